#pragma once

#include "core/base/clock.h"
#include "core/base/expected.h"
#include "core/profile/profile.h"
#include "ui/words/datewords.h"

#include <functional>
#include <optional>

namespace holdfast {
class ConnectionService;
struct ServiceParts;
} // namespace holdfast

namespace holdfast::cli {

class Console;

/// What a command wants of the service it will use.
struct ServiceWish
{
    /// The command writes (a flow, a sync, a removal): it must be the only writer of the data
    /// folder.
    bool writes = false;
    /// The link of a flow is only printed, never opened.
    bool noBrowser = false;
    /// The data folder is only read: another Holdfast has it, or it cannot be written.
    bool readOnly = false;
};

/// Everything a command may use; made once by main(). The references outlive every command.
struct Environment
{
    Clock &clock;
    Console &console;
    ProfileFolders folders;
    /// The service over the profile (or sandbox) the command line chose, and what such a service is
    /// built from, for looking at single parts. Making opens, reads and sends nothing. What was
    /// made before is thrown away. Unless the wish is readOnly, a service has the data folder to
    /// itself: StorageBusy when another Holdfast does.
    std::function<Expected<ConnectionService *>(const ServiceWish &)> makeService;
    std::function<const ServiceParts &(const ServiceWish &)> makeParts;
    /// The profile by name or file that is used; none: the embedded sandbox.
    std::optional<QString> profile = {};
    /// In place of the profile's own user; what the two functions above make follows it already.
    std::optional<UserId> user = {};

    /// For whose eyes words are made: now, here, in the person's language.
    [[nodiscard]] WordContext words() const
    {
        return {clock.now(), zoneHere(), QLocale(), Speaker::Command};
    }
};

} // namespace holdfast::cli
