#include "core/auth/keyset.h"
#include "core/jose/jws.h"
#include "support/fakeclock.h"
#include "support/outcome.h"
#include "support/scriptedgateway.h"
#include "support/testkeys.h"
#include "support/testprofile.h"

#include <QTest>

using namespace holdfast;
using namespace holdfast::test;
using namespace std::chrono_literals;

namespace {

const QString kKeys = QStringLiteral("/oidc/certs");

/// A service whose keys the test can rotate.
struct Bench
{
    ScriptedGateway gateway;
    FakeClock clock;
    Discovery discovery{testProfile(), gateway};
    KeySet keys{discovery, gateway, clock};

    Bench()
    {
        gateway.on("GET", QStringLiteral("openid-configuration"),
                   ScriptedGateway::json(200, testDiscoveryDocument()));
    }

    void publish(const QString &keyId)
    {
        gateway.on(
            "GET", kKeys,
            ScriptedGateway::json(200, jwksOf({testKey(JwsAlgorithm::ES256, keyId).publicJwk()})));
    }
    [[nodiscard]] int fetches() const { return gateway.count("GET", kKeys); }
};

} // namespace

class KeySetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysAreKeptForFiveMinutes();
    void anUnknownKidFetchesOnceMore();
    void inventedKidsCannotFlood();
    void afterAMinuteAnUnknownKidMayFetchAgain();
    void aFloodWhileFetchingSharesTheFetch();
    void withoutKidTheKeptKeysDo();
    void oddAnswersAreTheServicesFault_data();
    void oddAnswersAreTheServicesFault();
    void aFailureIsNotKept();
    void aFailedDiscoveryIsPassedOn();

private:
    static QString ask(Bench &bench, const std::optional<QString> &keyId)
    {
        Outcome<VerificationKeys> outcome;
        QObject context;
        bench.keys.keysFor(keyId, &context, outcome.take());
        [&] { QTRY_COMPARE(outcome.count(), 1); }();
        if (!outcome.succeeded())
            return outcome.word();
        return !keyId || outcome.value().hasKeyId(*keyId) ? QStringLiteral("known")
                                                          : QStringLiteral("unknown");
    }
};

void KeySetTest::keysAreKeptForFiveMinutes()
{
    Bench bench;
    bench.publish(QStringLiteral("a"));
    QCOMPARE(ask(bench, QStringLiteral("a")), QStringLiteral("known"));
    bench.clock.advance(299s);
    QCOMPARE(ask(bench, QStringLiteral("a")), QStringLiteral("known"));
    QCOMPARE(bench.fetches(), 1);
    bench.clock.advance(1s);
    QCOMPARE(ask(bench, QStringLiteral("a")), QStringLiteral("known"));
    QCOMPARE(bench.fetches(), 2);
    QCOMPARE(bench.gateway.requestsTo("GET", kKeys)[0].bodyLimit, 256 * 1024);
}

void KeySetTest::anUnknownKidFetchesOnceMore()
{
    // T-16: rotated just before signing.
    Bench bench;
    bench.publish(QStringLiteral("a"));
    QCOMPARE(ask(bench, QStringLiteral("a")), QStringLiteral("known"));
    bench.publish(QStringLiteral("b"));
    bench.clock.advance(1s);
    QCOMPARE(ask(bench, QStringLiteral("b")), QStringLiteral("known"));
    QCOMPARE(bench.fetches(), 2);
}

void KeySetTest::inventedKidsCannotFlood()
{
    // T-16: 100 tokens in a minute.
    Bench bench;
    bench.publish(QStringLiteral("a"));
    for (int i = 0; i < 100; ++i) {
        QCOMPARE(ask(bench, QStringLiteral("random-%1").arg(i)), QStringLiteral("unknown"));
        bench.clock.advance(500ms);
    }
    QVERIFY(bench.fetches() <= 2);
    QCOMPARE(ask(bench, QStringLiteral("a")), QStringLiteral("known"));
}

void KeySetTest::afterAMinuteAnUnknownKidMayFetchAgain()
{
    Bench bench;
    bench.publish(QStringLiteral("a"));
    QCOMPARE(ask(bench, QStringLiteral("a")), QStringLiteral("known"));
    QCOMPARE(ask(bench, QStringLiteral("x")), QStringLiteral("unknown"));
    bench.publish(QStringLiteral("b"));
    bench.clock.advance(59s);
    QCOMPARE(ask(bench, QStringLiteral("b")), QStringLiteral("unknown"));
    bench.clock.advance(1s);
    QCOMPARE(ask(bench, QStringLiteral("b")), QStringLiteral("known"));
    QCOMPARE(bench.fetches(), 3);
}

void KeySetTest::aFloodWhileFetchingSharesTheFetch()
{
    Bench bench;
    bench.publish(QStringLiteral("a"));
    std::vector<Outcome<VerificationKeys>> outcomes(20);
    for (auto &outcome : outcomes)
        bench.keys.keysFor(QStringLiteral("a"), this, outcome.take());
    for (auto &outcome : outcomes)
        QTRY_COMPARE(outcome.count(), 1);
    QCOMPARE(bench.fetches(), 1);
}

void KeySetTest::withoutKidTheKeptKeysDo()
{
    Bench bench;
    bench.publish(QStringLiteral("a"));
    QCOMPARE(ask(bench, std::nullopt), QStringLiteral("known"));
    QCOMPARE(ask(bench, std::nullopt), QStringLiteral("known"));
    QCOMPARE(bench.fetches(), 1);
}

void KeySetTest::oddAnswersAreTheServicesFault_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("wanted");
    const QString down = errorKindWord(ErrorKind::ServiceDown);
    QTest::newRow("T-17 HTML with 200") << 200 << QByteArray("<html>") << down;
    QTest::newRow("T-17 10,000 keys")
        << 200 << "{\"keys\":[" + QByteArray("{},").repeated(9999) + "{}]}" << down;
    QTest::newRow("nothing") << 200 << QByteArray() << down;
    QTest::newRow("500") << 500 << QByteArray("{\"keys\":[]}") << down;
    QTest::newRow("404") << 404 << QByteArray("{\"keys\":[]}")
                         << errorKindWord(ErrorKind::BadAnswer);
    QTest::newRow("T-17 empty set")
        << 200 << QByteArray("{\"keys\":[]}") << QStringLiteral("unknown");
}

void KeySetTest::oddAnswersAreTheServicesFault()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, wanted);
    Bench bench;
    bench.gateway.on("GET", kKeys, ScriptedGateway::json(status, body));
    QCOMPARE(ask(bench, QStringLiteral("a")), wanted);
}

void KeySetTest::aFailureIsNotKept()
{
    Bench bench;
    bench.publish(QStringLiteral("a"));
    bench.gateway.once("GET", kKeys, makeError(ErrorKind::Network, {}, {}));
    QCOMPARE(ask(bench, QStringLiteral("a")), QStringLiteral("network"));
    QCOMPARE(ask(bench, QStringLiteral("a")), QStringLiteral("known"));
}

void KeySetTest::aFailedDiscoveryIsPassedOn()
{
    Bench bench;
    bench.gateway.on("GET", QStringLiteral("openid-configuration"), ScriptedGateway::json(503, {}));
    QCOMPARE(ask(bench, QStringLiteral("a")), errorKindWord(ErrorKind::ServiceDown));
    QCOMPARE(bench.fetches(), 0);
}

QTEST_GUILESS_MAIN(KeySetTest)
#include "tst_keyset.moc"
