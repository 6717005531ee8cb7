#include "flowkit.h"
#include "support/outcome.h"

#include <QCryptographicHash>
#include <QTcpServer>
#include <QTest>

using namespace holdfast;
using namespace holdfast::test;
using namespace std::chrono_literals;

class AuthorisationFlowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWayOfAskingEndsInAProof_data();
    void everyWayOfAskingEndsInAProof();
    void exchangeSaysWhoAndProvesTheVerifier();
    void errorOnTheRedirectIsToldAndNothingIsSent_data();
    void errorOnTheRedirectIsToldAndNothingIsSent();
    void issuerOfTheRedirectIsChecked_data();
    void issuerOfTheRedirectIsChecked();
    void frontChannelFaultsStopBeforeTheExchange_data();
    void frontChannelFaultsStopBeforeTheExchange();
    void backChannelFaultsEndWithoutProof_data();
    void backChannelFaultsEndWithoutProof();
    void legalOdditiesAreAccepted_data();
    void legalOdditiesAreAccepted();
    void exchangeIsNeverSentTwice_data();
    void exchangeIsNeverSentTwice();
    void faultsWhilePreparingOpenNothing_data();
    void faultsWhilePreparingOpenNothing();
    void unsoundRequestsSendNothing();
    void strangeLinksAreNotOpened();
};

void AuthorisationFlowTest::everyWayOfAskingEndsInAProof_data()
{
    QTest::addColumn<FlowKind>("kind");
    QTest::addColumn<RequestStyle>("style");
    QTest::addColumn<ResponseType>("type");
    QTest::addColumn<ClientAuthentication>("authentication");
    for (const FlowKind kind :
         {FlowKind::Connect, FlowKind::Reauth, FlowKind::Refresh, FlowKind::Reconsent})
        QTest::addRow("%s", qPrintable(flowWord(kind)))
            << kind << RequestStyle::Par << ResponseType::Code
            << ClientAuthentication::PrivateKeyJwt;
    const std::pair<const char *, RequestStyle> styles[] = {
        {"par", RequestStyle::Par},
        {"par-signed", RequestStyle::ParSigned},
        {"request-object", RequestStyle::RequestObject},
        {"plain", RequestStyle::Plain}};
    for (const auto &[name, style] : styles) {
        QTest::addRow("%s, code", name) << FlowKind::Reauth << style << ResponseType::Code
                                        << ClientAuthentication::PrivateKeyJwt;
        QTest::addRow("%s, code id_token", name)
            << FlowKind::Reauth << style << ResponseType::CodeIdToken
            << ClientAuthentication::PrivateKeyJwt;
        QTest::addRow("%s, client secret", name) << FlowKind::Reauth << style << ResponseType::Code
                                                 << ClientAuthentication::ClientSecretBasic;
    }
}

void AuthorisationFlowTest::everyWayOfAskingEndsInAProof()
{
    QFETCH(FlowKind, kind);
    QFETCH(RequestStyle, style);
    QFETCH(ResponseType, type);
    QFETCH(ClientAuthentication, authentication);
    FlowStand stand;
    stand.request.kind = kind;
    if (kind == FlowKind::Connect)
        stand.request.connection.reset();
    stand.profile.requestStyle = style;
    stand.profile.responseType = type;
    stand.profile.clientAuthentication = authentication;
    QVERIFY(stand.reachTheBank());
    QCOMPARE(stand.browser.links().size(), size_t{1});
    QCOMPARE(QUrlQuery(stand.flow->link()).queryItemValue(QStringLiteral("client_id")),
             QStringLiteral("client-1"));
    const bool pushes = style == RequestStyle::Par || style == RequestStyle::ParSigned;
    QCOMPARE(stand.gateway.count("POST", kPushPath), pushes ? 1 : 0);

    stand.redirect(stand.honestAnswer());
    QCOMPARE(stand.ending(), QStringLiteral("ok"));
    const auto proof = stand.result();
    QCOMPARE(proof->connectionId.value(), stand.connection);
    QCOMPARE(proof->user, stand.user);
    QVERIFY(!proof->syncId);
    QCOMPARE(stand.exchanges(), 1);
    QCOMPARE(stand.flow->stage(), FlowStage::Ended);
}

