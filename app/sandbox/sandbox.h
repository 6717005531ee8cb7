#pragma once

#include "app/sandbox/http/router.h"
#include "app/sandbox/http/server.h"
#include "app/sandbox/oidc/provider.h"
#include "app/sandbox/options.h"
#include "app/sandbox/rest/control.h"
#include "app/sandbox/rest/faultyanswers.h"
#include "app/sandbox/webhooks/newswatch.h"
#include "app/sandbox/webhooks/postbox.h"
#include "app/sandbox/world/faults.h"
#include "app/sandbox/world/world.h"

#include <QTemporaryDir>
#include <QTimer>

#include <memory>

namespace holdfast::sandbox {

/// The look-alike as a whole: world, identity provider, REST routes and control API on one port.
class Sandbox
{
public:
    /// `clock` is the computer's; both must outlive the sandbox.
    Sandbox(Options options, const Clock &clock, Random &random);

    /// Fills the world, binds the port, writes the profiles. Returns the ready line's object.
    [[nodiscard]] Expected<QJsonObject> start();

    /// Writes the world to the state file, if one was named. While this runs that happens by itself soon
    /// after each change, so that others may begin with it.
    [[nodiscard]] Expected<void> saveState();

private:
    [[nodiscard]] Expected<void> loadWorld();
    [[nodiscard]] Expected<QString> makeClients();
    void addRoutes();
    void watchForNews(const SigningKey &key);
    void keepState();
    void tellNews();
    [[nodiscard]] QString profileFolder();
    /// Where clients reach it; never with a slash at the end.
    [[nodiscard]] QString address() const;
    [[nodiscard]] QString apiUrl() const { return address() + QStringLiteral("/v3"); }

    Options m_options;
    const Clock &m_clock;
    Random &m_random;
    World m_world;
    Faults m_faults;
    Router m_router;
    HttpServer m_server;
    ClientRegistry m_clients;
    TokenRegistry m_tokens;
    FaultyAnswers m_faultyAnswers;
    QByteArray m_controlToken;
    std::unique_ptr<Provider> m_provider;
    std::unique_ptr<Postbox> m_postbox; ///< only with --webhook, as are the next two
    std::unique_ptr<NewsWatch> m_news;
    QTimer m_look;
    QTimer m_saving; ///< only with a state file
    std::unique_ptr<Control> m_control;
    std::unique_ptr<QTemporaryDir> m_temporaryFolder; ///< of the profiles, unless there is a state file
};

} // namespace holdfast::sandbox
