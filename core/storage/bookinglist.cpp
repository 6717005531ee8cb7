#include "core/storage/bookinglist.h"

#include "core/storage/histories.h"
#include "core/storage/typedwords.h"

#include <QStringList>

#include <algorithm>
#include <limits>

namespace holdfast {

namespace {

constexpr const char *kColumns =
    "b.id, c.connection_id, coalesce(n.account_id, h.account_id), b.transaction_id, b.at, b.minor,"
    " b.currency, b.contradictory, b.pending_seen, b.description, b.counterparty";
/// What belongs to a booking. CROSS keeps SQLite from starting with these and sorting in the end.
/// n: the account that goes on in place of h.
constexpr const char *kJoined = " CROSS JOIN account_history h ON h.id = b.account"
                                " AND (h.shown_before IS NULL OR b.id < h.shown_before)"
                                " CROSS JOIN connection c ON c.id = h.connection"
                                " LEFT JOIN account_history n ON n.id = h.continued_by";

struct Range
{
    qint64 from = std::numeric_limits<qint64>::min();
    qint64 before = std::numeric_limits<qint64>::max();
};

Range rangeOf(const TransactionFilter &filter)
{
    Range range;
    if (filter.from)
        range.from = firstPositionOf(*filter.from);
    if (filter.to)
        range.before = firstPositionOf(filter.to->addDays(1));
    if (filter.before)
        range.before = std::min(range.before, *filter.before);
    return range;
}

/// The histories meant by the filter, with those that they continue.
std::vector<qint64> historiesOf(Rows &rows, qint64 scope, const TransactionFilter &filter)
{
    Statement query =
        rows.prepare("SELECT h.id, coalesce(n.account_id, h.account_id)"
                     " FROM connection c JOIN account_history h ON h.connection = c.id"
                     " LEFT JOIN account_history n ON n.id = h.continued_by"
                     " WHERE c.scope = ?1 AND c.connection_id = ?2"
                     " AND (?3 IS NULL OR coalesce(n.account_id, h.account_id) = ?3)");
    query.run(scope, filter.connection->value(),
              filter.account ? filter.account->value() : QString());
    std::vector<qint64> histories;
    while (query.next()) {
        const AccountId account{query.text(1)};
        const auto &without = filter.without;
        if (std::find(without.begin(), without.end(), account) == without.end())
            histories.push_back(query.integer(0));
    }
    return histories;
}

/// The columns of kColumns.
enum Column {
    Position,
    Connection,
    AccountColumn,
    TransactionColumn,
    At,
    Minor,
    Currency,
    Contradictory,
    PendingSeen,
    Description,
    Counterparty
};

/// The row on which `query` stands.
ListedTransaction rowOf(Statement &query)
{
    ListedTransaction row;
    row.position = query.integer(Position);
    row.connection = ConnectionId{query.text(Connection)};
    row.account = AccountId{query.text(AccountColumn)};
    Transaction &transaction = row.transaction;
    transaction.id = TransactionId{query.text(TransactionColumn)};
    transaction.at = query.instant(At);
    transaction.pending = !query.isNull(PendingSeen);
    transaction.amount = {query.integer(Minor), query.text(Currency), query.flag(Contradictory)};
    transaction.description = query.text(Description);
    transaction.counterparty = query.text(Counterparty);
    return row;
}

void fetch(Statement &query, std::vector<ListedTransaction> &found)
{
    while (query.next())
        found.push_back(rowOf(query));
}

Statement select(Rows &rows, const QString &from, const QString &where)
{
    return rows.work.prepare(
        QStringLiteral("SELECT %1 FROM %2 %3 WHERE c.scope = ? AND %4"
                       " ORDER BY b.id DESC LIMIT ?")
            .arg(QLatin1String(kColumns), from, QLatin1String(kJoined), where));
}

/// The first of each history; together they hold the first of all.
std::vector<ListedTransaction> ofEach(Rows &rows, qint64 scope,
                                      const std::vector<qint64> &histories, const Range &range,
                                      int limit)
{
    Statement query = select(rows, QStringLiteral("booking b"),
                             QStringLiteral("b.account = ? AND b.id >= ? AND b.id < ?"));
    std::vector<ListedTransaction> found;
    for (const qint64 history : histories) {
        query.run(scope, history, range.from, range.before, limit);
        fetch(query, found);
    }
    const auto later = [](const ListedTransaction &a, const ListedTransaction &b) {
        return a.position > b.position;
    };
    std::sort(found.begin(), found.end(), later);
    return found;
}

std::vector<ListedTransaction> ofAll(Rows &rows, qint64 scope, const Range &range, int limit)
{
    Statement query =
        select(rows, QStringLiteral("booking b"), QStringLiteral("b.id >= ? AND b.id < ?"));
    std::vector<ListedTransaction> found;
    query.run(scope, range.from, range.before, limit);
    fetch(query, found);
    return found;
}

/// How a search is put to the text index.
class Search
{
public:
    Search(Rows &rows, qint64 scope, const Range &range, int limit)
        : m_rows(rows), m_scope(scope), m_range(range), m_limit(limit)
    {}

