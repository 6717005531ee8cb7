#pragma once

#include "app/cli/command.h"
#include "app/cli/environment.h"
#include "core/lifecycle/ids.h"

#include <vector>

namespace holdfast::cli {

/// `profiles list`: every profile file that is found, whether it can be used or not, each with the
/// users that are known here: the one it names, and those whose connections were read before.
class ProfileListCommand final : public Command
{
    Q_OBJECT
public:
    explicit ProfileListCommand(Environment &environment) : m_environment(environment) {}
    void run(QObject *context, Callback<CommandResult> done) override;

private:
    struct Row
    {
        ProfileEntry entry;
        Expected<LoadedProfile> loaded;
        std::vector<UserId> users = {};
    };

    void readUsers();
    void takeUsers(size_t row, const Expected<std::vector<UserId>> &users);
    [[nodiscard]] CommandResult list() const;

    Environment &m_environment;
    std::vector<Row> m_rows;
    size_t m_waiting = 0;
    Callback<CommandResult> m_done;
};

} // namespace holdfast::cli
