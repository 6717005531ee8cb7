#include "core/lifecycle/history.h"

#include <QTest>

using namespace holdfast;
using namespace std::chrono_literals;

namespace {

const Instant kNoon = *parseInstant(u"2026-11-22T12:00:00Z");

SyncRecord syncAt(std::optional<Instant> at)
{
    SyncRecord sync;
    sync.id = SyncId{QStringLiteral("s")};
    sync.createdAt.value = at;
    return sync;
}

ConsentRecord consentAt(Instant at, FlowKind kind)
{
    ConsentRecord consent;
    consent.kind = kind;
    consent.askedAt = at - 1min;
    consent.grantedAt = at;
    return consent;
}

Attempt attemptAt(Instant at)
{
    Attempt attempt;
    attempt.kind = AttemptKind::Reconsent;
    attempt.startedAt = at;
    return attempt;
}

QStringList wordsOf(const std::vector<HistoryEvent> &events)
{
    QStringList words;
    for (const HistoryEvent &event : events)
        words.append(historyWord(historyKindOf(event)));
    return words;
}

} // namespace

class HistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingIsMergedOldestFirst();
    void atOneInstantTheCauseComesBeforeTheEffect();
    void whatHasNoTimeIsLeftOut();
    void flowsAndAttemptsShareTheirNumbers();
};

void HistoryTest::everythingIsMergedOldestFirst()
{
    const auto events = historyFrom(
        {{syncAt(kNoon + 3h), syncAt(kNoon - 3h)},
         {consentAt(kNoon + 1h, FlowKind::Reauth), consentAt(kNoon - 5h, FlowKind::Connect)},
         {{ConnectionId{QStringLiteral("b:1")},
           ConnectionId{QStringLiteral("b:2")},
           Succession::Replaced,
           kNoon + 2h,
           {}}},
         {attemptAt(kNoon)}});
    QCOMPARE(wordsOf(events), QStringList({QStringLiteral("consent"), QStringLiteral("sync"),
                                           QStringLiteral("attempt"), QStringLiteral("renewal"),
                                           QStringLiteral("id-change"), QStringLiteral("sync")}));
    QCOMPARE(events.front().at, kNoon - 5h);
}

void HistoryTest::atOneInstantTheCauseComesBeforeTheEffect()
{
    const auto events = historyFrom({{syncAt(kNoon)},
                                     {consentAt(kNoon, FlowKind::Reauth)},
                                     {{ConnectionId{QStringLiteral("b:1")},
                                       ConnectionId{QStringLiteral("b:2")},
                                       Succession::Split,
                                       kNoon,
                                       {}}},
                                     {attemptAt(kNoon)}});
    QCOMPARE(wordsOf(events), QStringList({QStringLiteral("attempt"), QStringLiteral("id-change"),
                                           QStringLiteral("renewal"), QStringLiteral("sync")}));
}

void HistoryTest::whatHasNoTimeIsLeftOut()
{
    QVERIFY(historyFrom({{syncAt({})}, {}, {}, {}}).empty());
}

// The journal stores the numbers of both.
void HistoryTest::flowsAndAttemptsShareTheirNumbers()
{
    for (const FlowKind kind :
         {FlowKind::Connect, FlowKind::Reauth, FlowKind::Refresh, FlowKind::Reconsent}) {
        QCOMPARE(int(attemptKindOf(kind)), int(kind));
        QCOMPARE(flowKindOf(attemptKindOf(kind)), std::optional(kind));
        QCOMPARE(attemptWord(attemptKindOf(kind)), flowWord(kind));
    }
    QVERIFY(!flowKindOf(AttemptKind::Sync));
    QVERIFY(!flowKindOf(AttemptKind::Remove));
    for (const FlowStage stage : {FlowStage::Preparing, FlowStage::AtTheBank, FlowStage::Checking,
                                  FlowStage::Reading, FlowStage::Ended})
        QCOMPARE(int(attemptStageOf(stage)), int(stage));
}

QTEST_GUILESS_MAIN(HistoryTest)
#include "tst_history.moc"
