#include "app/cli/connectiondocument.h"

#include <nlohmann/json.hpp>

namespace holdfast::cli {

Json connectionDocument(const std::vector<ConnectionDetails> &all, const ProfileSummary &profile,
                        bool offline, const JsonContext &context)
{
    Json document{{"asOf", jsonInstant(context.asOf)},
                  {"profile", jsonText(profile.name)},
                  {"userId", profile.user ? jsonText(profile.user->value()) : Json(nullptr)},
                  {"offline", offline},
                  {"connections", Json::array()}};
    for (const ConnectionDetails &details : all)
        document["connections"].push_back(jsonConnection(details, context));
    return document;
}

} // namespace holdfast::cli
