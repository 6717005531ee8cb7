// S-17: manual updates within the pause and the bank's allowance, over restarts, and for all at once.

#include "support/servicestand.h"

using namespace holdfast;
using namespace holdfast::test;
using namespace std::chrono_literals;

class TestLiveAllowance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_stand = std::make_unique<ServiceStand>(); }
    void cleanup() { m_stand.reset(); }

    void fiftyAreAskedOnceEachAlsoAfterARestart();
    void fourADayAreARollingDayAndOutliveARestart();
    void theProfilesOwnLimitCounts();
    void aRefusalOfTheServiceHoldsOverARestart();
    void whatWentWrongIsNoReasonNotToTryAgain_data();
    void whatWentWrongIsNoReasonNotToTryAgain();

private:
    ServiceStand &stand() { return *m_stand; }
    [[nodiscard]] int posts() const
    {
        const auto &all = m_stand->gateway.requests();
        return int(std::count_if(all.begin(), all.end(), [](const HttpRequest &request) {
            return request.method == "POST" && request.url.path().contains(u"/sync/");
        }));
    }
    void acceptSyncs(const QByteArray &id)
    {
        stand().gateway.on("POST", QStringLiteral("/sync/") + QString::fromLatin1(id),
                           ScriptedGateway::json(200, R"({"data":{"status":"ok","syncId":"s-)" + id + R"("}})"));
    }
    [[nodiscard]] Assessment assessed(const char *id) const
    {
        const ConnectionEntry *entry = m_stand->entry(id);
        return assess(entry->connection, entry->facts, m_stand->service->ruleSettings(),
                      m_stand->clock.now());
    }
    /// "ok", or the word of why not.
    [[nodiscard]] QString sync(const char *id) { return ServiceStand::wordOf(stand().sync(id, false)); }

    std::unique_ptr<ServiceStand> m_stand;
};

void TestLiveAllowance::fiftyAreAskedOnceEachAlsoAfterARestart()
{
    constexpr int kMany = 50;
    for (int i = 0; i < kMany; ++i) {
        stand().listed.push_back({"bank:" + QByteArray::number(i)});
        acceptSyncs(stand().listed.back().id);
    }
    QCOMPARE(stand().start(), QStringLiteral("ok"));
    const auto syncAll = [this] {
        QStringList words;
        for (const ListedRow &row : stand().listed)
            words << sync(row.id.constData());
        words.removeDuplicates();
        return words.join(u' ');
    };
    QCOMPARE(syncAll(), QStringLiteral("ok"));
    QCOMPARE(posts(), kMany);
    QCOMPARE(syncAll(), QStringLiteral("cool-down"));
    QCOMPARE(stand().start(), QStringLiteral("ok"));
    stand().clock.advance(29min);
    QCOMPARE(syncAll(), QStringLiteral("cool-down"));
    QCOMPARE(posts(), kMany);
    QVERIFY(assessed("bank:7").coolDownUntil == stand().clock.now() + 1min);
    stand().clock.advance(1min);
    QCOMPARE(syncAll(), QStringLiteral("ok"));
    QCOMPARE(posts(), 2 * kMany);
}

void TestLiveAllowance::fourADayAreARollingDayAndOutliveARestart()
{
    stand().listed = {{"bank:1"}};
    stand().listed[0].name = "Triodos Bank"; // the built-in table knows it
    acceptSyncs("bank:1");
    QCOMPARE(stand().start(), QStringLiteral("ok"));
    const Instant first = stand().clock.now();
    for (int i = 1; i <= 4; ++i) {
        QCOMPARE(sync("bank:1"), QStringLiteral("ok"));
        QVERIFY((*assessed("bank:1").allowance == Allowance{4, i, 4 - i, first + 24h}));
        stand().clock.advance(2h);
        QCOMPARE(stand().start(), QStringLiteral("ok"));
    }
    const auto refused = stand().sync("bank:1", false);
    QCOMPARE(ServiceStand::wordOf(refused), QStringLiteral("allowance-used"));
    QVERIFY(refused.error().retryAt == first + 24h);
    QCOMPARE(posts(), 4);
    stand().clock.advance(16h - 1ms); // a day since the first one, all but a moment
    QCOMPARE(sync("bank:1"), QStringLiteral("allowance-used"));
    stand().clock.advance(1ms);
    QCOMPARE(sync("bank:1"), QStringLiteral("ok"));
    // Rolling: the second one falls out two hours later, and not before.
    stand().clock.advance(1h);
    QCOMPARE(sync("bank:1"), QStringLiteral("allowance-used"));
    QCOMPARE(posts(), 5);
}

