#include "app/cli/doctorcommand.h"

#include "app/cli/checkreport.h"
#include "app/cli/exitcode.h"

#include <nlohmann/json.hpp>

namespace holdfast::cli {

DoctorCommand::DoctorCommand(Environment &environment) : m_environment(environment) {}

DoctorCommand::~DoctorCommand() = default;

void DoctorCommand::run(QObject *context, Callback<CommandResult> done)
{
    ServiceWish wish;
    wish.writes = true;
    const ServiceParts &parts = m_environment.makeParts(wish);
    m_probe = std::make_unique<ProfileProbe>(m_environment, parts, parts.profileOpener);
    m_machine = std::make_unique<MachineProbe>(parts, *m_probe);
    m_probe->addProfileStep(m_checks);
    m_machine->addSteps(m_checks);
    m_probe->addServiceSteps(m_checks);
    m_probe->addClientSteps(m_checks);
    m_done = whileAlive(context, std::move(done));
    m_checks.run(this, [this](const auto &results) { finish(results); });
}

void DoctorCommand::finish(const std::vector<CheckResult> &results)
{
    const bool ok = exitCodeOf(results) == kDone;
    const Json document{{"ok", ok}, {"checks", jsonChecks(results)}};
    const QString last = ok ? tr("Nothing stands in the way.") : tr("Something needs a look.");
    std::exchange(m_done, {})(
        CommandResult{ok ? kDone : kFailed, toBytes(document), checksText(results) + last + u'\n'});
}

} // namespace holdfast::cli
