// The look-alike's own rules: how approvals change a connection.
#include "scenery.h"

#include "app/sandbox/world/london.h"
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

class TestWorld : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void londonWallClockFollowsSummerTime_data();
    void londonWallClockFollowsSummerTime();
    void everyTypeHasABankThatCanBeConnected_data();
    void everyTypeHasABankThatCanBeConnected();

    void connectingBringsThreeMonthsAtOnceAndTheYearsAfterwards();
    void connectingAsynchronouslyReturnsBeforeTheFirstFetch();
    void anExpiryAskedForOnConnectingCostsTheShortPath();
    void nothingChosenOrAnUnavailableBankIsRefused();

    void reauthWithTheSameAccountsKeepsTheId();
    void reauthWithMoreAccountsGivesANewId();
    void reauthWithFewerAccountsSplits();
    void reauthAtABankWithUnstableIdsGivesANewId();
    void reconsentKeepsTheIdAndMovesTheExpiry();
    void reconsentTakesAnExpiryUpTo90Days_data();
    void reconsentTakesAnExpiryUpTo90Days();
    void renewalsFitOrNot_data();
    void renewalsFitOrNot();
    void tppConsentGoes90DaysAfterExpiry_data();
    void tppConsentGoes90DaysAfterExpiry();
    void refreshEndsTheWaitForConfirmation();

    void removalTakesEverythingWithIt();
};

void TestWorld::londonWallClockFollowsSummerTime_data()
{
    QTest::addColumn<QString>("utc");
    QTest::addColumn<QString>("wall");
    QTest::newRow("winter") << u"2026-01-10T12:00:00Z"_s << u"2026-01-10T12:00:00Z"_s;
    QTest::newRow("before spring") << u"2026-03-29T00:59:59Z"_s << u"2026-03-29T00:59:59Z"_s;
    QTest::newRow("spring") << u"2026-03-29T01:00:00Z"_s << u"2026-03-29T02:00:00Z"_s;
    QTest::newRow("before autumn") << u"2026-10-25T00:59:59Z"_s << u"2026-10-25T01:59:59Z"_s;
    QTest::newRow("autumn") << u"2026-10-25T01:00:00Z"_s << u"2026-10-25T01:00:00Z"_s;
}

void TestWorld::londonWallClockFollowsSummerTime()
{
    QFETCH(QString, utc);
    QFETCH(QString, wall);
    QCOMPARE(formatInstant(londonWallClock(at(utc))), wall);
}

void TestWorld::everyTypeHasABankThatCanBeConnected_data()
{
    QTest::addColumn<QString>("type");
    for (const char *type : {"api", "legacy", "test", "zoopla", "mouseprice", "autotrader"})
        QTest::newRow(type) << QString::fromLatin1(type);
}

void TestWorld::everyTypeHasABankThatCanBeConnected()
{
    QFETCH(QString, type);
    Scenery s;
    const auto banks = s.world.banksForScope(u"id:"_s + type);
    QVERIFY(!banks.empty());
    for (const SandboxBank *bank : banks) {
        QCOMPARE(bank->type, type);
        QVERIFY(!s.connect(bank->name).isEmpty());
    }
}

void TestWorld::connectingBringsThreeMonthsAtOnceAndTheYearsAfterwards()
{
    Scenery s;
    const QString id = s.connect(u"Barclays"_s);
    const SandboxConnection *connection = s.world.connection(id);
    QCOMPARE(connection->status, u"ok"_s);
    QVERIFY(connection->tppConsent.value());
    QCOMPARE(*connection->expiresAt - s.world.now(), 90 * kDay);
    QCOMPARE(connection->syncs.front().method, u"ADD"_s);
    QCOMPARE(s.world.now() - fetchedTransactions(connection->accounts.front()).back().date >
                 60 * kDay,
             true);
    const size_t first = fetchedTransactions(connection->accounts.front()).size();

    s.clock.advance(90s);
    const size_t second = fetchedTransactions(s.world.connection(id)->accounts.front()).size();
    QVERIFY(second > first);
    s.clock.advance(10min);
    const auto all = fetchedTransactions(s.world.connection(id)->accounts.front());
    QVERIFY(all.size() > second);
    const auto history = s.world.now() - all.back().date;
    QVERIFY(history > 1000 * kDay && history < 1100 * kDay);
}

