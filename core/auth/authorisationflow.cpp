#include "core/auth/authorisationflow.h"

#include "core/auth/browserlink.h"
#include "core/auth/browseropener.h"
#include "core/auth/keyset.h"
#include "core/base/logging.h"
#include "core/jose/jws.h"

#include <utility>

namespace holdfast {

namespace {

constexpr qint64 kPushedReplyLimit = 64 * 1024;

QByteArray originOf(const QUrl &url)
{
    return url
        .toString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment |
                  QUrl::RemoveUserInfo | QUrl::FullyEncoded)
        .toLatin1();
}

Error checkFailed(const QString &part, const QString &detail)
{
    return makeError(ErrorKind::CheckFailed, part, detail);
}

std::optional<QString> keyIdOf(const Secret &idToken)
{
    const auto token = readJwsWithoutVerifying(idToken.reveal());
    return token ? token->keyId : std::nullopt;
}

} // namespace

AuthorisationFlow::AuthorisationFlow(Profile profile, FlowRequest request, UserId user,
                                     const AuthorisationFlowParts &parts, ReturnPageTexts texts,
                                     FlowDeadlines deadlines, QObject *parent)
    : QObject(parent), m_profile(std::move(profile)), m_request(std::move(request)),
      m_user(std::move(user)), m_parts(parts), m_deadlines(deadlines),
      m_listener(std::move(texts), deadlines.listener)
{
    m_timeLimit.setSingleShot(true);
    m_browserLimit.setSingleShot(true);
    connect(&m_timeLimit, &QTimer::timeout, this, [this] {
        end(fail(makeError(ErrorKind::TimedOut, QStringLiteral("redirect"),
                           QStringLiteral("no answer came back from the browser in time"))));
    });
    connect(&m_browserLimit, &QTimer::timeout, this, [this] {
        Q_EMIT browserFailed(makeError(ErrorKind::ReturnPath, QStringLiteral("browser"),
                                       QStringLiteral("the browser did not start in time")));
    });
    connect(&m_listener, &LoopbackListener::received, this, &AuthorisationFlow::consider);
    connect(&m_listener, &LoopbackListener::triedHttps, this,
            &AuthorisationFlow::browserTriedHttps);
    connect(&m_listener, &LoopbackListener::outcomeTold, this, &AuthorisationFlow::outcomeTold);
    connect(&m_listener, &LoopbackListener::closed, this, [this] {
        if (m_outcomeShown)
            Q_EMIT closed();
    });
}

Expected<std::monostate> AuthorisationFlow::start()
{
    if (auto sound = checkFlowRequest(m_request, m_user); !sound)
        return sound;
    m_parts.discovery.metadata(
        this, [this](const Expected<ProviderMetadata> &provider) { discovered(provider); });
    return std::monostate{};
}

void AuthorisationFlow::discovered(const Expected<ProviderMetadata> &provider)
{
    if (isOver())
        return;
    if (!provider)
        return end(fail(provider.error()));
    m_provider = *provider;

    // Bound before anything is sent: the port is part of what is asked, and an answer that finds
    // nobody would be lost.
    const bool hosted = m_profile.redirectUri.scheme() == QStringLiteral("https");
    const auto redirectUri =
        m_listener.listen({.redirectUri = m_profile.redirectUri,
                           .listenPort = m_profile.listenPort,
                           .withIdToken = m_profile.responseType == ResponseType::CodeIdToken,
                           .identityOrigin = originOf(m_profile.identityUrl)});
    if (!redirectUri)
        return end(fail(redirectUri.error()));
    m_redirectUri = *redirectUri;
    m_secrets =
        makeFlowSecrets(m_parts.random, hosted ? std::optional(m_listener.port()) : std::nullopt);
    m_listener.expect(m_secrets.state);
    makeLink();
}

