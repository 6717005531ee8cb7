#pragma once

#include "core/selftest/checksequence.h"
#include "core/service/onlinesession.h"
#include "core/service/profileopener.h"

#include <QObject>

#include <memory>
#include <optional>

namespace holdfast {

/// Looks at one profile step by step: can it be read, does the service answer, is the secret there,
/// what is this client allowed? It asks for tokens and reads; it changes nothing.
class ProfileProbe final : public QObject
{
    Q_OBJECT
public:
    /// The opener decides which profile; everything given must outlive this. Whoever runs the
    /// checks has opened the store before the client steps, for reading at least.
    ProfileProbe(const ServiceParts &parts, ProfileOpener &opener, QObject *parent = nullptr);

    /// Adds "profile" alone.
    void addProfileStep(CheckSequence &checks);
    /// Adds "proxy", "service" (discovery over HTTPS, issuer), "api" (the same for the other host)
    /// and "clock".
    void addServiceSteps(CheckSequence &checks);
    /// Adds "secret", a "scope …" for each permission Holdfast asks for, "user" and "data-api".
    void addClientSteps(CheckSequence &checks);

    /// Set once the step "profile" went well.
    [[nodiscard]] const std::optional<OpenedProfile> &profile() const { return m_profile; }

private:
    void openProfile(QObject *context, const Callback<Finding> &done);
    [[nodiscard]] Finding seeProxy() const;
    void askService(QObject *context, const Callback<Finding> &done);
    void askApi(QObject *context, const Callback<Finding> &done);
    void compareClocks(QObject *context, const Callback<Finding> &done);
    void findSecret(QObject *context, const Callback<Finding> &done);
    void readSecret(const ProfileMemory &memory, QObject *context, const Callback<Finding> &done);
    void askToken(const QString &scope, QObject *context, const Callback<Finding> &done);
    void askUser(QObject *context, const Callback<Finding> &done);
    void askDataApi(QObject *context, const Callback<Finding> &done);

    const ServiceParts &m_parts;
    ProfileOpener &m_opener;
    std::optional<OpenedProfile> m_profile;
    std::unique_ptr<Discovery> m_discovery;
    std::unique_ptr<OnlineSession> m_session;
    std::optional<UserId> m_user;
};

} // namespace holdfast
