#include "ui/models/connectionindex.h"

#include "ui/words/relinkwords.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace holdfast {

namespace {

constexpr qint64 kLast = std::numeric_limits<qint64>::max();
/// Room for any expiry of the next centuries beside the group in one number.
constexpr qint64 kGroupStep = qint64{1} << 58;
constexpr qint64 kNoExpiry = kGroupStep - 1;

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

} // namespace

void ConnectionIndex::reset()
{
    // Names are kept in the table: the next list mostly holds the same banks. Once most of them are
    // strangers it starts anew.
    if (m_names.size() > 2 * m_rows.size() + 1000)
        m_names = TextTable{};
    m_nameOf.clear();
    m_hits.clear();
    reorder();
}

void ConnectionIndex::reorder()
{
    sortAll();
    showFrom(m_order);
}

void ConnectionIndex::setSort(SortBy by, Qt::SortOrder order)
{
    m_by = by;
    m_direction = order;
    reorder();
}

void ConnectionIndex::setFilter(const QString &typed)
{
    const bool narrowing = isFiltered() && typed.startsWith(m_typed) && !m_hits.empty();
    m_typed = typed;
    m_words = searchWords(typed);
    if (!narrowing)
        m_hits.clear();
    showFrom(narrowing ? std::exchange(m_shown, {}) : m_order);
}

void ConnectionIndex::showFrom(const std::vector<quint32> &candidates)
{
    if (!isFiltered()) {
        m_hits.clear();
        m_shown = m_order;
        return;
    }
    nameSome(m_rows.size());
    m_names.match(m_words, !m_hits.empty(), m_hits);
    std::vector<quint32> shown;
    shown.reserve(candidates.size());
    for (const quint32 row : candidates) {
        if (m_hits[m_nameOf[row]])
            shown.push_back(row);
    }
    m_shown = std::move(shown);
}

bool ConnectionIndex::nameSome(int count)
{
    const auto wanted = std::min(size_t(m_rows.size()), m_nameOf.size() + size_t(count));
    m_nameOf.reserve(size_t(m_rows.size()));
    for (size_t row = m_nameOf.size(); row < wanted; ++row)
        m_nameOf.push_back(m_names.add(knownAs(m_rows.entry(int(row)))));
    return m_nameOf.size() == size_t(m_rows.size());
}

bool ConnectionIndex::prepareSome(int count)
{
    if (!nameSome(count) || !m_names.prepareKeys(count))
        return false;
    static_cast<void>(m_names.ranks());
    return true;
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
    }
    return keys;
}

void ConnectionIndex::sortAll()
{
    const std::vector<qint64> byRow = keys();
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

} // namespace holdfast
