// What one HTTP answer means, whatever was asked.

#include "core/net/httpdate.h"
#include "core/net/replies.h"

#include "support/fakeclock.h"
#include "support/scriptedgateway.h"

#include <nlohmann/json.hpp>

#include <QTest>
#include <QUrl>

using namespace holdfast;
using namespace holdfast::test;
using namespace std::chrono_literals;

class TestReplies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statusDecidesTheKind_data();
    void statusDecidesTheKind();
    void refusalsKeepCodeMessageAndCorrelationId();
    void refusalTextIsOnePlainLine();
    void theTimeToWaitComesFromHeaderOrBody_data();
    void theTimeToWaitComesFromHeaderOrBody();
    void retryAfterIsBounded_data();
    void retryAfterIsBounded();
    void datesAreReadWhateverTheHourIsHere_data();
    void datesAreReadWhateverTheHourIsHere();
    void onlyStrictJsonIsADocument_data();
    void onlyStrictJsonIsADocument();
    void aWebPageInsteadOfTlsAnswerIsASignInPage();
    void anEnvelopeHasData_data();
    void anEnvelopeHasData();

private:
    const Instant m_now = FakeClock().now();
    const QUrl m_asked{QStringLiteral("https://api.example.com/v3/accounts")};
};

void TestReplies::statusDecidesTheKind_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("part");
    const QByteArray plain = R"({"code":"SomeCode","message":"m"})";
    QTest::newRow("A-13 401") << 401 << plain << "not-accepted" << "SomeCode";
    QTest::newRow("A-13 401 without text") << 401 << QByteArray() << "not-accepted" << "http-401";
    QTest::newRow("A-14 400") << 400 << plain << "not-accepted" << "SomeCode";
    QTest::newRow("A-14 403 scope")
        << 403 << QByteArray(R"({"error":"insufficient_scope","error_description":"d"})")
        << "not-accepted" << "insufficient_scope";
    QTest::newRow("A-14 405") << 405 << QByteArray("no") << "not-accepted" << "http-405";
    QTest::newRow("A-14 409") << 409 << plain << "not-accepted" << "SomeCode";
    QTest::newRow("A-14 412") << 412 << plain << "not-accepted" << "SomeCode";
    QTest::newRow("A-14 413") << 413 << plain << "not-accepted" << "SomeCode";
    QTest::newRow("A-14 418") << 418 << QByteArray("<html>teapot</html>") << "not-accepted" << "http-418";
    QTest::newRow("A-14 422") << 422 << plain << "not-accepted" << "SomeCode";
    QTest::newRow("A-15 404") << 404 << plain << "unknown-id" << "SomeCode";
    QTest::newRow("A-15 410") << 410 << plain << "unknown-id" << "SomeCode";
    QTest::newRow("A-16 429") << 429 << QByteArray(R"({"code":"TooManyRequests"})")
                              << "too-many-requests" << "TooManyRequests";
    QTest::newRow("A-18 500") << 500 << plain << "service-down" << "SomeCode";
    QTest::newRow("A-18 500 bank")
        << 500 << QByteArray(R"({"code":"ExternalProvider","statusCode":503})") << "bank-unavailable"
        << "ExternalProvider";
    QTest::newRow("A-18 502") << 502 << QByteArray(R"({"code":"BadGateway","message":"upstream"})")
                              << "service-down" << "BadGateway";
    QTest::newRow("A-18 502 ASPSP")
        << 502 << QByteArray(R"({"code":"BadGateway","message":"ASPSP client error: 500"})")
        << "bank-unavailable" << "BadGateway";
    QTest::newRow("A-18 502 HTML") << 502 << QByteArray("<html>ASPSP</html>") << "service-down" << "http-502";
    for (const int status : {503, 504, 521, 522, 523, 524})
        QTest::addRow("A-18 %d", status) << status << QByteArray() << "service-down"
                                         << QStringLiteral("http-%1").arg(status);
    QTest::newRow("a list for an object") << 500 << QByteArray("[1]") << "service-down" << "http-500";
    QTest::newRow("wrong types") << 500 << QByteArray(R"({"code":5,"message":[],"correlationId":{}})")
                                 << "service-down" << "http-500";
}

