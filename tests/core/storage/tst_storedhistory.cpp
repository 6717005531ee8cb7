// How far back accounts are known; histories that follow their account, and that leave no byte.

#include "historykit.h"

using namespace holdfast;
using namespace holdfast::test;
using namespace std::chrono_literals;

namespace {

const QDate kDay(2026, 11, 20);
const QString kOld = QStringLiteral("old-account");
const QString kNew = QStringLiteral("new-account");

} // namespace

class StoredHistoryTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readingsAddUp();
    void theHistoryFollowsItsAccount_data();
    void theHistoryFollowsItsAccount();
    void threeInARowAreShownOnce();
    void balancesAreKeptByDayAndType();
    void consentsGoWithTheirConnection();
    void removalLeavesNoByte();

private:
    [[nodiscard]] std::vector<Transaction> rows(const QString &prefix, const QDate &from, int days)
    {
        std::vector<Transaction> bookings;
        for (int i = 0; i < days; ++i) {
            const QDate day = from.addDays(-i);
            const QString text = QStringLiteral("%1 %2").arg(prefix, day.toString(Qt::ISODate));
            bookings.push_back(bookingOn(day, prefix + u'-' + QString::number(i), text));
        }
        return bookings;
    }
    [[nodiscard]] QStringList texts() { return m_history->texts({m_newer, {}, {}, {}, {}, {}, 3}); }
    /// The accounts of both connections, and that one follows the other.
    void follow(const QString &oldAccount, const QString &newAccount);
    void carry(const ConnectionId &connection, const QString &account);
    void settle();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<StoreKit> m_kit;
    std::unique_ptr<HistoryKit> m_history;
    const ConnectionId m_older = fullConnection(1).id;
    const ConnectionId m_newer = fullConnection(101).id;
};

void StoredHistoryTest::init()
{
    m_history.reset();
    m_kit.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_kit = std::make_unique<StoreKit>(m_folder->path());
    QCOMPARE(m_kit->open(), QStringLiteral("ok"));
    m_history = std::make_unique<HistoryKit>(*m_kit);
    BankConnection older = fullConnection(1);
    BankConnection newer = fullConnection(101);
    older.accountIds = {AccountId{kOld}};
    newer.accountIds = {AccountId{kNew}};
    QVERIFY(m_kit->save(HistoryKit::kScope, {older, newer}));
}

void StoredHistoryTest::carry(const ConnectionId &connection, const QString &account)
{
    Account one;
    one.id = AccountId{account};
    one.connectionId = connection;
    one.name = QStringLiteral("Current");
    one.type = QStringLiteral("cash:current");
    one.providerAccountId = QStringLiteral("at-the-bank");
    QCOMPARE(m_kit->tell([&](auto *context, auto done) {
        m_kit->store().saveAccounts(HistoryKit::kScope, connection, {one}, kNow, context, done);
    }),
             QStringLiteral("ok"));
}

void StoredHistoryTest::follow(const QString &oldAccount, const QString &newAccount)
{
    BankConnection newer = fullConnection(101);
    newer.accountIds = {AccountId{newAccount}};
    carry(m_older, oldAccount);
    QCOMPARE(m_kit->tell([&](auto *context, auto done) {
        m_kit->store().recordSuccession(HistoryKit::kScope, m_older, m_newer, Succession::Replaced,
                                        kNow, context, done);
    }),
             QStringLiteral("ok"));
    QVERIFY(m_kit->save(HistoryKit::kScope, {newer}));
    carry(m_newer, newAccount);
    settle();
}

void StoredHistoryTest::settle()
{
    QVERIFY(m_kit->ask<std::vector<SettledAttempt>>([&](auto *context, auto done) {
        m_kit->store().settleAfterReading(HistoryKit::kScope, 0, kNow, context, done);
    }));
}

