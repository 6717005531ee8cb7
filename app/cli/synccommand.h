#pragma once

#include "app/cli/jsonconnection.h"
#include "app/cli/servicecommand.h"

#include <optional>
#include <vector>

namespace holdfast::cli {

/// `sync ID [--wait]` and `sync --all [--wait]`. The service fetches by itself once asked; with
/// --wait its verdict is waited for. With --all those that cannot be synced now are named and left
/// out, and one that fails does not stop the others; several are waited for at a time, each to its
/// own deadline, and told in the order of the list, whichever ends first.
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

    void askNext();
    void answered(size_t which, const Expected<SyncResult> &result);
    void finish();
    /// Whether it can be synced now; if not, why.
    [[nodiscard]] std::optional<Error> obstacle(const ConnectionEntry &entry) const;

    std::optional<ConnectionId> m_id; ///< none: all of them
    bool m_wait;
    std::vector<ConnectionId> m_ids; ///< in the order of the list
    std::vector<QString> m_names;
    std::vector<std::optional<Expected<SyncResult>>> m_results; ///< of each, once there is one
    size_t m_asked = 0;
    size_t m_answered = 0;
};

} // namespace holdfast::cli
