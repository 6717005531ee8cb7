#include "core/lifecycle/rules.h"

#include "core/lifecycle/historyreach.h"

#include <QTest>

using namespace holdfast;
using namespace std::chrono;

namespace {

const Instant kNow = *parseInstant(u"2026-11-22T10:00:00Z");

/// Reads "+14d", "-90d-1s", "+0s", "+14d-1s": a sum of spans from kNow.
Instant fromNow(const QString &text)
{
    Instant at = kNow;
    qsizetype i = 0;
    while (i < text.size()) {
        const int sign = text[i] == u'-' ? -1 : 1;
        qsizetype j = i + 1;
        while (j < text.size() && text[j].isDigit())
            ++j;
        const auto count = sign * QStringView(text).mid(i + 1, j - i - 1).toInt();
        const QChar unit = text[j];
        if (unit == u'd')
            at += days{count};
        else if (unit == u'h')
            at += hours{count};
        else if (unit == u's')
            at += seconds{count};
        else
            at += milliseconds{count};
        i = j + 1;
    }
    return at;
}

/// "api expires=+5d tpp error=resync manual=-1h": one connection and what is known here of it.
struct Case
{
    BankConnection connection;
    LocalFacts facts;
    RuleSettings settings;
};

Case parseCase(const QString &text)
{
    Case result;
    BankConnection &c = result.connection;
    c.id = ConnectionId{QStringLiteral("1ffe704d39629a929c8e293880fb449a:00000000-0000-4000-8000-000000000001")};
    c.name = QStringLiteral("Some Bank");
    c.status = QStringLiteral("ok");
    c.lastUpdated.value = fromNow(QStringLiteral("-1h"));
    for (const QString &word : text.split(u' ')) {
        const QString key = word.section(u'=', 0, 0);
        const QString value = word.section(u'=', 1);
        if (key == u"expires" && value == u"junk")
            c.expiresAt.unreadable = true;
        else if (key == u"expires")
            c.expiresAt.value = fromNow(value);
        else if (key == u"updated" && value == u"none")
            c.lastUpdated = {};
        else if (key == u"updated" && value == u"junk")
            c.lastUpdated = {std::nullopt, true};
        else if (key == u"updated")
            c.lastUpdated.value = fromNow(value);
        else if (key == u"tpp")
            c.tppConsent = true;
        else if (key == u"notpp")
            c.tppConsent = false;
        else if (key == u"single")
            c.singleSyncOnly = true;
        else if (key == u"error")
            c.error = value;
        else if (key == u"status")
            c.status = value;
        else if (key == u"extended")
            c.extendedStatus = value;
        else if (key == u"name")
            c.name = value;
        else if (key == u"manual")
            result.facts.manualSyncs.push_back(fromNow(value));
        else if (key == u"failed")
            result.facts.lastFailedManualSync = fromNow(value);
        else if (key == u"notbefore")
            result.facts.syncNotBefore = fromNow(value);
        else if (key == u"reach")
            result.facts.transactionsFrom = utcDay(fromNow(value));
        else if (key == u"closed")
            result.facts.bankClosed = true;
        else if (key == u"removing")
            result.facts.removing = true;
        else if (key == u"inspector")
            result.settings.role = Role::Inspector;
        else if (key == u"limit")
            result.settings.syncsPerDayByBank[bankIdOf(c.id).value()] = value.toInt();
        else
            c.type = word == u"notype" ? QString() : word;
    }
    return result;
}

Assessment judge(const QString &text, Instant now = kNow)
{
    const Case c = parseCase(text);
    return assess(c.connection, c.facts, c.settings, now);
}

QString words(const Advice &advice)
{
    return actionWord(advice.action) + u' ' + reasonWord(advice.reason);
}

} // namespace

class TestRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void stateAndAdviceFollowTheTable_data();
    void stateAndAdviceFollowTheTable();
    void availabilityFollowsTheTable_data();
    void availabilityFollowsTheTable();
    void secondsLeftAreRoundedDown_data();
    void secondsLeftAreRoundedDown();
    void lapsedMeansMoreThanNinetyDays_data();
    void lapsedMeansMoreThanNinetyDays();
    void allowanceCountsARollingDay();
    void theProfilesLimitWinsOverTheBuiltInOne();
    void nextSyncIsOnlyForLivingConnections_data();
    void nextSyncIsOnlyForLivingConnections();
    void nothingChangesBeforeNextChange_data();
    void nothingChangesBeforeNextChange();
    void aBankThatIsClosedForGoodRenewsNothing_data();
    void aBankThatIsClosedForGoodRenewsNothing();
    void aTypeThatChangedFollowsItsNewRules();
    void aClockSetBackDoesNotBlockSyncsForYears();
};

