// What the cells of ConnectionListModel say. Apart from the file that keeps the rows, because it
// changes for other reasons.
#include "ui/models/connectionlistmodel.h"

#include "core/base/plaintext.h"
#include "core/lifecycle/consentspan.h"
#include "ui/words/actionwords.h"
#include "ui/words/countdownwords.h"
#include "ui/words/entrywords.h"
#include "ui/words/relinkwords.h"
#include "ui/words/rowwords.h"
#include "ui/words/syncwords.h"

#include <QStringList>

namespace holdfast {

namespace {

using namespace Qt::StringLiterals;

QString joined(const QStringList &parts)
{
    QStringList kept = parts;
    kept.removeAll(QString());
    return kept.join(u"\u00A0· "_s); // a line does not begin with the dot
}

/// States whose headline is the countdown itself.
bool headlineCounts(const Assessment &assessment)
{
    switch (assessment.state) {
    case ConnectionState::Healthy:
    case ConnectionState::Expiring:
    case ConnectionState::Expired:
        return true;
    case ConnectionState::Removing:
    case ConnectionState::ActionNeeded:
    case ConnectionState::Stopped:
    case ConnectionState::Trouble:
    case ConnectionState::New:
    case ConnectionState::Unknown:
        return false;
    }
    return false;
}

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

/// Short enough for a column; the whole window is in the tooltip.
QString shortWindow(const NextSync &next, const WordContext &context)
{
    if (next.late)
        return ConnectionListModel::tr("next one is late");
    const auto isToday = [&context](Instant at) {
        return spokenDay(at, context) == spokenDay(context.now, context);
    };
    if (isToday(next.earliest) && isToday(next.latest)) {
        //: %1 and %2 are times of the same day.
        return ConnectionListModel::tr("next %1–%2")
            .arg(spokenTime(next.earliest, context), spokenTime(next.latest, context));
    }
    if (next.earliest > context.now) {
        //: %1 is a moment such as "tomorrow 06:00".
        return ConnectionListModel::tr("next %1").arg(spokenMoment(next.earliest, context));
    }
    // It may come at any moment, and since yesterday.
    //: %1 is a time of this day or a moment such as "tomorrow 06:00".
    return ConnectionListModel::tr("next by %1")
        .arg(isToday(next.latest) ? spokenTime(next.latest, context)
                                  : spokenMoment(next.latest, context));
}

} // namespace

QVariant ConnectionListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int row = index.row();
    switch (role) {
    case Qt::DisplayRole:
        return text(index.column(), row);
    case Qt::ToolTipRole: {
        // Escaped, because a tooltip takes what looks like markup for markup.
        const QString plain = toolTip(index.column(), row);
        return plain.isEmpty()
                   ? QVariant()
                   : u"<span>"_s + plain.toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</span>"_s;
    }
    case Qt::AccessibleTextRole:
        return spokenCell(index.column(), row);
    case Qt::AccessibleDescriptionRole:
        return index.column() == Bank ? QVariant(spokenMore(row)) : QVariant();
    case IdRole:
        return entryAt(row).connection.id.value();
    case BankIdRole:
        return bankIdOf(entryAt(row).connection.id).value();
    case SecondLineRole:
        return secondLine(index.column(), row);
    case GroupRole:
        return int(m_rows.group(sourceRow(row)));
    case FractionLeftRole:
        return fractionLeft(row);
    case ActionRole:
        return int(offeredAction(row));
    case FirstOfGroupRole:
        return isFirstOfGroup(row);
    case HeadingRole:
        return heading(row);
    default:
        return {};
    }
}

/// A cell with nothing in it would be a cell without a name.
QString ConnectionListModel::spokenCell(int column, int row) const
{
    if (column == Bank)
        return spoken(row);
    const QString shown = text(column, row).toString();
    if (!shown.isEmpty())
        return shown;
    //: Read aloud of a cell that is empty: no button, or nothing known.
    return column == Button ? tr("Nothing to do here") : tr("Empty");
}

