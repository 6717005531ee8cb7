#include "core/storage/databaseheader.h"
#include "core/storage/migrations.h"
#include "core/storage/sqliteversion.h"
#include "storekit.h"

#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

#include <sys/stat.h>

using namespace holdfast;
using namespace holdfast::test;

/// The files of the store: their modes, what is refused, and that what is refused stays as it was.
class StoredFilesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void filesBelongToTheOwnerAlone_data();
    void filesBelongToTheOwnerAlone();
    void widerModesAreNarrowed();
    void aSharedFolderKeepsItsMode();
    void oddPathsWork_data();
    void oddPathsWork();
    void aLinkInPlaceOfTheDatabaseIsRefused();
    void aFolderInPlaceOfTheDatabaseIsRefused();
    void aNewerDatabaseStaysAsItIs();
    void aNewerDatabaseInTheLogStaysAsItIs();
    void anotherProgramsDatabaseStaysAsItIs();
    void anEmptyFileIsAFreshStart();
    void readingMakesNothing();
    void readingWorksBesideAWriter();
    void onlyTheHolderOfTheFolderCopiesTheLog();
    void besideAnotherNothingIsMadeOrBroughtUpToDate();
    void versionsWithTheLogResetFaultAreKnown_data();
    void versionsWithTheLogResetFaultAreKnown();
    void noColumnIsMeantForASecretOrAnAccountNumber();
    void theDatabaseIsSetUpForSafety();

private:
    void makeDatabase();
    void run(const QString &sql);
    [[nodiscard]] QByteArray content() const { return contentOf(m_kit->databasePath()); }
    [[nodiscard]] static QByteArray contentOf(const QString &path);
    [[nodiscard]] static int modeOf(const QString &path);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<StoreKit> m_kit;
    const UserScope m_scope = scopeOf(QStringLiteral("client"), QStringLiteral("user"));
};

void StoredFilesTest::init()
{
    m_kit.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_kit = std::make_unique<StoreKit>(m_folder->filePath(QStringLiteral("data")));
}

void StoredFilesTest::makeDatabase()
{
    QCOMPARE(m_kit->open(), QStringLiteral("ok"));
    std::vector<BankConnection> some;
    for (int number = 0; number < 200; ++number)
        some.push_back(fullConnection(number));
    QVERIFY(m_kit->save(m_scope, some));
    m_kit->close();
}

/// As another program would: without Holdfast.
void StoredFilesTest::run(const QString &sql)
{
    const QString name = QUuid::createUuid().toString();
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(m_kit->databasePath());
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY2(query.exec(sql), qPrintable(query.lastError().text()));
    }
    QSqlDatabase::removeDatabase(name);
}

QByteArray StoredFilesTest::contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

int StoredFilesTest::modeOf(const QString &path)
{
    struct stat status = {};
    if (::lstat(QFile::encodeName(path).constData(), &status) != 0)
        return -1;
    return int(status.st_mode & 07777);
}

void StoredFilesTest::filesBelongToTheOwnerAlone_data()
{
    QTest::addColumn<int>("mask");
    QTest::newRow("P-17 umask 000") << 0000;
    QTest::newRow("P-17 umask 022") << 0022;
    QTest::newRow("P-17 umask 077") << 0077;
}

void StoredFilesTest::filesBelongToTheOwnerAlone()
{
    QFETCH(int, mask);
    const mode_t before = ::umask(mode_t(mask));
    const QString opened = m_kit->open();
    const auto saved = m_kit->save(m_scope, {fullConnection(1)});
    ::umask(before);
    QCOMPARE(opened, QStringLiteral("ok"));
    QVERIFY(saved);
    QCOMPARE(modeOf(m_kit->folder()), 0700);
    for (const char *suffix : {"", "-wal", "-shm"}) {
        const QString path = m_kit->databasePath() + QString::fromLatin1(suffix);
        QVERIFY2(modeOf(path) == 0600, qPrintable(path));
    }
}

void StoredFilesTest::widerModesAreNarrowed()
{
    makeDatabase();
    // P-17: files an older or foreign program left readable.
    QCOMPARE(::chmod(QFile::encodeName(m_kit->databasePath()).constData(), 0644), 0);
    QCOMPARE(::chmod(QFile::encodeName(m_kit->folder()).constData(), 0755), 0);
    QCOMPARE(m_kit->open(), QStringLiteral("ok"));
    QCOMPARE(modeOf(m_kit->folder()), 0700);
    QCOMPARE(modeOf(m_kit->databasePath()), 0600);
}

