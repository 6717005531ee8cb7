#pragma once

#include "app/cli/command.h"
#include "app/cli/environment.h"

namespace holdfast::cli {

/// `profiles list`: every profile file that is found, whether it can be used or not.
class ProfileListCommand final : public Command
{
    Q_OBJECT
public:
    explicit ProfileListCommand(Environment &environment) : m_environment(environment) {}
    void run(QObject *context, Callback<CommandResult> done) override;

private:
    [[nodiscard]] CommandResult list() const;

    Environment &m_environment;
};

} // namespace holdfast::cli
