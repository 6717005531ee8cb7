// The flight recorder's pages and the history of a connection put together from what is stored.

#include "storekit.h"

#include "core/lifecycle/history.h"

using namespace holdfast;
using namespace holdfast::test;
using namespace std::chrono_literals;

namespace {

const UserScope kScope = scopeOf(QStringLiteral("client"), QStringLiteral("user"));

} // namespace

class ConnectionHistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theStagesOfAnAttemptAreKeptInOrder();
    void aConnectionTellsWhatItGrewOutOf();
    void theStoryGoesBackToTheFirst();
    void aCircleIsToldOnce();
    void whatWasSplitOffGoesOnInAStoryOfItsOwn();
    void connectingBelongsToTheConnectionThatCameOfIt();
    void aSyncNobodyEndedIsToldAsUnfinished();
    void whatAnEarlierProgramLeftOpenIsEndedByTheNext();
    void afterARemovalNoAttemptIsLeft();
    void whatIsNotStoredIsUnknown();

private:
    void must(const std::function<void(QObject *, Callback<std::monostate>)> &start)
    {
        QCOMPARE(m_kit->tell(start), QStringLiteral("ok"));
    }
    qint64 begin(AttemptKind kind, const std::optional<ConnectionId> &connection, Instant at)
    {
        StoredAttempt attempt;
        attempt.kind = kind;
        attempt.connection = connection;
        attempt.startedAt = at;
        const auto number = m_kit->ask<qint64>([&](auto *context, auto done) {
            m_kit->store().attemptStarted(kScope, attempt, context, done);
        });
        return number.value_or(0);
    }
    void saveSync(const ConnectionId &id, const char *name, Instant at)
    {
        SyncRecord sync;
        sync.id = SyncId{QString::fromLatin1(name)};
        sync.createdAt.value = at;
        must([&](auto *context, auto done) {
            m_kit->store().saveSyncs(kScope, id, {{sync}, {}, at}, context, done);
        });
    }
    void follow(const ConnectionId &older, const ConnectionId &newer, Instant at,
                Succession kind = Succession::Replaced)
    {
        must([&](auto *context, auto done) {
            m_kit->store().recordSuccession(kScope, older, newer, kind, at, context, done);
        });
    }
    [[nodiscard]] std::vector<HistoryEvent> historyOf(const ConnectionId &id)
    {
        const auto events = m_kit->ask<std::vector<HistoryEvent>>(
            [&](auto *context, auto done) { m_kit->store().history(kScope, id, context, done); });
        return events.value_or(std::vector<HistoryEvent>{});
    }
    /// "sync old", "attempt sync", "id-change" …
    [[nodiscard]] QStringList told(const ConnectionId &id)
    {
        QStringList lines;
        for (const HistoryEvent &event : historyOf(id)) {
            QString line = historyWord(historyKindOf(event));
            if (const auto *sync = std::get_if<SyncRecord>(&event.what))
                line += u' ' + sync->id.value();
            if (const auto *attempt = std::get_if<Attempt>(&event.what))
                line += u' ' + attemptWord(attempt->kind);
            lines.append(line);
        }
        return lines;
    }

    const ConnectionId m_older = fullConnection(0).id;
    const ConnectionId m_newer = fullConnection(1).id;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<StoreKit> m_kit;
};

void ConnectionHistoryTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_kit = std::make_unique<StoreKit>(m_folder->path());
    QCOMPARE(m_kit->open(), QStringLiteral("ok"));
    QVERIFY(m_kit->save(kScope, {fullConnection(0), fullConnection(1)}));
}

void ConnectionHistoryTest::theStagesOfAnAttemptAreKeptInOrder()
{
    const qint64 number = begin(AttemptKind::Sync, m_older, kNow);
    const std::vector<AttemptStep> steps{{AttemptStage::Asking, kNow + 1s},
                                         {AttemptStage::Following, kNow + 2s}};
    for (const AttemptStep &step : steps) {
        must([&](auto *context, auto done) {
            m_kit->store().attemptMoved(number, step, context, done);
        });
    }
    must([&](auto *context, auto done) {
        m_kit->store().attemptEnded(number, QStringLiteral("updated"), {}, kNow + 3s, context,
                                    done);
    });
    // An echo after the end is none of its stages.
    must([&](auto *context, auto done) {
        m_kit->store().attemptMoved(number, {AttemptStage::Confirming, kNow + 4s}, context, done);
    });
    const auto events = historyOf(m_older);
    QCOMPARE(events.size(), 1U);
    const Attempt attempt = std::get<Attempt>(events.front().what);
    QVERIFY(attempt.steps == steps);
    QCOMPARE(attempt.stage, AttemptStage::Ended);
    QCOMPARE(attempt.outcome, QStringLiteral("updated"));
    QCOMPARE(attempt.endedAt, std::optional(kNow + 3s));
}

void ConnectionHistoryTest::aConnectionTellsWhatItGrewOutOf()
{
    saveSync(m_older, "old", kNow - 2h);
    saveSync(m_newer, "new", kNow + 2h);
    begin(AttemptKind::Reauth, m_older, kNow - 1h);
    follow(m_older, m_newer, kNow);
    QCOMPARE(told(m_newer),
             QStringList({QStringLiteral("sync old"), QStringLiteral("attempt reauth"),
                          QStringLiteral("id-change"), QStringLiteral("sync new")}));
}

