#include "core/selftest/liveselftest.h"

#include <utility>

namespace holdfast {

void addAllChecks(CheckSequence &checks, ProfileProbe &profile, MachineProbe &machine)
{
    profile.addProfileStep(checks);
    machine.addSteps(checks);
    profile.addServiceSteps(checks);
    profile.addClientSteps(checks);
}

LiveSelfTest::Run::Run(const SelfTestParts &given)
    : profile(given.service, given.service.profileOpener),
      machine({given.service, given.keychain, given.findBrowser, given.renewalUnderWay()}, profile),
      checks(given.patience)
{
    addAllChecks(checks, profile, machine);
}

LiveSelfTest::LiveSelfTest(SelfTestParts parts, QObject *parent)
    : SelfTest(parent), m_parts(std::move(parts)),
      m_visit(m_parts.service.browser, m_parts.service.random, m_parts.trialPage)
{
    connect(&m_visit, &BrowserVisit::told, this, &SelfTest::browserTried);
}

void LiveSelfTest::start()
{
    m_run = std::make_unique<Run>(m_parts);
    connect(&m_run->checks, &CheckSequence::looking, this, &SelfTest::looking);
    connect(&m_run->checks, &CheckSequence::found, this, &SelfTest::found);
    m_run->checks.run(this, [this](const auto &) { Q_EMIT finished(); });
}

void LiveSelfTest::tryBrowser()
{
    m_visit.start();
}

} // namespace holdfast