/// The shown action when it has a button and this profile may act: an inspector only looks.
Action ConnectionListModel::offeredAction(int row) const
{
    const Assessment &assessment = assessmentAt(row);
    const Action action = shownAction(entryAt(row), assessment);
    if (!mayAct(assessment))
        return Action::None;
    return buttonText(action).isEmpty() ? Action::None : action;
}

QVariant ConnectionListModel::text(int column, int row) const
{
    const ConnectionEntry &entry = entryAt(row);
    switch (static_cast<Column>(column)) {
    case Bank:
        return shownName(entry);
    case State:
        return shownHeadline(entry, assessmentAt(row), wordContext());
    case Consent:
        return consentText(row, false);
    case Updates: {
        const auto &updated = entry.connection.lastUpdated.value;
        return updated ? capitalised(spokenMoment(*updated, wordContext())) : tr("Not yet");
    }
    case Button:
        return actionText(entry, assessmentAt(row), offeredAction(row));
    case Accounts:
        return accountCountWords(shownAccounts(entry));
    case NextUpdate: {
        const auto next = assessmentAt(row).nextSync;
        return next ? spokenWindow(next->earliest, next->latest, wordContext()) : QString();
    }
    case EnrichmentColumn:
        return enrichmentWords(entry.enrichment);
    case Person:
        return singleLine(entry.settings.person);
    case EndsOn: {
        const auto &end = entry.connection.expiresAt.value;
        return end ? capitalised(spokenMoment(*end, wordContext())) : consentText(row, false);
    }
    case ConnectedOn: {
        const auto &since = entry.connection.connectedOn.value;
        return since ? spokenDay(*since, wordContext()) : QString();
    }
    }
    return {};
}

QString ConnectionListModel::secondLine(int column, int row) const
{
    const ConnectionEntry &entry = entryAt(row);
    switch (static_cast<Column>(column)) {
    case Bank:
        return joined({foundBy(row), loginWords(entry.settings),
                       accountCountWords(shownAccounts(entry)),
                       enrichmentWords(entry.enrichment)});
    case State: {
        const Assessment assessment = assessmentAt(row);
        // The second sentence of a healthy connection tells its updates, which have a column here.
        if (assessment.state == ConnectionState::Healthy && !toldAsLeftBehind(entry, assessment))
            return stateName(assessment.state);
        return shownSentence(entry, assessment, wordContext());
    }
    case Consent:
        return consentText(row, true);
    case Updates: {
        const auto next = assessmentAt(row).nextSync;
        if (!next)
            return {};
        return shortWindow(*next, wordContext());
    }
    case Button:
    case Accounts:
    case NextUpdate:
    case EnrichmentColumn:
    case Person:
    case EndsOn:
    case ConnectedOn:
        return {};
    }
    return {};
}

QString ConnectionListModel::consentText(int row, bool second) const
{
    const BankConnection &connection = entryAt(row).connection;
    const auto &expiry = connection.expiresAt.value;
    if (!expiry) {
        if (!second)
            return connection.expiresAt.unreadable ? tr("End not readable") : tr("No end date");
        return {};
    }
    const bool ended = *expiry <= m_rows.now();
    const bool dateFirst = headlineCounts(assessmentAt(row));
    if (dateFirst != second) {
        // Of the last day and the first after it the hour matters.
        const bool isNear = std::chrono::abs(*expiry - m_rows.now()) < std::chrono::days{1};
        const QString day = isNear ? spokenMoment(*expiry, wordContext())
                                   : spokenDay(*expiry, wordContext());
        return ended ? tr("Ended %1").arg(day) : tr("Until %1").arg(day);
    }
    return second ? QString() : countdownHeadline(countdownTo(*expiry, m_rows.now()));
}