// Also for opening the browser again: the same state, nonce and verifier, so that whichever page
// the person finishes in is the answer to this one flow.
void AuthorisationFlow::makeLink()
{
    const auto parameters = authorisationParameters({.profile = m_profile,
                                                     .provider = m_provider,
                                                     .request = m_request,
                                                     .user = m_user,
                                                     .redirectUri = m_redirectUri,
                                                     .secrets = m_secrets});
    if (!parameters)
        return linkMade(fail(parameters.error()));

    FormFields fields = *parameters;
    switch (m_profile.requestStyle) {
    case RequestStyle::Plain:
        return linkMade(authorisationLink(m_provider.authorizationEndpoint, fields));
    case RequestStyle::RequestObject:
        return linkMade(requestObjectLink(fields));
    case RequestStyle::ParSigned: {
        const auto object = requestObject(fields);
        if (!object)
            return linkMade(fail(object.error()));
        fields = {{QStringLiteral("client_id"), m_profile.clientId},
                  {QStringLiteral("request"), QString::fromLatin1(*object)}};
        break;
    }
    case RequestStyle::Par:
        break;
    }

    if (!m_provider.pushedAuthorizationRequestEndpoint) {
        return linkMade(fail(
            makeError(ErrorKind::BadAnswer, QStringLiteral("pushed_authorization_request_endpoint"),
                      QStringLiteral("the service does not offer pushed requests"))));
    }
    auto request =
        m_parts.authenticator.post(*m_provider.pushedAuthorizationRequestEndpoint, fields);
    if (!request)
        return linkMade(fail(request.error()));
    request->deadline = m_deadlines.push;
    request->bodyLimit = kPushedReplyLimit;
    m_pushing = true;
    m_parts.gateway.send(*request, this,
                         [this](const Expected<HttpAnswer> &answer) { pushed(answer); });
}

Expected<QByteArray> AuthorisationFlow::requestObject(const FormFields &parameters) const
{
    const QByteArray payload =
        requestObjectPayload(m_profile, parameters, m_parts.clock.now(), m_parts.random);
    // A client with a shared secret has no key and no duty to sign.
    if (const SigningKey *key = m_parts.authenticator.signingKey())
        return key->sign(payload, QString::fromLatin1(kRequestObjectType));
    return encodeUnsignedJws(payload, QString::fromLatin1(kRequestObjectType));
}

Expected<QUrl> AuthorisationFlow::requestObjectLink(const FormFields &parameters) const
{
    const auto object = requestObject(parameters);
    if (!object)
        return fail(object.error());
    return authorisationLink(m_provider.authorizationEndpoint,
                             parametersBesideRequestObject(parameters, *object));
}

void AuthorisationFlow::pushed(const Expected<HttpAnswer> &answer)
{
    m_pushing = false;
    if (isOver())
        return;
    if (!answer)
        return linkMade(fail(answer.error()));
    noteServerClock(*answer);
    const auto uri = readPushedReply(*answer, m_parts.clock.now());
    if (!uri)
        return linkMade(fail(uri.error()));
    linkMade(authorisationLink(m_provider.authorizationEndpoint,
                               parametersBesideRequestUri(m_profile, *uri)));
}

void AuthorisationFlow::linkMade(const Expected<QUrl> &link)
{
    const auto checked = link ? checkedBrowserLink(*link, m_profile.identityUrl)
                              : Expected<QUrl>(fail(link.error()));
    if (!checked) {
        if (m_stage == FlowStage::Preparing)
            return end(fail(checked.error()));
        // The person may still be at the bank with the earlier link.
        Q_EMIT browserFailed(checked.error());
        return;
    }
    if (m_stage != FlowStage::Preparing && m_stage != FlowStage::AtTheBank)
        return;
    m_link = *checked;
    Q_EMIT linkChanged(m_link);
    if (m_stage == FlowStage::Preparing) {
        m_timeLimit.start(m_request.timeLimit);
        enter(FlowStage::AtTheBank);
    }
    if (m_stage == FlowStage::AtTheBank)
        openBrowser();
}

void AuthorisationFlow::openBrowser()
{
    m_browserLimit.start(m_deadlines.browser);
    m_parts.browser.open(
        m_link, this, [this](const Expected<std::monostate> &result) { browserAnswered(result); });
}

void AuthorisationFlow::browserAnswered(const Expected<std::monostate> &result)
{
    if (!m_browserLimit.isActive())
        return;
    m_browserLimit.stop();
    if (!result)
        Q_EMIT browserFailed(result.error());
}

void AuthorisationFlow::openBrowserAgain()
{
    if (m_stage == FlowStage::AtTheBank && !m_pushing)
        makeLink();
}

