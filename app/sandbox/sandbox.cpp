#include "app/sandbox/sandbox.h"

#include "app/sandbox/profilefolder.h"
#include "app/sandbox/rest/restapi.h"
#include "app/sandbox/world/statefile.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace holdfast::sandbox {

namespace {

// How soon after something happened it is told.
constexpr std::chrono::milliseconds kLookEvery{500};
// How soon after something happened it is written down.
constexpr std::chrono::milliseconds kSaveWithin{200};

} // namespace

Sandbox::Sandbox(Options options, const Clock &clock, Random &random)
    : m_options(std::move(options)), m_clock(clock), m_random(random),
      m_world(clock, m_options.seed), m_server(m_router, clock), m_tokens(m_world, random),
      m_faultyAnswers(m_faults, [this] { return address(); }),
      m_controlToken(randomToken(random))
{
}

Expected<QJsonObject> Sandbox::start()
{
    if (auto loaded = loadWorld(); !loaded)
        return fail(loaded.error());
    if (auto port = m_server.listen(m_options.port); !port)
        return fail(port.error());
    const auto profile = makeClients();
    if (!profile)
        return fail(profile.error());
    auto idTokenKey = SigningKey::generate(m_options.idTokenAlgorithm, u"identity-1"_s);
    if (!idTokenKey)
        return fail(idTokenKey.error());
    watchForNews(*idTokenKey);
    m_provider = std::make_unique<Provider>(
        ProviderSettings{address(), m_options.autoApprove},
        ProviderPorts{m_world, m_faults, m_clients, m_tokens, m_clock, m_random},
        std::move(*idTokenKey));
    addRoutes();
    keepState();
    return QJsonObject{{u"identityUrl"_s, address()},
                       {u"apiUrl"_s, apiUrl()},
                       {u"profile"_s, *profile},
                       {u"control"_s, m_server.baseUrl() + u"/control"_s},
                       {u"controlToken"_s, QString::fromLatin1(m_controlToken)},
                       {u"bankUrl"_s, m_provider->bankUrl()}};
}

QString Sandbox::address() const
{
    return m_options.publicUrl.isEmpty() ? m_server.baseUrl()
                                         : m_options.publicUrl.toString(QUrl::FullyEncoded);
}

Expected<void> Sandbox::loadWorld()
{
    ScenarioChoice choice = m_options.scenario;
    if (!m_options.stateFile.isEmpty() && QFile::exists(m_options.stateFile))
        choice.name = m_options.stateFile;
    return fillWorld(m_world, choice);
}

Expected<QString> Sandbox::makeClients()
{
    const auto key = SigningKey::generate(m_options.clientAlgorithm, u"client-1"_s);
    if (!key)
        return fail(key.error());
    const auto jwk = key->privateJwk();
    if (!jwk)
        return fail(jwk.error());
    const QStringList redirects = QStringList{QString::fromLatin1(kAnyPortRedirect)} + m_options.redirectUris;
    auto keyClient = privateKeyClient(QString::fromLatin1(kKeyClientId), *key, redirects);
    if (!keyClient)
        return fail(keyClient.error());
    m_clients.add(std::move(*keyClient));
    const Secret secret(randomToken(m_random));
    m_clients.add(secretClient(QString::fromLatin1(kSecretClientId), secret, redirects));

    const auto &users = m_world.users();
    return writeProfiles(profileFolder(),
                         ProfileFacts{.identityUrl = address(),
                                      .apiUrl = apiUrl(),
                                      .onlyUserId = users.size() == 1 ? users.front().userId : QString(),
                                      .clientAlgorithm = m_options.clientAlgorithm,
                                      .idTokenAlgorithm = m_options.idTokenAlgorithm,
                                      .privateJwk = *jwk,
                                      .clientSecret = secret});
}

QString Sandbox::profileFolder()
{
    if (!m_options.stateFile.isEmpty())
        return m_options.stateFile + u".profiles"_s;
    m_temporaryFolder = std::make_unique<QTemporaryDir>();
    return m_temporaryFolder->path();
}

void Sandbox::addRoutes()
{
    m_router.setInterceptor(&m_faultyAnswers);
    m_provider->addRoutes(m_router);
    const auto lookup = [this](const QByteArray &token) -> std::optional<TokenGrant> {
        const std::optional<AccessGrant> grant = m_tokens.find(token);
        if (!grant)
            return {};
        return TokenGrant{grant->clientId, grant->sub, grant->scopes};
    };
    addRestRoutes(m_router,
                  RestContext{m_world, Access(lookup, [this] { return m_world.now(); }),
                              [this] { return address(); }});
    m_control = std::make_unique<Control>(m_controlToken, m_world, m_faults, m_postbox.get());
    m_control->addRoutes(m_router);
}

void Sandbox::watchForNews(const SigningKey &key)
{
    if (m_options.webhook.isEmpty())
        return;
    m_postbox = std::make_unique<Postbox>(
        Postbox::Settings{m_options.webhook, address(), key}, m_clock, m_world.ids());
    m_news = std::make_unique<NewsWatch>(m_world);
    QObject::connect(&m_look, &QTimer::timeout, &m_look, [this] { tellNews(); });
    m_look.start(kLookEvery);
}

/// Signed, as the service recommends; plain ones can be asked for through the control API.
void Sandbox::tellNews()
{
    for (const Event &event : m_news->look())
        m_postbox->send(event, EventFormat::Signed);
}

/// What cannot be written is told at the end.
void Sandbox::keepState()
{
    if (m_options.stateFile.isEmpty())
        return;
    m_saving.setSingleShot(true);
    m_saving.setInterval(kSaveWithin);
    QObject::connect(&m_saving, &QTimer::timeout, &m_saving, [this] { (void)saveState(); });
    m_router.watchChanges([this] {
        if (!m_saving.isActive())
            m_saving.start();
    });
    m_saving.start();
}

Expected<void> Sandbox::saveState()
{
    if (m_options.stateFile.isEmpty())
        return {};
    const QByteArray json = QJsonDocument(worldToJson(m_world)).toJson();
    QSaveFile file(m_options.stateFile);
    if (file.open(QIODevice::WriteOnly) && file.write(json) == json.size() && file.commit())
        return {};
    return fail(makeError(ErrorKind::Internal, u"state"_s,
                          u"the state cannot be written: "_s + file.errorString()));
}

} // namespace holdfast::sandbox
