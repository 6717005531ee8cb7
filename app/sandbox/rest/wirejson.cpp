#include "app/sandbox/rest/wirejson.h"

#include "app/sandbox/world/london.h"

using namespace Qt::StringLiterals;

namespace holdfast::sandbox {

namespace {

QJsonArray strings(const QStringList &list)
{
    return QJsonArray::fromStringList(list);
}

void insertIf(QJsonObject &object, const QString &key, const std::optional<Instant> &instant)
{
    if (instant)
        object.insert(key, formatInstant(*instant));
}

const SandboxAccount *accountNamed(const SandboxConnection &connection, const QString &id)
{
    for (const SandboxAccount &account : connection.accounts) {
        if (account.id == id)
            return &account;
    }
    return nullptr;
}

QJsonObject syncAccountJson(const SandboxConnection &connection, const QString &accountId)
{
    QJsonObject json{{u"accountId"_s, accountId}, {u"providerId"_s, connection.bankId()}};
    const SandboxAccount *account = accountNamed(connection, accountId);
    if (account == nullptr || account->enrichmentStatus.isEmpty())
        return json;
    json.insert(u"postConnectionEnrichmentStatus"_s, account->enrichmentStatus);
    if (account->enrichedAt)
        json.insert(u"postConnectionEnrichedAt"_s, formatInstant(*account->enrichedAt));
    return json;
}

QJsonObject balanceJson(const SandboxAccount &account)
{
    return {{u"amount"_s, amountJson(account.balanceMinor, account.currency)},
            {u"date"_s, dateText(account.modifiedAt)},
            {u"type"_s, u"InterimAvailable"_s}};
}

QJsonObject detailsJson(const SandboxAccount &account, bool withDetails)
{
    QJsonObject details;
    if (withDetails && !account.sortCodeAccountNumber.isEmpty())
        details.insert(u"sortCodeAccountNumber"_s, account.sortCodeAccountNumber);
    if (account.type == "card"_L1)
        details.insert(u"creditLimit"_s, 4'000'00);
    if (account.type == "savings"_L1)
        details.insert(u"AER"_s, 4.1);
    return details;
}

} // namespace

QString dateText(Instant instant)
{
    return formatInstant(londonWallClock(instant)).left(10);
}

QJsonObject bankJson(const SandboxBank &bank, const QString &baseUrl)
{
    QJsonArray accountTypes;
    for (const QString &name : bank.accountTypes)
        accountTypes.append(QJsonObject{{u"name"_s, name}, {u"beta"_s, false}});
    QJsonObject json{
        {u"id"_s, bank.id},
        {u"name"_s, bank.name},
        {u"country"_s, u"GB"_s},
        {u"type"_s, bank.type},
        {u"bankRef"_s, bank.bankRef},
        {u"parentRef"_s, bank.bankRef},
        {u"isBeta"_s, bank.isBeta},
        {u"accountTypes"_s, accountTypes},
        {u"userTypes"_s, strings(bank.userTypes)},
        {u"payments"_s, strings(bank.takesPayments ? QStringList{u"domestic"_s} : QStringList{})},
        {u"iconUrl"_s, u"%1/bank-icons/%2"_s.arg(baseUrl, bank.bankRef)},
        {u"status"_s, QJsonObject{{u"sync"_s, bank.syncStatus}, {u"auth"_s, bank.authStatus}}}};
    if (bank.monthsOfHistory < 36)
        json.insert(u"monthsInitialConsent"_s, bank.monthsOfHistory);
    return json;
}

QJsonObject userJson(const SandboxUser &user, const QStringList &connectionIds)
{
    return {{u"userId"_s, user.userId},
            {u"clientUserId"_s, user.clientUserId},
            {u"clientId"_s, user.clientId},
            {u"createdAt"_s, formatInstant(user.createdAt)},
            {u"updatedAt"_s, formatInstant(user.updatedAt)},
            {u"scopes"_s, user.scopes},
            {u"managedBy"_s, user.managedBy},
            {u"userType"_s, user.userType},
            {u"connectionIds"_s, strings(connectionIds)}};
}

QJsonObject connectionJson(const SandboxConnection &connection)
{
    QStringList accountIds;
    for (const SandboxAccount &account : connection.accounts)
        accountIds.append(account.id);
    QJsonObject json{
        {u"id"_s, connection.id},
        {u"name"_s, connection.name},
        {u"type"_s, connection.type},
        {u"connectedOn"_s, formatInstant(connection.connectedOn)},
        {u"accountIds"_s, strings(accountIds)},
        {u"status"_s, connection.status},
        {u"error"_s, connection.error.isEmpty() ? QJsonValue() : QJsonValue(connection.error)}};
    insertIf(json, u"lastUpdated"_s, connection.lastUpdated);
    insertIf(json, u"expiresAt"_s, connection.expiresAt);
    insertIf(json, u"userConsentedAt"_s, connection.userConsentedAt);
    if (!connection.extendedStatus.isEmpty())
        json.insert(u"extendedStatus"_s, connection.extendedStatus);
    if (connection.tppConsent)
        json.insert(u"tppConsent"_s, *connection.tppConsent);
    if (connection.singleSyncOnly)
        json.insert(u"singleSyncOnly"_s, true);
    if (connection.useMfa)
        json.insert(u"useMfa"_s, true);
    for (auto it = connection.overrides.begin(); it != connection.overrides.end(); ++it)
        json.insert(it.key(), it.value());
    return json;
}

QJsonObject syncJson(const SandboxConnection &connection, const SandboxSync &sync)
{
    QJsonArray accounts;
    for (const QString &accountId : sync.accountIds)
        accounts.append(syncAccountJson(connection, accountId));
    QJsonObject json{{u"id"_s, sync.id},
                     {u"connectionId"_s, connection.id},
                     {u"action"_s, sync.action},
                     {u"method"_s, sync.method},
                     {u"createdAt"_s, formatInstant(sync.createdAt)},
                     {u"accounts"_s, accounts}};
    if (!sync.fetchStatus.isEmpty())
        json.insert(u"fetchStatus"_s, sync.fetchStatus);
    insertIf(json, u"fetchedAt"_s, sync.fetchedAt);
    return json;
}

QJsonObject consentJson(const SandboxConsent &consent, Instant now)
{
    const bool hasExpired =
        consent.status == "Authorised"_L1 && consent.expiresAt && *consent.expiresAt <= now;
    QJsonObject json{{u"consentId"_s, consent.consentId},
                     {u"authorizationRequestId"_s, consent.consentId},
                     {u"consentType"_s, u"account"_s},
                     {u"consentStatus"_s, hasExpired ? u"Expired"_s : consent.status},
                     {u"consentFrom"_s, formatInstant(consent.createdAt)},
                     {u"createdAt"_s, formatInstant(consent.createdAt)},
                     {u"connectionId"_s, consent.connectionId},
                     {u"userId"_s, consent.userId},
                     {u"provider"_s, consent.provider},
                     {u"permissions"_s, strings(consent.permissions)}};
    insertIf(json, u"consentTo"_s, consent.expiresAt);
    insertIf(json, u"expiresAt"_s, consent.expiresAt);
    insertIf(json, u"cancelledAt"_s, consent.cancelledAt);
    return json;
}

QJsonObject amountJson(qint64 minor, const QString &currency)
{
    return {{u"value"_s, minor}, {u"currency"_s, currency}};
}

QJsonObject accountJson(const SandboxAccount &account, const SandboxConnection &connection,
                        const SandboxBank *bank, bool withDetails)
{
    return {{u"id"_s, account.id},
            {u"accountName"_s, account.name},
            {u"type"_s, account.type},
            {u"currency"_s, account.currency},
            {u"balance"_s, balanceJson(account)},
            {u"details"_s, detailsJson(account, withDetails)},
            {u"dateAdded"_s, formatInstant(account.addedAt)},
            {u"dateModified"_s, formatInstant(account.modifiedAt)},
            {u"connectionId"_s, connection.id},
            {u"providerName"_s, connection.name},
            {u"providerId"_s, connection.bankId()},
            {u"providerReference"_s, bank != nullptr ? bank->bankRef : QString()},
            {u"providerAccountId"_s, account.providerAccountId},
            {u"providerAccountName"_s, account.name},
            {u"accountReference"_s, account.accountReference},
            {u"accountType"_s, u"personal"_s}};
}

QJsonObject transactionJson(const SandboxAccount &account, const Transaction &transaction)
{
    return {{u"id"_s, transaction.id},
            {u"accountId"_s, account.id},
            {u"amount"_s, amountJson(transaction.amountMinor, account.currency)},
            {u"categoryId"_s, transaction.categoryId},
            {u"categoryIdConfirmed"_s, false},
            {u"date"_s, formatInstant(transaction.date)},
            {u"dateCreated"_s, formatInstant(transaction.createdAt)},
            {u"dateModified"_s, formatInstant(transaction.modifiedAt)},
            {u"longDescription"_s, transaction.description},
            {u"shortDescription"_s, transaction.description.section(u' ', 0, 1)},
            {u"notes"_s, QString()},
            {u"status"_s, transaction.isPending ? u"pending"_s : u"posted"_s}};
}

QJsonObject regularSeriesJson(const SandboxAccount &account, const RegularSeries &series)
{
    const Instant last = series.matches.front().date;
    QJsonArray ids;
    for (const TransactionKey &key : series.matches)
        ids.append(describe(account, key).id);
    return {{u"seriesId"_s, series.seriesId},
            {u"accountId"_s, account.id},
            {u"type"_s, series.isIncome ? u"income"_s : u"payment"_s},
            {u"cleanedDescription"_s, series.description},
            {u"description"_s, series.description},
            {u"frequency"_s, u"monthly"_s},
            {u"numTxMatchedInSeries"_s, static_cast<qint64>(series.matches.size())},
            {u"lastDate"_s, dateText(last)},
            {u"predictedDate"_s, dateText(addLondonMonths(last, 1))},
            {u"predictedAmount"_s, amountJson(series.amountMinor, account.currency)},
            {u"transactions"_s, ids}};
}

} // namespace holdfast::sandbox
