#include "ui/models/connectionlistmodel.h"

#include "core/base/earliest.h"
#include "core/base/plaintext.h"
#include "core/lifecycle/renewalplan.h"
#include "core/service/listedrow.h"
#include "ui/words/connectionwords.h"

#include <QHash>

#include <algorithm>

namespace holdfast {

namespace {

/// Rows looked at per idle moment: about a millisecond's work.
constexpr int kPreparedAtOnce = 200;
/// Up to so many separate runs of rows come or go as such; beyond it they are first brought
/// together by one reordering, which costs a view the same for two rows as for 50,000.
constexpr int kSeparateRuns = 16;

/// The old row numbers in terms of the new snapshot; −1 for rows that are gone.
std::vector<int> matchById(const std::vector<ConnectionEntry> &before,
                           const std::vector<ConnectionEntry> &after)
{
    std::vector<int> newRow(before.size(), -1);
    size_t same = 0;
    while (same < before.size() && same < after.size() &&
           before[same].connection.id == after[same].connection.id) {
        newRow[same] = int(same);
        ++same;
    }
    if (same == before.size())
        return newRow;
    QHash<QString, int> rest;
    rest.reserve(qsizetype(after.size() - same));
    for (size_t row = same; row < after.size(); ++row)
        rest.insert(after[row].connection.id.value(), int(row));
    for (size_t row = same; row < before.size(); ++row)
        newRow[row] = rest.value(before[row].connection.id.value(), -1);
    return newRow;
}

/// Calls visit(first, last) for each run of positions where `is` holds, from the back, so that
/// removing a run leaves the others where they were.
template <class Is, class Visit>
void forEachRunFromBack(int count, Is is, Visit visit)
{
    for (int last = count - 1; last >= 0;) {
        if (!is(last)) {
            --last;
            continue;
        }
        int first = last;
        while (first > 0 && is(first - 1))
            --first;
        visit(first, last);
        last = first - 1;
    }
}

} // namespace

ConnectionListModel::ConnectionListModel(const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent), m_clock(clock), m_index(m_rows)
{
    m_words.now = clock.now();
}

void ConnectionListModel::setSnapshot(const ConnectionSnapshot &snapshot,
                                      const RuleSettings &settings)
{
    const ConnectionSnapshot before = m_rows.snapshot();
    const bool rulesChanged = !(m_rows.settings() == settings);
    const std::vector<int> newRow = matchById(*before, *snapshot);

    std::vector<char> stays(before->size());
    std::transform(newRow.begin(), newRow.end(), stays.begin(), [](int row) { return row >= 0; });
    removeUnwanted(stays);

    std::vector<RowGroup> groups;
    for (int row = 0; row < m_rows.size(); ++row)
        groups.push_back(m_rows.group(row));
    m_words.now = m_clock.now();
    m_words.zone = zoneHere();
    m_rows.reset(snapshot, settings, m_words.now);
    for (quint32 &row : m_shown)
        row = quint32(newRow[row]);

    std::vector<char> changed(snapshot->size(), 0);
    for (size_t row = 0; row < before->size(); ++row) {
        if (newRow[row] < 0)
            continue;
        const auto now = size_t(newRow[row]);
        changed[now] = rulesChanged || groups[row] != m_rows.group(newRow[row]) ||
                       !((*before)[row] == (*snapshot)[now]);
    }
    m_index.reset();
    showRows(m_index.shown());
    announce(changed);
    Q_EMIT headingsChanged();
}

void ConnectionListModel::setFilterText(const QString &typed)
{
    m_index.setFilter(typed);
    showRows(m_index.shown());
    Q_EMIT headingsChanged();
}

void ConnectionListModel::setSortBy(SortBy by, Qt::SortOrder order)
{
    m_index.setSort(by, order);
    showRows(m_index.shown());
    Q_EMIT headingsChanged();
}

void ConnectionListModel::setGroupBy(GroupBy by)
{
    m_index.setGroupBy(by);
    showRows(m_index.shown());
    Q_EMIT headingsChanged();
}

void ConnectionListModel::setAccountNames(std::vector<NamedAccount> accounts)
{
    if (!m_rows.setAccountNames(std::move(accounts)))
        return;
    m_index.accountNamesChanged();
    showRows(m_index.shown());
    Q_EMIT headingsChanged();
}

void ConnectionListModel::sort(int column, Qt::SortOrder order)
{
    SortBy by = SortBy::Urgency;
    switch (Column(column)) {
    case Bank:
        by = SortBy::Bank;
        break;
    case State:
        by = SortBy::State;
        break;
    case Consent:
    case EndsOn:
        by = SortBy::TimeLeft;
        break;
    case Updates:
        by = SortBy::LastUpdate;
        break;
    case Accounts:
        by = SortBy::Accounts;
        break;
    case NextUpdate:
        by = SortBy::NextUpdate;
        break;
    case EnrichmentColumn:
        by = SortBy::Enrichment;
        break;
    case Person:
        by = SortBy::Person;
        break;
    case ConnectedOn:
        by = SortBy::ConnectedOn;
        break;
    case Button:
        break;
    }
    setSortBy(by, order);
}

void ConnectionListModel::advance()
{
    m_words.now = m_clock.now();
    m_words.zone = zoneHere();
    const std::vector<int> due = m_rows.advance(m_words.now);
    if (due.empty())
        return;
    std::vector<char> changed(size_t(m_rows.size()), 0);
    for (const int row : due)
        changed[size_t(row)] = 1;
    m_index.reorder();
    showRows(m_index.shown());
    announce(changed);
    Q_EMIT headingsChanged();
}

bool ConnectionListModel::prepareSome()
{
    return m_rows.assessSome(kPreparedAtOnce) && m_index.prepareSome(kPreparedAtOnce);
}

void ConnectionListModel::removeUnwanted(const std::vector<char> &wanted)
{
    int runs = 0;
    bool before = true;
    std::vector<quint32> kept;
    std::vector<quint32> gone;
    for (const quint32 row : m_shown) {
        const bool keep = wanted[row] != 0;
        (keep ? kept : gone).push_back(row);
        runs += before && !keep;
        before = keep;
    }
    if (runs > kSeparateRuns) {
        const int first = int(kept.size());
        kept.insert(kept.end(), gone.begin(), gone.end());
        permute(std::move(kept));
        beginRemoveRows({}, first, int(m_shown.size()) - 1);
        m_shown.resize(size_t(first));
        endRemoveRows();
        return;
    }
    forEachRunFromBack(
        int(m_shown.size()), [&](int row) { return !wanted[m_shown[size_t(row)]]; },
        [&](int first, int last) {
            beginRemoveRows({}, first, last);
            m_shown.erase(m_shown.begin() + first, m_shown.begin() + last + 1);
            endRemoveRows();
        });
}

void ConnectionListModel::showRows(const std::vector<quint32> &wanted)
{
    std::vector<char> mark(size_t(m_rows.size()), 0);
    for (const quint32 row : wanted)
        mark[row] = 1;
    removeUnwanted(mark);

    for (const quint32 row : m_shown)
        mark[row] = 2;
    std::vector<quint32> kept;
    kept.reserve(m_shown.size());
    std::vector<std::pair<int, int>> runs;
    for (int at = 0; at < int(wanted.size()); ++at) {
        if (mark[wanted[size_t(at)]] == 2)
            kept.push_back(wanted[size_t(at)]);
        else if (!runs.empty() && runs.back().second == at - 1)
            runs.back().second = at;
        else
            runs.emplace_back(at, at);
    }
    if (runs.size() > kSeparateRuns) {
        std::vector<quint32> grown = m_shown;
        std::copy_if(wanted.begin(), wanted.end(), std::back_inserter(grown),
                     [&mark](quint32 row) { return mark[row] == 1; });
        beginInsertRows({}, int(m_shown.size()), int(grown.size()) - 1);
        m_shown = std::move(grown);
        endInsertRows();
        permute(wanted);
        return;
    }
    permute(std::move(kept));
    for (const auto &[first, last] : runs) {
        beginInsertRows({}, first, last);
        m_shown.insert(m_shown.begin() + first, wanted.begin() + first, wanted.begin() + last + 1);
        endInsertRows();
    }
}

void ConnectionListModel::permute(std::vector<quint32> order)
{
    if (order == m_shown)
        return;
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    if (!before.isEmpty()) {
        std::vector<int> place(size_t(m_rows.size()));
        for (size_t at = 0; at < order.size(); ++at)
            place[order[at]] = int(at);
        QModelIndexList after;
        after.reserve(before.size());
        for (const QModelIndex &one : before)
            after.append(index(place[m_shown[size_t(one.row())]], one.column()));
        m_shown = std::move(order);
        changePersistentIndexList(before, after);
    } else {
        m_shown = std::move(order);
    }
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void ConnectionListModel::announce(const std::vector<char> &changed)
{
    forEachRunFromBack(
        int(m_shown.size()), [&](int row) { return changed[m_shown[size_t(row)]] != 0; },
        [this](int first, int last) {
            Q_EMIT dataChanged(index(first, 0), index(last, kColumns - 1));
        });
}

int ConnectionListModel::needing() const
{
    int count = 0;
    for (int row = 0; row < m_rows.size(); ++row)
        count += m_rows.needsPerson(row);
    return count;
}

int ConnectionListModel::renewable() const
{
    int count = 0;
    for (int row = 0; row < m_rows.size(); ++row) {
        count += m_rows.needsPerson(row) &&
                 !leftToThePerson(candidateOf(m_rows.entry(row)), m_rows.now());
    }
    return count;
}

std::optional<Instant> ConnectionListModel::nextSnoozeEnd() const
{
    Earliest next(m_rows.now());
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.needsPerson(row))
            next.offer(m_rows.entry(row).settings.snoozedUntil);
    }
    return next.instant();
}

