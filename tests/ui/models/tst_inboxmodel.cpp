// The inbox as a table.
#include "ui/models/inboxmodel.h"

#include "support/fakeclock.h"
#include "support/fakereminderdesk.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;
using namespace std::chrono;

class InboxModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itTellsWhoWhatWhenAndHowItStands()
    {
        InboxModel model;
        QAbstractItemModelTester tester(&model);
        model.setEntries({entry(1)}, words());
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(cell(model, InboxModel::Bank), u"Bank 1"_s);
        QCOMPARE(cell(model, InboxModel::What), u"Consent ends 25 November, 10:00\ntoday 10:00"_s);
        QCOMPARE(cell(model, InboxModel::State), u"New"_s);
        QVERIFY(model.data(model.index(0, 0), InboxModel::NewRole).toBool());
        for (int column = 0; column < InboxModel::kColumns; ++column)
            QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
    }

    void aNewOneComesOnTopAndTheOthersStay()
    {
        InboxModel model;
        QAbstractItemModelTester tester(&model);
        QSignalSpy inserted(&model, &InboxModel::rowsInserted);
        QSignalSpy reset(&model, &InboxModel::modelReset);
        model.setEntries({entry(1)}, words());
        const QPersistentModelIndex first = model.index(0, 0);
        model.setEntries({entry(3), entry(2), entry(1)}, words());
        QCOMPARE(inserted.size(), 2);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(first.row(), 2);
    }

    void ofAFullOneTheOldestGoBelow()
    {
        InboxModel model;
        QAbstractItemModelTester tester(&model);
        model.setEntries({entry(3), entry(2), entry(1)}, words());
        QSignalSpy reset(&model, &InboxModel::modelReset);
        const QPersistentModelIndex second = model.index(1, 0);
        model.setEntries({entry(4), entry(3), entry(2)}, words());
        QCOMPARE(reset.size(), 0);
        QCOMPARE(second.row(), 2);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(cell(model, InboxModel::Bank), u"Bank 4"_s);
    }

    void whatWasReadChangesInPlace()
    {
        InboxModel model;
        QAbstractItemModelTester tester(&model);
        model.setEntries({entry(2), entry(1)}, words());
        QSignalSpy changed(&model, &InboxModel::dataChanged);
        auto read = std::vector{entry(2), entry(1)};
        read[0].notice.seen = true;
        model.setEntries(read, words());
        QCOMPARE(changed.size(), 1);
        QVERIFY(!model.data(model.index(0, 0), InboxModel::NewRole).toBool());
    }

    void anotherInboxTakesItsPlace()
    {
        InboxModel model;
        QAbstractItemModelTester tester(&model);
        model.setEntries({entry(2), entry(1)}, words());
        model.setEntries({entry(5)}, words());
        QCOMPARE(model.rowCount(), 1);
        model.setEntries({}, words());
        QCOMPARE(model.rowCount(), 0);
    }

private:
    [[nodiscard]] InboxEntry entry(int number) const
    {
        return inboxEntry(u"a:%1"_s.arg(number), u"Bank %1"_s.arg(number), m_clock.now(), days{3});
    }
    [[nodiscard]] WordContext words() const
    {
        return {m_clock.now(), QTimeZone("Europe/London"),
                QLocale(QLocale::English, QLocale::UnitedKingdom)};
    }
    static QString cell(const InboxModel &model, int column)
    {
        return model.data(model.index(0, column), Qt::DisplayRole).toString();
    }

    FakeClock m_clock;
};

QTEST_GUILESS_MAIN(InboxModelTest)
#include "tst_inboxmodel.moc"
