#include "core/net/codecs_p.h"

#include <nlohmann/json.hpp>

namespace holdfast {

namespace {

std::vector<SyncedAccount> readAccounts(JsonFields &fields)
{
    std::vector<SyncedAccount> result;
    const nlohmann::json *list = fields.array("accounts");
    if (!list)
        return result;
    for (const nlohmann::json &entry : *list) {
        JsonFields account(entry);
        SyncedAccount synced;
        synced.accountId = AccountId(account.requiredText("accountId"));
        synced.enrichmentStatus = account.word("postConnectionEnrichmentStatus");
        synced.enrichedAt = account.instant("postConnectionEnrichedAt");
        fields.noteAllOf(account, "accounts");
        if (account.isUsable())
            result.push_back(std::move(synced));
    }
    return result;
}

} // namespace

SyncRecord readSync(JsonFields &fields)
{
    SyncRecord result;
    result.id = SyncId(fields.requiredText("id"));
    result.connectionId = ConnectionId(fields.text("connectionId"));
    result.action = fields.word("action");
    result.method = fields.word("method");
    result.fetchStatus = fields.word("fetchStatus");
    result.processingStatus = fields.word("processingStatus");
    result.createdAt = fields.instant("createdAt");
    result.fetchedAt = fields.instant("fetchedAt");
    result.completedAt = fields.instant("completedAt");
    result.accounts = readAccounts(fields);
    return result;
}

} // namespace holdfast
