#include "core/auth/discovery.h"
#include "support/outcome.h"
#include "support/scriptedgateway.h"
#include "support/testprofile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <memory>

using namespace holdfast;
using namespace holdfast::test;

namespace {

const QString kPath = QStringLiteral("/oidc/.well-known/openid-configuration");

QString verdict(const Expected<ProviderMetadata> &metadata)
{
    if (metadata)
        return QStringLiteral("ok");
    return errorKindWord(metadata.error().kind) + u' ' + metadata.error().part;
}

} // namespace

class DiscoveryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatItNeeds();
    void oddDocumentsGetTheRightError_data();
    void oddDocumentsGetTheRightError();
    void asksOnceAndKeepsTheAnswer();
    void concurrentQuestionsShareOneRequest();
    void aFailureIsNotKept();
    void statusesGetTheRightError_data();
    void statusesGetTheRightError();
    void nobodyIsAnsweredAfterTheirEnd();
    void aLoopbackServiceMayBePlainHttp();
};

void DiscoveryTest::readsWhatItNeeds()
{
    const auto metadata = readProviderMetadata(testDiscoveryDocument(), testProfile());
    QVERIFY(metadata);
    QCOMPARE(metadata->issuer, QStringLiteral("https://identity.example/oidc"));
    QCOMPARE(metadata->authorizationEndpoint,
             QUrl(QStringLiteral("https://identity.example/oidc/auth")));
    QCOMPARE(metadata->tokenEndpoint, QUrl(QStringLiteral("https://identity.example/oidc/token")));
    QCOMPARE(metadata->jwksUri, QUrl(QStringLiteral("https://identity.example/oidc/certs")));
    QCOMPARE(metadata->pushedAuthorizationRequestEndpoint,
             QUrl(QStringLiteral("https://identity.example/oidc/request")));
    QVERIFY(metadata->responseModes.contains(QStringLiteral("form_post")));
    QVERIFY(metadata->issuerInRedirect);
}

void DiscoveryTest::oddDocumentsGetTheRightError_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QString>("wanted");
    const auto row = [](const char *name, const char *member, const QJsonValue &value,
                        const char *wanted) {
        QJsonObject document = QJsonDocument::fromJson(testDiscoveryDocument()).object();
        if (value.isUndefined())
            document.remove(QLatin1String(member));
        else
            document[QLatin1String(member)] = value;
        QTest::newRow(name) << QJsonDocument(document).toJson() << QString::fromLatin1(wanted);
    };
    const auto url = [](const char *text) { return QJsonValue(QString::fromLatin1(text)); };
    const QJsonValue absent(QJsonValue::Undefined);

    row("T-02 issuer with a slash", "issuer", url("https://identity.example/oidc/"),
        "check-failed issuer");
    row("T-02 issuer without /oidc", "issuer", url("https://identity.example"),
        "check-failed issuer");
    row("T-02 issuer in other case", "issuer", url("https://IDENTITY.example/oidc"),
        "check-failed issuer");
    row("T-02 issuer with port", "issuer", url("https://identity.example:443/oidc"),
        "check-failed issuer");
    row("T-01 no issuer", "issuer", absent, "bad-answer issuer");
    row("issuer is a number", "issuer", 1, "bad-answer issuer");
    row("no token endpoint", "token_endpoint", absent, "bad-answer token_endpoint");
    row("no keys", "jwks_uri", absent, "bad-answer jwks_uri");
    row("no authorisation endpoint", "authorization_endpoint", absent,
        "bad-answer authorization_endpoint");
    row("keys are an array", "jwks_uri", QJsonArray(), "bad-answer jwks_uri");
    row("http", "token_endpoint", url("http://identity.example/oidc/token"),
        "check-failed endpoint");
    row("authorisation by http", "authorization_endpoint", url("http://identity.example/a"),
        "check-failed endpoint");
    row("authorisation by javascript", "authorization_endpoint", url("javascript:alert(1)"),
        "check-failed endpoint");
    row("authorisation by file", "authorization_endpoint", url("file:///etc/passwd"),
        "check-failed endpoint");
    row("authorisation elsewhere is the browser's business", "authorization_endpoint",
        url("https://login.example/a"), "ok");
    row("token endpoint on another host", "token_endpoint", url("https://evil.example/token"),
        "check-failed endpoint");
    row("keys on another host", "jwks_uri", url("https://evil.example/certs"),
        "check-failed endpoint");
    row("PAR on another host", "pushed_authorization_request_endpoint",
        url("https://evil.example/par"), "check-failed endpoint");
    row("user info", "token_endpoint", url("https://identity.example@evil.example/t"),
        "check-failed endpoint");
    row("relative", "token_endpoint", url("/oidc/token"), "check-failed endpoint");
    row("no address", "token_endpoint", url("https://"), "check-failed endpoint");
    row("fragment", "token_endpoint", url("https://identity.example/t#x"), "check-failed endpoint");
    row("no PAR", "pushed_authorization_request_endpoint", absent, "ok");
    row("response modes a text", "response_modes_supported", QStringLiteral("query"), "ok");
    row("unknown members", "x", QJsonObject(), "ok");
    QTest::newRow("T-17 HTML") << QByteArray("<html>") << QStringLiteral("bad-answer discovery");
    QTest::newRow("nothing") << QByteArray() << QStringLiteral("bad-answer discovery");
    QTest::newRow("array") << QByteArray("[]") << QStringLiteral("bad-answer discovery");
    QTest::newRow("issuer twice") << QByteArray(testDiscoveryDocument())
                                         .replace("{\"issuer\"", "{\"issuer\":\"x\",\"issuer\"")
                                  << QStringLiteral("bad-answer discovery");
}

