// P-07: what lies beside the database is another one's, older, newer, gone or noise. It opens with
// what it held, or is refused; the contents of two databases are never mixed.

#include "core/storage/logfile.h"
#include "storekit.h"

#include <QSet>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace holdfast;
using namespace holdfast::test;

namespace {

const UserScope kScope = scopeOf(QStringLiteral("client"), QStringLiteral("user"));

std::vector<BankConnection> named(const QString &name, int rows = 50)
{
    std::vector<BankConnection> list;
    for (int row = 0; row < rows; ++row) {
        list.push_back(fullConnection(row));
        list.back().name = name;
    }
    return list;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

/// A database as it lies on the disk.
struct Laid
{
    QByteArray file;
    QByteArray log;
};

} // namespace

class SideFilesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void ownLogIsTakenOver();
    void aLogThatIsNotItsOwnIsSetAside_data();
    void aLogThatIsNotItsOwnIsSetAside();
    void withoutItsLogItIsAsItWasBefore();
    void noiseInTheSharedMemoryDoesNoHarm();
    void aJournalOfAnotherDatabaseIsSetAside();
    void ownHotJournalIsRolledBack();
    void theLogOfARunningHoldfastIsItsOwn();
    void marksAreFoundWhole();

private:
    /// The database with this name in all rows, and with the log of one more save of `last`.
    [[nodiscard]] Laid make(const QString &first, const QString &last);
    void layDown(const QByteArray &file, const QByteArray &log);
    /// The one name that all rows have; more than one is a mixture.
    [[nodiscard]] QString nameIn(StoreKit &kit) const;
    [[nodiscard]] OldFiles oldFiles(StoreKit &kit) const
    {
        return kit
            .ask<OldFiles>([&](auto *context, auto done) { kit.store().oldFiles(context, done); })
            .value_or(OldFiles{});
    }
    [[nodiscard]] QStringList setAside(StoreKit &kit) const { return oldFiles(kit).kept; }
    /// The database that this opening gave up; null when it is still in use.
    [[nodiscard]] QString lostNow(StoreKit &kit) const { return oldFiles(kit).setAsideNow; }

    QTemporaryDir m_folder;
    int m_made = 0;
    QString m_place;
    Laid m_mine;      ///< "mine" in the file, "mine too" in its log
    Laid m_other;     ///< another database, made in the same way
    Laid m_yesterday; ///< m_mine as it was two saves before
    Laid m_tomorrow;  ///< and as it is two saves later
};

Laid SideFilesTest::make(const QString &first, const QString &last)
{
    StoreKit kit(m_folder.filePath(QStringLiteral("made-%1").arg(++m_made)));
    if (kit.open() != u"ok" || !kit.save(kScope, named(first)))
        qFatal("cannot make a database");
    // Closed and opened, so that the log begins with the last save.
    if (kit.open() != u"ok" || !kit.save(kScope, named(last)))
        qFatal("cannot make a log");
    return {contentOf(kit.databasePath()), contentOf(kit.databasePath() + QStringLiteral("-wal"))};
}

void SideFilesTest::initTestCase()
{
    m_other = make(QStringLiteral("other"), QStringLiteral("other too"));
    StoreKit kit(m_folder.filePath(QStringLiteral("mine")));
    const auto save = [&kit](const char *name) {
        // Closed and opened, as from one day to the next.
        if (kit.open() != u"ok" || !kit.save(kScope, named(QString::fromLatin1(name))))
            qFatal("cannot make a database");
        return Laid{contentOf(kit.databasePath()),
                    contentOf(kit.databasePath() + QStringLiteral("-wal"))};
    };
    (void)save("yesterday");
    m_yesterday = save("yesterday too");
    (void)save("mine");
    m_mine = save("mine too");
    (void)save("tomorrow");
    m_tomorrow = save("tomorrow too");
    QVERIFY(!m_mine.log.isEmpty() && !m_other.log.isEmpty());
}

void SideFilesTest::layDown(const QByteArray &file, const QByteArray &log)
{
    m_place = m_folder.filePath(QStringLiteral("laid-%1").arg(++m_made));
    QVERIFY(QDir().mkpath(m_place));
    write(m_place + QStringLiteral("/holdfast.db"), file);
    if (!log.isEmpty())
        write(m_place + QStringLiteral("/holdfast.db-wal"), log);
}

