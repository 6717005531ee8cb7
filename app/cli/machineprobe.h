#pragma once

#include "core/base/callback.h"
#include "core/base/secret.h"
#include "core/secrets/keychainstore.h"
#include "core/service/serviceparts.h"
#include "core/storage/instancelock.h"

#include <QHostAddress>
#include <QObject>

namespace holdfast::cli {

class CheckSequence;
class ProfileProbe;

/// Looks at what this computer must offer: a data folder that can be written, loopback, a free port
/// for the redirect, a browser, a keychain, the address for webhooks.
class MachineProbe final : public QObject
{
    Q_OBJECT
public:
    /// The profile, once `probe` has read it, tells which port and whether a keychain is needed.
    MachineProbe(const ServiceParts &parts, const ProfileProbe &probe, QObject *parent = nullptr);

    /// Adds "database", "loopback-ipv4", "loopback-ipv6", "redirect-port", "browser", "keychain"
    /// and "webhooks".
    void addSteps(CheckSequence &checks);

private:
    void lookAtDatabase(QObject *context, const Callback<QString> &done);
    void writeDatabase(bool inUse, QObject *context, const Callback<QString> &done);
    [[nodiscard]] QString databaseDetail(bool inUse, const OldFiles &files) const;
    [[nodiscard]] static Expected<QString> listenOn(QHostAddress::SpecialAddress address);
    [[nodiscard]] Expected<QString> listenOnIpv6() const;
    [[nodiscard]] Expected<QString> bindRedirect() const;
    [[nodiscard]] static Expected<QString> findBrowser();
    void findWebhookAddress(QObject *context, const Callback<QString> &done);
    [[nodiscard]] QString webhookDetail(const WebhookMemory &memory) const;
    void tryKeychain(QObject *context, const Callback<QString> &done);
    void trialWritten(QObject *context, const Callback<QString> &done);
    void trialRead(const Expected<Secret> &read, QObject *context, const Callback<QString> &done);
    void keychainFailed(const Error &error, const Callback<QString> &done) const;

    const ServiceParts &m_parts;
    const ProfileProbe &m_probe;
    KeychainStore m_keychain;
    QString m_trialKey;
    Secret m_trial;
    std::optional<InstanceLock> m_lock; ///< while the database is open for writing
};

} // namespace holdfast::cli