void DiscoveryTest::oddDocumentsGetTheRightError()
{
    QFETCH(QByteArray, document);
    QFETCH(QString, wanted);
    QCOMPARE(verdict(readProviderMetadata(document, testProfile())), wanted);
}

void DiscoveryTest::asksOnceAndKeepsTheAnswer()
{
    ScriptedGateway gateway;
    gateway.on("GET", kPath, ScriptedGateway::json(200, testDiscoveryDocument()));
    Discovery discovery(testProfile(), gateway);
    QCOMPARE(gateway.requests().size(), 0U);
    for (int i = 1; i <= 3; ++i) {
        Outcome<ProviderMetadata> outcome;
        discovery.metadata(this, outcome.take());
        QCOMPARE(outcome.count(), 0);
        QTRY_COMPARE(outcome.word(), QStringLiteral("ok"));
        QCOMPARE(outcome.count(), 1);
    }
    QCOMPARE(gateway.requests().size(), 1U);
    QCOMPARE(
        gateway.requests()[0].url,
        QUrl(QStringLiteral("https://identity.example/oidc/.well-known/openid-configuration")));
    QCOMPARE(gateway.requests()[0].bodyLimit, 256 * 1024);
}

void DiscoveryTest::concurrentQuestionsShareOneRequest()
{
    ScriptedGateway gateway;
    gateway.on("GET", kPath, ScriptedGateway::json(200, testDiscoveryDocument()));
    gateway.hold();
    Discovery discovery(testProfile(), gateway);
    Outcome<ProviderMetadata> first;
    Outcome<ProviderMetadata> second;
    discovery.metadata(this, first.take());
    discovery.metadata(this, second.take());
    gateway.release();
    QTRY_COMPARE(first.count() + second.count(), 2);
    QVERIFY(first.succeeded() && second.succeeded());
    QCOMPARE(gateway.requests().size(), 1U);
}

void DiscoveryTest::aFailureIsNotKept()
{
    ScriptedGateway gateway;
    gateway.once("GET", kPath, makeError(ErrorKind::Network, {}, {}));
    gateway.on("GET", kPath, ScriptedGateway::json(200, testDiscoveryDocument()));
    Discovery discovery(testProfile(), gateway);
    Outcome<ProviderMetadata> first;
    discovery.metadata(this, first.take());
    QTRY_COMPARE(first.word(), QStringLiteral("network"));
    Outcome<ProviderMetadata> second;
    discovery.metadata(this, second.take());
    QTRY_COMPARE(second.word(), QStringLiteral("ok"));
}

void DiscoveryTest::statusesGetTheRightError_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("wanted");
    QTest::newRow("404") << 404 << QStringLiteral("bad-answer");
    QTest::newRow("204") << 204 << QStringLiteral("bad-answer");
    QTest::newRow("429") << 429 << errorKindWord(ErrorKind::TooManyRequests);
    QTest::newRow("500") << 500 << errorKindWord(ErrorKind::ServiceDown);
    QTest::newRow("503") << 503 << errorKindWord(ErrorKind::ServiceDown);
}

void DiscoveryTest::statusesGetTheRightError()
{
    QFETCH(int, status);
    QFETCH(QString, wanted);
    ScriptedGateway gateway;
    gateway.on("GET", kPath, ScriptedGateway::json(status, testDiscoveryDocument()));
    Discovery discovery(testProfile(), gateway);
    Outcome<ProviderMetadata> outcome;
    discovery.metadata(this, outcome.take());
    QTRY_COMPARE(outcome.word(), wanted);
}

void DiscoveryTest::nobodyIsAnsweredAfterTheirEnd()
{
    ScriptedGateway gateway;
    gateway.on("GET", kPath, ScriptedGateway::json(200, testDiscoveryDocument()));
    Discovery discovery(testProfile(), gateway);
    Outcome<ProviderMetadata> gone;
    Outcome<ProviderMetadata> alive;
    auto context = std::make_unique<QObject>();
    discovery.metadata(context.get(), gone.take());
    discovery.metadata(this, alive.take());
    context.reset();
    QTRY_COMPARE(alive.count(), 1);
    QCOMPARE(gone.count(), 0);
}

void DiscoveryTest::aLoopbackServiceMayBePlainHttp()
{
    Profile profile = testProfile();
    profile.identityUrl = QUrl(QStringLiteral("http://127.0.0.1:8080"));
    const QByteArray document =
        testDiscoveryDocument().replace("https://identity.example", "http://127.0.0.1:8080");
    QCOMPARE(verdict(readProviderMetadata(document, profile)), QStringLiteral("ok"));
}

QTEST_GUILESS_MAIN(DiscoveryTest)
#include "tst_discovery.moc"
