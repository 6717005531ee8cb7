#include "support/fakeclock.h"
#include "support/sampleconnections.h"
#include "support/sampletransactions.h"

#include "ui/words/transactionwords.h"
#include "ui/words/translations.h"

#include <QCoreApplication>
#include <QTest>

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TransactionWordsTest : public QObject
{
    Q_OBJECT

    FakeClock m_clock; // 22 November 2026, 10:00
    ConnectionDetails m_details;

    [[nodiscard]] WordContext words() const
    {
        return {m_clock.now(), QTimeZone::utc(), QLocale::c()};
    }
    [[nodiscard]] const AccountId &account(size_t which = 0) const
    {
        return m_details.entry.connection.accountIds[which];
    }
    void read(const QDate &from, bool whole)
    {
        m_details.accountHistories = {sampleHistory(account(), from, m_clock.now() - 1h, whole)};
    }
    [[nodiscard]] QString reach() const { return reachSentence(account(), m_details, words()); }
    [[nodiscard]] QStringList standing() const
    {
        return standingLines(m_details.entry.connection.accountIds, m_details, words());
    }

private Q_SLOTS:
    void initTestCase() { installTranslations(*qApp); }
    void init()
    {
        m_details = {};
        m_details.entry = healthyEntry(u"a:1"_s, u"A Bank"_s, m_clock.now());
        for (const AccountId &id : m_details.entry.connection.accountIds) {
            Account account;
            account.id = id;
            account.name = u"Account %1"_s.arg(m_details.accounts.size() + 1);
            m_details.accounts.push_back(account);
        }
    }

    void whileItIsReadTheMonthsAreCounted_data()
    {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("two years") << QDate(2024, 11, 22) << u"24 of up to 36 months so far."_s;
        QTest::newRow("a day less") << QDate(2024, 11, 23) << u"23 of up to 36 months so far."_s;
        QTest::newRow("days") << QDate(2026, 11, 1)
                              << u"Less than 1 of up to 36 months so far."_s;
        QTest::newRow("all") << QDate(2023, 11, 22) << u"36 of up to 36 months so far."_s;
        QTest::newRow("carried on from before") << QDate(2023, 1, 1) << u"46 months so far."_s;
    }
    void whileItIsReadTheMonthsAreCounted()
    {
        QFETCH(const QDate, from);
        m_details.readingTransactions = true;
        read(from, false);
        QTEST(reach(), "sentence");
    }

    void theEndIsHonest()
    {
        read(QDate(2023, 11, 3), true);
        QCOMPARE(reach(), u"Goes back to 3 November 2023: all the bank gives."_s);
        // The service may still be fetching: "all" would be a promise.
        m_details.readingTransactions = true;
        QCOMPARE(reach(), u"Goes back to 3 November 2023; Holdfast is looking for more."_s);
        m_details.readingTransactions = false;
        m_details.accountHistories[0].from.reset();
        QCOMPARE(reach(), u"The bank gives no transactions of this account."_s);
    }

    void whyThereIsLessIsTold()
    {
        read(QDate(2026, 8, 22), false);
        QVERIFY2(reach().startsWith(u"Goes back to 22 August 2026 so far. The rest is read"_s),
                 qPrintable(reach()));
        m_details.transactionsFault = makeError(ErrorKind::Network, {}, {});
        QCOMPARE(reach(), u"Goes back to 22 August 2026 so far. The rest is missing: Moneyhub "
                          "cannot be reached."_s);
        m_details.transactionsFault.reset();
        m_details.entry.connection.expiresAt.value = m_clock.now() - 24h;
        QCOMPARE(reach(),
                 u"Goes back to 22 August 2026: access ended before the rest was read."_s);
        m_details.accountHistories.clear();
        QCOMPARE(reach(), u"None were read before access ended."_s);
    }

    void whatIsGoneAtTheBankStaysHere()
    {
        read(QDate(2024, 1, 5), false);
        m_details.readingTransactions = true;
        m_details.accounts[0].goneSince = m_clock.now() - 24h;
        QCOMPARE(reach(), u"What was read stays here; it goes back to 5 January 2024."_s);
    }

    void aListIsAsOfItsOldestReading()
    {
        const QDate from(2023, 11, 3);
        m_details.accountHistories = {
            sampleHistory(account(0), from, m_clock.now() - 1h),
            sampleHistory(account(1), from.addDays(40), m_clock.now() - 2h),
            sampleHistory(account(2), from.addDays(80), m_clock.now() - 1h)};
        QCOMPARE(standing(), (QStringList{u"As of today 08:00."_s,
                                          u"Goes back to 3 November 2023: all the bank gives."_s}));
        // One that was never read has no time to tell.
        m_details.accountHistories.pop_back();
        QVERIFY(!standing().first().startsWith(u"As of"_s));
    }

    void afterTheEndTheListStaysAndSaysAsOf()
    {
        read(QDate(2023, 11, 3), true);
        m_details.entry.connection.accountIds = {account()};
        m_details.entry.connection.expiresAt.value = m_clock.now() - 24h;
        QCOMPARE(standing(),
                 (QStringList{u"As of today 09:00. Access has ended; what was read stays here."_s,
                              u"Goes back to 3 November 2023: all the bank gives."_s}));
    }

    void whileReadingEachUnfinishedAccountIsToldByItself()
    {
        m_details.readingTransactions = true;
        m_details.accountHistories = {
            sampleHistory(account(0), QDate(2024, 11, 22), m_clock.now(), false),
            sampleHistory(account(1), QDate(2024, 11, 22), m_clock.now(), true)};
        const QStringList lines = standing();
        QVERIFY(lines.contains(u"Account 1: 24 of up to 36 months so far."_s));
        QVERIFY(lines.contains(
            u"Account 3: Its transactions are on their way. You can go on working."_s));
        QVERIFY(lines.contains(u"Of the other accounts: all that was given so far."_s));
    }

    void anEmptyListSaysWhy()
    {
        QCOMPARE(noTransactionsWords(m_details, words()).headline,
                 u"No transactions are kept here yet"_s);
        m_details.readingTransactions = true;
        QCOMPARE(noTransactionsWords(m_details, words()).headline,
                 u"The first transactions are on their way"_s);
        m_details.readingTransactions = false;
        m_details.transactionsFault = makeError(ErrorKind::Network, {}, {});
        QCOMPARE(noTransactionsWords(m_details, words()).headline,
                 u"Moneyhub cannot be reached"_s);
        m_details.transactionsFault.reset();
        read({}, true);
        QCOMPARE(noTransactionsWords(m_details, words()).headline,
                 u"The bank gives no transactions"_s);
    }
};

QTEST_GUILESS_MAIN(TransactionWordsTest)
#include "tst_transactionwords.moc"
