#include "support/fakeclock.h"
#include "support/fakeconnectionservice.h"
#include "support/sampleconnections.h"
#include "support/sampletransactions.h"

#include "ui/widgets/placeholder.h"
#include "ui/widgets/transactionspage.h"
#include "ui/words/translations.h"

#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDateEdit>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>

#include <utility>

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The first and the last column of `area` in which something is drawn on its ground.
std::pair<int, int> drawnColumns(const QImage &image, const QRect &area)
{
    const QRgb ground = image.pixel(area.topLeft());
    std::pair<int, int> columns{-1, -1};
    for (int x = area.left(); x <= area.right(); ++x) {
        for (int y = area.top(); y <= area.bottom(); ++y) {
            if (image.pixel(x, y) == ground)
                continue;
            columns = {columns.first < 0 ? x : columns.first, x};
            break;
        }
    }
    return columns;
}

} // namespace

class TransactionsPageTest : public QObject
{
    Q_OBJECT

    FakeClock m_clock;
    std::unique_ptr<FakeConnectionService> m_service;
    std::unique_ptr<TransactionsPage> m_page;
    ConnectionDetails m_details;

    void keep(int count)
    {
        m_service->kept =
            sampleTransactions(m_details.entry.connection, count, m_clock.now(), 3);
    }
    void tell()
    {
        m_page->setDetails(m_details, {m_clock.now(), QTimeZone::utc(), QLocale::c()});
    }
    void open()
    {
        tell();
        m_page->resize(400, 500);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_page->activateWindow();
    }
    template <class T>
    T *part(const char16_t *name) const
    {
        return m_page->findChild<T *>(QString::fromUtf16(name));
    }
    QListView &list() const { return *part<QListView>(u"transactionsList"); }
    int rows() const { return list().model()->rowCount(); }
    QString textOf(const QModelIndex &index) const
    {
        return index.data(Qt::AccessibleTextRole).toString();
    }
    Placeholder &placeholder() const { return *m_page->findChild<Placeholder *>(); }

private Q_SLOTS:
    void initTestCase() { installTranslations(*qApp); }
    void init()
    {
        m_service = std::make_unique<FakeConnectionService>();
        m_page = std::make_unique<TransactionsPage>(*m_service);
        m_details = {};
        m_details.entry = healthyEntry(u"a:1"_s, u"A Bank"_s, m_clock.now());
        for (const char16_t *name : {u"Current", u"Saver & <b>Co</b>", u"Card"}) {
            Account account;
            account.id = m_details.entry.connection.accountIds[m_details.accounts.size()];
            account.name = QString::fromUtf16(name);
            m_details.accounts.push_back(account);
            m_details.accountHistories.push_back(
                sampleHistory(account.id, QDate(2023, 11, 3), m_clock.now() - 1h));
        }
    }
    void cleanup()
    {
        m_page.reset();
        m_service.reset();
    }

    void theListSaysWhenItWasReadAndHowFarItGoes()
    {
        keep(40);
        open();
        QTRY_COMPARE(rows(), 40);
        QVERIFY(list().isVisible());
        QCOMPARE(part<QLabel>(u"transactionsStanding")->text(),
                 u"As of today 09:00. Goes back to 3 November 2023: all the bank gives."_s);
        QCOMPARE(*m_service->filterGiven.connection, m_details.entry.connection.id);
    }

    void typingSearchesAndEscapeShowsAllAgain()
    {
        keep(60);
        open();
        auto *search = part<QLineEdit>(u"transactionsSearch");
        search->setFocus();
        QTest::keyClicks(search, u"tesco"_s);
        QTRY_COMPARE(rows(), 10);
        QCOMPARE(m_service->filterGiven.text, u"tesco"_s);
        QTest::keyClick(search, Qt::Key_Down);
        QTRY_VERIFY(list().hasFocus());
        QVERIFY(list().selectionModel()->hasSelection());
        QTest::keyClicks(search, u"x"_s);
        QTRY_COMPARE(placeholder().headline(), u"Nothing fits"_s);
        QVERIFY(placeholder().isVisible());
        QTest::keyClick(search, Qt::Key_Escape);
        QTRY_COMPARE(rows(), 60);
        QVERIFY(list().isVisible());
    }

    void theListIsSortedByClickAndByKey()
    {
        keep(60);
        open();
        QTRY_COMPARE(rows(), 60);
        auto *amount = part<QToolButton>(u"transactionsByAmount");
        amount->click();
        QTRY_VERIFY(textOf(list().model()->index(0, 0)).contains(u"Salary"_s));
        QVERIFY(m_service->filterGiven.sorting.by == TransactionOrder::Amount);
        QVERIFY(amount->accessibleDescription().contains(u"largest"_s));
        amount->setFocus();
        QTest::keyClick(amount, Qt::Key_Space);
        QTRY_VERIFY(m_service->filterGiven.sorting.ascending);
        QTRY_VERIFY(!textOf(list().model()->index(0, 0)).contains(u"Salary"_s));
        part<QToolButton>(u"transactionsByText")->click();
        QTRY_VERIFY(textOf(list().model()->index(0, 0)).startsWith(u"Café"_s));
        part<QToolButton>(u"transactionsByDate")->click();
        QTRY_VERIFY(textOf(list().model()->index(0, 0)).startsWith(u"TESCO"_s));
    }

