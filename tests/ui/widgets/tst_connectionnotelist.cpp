#include "ui/models/connectionnotes.h"
#include "ui/widgets/connectionnotelist.h"
#include "ui/words/translations.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace holdfast;
using namespace Qt::StringLiterals;

namespace {

std::vector<ConnectionNote> notesFrom(int first, int count)
{
    std::vector<ConnectionNote> notes;
    for (int i = first; i < first + count; ++i)
        notes.push_back({ConnectionId{u"a:%1"_s.arg(i)}, u"Bank %1"_s.arg(i),
                         u"Ends at 10:00."_s, Tone::EndsSoon, {}});
    return notes;
}

} // namespace

class ConnectionNoteListTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { installTranslations(*qApp); }

    void itsRowsCanBeCopied()
    {
        ConnectionNotes notes;
        notes.setNotes(notesFrom(0, 3));
        ConnectionNoteList list;
        QTest::keyClick(&list, Qt::Key_C, Qt::ControlModifier); // without a model yet
        list.setModel(&notes);
        list.setCurrentIndex(notes.index(1));
        QTest::keyClick(&list, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"Bank 1. Ends soon. Ends at 10:00."_s);
    }

    void anotherListKeepsTheConnectionThatIsCurrent()
    {
        ConnectionNotes notes;
        QAbstractItemModelTester tester(&notes,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        notes.setNotes(notesFrom(0, 40));
        ConnectionNoteList list;
        list.setModel(&notes);
        list.resize(300, 200);
        list.show();
        QVERIFY(QTest::qWaitForWindowExposed(&list));
        list.setCurrentIndex(notes.index(20));
        const auto current = [&list] {
            return list.currentIndex().data(ConnectionNotes::IdRole).toString();
        };
        const int scrolled = list.verticalScrollBar()->value();
        QVERIFY(scrolled > 0);

        notes.setNotes(notesFrom(1, 45)); // one ended, some came
        QCOMPARE(current(), u"a:20"_s);
        QVERIFY(list.selectionModel()->isSelected(list.currentIndex()));
        QCOMPARE(list.verticalScrollBar()->value(), scrolled);
        QVERIFY(list.viewport()->rect().intersects(list.visualRect(list.currentIndex())));

        auto turned = notesFrom(1, 45);
        std::reverse(turned.begin(), turned.end());
        notes.setNotes(turned);
        QCOMPARE(current(), u"a:20"_s);

        notes.setNotes(notesFrom(30, 5)); // it is not among them: none is taken in its place
        QVERIFY(!list.currentIndex().isValid());
        notes.setNotes(notesFrom(0, 40));
        QVERIFY(!list.currentIndex().isValid());
    }

    void whoChoseNoneHasNone()
    {
        ConnectionNotes notes;
        notes.setNotes(notesFrom(0, 5));
        ConnectionNoteList list;
        list.setModel(&notes);
        list.setCurrentIndex(notes.index(2));
        list.setCurrentIndex({});
        notes.setNotes(notesFrom(0, 6));
        QVERIFY(!list.currentIndex().isValid());
    }
};

QTEST_MAIN(ConnectionNoteListTest)
#include "tst_connectionnotelist.moc"