void TestWorld::connectingAsynchronouslyReturnsBeforeTheFirstFetch()
{
    Scenery s;
    Approval approval = s.connecting(u"Monzo"_s);
    approval.enableAsync = true;
    const auto granted = s.world.grant(approval);
    QVERIFY(granted);
    const SandboxConnection *connection = s.world.connection(granted->connectionId);
    QCOMPARE(connection->status, u"never"_s);
    QVERIFY(!connection->lastUpdated);
    QVERIFY(connection->syncs.front().fetchStatus.isEmpty());
    QCOMPARE(connection->syncs.front().id, granted->syncId);

    s.clock.advance(5s);
    connection = s.world.connection(granted->connectionId);
    QCOMPARE(connection->status, u"ok"_s);
    QCOMPARE(connection->syncs.front().fetchStatus, u"success"_s);
}

void TestWorld::anExpiryAskedForOnConnectingCostsTheShortPath()
{
    Scenery s;
    Approval approval = s.connecting(u"Barclays"_s);
    approval.expiresAt = s.world.now() + 30 * kDay;
    const auto granted = s.world.grant(approval);
    QVERIFY(granted);
    const SandboxConnection *connection = s.world.connection(granted->connectionId);
    QCOMPARE(connection->tppConsent, std::optional<bool>(false));
    QCOMPARE(*connection->expiresAt, s.world.now() + 30 * kDay);
    QCOMPARE(s.world.unfit(Flow::Reconsent, s.userId, granted->connectionId), Refusal::DoesNotFit);
}

void TestWorld::nothingChosenOrAnUnavailableBankIsRefused()
{
    Scenery s;
    Approval nothing = s.connecting(u"Barclays"_s, 0);
    QCOMPARE(s.world.grant(nothing).error(), Refusal::NoAccounts);
    Approval foreign = s.connecting(u"Barclays"_s);
    foreign.providerAccountIds.append(u"somebody-else's"_s);
    QCOMPARE(s.world.grant(foreign).error(), Refusal::NoAccounts);
    QCOMPARE(s.world.grant(s.connecting(u"Tesco Bank"_s)).error(), Refusal::BankUnavailable);
    Approval stranger = s.connecting(u"Barclays"_s);
    stranger.userId = u"nobody"_s;
    QCOMPARE(s.world.grant(stranger).error(), Refusal::UnknownUser);
    QVERIFY(s.world.connectionsOf(s.userId).empty());
}

void TestWorld::reauthWithTheSameAccountsKeepsTheId()
{
    Scenery s;
    const QString id = s.connect(u"Barclays"_s, 2);
    s.clock.advance(80 * kDay);
    const QStringList same = accountsOf(*s.world.connection(id));
    const auto granted = s.world.grant(s.renewing(Flow::Reauth, id, same));
    QVERIFY(granted);
    QCOMPARE(granted->connectionId, id);
    QCOMPARE(*s.world.connection(id)->expiresAt, s.world.now() + 90 * kDay);
    QCOMPARE(s.world.connectionsOf(s.userId).size(), size_t(1));
}

void TestWorld::reauthWithMoreAccountsGivesANewId()
{
    Scenery s;
    const QString id = s.connect(u"Barclays"_s, 1);
    const QString oldAccountId = s.world.connection(id)->accounts.front().id;
    const QStringList all = offeredIds(s.world, s.userId, {}, id);
    QVERIFY(all.size() > 1);
    const auto granted = s.world.grant(s.renewing(Flow::Reauth, id, all));
    QVERIFY(granted);
    QVERIFY(granted->connectionId != id);
    QCOMPARE(s.world.connection(id), nullptr);
    const SandboxConnection *renewed = s.world.connection(granted->connectionId);
    QCOMPARE(accountsOf(*renewed), all);
    // Only the bank's own id tells that it is the same account.
    QVERIFY(renewed->accounts.front().id != oldAccountId);
}

