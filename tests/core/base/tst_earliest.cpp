#include "core/base/earliest.h"

#include <QTest>

using namespace holdfast;

class TestEarliest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void withoutAnOfferThereIsNone();
    void theFirstThatIsStillToComeCounts();
    void withoutAnInstantToStartFromAnyCounts();
};

void TestEarliest::withoutAnOfferThereIsNone()
{
    Earliest next(fromMilliseconds(10));
    QVERIFY(!next.instant());
    next.offer(std::nullopt);
    next.offer(fromMilliseconds(10)); // which is now
    next.offer(fromMilliseconds(9));
    QVERIFY(!next.instant());
}

void TestEarliest::theFirstThatIsStillToComeCounts()
{
    Earliest next(fromMilliseconds(10));
    for (const int ms : {30, 11, 20, 5})
        next.offer(fromMilliseconds(ms));
    QCOMPARE(next.instant(), std::optional(fromMilliseconds(11)));
}

void TestEarliest::withoutAnInstantToStartFromAnyCounts()
{
    Earliest next;
    next.offer(fromMilliseconds(-5));
    next.offer(fromMilliseconds(3));
    QCOMPARE(next.instant(), std::optional(fromMilliseconds(-5)));
}

QTEST_APPLESS_MAIN(TestEarliest)
#include "tst_earliest.moc"
