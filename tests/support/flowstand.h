#pragma once

#include "core/auth/authorisationflow.h"
#include "core/auth/clientauthenticator.h"
#include "core/auth/discovery.h"
#include "core/auth/keyset.h"
#include "support/fakeclock.h"
#include "support/fakerandom.h"
#include "support/rawclient.h"
#include "support/recordingbrowser.h"
#include "support/scriptedgateway.h"
#include "support/testkeys.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QUrlQuery>

#include <functional>
#include <memory>
#include <optional>

namespace holdfast::test {

/// A scripted identity service around one AuthorisationFlow with a real listener: honest unless a
/// test changes what it says.
class FlowStand
{
public:
    using Change = std::function<void(QJsonObject &)>;

    Profile profile;
    FlowRequest request;
    UserId user{QStringLiteral("64b0c0ffee64b0c0ffee64b0")};
    FlowDeadlines deadlines;
    Change changeDiscovery;  ///< of the discovery document
    Change changeFront;      ///< of the front-channel claims
    Change changeBack;       ///< of the back-channel claims
    Change changeTokenReply; ///< of the token endpoint's answer
    QString connection =
        QStringLiteral("1ffe704d39629a929c8e293880fb449a:00000000-0000-4000-8000-000000000002");

    FakeClock clock;
    FakeRandom random;
    ScriptedGateway gateway;
    RecordingBrowser browser;
    std::optional<Discovery> discovery;
    std::optional<KeySet> keys;
    std::optional<ClientAuthenticator> authenticator;
    std::unique_ptr<AuthorisationFlow> flow;
    std::unique_ptr<QSignalSpy> finished;
    std::unique_ptr<QSignalSpy> browserFailed;
    std::unique_ptr<QSignalSpy> closed;

    FlowStand()
    {
        profile.identityUrl = QUrl(QStringLiteral("https://identity.example"));
        profile.apiUrl = QUrl(QStringLiteral("https://api.example/v3"));
        profile.clientId = QStringLiteral("client-1");
        request.kind = FlowKind::Reauth;
        request.connection = ConnectionId{QStringLiteral(
            "1ffe704d39629a929c8e293880fb449a:00000000-0000-4000-8000-000000000001")};
        gateway.on("GET", QStringLiteral("/.well-known/openid-configuration"),
                   [this](const HttpRequest &) { return answer(200, discoveryDocument()); });
        gateway.on(
            "GET", QStringLiteral("/oidc/certs"),
            ScriptedGateway::json(
                200, jwksOf({testKey(JwsAlgorithm::RS256, QStringLiteral("server")).publicJwk()})));
        gateway.on("POST", QStringLiteral("/oidc/request"), [this](const HttpRequest &) {
            return answer(201,
                          {{QStringLiteral("request_uri"),
                            QStringLiteral("urn:ietf:params:oauth:request_uri:%1").arg(++m_pushes)},
                           {QStringLiteral("expires_in"), 60}});
        });
        gateway.on("POST", QStringLiteral("/oidc/token"),
                   [this](const HttpRequest &) { return answer(200, tokenReply()); });
    }

    /// Builds the flow from what stands above; start() it yourself, or walk().
    void build()
    {
        discovery.emplace(profile, gateway);
        keys.emplace(*discovery, gateway, clock);
        authenticator.emplace(profile, clock, random);
        const bool signs = profile.clientAuthentication == ClientAuthentication::PrivateKeyJwt;
        const auto taken = authenticator->setSecret(
            signs ? testKey(JwsAlgorithm::RS256, QStringLiteral("client")).privateJwk().value()
                  : Secret("a client secret that is long enough"));
        if (!taken)
            qFatal("the stand's own secret was refused: %s", qPrintable(taken.error().detail));
        ReturnPageTexts texts;
        texts.product = QStringLiteral("Holdfast");
        texts.succeeded = QStringLiteral("SUCCEEDED");
        texts.failed = QStringLiteral("FAILED");
        texts.declined = QStringLiteral("DECLINED");
        flow = std::make_unique<AuthorisationFlow>(profile, request, user,
                                                   AuthorisationFlowParts{gateway, *discovery,
                                                                          *keys, *authenticator,
                                                                          browser, clock, random},
                                                   texts, deadlines);
        finished = std::make_unique<QSignalSpy>(flow.get(), &AuthorisationFlow::finished);
        browserFailed = std::make_unique<QSignalSpy>(flow.get(), &AuthorisationFlow::browserFailed);
        closed = std::make_unique<QSignalSpy>(flow.get(), &AuthorisationFlow::closed);
    }

    /// build() and start(), up to where the person's turn begins.
    [[nodiscard]] bool reachTheBank()
    {
        build();
        return flow->start() && QTest::qWaitFor([this] {
                   return flow->stage() == FlowStage::AtTheBank ||
                          flow->stage() == FlowStage::Ended;
               }) &&
               flow->stage() == FlowStage::AtTheBank;
    }

    /// Waits for the end; "ok", or the error's kind and part.
    [[nodiscard]] QString ending()
    {
        if (!QTest::qWaitFor([this] { return finished->count() > 0; }))
            return QStringLiteral("no end");
        QCoreApplication::processEvents();
        if (finished->count() != 1)
            return QStringLiteral("%1 ends").arg(finished->count());
        const auto result = finished->first().first().value<Expected<FlowProof>>();
        return result ? QStringLiteral("ok")
                      : QString(errorKindWord(result.error().kind) + u' ' + result.error().part)
                            .trimmed();
    }
    [[nodiscard]] Expected<FlowProof> result() const
    {
        return finished->first().first().value<Expected<FlowProof>>();
    }