bool ConnectionListModel::isFirstOfGroup(int row) const
{
    return m_index.isGrouped() &&
           (row == 0 ||
            m_index.groupOfRow(m_shown[size_t(row)]) != m_index.groupOfRow(m_shown[size_t(row - 1)]));
}

/// Rows of a group stand together, so its border is found by doubling and then halving: a few dozen
/// looks for a long group, one for a short one.
int ConnectionListModel::endOfGroup(int row) const
{
    const quint32 group = m_index.groupOfRow(m_shown[size_t(row)]);
    const auto begin = m_shown.begin() + row;
    std::ptrdiff_t step = 1;
    const std::ptrdiff_t rest = m_shown.end() - begin;
    const auto same = [this, group](quint32 one) { return m_index.groupOfRow(one) == group; };
    while (step < rest && same(begin[step]))
        step *= 2;
    const auto end = std::partition_point(begin + step / 2, begin + std::min(step, rest), same);
    return int(end - m_shown.begin());
}

std::vector<int> ConnectionListModel::firstRowsOfGroups() const
{
    std::vector<int> firsts;
    if (!m_index.isGrouped())
        return firsts;
    for (int row = 0; row < rowCount(); row = endOfGroup(row))
        firsts.push_back(row);
    return firsts;
}

QString ConnectionListModel::heading(int row) const
{
    if (!isFirstOfGroup(row))
        return {};
    const int end = endOfGroup(row);
    if (groupBy() == GroupBy::Urgency)
        //: Heading over connections: %1 is what they have in common, such as "Ends soon", %2 how many
        //: there are.
        return tr("%1 · %2").arg(groupName(m_rows.group(sourceRow(row))),
                                 m_words.locale.toString(end - row));
    const ConnectionEntry &entry = entryAt(row);
    const QString name = groupBy() == GroupBy::Bank ? bankNameOf(entry.connection)
                         : entry.settings.person.isEmpty() ? tr("Nobody named")
                                                           : singleLine(entry.settings.person);
    // As the sentence above the list counts, and the tray.
    const auto needing = std::count_if(
        m_shown.begin() + row, m_shown.begin() + end,
        [this](quint32 one) { return m_rows.needsPerson(int(one)); });
    if (needing == 0)
        return name;
    //: Heading over the connections of a bank or person, %1; some of them need somebody.
    return tr("%1 · %n need(s) you", nullptr, int(needing)).arg(name);
}

int ConnectionListModel::rowOf(const ConnectionId &id) const
{
    const auto found = std::find_if(m_shown.begin(), m_shown.end(), [&](quint32 row) {
        return m_rows.entry(int(row)).connection.id == id;
    });
    return found == m_shown.end() ? -1 : int(found - m_shown.begin());
}

ConnectionId ConnectionListModel::idAt(int row) const
{
    return entryAt(row).connection.id;
}

const ConnectionEntry &ConnectionListModel::entryAt(int row) const
{
    return m_rows.entry(sourceRow(row));
}

Assessment ConnectionListModel::assessmentAt(int row) const
{
    return m_rows.assessment(sourceRow(row));
}

int ConnectionListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int ConnectionListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

} // namespace holdfast