void TestLiveAllowance::theProfilesOwnLimitCounts()
{
    stand().listed = {{"bank:1"}};
    stand().opener.next->profile.syncLimits = {{QStringLiteral("bank"), 6}};
    stand().opener.next->profile.minimumSyncInterval = 60s;
    acceptSyncs("bank:1");
    QCOMPARE(stand().start(), QStringLiteral("ok"));
    for (int i = 0; i < 6; ++i) {
        QCOMPARE(sync("bank:1"), QStringLiteral("ok"));
        stand().clock.advance(1min);
    }
    QCOMPARE(sync("bank:1"), QStringLiteral("allowance-used"));
    QCOMPARE(posts(), 6);
}

void TestLiveAllowance::aRefusalOfTheServiceHoldsOverARestart()
{
    stand().listed = {{"bank:1"}};
    HttpAnswer tooMany = ScriptedGateway::json(429, "{}");
    tooMany.retryAt = stand().clock.now() + 3h;
    stand().gateway.once("POST", QStringLiteral("/sync/bank:1"), tooMany);
    acceptSyncs("bank:1");
    QCOMPARE(stand().start(), QStringLiteral("ok"));
    QCOMPARE(sync("bank:1"), QStringLiteral("too-many-requests"));
    QCOMPARE(stand().start(), QStringLiteral("ok"));
    stand().clock.advance(3h - 1ms);
    QCOMPARE(sync("bank:1"), QStringLiteral("cool-down"));
    stand().clock.advance(1ms);
    QCOMPARE(sync("bank:1"), QStringLiteral("ok"));
    QCOMPARE(posts(), 2);
}

void TestLiveAllowance::whatWentWrongIsNoReasonNotToTryAgain_data()
{
    QTest::addColumn<QByteArray>("error");
    QTest::addColumn<QByteArray>("status");
    for (const char *error : {"resync", "sync_error", "sync_partial", "mfa_required",
                              "credentials_error", "unknown_provider_error", ""})
        QTest::addRow("error %s", error) << QByteArray(error) << QByteArray("error");
    QTest::newRow("never updated") << QByteArray() << QByteArray("never");
}

/// The retry that could clear an error is there while the error is.
void TestLiveAllowance::whatWentWrongIsNoReasonNotToTryAgain()
{
    QFETCH(const QByteArray, error);
    QFETCH(const QByteArray, status);
    stand().listed = {{"bank:1"}};
    stand().listed[0].status = status;
    if (!error.isEmpty())
        stand().listed[0].more = ",\"error\":\"" + error + "\"";
    acceptSyncs("bank:1");
    QCOMPARE(stand().start(), QStringLiteral("ok"));
    const Assessment now = assessed("bank:1");
    QVERIFY(now.sync.available);
    QVERIFY(now.reconsent.available);
    QVERIFY(now.reauth.available);
    QCOMPARE(sync("bank:1"), QStringLiteral("ok"));
    // One that failed does not close the door either: after the pause it can be asked for again.
    stand().gateway.once("POST", QStringLiteral("/sync/bank:1"),
                         ScriptedGateway::json(502, R"({"code":"ASPSP"})"));
    stand().clock.advance(30min);
    QVERIFY(sync("bank:1") != u"ok");
    stand().clock.advance(30min);
    QCOMPARE(sync("bank:1"), QStringLiteral("ok"));
}

QTEST_GUILESS_MAIN(TestLiveAllowance)
#include "tst_liveallowance.moc"
