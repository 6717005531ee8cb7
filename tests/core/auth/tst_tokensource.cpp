#include "core/auth/tokensource.h"
#include "support/fakeclock.h"
#include "support/fakerandom.h"
#include "support/outcome.h"
#include "support/scriptedgateway.h"
#include "support/testkeys.h"
#include "support/testprofile.h"

#include <QTest>

#include <memory>

using namespace holdfast;
using namespace holdfast::test;
using namespace std::chrono_literals;

namespace {

const QString kTokenPath = QStringLiteral("/oidc/token");

QByteArray tokenBody(int number, int lifetime = 7200)
{
    return QStringLiteral(R"({"access_token":"token-%1","token_type":"Bearer","expires_in":%2})")
        .arg(number)
        .arg(lifetime)
        .toUtf8();
}

/// A service that numbers its tokens.
struct Bench
{
    ScriptedGateway gateway;
    FakeClock clock;
    FakeRandom random;
    Discovery discovery{testProfile(), gateway};
    ClientAuthenticator authenticator{testProfile(), clock, random};
    TokenSource tokens{discovery, gateway, authenticator, clock};
    int given = 0;

    explicit Bench(int lifetime = 7200)
    {
        gateway.on("GET", QStringLiteral("openid-configuration"),
                   ScriptedGateway::json(200, testDiscoveryDocument()));
        gateway.on("POST", kTokenPath,
                   [this, lifetime](const HttpRequest &) -> Expected<HttpAnswer> {
                       return ScriptedGateway::json(200, tokenBody(++given, lifetime));
                   });
        if (!authenticator.setSecret(testKey(JwsAlgorithm::RS256).privateJwk().value()))
            qFatal("no test key");
    }

    QString ask(const TokenRequest &request)
    {
        Outcome<Secret> outcome;
        QObject context;
        tokens.token(request, &context, outcome.take());
        [&] { QTRY_COMPARE(outcome.count(), 1); }();
        return outcome.succeeded() ? QString::fromLatin1(outcome.value().reveal())
                                   : outcome.word() + u' ' + outcome.error().part;
    }
};

TokenRequest clientLevel()
{
    return {QStringLiteral("user:read"), std::nullopt};
}

TokenRequest userLevel(const QString &user)
{
    return {QStringLiteral("accounts:read"), UserId{user}};
}

} // namespace

class TokenSourceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksByClientCredentials();
    void aTokenIsKeptUntilAMinuteBeforeItsEnd();
    void tokensAreKeptApartByScopeAndUser();
    void concurrentCallersShareOneRequest();
    void aRejectedTokenIsForgotten();
    void rejectingAnOlderTokenKeepsTheNewOne();
    void aShortTokenIsUsedOnce();
    void aJumpOfTheWallClockForgets();
    void nothingIsRepeatedOrKeptAfterARefusal();
    void withoutASecretNothingIsSent();
    void nobodyIsAnsweredAfterTheirEnd();
    void eachRequestHasAnAssertionOfItsOwn();
};

void TokenSourceTest::asksByClientCredentials()
{
    Bench bench;
    QCOMPARE(bench.ask(userLevel(QStringLiteral("u&1"))), QStringLiteral("token-1"));
    const auto request = bench.gateway.requestsTo("POST", kTokenPath).at(0);
    QCOMPARE(ScriptedGateway::formField(request, QStringLiteral("grant_type")),
             QStringLiteral("client_credentials"));
    QCOMPARE(ScriptedGateway::formField(request, QStringLiteral("scope")),
             QStringLiteral("accounts:read"));
    QCOMPARE(ScriptedGateway::formField(request, QStringLiteral("sub")), QStringLiteral("u&1"));
    QCOMPARE(request.bodyLimit, kTokenReplyLimit);
    QCOMPARE(bench.ask(clientLevel()), QStringLiteral("token-2"));
    QVERIFY(!bench.gateway.requestsTo("POST", kTokenPath).at(1).body.contains("sub="));
}

void TokenSourceTest::aTokenIsKeptUntilAMinuteBeforeItsEnd()
{
    Bench bench;
    QCOMPARE(bench.ask(clientLevel()), QStringLiteral("token-1"));
    bench.clock.advance(7139s);
    QCOMPARE(bench.ask(clientLevel()), QStringLiteral("token-1"));
    bench.clock.advance(1s);
    QCOMPARE(bench.ask(clientLevel()), QStringLiteral("token-2"));
}

void TokenSourceTest::tokensAreKeptApartByScopeAndUser()
{
    // A-20
    Bench bench;
    QCOMPARE(bench.ask(userLevel(QStringLiteral("a"))), QStringLiteral("token-1"));
    QCOMPARE(bench.ask(userLevel(QStringLiteral("b"))), QStringLiteral("token-2"));
    QCOMPARE(bench.ask({QStringLiteral("accounts:read"), std::nullopt}), QStringLiteral("token-3"));
    QCOMPARE(bench.ask({QStringLiteral("accounts:write"), UserId{QStringLiteral("a")}}),
             QStringLiteral("token-4"));
    QCOMPARE(bench.ask(userLevel(QStringLiteral("a"))), QStringLiteral("token-1"));
    QCOMPARE(bench.ask(userLevel(QStringLiteral("b"))), QStringLiteral("token-2"));
}