void AuthorisationFlow::paste(const QString &address, QObject *context,
                              Callback<std::monostate> done)
{
    const auto refused = [&](const QString &part, const QString &detail) {
        answerLater<std::monostate>(context, std::move(done),
                                    fail(makeError(ErrorKind::ReturnPath, part, detail)));
    };
    if (m_stage != FlowStage::AtTheBank)
        return refused(QStringLiteral("not-waiting"), QStringLiteral("no answer is awaited"));
    const auto answer = readPastedAddress(address, {m_redirectUri, m_listener.arrival()});
    if (!answer)
        return refused(answer.error().part, answer.error().detail);
    if (!equalConstantTime(answer->state, m_secrets.state))
        return refused(QStringLiteral("state"),
                       QStringLiteral("this address is of another attempt"));
    m_listener.answeredElsewhere();
    answerLater<std::monostate>(context, std::move(done), std::monostate{});
    consider(*answer);
}

void AuthorisationFlow::consider(const AuthorisationAnswer &answer)
{
    if (m_stage != FlowStage::AtTheBank)
        return;
    m_timeLimit.stop();
    m_browserLimit.stop();
    m_answer = answer;
    enter(FlowStage::Checking);
    if (isOver())
        return;
    if (const auto fault = answerFault(answer))
        return end(fail(*fault));
    if (m_profile.responseType == ResponseType::Code)
        return exchangeCode();
    m_parts.keys.keysFor(keyIdOf(m_answer.idToken), this,
                         [this](const Expected<VerificationKeys> &keys) { verifyFront(keys); });
}

// What can be said of a redirect without any key. `state` is checked by whoever took it.
std::optional<Error> AuthorisationFlow::answerFault(const AuthorisationAnswer &answer) const
{
    // RFC 9207 §2.4: compared before anything else is done with the answer, and as a string.
    if (answer.issuer && *answer.issuer != m_profile.issuer()) {
        return checkFailed(QStringLiteral("issuer"),
                           QStringLiteral("the redirect names another issuer"));
    }
    // An error needs no more proof: believing it ends this attempt and does nothing else.
    if (!answer.error.isEmpty())
        return errorFromRedirect(answer.error, answer.errorDescription);
    if (m_profile.responseType == ResponseType::CodeIdToken) {
        if (answer.idToken.isEmpty())
            return checkFailed(QStringLiteral("id_token"),
                               QStringLiteral("the redirect has no id_token"));
        return std::nullopt;
    }
    // Without an id_token in the redirect only `iss` tells who answered.
    if (!answer.issuer && m_provider.issuerInRedirect)
        return checkFailed(QStringLiteral("issuer"),
                           QStringLiteral("the redirect names no issuer"));
    return std::nullopt;
}

void AuthorisationFlow::verifyFront(const Expected<VerificationKeys> &keys)
{
    if (isOver())
        return;
    if (!keys)
        return end(fail(keys.error()));
    const auto claims = verified(m_answer.idToken, *keys, IdTokenExpectations::Channel::Front);
    if (!claims)
        return end(fail(claims.error()));
    exchangeCode();
}

// Sent once and never again, whatever happens: a code works once, and the service fetches from the
// bank while it answers. `sub` binds the code to the user and spares the browser's cookies.
void AuthorisationFlow::exchangeCode()
{
    auto request = m_parts.authenticator.post(
        m_provider.tokenEndpoint,
        {{QStringLiteral("grant_type"), QStringLiteral("authorization_code")},
         {QStringLiteral("code"), QString::fromUtf8(m_answer.code.reveal())},
         {QStringLiteral("redirect_uri"), m_redirectUri.toString(QUrl::FullyEncoded)},
         {QStringLiteral("code_verifier"), QString::fromLatin1(m_secrets.verifier.reveal())},
         {QStringLiteral("sub"), m_user.value()}});
    if (!request)
        return end(fail(request.error()));
    request->deadline = m_deadlines.exchange;
    request->bodyLimit = kTokenReplyLimit;
    m_parts.gateway.send(*request, this,
                         [this](const Expected<HttpAnswer> &answer) { exchanged(answer); });
}

