#include "ui/widgets/dayedit.h"

#include <QLineEdit>
#include <QTest>

using namespace holdfast;
using namespace Qt::StringLiterals;

class DayEditTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSelectedDateIsTypedOver_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("typed");
        QTest::newRow("months by name") << u"d MMM yyyy"_s << u"1 Mar 2027"_s;
        QTest::newRow("the month first") << u"M/d/yyyy"_s << u"March 1, 2027"_s;
        QTest::newRow("the month first, short") << u"M/d/yyyy"_s << u"Mar 1, 2027"_s;
        QTest::newRow("British") << u"dd/MM/yyyy"_s << u"01/03/2027"_s;
        QTest::newRow("German") << u"dd.MM.yyyy"_s << u"01.03.2027"_s;
        QTest::newRow("the year first") << u"yyyy-MM-dd"_s << u"2027-03-01"_s;
        QTest::newRow("shown in another form") << u"dd/MM/yyyy"_s << u"2027-03-01"_s;
        QTest::newRow("German, two digits") << u"dd.MM.yy"_s << u"01.03.27"_s;
        QTest::newRow("American, two digits") << u"M/d/yy"_s << u"3/1/27"_s;
        QTest::newRow("without zeros") << u"dd.MM.yyyy"_s << u"1.3.2027"_s;
    }
    void aSelectedDateIsTypedOver()
    {
        QFETCH(QString, format);
        QFETCH(QString, typed);
        DayEdit edit(QDate(2026, 12, 25));
        edit.setLocale(QLocale::c());
        edit.setDisplayFormat(format);
        edit.setDateRange(QDate(2026, 11, 27), QDate(2027, 11, 27));
        edit.setKeyboardTracking(false);
        edit.show();
        QVERIFY(QTest::qWaitForWindowExposed(&edit));
        edit.setFocus();
        QTest::keySequence(&edit, QKeySequence::SelectAll);
        QTest::keyClicks(&edit, typed);
        QTest::keyClick(&edit, Qt::Key_Return);
        QCOMPARE(edit.date(), QDate(2027, 3, 1));
        QCOMPARE(edit.text(), QLocale::c().toString(edit.date(), format));
    }

    void whatIsNoDateLeavesTheOldOne_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("no date") << u"soon"_s;
        QTest::newRow("out of range") << u"2031-01-01"_s;
    }
    void whatIsNoDateLeavesTheOldOne()
    {
        QFETCH(QString, typed);
        DayEdit edit(QDate(2026, 12, 25));
        edit.setDisplayFormat(u"yyyy-MM-dd"_s);
        edit.setDateRange(QDate(2026, 11, 27), QDate(2027, 11, 27));
        edit.show();
        edit.setFocus();
        QTest::keySequence(&edit, QKeySequence::SelectAll);
        QTest::keyClicks(&edit, typed);
        QTest::keyClick(&edit, Qt::Key_Return);
        QCOMPARE(edit.date(), QDate(2026, 12, 25));
        QCOMPARE(edit.text(), u"2026-12-25"_s);
    }

    void stepsAreOfWhatWasTyped()
    {
        QWidget page;
        auto *edit = new DayEdit(&page);
        auto *other = new QLineEdit(&page);
        edit->setDisplayFormat(u"yyyy-MM-dd"_s);
        edit->setDate(QDate(2026, 12, 25));
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        page.activateWindow();
        edit->setFocus();
        QTRY_VERIFY(edit->hasFocus());
        QTest::keySequence(edit, QKeySequence::SelectAll);
        QTest::keyClicks(edit, u"2027-03-01"_s);
        edit->stepUp();
        const QDate stepped = edit->date();
        QVERIFY(stepped > QDate(2027, 3, 1));
        other->setFocus();
        QTRY_VERIFY(!edit->hasFocus());
        QCOMPARE(edit->date(), stepped);
    }

    void goingElsewhereTakesIt()
    {
        QWidget page;
        auto *edit = new DayEdit(&page);
        auto *other = new QLineEdit(&page);
        edit->setDate(QDate(2026, 12, 25));
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        page.activateWindow();
        edit->setFocus();
        QTRY_VERIFY(edit->hasFocus());
        QTest::keySequence(edit, QKeySequence::SelectAll);
        QTest::keyClicks(edit, u"2027-03-01"_s);
        other->setFocus();
        QTRY_COMPARE(edit->date(), QDate(2027, 3, 1));
    }
};

QTEST_MAIN(DayEditTest)
#include "tst_dayedit.moc"
