#include "core/auth/clientauthenticator.h"

#include <nlohmann/json.hpp>

#include <QUrl>

namespace holdfast {

namespace {

constexpr std::chrono::seconds kAssertionLifetime{60};

QByteArray encodeFormPart(const QByteArray &text)
{
    // Percent-encoding all but RFC 3986's unreserved characters and then writing spaces as `+` is
    // read alike by every form decoder.
    return text.toPercentEncoding().replace("%20", "+");
}

qint64 seconds(Instant instant)
{
    return std::chrono::floor<std::chrono::seconds>(instant.time_since_epoch()).count();
}

tl::unexpected<Error> unfit(const QString &part, const QString &detail)
{
    return fail(makeError(ErrorKind::SecretFile, part, detail));
}

} // namespace

QByteArray encodeForm(const FormFields &fields)
{
    QByteArray body;
    for (const auto &[name, value] : fields) {
        if (!body.isEmpty())
            body += '&';
        body += encodeFormPart(name.toUtf8()) + '=' + encodeFormPart(value.toUtf8());
    }
    return body;
}

ClientAuthenticator::ClientAuthenticator(Profile profile, Clock &clock, Random &random)
    : m_profile(std::move(profile)), m_clock(clock), m_random(random)
{}

bool ClientAuthenticator::usesAssertion() const
{
    return m_profile.clientAuthentication == ClientAuthentication::PrivateKeyJwt;
}

Expected<std::monostate> ClientAuthenticator::setSecret(const Secret &secret)
{
    if (usesAssertion()) {
        const auto algorithm = jwsAlgorithmFromWord(m_profile.signingAlgorithm);
        if (!algorithm)
            return unfit(QStringLiteral("key"),
                         QStringLiteral("the profile's algorithm is unknown"));
        auto key = SigningKey::fromPrivateJwk(secret, *algorithm);
        if (!key)
            return fail(key.error());
        m_key = std::move(*key);
        return std::monostate{};
    }
    // Editors and `echo` end a file with a line end that is no part of the secret.
    QByteArray text = secret.reveal();
    if (text.endsWith('\n'))
        text.chop(text.endsWith("\r\n") ? 2 : 1);
    const Secret trimmed{std::move(text)};
    if (trimmed.isEmpty())
        return unfit(QStringLiteral("secret"), QStringLiteral("the client secret is empty"));
    m_clientSecret = trimmed;
    return std::monostate{};
}

bool ClientAuthenticator::hasSecret() const
{
    return usesAssertion() ? m_key.has_value() : !m_clientSecret.isEmpty();
}

const SigningKey *ClientAuthenticator::signingKey() const
{
    return m_key ? &*m_key : nullptr;
}

Expected<HttpRequest> ClientAuthenticator::post(const QUrl &endpoint, FormFields fields) const
{
    if (!hasSecret()) {
        return fail(makeError(ErrorKind::SecretAbsent, QStringLiteral("secret"),
                              QStringLiteral("no secret is known for this client")));
    }
    HttpRequest request;
    request.method = "POST";
    request.url = endpoint;
    request.headers = {
        {QByteArrayLiteral("Content-Type"), QByteArrayLiteral("application/x-www-form-urlencoded")},
        {QByteArrayLiteral("Accept"), QByteArrayLiteral("application/json")}};
    if (usesAssertion()) {
        const auto signedAssertion = assertion();
        if (!signedAssertion)
            return fail(signedAssertion.error());
        fields.removeIf(
            [](const auto &field) { return field.first == QLatin1String("client_id"); });
        fields.append({QStringLiteral("client_id"), m_profile.clientId});
        fields.append({QStringLiteral("client_assertion_type"),
                       QStringLiteral("urn:ietf:params:oauth:client-assertion-type:jwt-bearer")});
        fields.append({QStringLiteral("client_assertion"), QString::fromLatin1(*signedAssertion)});
    } else {
        const QByteArray pair = encodeFormPart(m_profile.clientId.toUtf8()) + ':' +
                                encodeFormPart(m_clientSecret.reveal());
        request.headers.append({QByteArrayLiteral("Authorization"), "Basic " + pair.toBase64()});
    }
    request.body = encodeForm(fields);
    return request;
}

Expected<QByteArray> ClientAuthenticator::assertion() const
{
    const Instant now = m_clock.now();
    const std::string client = m_profile.clientId.toStdString();
    const nlohmann::json claims{
        {"iss", client},
        {"sub", client},
        {"aud", m_profile.issuer().toStdString()},
        {"jti", randomToken(m_random).toStdString()},
        {"iat", seconds(now)},
        {"exp", seconds(now + kAssertionLifetime)},
    };
    return m_key->sign(QByteArray::fromStdString(claims.dump()), QStringLiteral("JWT"));
}

} // namespace holdfast