void TestRules::stateAndAdviceFollowTheTable_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("advice");
    const auto row = [](const char *given, const char *state, const char *advice) {
        QTest::newRow(given) << QString::fromLatin1(given) << QString::fromLatin1(state)
                             << QString::fromLatin1(advice);
    };
    row("removing api expires=-1d tpp", "removing", "wait removing");
    // expired: exactly at expiry, one second either side
    row("api expires=+0s tpp", "expired", "reconsent consent-expired");
    row("api expires=+1s tpp", "expiring", "reconsent consent-expiring");
    row("api expires=-1s tpp", "expired", "reconsent consent-expired");
    row("api expires=-1s notpp", "expired", "reauth consent-expired");
    row("api expires=-1s", "expired", "reauth consent-expired");
    row("test expires=-20d tpp", "expired", "reconsent consent-expired");
    // S-14
    row("api expires=-90d+1s tpp", "expired", "reconsent consent-expired");
    row("api expires=-90d tpp", "expired", "reconsent consent-expired");
    row("api expires=-90d-1s tpp", "expired", "reauth consent-expired");
    row("api expires=-90d-1s notpp", "expired", "reauth consent-expired");
    row("api expires=-90d notpp", "expired", "reauth consent-expired");
    row("legacy expires=-1d", "expired", "reauth consent-expired");
    row("zoopla expires=-1d", "expired", "none expired-valuation");
    row("crystalball expires=-1d tpp", "expired", "none unknown-type");
    row("notype expires=-1d", "expired", "none unknown-type");
    row("api extended=expired expires=+30d notpp", "expired", "reauth consent-expired");
    row("api extended=expired tpp", "expired", "reconsent consent-expired");
    row("api expires=-1d error=credentials_error notpp", "expired", "reauth consent-expired");
    // action needed (S-15)
    row("api expires=+50d error=credentials_error tpp", "action-needed", "reauth credentials-rejected");
    row("legacy error=credentials_error", "action-needed", "reauth credentials-rejected");
    row("zoopla error=credentials_error", "action-needed", "wait provider-trouble");
    row("legacy error=mfa_required", "action-needed", "refresh bank-wants-confirmation");
    row("api error=mfa_required tpp expires=+50d", "action-needed", "reauth bank-wants-confirmation");
    row("test error=mfa_required", "action-needed", "reauth bank-wants-confirmation");
    row("autotrader error=mfa_required", "action-needed", "wait provider-trouble");
    row("crystalball error=mfa_required", "action-needed", "none unknown-type");
    row("crystalball error=credentials_error", "action-needed", "none unknown-type");
    row("api error=mfa_required expires=+2d tpp", "action-needed", "reauth bank-wants-confirmation");
    // expiring: exactly at the warning period, one second either side
    row("api expires=+14d tpp", "expiring", "reconsent consent-expiring");
    row("api expires=+14d-1s tpp", "expiring", "reconsent consent-expiring");
    row("api expires=+14d+1s tpp", "healthy", "none ok");
    row("api expires=+5d notpp", "expiring", "reauth consent-expiring");
    row("legacy expires=+5d", "expiring", "reauth consent-expiring");
    row("mouseprice expires=+5d", "expiring", "none ok");
    row("crystalball expires=+5d", "expiring", "none unknown-type");
    // stopped
    row("api extended=stoppedSyncing expires=+50d", "stopped", "none stopped-by-service");
    row("api single expires=+50d", "stopped", "none stopped-by-service");
    row("api single error=sync_error", "stopped", "none stopped-by-service");
    // trouble
    row("api error=resync expires=+50d", "trouble", "sync stale");
    row("api error=resync manual=-10s", "trouble", "wait stale");
    row("api error=resync inspector", "trouble", "wait stale");
    row("legacy error=resync failed=-1h", "trouble", "refresh stale");
    row("api error=resync failed=-1h tpp expires=+50d", "trouble", "reauth stale");
    row("test error=resync failed=-23h", "trouble", "reauth stale");
    row("zoopla error=resync failed=-1h", "trouble", "wait stale");
    row("crystalball error=resync failed=-1h", "trouble", "wait stale");
    row("api error=resync failed=-24h+1s", "trouble", "reauth stale");
    row("api error=resync failed=-24h", "trouble", "sync stale");
    row("api error=sync_error", "trouble", "sync fetch-failed");
    row("api error=sync_error failed=-1h", "trouble", "sync fetch-failed");
    row("api error=sync_error manual=-10s", "trouble", "wait fetch-failed");
    row("api error=sync_partial", "trouble", "sync partly-fetched");
    row("api error=sync_partial manual=-10s", "trouble", "wait partly-fetched");
    row("api status=error", "trouble", "sync fetch-failed");
    row("api error=flux_capacitor", "trouble", "sync fetch-failed");
    row("api error=flux_capacitor status=never", "trouble", "sync fetch-failed");
    row("crystalball error=sync_error", "trouble", "sync fetch-failed");
    // new
    row("api status=never expires=+89d", "new", "wait first-sync");
    row("api updated=none expires=+89d", "new", "wait first-sync");
    row("api updated=junk expires=+89d", "new", "wait first-sync");
    // unknown (S-12)
    row("api expires=junk tpp", "unknown", "sync unreadable-date");
    row("api expires=junk manual=-10s", "unknown", "wait unreadable-date");
    row("api expires=junk inspector", "unknown", "wait unreadable-date");
    row("api expires=junk extended=expired tpp", "expired", "reconsent consent-expired");
    // healthy
    row("api expires=+74d tpp", "healthy", "none ok");
    row("legacy", "healthy", "none ok");
    row("api", "healthy", "none ok");
    row("crystalball expires=+74d", "healthy", "none ok");
    row("api status=strange extended=odd expires=+74d", "healthy", "none ok");
}