void AuthorisationFlowTest::exchangeSaysWhoAndProvesTheVerifier()
{
    FlowStand stand;
    QVERIFY(stand.reachTheBank());
    const QString challenge = stand.asked(QStringLiteral("code_challenge"));
    const QString redirectUri = stand.asked(QStringLiteral("redirect_uri"));
    stand.redirect(stand.honestAnswer());
    QCOMPARE(stand.ending(), QStringLiteral("ok"));
    const HttpRequest exchange = stand.gateway.requestsTo("POST", kTokenPath).front();
    const auto sent = [&](const char *name) {
        return ScriptedGateway::formField(exchange, QString::fromLatin1(name));
    };
    QCOMPARE(sent("grant_type"), QStringLiteral("authorization_code"));
    QCOMPARE(sent("code"), QStringLiteral("the-code"));
    QCOMPARE(sent("sub"), stand.user.value());
    QCOMPARE(sent("redirect_uri"), redirectUri);
    QCOMPARE(codeChallenge(Secret(sent("code_verifier").toLatin1())), challenge.toLatin1());
    QCOMPARE(exchange.deadline, std::chrono::milliseconds(120s));
    QVERIFY(exchange.bodyLimit <= 64 * 1024);
    // T-26: each assertion is used once
    const HttpRequest push = stand.gateway.requestsTo("POST", kPushPath).front();
    QVERIFY(sent("client_assertion") !=
            ScriptedGateway::formField(push, QStringLiteral("client_assertion")));
}

void AuthorisationFlowTest::errorOnTheRedirectIsToldAndNothingIsSent_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const char *answer, const char *ending,
                        const QString &detail = {}) {
        QTest::newRow(name) << QByteArray(answer) << QString::fromLatin1(ending) << detail;
    };
    row("Z-01 access_denied", "error=access_denied&error_description=no+thanks",
        "declined access_denied", QStringLiteral("no thanks"));
    row("Z-02 invalid_scope", "error=invalid_scope", "not-accepted invalid_scope");
    row("Z-02 server_error", "error=server_error", "service-down server_error");
    row("Z-02 unknown", "error=moon_full", "authorisation-failed moon_full");
    row("Z-02 with issuer", "error=access_denied&iss=https%3A%2F%2Fidentity.example%2Foidc",
        "declined access_denied");
    row("Z-03 error and code", "error=access_denied&code=the-code", "declined access_denied");
    row("Z-04 ANSI", "error=moon_full&error_description=%1B%5B31m%E2%80%AEx%00",
        "authorisation-failed moon_full", QStringLiteral("[31mx"));
    row("R-05 error of another issuer", "error=access_denied&iss=https%3A%2F%2Fevil.example",
        "check-failed issuer", QStringLiteral("the redirect names another issuer"));
}

void AuthorisationFlowTest::errorOnTheRedirectIsToldAndNothingIsSent()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, ending);
    QFETCH(QString, detail);
    FlowStand stand;
    QVERIFY(stand.reachTheBank());
    stand.redirect(answer + "&state=" + stand.asked(QStringLiteral("state")).toLatin1());
    QCOMPARE(stand.ending(), ending);
    QCOMPARE(stand.result().error().detail, detail);
    QCOMPARE(stand.exchanges(), 0);
    QCOMPARE(stand.gateway.count("GET", QStringLiteral("/oidc/certs")), 0);
}

