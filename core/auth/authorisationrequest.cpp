#include "core/auth/authorisationrequest.h"

#include "core/auth/answerstatus.h"
#include "core/auth/authorisationanswer.h"
#include "core/auth/idtokenverifier.h"
#include "core/base/plaintext.h"
#include "core/base/strictjson.h"

#include <nlohmann/json.hpp>

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <chrono>

namespace holdfast {

namespace {

constexpr qint64 kRequestObjectLife = 300;
constexpr qsizetype kIdLimit = 512;

Error usage(const QString &part, const QString &detail)
{
    return makeError(ErrorKind::Usage, part, detail);
}

bool isPlainId(const QString &id)
{
    return !id.isEmpty() && id.size() <= kIdLimit &&
           std::all_of(id.begin(), id.end(), [](QChar c) { return c > u' ' && c < u'\x7f'; });
}

QString scopeOf(const FlowRequest &request)
{
    switch (request.kind) {
    case FlowKind::Connect:
        return QStringLiteral("openid id:") +
               (request.bank ? request.bank->value() : QStringLiteral("all"));
    case FlowKind::Reauth:
        return QStringLiteral("openid reauth");
    case FlowKind::Refresh:
        return QStringLiteral("openid refresh");
    case FlowKind::Reconsent:
        return QStringLiteral("openid reconsent");
    }
    return {};
}

QJsonObject claimsOf(const FlowRequest &request, const UserId &user)
{
    QJsonObject connection{{QStringLiteral("essential"), true}};
    if (request.connection)
        connection.insert(QStringLiteral("value"), request.connection->value());
    QJsonObject claims{
        {QStringLiteral("sub"),
         QJsonObject{{QStringLiteral("essential"), true}, {QStringLiteral("value"), user.value()}}},
        {QStringLiteral("mh:con_id"), connection},
    };
    if (request.kind == FlowKind::Reconsent) {
        claims.insert(QStringLiteral("mh:consent"),
                      QJsonObject{{QStringLiteral("value"), QJsonObject{}}});
    }
    return QJsonObject{{QStringLiteral("id_token"), claims}};
}

// A hosted page is a static file and can take no POST, so form_post is for our own listener only.
bool usesFormPost(const Profile &profile, const ProviderMetadata &provider)
{
    return profile.responseType == ResponseType::CodeIdToken &&
           profile.redirectUri.scheme() != QStringLiteral("https") &&
           provider.responseModes.contains(QStringLiteral("form_post"));
}

QString textMember(const nlohmann::json &object, const char *name)
{
    const auto member = object.find(name);
    if (member == object.end() || !member->is_string())
        return {};
    return QString::fromStdString(member->get_ref<const std::string &>());
}

Error pushRefused(const HttpAnswer &answer, const nlohmann::json &body, Instant now)
{
    const QString word = singleLine(textMember(body, "error"), 60);
    if (word.isEmpty()) {
        return makeError(ErrorKind::NotAccepted, QStringLiteral("http-%1").arg(answer.status),
                         QStringLiteral("the pushed authorisation request was refused"));
    }
    // What we sign carries times; a strict server refuses them when our clock is wrong.
    if (answer.serverDate && (word == QStringLiteral("invalid_client") ||
                              word == QStringLiteral("invalid_request_object"))) {
        const auto ahead = *answer.serverDate - now;
        if (std::chrono::abs(ahead) >= kClockNotable)
            return clockOffError(ahead);
    }
    return errorFromRedirect(word, singleLine(textMember(body, "error_description")));
}

} // namespace

FlowSecrets makeFlowSecrets(Random &random, std::optional<quint16> portInState)
{
    FlowSecrets secrets;
    secrets.state = randomToken(random);
    if (portInState)
        secrets.state += '.' + QByteArray::number(*portInState);
    secrets.nonce = randomToken(random);
    secrets.verifier = Secret(randomToken(random));
    return secrets;
}

QByteArray codeChallenge(const Secret &verifier)
{
    return QCryptographicHash::hash(verifier.reveal(), QCryptographicHash::Sha256)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

Expected<std::monostate> checkFlowRequest(const FlowRequest &request, const UserId &user)
{
    static const QRegularExpression bankShape(QStringLiteral("\\A[A-Za-z0-9_-]{1,64}\\z"));
    const bool connects = request.kind == FlowKind::Connect;
    if (!isPlainId(user.value()))
        return fail(usage(QStringLiteral("user"), QStringLiteral("no user to ask for")));
    if (connects && request.connection)
        return fail(usage(QStringLiteral("connection"),
                          QStringLiteral("connect makes its own connection")));
    if (!connects && request.bank)
        return fail(
            usage(QStringLiteral("bank"), QStringLiteral("the connection names the bank already")));
    if (!connects && !(request.connection && isPlainId(request.connection->value())))
        return fail(usage(QStringLiteral("connection"), QStringLiteral("no connection to renew")));
    if (request.bank && !bankShape.match(request.bank->value()).hasMatch())
        return fail(usage(QStringLiteral("bank"), QStringLiteral("this is not the id of a bank")));
    return std::monostate{};
}

Expected<FormFields> authorisationParameters(const AuthorisationInput &input)
{
    if (auto sound = checkFlowRequest(input.request, input.user); !sound)
        return fail(sound.error());

    const QJsonDocument claims(claimsOf(input.request, input.user));
    FormFields fields{
        {QStringLiteral("client_id"), input.profile.clientId},
        {QStringLiteral("redirect_uri"), input.redirectUri.toString(QUrl::FullyEncoded)},
        {QStringLiteral("scope"), scopeOf(input.request)},
        {QStringLiteral("response_type"), input.profile.responseType == ResponseType::Code
                                              ? QStringLiteral("code")
                                              : QStringLiteral("code id_token")},
        {QStringLiteral("prompt"), QStringLiteral("consent")},
        {QStringLiteral("state"), QString::fromLatin1(input.secrets.state)},
        {QStringLiteral("nonce"), QString::fromLatin1(input.secrets.nonce)},
        {QStringLiteral("claims"), QString::fromUtf8(claims.toJson(QJsonDocument::Compact))},
        {QStringLiteral("code_challenge"),
         QString::fromLatin1(codeChallenge(input.secrets.verifier))},
        {QStringLiteral("code_challenge_method"), QStringLiteral("S256")},
    };
    if (usesFormPost(input.profile, input.provider))
        fields.append({QStringLiteral("response_mode"), QStringLiteral("form_post")});
    return fields;
}

QByteArray requestObjectPayload(const Profile &profile, const FormFields &parameters, Instant now,
                                Random &random)
{
    const qint64 seconds = toMilliseconds(now) / 1000;
    QJsonObject payload{
        {QStringLiteral("iss"), profile.clientId},
        {QStringLiteral("aud"), profile.issuer()},
        {QStringLiteral("iat"), seconds},
        {QStringLiteral("exp"), seconds + kRequestObjectLife},
        {QStringLiteral("jti"), QString::fromLatin1(randomUuid(random))},
    };
    for (const auto &[name, value] : parameters) {
        if (name == QStringLiteral("claims"))
            payload.insert(name, QJsonDocument::fromJson(value.toUtf8()).object());
        else
            payload.insert(name, value);
    }
    return QJsonDocument(payload).toJson(QJsonDocument::Compact);
}

QUrl authorisationLink(const QUrl &endpoint, const FormFields &parameters)
{
    // %20 instead of the form's +: some proxies and logs read a + in a query literally.
    QByteArray query = encodeForm(parameters);
    query.replace('+', "%20");
    QUrl link = endpoint;
    if (endpoint.hasQuery())
        query.prepend(endpoint.query(QUrl::FullyEncoded).toLatin1() + '&');
    link.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    return link;
}

FormFields parametersBesideRequestUri(const Profile &profile, const QString &requestUri)
{
    return {{QStringLiteral("client_id"), profile.clientId},
            {QStringLiteral("request_uri"), requestUri}};
}

FormFields parametersBesideRequestObject(const FormFields &parameters,
                                         const QByteArray &requestObject)
{
    // PKCE and claims stay inside, where they are protected; what stands on both sides is equal.
    static const QStringList kInside{QStringLiteral("claims"), QStringLiteral("code_challenge"),
                                     QStringLiteral("code_challenge_method")};
    FormFields fields;
    for (const auto &field : parameters) {
        if (!kInside.contains(field.first))
            fields.append(field);
    }
    fields.append({QStringLiteral("request"), QString::fromLatin1(requestObject)});
    return fields;
}

Expected<QString> readPushedReply(const HttpAnswer &answer, Instant now)
{
    const bool refused = answer.status >= 400 && answer.status < 500 && answer.status != 429;
    const bool accepted = answer.status == 201 || answer.status == 200;
    if (!accepted && !refused)
        return fail(statusError(answer).value_or(Error{}));

    const auto body = parseStrictJson(answer.body);
    const bool readable = body && body->is_object();
    if (refused)
        return fail(pushRefused(answer, readable ? *body : nlohmann::json::object(), now));
    const QString uri = readable ? textMember(*body, "request_uri") : QString();
    if (!isPlainId(uri)) {
        return fail(
            makeError(ErrorKind::BadAnswer, QStringLiteral("request_uri"),
                      QStringLiteral("a pushed authorisation request was answered without it")));
    }
    return uri;
}

} // namespace holdfast
