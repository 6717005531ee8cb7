#include "app/cli/connectiontable.h"

#include "app/cli/table.h"
#include "core/base/plaintext.h"
#include "ui/words/accountwords.h"
#include "ui/words/actionwords.h"
#include "ui/words/connectionwords.h"
#include "ui/words/consentwords.h"
#include "ui/words/entrywords.h"
#include "ui/words/moneywords.h"
#include "ui/words/relinkwords.h"
#include "ui/words/removalwords.h"
#include "ui/words/rowgroup.h"
#include "ui/words/syncwords.h"
#include "ui/words/transactionwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace holdfast::cli {

namespace {

class ConnectionTable
{
    Q_DECLARE_TR_FUNCTIONS(ConnectionTable)
};

struct Row
{
    const ConnectionEntry *entry;
    Assessment assessment;
};

/// What needs a person first, then what ends first, and then as the list has them, as in the window.
bool isBefore(const Row &a, const Row &b)
{
    const RowGroup groupA = groupOf(a.assessment);
    const RowGroup groupB = groupOf(b.assessment);
    if (groupA != groupB)
        return groupA < groupB;
    constexpr qint64 never = std::numeric_limits<qint64>::max();
    const qint64 leftA = a.assessment.secondsLeft.value_or(never);
    return leftA < b.assessment.secondsLeft.value_or(never);
}

std::vector<Row> assessed(const std::vector<ConnectionEntry> &entries, const RuleSettings &settings,
                          const WordContext &words)
{
    std::vector<Row> rows;
    rows.reserve(entries.size());
    for (const ConnectionEntry &entry : entries)
        rows.push_back({&entry, assess(entry.connection, entry.facts, settings, words.now)});
    std::stable_sort(rows.begin(), rows.end(), isBefore);
    return rows;
}

constexpr size_t kSyncsShown = 10;

QString adviceText(const ConnectionEntry &entry, const Assessment &assessment,
                   const WordContext &words)
{
    const QString why = whyShown(entry, assessment, words);
    const QString button = actionText(entry, assessment, shownAction(entry, assessment));
    //: %1 is what to do, such as "Renew consent", %2 a sentence that says why.
    return button.isEmpty() ? why : ConnectionTable::tr("%1: %2").arg(button, why);
}

void addWhyNots(Fields &fields, const ConnectionEntry &entry, const Assessment &assessment,
                const WordContext &words)
{
    const std::pair<Action, Availability> actions[] = {{Action::Reconsent, assessment.reconsent},
                                                       {Action::Reauth, assessment.reauth},
                                                       {Action::Refresh, assessment.refresh},
                                                       {Action::Sync, assessment.sync}};
    for (const auto &[action, availability] : actions) {
        const QString value = availability.available ? ConnectionTable::tr("possible")
                                                     : whyNot(availability.reason, action,
                                                              entry.connection, assessment, words);
        fields.append({actionText(entry, assessment, action), value});
    }
}

/// "Ended: Ended 20 days ago" says it twice, and what was left behind is told by that alone.
QString stateText(const ConnectionEntry &entry, const Assessment &assessment,
                  const WordContext &words)
{
    const QString state = stateName(assessment.state);
    const QString headline = shownHeadline(entry, assessment, words);
    if (headline.startsWith(state, Qt::CaseInsensitive) || toldAsLeftBehind(entry, assessment))
        return headline;
    //: %1 is a state in a word or two, %2 a headline such as "12 days left".
    return ConnectionTable::tr("%1: %2").arg(state, headline);
}

Fields fieldsOf(const ConnectionEntry &entry, const RuleSettings &settings,
                const WordContext &words)
{
    const BankConnection &connection = entry.connection;
    const Assessment assessment = assess(connection, entry.facts, settings, words.now);
    Fields fields{
        {ConnectionTable::tr("Bank"), bankNameOf(connection)},
        {ConnectionTable::tr("Id"), connection.id.value()},
        {ConnectionTable::tr("State"), stateText(entry, assessment, words)},
        {ConnectionTable::tr("Meaning"), shownSentence(entry, assessment, words)},
        {ConnectionTable::tr("Advice"), adviceText(entry, assessment, words)},
    };
    if (connection.expiresAt.value)
        fields.append(
            {ConnectionTable::tr("Consent until"), exactDate(*connection.expiresAt.value, words)});
    fields.append({ConnectionTable::tr("Updates"), updateWords(connection, assessment, words)});
    if (assessment.allowance)
        fields.append({ConnectionTable::tr("Limit"), allowanceWords(assessment, words)});
    if (assessment.coolDownUntil)
        fields.append({ConnectionTable::tr("Pause"), pauseWords(assessment, words)});
    fields.append({ConnectionTable::tr("Enrichment"), enrichmentSentence(entry.enrichment, words)});
    addWhyNots(fields, entry, assessment, words);
    return fields;
}

Table accountTable(const ConnectionDetails &details, const WordContext &words)
{
    Table accounts({ConnectionTable::tr("ACCOUNT"), ConnectionTable::tr("TYPE"),
                    ConnectionTable::tr("BALANCE"), ConnectionTable::tr("ENRICHMENT"),
                    ConnectionTable::tr("ID")});
    for (const Account &account : details.accounts) {
        if (account.goneSince)
            continue; // what became of it is told above
        const auto settings = details.accountSettings.find(account.id);
        const bool hidden =
            settings != details.accountSettings.end() && settings->second.hidden;
        const QString name = accountNameOf(account.id, details);
        //: %1 is an account that is left out of lists and counts.
        accounts.addRow({hidden ? ConnectionTable::tr("%1 (hidden)").arg(name) : name,
                         accountTypeName(account.type),
                         account.balance ? moneyText(*account.balance, words.locale) : QString(),
                         accountEnrichmentWords(enrichmentOfAccount(account.id, details.syncs),
                                                details.entry.connection, words),
                         account.id.value()});
    }
    return accounts;
}

Table syncTable(const ConnectionDetails &details, const WordContext &words)
{
    Table syncs({ConnectionTable::tr("UPDATE"), ConnectionTable::tr("MADE"),
                 ConnectionTable::tr("RESULT"), ConnectionTable::tr("ID")});
    const size_t shown = std::min(details.syncs.size(), kSyncsShown);
    for (size_t i = 0; i < shown; ++i) {
        const SyncRecord &sync = details.syncs.at(i);
        syncs.addRow({sync.createdAt.value ? spokenMoment(*sync.createdAt.value, words) : QString(),
                      syncKindWords(sync), fetchWords(sync), sync.id.value()});
    }
    return syncs;
}

} // namespace

