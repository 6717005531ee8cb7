#include "app/cli/doctorcommand.h"

#include "app/cli/checkreport.h"
#include "app/cli/exitcode.h"
#include "app/common/xdgbrowser.h"
#include "core/selftest/liveselftest.h"

#include <nlohmann/json.hpp>

namespace holdfast::cli {

DoctorCommand::DoctorCommand(Environment &environment)
    : m_environment(environment), m_keychain(QStringLiteral(HOLDFAST_APPLICATION_ID))
{}

DoctorCommand::~DoctorCommand() = default;

void DoctorCommand::run(QObject *context, Callback<CommandResult> done)
{
    ServiceWish wish;
    wish.writes = true;
    const ServiceParts &parts = m_environment.makeParts(wish);
    m_probe = std::make_unique<ProfileProbe>(parts, parts.profileOpener);
    m_machine =
        std::make_unique<MachineProbe>(MachineParts{parts, m_keychain, findUsableXdgBrowser}, *m_probe);
    addAllChecks(m_checks, *m_probe, *m_machine);
    m_done = whileAlive(context, std::move(done));
    m_checks.run(this, [this](const auto &lines) { finish(lines); });
}

void DoctorCommand::finish(const std::vector<CheckLine> &lines)
{
    const std::vector<CheckResult> results = inWords(lines, m_environment.words());
    const bool ok = exitCodeOf(lines) == kDone;
    const Json document{{"ok", ok}, {"checks", jsonChecks(results)}};
    const QString last = ok ? tr("Nothing stands in the way.") : tr("Something needs a look.");
    std::exchange(m_done, {})(
        CommandResult{ok ? kDone : kFailed, toBytes(document), checksText(results) + last + u'\n'});
}

} // namespace holdfast::cli
