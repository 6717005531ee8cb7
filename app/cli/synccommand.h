#pragma once

#include "app/cli/jsonconnection.h"
#include "app/cli/servicecommand.h"

#include <vector>

namespace holdfast::cli {

/// `sync ID [--wait]` and `sync --all [--wait]`. The service fetches by itself once asked; with
/// --wait its verdict is waited for. With --all those that cannot be synced now are named and left
/// out, and one that fails does not stop the others.
class SyncCommand final : public ServiceCommand
{
    Q_OBJECT
public:
    [[nodiscard]] static std::unique_ptr<SyncCommand> one(Environment &environment, ConnectionId id,
                                                          bool wait);
    [[nodiscard]] static std::unique_ptr<SyncCommand> all(Environment &environment, bool wait);

    /// `part` "sync" once anything was asked for: that goes on at the service.
    [[nodiscard]] Error stopped(int signal) const override;

protected:
    void start() override;

private:
    SyncCommand(Environment &environment, std::optional<ConnectionId> id, bool wait);

    void next();
    void answered(const Expected<SyncResult> &result);
    void finish();
    [[nodiscard]] QString nameOf(const ConnectionId &id) const;
    /// Whether it can be synced now; if not, why.
    [[nodiscard]] std::optional<Error> obstacle(const ConnectionEntry &entry) const;

    std::optional<ConnectionId> m_id; ///< none: all of them
    bool m_wait;
    std::vector<ConnectionId> m_ids;
    std::vector<Expected<SyncResult>> m_results;
};

} // namespace holdfast::cli