void TestReplies::statusDecidesTheKind()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, kind);
    QFETCH(QString, part);
    const std::optional<Error> error = refusal(ScriptedGateway::json(status, body), m_now);
    QVERIFY(error);
    QCOMPARE(errorKindWord(error->kind), kind);
    QCOMPARE(error->part, part);
    QVERIFY(!error->retryAt);
}

void TestReplies::refusalsKeepCodeMessageAndCorrelationId()
{
    HttpAnswer answer = ScriptedGateway::json(
        403, R"({"code":"Forbidden","message":"consent expired","correlationId":"c-1"})");
    answer.headers.append(qMakePair(QByteArray("x-correlation-id"), QByteArray("c-2")));
    QCOMPARE(refusal(answer, m_now)->correlationId, QStringLiteral("c-1"));
    QCOMPARE(refusal(answer, m_now)->detail, QStringLiteral("consent expired"));
    answer.body = "{}";
    QCOMPARE(refusal(answer, m_now)->correlationId, QStringLiteral("c-2"));
    QVERIFY(!refusal(ScriptedGateway::json(204, {}), m_now));
}

void TestReplies::refusalTextIsOnePlainLine()
{
    // A-14: what the service writes goes to a window, a terminal and a log.
    const QByteArray nasty = R"({"code":"a\u001b[31mb\u202e","message":"line\r\nline <img src=x> )"
        + QByteArray(100'000, 'x').left(1000) + R"("})";
    const std::optional<Error> error = refusal(ScriptedGateway::json(409, nasty), m_now);
    QVERIFY(!error->part.contains(QChar(0x1b)));
    QVERIFY(!error->part.contains(QChar(0x202e)));
    QVERIFY(!error->detail.contains(u'\n'));
    QVERIFY(error->detail.size() <= 301);
}

void TestReplies::theTimeToWaitComesFromHeaderOrBody_data()
{
    QTest::addColumn<std::optional<Instant>>("header");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<std::optional<Instant>>("expected");
    const Instant now = FakeClock().now();
    using Maybe = std::optional<Instant>;
    QTest::newRow("A-16 header") << Maybe(now + 5s) << QByteArray(R"({"retryAfterSecs":99})") << Maybe(now + 5s);
    QTest::newRow("A-16 body") << Maybe() << QByteArray(R"({"retryAfterSecs":99})") << Maybe(now + 99s);
    QTest::newRow("A-16 body, ten years")
        << Maybe() << QByteArray(R"({"retryAfterSecs":315360000})") << Maybe(now + 24h);
    QTest::newRow("A-16 body, negative") << Maybe() << QByteArray(R"({"retryAfterSecs":-5})") << Maybe(now);
    QTest::newRow("A-16 body, junk") << Maybe() << QByteArray(R"({"retryAfterSecs":"soon"})") << Maybe();
    QTest::newRow("A-16 another language")
        << Maybe() << QByteArray("{\"message\":\"Zu viele Anfragen, bitte in 30 Sekunden\"}") << Maybe();
    QTest::newRow("A-16 neither") << Maybe() << QByteArray() << Maybe();
}

void TestReplies::theTimeToWaitComesFromHeaderOrBody()
{
    QFETCH(std::optional<Instant>, header);
    QFETCH(QByteArray, body);
    QFETCH(std::optional<Instant>, expected);
    HttpAnswer answer = ScriptedGateway::json(429, body);
    answer.retryAt = header;
    const std::optional<Error> error = refusal(answer, m_now);
    QCOMPARE(error->kind, ErrorKind::TooManyRequests);
    QCOMPARE(error->retryAt, expected);
}

void TestReplies::retryAfterIsBounded_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<std::optional<qint64>>("seconds");
    using Maybe = std::optional<qint64>;
    QTest::newRow("A-16 seconds") << QByteArray("120") << Maybe(120);
    QTest::newRow("A-16 spaces") << QByteArray("  7 ") << Maybe(7);
    QTest::newRow("A-16 date") << QByteArray("Sun, 22 Nov 2026 10:02:00 GMT") << Maybe(120);
    QTest::newRow("A-16 date past") << QByteArray("Sun, 22 Nov 2020 10:02:00 GMT") << Maybe(0);
    QTest::newRow("A-16 ten years") << QByteArray("315360000") << Maybe(86400);
    QTest::newRow("A-16 ten years, date") << QByteArray("Sun, 22 Nov 2036 10:00:00 GMT") << Maybe();
    QTest::newRow("A-16 far date") << QByteArray("Tue, 24 Nov 2026 10:00:00 GMT") << Maybe(86400);
    QTest::newRow("A-16 beyond 64 bits") << QByteArray(30, '9') << Maybe(86400);
    QTest::newRow("A-16 negative") << QByteArray("-5") << Maybe(0);
    QTest::newRow("A-16 junk") << QByteArray("soon") << Maybe();
    QTest::newRow("A-16 fraction") << QByteArray("1.5") << Maybe();
    QTest::newRow("A-16 nothing") << QByteArray() << Maybe();
}