void AuthorisationFlow::exchanged(const Expected<HttpAnswer> &answer)
{
    if (isOver())
        return;
    if (!answer)
        return end(fail(answer.error()));
    noteServerClock(*answer);
    const auto tokens =
        readTokenReply(*answer, {.grant = TokenGrant::AuthorizationCode,
                                 .withAssertion = m_profile.clientAuthentication ==
                                                  ClientAuthentication::PrivateKeyJwt,
                                 .now = m_parts.clock.now()});
    if (!tokens)
        return end(fail(tokens.error()));
    m_tokens = *tokens;
    m_parts.keys.keysFor(keyIdOf(m_tokens.idToken), this,
                         [this](const Expected<VerificationKeys> &keys) { verifyBack(keys); });
}

void AuthorisationFlow::verifyBack(const Expected<VerificationKeys> &keys)
{
    if (isOver())
        return;
    if (!keys)
        return end(fail(keys.error()));
    const auto claims = verified(m_tokens.idToken, *keys, IdTokenExpectations::Channel::Back);
    if (!claims)
        return end(fail(claims.error()));
    prove(*claims);
}

Expected<IdTokenClaims> AuthorisationFlow::verified(const Secret &idToken,
                                                    const VerificationKeys &keys,
                                                    IdTokenExpectations::Channel channel) const
{
    const auto algorithm = jwsAlgorithmFromWord(m_profile.idTokenAlgorithm);
    if (!algorithm) {
        return fail(makeError(ErrorKind::Profile, QStringLiteral("idTokenAlgorithm"),
                              QStringLiteral("not an algorithm that id_tokens may have")));
    }
    IdTokenExpectations expected;
    expected.channel = channel;
    expected.issuer = m_profile.issuer();
    expected.clientId = m_profile.clientId;
    expected.algorithm = *algorithm;
    expected.nonce = QString::fromLatin1(m_secrets.nonce);
    expected.subject = m_user;
    expected.requireConnectionId = channel == IdTokenExpectations::Channel::Back;
    if (channel == IdTokenExpectations::Channel::Back)
        expected.accessToken = m_tokens.accessToken;
    expected.code = m_answer.code;
    expected.state = Secret(m_secrets.state);
    expected.now = m_parts.clock.now();
    expected.serverClockOffset = m_serverAhead;
    return verifyIdToken(idToken.reveal(), keys, expected);
}

void AuthorisationFlow::prove(const IdTokenClaims &claims)
{
    // A renewal may come back with another id, but never from another bank.
    if (m_request.connection && bankIdOf(claims.connectionId) != bankIdOf(*m_request.connection)) {
        return end(
            fail(checkFailed(QStringLiteral("connection"),
                             QStringLiteral("the answer is about a connection to another bank"))));
    }
    end(FlowProof{claims.connectionId, claims.subject, claims.syncId});
}

void AuthorisationFlow::cancel()
{
    end(fail(makeError(ErrorKind::Cancelled, {}, QStringLiteral("stopped here"))));
}

void AuthorisationFlow::showOutcome(ReturnOutcome outcome)
{
    m_outcomeShown = true;
    if (m_listener.port() == 0) {
        QMetaObject::invokeMethod(this, &AuthorisationFlow::outcomeTold, Qt::QueuedConnection);
        QMetaObject::invokeMethod(this, &AuthorisationFlow::closed, Qt::QueuedConnection);
        return;
    }
    m_listener.showOutcome(outcome);
}

void AuthorisationFlow::noteServerClock(const HttpAnswer &answer)
{
    if (answer.serverDate)
        m_serverAhead = *answer.serverDate - m_parts.clock.now();
}

void AuthorisationFlow::enter(FlowStage stage)
{
    m_stage = stage;
    Q_EMIT stageChanged(stage);
}

void AuthorisationFlow::end(const Expected<FlowProof> &result)
{
    if (isOver())
        return;
    const bool answered = m_stage == FlowStage::Checking;
    m_timeLimit.stop();
    m_browserLimit.stop();
    m_secrets = {};
    m_answer = {};
    m_tokens = {};
    m_link.clear();
    // Nobody waits for a page when nothing has come back: give the port away at once.
    if (!answered)
        m_listener.close();
    if (!result) {
        qCInfo(logAuth).noquote() << "flow" << flowWord(m_request.kind)
                                  << "ended:" << errorKindWord(result.error().kind)
                                  << result.error().part;
    }
    enter(FlowStage::Ended);
    QMetaObject::invokeMethod(
        this, [this, result] { Q_EMIT finished(result); }, Qt::QueuedConnection);
}

} // namespace holdfast