    /// A parameter of the authorisation request, however it was handed over.
    [[nodiscard]] QString asked(const QString &name) const
    {
        const auto pushes = gateway.requestsTo("POST", QStringLiteral("/oidc/request"));
        QByteArray object = QUrlQuery(browser.links().empty() ? QUrl() : browser.links().back())
                                .queryItemValue(QStringLiteral("request"))
                                .toLatin1();
        if (!pushes.empty()) {
            object =
                ScriptedGateway::formField(pushes.back(), QStringLiteral("request")).toLatin1();
            if (object.isEmpty())
                return ScriptedGateway::formField(pushes.back(), name);
        }
        if (object.isEmpty())
            return QUrlQuery(flow->link()).queryItemValue(name, QUrl::FullyDecoded);
        const QByteArray payload =
            QByteArray::fromBase64(object.split('.').value(1), QByteArray::Base64UrlEncoding);
        return QJsonDocument::fromJson(payload).object().value(name).toString();
    }

    [[nodiscard]] quint16 port() const
    {
        return static_cast<quint16>(QUrl(asked(QStringLiteral("redirect_uri"))).port());
    }
    /// The honest answer of the service, form-encoded.
    [[nodiscard]] QByteArray honestAnswer()
    {
        if (profile.responseType == ResponseType::CodeIdToken) {
            return "code=the-code&state=" + asked(QStringLiteral("state")).toLatin1() +
                   "&id_token=" + frontToken();
        }
        return "code=the-code&state=" + asked(QStringLiteral("state")).toLatin1() +
               "&iss=https%3A%2F%2Fidentity.example%2Foidc";
    }
    /// Sends an answer to the listener as a browser would.
    void redirect(const QByteArray &formEncoded)
    {
        m_visit = std::make_unique<RawClient>(
            port(),
            profile.responseType == ResponseType::CodeIdToken
                ? httpPost(port(), "/callback", formEncoded, "Origin: https://identity.example\r\n")
                : httpGet(port(), "/callback?" + formEncoded));
    }

    [[nodiscard]] int exchanges() const
    {
        return gateway.count("POST", QStringLiteral("/oidc/token"));
    }

private:
    [[nodiscard]] static HttpAnswer answer(int status, const QJsonObject &body)
    {
        return ScriptedGateway::json(status, QJsonDocument(body).toJson(QJsonDocument::Compact));
    }
    [[nodiscard]] QJsonObject discoveryDocument() const
    {
        const QString base = QStringLiteral("https://identity.example/oidc");
        QJsonObject document{
            {QStringLiteral("issuer"), base},
            {QStringLiteral("authorization_endpoint"), base + QStringLiteral("/auth")},
            {QStringLiteral("token_endpoint"), base + QStringLiteral("/token")},
            {QStringLiteral("jwks_uri"), base + QStringLiteral("/certs")},
            {QStringLiteral("pushed_authorization_request_endpoint"),
             base + QStringLiteral("/request")},
            {QStringLiteral("response_modes_supported"),
             QJsonArray{QStringLiteral("form_post"), QStringLiteral("query")}},
            {QStringLiteral("authorization_response_iss_parameter_supported"), true},
        };
        if (changeDiscovery)
            changeDiscovery(document);
        return document;
    }
    [[nodiscard]] QJsonObject claims() const
    {
        const double now = double(toMilliseconds(clock.now()) / 1000);
        return {{QStringLiteral("iss"), QStringLiteral("https://identity.example/oidc")},
                {QStringLiteral("sub"), user.value()},
                {QStringLiteral("aud"), profile.clientId},
                {QStringLiteral("iat"), now},
                {QStringLiteral("exp"), now + 3600},
                {QStringLiteral("nonce"), asked(QStringLiteral("nonce"))}};
    }
    [[nodiscard]] static QString halfHash(const QByteArray &value)
    {
        return QString::fromLatin1(leftHalfHash(JwsAlgorithm::RS256, value));
    }
    [[nodiscard]] QByteArray frontToken() const
    {
        QJsonObject token = claims();
        token.insert(QStringLiteral("c_hash"), halfHash("the-code"));
        token.insert(QStringLiteral("s_hash"), halfHash(asked(QStringLiteral("state")).toLatin1()));
        if (changeFront)
            changeFront(token);
        return signedToken(token);
    }
    [[nodiscard]] QJsonObject tokenReply() const
    {
        QJsonObject token = claims();
        token.insert(QStringLiteral("at_hash"), halfHash("the-access-token"));
        token.insert(QStringLiteral("mh:con_id"), connection);
        if (changeBack)
            changeBack(token);
        QJsonObject reply{{QStringLiteral("access_token"), QStringLiteral("the-access-token")},
                          {QStringLiteral("token_type"), QStringLiteral("Bearer")},
                          {QStringLiteral("expires_in"), 3600},
                          {QStringLiteral("id_token"), QString::fromLatin1(signedToken(token))}};
        if (changeTokenReply)
            changeTokenReply(reply);
        return reply;
    }
    [[nodiscard]] static QByteArray signedToken(const QJsonObject &claims)
    {
        return testKey(JwsAlgorithm::RS256, QStringLiteral("server"))
            .sign(QJsonDocument(claims).toJson(QJsonDocument::Compact))
            .value();
    }

    std::unique_ptr<RawClient> m_visit;
    int m_pushes = 0;
};

} // namespace holdfast::test
