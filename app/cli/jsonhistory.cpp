#include "app/cli/jsonhistory.h"

#include <nlohmann/json.hpp>

namespace holdfast::cli {

namespace {

Json jsonMaybeId(const std::optional<ConnectionId> &id)
{
    return id ? jsonText(id->value()) : Json(nullptr);
}

Json jsonAccountIds(const std::vector<AccountId> &ids)
{
    Json list = Json::array();
    for (const AccountId &id : ids)
        list.push_back(jsonText(id.value()));
    return list;
}

Json jsonWord(const QString &word)
{
    return word.isEmpty() ? Json(nullptr) : jsonText(word);
}

void add(Json &json, const SyncRecord &sync)
{
    json["syncId"] = jsonText(sync.id.value());
    json["connectionId"] = jsonText(sync.connectionId.value());
    json["action"] = jsonTextOrNull(sync.action);
    json["fetchStatus"] = jsonTextOrNull(sync.fetchStatus);
    json["completedAt"] = jsonInstant(sync.completedAt.value);
}

void add(Json &json, const ConsentRecord &consent)
{
    json["action"] = jsonText(flowWord(consent.kind));
    json["askedAt"] = jsonInstant(consent.askedAt);
    json["askedAccounts"] = jsonAccountIds(consent.askedAccounts);
    json["grantedUntil"] = jsonInstant(consent.grantedUntil);
    json["grantedAccounts"] = jsonAccountIds(consent.grantedAccounts);
}

void add(Json &json, const IdChange &change)
{
    json["action"] = jsonText(successionWord(change.kind));
    json["older"] = jsonText(change.older.value());
    json["newer"] = jsonText(change.newer.value());
}

void add(Json &json, const Attempt &attempt)
{
    json["action"] = jsonText(attemptWord(attempt.kind));
    json["connectionId"] = jsonMaybeId(attempt.connection);
    json["outcome"] = jsonWord(attempt.outcome);
    json["settledAs"] = jsonWord(attempt.settledAs);
    json["result"] = jsonMaybeId(attempt.result);
    json["endedAt"] = jsonInstant(attempt.endedAt);
    json["stages"] = Json::array();
    for (const AttemptStep &step : attempt.steps)
        json["stages"].push_back(
            {{"stage", jsonText(attemptStageWord(step.stage))}, {"at", jsonInstant(step.at)}});
    json["correlationId"] = jsonWord(attempt.correlationId);
}

} // namespace

Json jsonHistoryEvent(const HistoryEvent &event)
{
    Json json{{"at", jsonInstant(event.at)}, {"kind", jsonText(historyWord(historyKindOf(event)))}};
    std::visit([&json](const auto &what) { add(json, what); }, event.what);
    return json;
}

} // namespace holdfast::cli
