// What the look-alike tells by itself: every event at its time, once, whoever caused it.
#include "app/sandbox/webhooks/newswatch.h"
#include "app/sandbox/world/simulation.h"
#include "app/sandbox/world/transactions.h"
#include "app/sandbox/world/world.h"
#include "support/fakeclock.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace holdfast;
using namespace holdfast::sandbox;

namespace {

constexpr std::chrono::days kDay{1};

} // namespace

class TestNewsWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void whatIsThereIsNoNews();
    void aFetchTellsOfItsTransactionsAndItsEnd();
    void aFailedFetchTellsOnlyItsEnd();
    void thePendingOnesAreToldWhenTheyArePosted();
    void theFirstFetchTellsOfTransactionsAtTheMockBankOnly_data();
    void theFirstFetchTellsOfTransactionsAtTheMockBankOnly();
    void largeFetchesAreSplit();
    void enrichmentIsToldOnceWhenAllOfItIsDone();
    void remindersComeFiveDaysBeforeAndEveryTwoDays();
    void aRenewalEndsTheReminders();
    void legacyIsRemindedOfWhenItIsNotFetched();
    void aDroppedAccountIsToldAndAMovedOneIsNot();
    void aRemovedConnectionIsSilent();

private:
    QString connectTo(const QString &bankName, bool enableAsync = false)
    {
        const auto &banks = m_world->banks();
        const auto bank = std::find_if(banks.begin(), banks.end(), [&](const SandboxBank &one) {
            return one.name == bankName;
        });
        Approval approval;
        approval.userId = m_userId;
        approval.bankId = bank->id;
        approval.enableAsync = enableAsync;
        for (const OfferedAccount &account : m_world->accountsOnOffer(m_userId, bank->id, {}))
            approval.providerAccountIds.append(account.providerAccountId);
        return m_world->grant(approval).value().connectionId;
    }
    /// The types of what is new, each once, sorted.
    QString news()
    {
        m_last = m_watch->look();
        QStringList types;
        for (const Event &event : m_last)
            types.append(event.type);
        types.removeDuplicates();
        types.sort();
        return types.join(u' ');
    }
    [[nodiscard]] QJsonObject payloadOf(const QString &type) const
    {
        for (const Event &event : m_last) {
            if (event.type == type)
                return event.payload.toObject();
        }
        return {};
    }
    void pass(std::chrono::milliseconds time) { m_world->advance(time); }

    std::unique_ptr<test::FakeClock> m_clock;
    std::unique_ptr<World> m_world;
    std::unique_ptr<NewsWatch> m_watch;
    QString m_userId;
    QString m_connection;
    std::vector<Event> m_last;
};

/// A person with a connection whose beginnings are all told.
void TestNewsWatch::init()
{
    m_watch.reset();
    m_clock = std::make_unique<test::FakeClock>();
    m_world = std::make_unique<World>(*m_clock, 7);
    m_userId = m_world->registerUser(u"person"_s, u"a-client"_s, {}).userId;
    m_connection = connectTo(u"Barclays"_s);
    pass(1h);
    m_watch = std::make_unique<NewsWatch>(*m_world);
}

void TestNewsWatch::whatIsThereIsNoNews()
{
    QCOMPARE(news(), QString());
    QCOMPARE(news(), QString());
}

void TestNewsWatch::aFetchTellsOfItsTransactionsAndItsEnd()
{
    const auto started = m_world->syncNow(m_userId, m_connection, true);
    QVERIFY(started);
    QCOMPARE(news(), QString()); // it is under way
    pass(kHabits.syncTakes + 1s);
    pass(kDay); // and the automatic ones of a day
    QVERIFY(news().contains("newTransactions"_L1));
    QCOMPARE(m_last.front().userId, m_userId);
    QCOMPARE(m_last.front().clientId, u"a-client"_s);
    const auto ended = std::find_if(m_last.begin(), m_last.end(), [&](const Event &event) {
        return event.payload.toObject().value("syncId"_L1) == *started;
    });
    QVERIFY(ended != m_last.end());
    QCOMPARE(ended->type, u"syncCompleted"_s);
    const QJsonObject payload = ended->payload.toObject();
    QCOMPARE(payload.value("connectionId"_L1), m_connection);
    QCOMPARE(payload.value("processingStatus"_L1), u"success"_s);
    QVERIFY(parseInstant(payload.value("completedAt"_L1).toString()));

    // One account an event, and every id is one that the account has.
    const QJsonArray accounts = payloadOf(u"newTransactions"_s).value("accounts"_L1).toArray();
    QCOMPARE(accounts.size(), 1);
    const QString id = accounts.at(0).toObject().value("id"_L1).toString();
    QSet<QString> has;
    for (const SandboxAccount &account : m_world->connection(m_connection)->accounts) {
        for (const TransactionKey &key : fetchedTransactions(account)) {
            if (account.id == id)
                has.insert(describe(account, key).id);
        }
    }
    const QJsonArray told = accounts.at(0).toObject().value("transactions"_L1).toArray();
    QVERIFY(!told.isEmpty());
    for (const QJsonValue &one : told)
        QVERIFY(has.contains(one.toString()));
    QCOMPARE(news(), QString());
}