void StoredFilesTest::aSharedFolderKeepsItsMode()
{
    QVERIFY(QDir().mkpath(m_kit->folder()));
    QCOMPARE(::chmod(QFile::encodeName(m_kit->folder()).constData(), 01777), 0);
    QCOMPARE(m_kit->open(), QStringLiteral("ok"));
    QCOMPARE(modeOf(m_kit->folder()), 01777);
    QCOMPARE(modeOf(m_kit->databasePath()), 0600);
}

void StoredFilesTest::oddPathsWork_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("P-17 blanks and marks") << QStringLiteral("my data; 100% ?safe#? 'quoted'");
    QTest::newRow("P-17 emoji") << QStringLiteral("Bank \U0001F3E6 daten");
    QTest::newRow("P-17 three hundred characters")
        << QStringLiteral("%1/%1").arg(QString(150, QLatin1Char('x')));
    QTest::newRow("several levels") << QStringLiteral("a/b/c/d");
}

void StoredFilesTest::oddPathsWork()
{
    QFETCH(QString, name);
    StoreKit kit(m_folder->filePath(name));
    QCOMPARE(kit.open(), QStringLiteral("ok"));
    QVERIFY(kit.save(m_scope, {fullConnection(1)}));
    kit.close();
    QCOMPARE(kit.open(Store::Mode::ReadOnly), QStringLiteral("ok"));
    QCOMPARE(kit.load(m_scope)->connections.size(), size_t(1));
    QVERIFY(QFile::exists(kit.databasePath()));
}

void StoredFilesTest::aLinkInPlaceOfTheDatabaseIsRefused()
{
    makeDatabase();
    const QString moved = m_folder->filePath(QStringLiteral("elsewhere.db"));
    QVERIFY(QFile::rename(m_kit->databasePath(), moved));
    QVERIFY(QFile::link(moved, m_kit->databasePath()));
    const QByteArray before = contentOf(moved);
    QCOMPARE(m_kit->open(), QStringLiteral("storage-damaged"));
    QCOMPARE(m_kit->open(Store::Mode::ReadOnly), QStringLiteral("storage-damaged"));
    QVERIFY(contentOf(moved) == before);

    // The folder, on the other hand, may be reached through a link.
    QVERIFY(QFile::remove(m_kit->databasePath()));
    QVERIFY(QFile::rename(moved, m_kit->databasePath()));
    const QString alias = m_folder->filePath(QStringLiteral("alias"));
    QVERIFY(QFile::link(m_kit->folder(), alias));
    StoreKit throughAlias(alias);
    QCOMPARE(throughAlias.open(), QStringLiteral("ok"));
    QCOMPARE(throughAlias.load(m_scope)->connections.size(), size_t(200));
}

void StoredFilesTest::aFolderInPlaceOfTheDatabaseIsRefused()
{
    QVERIFY(QDir().mkpath(m_kit->databasePath()));
    QCOMPARE(m_kit->open(), QStringLiteral("storage-damaged"));
}

// P-10
void StoredFilesTest::aNewerDatabaseStaysAsItIs()
{
    makeDatabase();
    run(QStringLiteral("CREATE TABLE of_the_future (id INTEGER)"));
    run(QStringLiteral("PRAGMA user_version = %1").arg(kSchemaVersion + 1));
    const QByteArray before = content();
    QCOMPARE(m_kit->open(), QStringLiteral("storage-newer"));
    QCOMPARE(m_kit->open(Store::Mode::ReadOnly), QStringLiteral("storage-newer"));
    QCOMPARE(m_kit->open(Store::Mode::Beside), QStringLiteral("storage-newer"));
    m_kit->close();
    QVERIFY(content() == before);
    QVERIFY(!QFile::exists(m_kit->databasePath() + QStringLiteral("-wal")));
}

