#include "support/windowstand.h"

#include "ui/widgets/announcer.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/detailspane.h"
#include "ui/widgets/placeholder.h"
#include "ui/windows/columnsdialog.h"
#include "ui/windows/personaldialog.h"
#include "ui/windows/shortcutsdialog.h"
#include "ui/words/errorwords.h"
#include "ui/words/flowwords.h"
#include "ui/words/translations.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTableWidget>

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;

using Model = ConnectionListModel;

// The list as a person arranges, searches, copies and hears it, in the real window.
class MainListTest : public QObject, private WindowStand
{
    Q_OBJECT

    void openWithPersons()
    {
        auto entries = showcaseEntries(m_clock->now());
        entries[0].settings.person = u"Ben"_s;
        entries[3].settings.person = u"Ann"_s;
        entries[6].settings.person = u"Ann"_s;
        m_service->healthNow.lastChecked = m_clock->now();
        m_service->entries = std::make_shared<const std::vector<ConnectionEntry>>(entries);
        open();
    }
    QLineEdit &search() const { return *part<QLineEdit>(u"searchField"_s); }
    QStringList headings() const
    {
        QStringList texts;
        for (int row = 0; row < view().model()->rowCount(); ++row) {
            const QString heading = view().model()->index(row, 0).data(Model::HeadingRole).toString();
            if (!heading.isEmpty())
                texts << heading;
        }
        return texts;
    }
    QStringList shownColumns() const
    {
        QStringList names;
        const QHeaderView &header = *view().horizontalHeader();
        for (int place = 0; place < header.count(); ++place) {
            const int column = header.logicalIndex(place);
            if (!header.isSectionHidden(column))
                names << view().model()->headerData(column, Qt::Horizontal,
                                                    Qt::AccessibleTextRole).toString();
        }
        return names;
    }
    void choose(const QString &action)
    {
        auto *entry = part<QAction>(action);
        QVERIFY(entry);
        entry->trigger();
    }

private Q_SLOTS:
    void initTestCase() { installTranslations(*qApp); }
    void init() { build(); }
    void cleanup() { tearDown(); }

    void groupsByWhoLogsInPutNobodyLast()
    {
        openWithPersons();
        view().select(idOf(0));
        choose(u"groupByPerson"_s);
        QCOMPARE(headings().size(), 3);
        QVERIFY2(headings()[0].startsWith(u"Ann · 2 need"_s), qPrintable(headings()[0]));
        QCOMPARE(headings()[1], u"Ben"_s);
        QVERIFY2(headings()[2].startsWith(u"Nobody named"_s), qPrintable(headings()[2]));
        QCOMPARE(view().currentId(), idOf(0));
        choose(u"groupByBank"_s);
        QCOMPARE(headings().size(), 11);
        QVERIFY(headings()[0].startsWith(u"Barclays"_s));
        choose(u"groupByUrgency"_s);
        QVERIFY(headings().first().startsWith(u"Needs you · "_s));
    }

    void aNewNameMovesARowToItsGroup()
    {
        openWithPersons();
        choose(u"groupByPerson"_s);
        auto entries = *m_service->entries;
        entries[0].settings.person = u"Zoe"_s;
        m_service->replace(entries);
        QCOMPARE(headings()[1], u"Zoe"_s);
    }

    void orderAndGroupsGoTogether()
    {
        openWithPersons();
        choose(u"groupByPerson"_s);
        view().orderBy(Model::Bank, Qt::DescendingOrder);
        QCOMPARE(headings(), (QStringList{u"Ann · 2 need you"_s, u"Ben"_s,
                                          u"Nobody named · 4 need you"_s}));
        choose(u"groupByUrgency"_s); // what stands together by urgency is in that order
        QVERIFY(headings().first().startsWith(u"Needs you · "_s));
    }

