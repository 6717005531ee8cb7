#include "core/storage/personalsettings.h"

namespace holdfast {

namespace {

QString nullIfEmpty(const QString &text)
{
    return text.isEmpty() ? QString() : text;
}

AccountSettings readAccountSettings(const Statement &row)
{
    return {row.text(1), row.text(2), row.flag(3)};
}

} // namespace

const char *const kSettingColumns = "connection, own_name, notes, reminders, snoozed_until, person";

ConnectionSettings readSettings(const Statement &row)
{
    enum Column { Connection, OwnName, Notes, Reminders, SnoozedUntil, Person };
    return {row.text(OwnName), row.text(Notes), row.flag(Reminders),
            row.maybeInstant(SnoozedUntil), row.text(Person)};
}

ConnectionSettings loadConnectionSettings(Rows &rows, qint64 connection)
{
    Statement query =
        rows.work.prepare(QStringLiteral("SELECT %1 FROM connection_setting WHERE connection = ?")
                              .arg(QLatin1String(kSettingColumns)));
    return query.run(connection).next() ? readSettings(query) : ConnectionSettings{};
}

std::map<AccountId, AccountSettings> loadAccountSettings(Rows &rows, qint64 connection)
{
    Statement query = rows.prepare("SELECT account_id, own_name, notes, hidden FROM account_setting"
                                   " WHERE connection = ?");
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
    rows.prepare("INSERT OR REPLACE INTO connection_setting"
                 " (connection, own_name, notes, reminders, snoozed_until, person)"
                 " VALUES (?, ?, ?, ?, ?, ?)")
        .run(connection, nullIfEmpty(settings.ownName), nullIfEmpty(settings.notes),
             settings.reminders, settings.snoozedUntil, nullIfEmpty(settings.person));
}

void changeAccountSettings(Rows &rows, qint64 connection, const AccountId &account,
                           const std::function<void(AccountSettings &)> &change)
{
    if (rows.work.failed())
        return;
    Statement query = rows.prepare("SELECT account_id, own_name, notes, hidden FROM account_setting"
                                   " WHERE connection = ? AND account_id = ?");
    AccountSettings settings;
    if (query.run(connection, account.value()).next())
        settings = readAccountSettings(query);
    change(settings);
    rows.prepare("INSERT OR REPLACE INTO account_setting"
                 " (connection, account_id, own_name, notes, hidden) VALUES (?, ?, ?, ?, ?)")
        .run(connection, account.value(), nullIfEmpty(settings.ownName),
             nullIfEmpty(settings.notes), settings.hidden);
}

void carrySettings(Rows &rows, qint64 older, qint64 newer)
{
    rows.prepare("INSERT OR IGNORE INTO connection_setting"
                 " (connection, own_name, notes, reminders, snoozed_until, person)"
                 " SELECT ?, own_name, notes, reminders, snoozed_until, person"
                 " FROM connection_setting WHERE connection = ?")
        .run(newer, older);
}

void carryAccountSettings(Rows &rows, qint64 older, const AccountId &olderAccount, qint64 newer,
                          const AccountId &newerAccount)
{
    rows.prepare("INSERT OR IGNORE INTO account_setting"
                 " (connection, account_id, own_name, notes, hidden)"
                 " SELECT ?, ?, own_name, notes, hidden FROM account_setting"
                 " WHERE connection = ? AND account_id = ?")
        .run(newer, newerAccount.value(), older, olderAccount.value());
}

} // namespace holdfast