void ConnectionHistoryTest::theStoryGoesBackToTheFirst()
{
    const ConnectionId newest = fullConnection(2).id;
    QVERIFY(m_kit->save(kScope, {fullConnection(0), fullConnection(1), fullConnection(2)}));
    saveSync(m_older, "first", kNow - 3h);
    begin(AttemptKind::Reauth, m_older, kNow - 2h);
    follow(m_older, m_newer, kNow - 1h, Succession::Split);
    saveSync(m_older, "of its own", kNow - 30min);
    saveSync(m_newer, "second", kNow - 20min);
    follow(m_newer, newest, kNow);
    saveSync(newest, "third", kNow + 1h);
    QCOMPARE(told(newest),
             QStringList({QStringLiteral("sync first"), QStringLiteral("attempt reauth"),
                          QStringLiteral("id-change"), QStringLiteral("sync second"),
                          QStringLiteral("id-change"), QStringLiteral("sync third")}));
}

void ConnectionHistoryTest::aCircleIsToldOnce()
{
    saveSync(m_older, "one", kNow - 2h);
    follow(m_older, m_newer, kNow - 1h);
    saveSync(m_newer, "two", kNow - 30min);
    follow(m_newer, m_older, kNow);
    saveSync(m_older, "three", kNow + 1h);
    QCOMPARE(told(m_older),
             QStringList({QStringLiteral("sync one"), QStringLiteral("id-change"),
                          QStringLiteral("sync two"), QStringLiteral("id-change"),
                          QStringLiteral("sync three")}));
}

void ConnectionHistoryTest::whatWasSplitOffGoesOnInAStoryOfItsOwn()
{
    saveSync(m_older, "before", kNow - 2h);
    follow(m_older, m_newer, kNow, Succession::Split);
    saveSync(m_older, "after", kNow + 2h);
    begin(AttemptKind::Sync, m_older, kNow + 1h);
    QCOMPARE(told(m_newer),
             QStringList({QStringLiteral("sync before"), QStringLiteral("id-change")}));
    QCOMPARE(told(m_older),
             QStringList({QStringLiteral("sync before"), QStringLiteral("attempt sync"),
                          QStringLiteral("sync after")}));
}

void ConnectionHistoryTest::connectingBelongsToTheConnectionThatCameOfIt()
{
    const qint64 number = begin(AttemptKind::Connect, std::nullopt, kNow);
    QCOMPARE(told(m_newer), QStringList());
    must([&](auto *context, auto done) {
        m_kit->store().settleFlow(kScope,
                                  {number,
                                   {FlowOutcome::Connected, m_newer, {}, {}},
                                   {FlowKind::Connect, kNow, {}, kNow + 1min, {}, {}}},
                                  context, done);
    });
    QCOMPARE(told(m_newer),
             QStringList({QStringLiteral("attempt connect"), QStringLiteral("consent")}));
    QCOMPARE(told(m_older), QStringList());
}

void ConnectionHistoryTest::aSyncNobodyEndedIsToldAsUnfinished()
{
    begin(AttemptKind::Sync, m_older, kNow);
    const auto settleAt = [this](Instant at) {
        return m_kit->ask<std::vector<SettledAttempt>>([&](auto *context, auto done) {
            m_kit->store().settleAfterReading(kScope, 0, at, context, done);
        });
    };
    const auto outcome = [this] {
        return std::get<Attempt>(historyOf(m_older).front().what).outcome;
    };
    // It may still be followed by another part of the program …
    QVERIFY(settleAt(kNow + 10min)->empty());
    QCOMPARE(outcome(), QString());
    // … but not for hours. It is nothing a person is told about.
    QVERIFY(settleAt(kNow + 2h)->empty());
    QCOMPARE(outcome(), QStringLiteral("unfinished"));
}

void ConnectionHistoryTest::whatAnEarlierProgramLeftOpenIsEndedByTheNext() // P-01
{
    const qint64 sync = begin(AttemptKind::Sync, m_older, kNow);
    must([&](auto *context, auto done) {
        m_kit->store().attemptMoved(sync, {AttemptStage::Asking, kNow + 1s}, context, done);
    });
    begin(AttemptKind::Remove, m_newer, kNow + 2s);
    begin(AttemptKind::Reconsent, m_older, kNow + 3s);
    m_kit = std::make_unique<StoreKit>(m_folder->path());
    QCOMPARE(m_kit->open(), QStringLiteral("ok"));
    const auto attempts = m_kit->ask<std::vector<StoredAttempt>>(
        [&](auto *context, auto done) { m_kit->store().attempts(kScope, context, done); });
    QVERIFY(attempts && attempts->size() == 3);
    // Of a flow the list tells what became of it.
    QVERIFY(!attempts->at(0).endedAt);
    QCOMPARE(attempts->at(1).endedAt, std::optional(kNow + 2s));
    QCOMPARE(attempts->at(2).endedAt, std::optional(kNow + 1s));
    QCOMPARE(attempts->at(2).outcome, QString::fromLatin1(kUnfinishedWord));
    QCOMPARE(attempts->at(2).stage, AttemptStage::Ended);
}

void ConnectionHistoryTest::afterARemovalNoAttemptIsLeft()
{
    begin(AttemptKind::Remove, m_older, kNow);
    must([&](auto *context, auto done) {
        m_kit->store().finishRemoval(
            kScope, {m_older, QStringLiteral("A bank"), 3, kNow, kNow, false}, context, done);
    });
    const auto attempts = m_kit->ask<std::vector<StoredAttempt>>(
        [&](auto *context, auto done) { m_kit->store().attempts(kScope, context, done); });
    QVERIFY(attempts && attempts->empty());
}

void ConnectionHistoryTest::whatIsNotStoredIsUnknown()
{
    const auto events = m_kit->ask<std::vector<HistoryEvent>>([&](auto *context, auto done) {
        m_kit->store().history(kScope, fullConnection(9).id, context, done);
    });
    QVERIFY(!events);
    QCOMPARE(events.error().kind, ErrorKind::UnknownId);
}

QTEST_GUILESS_MAIN(ConnectionHistoryTest)
#include "tst_connectionhistory.moc"