void StoredHistoryTest::readingsAddUp()
{
    const AccountId account{kOld};
    QVERIFY(m_history->page(m_older, kOld, rows(QStringLiteral("r"), kDay, 5)));
    auto history = m_history->finish(m_older, {account, kNow, false, kDay.addDays(-90), {}});
    QVERIFY(history && !history->whole);
    QCOMPARE(history->readFrom, std::optional(kDay.addDays(-90)));
    history = m_history->finish(m_older, {account, kNow + 1h, false, {}, kDay.addDays(-91)});
    QVERIFY(history && history->whole);
    // The latest days were not read again.
    QCOMPARE(history->readAt, std::optional(kNow));
    history = m_history->finish(m_older, {account, kNow + 2h, true, {}, {}});
    QCOMPARE(history->readAt, std::optional(kNow + 2h));
    QCOMPARE(history->from, std::optional(kDay.addDays(-4)));
    QCOMPARE(history->to, std::optional(kDay));
    QCOMPARE(m_history->histories(m_older), std::vector{*history});
}

void StoredHistoryTest::theHistoryFollowsItsAccount_data()
{
    QTest::addColumn<bool>("sameId");
    QTest::addColumn<bool>("readBefore");
    QTest::newRow("the same id") << true << false;
    QTest::newRow("the same id, already read there") << true << true;
    QTest::newRow("a new id") << false << false;
    QTest::newRow("a new id, already read there") << false << true;
}

void StoredHistoryTest::theHistoryFollowsItsAccount()
{
    QFETCH(const bool, sameId);
    QFETCH(const bool, readBefore);
    const QString newId = sameId ? kOld : kNew;
    QVERIFY(m_history->page(m_older, kOld, rows(QStringLiteral("old"), kDay, 6)));
    if (readBefore)
        QVERIFY(m_history->page(m_newer, newId, rows(QStringLiteral("new"), kDay, 2)));
    follow(kOld, newId);
    if (!readBefore) {
        QCOMPARE(texts().size(), 6);
        QVERIFY(m_history->page(m_newer, newId, rows(QStringLiteral("new"), kDay, 2)));
        if (sameId)
            return; // the ids of its transactions are the same too, so nothing can be double
    }
    QCOMPARE(texts().size(), 6);
    QCOMPARE(texts().filter(QStringLiteral("new")).size(), 2);
    QCOMPARE(m_history->histories(m_newer).size(), 1U);
    QCOMPARE(m_history->histories(m_newer)[0].count, 6);
    QCOMPARE(m_history->histories(m_newer)[0].from, std::optional(kDay.addDays(-5)));
    QCOMPARE(m_history->histories(m_newer)[0].account.value(), newId);
    QVERIFY(m_history->histories(m_older).empty());
    // The new one reaches further back: no day is there twice, and what is older stays.
    QVERIFY(m_history->page(m_newer, newId, rows(QStringLiteral("new"), kDay, 4)));
    QCOMPARE(texts().filter(QStringLiteral("new")).size(), 4);
    QCOMPARE(texts().size(), 6);
    QCOMPARE(m_history->finish(m_newer, {AccountId{newId}, kNow, false, {}, {}})->count, 6);
    QCOMPARE(m_history->texts({{}, {}, QStringLiteral("old"), {}, {}, {}, 10}).size(), 2);
    const auto listed = m_history->list({m_newer, AccountId{newId}, {}, {}, {}, {}, 10});
    for (const ListedTransaction &row : listed->rows)
        QCOMPARE(row.account.value(), newId);
}

void StoredHistoryTest::threeInARowAreShownOnce()
{
    QVERIFY(m_history->page(m_older, kOld, rows(QStringLiteral("first"), kDay, 9)));
    follow(kOld, kNew);
    QVERIFY(m_history->page(m_newer, kNew, rows(QStringLiteral("second"), kDay, 6)));
    BankConnection third = fullConnection(201);
    third.accountIds = {AccountId{QStringLiteral("third")}};
    QVERIFY(m_kit->save(HistoryKit::kScope, {third}));
    QCOMPARE(m_kit->tell([&](auto *context, auto done) {
        m_kit->store().recordSuccession(HistoryKit::kScope, m_newer, third.id, Succession::Replaced,
                                        kNow, context, done);
    }),
             QStringLiteral("ok"));
    carry(third.id, QStringLiteral("third"));
    settle();
    QVERIFY(
        m_history->page(third.id, QStringLiteral("third"), rows(QStringLiteral("third"), kDay, 3)));
    const QStringList found = m_history->texts({third.id, {}, {}, {}, {}, {}, 2});
    QCOMPARE(found.size(), 9);
    for (const char *name : {"first", "second", "third"})
        QCOMPARE(found.filter(QString::fromLatin1(name)).size(), 3);
}