    /// A word of which only the beginning was typed may begin a word that nearly every row has, and
    /// SQLite collects all of those before it gives the first. So the latest rows are looked
    /// through first; what is not found there often enough is rare, and collected quickly.
    [[nodiscard]] std::vector<ListedTransaction> find(const TypedWords &words,
                                                      const std::vector<qint64> *histories)
    {
        std::vector<ListedTransaction> found;
        if (words.isRough()) {
            constexpr int kLookedThrough = 1000;
            Statement rough = match(ofHistories(words.roughQuery(kTexts), histories), kLookedThrough);
            int seen = 0;
            while (found.size() < size_t(m_limit) && rough.next()) {
                ++seen;
                if (words.fit(rough.text(Description), rough.text(Counterparty)))
                    found.push_back(rowOf(rough));
            }
            if (seen < kLookedThrough || found.size() >= size_t(m_limit))
                return found;
            found.clear();
        }
        Statement exact = match(ofHistories(words.query(kTexts), histories), m_limit);
        fetch(exact, found);
        return found;
    }

private:
    static QString ofHistories(const QString &words, const std::vector<qint64> *histories)
    {
        if (!histories)
            return words;
        QStringList numbers;
        for (const qint64 history : *histories)
            numbers.append(QStringLiteral("\"%1\"").arg(history));
        return QStringLiteral("(%1) AND account : (%2)")
            .arg(words, numbers.join(QStringLiteral(" OR ")));
    }

    /// The rows that fit the query, the latest first, before the first of them.
    Statement match(const QString &query, int limit)
    {
        Statement select = m_rows.work.prepare(
            QStringLiteral("SELECT %1 FROM booking_text t CROSS JOIN booking b ON b.id = t.rowid %2"
                           " WHERE booking_text MATCH ? AND t.rowid >= ? AND t.rowid < ?"
                           " AND c.scope = ? ORDER BY t.rowid DESC LIMIT ?")
                .arg(QLatin1String(kColumns), QLatin1String(kJoined)));
        select.run(query, m_range.from, m_range.before, m_scope, limit);
        return select;
    }

    inline static const QString kTexts = QStringLiteral("description counterparty");

    Rows &m_rows;
    const qint64 m_scope;
    const Range m_range;
    const int m_limit;
};

TransactionList pageOf(std::vector<ListedTransaction> &&found, int limit)
{
    TransactionList list;
    list.rows = std::move(found);
    // One more than the page was asked for, so that the last page is known for what it is.
    if (list.rows.size() > size_t(limit)) {
        list.rows.resize(size_t(limit));
        list.next = list.rows.back().position;
    }
    return list;
}

} // namespace

TransactionList listTransactions(Rows &rows, const UserScope &scope,
                                 const TransactionFilter &filter)
{
    const std::optional<qint64> scopeRow = findScope(rows, scope);
    const bool hasText = !filter.text.trimmed().isEmpty();
    const TypedWords words(filter.text);
    if (!scopeRow || (hasText && words.isEmpty()))
        return {};
    const Range range = rangeOf(filter);
    const int limit = std::max(filter.limit, 1);
    Search search(rows, *scopeRow, range, limit + 1);
    if (!filter.connection) {
        return pageOf(hasText ? search.find(words, nullptr)
                              : ofAll(rows, *scopeRow, range, limit + 1),
                      limit);
    }
    const std::vector<qint64> histories = historiesOf(rows, *scopeRow, filter);
    if (histories.empty())
        return {};
    return pageOf(hasText ? search.find(words, &histories)
                          : ofEach(rows, *scopeRow, histories, range, limit + 1),
                  limit);
}

} // namespace holdfast
