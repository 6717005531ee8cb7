// The rows as handed out: which are shown, and when a change is told.

#include "core/service/connectionbook.h"

#include <QSignalSpy>
#include <QTest>

using namespace holdfast;

namespace {

StoredConnection row(const char *id)
{
    StoredConnection stored;
    stored.connection.id = ConnectionId{QString::fromLatin1(id)};
    return stored;
}

} // namespace

class TestConnectionBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstPictureIsToldEvenWhenEmpty();
    void onlyChangesAreTold();
    void aFirstScreenfulIsNotTheWhole();
    void goneRowsAreHistoryUnlessTheirRemovalIsOpen();
    void aSnapshotNeverChanges();
};

void TestConnectionBook::theFirstPictureIsToldEvenWhenEmpty()
{
    ConnectionBook book;
    QSignalSpy replaced(&book, &ConnectionBook::replaced);
    QVERIFY(book.snapshot());
    book.show({});
    QCOMPARE(replaced.count(), 1);
    book.show({});
    QCOMPARE(replaced.count(), 1);
}

void TestConnectionBook::onlyChangesAreTold()
{
    ConnectionBook book;
    book.show({{row("b:1")}, {}});
    QSignalSpy replaced(&book, &ConnectionBook::replaced);
    book.show({{row("b:1")}, fromMilliseconds(5)});
    QCOMPARE(replaced.count(), 0);
    QCOMPARE(book.readAt(), std::optional(fromMilliseconds(5)));
    book.show({{row("b:1"), row("b:2")}, {}});
    QCOMPARE(replaced.count(), 1);
    QVERIFY(book.find(ConnectionId{QStringLiteral("b:2")}));
    QVERIFY(!book.find(ConnectionId{QStringLiteral("b:3")}));
}

void TestConnectionBook::aFirstScreenfulIsNotTheWhole()
{
    ConnectionBook book;
    QVERIFY(!book.isWhole());
    book.show({{row("b:1")}, {}, false});
    QVERIFY(!book.isWhole());
    QSignalSpy replaced(&book, &ConnectionBook::replaced);
    book.show({{row("b:1")}, {}});
    QVERIFY(book.isWhole());
    QCOMPARE(replaced.count(), 1); // the same rows, but now they count
}

void TestConnectionBook::goneRowsAreHistoryUnlessTheirRemovalIsOpen()
{
    StoredConnection gone = row("b:1");
    gone.missingSince = fromMilliseconds(1);
    StoredConnection removing = row("b:2");
    removing.missingSince = fromMilliseconds(1);
    removing.facts.removing = true;
    ConnectionBook book;
    book.show({{gone, removing}, {}});
    QCOMPARE(book.snapshot()->size(), 1u);
    QCOMPARE(book.snapshot()->front().connection.id, removing.connection.id);
}

void TestConnectionBook::aSnapshotNeverChanges()
{
    ConnectionBook book;
    book.show({{row("b:1")}, {}});
    const ConnectionSnapshot before = book.snapshot();
    book.show({});
    QCOMPARE(before->size(), 1u);
    QVERIFY(book.snapshot()->empty());
}

QTEST_GUILESS_MAIN(TestConnectionBook)
#include "tst_connectionbook.moc"
