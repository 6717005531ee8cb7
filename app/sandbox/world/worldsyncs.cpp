// Manual syncs: who may, and how often.
#include "app/sandbox/world/simulation.h"
#include "app/sandbox/world/world.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast::sandbox {

using namespace std::chrono;

Expected<QString, SyncRefused> World::syncNow(const QString &userId, const QString &connectionId,
                                              bool enableAsync)
{
    if (connectionOf(userId, connectionId) == nullptr)
        return tl::unexpected(SyncRefused{Refusal::UnknownConnection, {}});
    SandboxConnection &connection = *rawConnection(connectionId);
    if (connection.hasExpired(now()))
        return tl::unexpected(SyncRefused{Refusal::Expired, {}});
    if (connection.singleSyncOnly || connection.extendedStatus == "stoppedSyncing"_L1)
        return tl::unexpected(SyncRefused{Refusal::Stopped, {}});

    std::erase_if(connection.manualSyncs, [this](Instant at) { return at + hours{24} <= now(); });
    Instant allowedAt = now();
    if (!connection.manualSyncs.empty())
        allowedAt = std::max(allowedAt, connection.manualSyncs.back() + kHabits.manualEvery);
    const SandboxBank *at = bank(connection.bankId());
    if (at != nullptr && at->syncsPerDay) {
        const auto limit = static_cast<size_t>(*at->syncsPerDay);
        // The one whose leaving the window makes room again.
        if (connection.manualSyncs.size() >= limit)
            allowedAt = std::max(
                allowedAt, connection.manualSyncs[connection.manualSyncs.size() - limit] + hours{24});
    }
    if (allowedAt > now())
        return tl::unexpected(SyncRefused{Refusal::TooManySyncs, ceil<seconds>(allowedAt - now())});

    connection.manualSyncs.push_back(now());
    SandboxSync sync;
    sync.id = m_ids.uuid();
    sync.action = u"client-update"_s;
    return startFetch(connection, sync, now(), enableAsync ? kHabits.syncTakes : seconds{0});
}

} // namespace holdfast::sandbox
