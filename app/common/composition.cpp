#include "app/common/composition.h"

#include "app/common/sharedparts.h"
#include "core/service/liveservice.h"

#include <QStandardPaths>

namespace holdfast {
namespace {

std::unique_ptr<ProfileOpener> makeOpener(const CompositionOptions &options)
{
    std::unique_ptr<ProfileOpener> opener;
    if (options.profile)
        opener = std::make_unique<FileProfileOpener>(*options.profile, options.profileFolders);
    else
        opener = std::make_unique<SandboxProfileOpener>(options.sandboxArguments);
    if (options.user)
        return std::make_unique<UserProfileOpener>(std::move(opener), *options.user);
    return opener;
}

} // namespace

/// Declared in the order of dependence; destroyed in the reverse.
struct Composition::Parts
{
    explicit Parts(const CompositionOptions &options)
        : shared(options.openBrowser), opener(makeOpener(options)),
          all(serviceParts(options)), service(makeLiveService(all))
    {}

    [[nodiscard]] ServiceParts serviceParts(const CompositionOptions &options)
    {
        ServiceParts parts = shared.forProfile(*opener);
        parts.dataFolder =
            options.dataFolder.isEmpty() ? standardDataFolder() : options.dataFolder;
        parts.mode = options.mode;
        parts.lastPictureFirst = options.lastPictureFirst;
        parts.sandbox = !options.profile.has_value();
        parts.times = options.times;
        parts.rememberAsLast = !options.user;
        return parts;
    }

    SharedParts shared;
    std::unique_ptr<ProfileOpener> opener;
    ServiceParts all;
    std::unique_ptr<ConnectionService> service;
};

Composition::Composition(CompositionOptions options) : m_parts(std::make_unique<Parts>(options)) {}

Composition::~Composition() = default;

ConnectionService &Composition::service()
{
    return *m_parts->service;
}

const ServiceParts &Composition::parts() const
{
    return m_parts->all;
}

const Clock &Composition::clock() const
{
    return m_parts->shared.clock;
}

QString standardDataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QStringLiteral("/holdfast");
}

} // namespace holdfast
