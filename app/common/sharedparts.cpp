#include "app/common/sharedparts.h"

#include "app/common/returnpagewords.h"
#include "app/common/xdgbrowser.h"

namespace holdfast {
namespace {

/// The keychain may ask for its password first; people need longer for that than programs.
const KeychainDeadlines kKeychainDeadlines{std::chrono::seconds{60}, std::chrono::seconds{60}};

std::unique_ptr<BrowserOpener> makeBrowser(bool open)
{
    if (open)
        return std::make_unique<XdgBrowser>();
    return std::make_unique<NoBrowser>();
}

} // namespace

SharedParts::SharedParts(bool openBrowser)
    : gateway(clock),
      keychain(QStringLiteral(HOLDFAST_APPLICATION_ID), kKeychainDeadlines),
      keys(keychain, KeychainStore::entryLimit()), secrets(keys, session),
      browser(makeBrowser(openBrowser))
{}

ServiceParts SharedParts::forProfile(ProfileOpener &opener)
{
    ServiceParts parts{clock, random, gateway, store, secrets, *browser, opener, {}};
    parts.returnPageTexts = returnPageWords();
    parts.network = &network;
    parts.clockSignal = &clockSignal;
    return parts;
}

} // namespace holdfast
