// When a request is tried again, and when not.

#include "core/net/retry.h"

#include "support/fakeclock.h"
#include "support/fakerandom.h"
#include "support/outcome.h"
#include "support/scriptedgateway.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

using namespace holdfast;
using namespace holdfast::test;
using namespace std::chrono_literals;

namespace {

RetryPolicy quick()
{
    RetryPolicy policy;
    policy.firstPause = 4ms;
    policy.longestPause = 20ms;
    return policy;
}

HttpRequest request(const QByteArray &method)
{
    HttpRequest result;
    result.method = method;
    result.url = QUrl(QStringLiteral("https://api.example.com/x"));
    return result;
}

Error networkError(const char *part)
{
    return makeError(ErrorKind::Network, QString::fromLatin1(part), QStringLiteral("d"));
}

/// Asks for something that fails three times. When that is over, so are the pauses of whatever was
/// sent before.
void readUntilItGivesUp(ScriptedGateway &wire, RetryingGateway &gateway)
{
    QObject context;
    Outcome<HttpAnswer> outcome;
    HttpRequest fence = request("GET");
    fence.url.setPath(QStringLiteral("/fence"));
    wire.on("GET", fence.url.path(), ScriptedGateway::json(503, "{}"));
    gateway.send(fence, &context, outcome.take());
    QTRY_COMPARE(outcome.count(), 1);
    QCOMPARE(wire.count("GET", fence.url.path()), 3);
}

} // namespace

class TestRetry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void getIsTriedThreeTimes_data();
    void getIsTriedThreeTimes();
    void theThirdTryMaySucceed();
    void otherMethodsAreSentOnce_data();
    void otherMethodsAreSentOnce();
    void whatDoesNotPassIsNotRepeated_data();
    void whatDoesNotPassIsNotRepeated();
    void retryAfterIsObeyed();
    void aLongRetryAfterEndsTheTries();
    void theDeadlineCoversAllTries();
    void aClockSetInAPauseChangesNothing_data();
    void aClockSetInAPauseChangesNothing();
    void pausesGrowAndDiffer();
    void nothingHappensAfterTheContextIsGone();

private:
    FakeClock m_clock;
    FakeRandom m_random;
};

void TestRetry::getIsTriedThreeTimes_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {408, 500, 502, 503, 504, 521, 522, 523, 524})
        QTest::addRow("A-18 %d", status) << status;
    QTest::newRow("A-10 cut off") << 0;
}

void TestRetry::getIsTriedThreeTimes()
{
    QFETCH(int, status);
    ScriptedGateway wire;
    if (status > 0)
        wire.on("GET", QStringLiteral("/x"), ScriptedGateway::json(status, "{}"));
    else
        wire.on("GET", QStringLiteral("/x"), networkError("cut-off"));
    RetryingGateway gateway(wire, m_clock, m_random, quick());
    Outcome<HttpAnswer> outcome;
    gateway.send(request("GET"), this, outcome.take());
    QTRY_COMPARE(outcome.count(), 1);
    QCOMPARE(wire.requests().size(), size_t(3));
    if (status > 0)
        QCOMPARE(outcome.value().status, status);
    else
        QCOMPARE(outcome.word(), QStringLiteral("network"));
}

void TestRetry::theThirdTryMaySucceed()
{
    ScriptedGateway wire;
    wire.once("GET", QStringLiteral("/x"), ScriptedGateway::json(503, "{}"));
    wire.once("GET", QStringLiteral("/x"), networkError("cut-off"));
    wire.on("GET", QStringLiteral("/x"), ScriptedGateway::json(200, "{}"));
    RetryingGateway gateway(wire, m_clock, m_random, quick());
    Outcome<HttpAnswer> outcome;
    gateway.send(request("GET"), this, outcome.take());
    QTRY_COMPARE(outcome.count(), 1);
    QCOMPARE(outcome.value().status, 200);
    QCOMPARE(wire.requests().size(), size_t(3));
}

