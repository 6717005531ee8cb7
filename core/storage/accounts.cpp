#include "core/storage/accounts.h"

#include <algorithm>

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

/// What was read, with what only we know of it, and then what was not read.
std::vector<Account> withTheStoredOnes(const std::vector<Account> &read,
                                       std::vector<Account> stored)
{
    std::vector<Account> all = read;
    for (Account &account : all)
        account.reference = shortened(account.reference);
    for (Account &account : stored) {
        const auto same = std::find_if(all.begin(), all.end(), [&account](const Account &one) {
            return one.id == account.id;
        });
        if (same == all.end()) {
            all.push_back(std::move(account));
        } else {
            same->goneSince = account.goneSince;
            same->returnedAt = account.returnedAt;
        }
    }
    return all;
}

} // namespace

void writeAccounts(Rows &rows, qint64 connection, const std::vector<Account> &accounts)
{
    const ConnectionId id = accounts.empty() ? ConnectionId{} : accounts.front().connectionId;
    const auto stored = readAccounts(rows, connection, id);
    const auto all = withTheStoredOnes(accounts, stored);
    if (all == stored) // as most readings find them
        return;
    rows.prepare("DELETE FROM account WHERE connection = ?").run(connection);
    Statement insert = rows.prepare(
        "INSERT INTO account (connection, position, account_id, name, type, provider_account_id,"
        " reference, balance_minor, currency, contradictory, history_from, history_to,"
        " transaction_count, gone_since, returned_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    int position = 0;
    for (const Account &account : all) {
        const std::optional<Money> &balance = account.balance;
        insert.run(connection, position++, account.id.value(), account.name,
                   rows.word(account.type), account.providerAccountId, account.reference,
                   balance ? std::optional(balance->minor) : std::nullopt,
                   balance ? rows.word(balance->currency) : std::nullopt,
                   balance && balance->contradictory, dateText(account.historyFrom),
                   dateText(account.historyTo), account.transactionCount, account.goneSince,
                   account.returnedAt);
    }
}

void noteCarried(Rows &rows, qint64 connection, const std::vector<AccountId> &listed, Instant at)
{
    if (listed.empty())
        return;
    Statement gone = rows.prepare("UPDATE account SET gone_since = ?, returned_at = NULL"
                                  " WHERE connection = ? AND account_id = ?");
    Statement returned = rows.prepare("UPDATE account SET gone_since = NULL, returned_at = ?"
                                      " WHERE connection = ? AND account_id = ?");
    for (const Account &account : readAccounts(rows, connection, {})) {
        const bool carried = std::find(listed.begin(), listed.end(), account.id) != listed.end();
        if (carried == !account.goneSince.has_value())
            continue;
        (carried ? returned : gone).run(at, connection, account.id.value());
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
        GoneSince,
        ReturnedAt,
    };
    Statement query = rows.prepare(
        "SELECT account_id, name, type, provider_account_id, reference, balance_minor, currency,"
        " contradictory, history_from, history_to, transaction_count, gone_since, returned_at"
        " FROM account"
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
        account.goneSince = query.maybeInstant(GoneSince);
        account.returnedAt = query.maybeInstant(ReturnedAt);
        accounts.push_back(std::move(account));
    }
    return accounts;
}

std::vector<NamedAccount> loadAccountNames(Rows &rows, const UserScope &scope)
{
    Statement query = rows.prepare(
        "SELECT c.connection_id, a.name, t.own_name FROM account a"
        " JOIN connection c ON c.id = a.connection JOIN scope s ON s.id = c.scope"
        " LEFT JOIN account_setting t ON t.connection = a.connection"
        " AND t.account_id = a.account_id"
        " WHERE s.profile_key = ? AND s.user_id = ? AND a.gone_since IS NULL"
        " AND coalesce(t.hidden, 0) = 0 ORDER BY a.connection, a.position");
    query.run(scope.profileKey, scope.user.value());
    std::vector<NamedAccount> names;
    while (query.next())
        names.push_back({ConnectionId{query.text(0)}, query.text(1), query.text(2)});
    return names;
}

} // namespace holdfast
