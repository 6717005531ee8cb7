#include "app/cli/jsonconnection.h"

#include "core/lifecycle/rules.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace holdfast::cli {

namespace {

Json jsonBool(const std::optional<bool> &value)
{
    return value ? Json(*value) : Json(nullptr);
}

Json jsonAvailability(const Availability &availability)
{
    return {{"available", availability.available},
            {"reason", jsonText(reasonWord(availability.reason))}};
}

Json jsonNextSync(const std::optional<NextSync> &next)
{
    if (!next)
        return nullptr;
    return {{"earliest", jsonInstant(next->earliest)},
            {"latest", jsonInstant(next->latest)},
            {"late", next->late}};
}

Json jsonAllowance(const std::optional<Allowance> &allowance)
{
    if (!allowance)
        return nullptr;
    return {{"perDay", allowance->perDay},
            {"used", allowance->used},
            {"remaining", allowance->remaining},
            {"resetsAt", jsonInstant(allowance->resetsAt)}};
}

template <class Tag>
Json jsonId(const std::optional<Id<Tag>> &id)
{
    return id ? jsonText(id->value()) : Json(nullptr);
}

Json jsonDate(const std::optional<QDate> &date)
{
    return date ? jsonText(date->toString(Qt::ISODate)) : Json(nullptr);
}

Json jsonAccount(const AccountId &id, const Account *account, const std::vector<SyncRecord> &syncs)
{
    const Account unread;
    const Account &known = account ? *account : unread;
    const bool hasBalance = known.balance.has_value();
    return {{"id", jsonText(id.value())},
            {"name", jsonTextOrNull(known.name)},
            {"type", jsonTextOrNull(known.type)},
            {"currency", hasBalance ? jsonText(known.balance->currency) : Json(nullptr)},
            {"balanceMinor", hasBalance ? Json(known.balance->minor) : Json(nullptr)},
            {"history",
             {{"from", jsonDate(known.historyFrom)},
              {"to", jsonDate(known.historyTo)},
              {"count", known.transactionCount ? Json(*known.transactionCount) : Json(nullptr)}}},
            {"enrichment", jsonEnrichment(enrichmentOfAccount(id, syncs))}};
}

Json jsonAccounts(const ConnectionDetails &details)
{
    Json accounts = Json::array();
    const auto find = [&details](const AccountId &id) -> const Account * {
        const auto found = std::find_if(details.accounts.cbegin(), details.accounts.cend(),
                                        [&id](const Account &account) { return account.id == id; });
        return found == details.accounts.cend() ? nullptr : &*found;
    };
    // The connection's own list decides; an account read earlier may belong to it no longer.
    for (const AccountId &id : details.entry.connection.accountIds)
        accounts.push_back(jsonAccount(id, find(id), details.syncs));
    return accounts;
}

Json accountIds(const BankConnection &connection)
{
    Json ids = Json::array();
    for (const AccountId &id : connection.accountIds)
        ids.push_back(jsonText(id.value()));
    return ids;
}

Json jsonBase(const BankConnection &connection, const Assessment &assessment)
{
    return {{"id", jsonTextOrNull(connection.id.value())},
            {"bankId", jsonText(bankIdOf(connection.id).value())},
            {"bankName", jsonTextOrNull(connection.name)},
            {"type", jsonTextOrNull(connection.type)},
            {"status", jsonTextOrNull(connection.status)},
            {"error", jsonTextOrNull(connection.error)},
            {"extendedStatus", jsonTextOrNull(connection.extendedStatus)},
            {"tppConsent", jsonBool(connection.tppConsent)},
            {"connectedOn", jsonInstant(connection.connectedOn.value)},
            {"lastUpdated", jsonInstant(connection.lastUpdated.value)},
            {"expiresAt", jsonInstant(connection.expiresAt.value)},
            {"state", jsonText(stateWord(assessment.state))},
            {"secondsLeft", assessment.secondsLeft ? Json(*assessment.secondsLeft) : Json(nullptr)},
            {"lapsed", assessment.lapsed},
            {"advice",
             {{"action", jsonText(actionWord(assessment.advice.action))},
              {"reason", jsonText(reasonWord(assessment.advice.reason))}}},
            {"availability",
             {{"reconsent", jsonAvailability(assessment.reconsent)},
              {"reauth", jsonAvailability(assessment.reauth)},
              {"refresh", jsonAvailability(assessment.refresh)},
              {"sync", jsonAvailability(assessment.sync)},
              {"remove", jsonAvailability(assessment.remove)}}},
            {"nextSync", jsonNextSync(assessment.nextSync)},
            {"allowance", jsonAllowance(assessment.allowance)}};
}

} // namespace

Json jsonEnrichment(const Enrichment &enrichment)
{
    return {{"state", jsonText(enrichmentWord(enrichment.state))},
            {"accountsDone", enrichment.accountsDone},
            {"accountsTotal", enrichment.accountsTotal},
            {"enrichedAt", jsonInstant(enrichment.enrichedAt)}};
}

Json jsonConnection(const BankConnection &connection, const JsonContext &context)
{
    Json json = jsonBase(connection, assess(connection, {}, context.settings, context.asOf));
    json["enrichment"] = jsonEnrichment(enrichmentOf(connection, {}));
    json["accounts"] = accountIds(connection);
    json["supersedes"] = nullptr;
    json["supersededBy"] = nullptr;
    return json;
}

Json jsonConnection(const ConnectionDetails &details, const JsonContext &context)
{
    const ConnectionEntry &entry = details.entry;
    Json json = jsonBase(entry.connection,
                         assess(entry.connection, entry.facts, context.settings, context.asOf));
    json["enrichment"] = jsonEnrichment(entry.enrichment);
    json["accounts"] = jsonAccounts(details);
    json["supersedes"] = jsonId(details.supersedes);
    json["supersededBy"] = jsonId(details.supersededBy);
    return json;
}

void addDetails(Json &connection, const ConnectionDetails &details)
{
    Json syncs = Json::array();
    for (const SyncRecord &sync : details.syncs) {
        syncs.push_back({{"id", jsonText(sync.id.value())},
                         {"action", jsonTextOrNull(sync.action)},
                         {"method", jsonTextOrNull(sync.method)},
                         {"fetchStatus", jsonTextOrNull(sync.fetchStatus)},
                         {"processingStatus", jsonTextOrNull(sync.processingStatus)},
                         {"createdAt", jsonInstant(sync.createdAt.value)},
                         {"fetchedAt", jsonInstant(sync.fetchedAt.value)},
                         {"completedAt", jsonInstant(sync.completedAt.value)}});
    }
    connection["userConsentedAt"] = jsonInstant(details.entry.connection.userConsentedAt.value);
    connection["syncs"] = std::move(syncs);
    connection["accountsReadAt"] = jsonInstant(details.accountsReadAt);
    connection["syncsReadAt"] = jsonInstant(details.syncsReadAt);
}

} // namespace holdfast::cli
