#pragma once

#include "app/cli/command.h"
#include "app/cli/environment.h"
#include "core/secrets/keychainstore.h"
#include "core/selftest/machineprobe.h"
#include "core/selftest/profileprobe.h"

#include <memory>

namespace holdfast::cli {

/// `doctor`: everything that could keep Holdfast from working on this computer, each line fine or
/// with what to do. Changes nothing but trial entries in keychain and database, which it removes.
class DoctorCommand final : public Command
{
    Q_OBJECT
public:
    explicit DoctorCommand(Environment &environment);
    ~DoctorCommand() override;

    void run(QObject *context, Callback<CommandResult> done) override;

private:
    void finish(const std::vector<CheckLine> &lines);

    Environment &m_environment;
    KeychainStore m_keychain;
    std::unique_ptr<ProfileProbe> m_probe;
    std::unique_ptr<MachineProbe> m_machine;
    CheckSequence m_checks;
    Callback<CommandResult> m_done;
};

} // namespace holdfast::cli
