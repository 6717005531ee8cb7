// The rows as handed out: which are shown, and when a change is told.

#include "core/service/connectionbook.h"
#include "core/service/listedrow.h"

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
    void whatWasReplacedLeadsToWhatIsListed();
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

void TestConnectionBook::whatWasReplacedLeadsToWhatIsListed()
{
    const auto gone = [](const char *id, const char *by) {
        StoredConnection stored = row(id);
        stored.missingSince = fromMilliseconds(1);
        if (by)
            stored.supersededBy = ConnectionId{QString::fromLatin1(by)};
        return stored;
    };
    ConnectionBook book;
    book.show({{gone("b:1", "b:2"), gone("b:2", "b:3"), row("b:3"), gone("b:4", nullptr),
                gone("b:5", "b:6"), gone("b:6", "b:5"), row("b:7")},
               {}});
    const auto shown = [&book](const char *id) {
        const ConnectionEntry *entry =
            rowFor(*book.snapshot(), ConnectionId{QString::fromLatin1(id)});
        return entry ? entry->connection.id.value() : QString();
    };
    QCOMPARE(shown("b:1"), QStringLiteral("b:3"));
    QCOMPARE(shown("b:2"), QStringLiteral("b:3"));
    QCOMPARE(shown("b:3"), QStringLiteral("b:3"));
    QCOMPARE(shown("b:7"), QStringLiteral("b:7"));
    for (const char *nowhere : {"b:4", "b:5", "b:6", "b:8"})
        QCOMPARE(shown(nowhere), QString());
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
