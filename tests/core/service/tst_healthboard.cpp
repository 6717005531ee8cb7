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
    void aFloodIsOneFaultACauseAndEachIsLogged();
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

namespace {

QStringList logged;

void takeLine(QtMsgType, const QMessageLogContext &, const QString &text)
{
    logged.append(text);
}

} // namespace

// U-08: a thousand errors in a minute, from one cause and from many.
void TestHealthBoard::aFloodIsOneFaultACauseAndEachIsLogged()
{
    logged.clear();
    const QtMessageHandler before = qInstallMessageHandler(takeLine);
    HealthBoard one;
    QSignalSpy changed(&one, &HealthBoard::changed);
    for (int i = 0; i < 1000; ++i)
        one.report(Area::Service, fault(ErrorKind::Network, "refused"));
    HealthBoard many;
    const std::pair<Area, ErrorKind> causes[] = {{Area::Service, ErrorKind::ServiceDown},
                                                 {Area::Store, ErrorKind::StorageFull},
                                                 {Area::Clock, ErrorKind::ClockOff}};
    for (int i = 0; i < 1000; ++i) {
        Error error = fault(causes[i % 3].second);
        error.correlationId = QString::number(i); // the service makes another one each time
        many.report(causes[i % 3].first, error);
    }
    qInstallMessageHandler(before);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(one.health().faults.size(), 1u);
    QCOMPARE(many.health().faults.size(), 3u);
    QCOMPARE(logged.size(), 2000);
    QCOMPARE(logged.first(), QStringLiteral("fault: network refused"));
    QVERIFY(logged.last().endsWith(QStringLiteral("correlation 999")));
}

QTEST_GUILESS_MAIN(TestHealthBoard)
#include "tst_healthboard.moc"
