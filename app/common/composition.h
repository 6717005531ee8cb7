#pragma once

#include "app/common/profileopeners.h"
#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/service/connectionservice.h"
#include "core/service/serviceparts.h"

#include <memory>
#include <optional>

namespace holdfast {

/// What the command line decides about the parts.
struct CompositionOptions
{
    /// Where everything is kept; the standard folder when empty.
    QString dataFolder;
    /// A profile by name or file; none means the embedded sandbox.
    std::optional<QString> profile;
    ProfileFolders profileFolders = ProfileFolders::standard();
    /// In place of the user the profile names or remembers; not remembered.
    std::optional<UserId> user;
    /// For the embedded sandbox, such as lastingSandbox(); none begins one that is forgotten.
    QStringList sandboxArguments;
    Store::Mode mode = Store::Mode::ReadWrite;
    bool lastPictureFirst = true;
    bool openBrowser = true;
    ServiceTimes times;
};

/// The real parts of a program with one profile. Made on the main thread; opens, reads and sends
/// nothing by being made. Translations must be installed before: the page in the browser gets
/// its words here.
class Composition
{
public:
    explicit Composition(CompositionOptions options);
    ~Composition();
    Composition(const Composition &) = delete;
    Composition &operator=(const Composition &) = delete;

    [[nodiscard]] ConnectionService &service();
    /// What the service is built from, for looking at single parts (profiles check, doctor).
    [[nodiscard]] const ServiceParts &parts() const;
    [[nodiscard]] const Clock &clock() const;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

/// The standard data folder: "holdfast" in the platform's place for a person's data
/// (~/.local/share/holdfast on Linux).
[[nodiscard]] QString standardDataFolder();

} // namespace holdfast
