#pragma once

#include "core/service/connectionbook.h"
#include "core/service/healthboard.h"
#include "core/service/onlinesession.h"

#include <memory>
#include <optional>

namespace holdfast {

/// What the journeys of the service share. Owned by LiveService; lives as long as all of them.
struct ServiceState
{
    explicit ServiceState(const ServiceParts &given) : parts(given) {}

    ServiceParts parts;
    ConnectionBook book;
    HealthBoard health;
    ProfileSummary summary;
    std::optional<Profile> profile;           ///< once it has been opened
    std::optional<UserScope> scope;           ///< whose rows are shown
    std::unique_ptr<OnlineSession> session;   ///< once the secret was found

    /// The rules' settings; the defaults until the profile has been read.
    [[nodiscard]] RuleSettings ruleSettings() const
    {
        return profile ? profile->ruleSettings() : RuleSettings{};
    }
    [[nodiscard]] Assessment assessmentOf(const ConnectionEntry &entry) const
    {
        return assess(entry.connection, entry.facts, ruleSettings(), parts.clock.now());
    }
};

} // namespace holdfast
