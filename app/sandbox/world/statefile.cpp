#include "app/sandbox/world/statefile.h"

#include "app/sandbox/world/world.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace holdfast::sandbox {

namespace {

// Numbers that may need all 64 bits go as text: JSON readers keep 53.
QString bits(quint64 number)
{
    return QString::number(number);
}

void put(QJsonObject &json, const QString &key, const std::optional<Instant> &instant)
{
    if (instant)
        json.insert(key, formatInstant(*instant));
}

void put(QJsonObject &json, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        json.insert(key, text);
}

QJsonArray arrivalsToJson(const std::vector<Arrival> &arrivals)
{
    QJsonArray json;
    for (const Arrival &arrival : arrivals) {
        json.append(QJsonObject{{u"from"_s, formatInstant(arrival.from)},
                                {u"until"_s, formatInstant(arrival.until)},
                                {u"at"_s, formatInstant(arrival.at)}});
    }
    return json;
}

QJsonObject accountToJson(const SandboxAccount &account)
{
    QJsonObject json{{u"id"_s, account.id},
                     {u"providerAccountId"_s, account.providerAccountId},
                     {u"name"_s, account.name},
                     {u"type"_s, account.type},
                     {u"currency"_s, account.currency},
                     {u"balanceMinor"_s, account.balanceMinor},
                     {u"addedAt"_s, formatInstant(account.addedAt)},
                     {u"modifiedAt"_s, formatInstant(account.modifiedAt)},
                     {u"seed"_s, bits(account.seed)},
                     {u"secondsPerTransaction"_s, account.secondsPerTransaction},
                     {u"hasSeries"_s, account.hasSeries},
                     {u"arrivals"_s, arrivalsToJson(account.arrivals)}};
    put(json, u"accountReference"_s, account.accountReference);
    put(json, u"sortCodeAccountNumber"_s, account.sortCodeAccountNumber);
    put(json, u"enrichmentStatus"_s, account.enrichmentStatus);
    put(json, u"enrichmentDueAt"_s, account.enrichmentDueAt);
    put(json, u"enrichedAt"_s, account.enrichedAt);
    return json;
}

QJsonObject syncToJson(const SandboxSync &sync)
{
    QJsonObject json{{u"id"_s, sync.id},
                     {u"action"_s, sync.action},
                     {u"method"_s, sync.method},
                     {u"createdAt"_s, formatInstant(sync.createdAt)},
                     {u"accountIds"_s, QJsonArray::fromStringList(sync.accountIds)}};
    put(json, u"fetchStatus"_s, sync.fetchStatus);
    put(json, u"endsAt"_s, sync.endsAt);
    put(json, u"fetchedAt"_s, sync.fetchedAt);
    return json;
}

template <class List, class Render>
QJsonArray listToJson(const List &list, Render render)
{
    QJsonArray json;
    for (const auto &item : list)
        json.append(render(item));
    return json;
}

QJsonObject connectionToJson(const SandboxConnection &connection)
{
    QJsonObject json{
        {u"id"_s, connection.id},
        {u"userId"_s, connection.userId},
        {u"name"_s, connection.name},
        {u"type"_s, connection.type},
        {u"connectedOn"_s, formatInstant(connection.connectedOn)},
        {u"status"_s, connection.status},
        {u"fetchOutcome"_s, connection.fetchOutcome},
        {u"accounts"_s, listToJson(connection.accounts, accountToJson)},
        {u"syncs"_s, listToJson(connection.syncs, syncToJson)},
        {u"manualSyncs"_s, listToJson(connection.manualSyncs, formatInstant)},
        {u"backlog"_s, arrivalsToJson(connection.backlog)}};
    put(json, u"lastUpdated"_s, connection.lastUpdated);
    put(json, u"expiresAt"_s, connection.expiresAt);
    put(json, u"userConsentedAt"_s, connection.userConsentedAt);
    put(json, u"lastAttempt"_s, connection.lastAttempt);
    put(json, u"error"_s, connection.error);
    put(json, u"extendedStatus"_s, connection.extendedStatus);
    if (connection.tppConsent)
        json.insert(u"tppConsent"_s, *connection.tppConsent);
    if (connection.singleSyncOnly)
        json.insert(u"singleSyncOnly"_s, true);
    if (connection.useMfa)
        json.insert(u"useMfa"_s, true);
    if (!connection.overrides.isEmpty())
        json.insert(u"overrides"_s, connection.overrides);
    return json;
}

QJsonObject userToJson(const SandboxUser &user)
{
    return {{u"userId"_s, user.userId},       {u"clientUserId"_s, user.clientUserId},
            {u"clientId"_s, user.clientId},   {u"scopes"_s, user.scopes},
            {u"managedBy"_s, user.managedBy}, {u"userType"_s, user.userType},
            {u"createdAt"_s, formatInstant(user.createdAt)},
            {u"updatedAt"_s, formatInstant(user.updatedAt)}};
}

QJsonObject consentToJson(const SandboxConsent &consent)
{
    QJsonObject json{{u"consentId"_s, consent.consentId},
                     {u"userId"_s, consent.userId},
                     {u"connectionId"_s, consent.connectionId},
                     {u"provider"_s, consent.provider},
                     {u"status"_s, consent.status},
                     {u"createdAt"_s, formatInstant(consent.createdAt)},
                     {u"permissions"_s, QJsonArray::fromStringList(consent.permissions)}};
    put(json, u"expiresAt"_s, consent.expiresAt);
    put(json, u"cancelledAt"_s, consent.cancelledAt);
    return json;
}

} // namespace

QJsonObject worldToJson(World &world)
{
    world.settleAll();
    QJsonArray connections;
    for (const SandboxUser &user : world.users()) {
        for (const SandboxConnection *connection : world.connectionsOf(user.userId))
            connections.append(connectionToJson(*connection));
    }
    return {{u"now"_s, formatInstant(world.now())},
            {u"clockOffsetMilliseconds"_s, static_cast<qint64>(world.offset().count())},
            {u"seed"_s, bits(world.ids().seed())},
            {u"idsMade"_s, bits(world.ids().made())},
            {u"users"_s, listToJson(world.users(), userToJson)},
            {u"connections"_s, connections},
            {u"consents"_s, listToJson(world.consents(), consentToJson)}};
}

} // namespace holdfast::sandbox
