#pragma once

#include "core/selftest/browservisit.h"
#include "core/selftest/machineprobe.h"
#include "core/selftest/profileprobe.h"

#include <functional>
#include <memory>

namespace holdfast {

/// What a self-test of the window is made from. References outlive it.
struct SelfTestParts
{
    /// With the opener of the profile that is looked at; the store is open.
    ServiceParts service;
    SecretStore &keychain;
    std::function<Expected<QString>()> findBrowser;
    std::function<bool()> renewalUnderWay;
    /// What the page of the browser's trial says; `succeeded` is used.
    ReturnPageTexts trialPage;
    std::chrono::milliseconds patience = std::chrono::minutes{3}; ///< for one look
};

/// The self-test over the real parts. What it looks at and in which order: as `doctor`.
class LiveSelfTest final : public SelfTest
{
    Q_OBJECT
public:
    explicit LiveSelfTest(SelfTestParts parts, QObject *parent = nullptr);

    void start() override;
    void tryBrowser() override;

private:
    /// One run; made anew for each, so that nothing of an earlier one is left.
    struct Run
    {
        explicit Run(const SelfTestParts &given);

        ProfileProbe profile;
        MachineProbe machine;
        CheckSequence checks;
    };

    const SelfTestParts m_parts;
    BrowserVisit m_visit;
    std::unique_ptr<Run> m_run;
};

/// Everything there is to look at, in this order: profile, this computer, service, client.
void addAllChecks(CheckSequence &checks, ProfileProbe &profile, MachineProbe &machine);

} // namespace holdfast