// P-10: the newer program was killed, so that only its log tells the version.
void StoredFilesTest::aNewerDatabaseInTheLogStaysAsItIs()
{
    makeDatabase();
    const QString copy = m_folder->filePath(QStringLiteral("copy"));
    QVERIFY(QDir().mkpath(copy));
    const QString name = QStringLiteral("newer");
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(m_kit->databasePath());
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(QStringLiteral("PRAGMA user_version = %1").arg(kSchemaVersion + 1)));
        // While it is open the log is there: this is what a crash leaves behind.
        for (const char *suffix : {"", "-wal"}) {
            const QString file = QStringLiteral("holdfast.db") + QString::fromLatin1(suffix);
            QVERIFY(QFile::copy(m_kit->folder() + u'/' + file, copy + u'/' + file));
        }
    }
    QSqlDatabase::removeDatabase(name);
    const QString path = copy + QStringLiteral("/holdfast.db");
    QCOMPARE(readDatabaseHeader(path)->userVersion, kSchemaVersion);
    const QByteArray before = contentOf(path);
    const QByteArray log = contentOf(path + QStringLiteral("-wal"));
    QVERIFY(!log.isEmpty());
    StoreKit kit(copy);
    QCOMPARE(kit.open(), QStringLiteral("storage-newer"));
    kit.close();
    QVERIFY(contentOf(path) == before);
    QVERIFY(contentOf(path + QStringLiteral("-wal")) == log);
}

void StoredFilesTest::anotherProgramsDatabaseStaysAsItIs()
{
    QVERIFY(QDir().mkpath(m_kit->folder()));
    run(QStringLiteral("CREATE TABLE theirs (id INTEGER)"));
    const QByteArray unversioned = content();
    QCOMPARE(m_kit->open(), QStringLiteral("storage-damaged"));
    m_kit->close();
    QVERIFY(content() == unversioned);

    run(QStringLiteral("PRAGMA user_version = 1"));
    const QByteArray versioned = content();
    QCOMPARE(m_kit->open(), QStringLiteral("storage-damaged"));
    m_kit->close();
    QVERIFY(content() == versioned);
}

// What a first start leaves that is cut off between making the file and filling it.
void StoredFilesTest::anEmptyFileIsAFreshStart()
{
    QVERIFY(QDir().mkpath(m_kit->folder()));
    QFile file(m_kit->databasePath());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QCOMPARE(m_kit->open(), QStringLiteral("ok"));
    QVERIFY(m_kit->save(m_scope, {fullConnection(1)}));
}

void StoredFilesTest::readingMakesNothing()
{
    QCOMPARE(m_kit->open(Store::Mode::ReadOnly), QStringLiteral("ok"));
    QVERIFY(m_kit->load(m_scope)->connections.empty());
    QVERIFY(!QFile::exists(m_kit->folder()));

    makeDatabase();
    const QByteArray before = content();
    QCOMPARE(m_kit->open(Store::Mode::ReadOnly), QStringLiteral("ok"));
    QCOMPARE(m_kit->load(m_scope)->connections.size(), size_t(200));
    QCOMPARE(m_kit->save(m_scope, {}).error().kind, ErrorKind::StorageReadOnly);
    m_kit->close();
    QVERIFY(content() == before);
}

// P-12: the command line reads while the window has the database open.
void StoredFilesTest::readingWorksBesideAWriter()
{
    QCOMPARE(m_kit->open(), QStringLiteral("ok"));
    QVERIFY(m_kit->save(m_scope, {fullConnection(1)}));
    StoreKit reader(m_kit->folder());
    QCOMPARE(reader.open(Store::Mode::ReadOnly), QStringLiteral("ok"));
    QCOMPARE(reader.load(m_scope)->connections.size(), size_t(1));
    // The words of the second bank are new since the reader looked.
    QVERIFY(m_kit->save(m_scope, {fullConnection(1), fullConnection(2)}));
    const auto list = reader.load(m_scope);
    QVERIFY(list);
    QCOMPARE(list->connections.size(), size_t(2));
    QVERIFY(list->connections[1].connection == fullConnection(2));
}

