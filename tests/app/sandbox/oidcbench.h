#pragma once

#include "app/sandbox/http/router.h"
#include "app/sandbox/oidc/provider.h"
#include "app/sandbox/world/faults.h"
#include "app/sandbox/world/world.h"
#include "core/base/random.h"
#include "support/fakeclock.h"
#include "support/fakerandom.h"

#include <QJsonObject>
#include <QMap>
#include <QUrlQuery>

#include <memory>

namespace holdfast::test {

using namespace holdfast::sandbox;

/// Parameters by name; a null value takes a default away.
using Changes = QMap<QString, QString>;
/// JSON members by name; an undefined value takes a default away.
using Members = QMap<QString, QJsonValue>;

/// A provider with a small world and two clients, called without a network.
class OidcBench
{
public:
    explicit OidcBench(bool autoApprove = true,
                       JwsAlgorithm idTokenAlgorithm = JwsAlgorithm::RS256);

    static constexpr char kVerifier[] = "a-verifier-of-more-than-forty-three-characters-0";
    static QString issuer() { return QStringLiteral("http://127.0.0.1:4711/oidc"); }
    static QString redirectUri() { return QStringLiteral("http://127.0.0.1:5000/callback"); }

    Response call(const QByteArray &method, const QByteArray &target, const QByteArray &body = {},
                  const QList<Header> &headers = {});
    Response get(const QByteArray &target) { return call("GET", target); }
    /// Posts a form; `headers` beside its content type.
    Response post(const QByteArray &path, const Parameters &form,
                  const QList<Header> &headers = {});

    /// A good client assertion with changed members, signed by the client's key.
    [[nodiscard]] QByteArray assertion(const Members &changes = {});
    /// `form` with a fresh good assertion of the signing client.
    [[nodiscard]] Parameters signedForm(Parameters form);
    [[nodiscard]] Header basic(const QByteArray &id = "basic-client",
                               const QByteArray &secret = "s%3Acret%2B1");

    /// Good parameters for connecting `user` to the mock bank, changed.
    [[nodiscard]] Changes parameters(const Changes &changes = {}) const;
    [[nodiscard]] static Parameters items(const Changes &values);
    /// `{"id_token":{"sub":…,"mh:con_id":…}}`; an empty connection leaves its value out.
    [[nodiscard]] static QString claims(const QString &sub, const QString &connectionId = {},
                                        const QJsonObject &more = {});
    /// Good request-object members, changed; claims as an object.
    [[nodiscard]] QJsonObject requestObject(const Members &changes = {}) const;

    /// Pushes, answers the raw response.
    Response push(const Changes &changes = {});
    /// Pushes and visits /oidc/auth with the request_uri.
    Response authorise(const Changes &changes = {});
    /// The parameters of a redirect's query or fragment.
    [[nodiscard]] static Changes returned(const Response &response);
    /// A code, by auto-approval.
    [[nodiscard]] QString code(const Changes &changes = {});
    /// Exchanges with good parameters, changed.
    Response exchange(const QString &code, const Changes &changes = {});

    [[nodiscard]] static QJsonObject json(const Response &response);
    [[nodiscard]] static QJsonObject payload(const QString &jwt);

    FakeClock clock;
    FakeRandom random;
    World world;
    Faults faults;
    SigningKey clientKey;
    SigningKey idKey;
    ClientRegistry clients;
    TokenRegistry tokens;
    Provider provider;
    Router router;

    QString user;
    QString otherUser;
    QString api;    ///< a test-bank connection of `user` with tppConsent
    QString legacy; ///< a legacy connection of `user`

    static QString mockBank() { return QStringLiteral("1ffe704d39629a929c8e293880fb449a"); }

private:
    [[nodiscard]] QString connect(const QString &bankId);
};

} // namespace holdfast::test
