#include "core/lifecycle/historyreach.h"

#include <QTest>

using namespace holdfast;

namespace {

const QDate kToday(2026, 11, 26);

AccountHistory history(const char *account, const QDate &from, const QDate &readFrom, bool whole)
{
    AccountHistory one;
    one.account = AccountId{QString::fromLatin1(account)};
    if (from.isValid())
        one.from = from;
    if (readFrom.isValid())
        one.readFrom = readFrom;
    one.whole = whole;
    return one;
}

} // namespace

class TestHistoryReach : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void monthsAreWhole_data();
    void monthsAreWhole();
    void anAccountReachesAsFarAsItWasRead();
    void aConnectionReachesAsFarAsTheOneThatIsLeastFar();
};

void TestHistoryReach::monthsAreWhole_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<int>("months");
    QTest::newRow("two years to the day") << QDate(2024, 11, 26) << 24;
    QTest::newRow("a day less") << QDate(2024, 11, 27) << 23;
    QTest::newRow("three months") << kToday.addMonths(-3) << 3;
    QTest::newRow("yesterday") << kToday.addDays(-1) << 0;
    QTest::newRow("today") << kToday << 0;
    QTest::newRow("in the future") << kToday.addMonths(5) << 0;
    QTest::newRow("over the year") << QDate(2025, 12, 26) << 11;
}

void TestHistoryReach::monthsAreWhole()
{
    QFETCH(const QDate, from);
    QTEST(wholeMonths(from, kToday), "months");
    // The last day of a longer month has no namesake in a shorter one.
    QCOMPARE(wholeMonths(QDate(2026, 1, 31), QDate(2026, 2, 28)), 1);
}

void TestHistoryReach::anAccountReachesAsFarAsItWasRead()
{
    const QDate early(2025, 1, 5);
    const QDate late(2026, 8, 26);
    QVERIFY(!reachOf(history("a", {}, {}, false)));
    QCOMPARE(reachOf(history("a", late, {}, false)), std::optional(late));
    // Nothing was booked in the first months, but they were read.
    QCOMPARE(reachOf(history("a", {}, early, false)), std::optional(early));
    QCOMPARE(reachOf(history("a", late, early, false)), std::optional(early));
    QCOMPARE(reachOf(history("a", early, late, false)), std::optional(early));
}

void TestHistoryReach::aConnectionReachesAsFarAsTheOneThatIsLeastFar()
{
    const QDate early(2024, 1, 5);
    const QDate middle(2025, 6, 1);
    const QDate late(2026, 8, 26);
    const std::vector<AccountId> two{AccountId{QStringLiteral("a")},
                                     AccountId{QStringLiteral("b")}};
    using Histories = std::vector<AccountHistory>;
    const auto reach = [&](const Histories &histories) { return reachOf(histories, two); };
    QVERIFY(!reach({}));
    QVERIFY(!reach({history("a", early, early, false)}));
    QCOMPARE(reach({history("a", early, late, false), history("b", middle, late, false)}),
             std::optional(middle));
    // One that is whole holds nothing back, however young it is.
    QCOMPARE(reach({history("a", late, late, true), history("b", middle, late, false)}),
             std::optional(middle));
    QCOMPARE(reach({history("a", late, late, true), history("b", middle, late, true)}),
             std::optional(middle));
    // Nothing was ever booked there.
    QCOMPARE(reach({history("a", {}, {}, true), history("b", middle, late, false)}),
             std::optional(middle));
}

QTEST_APPLESS_MAIN(TestHistoryReach)
#include "tst_historyreach.moc"
