#include "oidcbench.h"

#include "core/jose/jws.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace holdfast::test {

namespace {

/// RSA keys cost time; one of each algorithm serves every bench.
SigningKey keyFor(JwsAlgorithm algorithm, const QString &keyId)
{
    static QMap<QString, SigningKey> made;
    const QString name = keyId + jwsAlgorithmWord(algorithm);
    if (!made.contains(name))
        made.insert(name, SigningKey::generate(algorithm, keyId).value());
    return *made.constFind(name);
}

template <class Map, class Value>
void apply(Map &target, const QString &name, const Value &value, bool remove)
{
    if (remove)
        target.remove(name);
    else
        target.insert(name, value);
}

QByteArray encodedForm(const Parameters &form)
{
    QByteArray body;
    for (const Parameter &item : form)
        body +=
            QUrl::toPercentEncoding(item.name) + '=' + QUrl::toPercentEncoding(item.value) + '&';
    body.chop(1);
    return body;
}

QStringList redirects()
{
    return {QString::fromLatin1(kAnyPortRedirect), u"https://return.example/page"_s};
}

} // namespace

OidcBench::OidcBench(bool autoApprove, JwsAlgorithm idTokenAlgorithm)
    : world(clock, 7), clientKey(keyFor(JwsAlgorithm::RS256, u"client-key"_s)),
      idKey(keyFor(idTokenAlgorithm, u"id-key"_s)), tokens(world, random),
      provider({u"http://127.0.0.1:4711"_s, autoApprove},
               {world, faults, clients, tokens, clock, random}, idKey)
{
    clients.add(privateKeyClient(u"signing-client"_s, clientKey, redirects()).value());
    clients.add(secretClient(u"basic-client"_s, Secret("s:cret+1"), redirects()));
    RegisteredClient strict =
        privateKeyClient(u"must-sign"_s, keyFor(JwsAlgorithm::PS256, u"strict-key"_s), redirects())
            .value();
    strict.mustSignRequests = true;
    clients.add(strict);
    provider.addRoutes(router);
    user = world.registerUser(u"anna"_s, u"signing-client"_s, {}).userId;
    otherUser = world.registerUser(u"ben"_s, u"signing-client"_s, {}).userId;
    api = connect(mockBank());
    for (const SandboxBank &bank : world.banks()) {
        if (legacy.isEmpty() && bank.type == u"legacy" && bank.isAvailable())
            legacy = connect(bank.id);
    }
}

QString OidcBench::connect(const QString &bankId)
{
    Approval approval;
    approval.userId = user;
    approval.bankId = bankId;
    const auto offered = world.accountsOnOffer(user, bankId, {});
    for (const OfferedAccount &account : offered)
        approval.providerAccountIds.append(account.providerAccountId);
    return world.grant(approval).value().connectionId;
}

Response OidcBench::call(const QByteArray &method, const QByteArray &target, const QByteArray &body,
                         const QList<Header> &headers)
{
    Request request;
    request.method = method;
    const qsizetype mark = target.indexOf('?');
    request.path = mark < 0 ? target : target.left(mark);
    if (mark >= 0)
        request.query = parseParameters(target.mid(mark + 1));
    const auto parts = request.path.mid(1).split('/');
    for (const QByteArray &part : parts)
        request.segments.append(QString::fromUtf8(QByteArray::fromPercentEncoding(part)));
    request.body = body;
    request.headers = headers;
    Response answer;
    router.dispatch(request, [&answer](const Response &response) { answer = response; });
    return answer;
}

Response OidcBench::post(const QByteArray &path, const Parameters &form,
                         const QList<Header> &headers)
{
    QList<Header> all = headers;
    all.append(Header{"content-type", "application/x-www-form-urlencoded"});
    return call("POST", path, encodedForm(form), all);
}

QByteArray OidcBench::assertion(const Members &changes)
{
    const qint64 now = toMilliseconds(clock.now()) / 1000;
    QJsonObject claims{{u"iss"_s, u"signing-client"_s},
                       {u"sub"_s, u"signing-client"_s},
                       {u"aud"_s, issuer()},
                       {u"jti"_s, QString::fromLatin1(randomToken(random))},
                       {u"iat"_s, now},
                       {u"exp"_s, now + 60}};
    for (auto change = changes.begin(); change != changes.end(); ++change)
        apply(claims, change.key(), change.value(), change.value().isUndefined());
    return clientKey.sign(QJsonDocument(claims).toJson()).value();
}

Parameters OidcBench::signedForm(Parameters form)
{
    form.append({u"client_id"_s, u"signing-client"_s});
    form.append(
        {u"client_assertion_type"_s, u"urn:ietf:params:oauth:client-assertion-type:jwt-bearer"_s});
    form.append({u"client_assertion"_s, QString::fromLatin1(assertion())});
    return form;
}