    void controlAndAnArrowGoFromGroupToGroup()
    {
        openShowcase();
        QStringList groups;
        for (int i = 0; i < 4; ++i) {
            QTest::keyClick(&view(), Qt::Key_Down, Qt::ControlModifier);
            groups << view().currentIndex().data(Model::HeadingRole).toString();
        }
        // The first two together are those of the sentence above: 6 of 11.
        QCOMPARE(groups.join(u'|'),
                 u"Needs you · 4|Ends soon · 2|Keep an eye on · 1|Fine · 4"_s);
        QTest::keyClick(&view(), Qt::Key_Down, Qt::ControlModifier); // no group is left
        QCOMPARE(view().currentIndex().row(), 10);
        QTest::keyClick(&view(), Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(view().currentIndex().data(Model::HeadingRole).toString(), u"Fine · 4"_s);
        QTest::keyClick(&view(), Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(view().currentIndex().data(Model::HeadingRole).toString(),
                 u"Keep an eye on · 1"_s);
    }

    void columnsAreChosenAndOrderedInADialog()
    {
        openShowcase();
        QCOMPARE(shownColumns(), (QStringList{u"Bank"_s, u"State"_s, u"Consent"_s, u"Last update"_s,
                                              u"What to do"_s}));
        choose(u"menuColumns"_s);
        QTRY_VERIFY(part<ColumnsDialog>());
        auto *list = part<QListWidget>(u"columnsList"_s);
        QCOMPARE(list->count(), Model::kColumns);
        QVERIFY(!(list->item(0)->flags() & Qt::ItemIsUserCheckable)); // the bank
        list->setCurrentRow(5);
        QCOMPARE(list->item(5)->text(), u"Who logs in"_s);
        QTest::keyClick(list, Qt::Key_Space);
        for (int i = 0; i < 9; ++i)
            QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier); // no further than behind the bank
        list->setCurrentRow(4);
        QTest::keyClick(list, Qt::Key_Space);
        part<QPushButton>(u"columnsDown"_s)->click();
        part<QPushButton>(u"columnsKeep"_s)->click();
        QTRY_VERIFY(!part<ColumnsDialog>());
        QCOMPARE(shownColumns(), (QStringList{u"Bank"_s, u"Who logs in"_s, u"State"_s, u"Consent"_s,
                                              u"What to do"_s}));
    }

    void cancellingLeavesTheColumnsAndResettingBringsThemBack()
    {
        openShowcase();
        view().setColumns(ListColumns({Model::Bank, Model::Person}));
        choose(u"menuColumns"_s);
        QTRY_VERIFY(part<ColumnsDialog>());
        part<QPushButton>(u"columnsReset"_s)->click();
        part<QPushButton>(u"columnsCancel"_s)->click();
        QTRY_VERIFY(!part<ColumnsDialog>());
        QCOMPARE(view().columns(), ListColumns({Model::Bank, Model::Person}));
        choose(u"menuColumns"_s);
        QTRY_VERIFY(part<ColumnsDialog>());
        part<QPushButton>(u"columnsReset"_s)->click();
        part<QPushButton>(u"columnsKeep"_s)->click();
        QCOMPARE(view().columns(), ListColumns());
    }

    void aDraggedHeaderIsTheOrderFromThenOn()
    {
        openShowcase();
        QHeaderView &header = *view().horizontalHeader();
        header.moveSection(header.visualIndex(Model::Updates), 1);
        QCOMPARE(view().columns().shown()[1], Model::Updates);
        QCOMPARE(m_window->arrangement().columns, view().columns());
    }

    void theArrangementComesBack()
    {
        WindowArrangement kept;
        kept.groupBy = GroupBy::Person;
        kept.columns = ListColumns({Model::Bank, Model::EndsOn, Model::Button});
        openWithPersons();
        m_window->arrange(arrangementFrom(arrangementText(kept)));
        QCOMPARE(headings().size(), 3);
        QCOMPARE(view().columns(), kept.columns);
        QCOMPARE(m_window->arrangement().groupBy, GroupBy::Person);
        QCOMPARE(m_window->arrangement().columns, kept.columns);
    }

    void whatThePersonChoseIsNeverDropped_data()
    {
        QTest::addColumn<int>("width");
        QTest::newRow("wide") << 1400;
        QTest::newRow("1200") << 1200;
        QTest::newRow("small") << 900;
    }
    void whatThePersonChoseIsNeverDropped()
    {
        QFETCH(int, width);
        openShowcase();
        m_window->resize(width, 760);
        view().select(idOf(3)); // its details take room of the list
        QTRY_VERIFY(part<DetailsPane>() && part<DetailsPane>()->isVisible());
        const ListColumns columns;
        for (const Model::Column column : columns.shown()) {
            QVERIFY(!view().isColumnHidden(column));
            QVERIFY(view().columnWidth(column) > 40);
        }
    }

    void accountsAreFoundAsSoonAsTheyAreKnown()
    {
        openShowcase();
        m_service->accountNamesNow = {{idOf(4), u"Rainy day"_s, {}}};
        QVERIFY(asked(u"accountNames"_s).isEmpty()); // not before somebody searches
        search().setText(u"rainy"_s);
        QTRY_COMPARE(view().model()->rowCount(), 1);
        QVERIFY(view().model()->index(0, 0).data(Model::SecondLineRole).toString().contains(
            u"“Rainy day”"_s));
        search().setText(u"rainy d"_s);
        QCOMPARE(asked(u"accountNames"_s).size(), 1);
        m_service->accountNamesNow = {{idOf(4), u"Sunny day"_s, {}}};
        m_service->replace(showcaseEntries(m_clock->now() + std::chrono::seconds{1}));
        QTRY_COMPARE(view().model()->rowCount(), 0);
    }

    void escapeAfterASearchKeepsTheSelection_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("nothing found") << u"nowhere"_s;
        QTest::newRow("others found") << u"monzo"_s;
        QTest::newRow("found itself") << u"barcl"_s;
    }
    void escapeAfterASearchKeepsTheSelection()
    {
        QFETCH(QString, typed);
        openShowcase();
        view().select(idOf(3));
        m_service->calls.clear();
        QTest::keyClicks(&search(), typed);
        const bool shown = typed == u"barcl"_s;
        QCOMPARE(view().currentId(), shown ? idOf(3) : ConnectionId());
        QTest::keyClick(&search(), Qt::Key_Escape);
        QCOMPARE(view().model()->rowCount(), 11);
        QCOMPARE(view().currentId(), idOf(3));
        QVERIFY(part<DetailsPane>()->isVisible());
        for (const QString &call : asked(u"etails"_s)) // no other row's were asked for
            QVERIFY2(call.contains(idOf(3).value()), qPrintable(call));
    }

