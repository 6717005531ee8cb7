// What the flight recorder has after syncs and removals over a scripted service.

#include "support/servicestand.h"

using namespace holdfast;
using namespace holdfast::test;

namespace {

HttpAnswer json(int status, const QByteArray &body)
{
    return ScriptedGateway::json(status, body);
}

} // namespace

class TestLiveRecorder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_stand.reset(); }

    void aSyncIsRecordedWithItsStagesAndVerdict();
    void aRefusedSyncKeepsTheServicesIdForIt();
    void whatWasNeverSentIsNoAttempt();
    void aRemovalTheServiceRefusedIsRecorded();
    void aConfirmedRemovalLeavesOnlyTheReceipt();

private:
    ServiceStand &stand() { return *m_stand; }
    [[nodiscard]] std::vector<Attempt> attempts(const char *id)
    {
        const auto events = stand().ask<std::vector<HistoryEvent>>([&](auto *context, auto done) {
            stand().service->history(ServiceStand::idOf(id), context, done);
        });
        std::vector<Attempt> all;
        for (const HistoryEvent &event : events.value_or(std::vector<HistoryEvent>{})) {
            if (const auto *attempt = std::get_if<Attempt>(&event.what))
                all.push_back(*attempt);
        }
        return all;
    }
    static QStringList stagesOf(const Attempt &attempt)
    {
        QStringList words;
        for (const AttemptStep &step : attempt.steps)
            words.append(attemptStageWord(step.stage));
        return words;
    }

    std::unique_ptr<ServiceStand> m_stand;
};

void TestLiveRecorder::init()
{
    m_stand = std::make_unique<ServiceStand>();
    stand().listed = {{"bank:1"}, {"bank:2"}};
    stand().gateway.on("POST", QStringLiteral("/sync/bank:1"),
                       json(200, R"({"data":{"status":"ok","syncId":"s1"}})"));
    stand().gateway.on("GET", QStringLiteral("/syncs/s1"),
                       json(200, R"({"data":{"id":"s1","fetchStatus":"success"}})"));
    QCOMPARE(stand().start(), QStringLiteral("ok"));
}

void TestLiveRecorder::aSyncIsRecordedWithItsStagesAndVerdict()
{
    QVERIFY(stand().sync("bank:1"));
    const auto all = attempts("bank:1");
    QCOMPARE(all.size(), 1U);
    QCOMPARE(all.front().kind, AttemptKind::Sync);
    QCOMPARE(all.front().outcome, QStringLiteral("nothing-new"));
    QCOMPARE(stagesOf(all.front()),
             QStringList({QStringLiteral("asking"), QStringLiteral("following")}));
    QVERIFY(all.front().endedAt.has_value());
    QVERIFY(attempts("bank:2").empty());
}

void TestLiveRecorder::aRefusedSyncKeepsTheServicesIdForIt()
{
    stand().gateway.on("POST", QStringLiteral("/sync/bank:1"),
                       json(500, R"({"code":"InternalServer","correlationId":"quote-me"})"));
    QVERIFY(!stand().sync("bank:1"));
    const auto all = attempts("bank:1");
    QCOMPARE(all.size(), 1U);
    QCOMPARE(all.front().outcome, QStringLiteral("service-down"));
    QCOMPARE(all.front().correlationId, QStringLiteral("quote-me"));
}

void TestLiveRecorder::whatWasNeverSentIsNoAttempt()
{
    QVERIFY(stand().sync("bank:1"));
    QVERIFY(!stand().sync("bank:1")); // the cool-down
    QCOMPARE(attempts("bank:1").size(), 1U);
}

void TestLiveRecorder::aRemovalTheServiceRefusedIsRecorded()
{
    stand().gateway.on("DELETE", QStringLiteral("/connection/bank:1"),
                       json(403, R"({"code":"Forbidden"})"));
    QVERIFY(!stand().remove("bank:1"));
    const auto all = attempts("bank:1");
    QCOMPARE(all.size(), 1U);
    QCOMPARE(all.front().kind, AttemptKind::Remove);
    QCOMPARE(all.front().outcome, QStringLiteral("not-accepted"));
}

void TestLiveRecorder::aConfirmedRemovalLeavesOnlyTheReceipt()
{
    stand().gateway.on("DELETE", QStringLiteral("/connection/bank:1"), json(204, {}));
    stand().listed.erase(stand().listed.begin());
    QVERIFY(stand().remove("bank:1"));
    QVERIFY(attempts("bank:1").empty());
}

QTEST_GUILESS_MAIN(TestLiveRecorder)
#include "tst_liverecorder.moc"