Header OidcBench::basic(const QByteArray &id, const QByteArray &secret)
{
    return {"authorization", "Basic " + (id + ':' + secret).toBase64()};
}

QString OidcBench::claims(const QString &sub, const QString &connectionId, const QJsonObject &more)
{
    QJsonObject wanted = more;
    QJsonObject subClaim{{u"essential"_s, true}};
    if (!sub.isEmpty())
        subClaim.insert(u"value"_s, sub);
    QJsonObject connectionClaim{{u"essential"_s, true}};
    if (!connectionId.isEmpty())
        connectionClaim.insert(u"value"_s, connectionId);
    wanted.insert(u"sub"_s, subClaim);
    wanted.insert(u"mh:con_id"_s, connectionClaim);
    return QString::fromUtf8(
        QJsonDocument(QJsonObject{{u"id_token"_s, wanted}}).toJson(QJsonDocument::Compact));
}

Changes OidcBench::parameters(const Changes &changes) const
{
    const QByteArray hash = QCryptographicHash::hash(kVerifier, QCryptographicHash::Sha256);
    Changes values{
        {u"response_type"_s, u"code"_s},
        {u"redirect_uri"_s, redirectUri()},
        {u"scope"_s, u"openid id:"_s + mockBank()},
        {u"state"_s, u"a state"_s},
        {u"nonce"_s, u"a-nonce"_s},
        {u"prompt"_s, u"consent"_s},
        {u"claims"_s, claims(user)},
        {u"code_challenge"_s, QString::fromLatin1(hash.toBase64(QByteArray::Base64UrlEncoding |
                                                                QByteArray::OmitTrailingEquals))},
        {u"code_challenge_method"_s, u"S256"_s},
    };
    for (auto change = changes.begin(); change != changes.end(); ++change)
        apply(values, change.key(), change.value(), change.value().isNull());
    return values;
}

Parameters OidcBench::items(const Changes &values)
{
    Parameters form;
    for (auto value = values.begin(); value != values.end(); ++value)
        form.append({value.key(), value.value()});
    return form;
}

QJsonObject OidcBench::requestObject(const Members &changes) const
{
    const qint64 now = toMilliseconds(clock.now()) / 1000;
    QJsonObject object{{u"iss"_s, u"signing-client"_s},
                       {u"client_id"_s, u"signing-client"_s},
                       {u"aud"_s, issuer()},
                       {u"iat"_s, now},
                       {u"exp"_s, now + 300},
                       {u"jti"_s, u"one"_s},
                       {u"max_age"_s, 86400}};
    const Changes values = parameters();
    for (auto value = values.begin(); value != values.end(); ++value)
        object.insert(value.key(), value.value());
    object.insert(u"claims"_s,
                  QJsonDocument::fromJson(values.value(u"claims"_s).toUtf8()).object());
    for (auto change = changes.begin(); change != changes.end(); ++change)
        apply(object, change.key(), change.value(), change.value().isUndefined());
    return object;
}

Response OidcBench::push(const Changes &changes)
{
    return post("/oidc/request", signedForm(items(parameters(changes))));
}

Response OidcBench::authorise(const Changes &changes)
{
    const QJsonObject pushed = json(push(changes));
    return get("/oidc/auth?client_id=signing-client&request_uri=" +
               QUrl::toPercentEncoding(pushed.value(u"request_uri"_s).toString()));
}

Changes OidcBench::returned(const Response &response)
{
    const QUrl url = QUrl::fromEncoded(response.header("Location"));
    const QByteArray text = url.hasFragment() ? url.fragment(QUrl::FullyEncoded).toLatin1()
                                              : url.query(QUrl::FullyEncoded).toLatin1();
    Changes values;
    const Parameters parsed = parseParameters(text);
    for (const Parameter &item : parsed)
        values.insert(item.name, item.value);
    return values;
}

QString OidcBench::code(const Changes &changes)
{
    return returned(authorise(changes)).value(u"code"_s);
}

Response OidcBench::exchange(const QString &code, const Changes &changes)
{
    Changes form{{u"grant_type"_s, u"authorization_code"_s},
                 {u"code"_s, code},
                 {u"redirect_uri"_s, redirectUri()},
                 {u"code_verifier"_s, QString::fromLatin1(kVerifier)}};
    for (auto change = changes.begin(); change != changes.end(); ++change)
        apply(form, change.key(), change.value(), change.value().isNull());
    return post("/oidc/token", signedForm(items(form)));
}

QJsonObject OidcBench::json(const Response &response)
{
    return QJsonDocument::fromJson(response.body).object();
}

QJsonObject OidcBench::payload(const QString &jwt)
{
    const auto parts = readJwsWithoutVerifying(jwt.toLatin1());
    return parts ? QJsonDocument::fromJson(parts->payload).object() : QJsonObject{};
}

} // namespace holdfast::test
