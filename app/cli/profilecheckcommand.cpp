#include "app/cli/profilecheckcommand.h"

#include "app/cli/checkreport.h"
#include "app/cli/exitcode.h"
#include "app/common/profileopeners.h"

#include <nlohmann/json.hpp>

namespace holdfast::cli {

ProfileCheckCommand::ProfileCheckCommand(Environment &environment, QString nameOrFile)
    : m_environment(environment), m_nameOrFile(std::move(nameOrFile))
{}

ProfileCheckCommand::~ProfileCheckCommand() = default;

void ProfileCheckCommand::run(QObject *context, Callback<CommandResult> done)
{
    const ServiceParts &parts = m_environment.makeParts({});
    if (!m_nameOrFile.isEmpty())
        m_ownOpener = std::make_unique<FileProfileOpener>(m_nameOrFile, m_environment.folders);
    if (m_ownOpener && m_environment.user)
        m_ownOpener =
            std::make_unique<UserProfileOpener>(std::move(m_ownOpener), *m_environment.user);
    m_probe =
        std::make_unique<ProfileProbe>(parts, m_ownOpener ? *m_ownOpener : parts.profileOpener);
    // What is remembered of the profile: its user, and whether the keychain should have its secret.
    parts.store.open(parts.dataFolder, Store::Mode::ReadOnly, this, [](const auto &) {});
    m_probe->addProfileStep(m_checks);
    m_probe->addServiceSteps(m_checks);
    m_probe->addClientSteps(m_checks);
    m_done = whileAlive(context, std::move(done));
    m_checks.run(this, [this](const auto &lines) { finish(lines); });
}

void ProfileCheckCommand::finish(const std::vector<CheckLine> &lines)
{
    const Callback<CommandResult> done = std::exchange(m_done, {});
    // A file that is no profile is wrong usage, like everywhere else.
    if (!m_probe->profile())
        return done(fail(*lines.front().error));
    const Profile &profile = m_probe->profile()->profile;
    const std::vector<CheckResult> results = inWords(lines, m_environment.words());
    const int exitCode = exitCodeOf(lines);
    const Json document{{"profile", jsonText(profile.name)},
                        {"file", jsonText(profile.file)},
                        {"ok", exitCode == kDone},
                        {"checks", jsonChecks(results)}};
    const QString verdict = exitCode == kDone ? tr("This profile can be used.")
                                              : tr("This profile cannot be used like this.");
    done(CommandResult{exitCode, toBytes(document), checksText(results) + verdict + u'\n'});
}

} // namespace holdfast::cli