void AuthorisationFlowTest::issuerOfTheRedirectIsChecked_data()
{
    QTest::addColumn<QByteArray>("issuer");
    QTest::addColumn<bool>("advertised");
    QTest::addColumn<QString>("ending");
    const auto row = [](const char *name, const char *issuer, bool advertised, const char *ending) {
        QTest::newRow(name) << QByteArray(issuer) << advertised << QString::fromLatin1(ending);
    };
    row("R-05 wrong", "&iss=https%3A%2F%2Fevil.example%2Foidc", true, "check-failed issuer");
    row("R-05 wrong though not advertised", "&iss=https%3A%2F%2Fevil.example", false,
        "check-failed issuer");
    row("R-05 trailing slash", "&iss=https%3A%2F%2Fidentity.example%2Foidc%2F", true,
        "check-failed issuer");
    row("R-05 empty", "&iss=", true, "check-failed issuer");
    row("R-05 absent though advertised", "", true, "check-failed issuer");
    row("R-05 absent and not advertised", "", false, "ok");
    row("R-05 right", "&iss=https%3A%2F%2Fidentity.example%2Foidc", true, "ok");
}

void AuthorisationFlowTest::issuerOfTheRedirectIsChecked()
{
    QFETCH(QByteArray, issuer);
    QFETCH(bool, advertised);
    QFETCH(QString, ending);
    FlowStand stand;
    if (!advertised)
        stand.changeDiscovery = removing("authorization_response_iss_parameter_supported");
    QVERIFY(stand.reachTheBank());
    stand.redirect("code=the-code&state=" + stand.asked(QStringLiteral("state")).toLatin1() +
                   issuer);
    QCOMPARE(stand.ending(), ending);
    QCOMPARE(stand.exchanges(), ending == QStringLiteral("ok") ? 1 : 0);
}

void AuthorisationFlowTest::frontChannelFaultsStopBeforeTheExchange_data()
{
    QTest::addColumn<FlowStand::Change>("change");
    QTest::addColumn<QString>("part");
    const auto row = [](const char *name, FlowStand::Change change, const char *part) {
        QTest::newRow(name) << std::move(change) << QString::fromLatin1(part);
    };
    const double weekAgo = 1'795'341'600 - 7 * 86'400;
    row("T-01 issuer", setting("iss", QStringLiteral("https://identity.example/oidc1")), "issuer");
    row("T-01 no issuer", removing("iss"), "issuer");
    row("T-03 audience", setting("aud", QStringLiteral("stranger")), "audience");
    row("T-06 expired", setting("exp", weekAgo), "time");
    row("T-07 a week old", setting("iat", weekAgo), "time");
    row("T-08 another user", setting("sub", QStringLiteral("stranger")), "subject");
    row("T-09 nonce", setting("nonce", QStringLiteral("other")), "nonce");
    row("T-19 no c_hash", removing("c_hash"), "code-hash");
    row("T-19 wrong c_hash", setting("c_hash", QStringLiteral("AAAAAAAAAAAAAAAAAAAAAA")),
        "code-hash");
    row("T-20 wrong s_hash", setting("s_hash", QStringLiteral("AAAAAAAAAAAAAAAAAAAAAA")),
        "state-hash");
}

void AuthorisationFlowTest::frontChannelFaultsStopBeforeTheExchange()
{
    QFETCH(FlowStand::Change, change);
    QFETCH(QString, part);
    FlowStand stand;
    stand.profile.responseType = ResponseType::CodeIdToken;
    stand.changeFront = change;
    QVERIFY(stand.reachTheBank());
    stand.redirect(stand.honestAnswer());
    QCOMPARE(stand.ending(), QStringLiteral("check-failed ") + part);
    QCOMPARE(stand.exchanges(), 0);
}