void TestNewsWatch::aFailedFetchTellsOnlyItsEnd()
{
    m_world->rawConnection(m_connection)->fetchOutcome = u"error"_s;
    QVERIFY(m_world->syncNow(m_userId, m_connection, false));
    QCOMPARE(news(), u"syncCompleted"_s);
    QCOMPARE(payloadOf(u"syncCompleted"_s).value("processingStatus"_L1), u"error"_s);
}

void TestNewsWatch::thePendingOnesAreToldWhenTheyArePosted()
{
    QSet<QString> pending;
    for (const SandboxAccount &account : m_world->connection(m_connection)->accounts) {
        for (const TransactionKey &key : fetchedTransactions(account)) {
            const Transaction one = describe(account, key);
            if (one.isPending)
                pending.insert(one.id);
        }
    }
    QVERIFY(!pending.isEmpty());
    pass(4 * kDay);
    // Posted under the same id, or under another one: then the old id is deleted.
    (void)news();
    QSet<QString> told;
    for (const Event &event : m_last) {
        if (event.type != "updatedTransactions"_L1 && event.type != "deletedTransactions"_L1)
            continue;
        const QJsonObject account =
            event.payload.toObject().value("accounts"_L1).toArray().at(0).toObject();
        for (const QJsonValue &id : account.value("transactions"_L1).toArray())
            told.insert(id.toString());
    }
    QCOMPARE(told, pending);
}

void TestNewsWatch::theFirstFetchTellsOfTransactionsAtTheMockBankOnly_data()
{
    QTest::addColumn<QString>("bank");
    QTest::addColumn<QString>("told");
    QTest::newRow("api") << u"Monzo"_s << u"syncCompleted"_s;
    QTest::newRow("mock") << u"Moneyhub Open Banking Mock"_s << u"newTransactions syncCompleted"_s;
}

void TestNewsWatch::theFirstFetchTellsOfTransactionsAtTheMockBankOnly()
{
    QFETCH(QString, bank);
    QFETCH(QString, told);
    QVERIFY(!connectTo(bank).isEmpty());
    QCOMPARE(news(), told);
    pass(10min); // the older years arrive, and the accounts are enriched
    QVERIFY(!news().contains("newTransactions"_L1));
}

void TestNewsWatch::largeFetchesAreSplit()
{
    SandboxAccount &account = m_world->rawConnection(m_connection)->accounts.front();
    account.secondsPerTransaction = 10;
    pass(kDay);
    (void)news();
    int events = 0;
    for (const Event &event : m_last) {
        const QJsonObject one =
            event.payload.toObject().value("accounts"_L1).toArray().at(0).toObject();
        const qsizetype ids = one.value("transactions"_L1).toArray().size();
        QVERIFY(ids <= 6000);
        if (event.type == "newTransactions"_L1 && one.value("id"_L1) == account.id)
            ++events;
    }
    QVERIFY(events >= 2);
}

void TestNewsWatch::enrichmentIsToldOnceWhenAllOfItIsDone()
{
    const QString connection = connectTo(u"Monzo"_s);
    (void)news();
    pass(kHabits.enrichmentTakes - 1s);
    QCOMPARE(news(), QString());
    pass(10 * kHabits.enrichmentPerAccount);
    QCOMPARE(news(), u"newRegularTransactions postConnectionEnrichmentComplete"_s);
    const QJsonObject payload = payloadOf(u"postConnectionEnrichmentComplete"_s);
    QCOMPARE(payload.value("connectionId"_L1), connection);
    QCOMPARE(payload.value("accountIds"_L1).toArray().size(),
             qsizetype(m_world->connection(connection)->accounts.size()));
    QVERIFY(!payloadOf(u"newRegularTransactions"_s).value("seriesIds"_L1).toArray().isEmpty());
    QCOMPARE(news(), QString());
}

