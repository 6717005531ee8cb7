// The look-alike's own rules: how time and approvals change a connection.
#include "app/sandbox/world/bankcatalogue.h"
#include "app/sandbox/world/faults.h"
#include "app/sandbox/world/london.h"
#include "app/sandbox/world/scenarios.h"
#include "app/sandbox/world/simulation.h"
#include "app/sandbox/world/statefile.h"
#include "app/sandbox/world/transactions.h"
#include "app/sandbox/world/world.h"
#include "support/fakeclock.h"

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

namespace {

constexpr std::chrono::days kDay{1};

Instant at(const QString &text)
{
    const auto instant = parseInstant(text);
    Q_ASSERT(instant);
    return *instant;
}

const SandboxBank &bankNamed(const World &world, const QString &name)
{
    const auto &banks = world.banks();
    return *std::find_if(banks.begin(), banks.end(),
                         [&](const SandboxBank &bank) { return bank.name == name; });
}

QStringList offeredIds(World &world, const QString &userId, const QString &bankId,
                       const QString &connectionId = {})
{
    QStringList ids;
    for (const OfferedAccount &account : world.accountsOnOffer(userId, bankId, connectionId))
        ids.append(account.providerAccountId);
    return ids;
}

QStringList accountsOf(const SandboxConnection &connection)
{
    QStringList ids;
    for (const SandboxAccount &account : connection.accounts)
        ids.append(account.providerAccountId);
    return ids;
}

// A world with one person.
struct Scenery
{
    FakeClock clock;
    World world{clock, 7};
    QString userId = world.registerUser(u"person"_s, u"client"_s, {}).userId;

    Approval connecting(const QString &bankName, qsizetype accounts = -1)
    {
        const SandboxBank &bank = bankNamed(world, bankName);
        Approval approval;
        approval.userId = userId;
        approval.bankId = bank.id;
        approval.providerAccountIds = offeredIds(world, userId, bank.id).mid(0, accounts);
        return approval;
    }

    QString connect(const QString &bankName, qsizetype accounts = -1)
    {
        const auto granted = world.grant(connecting(bankName, accounts));
        return granted ? granted->connectionId : QString();
    }

    Approval renewing(Flow flow, const QString &connectionId, const QStringList &accounts = {})
    {
        Approval approval;
        approval.flow = flow;
        approval.userId = userId;
        approval.connectionId = connectionId;
        approval.providerAccountIds = accounts;
        return approval;
    }
};

} // namespace

class TestWorld : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void londonWallClockFollowsSummerTime_data();
    void londonWallClockFollowsSummerTime();
    void automaticFetchesKeepTheirRhythm_data();
    void automaticFetchesKeepTheirRhythm();
    void everyTypeHasABankThatCanBeConnected_data();
    void everyTypeHasABankThatCanBeConnected();

    void connectingBringsThreeMonthsAtOnceAndTheYearsAfterwards();
    void connectingAsynchronouslyReturnsBeforeTheFirstFetch();
    void anExpiryAskedForOnConnectingCostsTheShortPath();
    void enrichmentFollowsAccountByAccount();
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

    void manualSyncsKeepHalfAnHourApart();
    void triodosTakesFourManualSyncsInAnyDay();
    void theFetchAfterConnectingCountsForNothing();
    void anExpiredConnectionRefusesToSync();
    void failingFetchesLastUntilTheLoginIsRenewed();
    void anAsynchronousSyncEndsByItself();

    void removalTakesEverythingWithIt();
    void theSameSeedGivesTheSameWorld();
    void theShowcaseHasEveryStage();
    void allHasEveryTypeInEveryVariant();
    void aCrowdHasExactlyTheNumbersAskedFor_data();
    void aCrowdHasExactlyTheNumbersAskedFor();
    void aFreshWorldHasNothingOverdueAtAnyHour();
    void theStateSurvivesARoundTrip();
    void aBrokenStateNamesWhatIsWrong_data();
    void aBrokenStateNamesWhatIsWrong();

    void pendingTransactionsArePostedTwoDaysLater();
    void faultsAreServedInOrderAndUsedUp();
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