void TestRetry::otherMethodsAreSentOnce_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<int>("status");
    for (const char *method : {"POST", "PATCH", "DELETE"}) {
        QTest::addRow("A-10 %s cut off", method) << QByteArray(method) << 0;
        QTest::addRow("A-18 %s 503", method) << QByteArray(method) << 503;
    }
}

void TestRetry::otherMethodsAreSentOnce()
{
    QFETCH(QByteArray, method);
    QFETCH(int, status);
    ScriptedGateway wire;
    if (status > 0)
        wire.on(method, QStringLiteral("/x"), ScriptedGateway::json(status, "{}"));
    else
        wire.on(method, QStringLiteral("/x"), networkError("cut-off"));
    RetryingGateway gateway(wire, m_clock, m_random, quick());
    Outcome<HttpAnswer> outcome;
    gateway.send(request(method), this, outcome.take());
    QTRY_COMPARE(outcome.count(), 1);
    readUntilItGivesUp(wire, gateway);
    QCOMPARE(wire.count(method, QStringLiteral("/x")), 1);
}

void TestRetry::whatDoesNotPassIsNotRepeated_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Error>("error");
    for (const int status : {200, 400, 401, 403, 404, 409, 429, 501})
        QTest::addRow("status %d", status) << status << Error{};
    // N-04: while there is no network, one try is enough.
    for (const char *part : {"host", "refused", "connect", "timeout", "proxy", "network"})
        QTest::addRow("N-04 %s", part) << 0 << networkError(part);
    QTest::newRow("N-01 certificate")
        << 0 << makeError(ErrorKind::NotPrivate, QStringLiteral("certificate"), {});
    QTest::newRow("N-03 sign in") << 0
                                  << makeError(ErrorKind::SignInToNetwork, QStringLiteral("511"),
                                               {});
    QTest::newRow("A-11 redirect")
        << 0 << makeError(ErrorKind::BadAnswer, QStringLiteral("redirect"), {});
    QTest::newRow("A-06 size") << 0 << makeError(ErrorKind::BadAnswer, QStringLiteral("size"), {});
}

void TestRetry::whatDoesNotPassIsNotRepeated()
{
    QFETCH(int, status);
    QFETCH(Error, error);
    ScriptedGateway wire;
    if (status > 0)
        wire.on("GET", QStringLiteral("/x"), ScriptedGateway::json(status, "{}"));
    else
        wire.on("GET", QStringLiteral("/x"), error);
    RetryingGateway gateway(wire, m_clock, m_random, quick());
    Outcome<HttpAnswer> outcome;
    gateway.send(request("GET"), this, outcome.take());
    QTRY_COMPARE(outcome.count(), 1);
    QCOMPARE(wire.requests().size(), size_t(1));
}

void TestRetry::retryAfterIsObeyed()
{
    ScriptedGateway wire;
    HttpAnswer slow = ScriptedGateway::json(429, "{}");
    slow.retryAt = m_clock.now() + 120ms;
    wire.once("GET", QStringLiteral("/x"), slow);
    wire.on("GET", QStringLiteral("/x"), ScriptedGateway::json(200, "{}"));
    RetryingGateway gateway(wire, m_clock, m_random, quick());
    Outcome<HttpAnswer> outcome;
    QElapsedTimer timer;
    timer.start();
    gateway.send(request("GET"), this, outcome.take());
    QTRY_COMPARE(outcome.count(), 1);
    QCOMPARE(outcome.value().status, 200);
    QVERIFY2(timer.elapsed() >= 110, "not one request earlier");
}

void TestRetry::aLongRetryAfterEndsTheTries()
{
    for (const int status : {429, 503}) {
        ScriptedGateway wire;
        HttpAnswer slow = ScriptedGateway::json(status, "{}");
        slow.retryAt = m_clock.now() + 1h;
        wire.on("GET", QStringLiteral("/x"), slow);
        RetryingGateway gateway(wire, m_clock, m_random, quick());
        Outcome<HttpAnswer> outcome;
        gateway.send(request("GET"), this, outcome.take());
        QTRY_COMPARE(outcome.count(), 1);
        QCOMPARE(outcome.value().status, status);
        QCOMPARE(outcome.value().retryAt, slow.retryAt);
        QCOMPARE(wire.requests().size(), size_t(1));
    }
}

