#include "app/common/composition.h"

#include "app/common/returnpagewords.h"
#include "app/common/xdgbrowser.h"
#include "core/net/qthttpgateway.h"
#include "core/secrets/keychainstore.h"
#include "core/secrets/secretsource.h"
#include "core/secrets/sessionstore.h"
#include "core/service/liveservice.h"

#include <QStandardPaths>

namespace holdfast {
namespace {

/// The keychain may ask for its password first; people need longer for that than programs.
const KeychainDeadlines kKeychainDeadlines{std::chrono::seconds{60}, std::chrono::seconds{60}};

std::unique_ptr<ProfileOpener> makeOpener(const CompositionOptions &options)
{
    if (options.profile)
        return std::make_unique<FileProfileOpener>(*options.profile, options.profileFolders);
    return std::make_unique<SandboxProfileOpener>(options.sandboxArguments);
}

std::unique_ptr<BrowserOpener> makeBrowser(bool open)
{
    if (open)
        return std::make_unique<XdgBrowser>();
    return std::make_unique<NoBrowser>();
}

} // namespace

/// Declared in the order of dependence; destroyed in the reverse.
struct Composition::Parts
{
    explicit Parts(const CompositionOptions &options)
        : gateway(clock),
          keychain(QStringLiteral(HOLDFAST_APPLICATION_ID), kKeychainDeadlines),
          secrets(keychain, session),
          browser(makeBrowser(options.openBrowser)),
          opener(makeOpener(options)),
          all{clock, random, gateway, store, secrets, *browser, *opener,
              options.dataFolder.isEmpty() ? standardDataFolder() : options.dataFolder,
              options.mode, options.lastPictureFirst, !options.profile.has_value(),
              returnPageWords(), options.times, options.listenForWebhooks,
              options.readHistories},
          service(makeLiveService(all))
    {}

    SystemClock clock;
    SystemRandom random;
    QtHttpGateway gateway;
    Store store{clock};
    KeychainStore keychain;
    SessionStore session;
    SecretSource secrets;
    std::unique_ptr<BrowserOpener> browser;
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
    return m_parts->clock;
}

QString standardDataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QStringLiteral("/holdfast");
}

} // namespace holdfast