QString SideFilesTest::nameIn(StoreKit &kit) const
{
    const auto list = kit.load(kScope);
    if (!list)
        return errorKindWord(list.error().kind);
    QSet<QString> names;
    for (const StoredConnection &row : list->connections)
        names.insert(row.connection.name);
    const bool isWhole = list->connections.size() == 50 && names.size() == 1;
    return isWhole ? *names.begin() : QStringLiteral("a mixture");
}

void SideFilesTest::ownLogIsTakenOver()
{
    layDown(m_mine.file, m_mine.log);
    StoreKit kit(m_place);
    QCOMPARE(kit.open(), QStringLiteral("ok"));
    QCOMPARE(nameIn(kit), QStringLiteral("mine too"));
    QVERIFY(setAside(kit).isEmpty());
}

void SideFilesTest::aLogThatIsNotItsOwnIsSetAside_data()
{
    QTest::addColumn<QByteArray>("log");
    QTest::newRow("P-07 of another database") << m_other.log;
    QTest::newRow("P-07 of an earlier day") << m_yesterday.log;
    QTest::newRow("P-07, P-16 of a later day: yesterday's copy put back") << m_tomorrow.log;
    QTest::newRow("P-07 noise") << QByteArray(5000, 'x');
}

void SideFilesTest::aLogThatIsNotItsOwnIsSetAside()
{
    QFETCH(const QByteArray, log);
    layDown(m_mine.file, log);
    StoreKit reader(m_place);
    QCOMPARE(reader.open(Store::Mode::ReadOnly), QStringLiteral("storage-damaged"));
    QCOMPARE(reader.open(Store::Mode::Beside), QStringLiteral("storage-damaged"));
    reader.close();
    QCOMPARE(contentOf(m_place + QStringLiteral("/holdfast.db")), m_mine.file);
    QCOMPARE(contentOf(m_place + QStringLiteral("/holdfast.db-wal")), log);

    StoreKit kit(m_place);
    QCOMPARE(kit.open(), QStringLiteral("ok"));
    QCOMPARE(nameIn(kit), QStringLiteral("mine"));
    QCOMPARE(kit.tell([&](auto *c, auto d) { kit.store().check(c, d); }), QStringLiteral("ok"));
    QVERIFY2(lostNow(kit).isEmpty(), "the database itself is as it was");
    const QStringList aside = setAside(kit);
    QCOMPARE(aside.size(), 1);
    QVERIFY(aside.front().endsWith(QStringLiteral(".db-wal")));
    QCOMPARE(contentOf(aside.front()), log);
    QVERIFY(kit.save(kScope, named(QStringLiteral("and on"))));
    QCOMPARE(kit.open(), QStringLiteral("ok"));
    QCOMPARE(nameIn(kit), QStringLiteral("and on"));
}

void SideFilesTest::withoutItsLogItIsAsItWasBefore()
{
    layDown(m_mine.file, {});
    StoreKit kit(m_place);
    QCOMPARE(kit.open(), QStringLiteral("ok"));
    QCOMPARE(nameIn(kit), QStringLiteral("mine"));
    QCOMPARE(kit.tell([&](auto *c, auto d) { kit.store().check(c, d); }), QStringLiteral("ok"));
}

void SideFilesTest::noiseInTheSharedMemoryDoesNoHarm()
{
    layDown(m_mine.file, m_mine.log);
    write(m_place + QStringLiteral("/holdfast.db-shm"), QByteArray(32768, 'x'));
    StoreKit kit(m_place);
    QCOMPARE(kit.open(), QStringLiteral("ok"));
    QCOMPARE(nameIn(kit), QStringLiteral("mine too"));
}

