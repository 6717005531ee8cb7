#pragma once

#include "core/base/callback.h"
#include "core/base/secret.h"
#include "core/selftest/checksequence.h"
#include "core/service/serviceparts.h"
#include "core/storage/instancelock.h"

#include <QHostAddress>
#include <QObject>

#include <functional>
#include <optional>

namespace holdfast {

class ProfileProbe;
class SecretStore;

/// What the look at a computer needs beside the parts of a service. References outlive the look.
struct MachineParts
{
    const ServiceParts &parts;
    SecretStore &keychain; ///< a trial entry is written, read and removed
    /// Which program opens links; fails with ReturnPath, part "browser".
    std::function<Expected<QString>()> findBrowser;
    /// A renewal of this program is under way, and may hold the return port.
    bool renewalUnderWay = false;
};

/// Looks at what this computer must offer: a data folder that can be written, loopback, a free port
/// for the redirect, a browser, a keychain, the address for webhooks.
class MachineProbe final : public QObject
{
    Q_OBJECT
public:
    /// The profile, once `probe` has read it, tells which port and whether a keychain is needed.
    MachineProbe(MachineParts parts, const ProfileProbe &probe, QObject *parent = nullptr);

    /// Adds "database", "loopback-ipv4", "loopback-ipv6", "redirect-port", "browser", "keychain"
    /// and "webhooks".
    void addSteps(CheckSequence &checks);

    /// Whenever it goes, the trial entry goes from the keychain.
    ~MachineProbe() override;

private:
    void lookAtDatabase(QObject *context, const Callback<Finding> &done);
    void openDatabase(QObject *context, const Callback<Finding> &done);
    void writeDatabase(bool inUse, QObject *context, const Callback<Finding> &done);
    [[nodiscard]] Finding databaseFinding(bool inUse, const OldFiles &files) const;
    [[nodiscard]] Expected<Finding> seeIpv6(const Expected<Finding> &reached) const;
    [[nodiscard]] Expected<Finding> bindRedirect() const;
    [[nodiscard]] Expected<Finding> findBrowser() const;
    void findWebhookAddress(QObject *context, const Callback<Finding> &done);
    [[nodiscard]] Finding webhookFinding(const WebhookMemory &memory) const;
    void tryKeychain(QObject *context, const Callback<Finding> &done);
    void trialWritten(QObject *context, const Callback<Finding> &done);
    void trialRead(const Expected<Secret> &read, QObject *context, const Callback<Finding> &done);
    void clearTrial();
    void keychainFailed(const Error &error, const Callback<Finding> &done) const;

    const MachineParts m_given;
    const ServiceParts &m_parts;
    const ProfileProbe &m_probe;
    QString m_trialKey;
    Secret m_trial;
    bool m_trialMayBeThere = false; ///< and nobody has asked for its removal
    std::optional<InstanceLock> m_lock; ///< while the database is open for writing
};

} // namespace holdfast