// P-15: of all that may have it open at once; see core/storage/sqliteversion.h.
void StoredFilesTest::onlyTheHolderOfTheFolderCopiesTheLog()
{
    QCOMPARE(m_kit->open(), QStringLiteral("ok"));
    QVERIFY(m_kit->save(m_scope, {fullConnection(1)}));
    const QByteArray file = content();
    const auto logSize = [this] { return QFileInfo(m_kit->databasePath() + QStringLiteral("-wal")).size(); };
    const qint64 before = logSize();
    QVERIFY(before > 0);

    StoreKit beside(m_kit->folder());
    QCOMPARE(beside.open(Store::Mode::Beside), QStringLiteral("ok"));
    // More than the thousand pages after which SQLite copies the log by itself.
    for (int number = 0; number < 6; ++number)
        QCOMPARE(beside.tell([&](auto *context, auto done) {
            beside.store().setSetting(QString::number(number), QString(1'000'000, u'x'), context,
                                      done);
        }),
                 QStringLiteral("ok"));
    QVERIFY(logSize() > before + 1000 * 4096);
    QVERIFY(content() == file);
    beside.close();
    QVERIFY(content() == file);

    StoreKit reader(m_kit->folder());
    QCOMPARE(reader.open(Store::Mode::ReadOnly), QStringLiteral("ok"));
    QCOMPARE(reader.load(m_scope)->connections.size(), size_t(1));
    reader.close();
    QVERIFY(content() == file);

    m_kit->close();
    QVERIFY(content() != file);
    QVERIFY(!QFile::exists(m_kit->databasePath() + QStringLiteral("-wal")));
}

void StoredFilesTest::besideAnotherNothingIsMadeOrBroughtUpToDate()
{
    QCOMPARE(m_kit->open(Store::Mode::Beside), QStringLiteral("storage-read-only"));
    QVERIFY(!QFile::exists(m_kit->folder()));
    QVERIFY(QDir().mkpath(m_kit->folder()));
    QVERIFY(QFile::copy(QStringLiteral(HOLDFAST_TEST_DATA "/databases/v1.db"),
                        m_kit->databasePath()));
    const QByteArray before = content();
    QCOMPARE(m_kit->open(Store::Mode::Beside), QStringLiteral("storage-read-only"));
    m_kit->close();
    QVERIFY(content() == before);
}

void StoredFilesTest::versionsWithTheLogResetFaultAreKnown_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<bool>("fault");
    QTest::newRow("P-15 3.40.1") << 3040001 << true;
    QTest::newRow("P-15 3.44.5") << 3044005 << true;
    QTest::newRow("P-15 3.44.6") << 3044006 << false;
    QTest::newRow("P-15 3.45.0") << 3045000 << true;
    QTest::newRow("P-15 3.50.6") << 3050006 << true;
    QTest::newRow("P-15 3.50.7") << 3050007 << false;
    QTest::newRow("P-15 3.51.2") << 3051002 << true;
    QTest::newRow("P-15 3.51.3") << 3051003 << false;
    QTest::newRow("P-15 3.52.0") << 3052000 << false;
}

void StoredFilesTest::versionsWithTheLogResetFaultAreKnown()
{
    QFETCH(const int, version);
    QFETCH(const bool, fault);
    QCOMPARE(hasLogResetFault(version), fault);
}

void StoredFilesTest::noColumnIsMeantForASecretOrAnAccountNumber()
{
    makeDatabase();
    const QRegularExpression forbidden(
        QStringLiteral("secret|token|password|private|verifier|assertion|nonce|iban|sort_?code|"
                       "account_?number|auth_?code"));
    const QString name = QStringLiteral("columns");
    int columns = 0;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(m_kit->databasePath());
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(
            query.exec(QStringLiteral("SELECT m.name, p.name FROM sqlite_schema m"
                                      " JOIN pragma_table_info(m.name) p WHERE m.type = 'table'")));
        for (; query.next(); ++columns) {
            const QString column = query.value(0).toString() + u'.' + query.value(1).toString();
            QVERIFY2(!forbidden.match(column).hasMatch(), qPrintable(column));
        }
    }
    QSqlDatabase::removeDatabase(name);
    QVERIFY(columns > 50);
}

void StoredFilesTest::theDatabaseIsSetUpForSafety()
{
    makeDatabase();
    const Expected<DatabaseHeader> header = readDatabaseHeader(m_kit->databasePath());
    QVERIFY(header);
    QCOMPARE(header->userVersion, kSchemaVersion);
    QCOMPARE(header->applicationId, kApplicationId);
    // Bytes 18 and 19 are 2 in a database with a write-ahead log (file format §1.3).
    QCOMPARE(content().mid(18, 2), QByteArray("\x02\x02"));
    QCOMPARE(m_kit->open(), QStringLiteral("ok"));
    QCOMPARE(m_kit->tell([&](auto *context, auto done) { m_kit->store().check(context, done); }),
             QStringLiteral("ok"));
}

QTEST_GUILESS_MAIN(StoredFilesTest)
#include "tst_storedfiles.moc"
