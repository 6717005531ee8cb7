#include "core/storage/memory.h"

namespace holdfast {

namespace {

/// The setting that holds under which name a user of this profile is being registered.
QString registeringKey(const QString &profileKey)
{
    return QStringLiteral("registering ") + profileKey;
}

} // namespace

std::optional<LastProfile> lastProfile(Rows &rows)
{
    Statement query = rows.prepare(
        "SELECT s.profile_key, s.user_id, l.profile_name, l.sandbox FROM last_profile l"
        " JOIN scope s ON s.id = l.scope");
    if (!query.run().next())
        return std::nullopt;
    return LastProfile{{query.text(0), UserId{query.text(1)}}, query.text(2), query.flag(3)};
}

void rememberLastProfile(Rows &rows, const LastProfile &profile)
{
    rows.prepare(
            "INSERT INTO last_profile (only_one, scope, profile_name, sandbox) VALUES (1, ?, ?, ?)"
            " ON CONFLICT (only_one) DO UPDATE SET scope = excluded.scope,"
            " profile_name = excluded.profile_name, sandbox = excluded.sandbox")
        .run(ensureScope(rows, profile.scope), profile.profileName, profile.sandbox);
}

ProfileMemory profileMemory(Rows &rows, const QString &profileKey)
{
    ProfileMemory memory;
    Statement query = rows.prepare(
        "SELECT registered_user, keychain_expected FROM profile WHERE profile_key = ?");
    if (query.run(profileKey).next()) {
        if (!query.isNull(0))
            memory.registeredUser = UserId{query.text(0)};
        memory.keychainExpected = query.flag(1);
    }
    return memory;
}

QString registeringAs(Rows &rows, const QString &profileKey, const QString &offered)
{
    const QString key = registeringKey(profileKey);
    rows.prepare("INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT DO NOTHING")
        .run(key, offered);
    Statement query = rows.prepare("SELECT value FROM setting WHERE name = ?");
    return query.run(key).next() ? query.text(0) : offered;
}

void rememberUser(Rows &rows, const UserScope &scope)
{
    rows.prepare(
            "INSERT INTO profile (profile_key, registered_user) VALUES (?, ?)"
            " ON CONFLICT (profile_key) DO UPDATE SET registered_user = excluded.registered_user")
        .run(scope.profileKey, scope.user.value());
    setSetting(rows, registeringKey(scope.profileKey), {});
}

void expectKeychain(Rows &rows, const QString &profileKey, bool expected)
{
    rows.prepare("INSERT INTO profile (profile_key, keychain_expected) VALUES (?, ?)"
                 " ON CONFLICT (profile_key) DO UPDATE"
                 " SET keychain_expected = excluded.keychain_expected")
        .run(profileKey, expected);
}

std::vector<UserId> knownUsers(Rows &rows, const QString &profileKey)
{
    std::vector<UserId> users;
    Statement query = rows.prepare("SELECT user_id FROM scope WHERE profile_key = ?"
                                   " AND user_id <> '' AND read_at IS NOT NULL"
                                   " ORDER BY read_at DESC, user_id");
    query.run(profileKey);
    while (query.next())
        users.emplace_back(query.text(0));
    return users;
}

std::map<QString, QString> loadSettings(Rows &rows)
{
    std::map<QString, QString> settings;
    Statement query = rows.prepare("SELECT name, value FROM setting");
    query.run();
    while (query.next())
        settings.emplace(query.text(0), query.text(1));
    return settings;
}

void setSetting(Rows &rows, const QString &key, const QString &value)
{
    if (value.isEmpty()) {
        rows.prepare("DELETE FROM setting WHERE name = ?").run(key);
        return;
    }
    rows.prepare("INSERT INTO setting (name, value) VALUES (?, ?)"
                 " ON CONFLICT (name) DO UPDATE SET value = excluded.value")
        .run(key, value);
}

} // namespace holdfast