void StoredHistoryTest::balancesAreKeptByDayAndType()
{
    const Money money{100, QStringLiteral("GBP"), false};
    const AccountBalance today{kDay, QStringLiteral("InterimAvailable"), money};
    const AccountBalance before{
        kDay.addDays(-1), QStringLiteral(""), {-5, QStringLiteral("EUR"), true}};
    for (const auto &balances : {std::vector{before, today}, std::vector{today}}) {
        QCOMPARE(m_kit->tell([&](auto *context, auto done) {
            m_history->store().saveBalances(HistoryKit::kScope, m_older,
                                            {AccountId{kOld}, balances}, context, done);
        }),
                 QStringLiteral("ok"));
    }
    const auto kept = m_kit->ask<std::vector<AccountBalance>>([&](auto *context, auto done) {
        m_history->store().balances(HistoryKit::kScope, m_older, AccountId{kOld}, context, done);
    });
    QCOMPARE(*kept, (std::vector{today, before}));
}

void StoredHistoryTest::consentsGoWithTheirConnection()
{
    ServiceConsent named;
    named.id = ServiceConsentId{QStringLiteral("c1")};
    named.connectionId = m_older;
    named.provider = QStringLiteral("Bank of 1");
    named.type = QStringLiteral("account");
    named.status = QStringLiteral("Authorised");
    named.from = {kNow, false};
    named.to = {std::nullopt, true};
    named.permissions = {QStringLiteral("ReadBalances"), QStringLiteral("ReadParty")};
    named.accounts = {QStringLiteral("••••1234")};
    ServiceConsent ofTheBank = named;
    ofTheBank.id = ServiceConsentId{QStringLiteral("c2")};
    ofTheBank.connectionId = {};
    ofTheBank.from = {kNow - 1h, false};
    ServiceConsent ofNobody = named;
    ofNobody.connectionId = ConnectionId{QStringLiteral("removed:1")};
    QCOMPARE(m_kit->tell([&](auto *context, auto done) {
        m_history->store().saveConsents(HistoryKit::kScope, {named, ofTheBank, ofNobody}, context,
                                        done);
    }),
             QStringLiteral("ok"));
    const auto of = [&](const ConnectionId &id) { return m_history->known(id).consents; };
    ofTheBank.connectionId = m_older;
    QCOMPARE(of(m_older), (std::vector{named, ofTheBank}));
    ofTheBank.connectionId = m_newer;
    QCOMPARE(of(m_newer), std::vector{ofTheBank});
}

void StoredHistoryTest::removalLeavesNoByte()
{
    const auto everyByte = [this] {
        QByteArray bytes;
        const QDir dir(m_folder->path());
        for (const QString &name : dir.entryList(QDir::Files | QDir::Hidden)) {
            QFile file(dir.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                bytes += file.readAll();
        }
        return bytes.toLower();
    };
    // Many, so that the text index has parts on several levels; and others, which stay.
    for (int page = 0; page < 12; ++page) {
        const QString word = QStringLiteral("canary%1").arg(page);
        QVERIFY(m_history->page(m_older, kOld, rows(word, kDay.addDays(-100 * page), 100)));
        QVERIFY(m_history->page(
            m_newer, kNew,
            rows(QStringLiteral("stays%1").arg(page), kDay.addDays(-100 * page), 100)));
    }
    QVERIFY(everyByte().contains("canary"));
    QVERIFY(everyByte().contains("stays"));
    const StoredReceipt receipt{m_older, QStringLiteral("A bank"), 1, kNow, kNow, false};
    QCOMPARE(m_kit->tell([&](auto *context, auto done) {
        m_kit->store().finishRemoval(HistoryKit::kScope, receipt, context, done);
    }),
             QStringLiteral("ok"));
    QVERIFY(!everyByte().contains("canary"));
    QCOMPARE(m_history->texts({{}, {}, QStringLiteral("stays1"), {}, {}, {}, 1000}).size(), 300);
    QVERIFY(m_history->texts({{}, {}, QStringLiteral("can"), {}, {}, {}, 10}).isEmpty());
    QCOMPARE(m_kit->tell([&](auto *context, auto done) { m_kit->store().check(context, done); }),
             QStringLiteral("ok"));
}

QTEST_GUILESS_MAIN(StoredHistoryTest)
#include "tst_storedhistory.moc"