void SideFilesTest::aJournalOfAnotherDatabaseIsSetAside()
{
    // The journal of a transaction in the other one that was cut off after a part of it was written.
    layDown(m_other.file, {});
    QByteArray journal;
    const QString name = QStringLiteral("journal");
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(m_place + QStringLiteral("/holdfast.db"));
        QVERIFY(database.open());
        QSqlQuery query(database);
        for (const char *sql : {"PRAGMA journal_mode = DELETE", "PRAGMA cache_size = 1", "BEGIN",
                                "UPDATE connection SET name = NULL, connection_id = id || 'x'",
                                "CREATE TABLE more AS SELECT * FROM connection, word"})
            QVERIFY2(query.exec(QString::fromLatin1(sql)), sql);
        journal = contentOf(m_place + QStringLiteral("/holdfast.db-journal"));
    }
    QSqlDatabase::removeDatabase(name);
    QVERIFY(journal.size() > 4096);

    layDown(m_mine.file, {});
    write(m_place + QStringLiteral("/holdfast.db-journal"), journal);
    QVERIFY(journalMatters(m_place + QStringLiteral("/holdfast.db-journal")));
    StoreKit kit(m_place);
    QCOMPARE(kit.open(Store::Mode::ReadOnly), QStringLiteral("storage-damaged"));
    QCOMPARE(kit.open(), QStringLiteral("ok"));
    QCOMPARE(nameIn(kit), QStringLiteral("mine"));
    const QStringList aside = setAside(kit);
    QCOMPARE(aside.size(), 1);
    QCOMPARE(contentOf(aside.front()), journal);
}

// A person's own tool worked on it without a log, and was killed.
void SideFilesTest::ownHotJournalIsRolledBack()
{
    layDown(m_mine.file, {});
    const QString path = m_place + QStringLiteral("/holdfast.db");
    Laid cut;
    const QString name = QStringLiteral("hot");
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(path);
        QVERIFY(database.open());
        QSqlQuery query(database);
        for (const char *sql : {"PRAGMA journal_mode = DELETE", "PRAGMA cache_size = 1", "BEGIN",
                                "UPDATE connection SET name = NULL, connection_id = id || 'x'",
                                "CREATE TABLE more AS SELECT * FROM connection, word"})
            QVERIFY2(query.exec(QString::fromLatin1(sql)), sql);
        cut = {contentOf(path), contentOf(path + QStringLiteral("-journal"))};
    }
    QSqlDatabase::removeDatabase(name);
    QVERIFY(cut.file != m_mine.file);
    layDown(cut.file, {});
    write(m_place + QStringLiteral("/holdfast.db-journal"), cut.log);
    StoreKit kit(m_place);
    QCOMPARE(kit.open(), QStringLiteral("ok"));
    QCOMPARE(nameIn(kit), QStringLiteral("mine"));
    QCOMPARE(kit.tell([&](auto *c, auto d) { kit.store().check(c, d); }), QStringLiteral("ok"));
    QVERIFY(setAside(kit).isEmpty());
}

void SideFilesTest::theLogOfARunningHoldfastIsItsOwn()
{
    layDown(m_mine.file, m_mine.log);
    StoreKit window(m_place);
    QCOMPARE(window.open(), QStringLiteral("ok"));
    for (int round = 0; round < 20; ++round) {
        const QString name = QStringLiteral("round %1").arg(round);
        QVERIFY(window.save(kScope, named(name)));
        // Each third time the log is copied and begins anew.
        if (round % 3 == 2)
            QCOMPARE(window.tell([&](auto *context, auto done) {
                window.store().finishRemoval(
                    kScope, {ConnectionId{QStringLiteral("no:such")}, {}, 0, kNow, kNow, false},
                    context, done);
            }),
                     QStringLiteral("ok"));
        StoreKit reader(m_place);
        QCOMPARE(reader.open(Store::Mode::ReadOnly), QStringLiteral("ok"));
        QCOMPARE(nameIn(reader), name);
    }
}

void SideFilesTest::marksAreFoundWhole()
{
    const QByteArray name(32, 'A');
    const QByteArray mark = "holdfast-origin:" + name + ":0000000000000042";
    QVERIFY(findOriginMark("before" + mark + "after") == (OriginMark{name, 42}));
    QVERIFY(!findOriginMark(mark.chopped(1)));
    QVERIFY(!findOriginMark(QByteArray("holdfast-origin:") + name + ";0000000000000042"));
    QVERIFY(!findOriginMark(QByteArray("holdfast-origin:") + name + ":00000000000000xx"));
    QVERIFY(!findOriginMark({}));
}

QTEST_GUILESS_MAIN(SideFilesTest)
#include "tst_sidefiles.moc"
