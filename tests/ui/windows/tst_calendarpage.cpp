// The calendar of ends and the look ahead, in the real window.
#include "support/fakefilesaver.h"
#include "support/windowstand.h"

#include "ui/models/consentmonth.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/connectionnotelist.h"
#include "ui/widgets/markedslider.h"
#include "ui/widgets/monthview.h"
#include "ui/windows/calendarpage.h"
#include "ui/words/translations.h"

#include <QAccessible>
#include <QDateEdit>
#include <QDialog>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;
using namespace std::chrono;

class CalendarPageTest : public QObject, private WindowStand
{
    Q_OBJECT

    FakeFileSaver m_saver;

    void openCalendar()
    {
        openShowcase();
        m_window->saveFilesWith(m_saver);
        m_window->openCalendar();
        QTRY_VERIFY(page().isVisible());
    }
    CalendarPage &page() const { return *part<CalendarPage>(); }
    MonthView &grid() const { return *part<MonthView>(); }
    MarkedSlider &slider() const { return *part<MarkedSlider>(); }
    QPushButton &button(const QString &name) const { return *part<QPushButton>(name); }
    ConnectionNoteList &list(const QString &name) const { return *part<ConnectionNoteList>(name); }
    static QString first(const ConnectionNoteList &list)
    {
        return list.model()->index(0, 0).data().toString();
    }
    /// As if many, also where the plural's words have not been given yet.
    QString outlook() const
    {
        return text(u"calendarOutlook"_s).replace(u"(s)"_s, u"s"_s);
    }

private Q_SLOTS:
    void initTestCase() { installTranslations(*qApp); }
    void init()
    {
        qputenv("TZ", "UTC");
        QLocale::setDefault(QLocale(u"en_GB"_s));
        build();
        m_saver.asked.clear();
        m_saver.answer = u"/home/ada/consents.ics"_s;
    }
    void cleanup()
    {
        tearDown();
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void itOpensOnToday()
    {
        openShowcase();
        QTest::keyClick(&view(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(part<CalendarPage>() && page().isVisible());
        QVERIFY(grid().hasFocus());
        QCOMPARE(page().day(), QDate(2026, 11, 22));
        QCOMPARE(text(u"calendarTitle"_s), u"November 2026"_s);
        QCOMPARE(first(list(u"calendarDayList"_s)), u"Nationwide Building Society"_s);
        QVERIFY2(outlook().startsWith(u"Today: 6 of 11 connections"_s), qPrintable(outlook()));
        QCOMPARE(slider().value(), 0);
        QVERIFY(!view().isVisible());
        QTest::keyClick(&grid(), Qt::Key_Escape);
        QVERIFY(view().isVisible() && view().hasFocus());
    }

    void theArrowKeysGoFromDayToDay_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<bool>("rightToLeft");
        QTest::addColumn<QDate>("day");
        QTest::newRow("right") << int(Qt::Key_Right) << false << QDate(2026, 12, 1);
        QTest::newRow("left") << int(Qt::Key_Left) << false << QDate(2026, 11, 29);
        QTest::newRow("right, mirrored") << int(Qt::Key_Right) << true << QDate(2026, 11, 29);
        QTest::newRow("left, mirrored") << int(Qt::Key_Left) << true << QDate(2026, 12, 1);
        QTest::newRow("down") << int(Qt::Key_Down) << false << QDate(2026, 12, 7);
        QTest::newRow("up") << int(Qt::Key_Up) << false << QDate(2026, 11, 23);
        QTest::newRow("page down") << int(Qt::Key_PageDown) << false << QDate(2026, 12, 30);
        QTest::newRow("page up") << int(Qt::Key_PageUp) << false << QDate(2026, 10, 30);
        QTest::newRow("home") << int(Qt::Key_Home) << false << QDate(2026, 11, 1);
        QTest::newRow("end") << int(Qt::Key_End) << false << QDate(2026, 11, 30);
    }
    void theArrowKeysGoFromDayToDay()
    {
        QFETCH(int, key);
        QFETCH(bool, rightToLeft);
        QFETCH(QDate, day);
        QApplication::setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        openCalendar();
        page().setDay(QDate(2026, 11, 30));
        QTest::keyClick(&grid(), Qt::Key(key));
        QCOMPARE(page().day(), day);
        QCOMPARE(grid().day(), day);
        QVERIFY(grid().currentIndex().isValid());
        QCOMPARE(grid().currentIndex().data(ConsentMonth::DateRole).toDate(), day);
        QCOMPARE(part<QDateEdit>(u"calendarDate"_s)->date(), day);
        QVERIFY(grid().hasFocus());
    }

    void aDayOfTheNextMonthThatIsClickedLeadsThere()
    {
        openCalendar();
        auto *month = static_cast<ConsentMonth *>(grid().model());
        const QModelIndex index = month->indexOf(QDate(2026, 12, 2));
        QTest::mouseClick(grid().viewport(), Qt::LeftButton, {},
                          grid().visualRect(index).center());
        QTRY_COMPARE(text(u"calendarTitle"_s), u"December 2026"_s);
        QCOMPARE(page().day(), QDate(2026, 12, 2));
        QCOMPARE(grid().currentIndex().data(ConsentMonth::DateRole).toDate(), QDate(2026, 12, 2));
    }

    void tabbingOnStaysWithTheConnectionOfTheDay()
    {
        openCalendar();
        ConnectionNoteList &ofDay = list(u"calendarDayList"_s);
        ConnectionNoteList &ahead = list(u"calendarAheadList"_s);
        for (int i = 0; i < 60 && (ofDay.model()->rowCount() == 0 || first(ofDay) == first(ahead)); ++i)
            page().setDay(page().day().addDays(1));
        QTest::keyClick(&grid(), Qt::Key_Return);
        QVERIFY(ofDay.hasFocus());
        const QString name = first(ofDay);
        QCOMPARE(ofDay.currentIndex().data().toString(), name);
        QTest::keyClick(&ofDay, Qt::Key_Tab);
        QVERIFY(ahead.hasFocus());
        QCOMPARE(ahead.currentIndex().data().toString(), name);
        QVERIFY(ahead.currentIndex().row() > 0);
    }

    void aDaySelectedByItsActionIsShown()
    {
        openCalendar();
        QAccessibleInterface *table = QAccessible::queryAccessibleInterface(&grid());
        auto *month = static_cast<ConsentMonth *>(grid().model());
        const QModelIndex index = month->indexOf(QDate(2026, 11, 30));
        QAccessibleInterface *cell =
            table->tableInterface()->cellAt(index.row(), index.column());
        cell->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
        QTRY_COMPARE(page().day(), QDate(2026, 11, 30));
    }

    void theMonthIsTurnedByButtons()
    {
        openCalendar();
        button(u"calendarNext"_s).click();
        QCOMPARE(text(u"calendarTitle"_s), u"December 2026"_s);
        button(u"calendarNext"_s).click();
        button(u"calendarNext"_s).click();
        QCOMPARE(text(u"calendarTitle"_s), u"February 2027"_s);
        button(u"calendarPrevious"_s).click();
        QCOMPARE(text(u"calendarTitle"_s), u"January 2027"_s);
        button(u"calendarToday"_s).click();
        QCOMPARE(page().day(), QDate(2026, 11, 22));
    }

    void theSliderTellsHowItWillLook()
    {
        openCalendar();
        QCOMPARE(slider().maximum(), 365);
        slider().setValue(99);
        QCOMPARE(page().day(), QDate(2027, 3, 1));
        QVERIFY2(outlook().startsWith(u"On Monday 1 March 2027: 10 of 11 connections will need "
                                      "you"_s),
                 qPrintable(outlook()));
        QVERIFY(outlook().endsWith(u"; ended by then: 10."_s));
        QCOMPARE(list(u"calendarAheadList"_s).model()->rowCount(), 10);
        QCOMPARE(first(list(u"calendarAheadList"_s)), u"HSBC"_s);
        QCOMPARE(slider().accessibleDescription(), text(u"calendarOutlook"_s));
        QVERIFY(!list(u"calendarDayList"_s).isVisible());
        QTest::keyClick(&slider(), Qt::Key_Right);
        QCOMPARE(page().day(), QDate(2027, 3, 2));
        part<QDateEdit>(u"calendarDate"_s)->setDate(QDate(2026, 12, 24));
        QCOMPARE(slider().value(), 32);
        QCOMPARE(text(u"calendarTitle"_s), u"December 2026"_s);
    }

    void theSliderMarksTheEnds()
    {
        openCalendar();
        const std::vector<int> &marks = slider().marks();
        for (const int day : {0, 4, 74})
            QVERIFY(std::find(marks.begin(), marks.end(), day) != marks.end());
    }

    void whatIsOverIsNotForetold()
    {
        openCalendar();
        page().setDay(QDate(2026, 11, 2));
        QCOMPARE(first(list(u"calendarDayList"_s)), u"Barclays"_s);
        QCOMPARE(outlook(), u"This day is over; looking ahead begins today."_s);
        QCOMPARE(list(u"calendarAheadList"_s).model()->rowCount(), 0);
        QCOMPARE(slider().value(), 0);
    }

    void aRowLeadsToItsConnection()
    {
        openCalendar();
        QVERIFY(!button(u"calendarShow"_s).isEnabled());
        page().setDay(QDate(2026, 11, 26));
        QTest::keyClick(&grid(), Qt::Key_Return); // to what ends on that day
        QVERIFY(list(u"calendarDayList"_s).hasFocus());
        QVERIFY(button(u"calendarShow"_s).isEnabled());
        QTest::keyClick(&list(u"calendarDayList"_s), Qt::Key_Return);
        QVERIFY(view().isVisible());
        QCOMPARE(view().currentId(), idOf(1));
    }

    void aRowCanBeRenewed()
    {
        openCalendar();
        page().setDay(QDate(2026, 11, 26));
        list(u"calendarDayList"_s).setCurrentIndex(list(u"calendarDayList"_s).model()->index(0, 0));
        QCOMPARE(button(u"calendarAct"_s).text(), u"Renew consent"_s);
        button(u"calendarAct"_s).click();
        QCOMPARE(asked(u"startFlow"_s),
                 QStringList{u"startFlow reconsent "_s + idOf(1).value()});
    }

    void whoMayOnlyReadRenewsNothing()
    {
        m_service->settings.role = Role::Inspector;
        openCalendar();
        page().setDay(QDate(2026, 11, 26));
        list(u"calendarDayList"_s).setCurrentIndex(list(u"calendarDayList"_s).model()->index(0, 0));
        QVERIFY(button(u"calendarShow"_s).isEnabled());
        QVERIFY(!button(u"calendarAct"_s).isVisible());
    }

    void oneConnectionIsPickedAtATime()
    {
        openCalendar();
        ConnectionNoteList &ofDay = list(u"calendarDayList"_s);
        ConnectionNoteList &ahead = list(u"calendarAheadList"_s);
        ofDay.setCurrentIndex(ofDay.model()->index(0, 0));
        ahead.setCurrentIndex(ahead.model()->index(0, 0));
        QVERIFY(!ofDay.currentIndex().isValid());
    }

    void whereTheSliderRestsTheOutlookIsSaid()
    {
        openCalendar();
        slider().setFocus();
        slider().setValue(slider().value() + 30);
        slider().setValue(slider().value() + 30);
        QVERIFY(part<Announcer>()->said() != text(u"calendarOutlook"_s)); // on the way nothing is
        QTRY_COMPARE(part<Announcer>()->said(), text(u"calendarOutlook"_s));
    }

    void theFileIsSavedAndTheWordsSayWhere()
    {
        openCalendar();
        button(u"calendarSave"_s).click();
        QTRY_COMPARE(m_saver.asked.size(), 1);
        QCOMPARE(m_saver.asked[0].name, u"holdfast-consents.ics"_s);
        QVERIFY(m_saver.asked[0].content.startsWith("BEGIN:VCALENDAR"));
        // The valuation has no end, and HSBC's is 120 days ago.
        QCOMPARE(m_saver.asked[0].content.count("BEGIN:VEVENT"), 9);
        QTRY_COMPARE(text(u"calendarSavedAs"_s), u"Saved as /home/ada/consents.ics."_s);
    }

    void theFileDoesNotRemindOfWhatIsSilenced()
    {
        openCalendar();
        button(u"calendarSave"_s).click();
        QTRY_COMPARE(m_saver.asked.size(), 1);
        QVERIFY(m_saver.asked[0].content.count("BEGIN:VALARM") > 0);
        for (const ConnectionEntry &entry : *m_service->snapshot())
            m_service->wishesNow.silenced.insert(entry.connection.id);
        button(u"calendarSave"_s).click();
        QTRY_COMPARE(m_saver.asked.size(), 2);
        QCOMPARE(m_saver.asked[1].content.count("BEGIN:VEVENT"), 9);
        QCOMPARE(m_saver.asked[1].content.count("BEGIN:VALARM"), 0);
    }

    void theFileHoldsThePersonsReminders()
    {
        m_preferences.kept.reminders.on = false;
        openCalendar();
        button(u"calendarSave"_s).click();
        QTRY_COMPARE(m_saver.asked.size(), 1);
        QCOMPARE(m_saver.asked[0].content.count("BEGIN:VALARM"), 0);
    }

    void hidingTheNamesEndsTheChoiceOfAFile()
    {
        openCalendar();
        const QPointer<QDialog> chooser = new QDialog(&page());
        chooser->setAttribute(Qt::WA_DeleteOnClose);
        const QSignalSpy rejected(chooser, &QDialog::rejected);
        chooser->open();
        m_window->setNamesHidden(true);
        QCOMPARE(rejected.count(), 1);
        QTRY_VERIFY(!chooser);
    }

    void whileNamesAreHiddenNoFileIsSaved()
    {
        openCalendar();
        button(u"calendarSave"_s).click();
        QTRY_VERIFY(!text(u"calendarSavedAs"_s).isEmpty());
        m_window->setNamesHidden(true);
        QCOMPARE(text(u"calendarSavedAs"_s), QString()); // the path may hold a name
        button(u"calendarSave"_s).click();
        QTRY_COMPARE(m_saver.asked.size(), 1);
        QVERIFY2(text(u"calendarSavedAs"_s).startsWith(u"Names are hidden now"_s),
                 qPrintable(text(u"calendarSavedAs"_s)));
        QCOMPARE(part<Announcer>()->said(), text(u"calendarSavedAs"_s));
        m_window->setNamesHidden(false);
        button(u"calendarSave"_s).click();
        QTRY_COMPARE(m_saver.asked.size(), 2);
    }

    void aFileThatCannotBeWrittenIsToldAndACancelIsNot()
    {
        openCalendar();
        m_saver.answer = fail(makeError(ErrorKind::OutputFile, u"read-only"_s, u"/x.ics"_s));
        button(u"calendarSave"_s).click();
        QTRY_VERIFY(!text(u"calendarSavedAs"_s).isEmpty());
        const QString told = text(u"calendarSavedAs"_s);
        m_saver.answer = fail(makeError(ErrorKind::Cancelled, {}, {}));
        button(u"calendarSave"_s).click();
        QTest::qWait(0);
        QCOMPARE(text(u"calendarSavedAs"_s), told);
    }

    void whoIsAtTodayIsAtTheNewOneAfterMidnight()
    {
        openCalendar();
        m_clock->advance(hours{24});
        Q_EMIT m_service->timeLeapt();
        QCOMPARE(static_cast<ConsentMonth *>(grid().model())->today(), QDate(2026, 11, 23));
        QCOMPARE(page().day(), QDate(2026, 11, 23));
        QCOMPARE(slider().value(), 0);
        QCOMPARE(m_window->findChild<QDateEdit *>(u"calendarDate"_s)->date(), QDate(2026, 11, 23));
        QVERIFY2(outlook().startsWith(u"Today:"_s), qPrintable(outlook()));
        // Unseen it is no other day.
        QTest::keyClick(&page(), Qt::Key_Escape);
        m_clock->advance(hours{24});
        Q_EMIT m_service->timeLeapt();
        m_window->openCalendar();
        QCOMPARE(page().day(), QDate(2026, 11, 24));
    }

    void anyOtherDayStaysOverMidnight()
    {
        openCalendar();
        page().setDay(QDate(2026, 11, 26));
        const int ahead = slider().value();
        m_clock->advance(hours{24});
        Q_EMIT m_service->timeLeapt();
        QCOMPARE(page().day(), QDate(2026, 11, 26));
        QCOMPARE(slider().value(), ahead - 1);
        page().setDay(QDate(2026, 11, 22));
        QCOMPARE(outlook(), u"This day is over; looking ahead begins today."_s);
    }

    void whatTheListLeavesOutIsCounted()
    {
        auto entries = manyEntries(250, m_clock->now());
        for (ConnectionEntry &entry : entries)
            entry.connection.expiresAt.value = m_clock->now() + days{20};
        openCalendar();
        auto *more = m_window->findChild<QLabel *>(u"calendarAheadMore"_s);
        QVERIFY(more->isHidden());
        m_service->replace(entries);
        page().setDay(QDate(2027, 1, 1));
        QCOMPARE(list(u"calendarAheadList"_s).model()->rowCount(), 200);
        QVERIFY(more->isVisible());
        QVERIFY2(more->text().contains(u"50"_s), qPrintable(more->text()));
    }

    void aRenewedConsentMoves()
    {
        openCalendar();
        page().setDay(QDate(2026, 11, 26));
        QCOMPARE(list(u"calendarDayList"_s).model()->rowCount(), 1);
        auto entries = *m_service->entries;
        entries[1].connection.expiresAt.value = m_clock->now() + days{90};
        m_service->replace(entries);
        QCOMPARE(list(u"calendarDayList"_s).model()->rowCount(), 0);
        page().setDay(QDate(2027, 2, 20));
        QCOMPARE(first(list(u"calendarDayList"_s)), u"Monzo"_s);
    }

    void everythingCanBeReachedByTab()
    {
        openCalendar();
        QStringList reached;
        for (int i = 0; i < 20; ++i) {
            QTest::keyClick(m_window->focusWidget(), Qt::Key_Tab);
            reached << m_window->focusWidget()->objectName();
        }
        for (const QString &name :
             {u"calendarMonth"_s, u"calendarSlider"_s, u"calendarDate"_s, u"calendarDayList"_s,
              u"calendarAheadList"_s, u"calendarPrevious"_s, u"calendarToday"_s,
              u"calendarNext"_s, u"calendarSave"_s, u"calendarBack"_s})
            QVERIFY2(reached.contains(name), qPrintable(name));
        for (QWidget *each : page().findChildren<QWidget *>()) {
            if (each->focusPolicy() & Qt::TabFocus && each->isVisible() &&
                !each->objectName().startsWith(u"qt_"_s))
                QVERIFY2(!each->accessibleName().isEmpty() || qobject_cast<QPushButton *>(each),
                         qPrintable(each->objectName()));
        }
    }
};

QTEST_MAIN(CalendarPageTest)
#include "tst_calendarpage.moc"