void AuthorisationFlowTest::backChannelFaultsEndWithoutProof_data()
{
    QTest::addColumn<FlowStand::Change>("claims");
    QTest::addColumn<FlowStand::Change>("reply");
    QTest::addColumn<QString>("ending");
    const auto row = [](const char *name, FlowStand::Change claims, FlowStand::Change reply,
                        const char *ending) {
        QTest::newRow(name) << std::move(claims) << std::move(reply) << QString::fromLatin1(ending);
    };
    row("T-01 issuer", setting("iss", QStringLiteral("https://identity.example/oidc1")), {},
        "check-failed issuer");
    row("T-02 issuer without /oidc", setting("iss", QStringLiteral("https://identity.example")), {},
        "check-failed issuer");
    row("T-03 audience", setting("aud", QJsonArray{}), {}, "check-failed audience");
    row("T-06 expired", setting("exp", 1'795'341'600 - 360), {}, "check-failed time");
    row("T-08 another user", setting("sub", QStringLiteral("stranger")), {},
        "check-failed subject");
    row("T-08 no user", removing("sub"), {}, "check-failed subject");
    row("T-09 nonce", setting("nonce", QStringLiteral("other")), {}, "check-failed nonce");
    row("T-09 no nonce", removing("nonce"), {}, "check-failed nonce");
    row("T-21 at_hash", setting("at_hash", QStringLiteral("AAAAAAAAAAAAAAAAAAAAAA")), {},
        "check-failed token-hash");
    row("no connection", removing("mh:con_id"), {}, "check-failed connection");
    row("empty connection", setting("mh:con_id", QString()), {}, "check-failed connection");
    row("another bank", setting("mh:con_id", QStringLiteral("ffff:1")), {},
        "check-failed connection");
    row("T-10 alg none", {}, setting("id_token", QStringLiteral("eyJhbGciOiJub25lIn0.e30.")),
        "check-failed algorithm");
    row("T-24 no id_token", {}, removing("id_token"), "bad-answer id_token");
    row("T-24 access_token is a number", {}, setting("access_token", 1), "bad-answer access_token");
}

void AuthorisationFlowTest::backChannelFaultsEndWithoutProof()
{
    QFETCH(FlowStand::Change, claims);
    QFETCH(FlowStand::Change, reply);
    QFETCH(QString, ending);
    FlowStand stand;
    stand.changeBack = claims;
    stand.changeTokenReply = reply;
    QVERIFY(stand.reachTheBank());
    stand.redirect(stand.honestAnswer());
    QCOMPARE(stand.ending(), ending);
    QCOMPARE(stand.exchanges(), 1);
}

void AuthorisationFlowTest::legalOdditiesAreAccepted_data() // T-04
{
    QTest::addColumn<FlowStand::Change>("claims");
    QTest::addColumn<FlowStand::Change>("reply");
    QTest::newRow("T-04 aud array")
        << setting("aud", QJsonArray{QStringLiteral("client-1")}) << FlowStand::Change();
    QTest::newRow("T-04 no at_hash") << removing("at_hash") << FlowStand::Change();
    QTest::newRow("T-04 unknown claims")
        << setting("moon", QJsonObject{{QStringLiteral("full"), true}}) << FlowStand::Change();
    QTest::newRow("T-04 bEaReR") << FlowStand::Change()
                                 << setting("token_type", QStringLiteral("bEaReR"));
    QTest::newRow("T-04 no expires_in") << FlowStand::Change() << removing("expires_in");
    QTest::newRow("another connection of this bank")
        << setting("mh:con_id", QStringLiteral("1ffe704d39629a929c8e293880fb449a:new"))
        << FlowStand::Change();
}

void AuthorisationFlowTest::legalOdditiesAreAccepted()
{
    QFETCH(FlowStand::Change, claims);
    QFETCH(FlowStand::Change, reply);
    FlowStand stand;
    stand.changeBack = claims;
    stand.changeTokenReply = reply;
    QVERIFY(stand.reachTheBank());
    stand.redirect(stand.honestAnswer());
    QCOMPARE(stand.ending(), QStringLiteral("ok"));
}

void AuthorisationFlowTest::exchangeIsNeverSentTwice_data()
{
    QTest::addColumn<ScriptedGateway::Responder>("answer");
    QTest::addColumn<QString>("ending");
    const auto row = [](const char *name, const Expected<HttpAnswer> &answer, const char *ending) {
        QTest::newRow(name) << always(answer) << QString::fromLatin1(ending);
    };
    row("cut off", fail(makeError(ErrorKind::Network, {}, QStringLiteral("reset"))), "network");
    row("T-26 invalid_grant", refusal(400, "invalid_grant"), "check-failed invalid_grant");
    row("T-26 invalid_client", refusal(401, "invalid_client"), "not-accepted invalid_client");
    row("T-26 unauthorized_client", refusal(400, "unauthorized_client"),
        "not-accepted unauthorized_client");
    row("429", refusal(429, "slow_down"), "too-many-requests status");
    row("500", refusal(500, "server_error"), "service-down status");
    row("T-24 empty", ScriptedGateway::json(200, {}), "bad-answer");
    row("T-24 array", ScriptedGateway::json(200, "[]"), "bad-answer");
    row("T-24 HTML", ScriptedGateway::json(200, "<html>"), "bad-answer");
}

void AuthorisationFlowTest::exchangeIsNeverSentTwice()
{
    QFETCH(ScriptedGateway::Responder, answer);
    QFETCH(QString, ending);
    FlowStand stand;
    stand.gateway.on("POST", kTokenPath, answer);
    QVERIFY(stand.reachTheBank());
    stand.redirect(stand.honestAnswer());
    const QString got = stand.ending();
    QVERIFY2(got.startsWith(ending), qPrintable(got));
    QCOMPARE(stand.exchanges(), 1);
}

void AuthorisationFlowTest::faultsWhilePreparingOpenNothing_data()
{
    QTest::addColumn<ScriptedGateway::Responder>("push");
    QTest::addColumn<QString>("ending");
    const auto row = [](const char *name, const Expected<HttpAnswer> &push, const char *ending) {
        QTest::newRow(name) << always(push) << QString::fromLatin1(ending);
    };
    HttpAnswer late = refusal(401, "invalid_client");
    late.serverDate = test::FakeClock().now() + 1h;
    row("D-01 wrong clock", late, "clock-off");
    row("T-26 invalid_client", refusal(401, "invalid_client"), "not-accepted invalid_client");
    row("invalid_claims", refusal(400, "invalid_claims"), "not-accepted invalid_claims");
    row("503", refusal(503, "x"), "service-down");
    row("no network", fail(makeError(ErrorKind::Network, {}, {})), "network");
    row("no request_uri", ScriptedGateway::json(201, "{}"), "bad-answer request_uri");
}

void AuthorisationFlowTest::faultsWhilePreparingOpenNothing()
{
    QFETCH(ScriptedGateway::Responder, push);
    QFETCH(QString, ending);
    FlowStand stand;
    stand.gateway.on("POST", kPushPath, push);
    QVERIFY(!stand.reachTheBank());
    const QString got = stand.ending();
    QVERIFY2(got.startsWith(ending), qPrintable(got));
    QVERIFY(stand.browser.links().empty());
    QCOMPARE(stand.gateway.count("POST", kPushPath), 1);
}

void AuthorisationFlowTest::unsoundRequestsSendNothing() // Z-05
{
    FlowStand stand;
    stand.request.connection.reset();
    stand.build();
    const auto started = stand.flow->start();
    QVERIFY(!started);
    QCOMPARE(started.error().kind, ErrorKind::Usage);
    QVERIFY(stand.gateway.requests().empty());
    QVERIFY(stand.browser.links().empty());
}

void AuthorisationFlowTest::strangeLinksAreNotOpened() // Z-09
{
    FlowStand stand;
    stand.changeDiscovery =
        setting("authorization_endpoint", QStringLiteral("https://evil.example/oidc/auth"));
    QVERIFY(!stand.reachTheBank());
    QCOMPARE(stand.ending(), QStringLiteral("return-path link"));
    QVERIFY(stand.browser.links().empty());
}

QTEST_GUILESS_MAIN(AuthorisationFlowTest)
#include "tst_authorisationflow.moc"
