#include "commandstand.h"

#include "app/cli/exitcode.h"
#include "support/sampleconnections.h"

#include <QJsonArray>
#include <QTest>

using namespace holdfast;
using namespace holdfast::cli;
using namespace holdfast::test;
using namespace std::chrono_literals;

// `history ID`: one array under the command's name, and a sentence for each event.
class HistoryCommandTest : public QObject, private CommandStand
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyKindHasItsOwnMembers();
    void peopleReadSentences();
    void offlineAsksNobody();
    void nothingYetIsSaid();

private:
    [[nodiscard]] QJsonArray events() const
    {
        return object().value(QStringLiteral("history")).toArray();
    }
    static QString member(const QJsonValue &event, const char *name)
    {
        return event.toObject().value(QLatin1String(name)).toString();
    }
};

void HistoryCommandTest::init()
{
    QVERIFY(reset());
    const Instant now = m_clock.now();
    const ConnectionEntry entry =
        healthyEntry(QStringLiteral("b:2"), QStringLiteral("Barclays"), now);
    m_service->replace({entry});
    m_service->detailsById[QStringLiteral("b:2")].entry = entry;
    SyncRecord sync;
    sync.id = SyncId{QStringLiteral("s1")};
    sync.fetchStatus = QStringLiteral("success");
    Attempt attempt;
    attempt.kind = AttemptKind::Reauth;
    attempt.connection = ConnectionId{QStringLiteral("b:1")};
    attempt.startedAt = now - 4h;
    attempt.steps = {{AttemptStage::AtTheBank, now - 3h}};
    attempt.endedAt = now - 2h;
    attempt.outcome = QStringLiteral("declined");
    attempt.correlationId = QStringLiteral("corr-1");
    m_service->events = {
        {now - 4h, attempt},
        {now - 3h, IdChange{ConnectionId{QStringLiteral("b:1")},
                            ConnectionId{QStringLiteral("b:2")}, Succession::Replaced}},
        {now - 2h, ConsentRecord{FlowKind::Reauth, now - 2h, {}, now - 2h, now + 2160h, {}}},
        {now - 1h, sync}};
}

void HistoryCommandTest::everyKindHasItsOwnMembers()
{
    QCOMPARE(run(QStringLiteral("--json history b:2")), kDone);
    const QJsonArray all = events();
    QCOMPARE(all.size(), 4);
    QCOMPARE(member(all[0], "kind"), QStringLiteral("attempt"));
    QCOMPARE(member(all[0], "action"), QStringLiteral("reauth"));
    QCOMPARE(member(all[0], "outcome"), QStringLiteral("declined"));
    QCOMPARE(member(all[0], "correlationId"), QStringLiteral("corr-1"));
    QCOMPARE(member(all[0], "endedAt"), formatInstant(m_clock.now() - 2h));
    const QJsonArray stages = all[0].toObject().value(QStringLiteral("stages")).toArray();
    QCOMPARE(stages.size(), 1);
    QCOMPARE(member(stages[0], "stage"), QStringLiteral("at-the-bank"));
    QCOMPARE(member(all[1], "kind"), QStringLiteral("id-change"));
    QCOMPARE(member(all[1], "older"), QStringLiteral("b:1"));
    QCOMPARE(member(all[2], "kind"), QStringLiteral("renewal"));
    QCOMPARE(member(all[2], "grantedUntil"), formatInstant(m_clock.now() + 2160h));
    QCOMPARE(member(all[3], "kind"), QStringLiteral("sync"));
    QCOMPARE(member(all[3], "syncId"), QStringLiteral("s1"));
}

void HistoryCommandTest::peopleReadSentences()
{
    QCOMPARE(run(QStringLiteral("history b:2")), kDone);
    const QByteArray text = output();
    QVERIFY(text.contains("Log in again: It was not approved at the bank"));
    QVERIFY(text.contains("A new connection took over"));
    QVERIFY(text.contains("Renewed until"));
    QVERIFY(text.contains("Updated from the bank."));
    QCOMPARE(text.count('\n'), 4);
}

void HistoryCommandTest::offlineAsksNobody()
{
    QCOMPARE(run(QStringLiteral("history b:2 --offline")), kDone);
    QVERIFY(!m_service->calls.contains(QStringLiteral("goOnline")));
    QVERIFY(m_service->calls.contains(QStringLiteral("history b:2")));
}

void HistoryCommandTest::nothingYetIsSaid()
{
    m_service->events.clear();
    QCOMPARE(run(QStringLiteral("history b:2")), kDone);
    QVERIFY(output().contains("Nothing has happened"));
}

QTEST_GUILESS_MAIN(HistoryCommandTest)
#include "tst_historycommand.moc"
