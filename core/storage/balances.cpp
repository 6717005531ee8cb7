#include "core/storage/balances.h"

namespace holdfast {

void writeBalances(Rows &rows, qint64 connection, const BalanceReading &reading)
{
    Statement insert = rows.prepare("INSERT OR REPLACE INTO account_balance (connection, "
                                    "account_id, day, type, minor, currency,"
                                    " contradictory) VALUES (?, ?, ?, ?, ?, ?, ?)");
    for (const AccountBalance &balance : reading.balances) {
        const QString type = balance.type.isNull() ? QStringLiteral("") : balance.type;
        insert.run(connection, reading.account.value(), balance.date.toString(Qt::ISODate), type,
                   balance.amount.minor, balance.amount.currency, balance.amount.contradictory);
    }
}

std::vector<AccountBalance> loadBalances(Rows &rows, qint64 connection, const AccountId &account)
{
    Statement query = rows.prepare("SELECT day, type, minor, currency, contradictory"
                                   " FROM account_balance WHERE connection = ? AND account_id = ?"
                                   " ORDER BY day DESC, type");
    query.run(connection, account.value());
    std::vector<AccountBalance> balances;
    while (query.next()) {
        balances.push_back({QDate::fromString(query.text(0), Qt::ISODate), query.text(1),
                            Money{query.integer(2), query.text(3), query.flag(4)}});
    }
    return balances;
}

} // namespace holdfast
