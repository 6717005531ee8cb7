// The worlds the look-alike can start with, and what it keeps of them.

#include "scenery.h"

#include "app/sandbox/world/faults.h"
#include "app/sandbox/world/scenarios.h"
#include "app/sandbox/world/statefile.h"
#include "app/sandbox/world/transactions.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace holdfast;
using namespace holdfast::sandbox;
using holdfast::test::FakeClock;

class TestScenarios : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameSeedGivesTheSameWorld();
    void theShowcaseHasEveryStage();
    void allHasEveryTypeInEveryVariant();
    void aCrowdHasExactlyTheNumbersAskedFor_data();
    void aCrowdHasExactlyTheNumbersAskedFor();
    void aFreshWorldHasNothingOverdueAtAnyHour();
    void theStateSurvivesARoundTrip();
    void aBrokenStateNamesWhatIsWrong_data();
    void aBrokenStateNamesWhatIsWrong();
    void faultsAreServedInOrderAndUsedUp();
};

void TestScenarios::theSameSeedGivesTheSameWorld()
{
    const FakeClock clock;
    const auto state = [&clock](quint64 seed) {
        World world(clock, seed);
        fillShowcase(world);
        return QJsonDocument(worldToJson(world)).toJson();
    };
    QCOMPARE(state(3), state(3));
    QVERIFY(state(3) != state(4));
}

void TestScenarios::theShowcaseHasEveryStage()
{
    const FakeClock clock;
    World world(clock, 1);
    fillShowcase(world);
    QCOMPARE(world.users().size(), size_t(1));
    const auto connections = world.connectionsOf(world.users().front().userId);
    QVERIFY(connections.size() >= 10);
    QSet<QString> errors;
    QSet<QString> types;
    QSet<QString> ids;
    for (const SandboxConnection *connection : connections) {
        errors.insert(connection->error);
        types.insert(connection->type);
        ids.insert(connection->id);
        QVERIFY2(!connection->accounts.empty(), qPrintable(connection->name));
        if (connection->status != u"never"_s)
            QVERIFY2(!fetchedTransactions(connection->accounts.front()).empty() ||
                         isValuation(connection->type),
                     qPrintable(connection->name));
    }
    QCOMPARE(ids.size(), static_cast<qsizetype>(connections.size()));
    QVERIFY(errors.contains({u"mfa_required"_s}));
    QVERIFY(errors.contains({u"credentials_error"_s}));
    QVERIFY(errors.contains({u"sync_partial"_s}));
    QVERIFY(types.contains({u"zoopla"_s}));
    QVERIFY(types.contains({u"autotrader"_s}));
    const auto triodos = std::find_if(connections.begin(), connections.end(),
                                      [](const auto *c) { return c->bankId() == triodosBankId(); });
    QCOMPARE((*triodos)->manualSyncs.size(), size_t(3));
    // The fourth is still to be had.
    const QString userId = world.users().front().userId;
    const QString id = (*triodos)->id;
    QVERIFY(world.syncNow(userId, id, true));
}

void TestScenarios::allHasEveryTypeInEveryVariant()
{
    const FakeClock clock;
    World world(clock, 1);
    fillAllStates(world);
    QHash<QString, int> byType;
    for (const SandboxConnection *connection : world.connectionsOf(world.users().front().userId))
        ++byType[connection->type];
    QCOMPARE(byType.size(), 6);
    for (const int count : std::as_const(byType))
        QCOMPARE(count, byType.value(u"api"_s));
    QVERIFY(byType.value(u"api"_s) >= 8);
}

void TestScenarios::aCrowdHasExactlyTheNumbersAskedFor_data()
{
    QTest::addColumn<int>("users");
    QTest::addColumn<int>("connections");
    QTest::addColumn<int>("transactions");
    QTest::newRow("one person") << 1 << 50 << 60'000;
    QTest::newRow("uneven") << 3 << 100 << 1'007;
    QTest::newRow("fewer transactions than connections") << 2 << 40 << 7;
    QTest::newRow("no connections") << 5 << 0 << 0;
}

