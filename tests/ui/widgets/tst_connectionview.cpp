#include "support/fakeclock.h"
#include "support/fakeconnectionservice.h"
#include "support/sampleconnections.h"

#include "ui/widgets/connectionview.h"
#include "ui/words/translations.h"

#include <QAccessible>
#include <QApplication>
#include <QHeaderView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;

using Model = ConnectionListModel;

class ConnectionViewTest : public QObject
{
    Q_OBJECT

    FakeClock m_clock;
    FakeConnectionService m_service;
    std::unique_ptr<BankIcons> m_icons;
    std::unique_ptr<ConnectionListModel> m_model;
    std::unique_ptr<ConnectionView> m_view;

    void fill(std::vector<ConnectionEntry> entries)
    {
        m_model->setSnapshot(
            std::make_shared<const std::vector<ConnectionEntry>>(std::move(entries)), {});
    }
    QPoint buttonOf(int row) const
    {
        const QRect cell = m_view->visualRect(m_model->index(row, Model::Button));
        return QPoint(cell.center().x(), cell.bottom() - ConnectionDelegate::rowHeight(m_view->font()) / 2);
    }
    QString tall() const
    {
        QStringList rows;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            if (m_view->rowHeight(row) != ConnectionDelegate::rowHeight(m_view->font()))
                rows << QString::number(row);
        }
        return rows.join(u' ');
    }
    QString first() const
    {
        QStringList rows;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            if (m_model->index(row, 0).data(Model::FirstOfGroupRole).toBool())
                rows << QString::number(row);
        }
        return rows.join(u' ');
    }

private Q_SLOTS:
    void initTestCase() { installTranslations(*qApp); }

    void init()
    {
        m_service.calls.clear();
        m_icons = std::make_unique<BankIcons>(m_service, 64);
        m_model = std::make_unique<ConnectionListModel>(m_clock);
        m_view = std::make_unique<ConnectionView>(*m_model, *m_icons);
        fill(showcaseEntries(m_clock.now()));
        m_view->resize(1000, 700);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }
    void cleanup() { m_view.reset(); }

    void theButtonOfARowFollowsItsAdvice()
    {
        QSignalSpy asked(m_view.get(), &ConnectionView::actionRequested);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, buttonOf(1));
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].value<ConnectionId>(), m_model->idAt(1));
        QCOMPARE(asked[0][1].value<Action>(), Action::Reconsent);
    }

    void draggedOffTheButtonNothingHappens()
    {
        QSignalSpy asked(m_view.get(), &ConnectionView::actionRequested);
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, buttonOf(1));
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, buttonOf(2));
        QCOMPARE(asked.size(), 0);
    }

    void aRowWithoutAdviceHasNoButton()
    {
        QSignalSpy asked(m_view.get(), &ConnectionView::actionRequested);
        const int row = m_model->rowOf(showcaseEntries(m_clock.now())[0].connection.id);
        m_view->scrollTo(m_model->index(row, 0));
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, buttonOf(row));
        m_view->setCurrentIndex(m_model->index(row, 0));
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QCOMPARE(asked.size(), 0);
    }

    void theKeyboardWalksAndEnterActs()
    {
        QSignalSpy asked(m_view.get(), &ConnectionView::actionRequested);
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QCOMPARE(m_view->currentId(), m_model->idAt(0));
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QCOMPARE(m_view->currentId(), m_model->idAt(1));
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QTest::keyClick(m_view.get(), Qt::Key_End);
        QCOMPARE(m_view->currentId(), m_model->idAt(m_model->rowCount() - 1));
        QTest::keyClick(m_view.get(), Qt::Key_Home);
        QCOMPARE(m_view->currentId(), m_model->idAt(0));
    }

    void headingsStandAboveEachGroupWhateverChanges()
    {
        QCOMPARE(tall(), first());
        QVERIFY(!tall().isEmpty());
        m_model->setFilterText(u"o"_s);
        QCOMPARE(tall(), first());
        m_model->setFilterText(u"monzo"_s);
        QCOMPARE(tall(), first());
        m_model->setFilterText({});
        QCOMPARE(tall(), first());
        fill(manyEntries(300, m_clock.now()));
        QCOMPARE(tall(), first());
        m_view->orderBy(Model::Bank, Qt::AscendingOrder);
        QCOMPARE(tall(), QString());
        m_view->orderBy(-1, Qt::AscendingOrder);
        QCOMPARE(tall(), first());
    }

    void everythingGrowsWithTheLetters()
    {
        const int row = m_view->rowHeight(1);
        const int heading = m_view->rowHeight(0) - row;
        const QFont usual = QApplication::font();
        QFont large = usual;
        large.setPointSize(usual.pointSize() * 2);
        QApplication::setFont(large); // while the window is there
        QTRY_VERIFY(m_view->rowHeight(1) > row);
        QVERIFY(m_view->rowHeight(0) - m_view->rowHeight(1) > heading);
        QCOMPARE(tall(), first());
        QApplication::setFont(usual);
        QTRY_COMPARE(m_view->rowHeight(1), row);
    }

    void aHeaderSortsUpDownAndBackToWhatIsUrgent()
    {
        QHeaderView *header = m_view->horizontalHeader();
        const QPoint place(header->sectionViewportPosition(Model::Bank) + 20, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(m_model->sortBy(), SortBy::Bank);
        QCOMPARE(m_model->sortOrder(), Qt::AscendingOrder);
        QVERIFY(header->isSortIndicatorShown());
        QCOMPARE(header->sortIndicatorSection(), int(Model::Bank));
        QCOMPARE(header->sortIndicatorOrder(), Qt::AscendingOrder);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(m_model->sortOrder(), Qt::DescendingOrder);
        QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(m_model->sortBy(), SortBy::Urgency);
        QVERIFY(!header->isSortIndicatorShown());
    }

    void selectionAndPlaceSurviveARefresh()
    {
        auto entries = manyEntries(500, m_clock.now());
        fill(entries);
        m_view->verticalScrollBar()->setValue(4000);
        const QModelIndex seen = m_view->indexAt(QPoint(20, 300));
        const ConnectionId id = m_model->idAt(seen.row());
        m_view->select(id);
        const int place = m_view->verticalScrollBar()->value();
        for (ConnectionEntry &entry : entries)
            entry.connection.lastUpdated.value = m_clock.now();
        fill(entries);
        QCOMPARE(m_view->currentId(), id);
        QCOMPARE(m_view->verticalScrollBar()->value(), place);
    }

    void aScreenReaderHearsTheWholeRow()
    {
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(m_view.get());
        QVERIFY(list && list->tableInterface());
        QCOMPARE(list->text(QAccessible::Name), u"Bank connections"_s);
        QAccessibleInterface *cell = list->tableInterface()->cellAt(1, Model::Bank);
        QVERIFY(cell);
        QVERIFY2(cell->text(QAccessible::Name).contains(u"Barclays, consent ended 20 day"_s),
                 qPrintable(cell->text(QAccessible::Name)));
        QVERIFY(cell->text(QAccessible::Name).contains(u"press Enter to renew"_s));
    }

    void iconsAreAskedForVisibleRowsOnly()
    {
        fill(manyEntries(5000, m_clock.now()));
        m_view->viewport()->repaint();
        QTest::qWait(0);
        QVERIFY(m_service.calls.size() < 60);
    }
};

QTEST_MAIN(ConnectionViewTest)
#include "tst_connectionview.moc"
