#include "core/storage/accounts.h"

namespace holdfast {

namespace {

/// The service sends the last four characters; a bank that sends the whole number must not make us
/// keep it.
QString shortened(const QString &reference)
{
    constexpr qsizetype kKept = 4;
    return reference.size() > kKept ? reference.right(kKept) : reference;
}

QString dateText(const std::optional<QDate> &date)
{
    return date ? date->toString(Qt::ISODate) : QString();
}

std::optional<QDate> dateFrom(const QString &text)
{
    const QDate date = QDate::fromString(text, Qt::ISODate);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<Money> balanceFrom(Rows &rows, const Statement &row, int minor, int currency,
                                 int contradictory)
{
    if (row.isNull(minor))
        return std::nullopt;
    return Money{row.integer(minor), rows.text(row.maybeInteger(currency)),
                 row.flag(contradictory)};
}

} // namespace

void writeAccounts(Rows &rows, qint64 connection, const std::vector<Account> &accounts)
{
    rows.prepare("DELETE FROM account WHERE connection = ?").run(connection);
    Statement insert = rows.prepare(
        "INSERT INTO account (connection, position, account_id, name, type, provider_account_id,"
        " reference, balance_minor, currency, contradictory, history_from, history_to,"
        " transaction_count) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    int position = 0;
    for (const Account &account : accounts) {
        const std::optional<Money> &balance = account.balance;
        insert.run(connection, position++, account.id.value(), account.name,
                   rows.word(account.type), account.providerAccountId, shortened(account.reference),
                   balance ? std::optional(balance->minor) : std::nullopt,
                   balance ? rows.word(balance->currency) : std::nullopt,
                   balance && balance->contradictory, dateText(account.historyFrom),
                   dateText(account.historyTo), account.transactionCount);
    }
}

std::vector<Account> readAccounts(Rows &rows, qint64 connection, const ConnectionId &id)
{
    enum Column {
        AccountIdColumn,
        Name,
        Type,
        ProviderAccountId,
        Reference,
        Minor,
        Currency,
        Contradictory,
        From,
        To,
        Count,
    };
    Statement query = rows.prepare(
        "SELECT account_id, name, type, provider_account_id, reference, balance_minor, currency,"
        " contradictory, history_from, history_to, transaction_count FROM account"
        " WHERE connection = ? ORDER BY position");
    query.run(connection);
    std::vector<Account> accounts;
    while (query.next()) {
        Account account;
        account.id = AccountId{query.text(AccountIdColumn)};
        account.connectionId = id;
        account.name = query.text(Name);
        account.type = rows.text(query.maybeInteger(Type));
        account.providerAccountId = query.text(ProviderAccountId);
        account.reference = query.text(Reference);
        account.balance = balanceFrom(rows, query, Minor, Currency, Contradictory);
        account.historyFrom = dateFrom(query.text(From));
        account.historyTo = dateFrom(query.text(To));
        account.transactionCount = query.maybeInteger(Count);
        accounts.push_back(std::move(account));
    }
    return accounts;
}

} // namespace holdfast