void TokenSourceTest::concurrentCallersShareOneRequest()
{
    Bench bench;
    bench.gateway.hold();
    std::vector<Outcome<Secret>> outcomes(10);
    for (auto &outcome : outcomes)
        bench.tokens.token(clientLevel(), this, outcome.take());
    bench.gateway.release();
    for (auto &outcome : outcomes) {
        QTRY_COMPARE(outcome.count(), 1);
        QVERIFY(outcome.succeeded());
        QCOMPARE(outcome.value().reveal(), QByteArray("token-1"));
    }
    QCOMPARE(bench.given, 1);
}

void TokenSourceTest::aRejectedTokenIsForgotten()
{
    Bench bench;
    QCOMPARE(bench.ask(clientLevel()), QStringLiteral("token-1"));
    bench.tokens.reject(clientLevel(), Secret{QByteArray("token-1")});
    QCOMPARE(bench.ask(clientLevel()), QStringLiteral("token-2"));
}

void TokenSourceTest::rejectingAnOlderTokenKeepsTheNewOne()
{
    Bench bench;
    QCOMPARE(bench.ask(clientLevel()), QStringLiteral("token-1"));
    bench.tokens.reject(clientLevel(), Secret{QByteArray("token-0")});
    bench.tokens.reject(userLevel(QStringLiteral("a")), Secret{QByteArray("token-1")});
    QCOMPARE(bench.ask(clientLevel()), QStringLiteral("token-1"));
}

void TokenSourceTest::aShortTokenIsUsedOnce()
{
    Bench bench(30);
    QCOMPARE(bench.ask(clientLevel()), QStringLiteral("token-1"));
    QCOMPARE(bench.ask(clientLevel()), QStringLiteral("token-2"));
}

void TokenSourceTest::aJumpOfTheWallClockForgets()
{
    Bench bench;
    QCOMPARE(bench.ask(clientLevel()), QStringLiteral("token-1"));
    bench.clock.jumpWall(-2h);
    QCOMPARE(bench.ask(clientLevel()), QStringLiteral("token-1"));
    bench.clock.jumpWall(10h);
    QCOMPARE(bench.ask(clientLevel()), QStringLiteral("token-2"));
}

void TokenSourceTest::nothingIsRepeatedOrKeptAfterARefusal()
{
    // T-26
    Bench bench;
    bench.gateway.once("POST", kTokenPath,
                       ScriptedGateway::json(401, R"({"error":"invalid_client"})"));
    QCOMPARE(bench.ask(clientLevel()),
             errorKindWord(ErrorKind::NotAccepted) + QStringLiteral(" invalid_client"));
    QCOMPARE(bench.gateway.count("POST", kTokenPath), 1);
    QCOMPARE(bench.ask(clientLevel()), QStringLiteral("token-1"));
}

void TokenSourceTest::withoutASecretNothingIsSent()
{
    Bench bench;
    const ClientAuthenticator empty(testProfile(), bench.clock, bench.random);
    TokenSource tokens(bench.discovery, bench.gateway, empty, bench.clock);
    Outcome<Secret> outcome;
    tokens.token(clientLevel(), this, outcome.take());
    QTRY_COMPARE(outcome.word(), errorKindWord(ErrorKind::SecretAbsent));
    QCOMPARE(bench.gateway.count("POST", kTokenPath), 0);
}

void TokenSourceTest::nobodyIsAnsweredAfterTheirEnd()
{
    Bench bench;
    Outcome<Secret> gone;
    Outcome<Secret> alive;
    auto context = std::make_unique<QObject>();
    bench.tokens.token(clientLevel(), context.get(), gone.take());
    bench.tokens.token(clientLevel(), this, alive.take());
    context.reset();
    QTRY_COMPARE(alive.count(), 1);
    QCOMPARE(gone.count(), 0);
}

void TokenSourceTest::eachRequestHasAnAssertionOfItsOwn()
{
    // T-26: also within one second.
    Bench bench;
    QCOMPARE(bench.ask(userLevel(QStringLiteral("a"))), QStringLiteral("token-1"));
    QCOMPARE(bench.ask(userLevel(QStringLiteral("b"))), QStringLiteral("token-2"));
    const auto requests = bench.gateway.requestsTo("POST", kTokenPath);
    const QString name = QStringLiteral("client_assertion");
    QVERIFY(!ScriptedGateway::formField(requests[0], name).isEmpty());
    QVERIFY(ScriptedGateway::formField(requests[0], name) !=
            ScriptedGateway::formField(requests[1], name));
}

QTEST_GUILESS_MAIN(TokenSourceTest)
#include "tst_tokensource.moc"