void TestReplies::retryAfterIsBounded()
{
    QFETCH(QByteArray, header);
    QFETCH(std::optional<qint64>, seconds);
    const std::optional<Instant> at = parseRetryAfter(header, m_now, m_now);
    // 2036-11-22 is a Saturday: a date with the wrong weekday is junk.
    QCOMPARE(at, seconds ? std::optional<Instant>(m_now + std::chrono::seconds{*seconds}) : std::nullopt);

    if (header.startsWith("Sun, 22 Nov 2026")) {
        // A clock here that is an hour off changes nothing.
        QCOMPARE(parseRetryAfter(header, m_now + 1h, m_now), std::optional<Instant>(m_now + 1h + 120s));
    }
}

void TestReplies::datesAreReadWhateverTheHourIsHere_data()
{
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<QString>("instant");
    // D-04: in London the first of these does not exist, and the second comes twice.
    QTest::newRow("in the gap of spring")
        << QByteArray("Sun, 29 Mar 2026 01:30:00 GMT") << QStringLiteral("2026-03-29T01:30:00Z");
    QTest::newRow("in the repeated hour")
        << QByteArray("Sun, 25 Oct 2026 01:30:00 GMT") << QStringLiteral("2026-10-25T01:30:00Z");
    QTest::newRow("in summer")
        << QByteArray("Wed, 01 Jul 2026 10:00:00 GMT") << QStringLiteral("2026-07-01T10:00:00Z");
    QTest::newRow("leap day")
        << QByteArray("Tue, 29 Feb 2028 23:59:59 GMT") << QStringLiteral("2028-02-29T23:59:59Z");
    QTest::newRow("no leap year") << QByteArray("Mon, 29 Feb 2027 23:59:59 GMT") << QString();
    QTest::newRow("another zone") << QByteArray("Wed, 01 Jul 2026 10:00:00 BST") << QString();
}

void TestReplies::datesAreReadWhateverTheHourIsHere()
{
    QFETCH(const QByteArray, date);
    QFETCH(const QString, instant);
    const QByteArray before = qgetenv("TZ");
    const auto putBack = qScopeGuard([&before] { qputenv("TZ", before); });
    for (const char *zone : {"Europe/London", "America/New_York", "UTC"}) {
        qputenv("TZ", zone);
        QCOMPARE(parseHttpDate(date), parseInstant(instant));
    }
}