    void theHeadStandsAboveTheDescriptions()
    {
        keep(6);
        open();
        m_page->resize(900, 500);
        QTRY_COMPARE(rows(), 6);
        for (const char16_t *sorted : {u"transactionsByDate", u"transactionsByText"}) {
            part<QToolButton>(sorted)->click();
            QTRY_COMPARE(rows(), 6);
            auto *head = part<QToolButton>(u"transactionsByText");
            QTRY_VERIFY(list().visualRect(list().model()->index(0, 0)).isValid());
            const QImage seen = m_page->grab().toImage();
            const QRect button(head->mapTo(m_page.get(), QPoint()), head->size());
            const int text = drawnColumns(seen, button.adjusted(2, 2, -2, -2)).second + 1 -
                             head->fontMetrics().horizontalAdvance(head->text());
            const QRect row = list().visualRect(list().model()->index(0, 0));
            const int top = list().viewport()->mapTo(m_page.get(), row.topLeft()).y();
            const QRect description(text - 12, top + 2, 60, row.height() - 4);
            QVERIFY2(qAbs(drawnColumns(seen, description).first - text) <= 3,
                     qPrintable(u"%1 %2"_s.arg(drawnColumns(seen, description).first).arg(text)));
        }
    }

    void severalRowsAreCopiedInTheirOrder()
    {
        keep(6);
        open();
        QTRY_COMPARE(rows(), 6);
        list().selectAll();
        QTest::keyClick(&list(), Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), 6);
        QCOMPARE(lines[0], textOf(list().model()->index(0, 0)));
        QCOMPARE(lines[5], textOf(list().model()->index(5, 0)));
    }

    void theMenuKeyOffersToCopyWhatIsSelected()
    {
        keep(6);
        open();
        QTRY_COMPARE(rows(), 6);
        const auto copiedFrom = [this](int row) {
            QGuiApplication::clipboard()->setText(u"before"_s);
            const QPoint place = list().visualRect(list().model()->index(row, 0)).center();
            QContextMenuEvent key(QContextMenuEvent::Keyboard, place, list().mapToGlobal(place));
            QCoreApplication::sendEvent(&list(), &key);
            auto *menu = list().findChild<QMenu *>();
            if (menu)
                menu->actions().constFirst()->trigger();
            delete menu;
            return QGuiApplication::clipboard()->text().split(u'\n');
        };
        list().selectionModel()->select(QItemSelection(list().model()->index(1, 0),
                                                       list().model()->index(2, 0)),
                                        QItemSelectionModel::ClearAndSelect);
        QCOMPARE(copiedFrom(2), (QStringList{textOf(list().model()->index(1, 0)),
                                             textOf(list().model()->index(2, 0))}));
        QCOMPARE(copiedFrom(4), QStringList{textOf(list().model()->index(4, 0))});
    }

    void anAccountAndAPeriodCanBeChosen()
    {
        keep(60);
        open();
        QTRY_COMPARE(rows(), 60);
        auto *account = part<QComboBox>(u"transactionsAccount");
        account->setCurrentIndex(account->findText(u"Saver & <b>Co</b>"_s));
        QTRY_COMPARE(rows(), 20);
        QCOMPARE(m_service->filterGiven.account,
                 std::optional(m_details.entry.connection.accountIds[1]));
        auto *period = part<QComboBox>(u"transactionsPeriod");
        period->setCurrentIndex(1);
        QTRY_COMPARE(m_service->filterGiven.from, std::optional(QDate(2026, 10, 23)));
        QVERIFY(part<QDateEdit>(u"transactionsFrom")->isHidden());
        period->setCurrentIndex(4);
        QVERIFY(part<QDateEdit>(u"transactionsFrom")->isVisible());
        // Whichever way round.
        part<QDateEdit>(u"transactionsFrom")->setDate(QDate(2026, 5, 9));
        part<QDateEdit>(u"transactionsTo")->setDate(QDate(2026, 5, 1));
        QTRY_COMPARE(m_service->filterGiven.from, std::optional(QDate(2026, 5, 1)));
        QCOMPARE(m_service->filterGiven.to, std::optional(QDate(2026, 5, 9)));
    }

    void hiddenAccountsAreLeftOutUnlessChosen()
    {
        keep(60);
        const AccountId hidden = m_details.entry.connection.accountIds[2];
        m_details.accountSettings[hidden].hidden = true;
        open();
        QTRY_COMPARE(rows(), 40);
        auto *account = part<QComboBox>(u"transactionsAccount");
        account->setCurrentIndex(account->findText(u"Card (hidden)"_s));
        QTRY_COMPARE(rows(), 20);
        account->setCurrentIndex(account->findText(u"All, with hidden ones"_s));
        QTRY_COMPARE(rows(), 60);
        // Shown again while they are looked at: there is nothing special to choose any more.
        m_details.accountSettings.clear();
        tell();
        QCOMPARE(account->currentText(), u"All accounts"_s);
        QTRY_COMPARE(rows(), 60);
    }

    void newOnesLeaveTheSelectedRowWhereItWas()
    {
        keep(300);
        open();
        QTRY_COMPARE(rows(), 100);
        list().setCurrentIndex(list().model()->index(40, 0));
        list().scrollTo(list().currentIndex(), QAbstractItemView::PositionAtCenter);
        const QPersistentModelIndex chosen = list().currentIndex();
        const QString text = textOf(chosen);
        const int top = list().visualRect(chosen).top();
        auto &kept = m_service->kept;
        for (int i = 0; i < 7; ++i) {
            ListedTransaction fresh = kept.front();
            fresh.transaction.id = TransactionId{u"fresh%1"_s.arg(i)};
            fresh.place.position += 100;
            kept.insert(kept.begin(), fresh);
        }
        Q_EMIT m_service->transactionsChanged({m_details.entry.connection.id});
        QTRY_COMPARE(chosen.row(), 47);
        QTRY_COMPARE(list().visualRect(chosen).top(), top);
        QCOMPARE(QPersistentModelIndex(list().currentIndex()), chosen);
        QCOMPARE(textOf(chosen), text);
        QVERIFY(list().selectionModel()->isSelected(chosen));
    }

    void atTheTopNewOnesAreSeen()
    {
        keep(300);
        open();
        QTRY_COMPARE(rows(), 100);
        ListedTransaction fresh = m_service->kept.front();
        fresh.transaction.id = TransactionId{u"fresh"_s};
        fresh.transaction.description = u"Fresh"_s;
        fresh.place.position += 100;
        m_service->kept.insert(m_service->kept.begin(), fresh);
        Q_EMIT m_service->transactionsChanged({m_details.entry.connection.id});
        QTRY_COMPARE(list().model()->index(0, 0).data().toString(), u"Fresh"_s);
        QCOMPARE(list().verticalScrollBar()->value(), 0);
    }

    void scrollingDownBringsTheRest()
    {
        keep(350);
        open();
        for (int i = 0; i < 20 && rows() < 350; ++i) {
            list().scrollToBottom();
            QTest::qWait(20);
        }
        QTRY_COMPARE(rows(), 350);
    }

    void anotherConnectionStartsAfresh()
    {
        keep(60);
        open();
        QTRY_COMPARE(rows(), 60);
        part<QLineEdit>(u"transactionsSearch")->setText(u"tesco"_s);
        QTRY_COMPARE(rows(), 10);
        m_details.entry.connection.id = ConnectionId{u"a:2"_s};
        tell();
        QTRY_COMPARE(rows(), 60);
        QVERIFY(part<QLineEdit>(u"transactionsSearch")->text().isEmpty());
        QCOMPARE(m_service->filterGiven.connection->value(), u"a:2"_s);
    }

    void emptyAndFaultyAreToldApart()
    {
        m_details.accountHistories.clear();
        open();
        QTRY_COMPARE(placeholder().headline(), u"No transactions are kept here yet"_s);
        m_service->transactionsFault = makeError(ErrorKind::StorageDamaged, {}, {});
        part<QComboBox>(u"transactionsPeriod")->setCurrentIndex(1);
        QTRY_VERIFY(part<QPushButton>(u"placeholderButton")->isVisible());
        QVERIFY(placeholder().headline() != u"No transactions are kept here yet"_s);
        m_service->transactionsFault.reset();
        keep(5);
        part<QPushButton>(u"placeholderButton")->click();
        QTRY_COMPARE(rows(), 5);
        QVERIFY(list().isVisible());
    }

    void copyTakesTheLine()
    {
        keep(5);
        open();
        QTRY_COMPARE(rows(), 5);
        m_page->focusContent();
        QTest::keyClick(&list(), Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"TESCO STORES 2041, −£12.99"_s));
    }

    // U-01
    void textsFromOutsideArePlain()
    {
        keep(5);
        m_service->kept[0].transaction.description = u"<img src='/etc/passwd'>"_s;
        open();
        QTRY_COMPARE(rows(), 5);
        QCOMPARE(list().model()->index(0, 0).data().toString(), u"<img src='/etc/passwd'>"_s);
        const auto labels = m_page->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
};

QTEST_MAIN(TransactionsPageTest)
#include "tst_transactionspage.moc"