void TestWorld::reauthWithFewerAccountsSplits()
{
    Scenery s;
    const QString id = s.connect(u"Barclays"_s);
    s.clock.advance(60 * kDay);
    const Instant oldExpiry = *s.world.connection(id)->expiresAt;
    const QStringList before = accountsOf(*s.world.connection(id));
    QVERIFY(before.size() >= 3);

    const auto granted = s.world.grant(s.renewing(Flow::Reauth, id, {before.at(1)}));
    QVERIFY(granted);
    QVERIFY(granted->connectionId != id);
    const SandboxConnection *old = s.world.connection(id);
    QVERIFY(old != nullptr);
    QCOMPARE(*old->expiresAt, oldExpiry);
    QCOMPARE(accountsOf(*old), QStringList(before.mid(0, 1) + before.mid(2)));
    const SandboxConnection *renewed = s.world.connection(granted->connectionId);
    QCOMPARE(accountsOf(*renewed), QStringList{before.at(1)});
    QCOMPARE(*renewed->expiresAt, s.world.now() + 90 * kDay);
}

void TestWorld::reauthAtABankWithUnstableIdsGivesANewId()
{
    Scenery s;
    const QString id = s.connect(u"Coventry Building Society"_s);
    const QStringList same = accountsOf(*s.world.connection(id));
    const auto granted = s.world.grant(s.renewing(Flow::Reauth, id, same));
    QVERIFY(granted);
    QVERIFY(granted->connectionId != id);
    QCOMPARE(s.world.connectionsOf(s.userId).size(), size_t(1));
}

void TestWorld::reconsentKeepsTheIdAndMovesTheExpiry()
{
    Scenery s;
    const QString id = s.connect(u"Barclays"_s);
    s.clock.advance(110 * kDay);
    QCOMPARE(s.world.connection(id)->extendedStatus, u"expired"_s);
    const auto granted = s.world.grant(s.renewing(Flow::Reconsent, id));
    QVERIFY(granted);
    QCOMPARE(granted->connectionId, id);
    QVERIFY(granted->syncId.isEmpty());
    const SandboxConnection *connection = s.world.connection(id);
    QCOMPARE(*connection->expiresAt, s.world.now() + 90 * kDay);
    QVERIFY(connection->extendedStatus.isEmpty());
    QVERIFY(connection->error.isEmpty());
    QCOMPARE(connection->status, u"ok"_s);
    QCOMPARE(s.world.consentsOf(s.userId).size(), size_t(2));
}

void TestWorld::reconsentTakesAnExpiryUpTo90Days_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<bool>("fine");
    QTest::newRow("past") << qint64(-1) << false;
    QTest::newRow("now") << qint64(0) << false;
    QTest::newRow("a month") << qint64(30 * 86400) << true;
    QTest::newRow("exactly 90 days") << qint64(90 * 86400) << true;
    QTest::newRow("91 days") << qint64(91 * 86400) << false;
}

void TestWorld::reconsentTakesAnExpiryUpTo90Days()
{
    QFETCH(qint64, seconds);
    QFETCH(bool, fine);
    Scenery s;
    const QString id = s.connect(u"Barclays"_s);
    Approval approval = s.renewing(Flow::Reconsent, id);
    approval.expiresAt = s.world.now() + std::chrono::seconds{seconds};
    const auto granted = s.world.grant(approval);
    QCOMPARE(granted.has_value(), fine);
    if (fine)
        QCOMPARE(s.world.connection(id)->expiresAt, approval.expiresAt);
    else
        QCOMPARE(granted.error(), Refusal::ConsentTooLong);
}

