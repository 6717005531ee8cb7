#include "core/storage/bookingsorted.h"

#include <QStringList>

#include <functional>

namespace holdfast {

namespace {

// As 011.sql has them: only the very same expression is looked up in the index.
constexpr const char *kCurrency = "coalesce(b.currency, '')";
constexpr const char *kText = "coalesce(nullif(b.description, ''), b.counterparty, '')"
                              " COLLATE NOCASE";

/// One way along the index. `keys`: those that differ on the way, for what is the same on all of it SQLite
/// does not know to be in order already, and sorts all there is.
struct Step
{
    QString condition;
    QStringList keys;
};

/// What comes behind a place: the rest of what is equal, then what is not. SQLite would go through all
/// that is equal for a comparison of both.
std::vector<Step> stepsOf(const SortedPage &page)
{
    const QString beyond = page.sorting.ascending ? QStringLiteral(">") : QStringLiteral("<");
    const QString minor = QStringLiteral("b.minor");
    const QString position = QStringLiteral("b.id");
    if (page.sorting.by == TransactionOrder::Amount) {
        const QString currency = QLatin1String(kCurrency);
        if (!page.after)
            return {{QStringLiteral("1"), {currency, minor, position}}};
        return {{QStringLiteral("%1 = ?5 AND b.minor = ?6 AND b.id %2 ?8").arg(currency, beyond),
                 {position}},
                {QStringLiteral("%1 = ?5 AND b.minor %2 ?6").arg(currency, beyond),
                 {minor, position}},
                {QStringLiteral("%1 %2 ?5").arg(currency, beyond), {currency, minor, position}}};
    }
    const QString text = QLatin1String(kText);
    if (!page.after)
        return {{QStringLiteral("1"), {text, position}}};
    return {{QStringLiteral("%1 = ?7 AND b.id %2 ?8").arg(text, beyond), {position}},
            {QStringLiteral("%1 %2 ?7").arg(text, beyond), {text, position}}};
}

QString inOrder(const QStringList &keys, bool ascending)
{
    const QString way = ascending ? QStringLiteral(" ASC") : QStringLiteral(" DESC");
    return keys.join(way + QStringLiteral(", ")) + way;
}

QString queryOf(const SortedPage &page, const Step &step)
{
    const bool byAmount = page.sorting.by == TransactionOrder::Amount;
    // +b.id: the range of days is looked at on the way and is not the way itself.
    return QStringLiteral("SELECT %1 FROM booking b INDEXED BY %2 %3"
                          " WHERE c.scope = ?1 AND b.account = ?2 AND +b.id >= ?3 AND +b.id < ?4"
                          " AND %4 ORDER BY %5 LIMIT ?9")
        .arg(QLatin1String(kBookingColumns),
             byAmount ? QStringLiteral("booking_by_amount") : QStringLiteral("booking_by_text"),
             QLatin1String(kBookingJoined), step.condition,
             inOrder(step.keys, page.sorting.ascending));
}

/// `which` is what ?2 stands for.
template <class Which>
void run(Statement &query, const SortedPage &page, const Which &which, int limit)
{
    // Null texts would be NULL, which nothing is equal to.
    const auto bound = [](const QString &text) { return text.isNull() ? QStringLiteral("") : text; };
    const TransactionPlace after = page.after.value_or(TransactionPlace{});
    query.run(page.scope, which, page.range.from, page.range.before, bound(after.currency),
              after.minor, bound(after.text), after.position, limit);
}

enum class Taken { Row, NotThis, Stop };

/// False when `take` stopped it.
bool walk(Rows &rows, const std::vector<qint64> &histories, const SortedPage &page, int atMost,
          const std::function<Taken(const Statement &)> &take)
{
    std::vector<Statement> steps;
    for (const Step &step : stepsOf(page))
        steps.push_back(rows.work.prepare(queryOf(page, step)));
    for (const qint64 history : histories) {
        int left = page.limit;
        for (Statement &step : steps) {
            if (left == 0)
                break;
            run(step, page, history, atMost);
            while (left > 0 && step.next()) {
                const Taken taken = take(step);
                if (taken == Taken::Stop)
                    return false;
                left -= taken == Taken::Row ? 1 : 0;
            }
        }
    }
    return true;
}

} // namespace

std::vector<ListedTransaction> walkSorted(Rows &rows, const std::vector<qint64> &histories,
                                          const SortedPage &page)
{
    std::vector<ListedTransaction> found;
    walk(rows, histories, page, page.limit, [&found](const Statement &row) {
        found.push_back(bookingOf(row));
        return Taken::Row;
    });
    return found;
}

std::optional<std::vector<ListedTransaction>>
walkSorted(Rows &rows, const std::vector<qint64> &histories, const SortedPage &page,
           const TypedWords &words)
{
    constexpr int kSoon = 500;
    int seen = 0;
    std::vector<ListedTransaction> found;
    const bool whole = walk(rows, histories, page, -1, [&](const Statement &row) {
        if (++seen > kSoon)
            return Taken::Stop;
        if (!words.fit(bookingDescription(row), bookingCounterparty(row)))
            return Taken::NotThis;
        found.push_back(bookingOf(row));
        return Taken::Row;
    });
    return whole ? std::optional(std::move(found)) : std::nullopt;
}

std::vector<ListedTransaction> findSorted(Rows &rows, const QString &query, const SortedPage &page)
{
    const bool byAmount = page.sorting.by == TransactionOrder::Amount;
    const QStringList keys = byAmount ? QStringList{QLatin1String(kCurrency),
                                                    QStringLiteral("b.minor"), QStringLiteral("b.id")}
                                      : QStringList{QLatin1String(kText), QStringLiteral("b.id")};
    const QString behind =
        !page.after ? QStringLiteral("1")
                    : QStringLiteral("(%1) %2 (%3)")
                          .arg(keys.join(QStringLiteral(", ")),
                               page.sorting.ascending ? QStringLiteral(">") : QStringLiteral("<"),
                               byAmount ? QStringLiteral("?5, ?6, ?8") : QStringLiteral("?7, ?8"));
    // All that is found is put in order; what a row shows is read of those alone that come into the page.
    const QString order = inOrder(keys, page.sorting.ascending);
    const QString first =
        QStringLiteral("SELECT b.id AS id FROM booking_text t CROSS JOIN booking b ON b.id = t.rowid"
                       " CROSS JOIN account_history h ON h.id = b.account"
                       " AND (h.shown_before IS NULL OR b.id < h.shown_before)"
                       " WHERE booking_text MATCH ?2 AND t.rowid >= ?3 AND t.rowid < ?4 AND %1"
                       " ORDER BY %2 LIMIT ?9")
            .arg(behind, order);
    Statement select = rows.work.prepare(
        QStringLiteral("SELECT %1 FROM (%2) p CROSS JOIN booking b ON b.id = p.id %3"
                       " WHERE c.scope = ?1 ORDER BY %4")
            .arg(QLatin1String(kBookingColumns), first, QLatin1String(kBookingJoined), order));
    run(select, page, query, page.limit);
    std::vector<ListedTransaction> found;
    fetchBookings(select, found);
    return found;
}

} // namespace holdfast
