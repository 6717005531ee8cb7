#include "app/sandbox/world/scenarios.h"
#include "app/sandbox/world/scenebuilder.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace holdfast::sandbox {

namespace {

constexpr std::chrono::minutes operator""_d(unsigned long long count)
{
    return std::chrono::days{count};
}

} // namespace

void fillShowcase(World &world)
{
    // Two hours more than whole days: the words stay the same while somebody looks around.
    SceneBuilder scene(world, u"alex-morgan"_s);
    scene.add({.bankName = u"Barclays"_s, .expiresIn = 61_d + 2h, .tppConsent = true});
    scene.add({.bankName = u"Monzo"_s, .connected = 81_d, .expiresIn = 9_d + 2h, .tppConsent = true});
    scene.add({.bankName = u"Halifax"_s, .connected = 87_d, .expiresIn = 3_d + 4h,
               .tppConsent = false});
    scene.add({.bankName = u"Moneyhub Open Banking Mock"_s, .connected = 90_d,
               .expiresIn = 5h + 20min, .tppConsent = true});
    scene.add({.bankName = u"Nationwide"_s, .connected = 110_d, .expiresIn = -20_d,
               .tppConsent = true, .error = u"sync_error"_s, .fetchOutcome = u"success"_s,
               .extendedStatus = u"expired"_s});
    scene.add({.bankName = u"HSBC"_s, .connected = 300_d, .expiresIn = -120_d,
               .tppConsent = false, .error = u"sync_error"_s, .fetchOutcome = u"success"_s,
               .extendedStatus = u"expired"_s});
    scene.add({.bankName = u"NS&I"_s, .connected = 190_d, .updated = 3_d + 5h,
               .tppConsent = false, .error = u"mfa_required"_s, .useMfa = true});
    scene.add({.bankName = u"Hargreaves Lansdown"_s, .connected = 240_d, .updated = 6_d + 2h,
               .tppConsent = false, .error = u"credentials_error"_s});
    // The bank would answer now: a manual sync puts it right.
    scene.add({.bankName = u"Santander"_s, .connected = 30_d, .expiresIn = 60_d + 2h, .updated = 7h,
               .tppConsent = true, .error = u"sync_partial"_s, .fetchOutcome = u"success"_s});
    scene.add({.bankName = u"Triodos Bank"_s, .connected = 41_d, .expiresIn = 49_d + 2h, .updated = 2h,
               .tppConsent = true, .manualSyncs = {9h, 5h, 2h}});
    scene.add({.bankName = u"Zoopla"_s, .connected = 130_d});
    scene.add({.bankName = u"AutoTrader"_s, .connected = 75_d});
    scene.addFetching(u"Starling Bank"_s, 20min);
}

} // namespace holdfast::sandbox
