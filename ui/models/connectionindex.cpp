#include "ui/models/connectionindex.h"

#include "ui/words/relinkwords.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <utility>

namespace holdfast {

namespace {

constexpr qint64 kLast = std::numeric_limits<qint64>::max();
/// Room for any expiry of the next centuries beside the group in one number.
constexpr qint64 kGroupStep = qint64{1} << 58;
constexpr qint64 kNoExpiry = kGroupStep - 1;
/// More headings than that are no help, and each of them costs the view.
constexpr int kGroupsAtMost = 2000;
constexpr quint32 kLastGroup = std::numeric_limits<quint32>::max();

qint64 expiryKey(const BankConnection &connection, qint64 without)
{
    const auto &expiry = connection.expiresAt.value;
    return expiry ? std::clamp(toMilliseconds(*expiry), qint64{0}, kNoExpiry - 1) : without;
}

qint64 instantKey(const std::optional<Instant> &instant)
{
    return instant ? toMilliseconds(*instant) : kLast;
}

/// The own name comes first, also in the order; the bank's is still found.
QString knownAs(const ConnectionEntry &entry)
{
    const QString &own = entry.settings.ownName;
    return own.isEmpty() ? entry.connection.name : own + u' ' + entry.connection.name;
}

const QString &bankOf(const ConnectionEntry &entry)
{
    return entry.connection.name;
}

const QString &personOf(const ConnectionEntry &entry)
{
    return entry.settings.person;
}

} // namespace

/// The place of each row's text in the alphabet, by row; without a text it is the last. Nothing when
/// there are more than `atMost` texts.
std::vector<quint32> ConnectionIndex::ranksOf(TextOf textOf, int atMost) const
{
    TextTable table;
    std::vector<quint32> numbers;
    numbers.reserve(size_t(m_rows.size()));
    for (int row = 0; row < m_rows.size(); ++row) {
        numbers.push_back(table.add(textOf(m_rows.entry(row))));
        if (table.size() > atMost)
            return {};
    }
    const quint32 empty = table.add(QString());
    const std::vector<quint32> &ranks = table.ranks();
    for (quint32 &number : numbers)
        number = number == empty ? kLastGroup : ranks[number];
    return numbers;
}

void ConnectionIndex::reset()
{
    // Names are kept in the tables: the next list mostly holds the same banks. Once most of them are
    // strangers a table starts anew.
    for (TextTable *table : {&m_names, &m_besides}) {
        if (table->size() > 2 * m_rows.size() + 1000)
            *table = TextTable{};
    }
    m_nameOf.clear();
    m_besidesOf.clear();
    reorder();
}

void ConnectionIndex::reorder()
{
    sortAll();
    showFrom(m_order, {});
}

void ConnectionIndex::setSort(SortBy by, Qt::SortOrder order)
{
    m_by = by;
    m_direction = order;
    reorder();
}

void ConnectionIndex::setGroupBy(GroupBy by)
{
    m_groupBy = by;
    reorder();
}

void ConnectionIndex::accountNamesChanged()
{
    m_besides = TextTable{};
    m_besidesOf.clear();
    if (isFiltered())
        showFrom(m_order, {});
}

void ConnectionIndex::setFilter(const QString &typed)
{
    const bool narrowing = isFiltered() && typed.startsWith(m_typed);
    m_typed = typed;
    const QStringList before = std::exchange(m_words, searchWords(typed));
    showFrom(narrowing ? std::exchange(m_shown, {}) : m_order,
             narrowing ? before : QStringList());
}

void ConnectionIndex::showFrom(const std::vector<quint32> &candidates, const QStringList &before)
{
    if (!isFiltered()) {
        m_shown = m_order;
        return;
    }
    nameSome(m_rows.size());
    m_names.match(m_words, before, m_nameHits);
    m_besides.match(m_words, before, m_besideHits);
    const WordMask all = allWords(m_words.size());
    std::vector<quint32> shown;
    shown.reserve(candidates.size());
    for (const quint32 row : candidates) {
        if ((m_nameHits[m_nameOf[row]] | m_besideHits[m_besidesOf[row]]) == all)
            shown.push_back(row);
    }
    m_shown = std::move(shown);
}

/// What is searched besides the names; parts of it are lines of their own.
QString ConnectionIndex::besides(int row) const
{
    const ConnectionSettings &settings = m_rows.entry(row).settings;
    QStringList parts = m_rows.accountNames(row);
    for (const QString &own : {settings.person, settings.notes}) {
        if (!own.isEmpty())
            parts.append(own);
    }
    return parts.join(u'\n');
}

ConnectionIndex::Hint ConnectionIndex::hintFor(quint32 row) const
{
    if (!isFiltered())
        return {};
    const ConnectionSettings &settings = m_rows.entry(int(row)).settings;
    const auto missing = [this](const QString &text, const QStringList &words) {
        QStringList left;
        const QString folded = foldForSearch(text);
        std::copy_if(words.begin(), words.end(), std::back_inserter(left),
                     [&folded](const QString &word) { return !folded.contains(word); });
        return left;
    };
    const QStringList left =
        missing(settings.person, missing(knownAs(m_rows.entry(int(row))), m_words));
    if (left.isEmpty())
        return {};
    for (const QString &account : m_rows.accountNames(int(row))) {
        if (missing(account, left).size() < left.size())
            return {account, false};
    }
    return {{}, true};
}

bool ConnectionIndex::nameSome(int count)
{
    const auto all = size_t(m_rows.size());
    const auto upTo = [all, count](const std::vector<quint32> &filled) {
        return std::min(all, filled.size() + size_t(count));
    };
    m_nameOf.reserve(all);
    m_besidesOf.reserve(all);
    for (size_t row = m_nameOf.size(), end = upTo(m_nameOf); row < end; ++row)
        m_nameOf.push_back(m_names.add(knownAs(m_rows.entry(int(row)))));
    for (size_t row = m_besidesOf.size(), end = upTo(m_besidesOf); row < end; ++row)
        m_besidesOf.push_back(m_besides.add(besides(int(row))));
    return m_nameOf.size() == all && m_besidesOf.size() == all;
}

bool ConnectionIndex::prepareSome(int count)
{
    if (!nameSome(count) || !m_names.prepareKeys(count))
        return false;
    static_cast<void>(m_names.ranks());
    return true;
}

bool ConnectionIndex::isGrouped() const
{
    return m_groupBy == GroupBy::Urgency ? m_by == SortBy::Urgency : !m_groupOf.empty();
}

quint32 ConnectionIndex::groupOfRow(quint32 row) const
{
    return m_groupBy == GroupBy::Urgency ? quint32(m_rows.group(int(row))) : m_groupOf[row];
}

std::vector<qint64> ConnectionIndex::keys()
{
    const int rows = m_rows.size();
    std::vector<qint64> keys(static_cast<size_t>(rows));
    const auto fill = [&keys, rows](auto keyOf) {
        for (int row = 0; row < rows; ++row)
            keys[size_t(row)] = keyOf(row);
    };
    const auto connection = [this](int row) -> const BankConnection & {
        return m_rows.entry(row).connection;
    };
    switch (m_by) {
    case SortBy::Urgency:
        fill([&](int row) {
            return qint64(m_rows.group(row)) * kGroupStep + expiryKey(connection(row), kNoExpiry);
        });
        break;
    case SortBy::Bank: {
        nameSome(rows);
        const std::vector<quint32> &ranks = m_names.ranks();
        fill([&](int row) { return qint64(ranks[m_nameOf[size_t(row)]]); });
        break;
    }
    case SortBy::State:
        fill([&](int row) {
            const ConnectionEntry &entry = m_rows.entry(row);
            return qint64(stateOf(entry.connection, entry.facts, m_rows.settings(), m_rows.now()));
        });
        break;
    case SortBy::TimeLeft:
        fill([&](int row) { return expiryKey(connection(row), kLast); });
        break;
    case SortBy::Accounts:
        fill([&](int row) { return qint64(shownAccounts(m_rows.entry(row))); });
        break;
    case SortBy::LastUpdate:
        fill([&](int row) { return instantKey(connection(row).lastUpdated.value); });
        break;
    case SortBy::NextUpdate:
        fill([&](int row) {
            const auto next = m_rows.assessment(row).nextSync;
            return next ? toMilliseconds(next->earliest) : kLast;
        });
        break;
    case SortBy::Enrichment:
        fill([&](int row) { return qint64(m_rows.entry(row).enrichment.state); });
        break;
    case SortBy::Person: {
        const std::vector<quint32> ranks = ranksOf(personOf, rows);
        fill([&](int row) { return qint64(ranks[size_t(row)]); });
        break;
    }
    case SortBy::ConnectedOn:
        fill([&](int row) { return instantKey(connection(row).connectedOn.value); });
        break;
    }
    return keys;
}

void ConnectionIndex::findGroups()
{
    m_groupOf.clear();
    switch (m_groupBy) {
    case GroupBy::Urgency:
        return;
    case GroupBy::Bank:
        m_groupOf = ranksOf(bankOf, kGroupsAtMost);
        break;
    case GroupBy::Person:
        m_groupOf = ranksOf(personOf, kGroupsAtMost);
        break;
    }
}

void ConnectionIndex::sortAll()
{
    findGroups();
    const std::vector<qint64> byRow = keys();
    if (!m_groupOf.empty())
        return sortInGroups(byRow);
    std::vector<std::pair<qint64, quint32>> order(byRow.size());
    for (size_t row = 0; row < byRow.size(); ++row)
        order[row] = {byRow[row], quint32(row)};
    // The row number is part of what is compared: equal keys keep the snapshot's order both ways.
    if (m_direction == Qt::AscendingOrder) {
        std::sort(order.begin(), order.end());
    } else {
        std::sort(order.begin(), order.end(), [](const auto &a, const auto &b) {
            return a.first != b.first ? a.first > b.first : a.second < b.second;
        });
    }
    m_order.resize(order.size());
    std::transform(order.begin(), order.end(), m_order.begin(),
                   [](const auto &pair) { return pair.second; });
}

/// The groups keep their order, whichever way the rows in them go.
void ConnectionIndex::sortInGroups(const std::vector<qint64> &keys)
{
    const bool up = m_direction == Qt::AscendingOrder;
    m_order.resize(keys.size());
    std::iota(m_order.begin(), m_order.end(), 0U);
    std::sort(m_order.begin(), m_order.end(), [&](quint32 a, quint32 b) {
        if (m_groupOf[a] != m_groupOf[b])
            return m_groupOf[a] < m_groupOf[b];
        if (keys[a] != keys[b])
            return up ? keys[a] < keys[b] : keys[a] > keys[b];
        return a < b;
    });
}

} // namespace holdfast