void TestWorld::automaticFetchesKeepTheirRhythm_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("last");
    QTest::addColumn<QString>("next");
    QTest::newRow("api by day") << u"api"_s << u"2026-11-22T10:00:00Z"_s << u"2026-11-22T14:00:00Z"_s;
    QTest::newRow("test is like api") << u"test"_s << u"2026-11-22T10:00:00Z"_s << u"2026-11-22T14:00:00Z"_s;
    QTest::newRow("api last minute") << u"api"_s << u"2026-11-22T18:59:59Z"_s << u"2026-11-22T22:59:59Z"_s;
    QTest::newRow("api at closing") << u"api"_s << u"2026-11-22T19:00:00Z"_s << u"2026-11-23T06:00:00Z"_s;
    QTest::newRow("api before opening") << u"api"_s << u"2026-11-22T01:59:00Z"_s << u"2026-11-22T06:00:00Z"_s;
    QTest::newRow("api summer night") << u"api"_s << u"2026-07-10T20:00:00Z"_s << u"2026-07-11T05:00:00Z"_s;
    QTest::newRow("api into summer") << u"api"_s << u"2026-03-28T20:00:00Z"_s << u"2026-03-29T05:00:00Z"_s;
    QTest::newRow("api into winter") << u"api"_s << u"2026-10-24T20:00:00Z"_s << u"2026-10-25T06:00:00Z"_s;
    QTest::newRow("legacy overnight") << u"legacy"_s << u"2026-11-22T10:00:00Z"_s << u"2026-11-23T03:00:00Z"_s;
    QTest::newRow("legacy after its night") << u"legacy"_s << u"2026-11-22T03:00:00Z"_s << u"2026-11-23T03:00:00Z"_s;
    QTest::newRow("zoopla monthly") << u"zoopla"_s << u"2026-11-22T10:00:00Z"_s << u"2026-12-22T10:00:00Z"_s;
    QTest::newRow("autotrader end of month") << u"autotrader"_s << u"2027-01-31T09:00:00Z"_s << u"2027-02-28T09:00:00Z"_s;
    QTest::newRow("mouseprice leap year") << u"mouseprice"_s << u"2028-01-31T09:00:00Z"_s << u"2028-02-29T09:00:00Z"_s;
    QTest::newRow("nobody knows") << u"crystal-ball"_s << u"2026-11-22T10:00:00Z"_s << QString();
}

