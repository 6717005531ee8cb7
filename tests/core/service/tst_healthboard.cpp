// What is wrong, area by area, told once.

#include "core/service/healthboard.h"

#include <QSignalSpy>
#include <QTest>

using namespace holdfast;
using Area = HealthBoard::Area;

namespace {

Error fault(ErrorKind kind, const char *part = "")
{
    return makeError(kind, QString::fromLatin1(part), {});
}

} // namespace

class TestHealthBoard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFaultIsToldOnce();
    void anAreaHasOneFaultAndClearsAlone();
    void timesAreToldWhenTheyChange();
    void faultsBelongToTheirArea_data();
    void faultsBelongToTheirArea();
};

void TestHealthBoard::aFaultIsToldOnce()
{
    HealthBoard board;
    QSignalSpy changed(&board, &HealthBoard::changed);
    board.report(Area::Service, fault(ErrorKind::Network));
    board.report(Area::Service, fault(ErrorKind::Network));
    QCOMPARE(changed.count(), 1);
    board.clear(Area::Service);
    board.clear(Area::Service);
    QCOMPARE(changed.count(), 2);
    QVERIFY(board.health().faults.empty());
}

void TestHealthBoard::anAreaHasOneFaultAndClearsAlone()
{
    HealthBoard board;
    board.report(Area::Service, fault(ErrorKind::Network));
    board.report(Area::Store, fault(ErrorKind::StorageFull));
    board.report(Area::Service, fault(ErrorKind::ServiceDown));
    QCOMPARE(board.health().faults.size(), 2u);
    board.clear(Area::Store);
    QCOMPARE(board.health().faults, std::vector{fault(ErrorKind::ServiceDown)});
}

void TestHealthBoard::timesAreToldWhenTheyChange()
{
    HealthBoard board;
    QSignalSpy changed(&board, &HealthBoard::changed);
    board.setChecking(true);
    board.setChecking(true);
    board.setLastChecked(fromMilliseconds(1));
    board.setLastChecked(fromMilliseconds(1));
    board.setNextTry(fromMilliseconds(2));
    board.setNextTry(fromMilliseconds(2));
    QCOMPARE(changed.count(), 3);
    QCOMPARE(board.health(), (ServiceHealth{true, false, fromMilliseconds(1), fromMilliseconds(2), {}}));
}

void TestHealthBoard::faultsBelongToTheirArea_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<int>("area");
    const auto add = [](ErrorKind kind, Area area) {
        QTest::newRow(qPrintable(errorKindWord(kind))) << kind << int(area);
    };
    add(ErrorKind::Network, Area::Service);
    add(ErrorKind::ServiceDown, Area::Service);
    add(ErrorKind::NotAccepted, Area::Service);
    add(ErrorKind::TooManyRequests, Area::Service);
    add(ErrorKind::CheckFailed, Area::Service);
    add(ErrorKind::ClockOff, Area::Clock);
    add(ErrorKind::StorageFull, Area::Store);
    add(ErrorKind::StorageReadOnly, Area::Store);
    add(ErrorKind::SecretAbsent, Area::Secret);
    add(ErrorKind::SecretFile, Area::Secret);
    add(ErrorKind::Profile, Area::Profile);
}

void TestHealthBoard::faultsBelongToTheirArea()
{
    QFETCH(const ErrorKind, kind);
    QTEST(int(HealthBoard::areaOf(kind)), "area");
}

QTEST_GUILESS_MAIN(TestHealthBoard)
#include "tst_healthboard.moc"