QString ConnectionListModel::toolTip(int column, int row) const
{
    const ConnectionEntry &entry = entryAt(row);
    const BankConnection &connection = entry.connection;
    switch (static_cast<Column>(column)) {
    case Bank:
        return bankNameOf(connection);
    case State:
        // Both in full: in a narrow column either may be elided.
        return shownHeadline(entry, assessmentAt(row), wordContext()) + u'\n' +
               shownSentence(entry, assessmentAt(row), wordContext());
    case Consent:
    case EndsOn: {
        const auto &expiry = connection.expiresAt.value;
        if (!expiry)
            return {};
        const QString exact = exactDate(*expiry, wordContext());
        return *expiry <= m_rows.now() ? tr("Consent ended on %1").arg(exact)
                                       : tr("Consent ends on %1").arg(exact);
    }
    case Updates: {
        const auto &updated = connection.lastUpdated.value;
        const auto next = assessmentAt(row).nextSync;
        QStringList lines;
        if (updated)
            lines << tr("Last update: %1").arg(exactDate(*updated, wordContext()));
        if (next) {
            //: %1 is a window of time: "between 14:00 and 18:00"
            lines << tr("Next update: %1")
                         .arg(spokenWindow(next->earliest, next->latest, wordContext()));
        }
        return lines.join(u'\n');
    }
    case Button:
        return whyShown(entry, assessmentAt(row), wordContext());
    case ConnectedOn: {
        const auto &since = connection.connectedOn.value;
        return since ? exactDate(*since, wordContext()) : QString();
    }
    case Person:
        return loginAsWords(entry.settings);
    case NextUpdate:
    case EnrichmentColumn:
        return text(column, row).toString(); // which may be elided
    case Accounts:
        return {};
    }
    return {};
}

QString ConnectionListModel::spoken(int row) const
{
    const QString sentence =
        spokenRow(entryAt(row), assessmentAt(row), offeredAction(row), wordContext());
    const bool byUrgency = isFirstOfGroup(row) && groupBy() == GroupBy::Urgency;
    const QString above = byUrgency ? groupName(m_rows.group(sourceRow(row))) : heading(row);
    //: For the ear: %1 is the heading above a row, such as "Needs you", %2 the row.
    return above.isEmpty() ? sentence : tr("%1, %2").arg(above, sentence);
}

QString ConnectionListModel::spokenMore(int row) const
{
    return joined({secondLine(State, row), secondLine(Bank, row), consentText(row, false)});
}

/// Why a search shows a row in whose names the searched words are not.
QString ConnectionListModel::foundBy(int row) const
{
    const ConnectionIndex::Hint hint = m_index.hintFor(m_shown[size_t(row)]);
    if (!hint.account.isEmpty()) {
        //: Why a search found this connection; %1 is one of its accounts.
        return tr("has the account “%1”").arg(singleLine(hint.account));
    }
    return hint.notes ? tr("found in your notes") : QString();
}

QVariant ConnectionListModel::fractionLeft(int row) const
{
    const BankConnection &connection = entryAt(row).connection;
    const auto &end = connection.expiresAt.value;
    if (!end)
        return {};
    const auto whole = double((*end - consentBegin(connection, *end, m_rows.now())).count());
    return std::clamp(double((*end - m_rows.now()).count()) / whole, 0.0, 1.0);
}

QVariant ConnectionListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal ||
        (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    switch (static_cast<Column>(section)) {
    case Bank:
        return tr("Bank");
    case State:
        return tr("State");
    case Consent:
        return tr("Consent");
    case Updates:
        return tr("Last update");
    case Button:
        return role == Qt::DisplayRole ? QString() : tr("What to do");
    case Accounts:
        return tr("Accounts");
    case NextUpdate:
        return tr("Next update");
    case EnrichmentColumn:
        return tr("Enrichment");
    case Person:
        return tr("Who logs in");
    case EndsOn:
        return tr("Ends on");
    case ConnectedOn:
        return tr("Connected on");
    }
    return {};
}

} // namespace holdfast