void TestReplies::onlyStrictJsonIsADocument_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("part");
    const QByteArray json = "application/json";
    QTest::newRow("fine") << json << QByteArray("{}") << QString();
    QTest::newRow("with charset") << QByteArray("Application/JSON; charset=utf-8") << QByteArray("{}") << QString();
    QTest::newRow("no type") << QByteArray() << QByteArray("{}") << QString();
    QTest::newRow("problem+json") << QByteArray("application/problem+json") << QByteArray("{}") << QString();
    QTest::newRow("A-01 BOM") << json << QByteArray("\xef\xbb\xbf{}") << QString();
    QTest::newRow("A-01 HTML") << QByteArray("text/html") << QByteArray("<html></html>") << "content-type";
    QTest::newRow("A-01 HTML called JSON") << json << QByteArray("<html></html>") << "json";
    QTest::newRow("A-01 text") << QByteArray("text/plain") << QByteArray("{}") << "content-type";
    QTest::newRow("A-01 nothing") << json << QByteArray() << "empty";
    QTest::newRow("A-01 cut") << json << QByteArray(R"({"data":[{"id":"a)") << "json";
    QTest::newRow("A-09 cut without length") << json << QByteArray(R"({"data":[{"id":"a"}])") << "json";
    QTest::newRow("A-01 NUL") << json << QByteArray("{}\0", 3) << "json";
    QTest::newRow("A-01 NUL then more") << json << QByteArray("{}\0{}", 5) << "json";
    QTest::newRow("A-01 UTF-16") << json << QByteArray("\xff\xfe{\0}\0", 6) << "json";
    QTest::newRow("A-01 bad UTF-8") << json << QByteArray("{\"a\":\"\xc3\x28\"}") << "json";
    QTest::newRow("A-01 lone surrogate") << json << QByteArray(R"({"a":"\ud800"})") << "json";
    QTest::newRow("A-01 duplicate name") << json << QByteArray(R"({"a":1,"a":2})") << "json";
    QTest::newRow("A-03 depth") << json << QByteArray(200'000, '[') << "json";
    QTest::newRow("A-03 closed depth")
        << json << R"({"data":[],"x":)" + QByteArray(200'000, '[') + QByteArray(200'000, ']') + '}' << "json";
    QByteArray keys = "{";
    for (int i = 0; i < 300'000; ++i)
        keys += "\"" + QByteArray::number(i) + "\":0,";
    QTest::newRow("A-03 keys") << json << keys + "\"z\":0}" << "json";
    QTest::newRow("A-04 1e999") << json << QByteArray(R"({"value":1e999})") << "json";
}

void TestReplies::onlyStrictJsonIsADocument()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(QString, part);
    HttpAnswer answer = ScriptedGateway::json(200, body);
    answer.headers = {{"content-type", type}, {"x-request-id", "r-1"}};
    const QUrl loopback(QStringLiteral("http://127.0.0.1:8080/v3/accounts"));
    const Expected<nlohmann::json> document = jsonDocument(loopback, answer, m_now);
    if (part.isEmpty()) {
        QVERIFY(document.has_value());
        return;
    }
    QVERIFY(!document.has_value());
    QCOMPARE(document.error().kind, ErrorKind::BadAnswer);
    QCOMPARE(messageClass(document.error().kind), MessageClass::Unexpected); // K10
    QCOMPARE(document.error().part, part);
    QCOMPARE(document.error().correlationId, QStringLiteral("r-1"));
}

void TestReplies::aWebPageInsteadOfTlsAnswerIsASignInPage()
{
    // N-03: HTML with 200 from what claims, with a trusted certificate, to be the service.
    HttpAnswer answer = ScriptedGateway::json(200, "<html>Please sign in</html>");
    answer.headers = {{"content-type", "text/html; charset=utf-8"}};
    const Expected<nlohmann::json> document = jsonDocument(m_asked, answer, m_now);
    QVERIFY(!document.has_value());
    QCOMPARE(document.error().kind, ErrorKind::SignInToNetwork);
}

void TestReplies::anEnvelopeHasData_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("good");
    QTest::newRow("list") << QByteArray(R"({"data":[]})") << true;
    QTest::newRow("object") << QByteArray(R"({"data":{},"meta":{}})") << true;
    QTest::newRow("A-01 null") << QByteArray("null") << false;
    QTest::newRow("A-01 array") << QByteArray("[]") << false;
    QTest::newRow("A-01 no data") << QByteArray("{}") << false;
    QTest::newRow("A-01 data null") << QByteArray(R"({"data":null})") << false;
    QTest::newRow("A-01 data word") << QByteArray(R"({"data":"x"})") << false;
}

void TestReplies::anEnvelopeHasData()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, good);
    const Expected<nlohmann::json> document =
        jsonEnvelope(m_asked, ScriptedGateway::json(200, body), m_now);
    QCOMPARE(document.has_value(), good);
    if (!good) {
        QCOMPARE(document.error().kind, ErrorKind::BadAnswer);
        QCOMPARE(document.error().part, QStringLiteral("data"));
    }
}

QTEST_GUILESS_MAIN(TestReplies)
#include "tst_replies.moc"