void TestWorld::renewalsFitOrNot_data()
{
    QTest::addColumn<QString>("bank");
    QTest::addColumn<bool>("reauth");
    QTest::addColumn<bool>("refresh");
    QTest::addColumn<bool>("reconsent");
    QTest::newRow("api") << u"Barclays"_s << true << false << true;
    QTest::newRow("test") << u"Ozone"_s << true << false << true;
    QTest::newRow("legacy") << u"NS&I"_s << true << true << false;
    QTest::newRow("zoopla") << u"Zoopla"_s << false << false << false;
    QTest::newRow("mouseprice") << u"Mouseprice"_s << false << false << false;
    QTest::newRow("autotrader") << u"AutoTrader"_s << false << false << false;
}

void TestWorld::renewalsFitOrNot()
{
    QFETCH(QString, bank);
    QFETCH(bool, reauth);
    QFETCH(bool, refresh);
    QFETCH(bool, reconsent);
    Scenery s;
    const QString id = s.connect(bank);
    QCOMPARE(!s.world.unfit(Flow::Reauth, s.userId, id), reauth);
    QCOMPARE(!s.world.unfit(Flow::Refresh, s.userId, id), refresh);
    QCOMPARE(!s.world.unfit(Flow::Reconsent, s.userId, id), reconsent);

    const QString stranger = s.world.registerUser(u"stranger"_s, {}, {}).userId;
    QCOMPARE(s.world.unfit(Flow::Reauth, stranger, id), Refusal::UnknownConnection);
    QCOMPARE(s.world.unfit(Flow::Reauth, u"nobody"_s, id), Refusal::UnknownUser);
}

void TestWorld::tppConsentGoes90DaysAfterExpiry_data()
{
    QTest::addColumn<qint64>("secondsAfterExpiry");
    QTest::addColumn<bool>("kept");
    QTest::newRow("S-14 a second before 90 days") << qint64(90 * 86400 - 1) << true;
    QTest::newRow("S-14 exactly 90 days") << qint64(90 * 86400) << true;
    QTest::newRow("S-14 a second after 90 days") << qint64(90 * 86400 + 1) << false;
}

void TestWorld::tppConsentGoes90DaysAfterExpiry()
{
    QFETCH(qint64, secondsAfterExpiry);
    QFETCH(bool, kept);
    Scenery s;
    const QString id = s.connect(u"Barclays"_s);
    s.clock.set(*s.world.connection(id)->expiresAt + std::chrono::seconds{secondsAfterExpiry});
    QCOMPARE(s.world.connection(id)->tppConsent, std::optional<bool>(kept));
    QCOMPARE(!s.world.unfit(Flow::Reconsent, s.userId, id), kept);
    QVERIFY(!s.world.unfit(Flow::Reauth, s.userId, id));
}

void TestWorld::refreshEndsTheWaitForConfirmation()
{
    Scenery s;
    const QString id = s.connect(u"NS&I"_s);
    s.world.rawConnection(id)->fetchOutcome = u"mfa-required"_s;
    s.clock.advance(kDay);
    QCOMPARE(s.world.connection(id)->error, u"mfa_required"_s);
    const auto granted = s.world.grant(s.renewing(Flow::Refresh, id));
    QVERIFY(granted);
    QCOMPARE(granted->connectionId, id);
    QVERIFY(s.world.connection(id)->error.isEmpty());
    QCOMPARE(*s.world.connection(id)->lastUpdated, s.world.now());
}

void TestWorld::removalTakesEverythingWithIt()
{
    Scenery s;
    const QString id = s.connect(u"Barclays"_s);
    QVERIFY(!s.world.removeConnection(u"nobody"_s, id));
    QVERIFY(s.world.removeConnection(s.userId, id));
    QVERIFY(!s.world.removeConnection(s.userId, id));
    QVERIFY(s.world.connectionsOf(s.userId).empty());
    QCOMPARE(s.world.consentsOf(s.userId).front()->status, u"Revoked"_s);

    const QString other = s.connect(u"Monzo"_s);
    QVERIFY(s.world.removeUser(s.userId));
    QCOMPARE(s.world.user(s.userId), nullptr);
    QCOMPARE(s.world.connection(other), nullptr);
}

QTEST_GUILESS_MAIN(TestWorld)
#include "tst_world.moc"
