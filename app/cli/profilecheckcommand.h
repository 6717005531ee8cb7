#pragma once

#include "app/cli/command.h"
#include "app/cli/environment.h"
#include "core/selftest/profileprobe.h"

#include <memory>

namespace holdfast::cli {

/// `profiles check [NAME|FILE]`: fetches discovery, obtains tokens, tells what the client may do.
class ProfileCheckCommand final : public Command
{
    Q_OBJECT
public:
    /// `nameOrFile`: empty is the profile the command line chose, or the sandbox.
    ProfileCheckCommand(Environment &environment, QString nameOrFile);
    ~ProfileCheckCommand() override;

    void run(QObject *context, Callback<CommandResult> done) override;

private:
    void finish(const std::vector<CheckLine> &lines);

    Environment &m_environment;
    QString m_nameOrFile;
    std::unique_ptr<ProfileOpener> m_ownOpener;
    std::unique_ptr<ProfileProbe> m_probe;
    CheckSequence m_checks;
    Callback<CommandResult> m_done;
};

} // namespace holdfast::cli
