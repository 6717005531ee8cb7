// Where the keyboard is: it goes along when a page takes the place of another, leads from the search
// into what was found, and acts on the row that is selected.
#include "support/windowstand.h"

#include "ui/widgets/detailstabs.h"
#include "ui/windows/calendarpage.h"
#include "ui/windows/renewalpage.h"
#include "ui/words/translations.h"

#include <QApplication>
#include <QDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;

using Model = ConnectionListModel;

class KeyboardTest : public QObject, private WindowStand
{
    Q_OBJECT

    QLineEdit &search() const { return *part<QLineEdit>(u"searchField"_s); }
    void openActive()
    {
        openShowcase();
        QTRY_VERIFY(view().hasFocus());
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(m_window->focusWidget(), Qt::Key(key), modifiers);
    }
    /// Whether the keyboard is somewhere in there.
    static bool isIn(const QWidget &place)
    {
        const QWidget *focused = QApplication::focusWidget();
        return focused && (focused == &place || place.isAncestorOf(focused));
    }

private Q_SLOTS:
    void initTestCase() { installTranslations(*qApp); }
    void init() { build(); }
    void cleanup() { tearDown(); }

    void aPageTakesItAndGivesItBack_data()
    {
        QTest::addColumn<bool>("calendar");
        QTest::newRow("calendar") << true;
        QTest::newRow("renewals") << false;
    }
    void aPageTakesItAndGivesItBack()
    {
        QFETCH(bool, calendar);
        openActive();
        view().select(idOf(3));
        if (calendar)
            press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        else
            press(Qt::Key_R, Qt::ControlModifier);
        const QWidget *page = calendar ? static_cast<QWidget *>(part<CalendarPage>())
                                       : static_cast<QWidget *>(part<RenewalPage>());
        QVERIFY(page);
        QTRY_VERIFY(isIn(*page));
        press(Qt::Key_Escape);
        QTRY_VERIFY(view().hasFocus());
        QCOMPARE(view().currentId(), idOf(3));
    }

    void aTabOfTheDetailsIsReachedFromAnyPage()
    {
        openActive();
        view().select(idOf(3));
        m_window->openCalendar();
        QTRY_VERIFY(isIn(*part<CalendarPage>()));
        press(Qt::Key_2, Qt::ControlModifier);
        QVERIFY(!part<CalendarPage>()->isVisible());
        QTRY_VERIFY(isIn(*part<DetailsTabs>()));
        QCOMPARE(part<DetailsTabs>()->currentIndex(), int(DetailsTabs::Consent));
    }

    void typingGoesOnWhereItBegan()
    {
        openActive();
        m_window->openCalendar();
        search().setFocus();
        QTRY_VERIFY(search().hasFocus());
        press(Qt::Key_B);
        QVERIFY(view().isVisible()); // where what is found is seen
        QVERIFY(search().hasFocus());
        press(Qt::Key_A);
        QCOMPARE(search().text(), u"ba"_s);
    }

    void fromTheSearchIntoWhatItFound_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("Enter") << int(Qt::Key_Return);
        QTest::newRow("Enter of the numbers") << int(Qt::Key_Enter);
        QTest::newRow("Down") << int(Qt::Key_Down);
    }
    void fromTheSearchIntoWhatItFound()
    {
        QFETCH(int, key);
        openActive();
        press(Qt::Key_Slash);
        QTRY_VERIFY(search().hasFocus());
        QTest::keyClicks(&search(), u"barclays"_s);
        press(key);
        QTRY_VERIFY(view().hasFocus());
        QCOMPARE(view().currentId(), idOf(3));
        QVERIFY(m_service->calls.filter(u"startFlow"_s).isEmpty()); // not yet
        press(Qt::Key_Return);
        QCOMPARE(m_service->calls.filter(u"startFlow"_s).size(), 1);
    }

    void whereNothingWasFoundThereIsNothingToEnter()
    {
        openActive();
        search().setFocus();
        QTest::keyClicks(&search(), u"xyz"_s);
        press(Qt::Key_Down);
        QVERIFY(view().currentId().isEmpty());
        press(Qt::Key_Escape);
        QCOMPARE(view().model()->rowCount(), 11);
    }

    void theMenuOpensAtTheSelectedRow()
    {
        openActive();
        for (const int row : {1, 4}) {
            view().setCurrentIndex(view().model()->index(row, 0));
            view().setFocus();
            m_window->activateWindow();
            QTRY_VERIFY(view().hasFocus());
            const QRect place = view().visualRect(view().model()->index(row, 0));
            press(Qt::Key_F10, Qt::ShiftModifier);
            QTRY_VERIFY(QApplication::activePopupWidget());
            const QPoint opened = view().viewport()->mapFromGlobal(
                QApplication::activePopupWidget()->geometry().topLeft());
            QVERIFY2(opened.y() >= place.top() && opened.y() <= place.bottom() + 1,
                     qPrintable(QString::number(opened.y())));
            QApplication::activePopupWidget()->close();
            QTRY_VERIFY(!QApplication::activePopupWidget());
        }
    }

    void theMenusGiveItBack_data()
    {
        QTest::addColumn<QList<int>>("keys");
        QTest::newRow("after an entry") << QList<int>{Qt::Key_Down, Qt::Key_Return};
        QTest::newRow("without one") << QList<int>{Qt::Key_Escape, Qt::Key_Escape};
    }
    void theMenusGiveItBack()
    {
        QFETCH(const QList<int>, keys);
        openActive();
        view().select(idOf(3));
        press(Qt::Key_F10);
        QTRY_VERIFY(QApplication::activePopupWidget());
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Right); // the next menu
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Left);
        for (const int key : keys) {
            QWidget *popup = QApplication::activePopupWidget();
            QTest::keyClick(popup ? popup : m_window->focusWidget(), Qt::Key(key));
        }
        QTRY_VERIFY(!QApplication::activePopupWidget());
        QVERIFY(!m_window->menuBar()->activeAction());
        for (auto *dialog : m_window->findChildren<QDialog *>())
            dialog->reject();
        QTRY_VERIFY(view().hasFocus());
    }

    void chosenOnceMoreTheOrderTurnsRound()
    {
        openActive();
        const auto choose = [this](const QString &entry) {
            auto *menu = part<QMenu>(u"sortMenu"_s);
            Q_EMIT menu->aboutToShow();
            for (QAction *action : menu->actions()) {
                if (action->text().remove(u'&') == entry)
                    return action->trigger();
            }
            QFAIL(qPrintable(entry));
        };
        QHeaderView *header = view().horizontalHeader();
        choose(u"Bank"_s);
        QVERIFY(header->isSortIndicatorShown());
        QCOMPARE(header->sortIndicatorSection(), int(Model::Bank));
        QCOMPARE(header->sortIndicatorOrder(), Qt::AscendingOrder);
        const QString first = view().model()->index(0, Model::Bank).data().toString();
        choose(u"Bank"_s);
        QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
        const int last = view().model()->rowCount() - 1;
        QCOMPARE(view().model()->index(last, Model::Bank).data().toString(), first);
        choose(u"Bank"_s);
        QCOMPARE(header->sortIndicatorOrder(), Qt::AscendingOrder);
        choose(u"State"_s); // another one begins at its own beginning
        QCOMPARE(header->sortIndicatorOrder(), Qt::AscendingOrder);
    }
};

QTEST_MAIN(KeyboardTest)
#include "tst_keyboard.moc"