void TestRules::stateAndAdviceFollowTheTable()
{
    QFETCH(QString, given);
    QFETCH(QString, state);
    QFETCH(QString, advice);
    const Assessment result = judge(given);
    QCOMPARE(stateWord(result.state), state);
    QCOMPARE(words(result.advice), advice);
    const Case c = parseCase(given);
    QCOMPARE(stateOf(c.connection, c.facts, c.settings, kNow), result.state);
}

void TestRules::availabilityFollowsTheTable_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("reasons"); // reconsent reauth refresh sync remove
    const auto row = [](const char *given, const char *reasons) {
        QTest::newRow(given) << QString::fromLatin1(given) << QString::fromLatin1(reasons);
    };
    row("api tpp expires=+50d", "ok ok not-legacy ok ok");
    row("api notpp expires=+50d", "no-tpp-consent ok not-legacy ok ok");
    row("api expires=+50d", "no-tpp-consent ok not-legacy ok ok");
    row("test tpp", "ok ok not-legacy ok ok");
    row("legacy tpp", "not-open-banking ok ok ok ok");
    row("zoopla tpp", "not-open-banking valuation-connection not-legacy ok ok");
    row("mouseprice", "not-open-banking valuation-connection not-legacy ok ok");
    row("autotrader", "not-open-banking valuation-connection not-legacy ok ok");
    row("crystalball tpp", "unknown-type unknown-type unknown-type ok ok");
    row("api tpp expires=-1s", "ok ok not-legacy expired ok");
    row("api tpp expires=-90d", "ok ok not-legacy expired ok");
    row("api tpp expires=-90d-1s", "expired-over-90-days ok not-legacy expired ok");
    row("api notpp expires=-90d-1s", "no-tpp-consent ok not-legacy expired ok");
    row("api extended=stoppedSyncing", "no-tpp-consent ok not-legacy stopped ok");
    row("api single", "no-tpp-consent ok not-legacy stopped ok");
    row("api manual=-10s", "no-tpp-consent ok not-legacy cool-down ok");
    row("api manual=-1799s", "no-tpp-consent ok not-legacy cool-down ok");
    row("api manual=-1800s", "no-tpp-consent ok not-legacy ok ok");
    row("api notbefore=+1s", "no-tpp-consent ok not-legacy cool-down ok");
    row("api notbefore=+0s", "no-tpp-consent ok not-legacy ok ok");
    row("api name=Triodos manual=-20h manual=-10h manual=-5h manual=-1h",
        "no-tpp-consent ok not-legacy allowance-used ok");
    row("api name=Triodos manual=-20h manual=-10h manual=-5h", "no-tpp-consent ok not-legacy ok ok");
    row("api name=Triodos manual=-24h manual=-10h manual=-5h manual=-1h",
        "no-tpp-consent ok not-legacy ok ok");
    row("api name=Triodos manual=-20h manual=-10h manual=-5h manual=-10s",
        "no-tpp-consent ok not-legacy cool-down ok");
    row("api inspector", "no-tpp-consent ok not-legacy inspector inspector");
    row("api inspector expires=-1s tpp", "ok ok not-legacy expired inspector");
    row("api limit=1 manual=-2h inspector", "no-tpp-consent ok not-legacy allowance-used inspector");
}