void TestWorld::automaticFetchesKeepTheirRhythm()
{
    QFETCH(QString, type);
    QFETCH(QString, last);
    QFETCH(QString, next);
    SandboxConnection connection;
    connection.type = type;
    connection.connectedOn = at(u"2026-01-01T00:00:00Z"_s);
    connection.lastUpdated = at(last);
    const auto due = nextAutomaticFetch(connection);
    QCOMPARE(due ? formatInstant(*due) : QString(), next);

    connection.extendedStatus = u"stoppedSyncing"_s;
    QVERIFY(!nextAutomaticFetch(connection));
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
    QCOMPARE(s.world.now() - fetchedTransactions(connection->accounts.front()).back().date > 60 * kDay, true);
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

void TestWorld::enrichmentFollowsAccountByAccount()
{
    Scenery s;
    const QString id = s.connect(u"Barclays"_s, 2);
    const auto statuses = [&] {
        QStringList words;
        for (const SandboxAccount &account : s.world.connection(id)->accounts)
            words.append(account.enrichmentStatus);
        return words.join(u' ');
    };
    QCOMPARE(statuses(), u"pending pending"_s);
    s.clock.advance(kHabits.enrichmentTakes);
    QCOMPARE(statuses(), u"complete pending"_s);
    s.clock.advance(kHabits.enrichmentPerAccount);
    QCOMPARE(statuses(), u"complete complete"_s);
    QVERIFY(s.world.connection(id)->accounts.front().enrichedAt.has_value());
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

void TestWorld::manualSyncsKeepHalfAnHourApart()
{
    Scenery s;
    const QString id = s.connect(u"Barclays"_s);
    QVERIFY(s.world.syncNow(s.userId, id, true));
    const auto refused = s.world.syncNow(s.userId, id, true);
    QVERIFY(!refused);
    QCOMPARE(refused.error().reason, Refusal::TooManySyncs);
    QCOMPARE(refused.error().retryAfter, 1800s);
    s.clock.advance(30min - 1ms);
    QCOMPARE(s.world.syncNow(s.userId, id, true).error().retryAfter, 1s);
    s.clock.advance(1ms);
    QVERIFY(s.world.syncNow(s.userId, id, true));
}

void TestWorld::triodosTakesFourManualSyncsInAnyDay()
{
    Scenery s;
    const QString id = s.connect(u"Triodos Bank"_s);
    QCOMPARE(bankNamed(s.world, u"Triodos Bank"_s).id, triodosBankId());
    for (int i = 0; i < 4; ++i) {
        QVERIFY(s.world.syncNow(s.userId, id, true));
        s.clock.advance(1h);
    }
    const auto refused = s.world.syncNow(s.userId, id, true);
    QVERIFY(!refused);
    // The first of the four leaves the window 24 hours after it was made.
    QCOMPARE(refused.error().retryAfter, std::chrono::seconds(20h));
    s.clock.advance(20h);
    QVERIFY(s.world.syncNow(s.userId, id, true));
    s.clock.advance(30min);
    QCOMPARE(s.world.syncNow(s.userId, id, true).error().retryAfter, std::chrono::seconds(30min));
}

void TestWorld::theFetchAfterConnectingCountsForNothing()
{
    Scenery s;
    const QString id = s.connect(u"Triodos Bank"_s);
    QVERIFY(s.world.connection(id)->manualSyncs.empty());
    QVERIFY(s.world.syncNow(s.userId, id, true));
}

void TestWorld::anExpiredConnectionRefusesToSync()
{
    Scenery s;
    const QString id = s.connect(u"Barclays"_s);
    s.clock.set(*s.world.connection(id)->expiresAt);
    QCOMPARE(s.world.syncNow(s.userId, id, true).error().reason, Refusal::Expired);
    QCOMPARE(s.world.syncNow(s.userId, u"nonsense"_s, true).error().reason, Refusal::UnknownConnection);
    const auto syncs = s.world.connection(id)->syncs.size();
    s.clock.advance(3 * kDay);
    QCOMPARE(s.world.connection(id)->syncs.size(), syncs);
}

void TestWorld::failingFetchesLastUntilTheLoginIsRenewed()
{
    Scenery s;
    const QString id = s.connect(u"Barclays"_s);
    s.world.rawConnection(id)->fetchOutcome = u"credentials-error"_s;
    const Instant updated = *s.world.connection(id)->lastUpdated;
    s.clock.advance(kDay);
    QVERIFY(s.world.syncNow(s.userId, id, false));
    const SandboxConnection *connection = s.world.connection(id);
    QCOMPARE(connection->error, u"credentials_error"_s);
    QCOMPARE(connection->status, u"error"_s);
    QCOMPARE(*connection->lastUpdated, updated);
    QCOMPARE(connection->syncs.back().fetchStatus, u"credentials-error"_s);

    QVERIFY(s.world.grant(s.renewing(Flow::Reauth, id, accountsOf(*connection))));
    QVERIFY(s.world.connection(id)->error.isEmpty());
    QCOMPARE(*s.world.connection(id)->lastUpdated, s.world.now());
}

void TestWorld::anAsynchronousSyncEndsByItself()
{
    Scenery s;
    const QString id = s.connect(u"Barclays"_s);
    s.clock.advance(1h);
    const Instant before = *s.world.connection(id)->lastUpdated;
    const auto syncId = s.world.syncNow(s.userId, id, true);
    QVERIFY(syncId);
    QVERIFY(s.world.connection(id)->syncs.back().fetchStatus.isEmpty());
    QCOMPARE(*s.world.connection(id)->lastUpdated, before);
    s.clock.advance(kHabits.syncTakes);
    QCOMPARE(s.world.connection(id)->syncs.back().id, *syncId);
    QCOMPARE(s.world.connection(id)->syncs.back().fetchStatus, u"success"_s);
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

void TestWorld::theSameSeedGivesTheSameWorld()
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

void TestWorld::theShowcaseHasEveryStage()
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
    const auto triodos = std::find_if(connections.begin(), connections.end(), [](const auto *c) {
        return c->bankId() == triodosBankId();
    });
    QCOMPARE((*triodos)->manualSyncs.size(), size_t(3));
    // The fourth is still to be had.
    const QString userId = world.users().front().userId;
    const QString id = (*triodos)->id;
    QVERIFY(world.syncNow(userId, id, true));
}

void TestWorld::allHasEveryTypeInEveryVariant()
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

void TestWorld::aCrowdHasExactlyTheNumbersAskedFor_data()
{
    QTest::addColumn<int>("users");
    QTest::addColumn<int>("connections");
    QTest::addColumn<int>("transactions");
    QTest::newRow("one person") << 1 << 50 << 60'000;
    QTest::newRow("uneven") << 3 << 100 << 1'007;
    QTest::newRow("fewer transactions than connections") << 2 << 40 << 7;
    QTest::newRow("no connections") << 5 << 0 << 0;
}

void TestWorld::aCrowdHasExactlyTheNumbersAskedFor()
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

void TestWorld::aFreshWorldHasNothingOverdueAtAnyHour()
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

void TestWorld::theStateSurvivesARoundTrip()
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

void TestWorld::aBrokenStateNamesWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("part");
    QTest::newRow("nothing in it") << QByteArray("{}") << u"users"_s;
    QTest::newRow("a date that is none")
        << QByteArray(R"({"users":[{"userId":"u"}],"connections":[{"id":"b:c","userId":"u","expiresAt":"soon"}]})")
        << u"expiresAt"_s;
    QTest::newRow("nobody's connection")
        << QByteArray(R"({"users":[],"connections":[{"id":"b:c","userId":"u"}]})") << u"userId"_s;
    QTest::newRow("a connection without id")
        << QByteArray(R"({"users":[{"userId":"u"}],"connections":[{"userId":"u"}]})") << u"id"_s;
}

void TestWorld::aBrokenStateNamesWhatIsWrong()
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

void TestWorld::pendingTransactionsArePostedTwoDaysLater()
{
    Scenery s;
    const QString id = s.connect(u"Barclays"_s, 1);
    const auto newest = [&] {
        const SandboxAccount &account = s.world.connection(id)->accounts.front();
        return describe(account, fetchedTransactions(account).front());
    };
    const Transaction pending = newest();
    QVERIFY(pending.isPending);
    s.clock.advance(3 * kDay);
    const SandboxAccount &account = s.world.connection(id)->accounts.front();
    for (const TransactionKey &key : fetchedTransactions(account)) {
        const Transaction transaction = describe(account, key);
        if (transaction.id != pending.id)
            continue;
        QVERIFY(!transaction.isPending);
        QVERIFY(transaction.modifiedAt > pending.modifiedAt);
        QCOMPARE(transaction.createdAt, pending.createdAt);
        return;
    }
    QFAIL("the transaction has gone");
}

void TestWorld::faultsAreServedInOrderAndUsedUp()
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

QTEST_GUILESS_MAIN(TestWorld)
#include "tst_world.moc"