void TestScenarios::aCrowdHasExactlyTheNumbersAskedFor()
{
    QFETCH(int, users);
    QFETCH(int, connections);
    QFETCH(int, transactions);
    const FakeClock clock;
    World world(clock, 1);
    ScenarioChoice choice;
    choice.name = u"crowd"_s;
    choice.users = users;
    choice.connections = connections;
    choice.transactions = transactions;
    QVERIFY(fillWorld(world, choice));

    size_t foundConnections = 0;
    size_t foundTransactions = 0;
    for (const SandboxUser &user : world.users()) {
        for (const SandboxConnection *connection : world.connectionsOf(user.userId)) {
            ++foundConnections;
            for (const SandboxAccount &account : connection->accounts)
                foundTransactions += fetchedTransactions(account).size();
        }
    }
    QCOMPARE(world.users().size(), static_cast<size_t>(users));
    QCOMPARE(foundConnections, static_cast<size_t>(connections));
    QCOMPARE(foundTransactions, static_cast<size_t>(transactions));
}

void TestScenarios::aFreshWorldHasNothingOverdueAtAnyHour()
{
    for (int hour = 0; hour < 48; ++hour) {
        const FakeClock clock(at(u"2026-10-24T00:10:00Z"_s) + std::chrono::hours{hour});
        World world(clock, 1);
        fillShowcase(world);
        fillCrowd(world, {.name = u"crowd"_s, .users = 1, .connections = 100, .transactions = 100});
        for (const SandboxUser &user : world.users()) {
            for (const QString &id : world.connectionIdsOf(user.userId)) {
                const size_t syncs = world.rawConnection(id)->syncs.size();
                const SandboxConnection *settled = world.connection(id);
                QVERIFY2(settled->syncs.size() == syncs,
                         qPrintable(settled->name + u" at hour %1"_s.arg(hour)));
            }
        }
    }
}

void TestScenarios::theStateSurvivesARoundTrip()
{
    const FakeClock clock;
    World world(clock, 5);
    fillShowcase(world);
    fillAllStates(world);
    world.advance(3 * kDay);
    const QJsonObject state = worldToJson(world);

    World again(clock, 99);
    QVERIFY(worldFromJson(again, state));
    QCOMPARE(again.now(), world.now());
    QCOMPARE(worldToJson(again), state);
}

void TestScenarios::aBrokenStateNamesWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("part");
    QTest::newRow("nothing in it") << QByteArray("{}") << u"users"_s;
    QTest::newRow("a date that is none")
        << QByteArray(
               R"({"users":[{"userId":"u"}],"connections":[{"id":"b:c","userId":"u","expiresAt":"soon"}]})")
        << u"expiresAt"_s;
    QTest::newRow("nobody's connection")
        << QByteArray(R"({"users":[],"connections":[{"id":"b:c","userId":"u"}]})") << u"userId"_s;
    QTest::newRow("a connection without id")
        << QByteArray(R"({"users":[{"userId":"u"}],"connections":[{"userId":"u"}]})") << u"id"_s;
}

void TestScenarios::aBrokenStateNamesWhatIsWrong()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, part);
    const FakeClock clock;
    World world(clock, 1);
    const auto loaded = worldFromJson(world, QJsonDocument::fromJson(json).object());
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().kind, ErrorKind::Usage);
    QCOMPARE(loaded.error().part, part);
}

void TestScenarios::faultsAreServedInOrderAndUsedUp()
{
    Faults faults;
    QVERIFY(!faults.add(u"nowhere"_s, u"500"_s, 1));
    QVERIFY(!faults.add(u"token"_s, u"nonsense"_s, 1));
    QVERIFY(!faults.add(u"jwks"_s, u"nonce"_s, 1));
    QVERIFY(!faults.add(u"jwks"_s, u"500"_s, 0));
    QVERIFY(faults.add(u"token"_s, u"nonce"_s, 1));
    QVERIFY(faults.add(u"token"_s, u"500"_s, 2));
    // An answer's fault does not wait behind an id_token's, nor the other way round.
    QCOMPARE(faults.takeForAnswer(u"token"_s), u"500"_s);
    QCOMPARE(faults.takeForIdToken(), u"nonce"_s);
    QVERIFY(!faults.takeForIdToken());
    QVERIFY(!faults.takeForAnswer(u"jwks"_s));
    QCOMPARE(faults.takeForAnswer(u"token"_s), u"500"_s);
    QVERIFY(!faults.takeForAnswer(u"token"_s));
}

QTEST_GUILESS_MAIN(TestScenarios)
#include "tst_scenarios.moc"
