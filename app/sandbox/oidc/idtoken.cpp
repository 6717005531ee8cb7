#include "app/sandbox/oidc/idtoken.h"

#include "core/jose/base64url.h"
#include "core/jose/jws.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace holdfast::sandbox {

namespace {

constexpr qint64 kLifeSeconds = 3600;

qint64 wholeSeconds(Instant instant)
{
    return toMilliseconds(instant) / 1000;
}

QJsonObject honestClaims(JwsAlgorithm algorithm, const IdTokenFacts &facts)
{
    QJsonObject claims{{u"iss"_s, facts.issuer},
                       {u"sub"_s, facts.sub},
                       {u"aud"_s, facts.clientId},
                       {u"iat"_s, wholeSeconds(facts.now)},
                       {u"exp"_s, wholeSeconds(facts.now) + kLifeSeconds},
                       {u"auth_time"_s, wholeSeconds(facts.authTime)}};
    const auto addText = [&claims](const QString &name, const QString &value) {
        if (!value.isEmpty())
            claims.insert(name, value);
    };
    const auto addHash = [&](const QString &name, const QByteArray &value) {
        claims.insert(name, QString::fromLatin1(leftHalfHash(algorithm, value)));
    };
    addText(u"nonce"_s, facts.nonce);
    addText(u"mh:con_id"_s, facts.connectionId);
    addText(u"mh:sync"_s, facts.syncId);
    if (!facts.accessToken.isEmpty())
        addHash(u"at_hash"_s, facts.accessToken);
    if (!facts.code.isEmpty())
        addHash(u"c_hash"_s, facts.code);
    if (facts.state)
        addHash(u"s_hash"_s, facts.state->toUtf8());
    return claims;
}

void spoilClaims(QJsonObject &claims, const QString &fault)
{
    if (fault == u"iss")
        claims.insert(u"iss"_s, claims.value(u"iss"_s).toString() + u'1');
    else if (fault == u"aud")
        claims.insert(u"aud"_s, u"somebody-else"_s);
    else if (fault == u"nonce")
        claims.insert(u"nonce"_s, u"a-nonce-of-another-flow"_s);
    else if (fault == u"sub")
        claims.insert(u"sub"_s, u"ffffffffffffffffffffffff"_s);
    else if (fault == u"no-con-id")
        claims.remove(u"mh:con_id"_s);
    else if (fault == u"expired") {
        claims.insert(u"iat"_s, claims.value(u"iat"_s).toInteger() - 2 * kLifeSeconds);
        claims.insert(u"exp"_s, claims.value(u"exp"_s).toInteger() - 2 * kLifeSeconds);
    }
}

QByteArray withBrokenSignature(const QByteArray &compact)
{
    const qsizetype at = compact.lastIndexOf('.') + 1;
    QByteArray signature = decodeBase64Url(compact.mid(at)).value_or(QByteArray());
    for (char &byte : signature)
        byte = char(byte ^ 0x5A);
    return compact.left(at) + encodeBase64Url(signature);
}

} // namespace

Expected<QByteArray> makeIdToken(const SigningKey &key, const IdTokenFacts &facts,
                                 const QString &fault)
{
    QJsonObject claims = honestClaims(key.algorithm(), facts);
    spoilClaims(claims, fault);
    const QByteArray payload = QJsonDocument(claims).toJson(QJsonDocument::Compact);
    if (fault == u"alg-none")
        return encodeUnsignedJws(payload);
    Expected<QByteArray> token = key.sign(payload);
    if (token && fault == u"signature")
        return withBrokenSignature(*token);
    return token;
}

} // namespace holdfast::sandbox
