#include "core/auth/discovery.h"

#include "core/auth/answerstatus.h"
#include "core/base/logging.h"
#include "core/base/strictjson.h"
#include "core/profile/loopback.h"

#include <nlohmann/json.hpp>

#include <string>

namespace holdfast {

namespace {

using Json = nlohmann::json;

constexpr qint64 kDocumentLimit = 256 * 1024;

tl::unexpected<Error> refuseDocument(ErrorKind kind, const QString &part, const QString &detail)
{
    return fail(makeError(kind, part, detail));
}

Expected<QString> readText(const Json &document, const char *name)
{
    const auto member = document.find(name);
    if (member == document.end() || !member->is_string()) {
        return refuseDocument(ErrorKind::BadAnswer, QString::fromLatin1(name),
                      QStringLiteral("the discovery document has no text there"));
    }
    return QString::fromStdString(member->get_ref<const std::string &>());
}

/// An endpoint that a person's browser or this program may be sent to.
Expected<QUrl> readEndpoint(const Json &document, const char *name)
{
    const auto text = readText(document, name);
    if (!text)
        return fail(text.error());
    const QUrl url(*text, QUrl::StrictMode);
    const bool secure = url.scheme() == QLatin1String("https") ||
                        (url.scheme() == QLatin1String("http") && isLoopbackHost(url.host()));
    if (!url.isValid() || url.host().isEmpty() || !secure || !url.userInfo().isEmpty() ||
        url.hasFragment()) {
        return refuseDocument(
            ErrorKind::CheckFailed, QStringLiteral("endpoint"),
            QStringLiteral("%1 is no address this program goes to").arg(QLatin1String(name)));
    }
    return url;
}

/// An endpoint that gets our proof of identity, or proves theirs.
Expected<QUrl> readTrustedEndpoint(const Json &document, const char *name, const Profile &profile)
{
    const auto url = readEndpoint(document, name);
    if (url && url->host() != profile.identityUrl.host()) {
        return refuseDocument(ErrorKind::CheckFailed, QStringLiteral("endpoint"),
                      QStringLiteral("%1 is not on the identity host").arg(QLatin1String(name)));
    }
    return url;
}

bool readFlag(const Json &document, const char *name)
{
    const auto member = document.find(name);
    return member != document.end() && member->is_boolean() && member->get<bool>();
}

QStringList readTexts(const Json &document, const char *name)
{
    QStringList texts;
    const auto member = document.find(name);
    if (member == document.end() || !member->is_array())
        return texts;
    for (const Json &entry : *member) {
        if (entry.is_string())
            texts.append(QString::fromStdString(entry.get_ref<const std::string &>()));
    }
    return texts;
}

} // namespace

Expected<ProviderMetadata> readProviderMetadata(const QByteArray &document, const Profile &profile)
{
    const auto json = parseStrictJson(document);
    if (!json || !json->is_object()) {
        return refuseDocument(ErrorKind::BadAnswer, QStringLiteral("discovery"),
                      QStringLiteral("the discovery document is not a JSON object"));
    }
    const auto issuer = readText(*json, "issuer");
    if (!issuer)
        return fail(issuer.error());
    if (*issuer != profile.issuer()) {
        return refuseDocument(ErrorKind::CheckFailed, QStringLiteral("issuer"),
                      QStringLiteral("the discovery document is that of another issuer"));
    }
    const auto authorization = readEndpoint(*json, "authorization_endpoint");
    const auto token = readTrustedEndpoint(*json, "token_endpoint", profile);
    const auto keys = readTrustedEndpoint(*json, "jwks_uri", profile);
    for (const auto *endpoint : {&authorization, &token, &keys}) {
        if (!*endpoint)
            return fail(endpoint->error());
    }

    ProviderMetadata metadata;
    metadata.issuer = *issuer;
    metadata.authorizationEndpoint = *authorization;
    metadata.tokenEndpoint = *token;
    metadata.jwksUri = *keys;
    if (json->contains("pushed_authorization_request_endpoint")) {
        const auto pushed =
            readTrustedEndpoint(*json, "pushed_authorization_request_endpoint", profile);
        if (!pushed)
            return fail(pushed.error());
        metadata.pushedAuthorizationRequestEndpoint = *pushed;
    }
    metadata.responseModes = readTexts(*json, "response_modes_supported");
    metadata.issuerInRedirect = readFlag(*json, "authorization_response_iss_parameter_supported");
    return metadata;
}

Discovery::Discovery(Profile profile, HttpGateway &gateway, QObject *parent)
    : QObject(parent), m_profile(std::move(profile)), m_gateway(gateway)
{}

void Discovery::metadata(QObject *context, Callback<ProviderMetadata> done)
{
    if (m_metadata) {
        answerLater<ProviderMetadata>(context, std::move(done), *m_metadata);
        return;
    }
    if (m_waiters.add(context, std::move(done)))
        fetch();
}

void Discovery::fetch()
{
    HttpRequest request;
    request.url = QUrl(m_profile.issuer() + QStringLiteral("/.well-known/openid-configuration"));
    request.headers = {{QByteArrayLiteral("Accept"), QByteArrayLiteral("application/json")}};
    request.bodyLimit = kDocumentLimit;
    m_gateway.send(request, this, [this](const Expected<HttpAnswer> &answer) { received(answer); });
}

void Discovery::received(const Expected<HttpAnswer> &answer)
{
    const auto body = bodyOf(answer);
    if (!body)
        return m_waiters.answer(fail(body.error()));
    const auto metadata = readProviderMetadata(*body, m_profile);
    if (metadata)
        m_metadata = *metadata;
    else
        qCWarning(logAuth, "discovery refused: %ls", qUtf16Printable(metadata.error().detail));
    m_waiters.answer(metadata);
}

} // namespace holdfast