QString connectionTable(const std::vector<ConnectionEntry> &entries, const RuleSettings &settings,
                        const WordContext &words, int columns)
{
    Table table({ConnectionTable::tr("BANK"), ConnectionTable::tr("STATE"),
                 ConnectionTable::tr("TO DO"), ConnectionTable::tr("ACCOUNTS"),
                 ConnectionTable::tr("UPDATES"), ConnectionTable::tr("ID")});
    for (const Row &row : assessed(entries, settings, words)) {
        const BankConnection &connection = row.entry->connection;
        const Action action = shownAction(*row.entry, row.assessment);
        table.addRow({shownName(*row.entry), shownHeadline(*row.entry, row.assessment, words),
                      actionText(*row.entry, row.assessment, action),
                      words.locale.toString(qlonglong(shownAccounts(*row.entry))),
                      updateWords(connection, row.assessment, words), connection.id.value()});
    }
    return table.isEmpty() ? ConnectionTable::tr("No bank is connected yet.") + u'\n'
                           : table.toText(columns);
}

QString explanationText(const std::vector<ConnectionEntry> &entries, const RuleSettings &settings,
                        const WordContext &words, int columns)
{
    QStringList parts;
    for (const ConnectionEntry &entry : entries)
        parts.append(fieldList(fieldsOf(entry, settings, words), columns));
    return parts.isEmpty() ? ConnectionTable::tr("There is no connection in it.") + u'\n'
                           : parts.join(u'\n');
}

QString detailsText(const ConnectionDetails &details, const RuleSettings &settings,
                    const WordContext &words, int columns)
{
    Fields fields = fieldsOf(details.entry, settings, words);
    if (details.removedElsewhereSince)
        fields.append({ConnectionTable::tr("Note"),
                       goneSinceSentence(*details.removedElsewhereSince, words)});
    if (details.supersedes)
        fields.append({ConnectionTable::tr("Follows"), details.supersedes->value()});
    if (details.supersededBy)
        fields.append({ConnectionTable::tr("Followed by"), details.supersededBy->value()});
    QStringList told = lineageSentences(details, words);
    told += overlapSentences(details);
    told += consentDifferences(details, words);
    for (const AccountQuestion &question : details.questions)
        told.append(questionSentence(question));
    for (const QString &sentence : std::as_const(told))
        fields.append({ConnectionTable::tr("Lineage"), sentence});
    QStringList consents = consentRecordSentences(details, words);
    consents += serviceConsentSentences(details.serviceConsents, words);
    for (const QString &sentence : std::as_const(consents))
        fields.append({ConnectionTable::tr("Consent"), sentence});
    for (const QString &sentence : goneAccountSentences(details, words))
        fields.append({ConnectionTable::tr("Account"), sentence});
    if (!details.accountHistories.empty()) {
        const QStringList lines =
            standingLines(details.entry.connection.accountIds, details, words);
        for (const QString &line : lines)
            fields.append({ConnectionTable::tr("Transactions"), line});
    }
    if (!details.entry.settings.ownName.isEmpty())
        fields.append({ConnectionTable::tr("Own name"), details.entry.settings.ownName});
    if (!details.entry.settings.person.isEmpty())
        fields.append({ConnectionTable::tr("Who logs in"),
                       singleLine(details.entry.settings.person)});
    if (!details.entry.settings.notes.isEmpty())
        fields.append(
            {ConnectionTable::tr("Notes"), singleLine(details.entry.settings.notes, 400)});
    QStringList parts{fieldList(fields, columns)};
    for (const Table &table : {accountTable(details, words), syncTable(details, words)}) {
        if (!table.isEmpty())
            parts.append(table.toText(columns));
    }
    return parts.join(u'\n');
}

} // namespace holdfast::cli
