#include "core/storage/bookingmonths.h"

#include "core/storage/histories.h"

#include <limits>
#include <map>

namespace holdfast {

namespace {

using Months = std::map<QDate, int>;

/// Adds the months of one history before `end`; from one month in which something is to the next.
void addMonths(Rows &rows, qint64 history, qint64 end, Months &months)
{
    Statement first = rows.prepare("SELECT min(id) FROM booking WHERE account = ? AND id >= ?");
    Statement count = rows.prepare("SELECT count(*) FROM (SELECT 1 FROM booking WHERE account = ?"
                                   " AND id >= ? AND id < ? LIMIT ?)");
    qint64 from = std::numeric_limits<qint64>::min();
    while (first.run(history, from).next() && !first.isNull(0) && first.integer(0) < end) {
        const QDate day = dayOfPosition(first.integer(0));
        const QDate month(day.year(), day.month(), 1);
        from = firstPositionOf(month.addMonths(1));
        if (count.run(history, firstPositionOf(month), std::min(from, end), kMonthCountCap).next()) {
            int &sum = months[month];
            sum = std::min(kMonthCountCap, sum + int(count.integer(0)));
        }
    }
}

} // namespace

std::vector<AccountMonths> loadAccountMonths(Rows &rows, qint64 connection)
{
    Statement query = rows.prepare(
        "SELECT h.id, coalesce(n.account_id, h.account_id), h.shown_before FROM account_history h"
        " LEFT JOIN account_history n ON n.id = h.continued_by WHERE h.connection = ? ORDER BY h.id");
    query.run(connection);
    std::map<AccountId, Months> accounts;
    while (query.next()) {
        addMonths(rows, query.integer(0),
                  query.maybeInteger(2).value_or(std::numeric_limits<qint64>::max()),
                  accounts[AccountId{query.text(1)}]);
    }
    std::vector<AccountMonths> result;
    for (const auto &[account, months] : accounts) {
        AccountMonths &one = result.emplace_back();
        one.account = account;
        for (const auto &[month, count] : months)
            one.months.push_back({month, count});
    }
    return result;
}

} // namespace holdfast
