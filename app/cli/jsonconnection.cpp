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

Json jsonIds(const std::vector<AccountId> &ids)
{
    Json list = Json::array();
    for (const AccountId &id : ids)
        list.push_back(jsonText(id.value()));
    return list;
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

Json jsonConnection(const ConnectionEntry &entry, const JsonContext &context)
{
    Json json = jsonBase(entry.connection,
                         assess(entry.connection, entry.facts, context.settings, context.asOf));
    json["enrichment"] = jsonEnrichment(entry.enrichment);
    json["accounts"] = jsonIds(entry.connection.accountIds);
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

namespace {

Json jsonStep(const LineageStep &step)
{
    Json accounts = Json::array();
    for (const AccountStep &account : step.accounts) {
        accounts.push_back(
            {{"older", jsonText(account.older.value())},
             {"newer", jsonId(account.newer)},
             {"name", jsonTextOrNull(account.name)},
             {"fate", jsonText(accountFateWord(account.fate))},
             {"matchedBy", account.by ? jsonText(matchedByWord(*account.by)) : Json(nullptr)}});
    }
    return {{"older", jsonText(step.older.value())},
            {"newer", jsonText(step.newer.value())},
            {"kind", jsonText(successionWord(step.kind))},
            {"at", jsonInstant(step.at)},
            {"accounts", std::move(accounts)}};
}

Json jsonLineage(const Lineage &lineage)
{
    Json before = Json::array();
    for (const LineageStep &step : lineage.before)
        before.push_back(jsonStep(step));
    Json after = Json::array();
    for (const LineageStep &step : lineage.after)
        after.push_back(jsonStep(step));
    return {{"before", std::move(before)}, {"after", std::move(after)}};
}

Json jsonOverlaps(const std::vector<Overlap> &overlaps)
{
    Json list = Json::array();
    for (const Overlap &overlap : overlaps) {
        Json accounts = Json::array();
        for (const AccountMatch &match : overlap.accounts)
            accounts.push_back({{"id", jsonText(match.older.value())},
                                {"otherId", jsonText(match.newer.value())}});
        list.push_back(
            {{"connection", jsonText(overlap.other.value())}, {"accounts", std::move(accounts)}});
    }
    return list;
}

Json jsonQuestions(const std::vector<AccountQuestion> &questions)
{
    Json list = Json::array();
    for (const AccountQuestion &question : questions)
        list.push_back({{"older", jsonText(question.older.value())},
                        {"account", jsonText(question.account.value())},
                        {"name", jsonTextOrNull(question.name)},
                        {"candidates", jsonIds(question.candidates)}});
    return list;
}

Json jsonConsents(const std::vector<ConsentRecord> &consents)
{
    Json list = Json::array();
    for (const ConsentRecord &consent : consents)
        list.push_back({{"kind", jsonText(flowWord(consent.kind))},
                        {"askedAt", jsonInstant(consent.askedAt)},
                        {"askedAccounts", jsonIds(consent.askedAccounts)},
                        {"grantedAt", jsonInstant(consent.grantedAt)},
                        {"grantedUntil", jsonInstant(consent.grantedUntil)},
                        {"grantedAccounts", jsonIds(consent.grantedAccounts)}});
    return list;
}

} // namespace

Json jsonRemovedElsewhere(const RemovedElsewhere &gone)
{
    return {{"id", jsonText(gone.id.value())},
            {"bankName", jsonTextOrNull(gone.bankName)},
            {"ownName", jsonTextOrNull(gone.ownName)},
            {"accounts", gone.accounts},
            {"missingSince", jsonInstant(gone.missingSince)},
            {"confirmedAt", jsonInstant(gone.confirmedAt)},
            {"kept", gone.kept}};
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
    connection["lineage"] = jsonLineage(details.lineage);
    connection["overlaps"] = jsonOverlaps(details.overlaps);
    connection["questions"] = jsonQuestions(details.questions);
    connection["consents"] = jsonConsents(details.consents);
    const ConnectionSettings &settings = details.entry.settings;
    connection["ownName"] = jsonTextOrNull(settings.ownName);
    connection["notes"] = jsonTextOrNull(settings.notes);
    connection["person"] = jsonTextOrNull(settings.person);
    connection["removedElsewhereSince"] = jsonInstant(details.removedElsewhereSince);
    connection["reminders"] = settings.reminders;
    connection["snoozedUntil"] = jsonInstant(settings.snoozedUntil);
    Json hidden = Json::array();
    for (const auto &[id, account] : details.accountSettings) {
        if (account.hidden)
            hidden.push_back(jsonText(id.value()));
    }
    connection["hiddenAccounts"] = std::move(hidden);
}

} // namespace holdfast::cli
