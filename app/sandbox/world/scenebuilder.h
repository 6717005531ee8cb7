#pragma once

#include "app/sandbox/world/world.h"

#include <chrono>
#include <optional>

namespace holdfast::sandbox {

/// What a scenario says about one connection. Times are distances from now.
struct Scene
{
    using Ago = std::chrono::minutes;

    QString bankName = {};
    Ago connected = std::chrono::days{29};
    std::optional<Ago> expiresIn = {}; ///< negative: expired so long ago
    std::optional<Ago> updated = {};   ///< absent: at the last automatic fetch
    std::optional<bool> tppConsent = {};
    QString error = {};
    QString fetchOutcome = {}; ///< absent: what goes with the error
    QString extendedStatus = {};
    QString status = {};       ///< absent: what goes with the error
    bool useMfa = false;
    std::vector<Ago> manualSyncs = {}; ///< oldest first
};

/// Makes finished connections with accounts, history, consents and sync records out of scenes.
class SceneBuilder
{
public:
    SceneBuilder(World &world, const QString &clientUserId);

    [[nodiscard]] const SandboxUser &user() const { return m_user; }

    /// Adds the connection and returns it for odd values.
    SandboxConnection &add(const Scene &scene);
    /// Just connected: the first fetch runs for so long.
    SandboxConnection &addFetching(const QString &bankName, std::chrono::minutes runsFor);

private:
    [[nodiscard]] const SandboxBank &bankNamed(const QString &name) const;
    void addAccounts(SandboxConnection &connection, const SandboxBank &bank);
    void addHistory(SandboxConnection &connection, Instant updated);
    void addSyncs(SandboxConnection &connection, const Scene &scene, Instant updated);
    void addConsent(const SandboxConnection &connection);

    World &m_world;
    SandboxUser m_user;
};

/// The latest moment before `now` at which an automatic fetch of this type would have been.
[[nodiscard]] Instant lastAutomaticFetch(const QString &type, Instant now);

} // namespace holdfast::sandbox
