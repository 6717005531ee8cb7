#include "core/storage/personalsettings.h"

namespace holdfast {

namespace {

QString nullIfEmpty(const QString &text)
{
    return text.isEmpty() ? QString() : text;
}

/// What is kept of an account.
constexpr char kAccountColumns[] = "own_name, notes, hidden";

/// The columns are `account_id`, then kAccountColumns.
AccountSettings readAccountSettings(const Statement &row)
{
    return {row.text(1), row.text(2), row.flag(3)};
}

/// `sql` with the columns in place of each %1.
Statement prepareWith(Rows &rows, const char *sql, const char *columns)
{
    return rows.work.prepare(QString::fromLatin1(sql).arg(QLatin1String(columns)));
}

} // namespace

const char *const kSettingColumns = "own_name, notes, reminders, snoozed_until, person";

ConnectionSettings readSettings(const Statement &row)
{
    enum Column { Connection, OwnName, Notes, Reminders, SnoozedUntil, Person };
    return {row.text(OwnName), row.text(Notes), row.flag(Reminders),
            row.maybeInstant(SnoozedUntil), row.text(Person)};
}

ConnectionSettings loadConnectionSettings(Rows &rows, qint64 connection)
{
    Statement query =
        prepareWith(rows, "SELECT connection, %1 FROM connection_setting WHERE connection = ?",
                    kSettingColumns);
    return query.run(connection).next() ? readSettings(query) : ConnectionSettings{};
}

std::map<AccountId, AccountSettings> loadAccountSettings(Rows &rows, qint64 connection)
{
    Statement query = prepareWith(
        rows, "SELECT account_id, %1 FROM account_setting WHERE connection = ?", kAccountColumns);
    query.run(connection);
    std::map<AccountId, AccountSettings> settings;
    while (query.next())
        settings.emplace(AccountId{query.text(0)}, readAccountSettings(query));
    return settings;
}

void changeConnectionSettings(Rows &rows, qint64 connection,
                              const std::function<void(ConnectionSettings &)> &change)
{
    if (rows.work.failed())
        return;
    ConnectionSettings settings = loadConnectionSettings(rows, connection);
    change(settings);
    prepareWith(rows,
                "INSERT OR REPLACE INTO connection_setting (connection, %1)"
                " VALUES (?, ?, ?, ?, ?, ?)",
                kSettingColumns)
        .run(connection, nullIfEmpty(settings.ownName), nullIfEmpty(settings.notes),
             settings.reminders, settings.snoozedUntil, nullIfEmpty(settings.person));
}

void changeAccountSettings(Rows &rows, qint64 connection, const AccountId &account,
                           const std::function<void(AccountSettings &)> &change)
{
    if (rows.work.failed())
        return;
    Statement query = prepareWith(rows,
                                  "SELECT account_id, %1 FROM account_setting"
                                  " WHERE connection = ? AND account_id = ?",
                                  kAccountColumns);
    AccountSettings settings;
    if (query.run(connection, account.value()).next())
        settings = readAccountSettings(query);
    change(settings);
    prepareWith(rows,
                "INSERT OR REPLACE INTO account_setting (connection, account_id, %1)"
                " VALUES (?, ?, ?, ?, ?)",
                kAccountColumns)
        .run(connection, account.value(), nullIfEmpty(settings.ownName),
             nullIfEmpty(settings.notes), settings.hidden);
}

void carrySettings(Rows &rows, qint64 older, qint64 newer)
{
    prepareWith(rows,
                "INSERT OR IGNORE INTO connection_setting (connection, %1)"
                " SELECT ?, %1 FROM connection_setting WHERE connection = ?",
                kSettingColumns)
        .run(newer, older);
}

void carryAccountSettings(Rows &rows, qint64 older, const AccountId &olderAccount, qint64 newer,
                          const AccountId &newerAccount)
{
    prepareWith(rows,
                "INSERT OR IGNORE INTO account_setting (connection, account_id, %1)"
                " SELECT ?, ?, %1 FROM account_setting WHERE connection = ? AND account_id = ?",
                kAccountColumns)
        .run(newer, newerAccount.value(), older, olderAccount.value());
}

} // namespace holdfast