    void aRowChosenInASearchStaysChosen()
    {
        openShowcase();
        view().select(idOf(3));
        search().setText(u"monzo"_s);
        view().select(idOf(1));
        search().setText(u"monz"_s);
        search().clear();
        QCOMPARE(view().currentId(), idOf(1));
    }

    void controlCCopiesALine()
    {
        openWithPersons();
        QGuiApplication::clipboard()->setText(u"before"_s);
        QTest::keyClick(&view(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s); // nothing is selected
        view().select(idOf(3));
        QTest::keyClick(&view(), Qt::Key_C, Qt::ControlModifier);
        const QString line = QGuiApplication::clipboard()->text();
        QVERIFY2(line.startsWith(u"Barclays: Ended 20 days ago"_s), qPrintable(line));
        QVERIFY2(line.endsWith(u"Ann logs in"_s), qPrintable(line));
        Q_EMIT part<QMenu>(u"connectionMenu"_s)->aboutToShow();
        choose(u"menuCopyId"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), idOf(3).value());
        choose(u"menuCopyDetails"_s);
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"Log in as Ann\n"_s));
    }

    void everyMenuOpensByKeyboard()
    {
        openShowcase();
        view().setFocus();
        QTest::keyClick(&view(), Qt::Key_F10, Qt::ShiftModifier);
        QTRY_VERIFY(part<QMenu>(u"listMenu"_s)); // no row is selected
        part<QMenu>(u"listMenu"_s)->close();
        QTRY_VERIFY(!part<QMenu>(u"listMenu"_s));
        view().select(idOf(3));
        m_window->activateWindow();
        QTRY_VERIFY(view().hasFocus());
        QTest::keyClick(&view(), Qt::Key_F10, Qt::ShiftModifier);
        QTRY_VERIFY(QApplication::activePopupWidget());
        QVERIFY(QApplication::activePopupWidget()->findChild<QAction *>(u"menu-reconsent"_s));
        QApplication::activePopupWidget()->close();
    }

    void theHeaderHasTheMenuOfTheList()
    {
        openShowcase();
        QWidget *header = view().horizontalHeader()->viewport();
        QContextMenuEvent event(QContextMenuEvent::Mouse, QPoint(20, 8),
                                header->mapToGlobal(QPoint(20, 8)));
        QApplication::sendEvent(header, &event);
        QTRY_VERIFY(part<QMenu>(u"listMenu"_s));
        QVERIFY(part<QMenu>(u"listMenu"_s)->findChild<QAction *>(u"menuColumns"_s));
        part<QMenu>(u"listMenu"_s)->close();
    }

    void theListOfShortcutsIsMadeFromTheActions()
    {
        openShowcase();
        QTest::keyClick(m_window.get(), Qt::Key_F1);
        QTRY_VERIFY(part<ShortcutsDialog>());
        auto *table = part<QTableWidget>(u"shortcutsTable"_s);
        const auto keysOf = [table](const QString &what) {
            for (int row = 0; row < table->rowCount(); ++row) {
                if (table->item(row, 0)->text() == what)
                    return table->item(row, 1)->text();
            }
            return QString();
        };
        QCOMPARE(keysOf(u"Search"_s), u"Ctrl+F, /"_s);
        QCOMPARE(keysOf(u"Connect a bank"_s), u"Ctrl+N"_s);
        QCOMPARE(keysOf(u"Name and notes"_s), u"F2"_s);
        QCOMPARE(keysOf(u"Copy as a line"_s), u"Ctrl+C"_s);
        QCOMPARE(keysOf(u"Go from group to group"_s), u"Ctrl+Up, Ctrl+Down"_s);
        // Also of what nobody has opened yet.
        const auto hasLine = [table](const QString &where, const QString &keys) {
            for (int row = 0; row < table->rowCount(); ++row) {
                if (table->item(row, 1)->text() == keys && table->item(row, 2)->text() == where)
                    return true;
            }
            return false;
        };
        const std::vector<std::pair<QString, QStringList>> wanted{
            {u"Everywhere"_s, {u"Esc"_s, u"F10"_s}},
            {u"Bank connections"_s, {u"Return"_s, u"Ctrl+Up, Ctrl+Down"_s, u"Shift+F10, Menu"_s}},
            {u"Accounts"_s, {u"Left, Right"_s, u"Home, End"_s}},
            {u"Activity"_s, {u"Up, Down"_s, u"Home, End"_s, u"Return, Right, Left"_s, u"Ctrl+C"_s}},
            {u"Transactions"_s, {u"Down, Return"_s, u"Esc"_s}},
            {u"Calendar"_s, {u"Left, Right"_s, u"Up, Down"_s, u"PgUp, PgDown"_s, u"Home, End"_s, u"Return"_s}},
            {u"Calendar and renewals"_s, {u"Space"_s, u"Return"_s}},
            {u"Columns"_s, {u"Alt+Up, Alt+Down"_s, u"Space"_s}},
            {u"Name and notes"_s, {u"Ctrl+Return"_s}}};
        for (const auto &[where, all] : wanted) {
            for (const QString &keys : all)
                QVERIFY2(hasLine(where, keys), qPrintable(where + u": "_s + keys));
        }
        QTest::keyClicks(part<QLineEdit>(u"shortcutsSearch"_s), u"f2"_s);
        int visible = 0;
        for (int row = 0; row < table->rowCount(); ++row)
            visible += !table->isRowHidden(row);
        QCOMPARE(visible, 1);
        QVERIFY(table->item(0, 0)->data(Qt::AccessibleTextRole).toString().contains(u": "_s));
        QTest::keyClick(part<ShortcutsDialog>(), Qt::Key_Escape);
        QTRY_VERIFY(!part<ShortcutsDialog>());
    }

    void whoLogsInIsAskedForAndKept()
    {
        openWithPersons();
        view().select(idOf(1));
        QTest::keyClick(&view(), Qt::Key_F2);
        QTRY_VERIFY(part<PersonalDialog>());
        auto *person = part<QComboBox>(u"personalPerson"_s);
        QCOMPARE(person->count(), 2); // Ann once
        QCOMPARE(person->itemText(0), u"Ann"_s);
        QCOMPARE(person->currentText(), QString());
        QTest::keyClicks(person, u" Kim "_s);
        part<QPushButton>(u"personalKeep"_s)->click();
        QCOMPARE(asked(u"setPerson"_s),
                 QStringList{u"setPerson "_s + idOf(1).value() + u" Kim"_s});
    }

    void theDetailsBeginWithWhoLogsIn()
    {
        openWithPersons();
        view().select(idOf(3));
        QTRY_VERIFY(part<QLabel>(u"detailsLogin"_s));
        QCOMPARE(text(u"detailsLogin"_s), u"Log in as Ann"_s);
    }

    void whatASearchFindsIsSaidOnceItRests()
    {
        openShowcase();
        auto *announcer = part<Announcer>();
        search().setText(u"barc"_s);
        QCOMPARE(announcer->said(), QString());
        search().setText(u"barclays"_s);
        QTRY_COMPARE(announcer->said(), u"1 connection found"_s);
        search().setText(u"barclays bank of nowhere"_s);
        QTRY_COMPARE(announcer->said(), u"Nothing found"_s);
        // The same again is the answer to another question.
        announcer->forget();
        search().setText(u"barclays bank of nowhere at all"_s);
        QTRY_COMPARE(announcer->said(), u"Nothing found"_s);
    }

    void aColumnIsChosenByTheButtonToo()
    {
        openShowcase();
        choose(u"menuColumns"_s);
        QTRY_VERIFY(part<ColumnsDialog>());
        auto *list = part<QListWidget>(u"columnsList"_s);
        auto *tick = part<QPushButton>(u"columnsTick"_s);
        QVERIFY(!tick->isEnabled()); // the bank is always there
        list->setCurrentRow(5);
        QCOMPARE(tick->text(), u"&Show this one"_s);
        tick->click();
        QCOMPARE(tick->text(), u"&Hide this one"_s);
        list->setCurrentRow(1);
        tick->click();
        QCOMPARE(list->item(1)->checkState(), Qt::Unchecked);
        part<QPushButton>(u"columnsKeep"_s)->click();
        QVERIFY(shownColumns().contains(u"Who logs in"_s));
        QVERIFY(!shownColumns().contains(u"State"_s));
    }

    void whatChangesIsSaid()
    {
        openShowcase();
        const auto *announcer = part<Announcer>();
        QCOMPARE(announcer->said(), QString()); // nothing has changed yet
        auto entries = *m_service->entries;
        entries[3].connection.expiresAt.value = m_clock->now() + std::chrono::days{89};
        m_service->replace(entries);
        QVERIFY2(announcer->said().startsWith(u"5 of 11 connections need you"_s),
                 qPrintable(announcer->said()));
        QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(part<Announcer>());
        QVERIFY(heard);
        QCOMPARE(heard->role(), QAccessible::Notification);
        QCOMPARE(heard->text(QAccessible::Name), announcer->said());
        FlowStatus flow;
        flow.request.kind = FlowKind::Reconsent;
        flow.request.connection = idOf(1);
        flow.stage = FlowStage::Preparing;
        m_service->setFlow(flow);
        QCOMPARE(announcer->said(), flowSentence(flow));
        flow.stage = FlowStage::AtTheBank; // the person's turn, with the panel there already
        flow.endsAt = m_clock->now() + std::chrono::minutes{9};
        m_service->setFlow(flow);
        QVERIFY2(announcer->said().contains(u"open in your browser"_s),
                 qPrintable(announcer->said()));
        const Error fault = makeError(ErrorKind::ServiceDown, {}, {});
        ServiceHealth health;
        health.faults = {fault};
        m_service->setHealth(health);
        const ErrorWords words = errorWords(fault, {m_clock->now(), QTimeZone::utc(), QLocale()});
        QVERIFY(!meaningInOne(words).isEmpty());
        QCOMPARE(announcer->said(), toldInOne(words));
    }
};

QTEST_MAIN(MainListTest)
#include "tst_mainlist.moc"
