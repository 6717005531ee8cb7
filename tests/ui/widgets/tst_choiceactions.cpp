// Combo boxes as a voice control or a switch works them (U-11).
#include "ui/widgets/choiceactions.h"

#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace holdfast;
using namespace Qt::StringLiterals;

class ChoiceActionsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QComboBox> m_box;

    QAccessibleInterface &heard() { return *QAccessible::queryAccessibleInterface(m_box.get()); }
    void act(const QString &name) { heard().actionInterface()->doAction(name); }
    static QString more() { return QAccessibleActionInterface::increaseAction(); }
    static QString less() { return QAccessibleActionInterface::decreaseAction(); }

private Q_SLOTS:
    void initTestCase()
    {
        letChoicesBeMadeByActions();
        letChoicesBeMadeByActions();
    }
    void init()
    {
        m_box = std::make_unique<QComboBox>();
        m_box->addItems({u"one"_s, u"two"_s, u"three"_s});
        m_box->show();
    }

    void nextAndPreviousAreActionsUpToTheEnds()
    {
        QSignalSpy changed(m_box.get(), &QComboBox::currentIndexChanged);
        act(less());
        QCOMPARE(changed.size(), 0);
        act(more());
        act(more());
        act(more());
        QCOMPARE(m_box->currentText(), u"three"_s);
        QCOMPARE(changed.size(), 2);
        act(less());
        QCOMPARE(m_box->currentText(), u"two"_s);
    }

    void thePlaceOfTheChosenOneCanBeSet()
    {
        QAccessibleValueInterface *value = heard().valueInterface();
        QVERIFY(value);
        QCOMPARE(value->minimumValue().toInt(), 0);
        QCOMPARE(value->maximumValue().toInt(), 2);
        value->setCurrentValue(2.0);
        QCOMPARE(m_box->currentText(), u"three"_s);
        QCOMPARE(value->currentValue().toInt(), 2);
        value->setCurrentValue(7);
        value->setCurrentValue(-1);
        QCOMPARE(m_box->currentText(), u"three"_s);
    }

    void itIsToldAsBefore()
    {
        QCOMPARE(heard().role(), QAccessible::ComboBox);
        QCOMPARE(heard().text(QAccessible::Name), u"one"_s);
        QCOMPARE(heard().childCount(), 1);
        QAccessibleInterface *list = heard().child(0);
        QVERIFY(list);
        QCOMPARE(list->object(), m_box->view());
        QCOMPARE(heard().indexOfChild(list), 0);
        QCOMPARE(list->parent()->object(), m_box.get());
        QVERIFY(!heard().state().expanded);
        act(QAccessibleActionInterface::showMenuAction());
        QVERIFY(heard().state().expanded);
        act(QAccessibleActionInterface::showMenuAction());
        QTRY_VERIFY(!heard().state().expanded);
    }

    void oneThatIsSwitchedOffStaysAsItIs()
    {
        m_box->setEnabled(false);
        QCOMPARE(heard().actionInterface()->actionNames(), QStringList());
        act(more());
        heard().valueInterface()->setCurrentValue(2);
        QCOMPARE(m_box->currentIndex(), 0);
    }

    void aRowSelectedByItsActionIsTheCurrentOne()
    {
        QListWidget list;
        list.addItems({u"one"_s, u"two"_s});
        list.setCurrentRow(0);
        letSelectingChoose(list);
        list.show();
        QSignalSpy changed(&list, &QListWidget::currentRowChanged);
        QAccessibleInterface *row = QAccessible::queryAccessibleInterface(&list)->child(1);
        QCOMPARE(row->text(QAccessible::Name), u"two"_s);
        row->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
        QTRY_COMPARE(list.currentRow(), 1);
        list.setCurrentRow(0); // and as ever
        QCOMPARE(changed.size(), 2);
        QTest::qWait(20);
        QCOMPARE(list.currentRow(), 0);
        QCOMPARE(changed.size(), 2);
    }

    void aMenuIsClosedBehindWhatWasChosenInIt()
    {
        QMenu menu;
        QMenu *inside = menu.addMenu(u"more"_s);
        QAction *entry = inside->addAction(u"entry"_s);
        closeWhenChosen(menu);
        menu.popup({});
        QVERIFY(menu.isVisible());
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(inside)->child(0);
        QCOMPARE(spoken->text(QAccessible::Name), u"entry"_s);
        QSignalSpy chosen(entry, &QAction::triggered);
        spoken->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QTRY_COMPARE(chosen.size(), 1);
        QTRY_VERIFY(!menu.isVisible());
    }

    void oneThatIsTypedIntoIsCalledByItsLabelAndHasItsField()
    {
        m_box = std::make_unique<QComboBox>();
        m_box->setEditable(true);
        m_box->setAccessibleName(u"Who logs in"_s);
        QCOMPARE(heard().text(QAccessible::Name), u"Who logs in"_s);
        QVERIFY(heard().state().editable);
        QCOMPARE(heard().childCount(), 2);
        QCOMPARE(heard().child(1)->object(), m_box->lineEdit());
        QCOMPARE(heard().indexOfChild(heard().child(1)), 1);
        QVERIFY(!heard().child(2));
        m_box->setEditText(u"Ann"_s);
        QCOMPARE(heard().text(QAccessible::Value), u"Ann"_s);
    }
};

QTEST_MAIN(ChoiceActionsTest)
#include "tst_choiceactions.moc"
