#include "core/storage/bookingquery.h"

namespace holdfast {

namespace {

/// Of kBookingColumns.
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

} // namespace

ListedTransaction bookingOf(const Statement &query)
{
    ListedTransaction row;
    row.connection = ConnectionId{query.text(Connection)};
    row.account = AccountId{query.text(AccountColumn)};
    Transaction &transaction = row.transaction;
    transaction.id = TransactionId{query.text(TransactionColumn)};
    transaction.at = query.instant(At);
    transaction.pending = !query.isNull(PendingSeen);
    transaction.amount = {query.integer(Minor), query.text(Currency), query.flag(Contradictory)};
    transaction.description = query.text(Description);
    transaction.counterparty = query.text(Counterparty);
    row.place = placeOf(transaction, query.integer(Position));
    return row;
}

void fetchBookings(Statement &query, std::vector<ListedTransaction> &found)
{
    while (query.next())
        found.push_back(bookingOf(query));
}

QString bookingDescription(const Statement &query)
{
    return query.text(Description);
}

QString bookingCounterparty(const Statement &query)
{
    return query.text(Counterparty);
}

} // namespace holdfast