void TestRetry::theDeadlineCoversAllTries()
{
    ScriptedGateway wire;
    wire.on("GET", QStringLiteral("/x"), [this](const HttpRequest &) -> Expected<HttpAnswer> {
        m_clock.advance(25s);
        return ScriptedGateway::json(503, "{}");
    });
    RetryingGateway gateway(wire, m_clock, m_random, quick());
    Outcome<HttpAnswer> outcome;
    HttpRequest asked = request("GET");
    asked.deadline = 50s;
    gateway.send(asked, this, outcome.take());
    QTRY_COMPARE(outcome.count(), 1);
    QCOMPARE(wire.requests().size(), size_t(2));
    QCOMPARE(wire.requests().at(0).deadline, 50000ms);
    QCOMPARE(wire.requests().at(1).deadline, 25000ms);
}

void TestRetry::aClockSetInAPauseChangesNothing_data()
{
    QTest::addColumn<std::chrono::milliseconds>("by");
    QTest::newRow("D-03 ahead") << std::chrono::milliseconds(2h);
    QTest::newRow("D-03 back") << std::chrono::milliseconds(-2h);
}

void TestRetry::aClockSetInAPauseChangesNothing()
{
    QFETCH(const std::chrono::milliseconds, by);
    ScriptedGateway wire;
    const auto busy = [this, by](const HttpRequest &) -> Expected<HttpAnswer> {
        HttpAnswer answer = ScriptedGateway::json(503, "{}");
        answer.retryAt = m_clock.now() + 5ms;
        // Set while the pause lasts: after it has been reckoned from the clock as it was.
        QTimer::singleShot(1, this, [this, by] { m_clock.jumpWall(by); });
        return answer;
    };
    wire.once("GET", QStringLiteral("/x"), busy);
    wire.once("GET", QStringLiteral("/x"), busy);
    wire.on("GET", QStringLiteral("/x"), ScriptedGateway::json(200, "{}"));
    RetryingGateway gateway(wire, m_clock, m_random, quick());
    Outcome<HttpAnswer> outcome;
    gateway.send(request("GET"), this, outcome.take());
    QTRY_COMPARE_WITH_TIMEOUT(outcome.count(), 1, 20'000); // neither two hours nor given up
    QCOMPARE(outcome.value().status, 200);
    QCOMPARE(wire.requests().size(), size_t(3));
}

void TestRetry::pausesGrowAndDiffer()
{
    const RetryPolicy policy;
    QSet<qint64> seen;
    for (int i = 0; i < 50; ++i) {
        const auto second = pauseBefore(2, policy, m_random);
        const auto third = pauseBefore(3, policy, m_random);
        QVERIFY(second >= 400ms && second <= 800ms);
        QVERIFY(third >= 800ms && third <= 1600ms);
        QVERIFY(pauseBefore(40, policy, m_random) <= policy.longestPause);
        seen.insert(second.count());
    }
    QVERIFY(seen.size() > 20);
}

void TestRetry::nothingHappensAfterTheContextIsGone()
{
    ScriptedGateway wire;
    wire.on("GET", QStringLiteral("/x"), ScriptedGateway::json(503, "{}"));
    RetryingGateway gateway(wire, m_clock, m_random, quick());
    Outcome<HttpAnswer> outcome;
    auto *context = new QObject;
    gateway.send(request("GET"), context, outcome.take());
    delete context;
    readUntilItGivesUp(wire, gateway);
    QCOMPARE(outcome.count(), 0);
    QCOMPARE(wire.count("GET", QStringLiteral("/x")), 1);
}

QTEST_GUILESS_MAIN(TestRetry)
#include "tst_retry.moc"