void TestRules::availabilityFollowsTheTable()
{
    QFETCH(QString, given);
    QFETCH(QString, reasons);
    const Assessment a = judge(given);
    QStringList got;
    for (const Availability &one : {a.reconsent, a.reauth, a.refresh, a.sync, a.remove}) {
        got << reasonWord(one.reason);
        QCOMPARE(one.available, one.reason == Reason::Ok);
    }
    QCOMPARE(got.join(u' '), reasons);
}

void TestRules::secondsLeftAreRoundedDown_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<qint64>("seconds");
    QTest::newRow("ahead") << QStringLiteral("api expires=+1d") << qint64{86400};
    QTest::newRow("a fraction ahead") << QStringLiteral("api expires=+1s+500m") << qint64{1};
    QTest::newRow("now") << QStringLiteral("api expires=+0s") << qint64{0};
    QTest::newRow("a fraction behind") << QStringLiteral("api expires=-500m") << qint64{-1};
    QTest::newRow("behind") << QStringLiteral("api expires=-20d") << qint64{-1728000};
}

void TestRules::secondsLeftAreRoundedDown()
{
    QFETCH(QString, given);
    QFETCH(qint64, seconds);
    QCOMPARE(judge(given).secondsLeft, std::optional<qint64>(seconds));
    QVERIFY(!judge(QStringLiteral("api")).secondsLeft);
    QVERIFY(!judge(QStringLiteral("api expires=junk")).secondsLeft);
}

void TestRules::lapsedMeansMoreThanNinetyDays_data()
{
    QTest::addColumn<QString>("expires");
    QTest::addColumn<bool>("lapsed");
    QTest::newRow("89 d 23:59:59") << QStringLiteral("-90d+1s") << false;
    QTest::newRow("exactly 90 d") << QStringLiteral("-90d") << false;
    QTest::newRow("a millisecond over") << QStringLiteral("-90d-1m") << true;
    QTest::newRow("90 d and 1 s") << QStringLiteral("-90d-1s") << true;
}

void TestRules::lapsedMeansMoreThanNinetyDays()
{
    QFETCH(QString, expires);
    QFETCH(bool, lapsed);
    QCOMPARE(judge(QStringLiteral("api tpp expires=") + expires).lapsed, lapsed);
    // S-14 ninety days are 90 × 24 h, also when the clocks change in between.
    const Case c = parseCase(QStringLiteral("api tpp"));
    BankConnection connection = c.connection;
    connection.expiresAt.value = *parseInstant(u"2026-09-01T00:30:00Z");
    const Instant ninety = *connection.expiresAt.value + hours{90 * 24};
    QVERIFY(!assess(connection, {}, {}, ninety).lapsed);
    QVERIFY(assess(connection, {}, {}, ninety + milliseconds{1}).lapsed);
}

void TestRules::allowanceCountsARollingDay()
{
    const auto allowance
        = judge(QStringLiteral("api name=Triodos manual=-25h manual=-20h manual=-10h manual=-1h")).allowance;
    QVERIFY(allowance);
    QCOMPARE(allowance->perDay, 4);
    QCOMPARE(allowance->used, 3);
    QCOMPARE(allowance->remaining, 1);
    QCOMPARE(*allowance->resetsAt, fromNow(QStringLiteral("+4h")));
    QVERIFY(!judge(QStringLiteral("api name=Barclays manual=-1h")).allowance);
    const auto fresh = judge(QStringLiteral("api name=Triodos")).allowance;
    QCOMPARE(fresh->remaining, 4);
    QVERIFY(!fresh->resetsAt);
}

void TestRules::theProfilesLimitWinsOverTheBuiltInOne()
{
    QCOMPARE(judge(QStringLiteral("api name=Triodos limit=2")).allowance->perDay, 2);
    QCOMPARE(judge(QStringLiteral("api name=Barclays limit=7")).allowance->perDay, 7);
}

