#pragma once

#include "core/auth/browseropener.h"
#include "core/base/clock.h"
#include "core/base/clocksignal.h"
#include "core/base/random.h"
#include "core/net/qthttpgateway.h"
#include "core/net/systemnetwork.h"
#include "core/secrets/chunkedstore.h"
#include "core/secrets/keychainstore.h"
#include "core/secrets/secretsource.h"
#include "core/secrets/sessionstore.h"
#include "core/service/serviceparts.h"
#include "core/storage/store.h"

#include <memory>

namespace holdfast {

/// What every profile of a program uses together: one database on one thread, one keychain, one way
/// to the network. Made once, on the main thread; opens, reads and sends nothing by being made.
/// Secrets, rows and tokens stay apart because each is named by client or user, or belongs to one
/// service.
struct SharedParts
{
    explicit SharedParts(bool openBrowser);

    /// The parts of one service; `opener` must outlive it, as this must. Translations must be
    /// installed before: the page in the browser gets its words here.
    [[nodiscard]] ServiceParts forProfile(ProfileOpener &opener);

    // In the order of dependence; destroyed in the reverse.
    SystemClock clock;
    SystemClockSignal clockSignal;
    SystemNetwork network;
    SystemRandom random;
    QtHttpGateway gateway;
    Store store{clock};
    KeychainStore keychain;
    ChunkedStore keys;
    SessionStore session;
    SecretSource secrets;
    std::unique_ptr<BrowserOpener> browser;
};

} // namespace holdfast
