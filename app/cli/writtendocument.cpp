#include "app/cli/writtendocument.h"

#include "app/cli/json.h"
#include "core/base/strictjson.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <initializer_list>

namespace holdfast::cli {

namespace {

constexpr qint64 kMostAccounts = 10'000;
/// More updates a day than any bank allows.
constexpr qint64 kMostUpdates = 100;

/// What the longest text that is taken may hold.
constexpr JsonLimits kLimits{.members = 8'000'000, .values = 8'000'000};

/// null for what is not there, and of what is no object.
const Json &member(const Json &object, std::initializer_list<const char *> path)
{
    static const Json nothing;
    const Json *found = &object;
    for (const char *key : path) {
        if (!found->is_object() || !found->contains(key))
            return nothing;
        found = &found->at(key);
    }
    return *found;
}

QString textOf(const Json &value)
{
    return value.is_string() ? QString::fromStdString(value.get<std::string>()) : QString();
}

std::optional<Instant> instantOf(const Json &value)
{
    return parseInstant(textOf(value));
}

int countOf(const Json &value, qint64 most)
{
    return value.is_number_integer() ? int(std::clamp<qint64>(value.get<qint64>(), 0, most)) : 0;
}

bool saysReason(const Json &row, Reason reason, std::initializer_list<const char *> actions)
{
    return std::any_of(actions.begin(), actions.end(), [&](const char *action) {
        return textOf(member(row, {"availability", action, "reason"})) == reasonWord(reason);
    });
}

Json asTheServiceSaysIt(Json row)
{
    if (!row.is_object())
        return row;
    if (row.contains("bankName"))
        row["name"] = row["bankName"];
    Json ids = Json::array();
    for (const Json &account : member(row, {"accounts"}))
        ids.push_back(account.is_object() ? member(account, {"id"}) : account);
    row["accountIds"] = std::move(ids);
    return row;
}

std::optional<Enrichment> enrichmentIn(const Json &row)
{
    const Json &written = member(row, {"enrichment"});
    const QString word = textOf(member(written, {"state"}));
    for (const EnrichmentState state : {EnrichmentState::Unknown, EnrichmentState::Pending,
                                        EnrichmentState::Complete, EnrichmentState::Failed}) {
        if (word == enrichmentWord(state))
            return Enrichment{state, countOf(member(written, {"accountsDone"}), kMostAccounts),
                              countOf(member(written, {"accountsTotal"}), kMostAccounts),
                              instantOf(member(written, {"enrichedAt"}))};
    }
    return std::nullopt;
}

LocalFacts factsIn(const Json &row, Instant asOf, const RuleSettings &settings)
{
    LocalFacts facts;
    facts.removing = textOf(member(row, {"state"})) == stateWord(ConnectionState::Removing);
    facts.bankClosed = saysReason(row, Reason::BankClosed, {"reconsent", "reauth", "refresh"});
    if (saysReason(row, Reason::CoolDown, {"sync"}))
        facts.syncNotBefore = asOf + settings.minimumSyncInterval;
    if (const auto resetsAt = instantOf(member(row, {"allowance", "resetsAt"}))) {
        const int used = countOf(member(row, {"allowance", "used"}), kMostUpdates);
        facts.manualSyncs.assign(size_t(used), *resetsAt - std::chrono::days{1});
    }
    return facts;
}

void readSettings(const Json &row, const ConnectionId &id, RuleSettings &settings)
{
    if (const int perDay = countOf(member(row, {"allowance", "perDay"}), kMostUpdates))
        settings.syncsPerDayByBank[bankIdOf(id).value()] = perDay;
    if (saysReason(row, Reason::Inspector, {"remove"}))
        settings.role = Role::Inspector;
}

} // namespace

std::optional<WrittenDocument> readWrittenDocument(const QByteArray &text)
{
    const auto parsed = parseStrictJson(text, kLimits);
    if (!parsed)
        return std::nullopt;
    const Json &document = *parsed;
    const char *moment = member(document, {"asOf"}).is_null() ? "madeAt" : "asOf";
    if (!member(document, {"connections"}).is_array() || member(document, {moment}).is_null())
        return std::nullopt;
    WrittenDocument written;
    // Without a moment that can be read nothing can be said to last until another.
    const auto asOf = instantOf(document.at(moment));
    Json reply{{"data", Json::array()}};
    for (const Json &row : document.at("connections")) {
        reply["data"].push_back(asTheServiceSaysIt(row));
        const ConnectionId id{textOf(member(row, {"id"}))};
        readSettings(row, id, written.settings);
        written.rows[id] = {asOf ? factsIn(row, *asOf, written.settings) : LocalFacts{},
                            enrichmentIn(row)};
    }
    written.reply = toBytes(reply);
    return written;
}

} // namespace holdfast::cli
