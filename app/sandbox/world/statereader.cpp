// The way back: state JSON into an empty world.
#include "app/sandbox/world/simulation.h"
#include "app/sandbox/world/statefile.h"
#include "app/sandbox/world/world.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace holdfast::sandbox {

namespace {

// Reads the members of one object and remembers the first that could not be read.
class Reader
{
public:
    Reader(const QJsonObject &json, QString &wrong) : m_json(json), m_wrong(wrong) {}

    [[nodiscard]] bool has(const QString &key) const { return m_json.contains(key); }

    [[nodiscard]] QString text(const QString &key, const QString &absent = {}) const
    {
        const QJsonValue value = m_json.value(key);
        if (value.isUndefined() || value.isNull())
            return absent;
        if (!value.isString())
            complain(key);
        return value.toString();
    }

    [[nodiscard]] QString needed(const QString &key) const
    {
        const QString found = text(key);
        if (found.isEmpty())
            complain(key);
        return found;
    }

    [[nodiscard]] std::optional<Instant> instant(const QString &key) const
    {
        const QString found = text(key);
        if (found.isEmpty())
            return {};
        const std::optional<Instant> read = parseInstant(found);
        if (!read)
            complain(key);
        return read;
    }

    [[nodiscard]] quint64 bits(const QString &key) const
    {
        return m_json.value(key).isString() ? m_json.value(key).toString().toULongLong()
                                            : static_cast<quint64>(m_json.value(key).toInteger());
    }

    [[nodiscard]] qint64 number(const QString &key) const { return m_json.value(key).toInteger(); }
    [[nodiscard]] bool flag(const QString &key) const { return m_json.value(key).toBool(); }

    [[nodiscard]] QStringList texts(const QString &key) const
    {
        QStringList list;
        const QJsonArray array = m_json.value(key).toArray();
        for (const auto value : array)
            list.append(value.toString());
        return list;
    }

    template <class Item, class Read>
    [[nodiscard]] std::vector<Item> list(const QString &key, Read read) const
    {
        std::vector<Item> items;
        const QJsonArray array = m_json.value(key).toArray();
        for (const auto value : array)
            items.push_back(read(Reader(value.toObject(), m_wrong)));
        return items;
    }