void TestRules::nextSyncIsOnlyForLivingConnections_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<bool>("any");
    const auto row = [](const char *given, bool any) {
        QTest::newRow(given) << QString::fromLatin1(given) << any;
    };
    row("api expires=+50d", true);
    row("legacy", true);
    row("zoopla", true);
    row("api error=sync_error", true);
    row("api expires=-1s", false);
    row("api extended=expired", false);
    row("api extended=stoppedSyncing", false);
    row("api single", false);
    row("api status=never", false);
    row("api updated=none", false);
    row("api updated=junk", false);
    row("crystalball", false);
}

void TestRules::nextSyncIsOnlyForLivingConnections()
{
    QFETCH(QString, given);
    QFETCH(bool, any);
    QCOMPARE(judge(given).nextSync.has_value(), any);
}

void TestRules::nothingChangesBeforeNextChange_data()
{
    QTest::addColumn<QString>("given");
    for (const char *given :
         {"api expires=+50d tpp", "api expires=+14d+5s tpp", "api expires=+30s tpp", "api expires=-1s tpp",
          "api expires=-89d tpp", "api error=resync failed=-1h", "api manual=-10s",
          "api name=Triodos manual=-20h manual=-10h manual=-5h manual=-1h", "api notbefore=+90s",
          "api updated=-7h", "legacy updated=-30h", "zoopla updated=-20d", "api expires=junk",
          "api status=never reach=-50d"})
        QTest::newRow(given) << QString::fromLatin1(given);
}

void TestRules::nothingChangesBeforeNextChange()
{
    QFETCH(QString, given);
    // secondsLeft runs on and nextChange is relative: everything else must hold until nextChange.
    const auto visible = [&given](Instant now) {
        Assessment a = judge(given, now);
        a.secondsLeft.reset();
        a.nextChange.reset();
        return a;
    };
    Instant now = kNow;
    for (int step = 0; step < 40; ++step) {
        const auto next = judge(given, now).nextChange;
        if (!next)
            return;
        QVERIFY(*next > now);
        QCOMPARE(visible(*next - milliseconds{1}), visible(now));
        now = *next;
    }
}

void TestRules::aBankThatIsClosedForGoodRenewsNothing_data() // S-08
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("advice");
    QTest::addColumn<QString>("reauth");
    const auto row = [](const char *given, const char *advice, const char *reauth) {
        QTest::newRow(given) << QString::fromLatin1(given) << QString::fromLatin1(advice)
                             << QString::fromLatin1(reauth);
    };
    row("api expires=+50d tpp closed", "none ok", "bank-closed");
    row("api expires=+5d tpp closed", "none bank-closed", "bank-closed");
    row("api expires=-5d closed", "none bank-closed", "bank-closed");
    row("api error=credentials_error closed", "none bank-closed", "bank-closed");
    row("legacy error=mfa_required closed", "none bank-closed", "bank-closed");
    row("legacy error=resync failed=-1h closed", "none bank-closed", "bank-closed");
    row("api error=sync_error closed", "sync fetch-failed", "bank-closed");
    row("zoopla expires=-5d closed", "none expired-valuation", "valuation-connection");
    row("api expires=-5d tpp closed removing", "wait removing", "bank-closed");
}

void TestRules::aBankThatIsClosedForGoodRenewsNothing()
{
    QFETCH(const QString, given);
    const Assessment a = judge(given);
    QTEST(words(a.advice), "advice");
    QTEST(reasonWord(a.reauth.reason), "reauth");
    QVERIFY(!a.reconsent.available && !a.reauth.available && !a.refresh.available);
    QVERIFY(a.remove.available);
}

void TestRules::aTypeThatChangedFollowsItsNewRules() // S-08
{
    const Case before = parseCase(QStringLiteral("legacy error=mfa_required"));
    QCOMPARE(words(assess(before.connection, before.facts, {}, kNow).advice),
             QStringLiteral("refresh bank-wants-confirmation"));
    BankConnection after = before.connection;
    after.type = QStringLiteral("api");
    const Assessment a = assess(after, before.facts, {}, kNow);
    QCOMPARE(words(a.advice), QStringLiteral("reauth bank-wants-confirmation"));
    QVERIFY(!a.refresh.available);
}

void TestRules::aClockSetBackDoesNotBlockSyncsForYears()
{
    // D-01: a sync recorded while the clock said 2040.
    const Assessment a = judge(QStringLiteral("api name=Triodos manual=+5000d"));
    QVERIFY(a.sync.available);
    QCOMPARE(a.allowance->used, 0);
}

QTEST_APPLESS_MAIN(TestRules)
#include "tst_rules.moc"