void TestNewsWatch::remindersComeFiveDaysBeforeAndEveryTwoDays()
{
    SandboxConnection &connection = *m_world->rawConnection(m_connection);
    connection.expiresAt = m_world->now() + 5 * kDay + 1h;
    QVERIFY(!news().contains("reauthReminder"_L1));
    pass(1h);
    QVERIFY(news().contains("reauthReminder"_L1));
    const QJsonObject payload = payloadOf(u"reauthReminder"_s);
    QCOMPARE(payload.value("connectionId"_L1), m_connection);
    QCOMPARE(payload.value("bankName"_L1), u"Barclays"_s);
    QCOMPARE(payload.value("timeUntilReauthorizationInDays"_L1).toInt(), 5);
    QCOMPARE(payload.value("tppConsent"_L1).toBool(), true);
    QString heard; // by the half day
    for (int half = 1; half <= 14; ++half) {
        pass(12h);
        heard += news().contains("reauthReminder"_L1) ? u'!' : u'.';
    }
    QCOMPARE(heard, u"...!...!...!.."_s); // three days on it is past, and still not renewed
    pass(40 * kDay);
    (void)news();
    QCOMPARE(std::count_if(m_last.begin(), m_last.end(),
                           [](const Event &event) { return event.type == "reauthReminder"_L1; }),
             1);
}

void TestNewsWatch::aRenewalEndsTheReminders()
{
    SandboxConnection &connection = *m_world->rawConnection(m_connection);
    connection.expiresAt = m_world->now() + 4 * kDay;
    QVERIFY(news().contains("reauthReminder"_L1));
    Approval approval;
    approval.flow = Flow::Reconsent;
    approval.userId = m_userId;
    approval.connectionId = m_connection;
    QVERIFY(m_world->grant(approval));
    for (int day = 0; day < 20; ++day) {
        pass(kDay);
        QVERIFY(!news().contains("reauthReminder"_L1));
    }
}

void TestNewsWatch::legacyIsRemindedOfWhenItIsNotFetched()
{
    m_connection = connectTo(u"NS&I"_s);
    m_world->rawConnection(m_connection)->fetchOutcome = u"mfa-required"_s;
    (void)news();
    QString heard;
    for (int day = 1; day <= 6; ++day) {
        pass(kDay);
        heard += news().contains("refreshReminder"_L1) ? u'!' : u'.';
    }
    QCOMPARE(heard, u".!.!.!"_s);
    QCOMPARE(payloadOf(u"refreshReminder"_s).value("periodSinceLastUpdateInDays"_L1).toInt(), 6);
}

void TestNewsWatch::aDroppedAccountIsToldAndAMovedOneIsNot()
{
    SandboxConnection &connection = *m_world->rawConnection(m_connection);
    QVERIFY(connection.accounts.size() >= 2);
    const QString dropped = connection.accounts.back().id;
    connection.accounts.pop_back();
    QCOMPARE(news(), u"deletedAccount"_s);
    QCOMPARE(payloadOf(u"deletedAccount"_s).value("accountId"_L1), dropped);
    QCOMPARE(news(), QString());

    Approval approval;
    approval.flow = Flow::Reauth;
    approval.userId = m_userId;
    approval.connectionId = m_connection;
    for (const OfferedAccount &account :
         m_world->accountsOnOffer(m_userId, connection.bankId(), m_connection))
        approval.providerAccountIds.append(account.providerAccountId);
    approval.providerAccountIds.removeFirst(); // left behind; the others get a new connection
    QVERIFY(m_world->grant(approval));
    QVERIFY(!news().contains("deletedAccount"_L1));
}

void TestNewsWatch::aRemovedConnectionIsSilent()
{
    QVERIFY(m_world->removeConnection(m_userId, m_connection));
    QCOMPARE(news(), QString());
    pass(30 * kDay);
    QCOMPARE(news(), QString());
}

QTEST_GUILESS_MAIN(TestNewsWatch)
#include "tst_newswatch.moc"