    void complain(const QString &key) const
    {
        if (m_wrong.isEmpty())
            m_wrong = key;
    }

private:
    const QJsonObject m_json;
    QString &m_wrong;
};

Arrival readArrival(const Reader &json)
{
    return {json.instant(u"from"_s).value_or(Instant{}), json.instant(u"until"_s).value_or(Instant{}),
            json.instant(u"at"_s).value_or(Instant{})};
}

SandboxAccount readAccount(const Reader &json)
{
    SandboxAccount account;
    account.id = json.needed(u"id"_s);
    account.providerAccountId = json.text(u"providerAccountId"_s, account.id);
    account.name = json.text(u"name"_s, u"Current Account"_s);
    account.type = json.text(u"type"_s, u"cash:current"_s);
    account.currency = json.text(u"currency"_s, u"GBP"_s);
    account.balanceMinor = json.number(u"balanceMinor"_s);
    account.accountReference = json.text(u"accountReference"_s);
    account.sortCodeAccountNumber = json.text(u"sortCodeAccountNumber"_s);
    account.addedAt = json.instant(u"addedAt"_s).value_or(Instant{});
    account.modifiedAt = json.instant(u"modifiedAt"_s).value_or(account.addedAt);
    account.seed = json.bits(u"seed"_s);
    account.secondsPerTransaction = json.number(u"secondsPerTransaction"_s);
    account.hasSeries = json.flag(u"hasSeries"_s);
    account.arrivals = json.list<Arrival>(u"arrivals"_s, readArrival);
    account.enrichmentStatus = json.text(u"enrichmentStatus"_s);
    account.enrichmentDueAt = json.instant(u"enrichmentDueAt"_s);
    account.enrichedAt = json.instant(u"enrichedAt"_s);
    return account;
}

SandboxSync readSync(const Reader &json)
{
    SandboxSync sync;
    sync.id = json.needed(u"id"_s);
    sync.action = json.text(u"action"_s, sync.action);
    sync.method = json.text(u"method"_s, sync.method);
    sync.fetchStatus = json.text(u"fetchStatus"_s);
    sync.createdAt = json.instant(u"createdAt"_s).value_or(Instant{});
    sync.endsAt = json.instant(u"endsAt"_s);
    sync.fetchedAt = json.instant(u"fetchedAt"_s);
    sync.accountIds = json.texts(u"accountIds"_s);
    return sync;
}

SandboxConnection readConnection(const Reader &json, const QJsonObject &raw)
{
    SandboxConnection connection;
    connection.id = json.needed(u"id"_s);
    connection.userId = json.needed(u"userId"_s);
    connection.name = json.text(u"name"_s, u"Bank"_s);
    connection.type = json.text(u"type"_s, u"api"_s);
    connection.connectedOn = json.instant(u"connectedOn"_s).value_or(Instant{});
    connection.lastUpdated = json.instant(u"lastUpdated"_s);
    connection.expiresAt = json.instant(u"expiresAt"_s);
    connection.userConsentedAt = json.instant(u"userConsentedAt"_s);
    connection.status = json.text(u"status"_s, u"ok"_s);
    connection.error = json.text(u"error"_s);
    connection.extendedStatus = json.text(u"extendedStatus"_s);
    if (json.has(u"tppConsent"_s))
        connection.tppConsent = json.flag(u"tppConsent"_s);
    connection.singleSyncOnly = json.flag(u"singleSyncOnly"_s);
    connection.useMfa = json.flag(u"useMfa"_s);
    connection.accounts = json.list<SandboxAccount>(u"accounts"_s, readAccount);
    connection.syncs = json.list<SandboxSync>(u"syncs"_s, readSync);
    for (const QString &at : json.texts(u"manualSyncs"_s)) {
        if (const auto instant = parseInstant(at))
            connection.manualSyncs.push_back(*instant);
        else
            json.complain(u"manualSyncs"_s);
    }
    connection.backlog = json.list<Arrival>(u"backlog"_s, readArrival);
    connection.lastAttempt = json.instant(u"lastAttempt"_s);
    connection.fetchOutcome = json.text(u"fetchOutcome"_s, outcomeForError(connection.error));
    connection.overrides = raw.value("overrides"_L1).toObject();
    return connection;
}

SandboxUser readUser(const Reader &json)
{
    SandboxUser user;
    user.userId = json.needed(u"userId"_s);
    user.clientUserId = json.text(u"clientUserId"_s);
    user.clientId = json.text(u"clientId"_s);
    user.scopes = json.text(u"scopes"_s);
    user.managedBy = json.text(u"managedBy"_s, user.managedBy);
    user.userType = json.text(u"userType"_s, user.userType);
    user.createdAt = json.instant(u"createdAt"_s).value_or(Instant{});
    user.updatedAt = json.instant(u"updatedAt"_s).value_or(user.createdAt);
    return user;
}

SandboxConsent readConsent(const Reader &json)
{
    SandboxConsent consent;
    consent.consentId = json.needed(u"consentId"_s);
    consent.userId = json.needed(u"userId"_s);
    consent.connectionId = json.needed(u"connectionId"_s);
    consent.provider = json.text(u"provider"_s);
    consent.status = json.text(u"status"_s);
    consent.createdAt = json.instant(u"createdAt"_s).value_or(Instant{});
    consent.expiresAt = json.instant(u"expiresAt"_s);
    consent.cancelledAt = json.instant(u"cancelledAt"_s);
    consent.permissions = json.texts(u"permissions"_s);
    return consent;
}

} // namespace

Expected<void> worldFromJson(World &world, const QJsonObject &json)
{
    QString wrong;
    const Reader reader(json, wrong);
    if (!json.value("users"_L1).isArray() || !json.value("connections"_L1).isArray())
        return fail(makeError(ErrorKind::Usage, u"users"_s,
                              u"a state holds the arrays users and connections"_s));
    world.advance(std::chrono::milliseconds{reader.number(u"clockOffsetMilliseconds"_s)});
    if (reader.has(u"seed"_s))
        world.ids().restore(reader.bits(u"seed"_s), reader.bits(u"idsMade"_s));
    for (SandboxUser &user : reader.list<SandboxUser>(u"users"_s, readUser))
        world.addUser(std::move(user));
    const QJsonArray connections = json.value("connections"_L1).toArray();
    for (const auto value : connections) {
        SandboxConnection connection = readConnection(Reader(value.toObject(), wrong), value.toObject());
        if (connection.connectedOn == Instant{})
            connection.connectedOn = connection.lastUpdated.value_or(world.now());
        if (world.user(connection.userId) == nullptr)
            reader.complain(u"userId"_s);
        else
            world.addConnection(std::move(connection));
    }
    for (SandboxConsent &consent : reader.list<SandboxConsent>(u"consents"_s, readConsent))
        world.consents().push_back(std::move(consent));
    if (!wrong.isEmpty())
        return fail(makeError(ErrorKind::Usage, wrong, u"this member is missing or cannot be read"_s));
    return {};
}

} // namespace holdfast::sandbox
