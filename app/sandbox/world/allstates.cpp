#include "app/sandbox/world/scenarios.h"
#include "app/sandbox/world/scenebuilder.h"
#include "app/sandbox/world/simulation.h"

#include <array>
#include <functional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace holdfast::sandbox {

namespace {

constexpr std::chrono::days kFar{60};
constexpr std::chrono::days kSoon{8};

struct Variant
{
    QString name;
    std::function<void(Scene &)> shape;
    std::function<void(SandboxConnection &)> bend = {};
};

void leaveUnreadable(SandboxConnection &connection)
{
    connection.overrides.insert(u"expiresAt"_s, u"soon"_s);
}

// Never fetched: neither data nor syncs that ended.
void neverFetched(SandboxConnection &connection)
{
    connection.lastUpdated.reset();
    connection.lastAttempt.reset();
    connection.syncs.clear();
    for (SandboxAccount &account : connection.accounts) {
        account.arrivals.clear();
        account.enrichmentStatus = u"pending"_s;
        account.enrichedAt.reset();
    }
}

void stopAfterOne(SandboxConnection &connection)
{
    connection.singleSyncOnly = true;
}

void failing(Scene &scene, const QString &error)
{
    scene.expiresIn = kFar;
    scene.error = error;
    scene.updated = std::chrono::days{2};
}

std::vector<Variant> variants()
{
    return {
        {u"healthy"_s, [](Scene &s) { s.expiresIn = kFar; }},
        {u"expiring"_s, [](Scene &s) { s.expiresIn = kSoon; }},
        {u"expiring, no short path"_s,
         [](Scene &s) {
             s.expiresIn = kSoon;
             s.tppConsent = false;
         }},
        {u"expired"_s, [](Scene &s) { s.expiresIn = -std::chrono::days{20}; }},
        {u"expired long ago"_s,
         [](Scene &s) {
             s.connected = std::chrono::days{300};
             s.expiresIn = -std::chrono::days{120};
         }},
        {u"action-needed, login"_s, [](Scene &s) { failing(s, u"credentials_error"_s); }},
        {u"action-needed, confirmation"_s, [](Scene &s) { failing(s, u"mfa_required"_s); }},
        {u"stopped"_s,
         [](Scene &s) {
             s.expiresIn = kFar;
             s.extendedStatus = u"stoppedSyncing"_s;
         }},
        {u"stopped, single sync"_s, [](Scene &s) { s.expiresIn = kFar; }, stopAfterOne},
        {u"trouble, stale"_s, [](Scene &s) { failing(s, u"resync"_s); }},
        {u"trouble, failed"_s, [](Scene &s) { failing(s, u"sync_error"_s); }},
        {u"trouble, partial"_s, [](Scene &s) { failing(s, u"sync_partial"_s); }},
        {u"trouble, unheard-of"_s, [](Scene &s) { failing(s, u"quantum_error"_s); }},
        {u"new"_s,
         [](Scene &s) {
             s.connected = 5min;
             s.expiresIn = kFar;
             s.status = u"never"_s;
         },
         neverFetched},
        {u"unknown"_s, [](Scene &s) { s.expiresIn = kFar; }, leaveUnreadable},
    };
}

} // namespace

void fillAllStates(World &world)
{
    SceneBuilder builder(world, u"every-state"_s);
    const QStringList banks = {u"Barclays"_s, u"NS&I"_s, u"Moneyhub Open Banking Mock"_s,
                               u"Zoopla"_s, u"Mouseprice"_s, u"AutoTrader"_s};
    for (const QString &bankName : banks) {
        for (const Variant &variant : variants()) {
            Scene scene;
            scene.bankName = bankName;
            scene.connected = std::chrono::days{82};
            const bool isLegacyOrValuation = bankName != banks.at(0) && bankName != banks.at(2);
            scene.tppConsent = !isLegacyOrValuation;
            variant.shape(scene);
            SandboxConnection &connection = builder.add(scene);
            connection.name += u" ("_s + variant.name + u')';
            if (variant.bend)
                variant.bend(connection);
        }
    }
}

} // namespace holdfast::sandbox
