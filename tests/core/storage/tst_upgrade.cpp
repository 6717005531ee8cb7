// P-11: databases of every earlier version, as those programs left them: opened, brought up to
// date, with the same content and the schema of a fresh one; also with many rows, and with a disk
// that fails. A copy of the old one is there.

#include "core/storage/migrations.h"
#include "core/storage/upgradecopy.h"
#include "faultydisk.h"
#include "storekit.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <sqlite3.h>
#include <sys/stat.h>

using namespace holdfast;
using namespace holdfast::test;
using namespace std::chrono;

namespace {

const UserScope kScope = scopeOf(QStringLiteral("client"), QStringLiteral("user"));

/// The statements that would make the database, and its version.
QStringList schemaOf(const QString &path)
{
    QStringList schema;
    {
        QSqlDatabase database =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("schema"));
        database.setDatabaseName(path);
        if (!database.open())
            return {};
        QSqlQuery query(database);
        query.exec(
            QStringLiteral("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name"));
        while (query.next())
            schema.append(query.value(0).toString());
        query.exec(QStringLiteral("PRAGMA user_version"));
        while (query.next())
            schema.append(query.value(0).toString());
    }
    QSqlDatabase::removeDatabase(QStringLiteral("schema"));
    return schema;
}

/// As another program would: without Holdfast. The first value of the first row, if any.
QVariant ask(const QString &path, const QString &sql)
{
    QVariant answer;
    {
        QSqlDatabase database =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("ask"));
        database.setDatabaseName(path);
        QSqlQuery query(database.open() ? database : QSqlDatabase());
        if (!query.exec(sql))
            qFatal("%s", qPrintable(query.lastError().text()));
        if (query.next())
            answer = query.value(0);
    }
    QSqlDatabase::removeDatabase(QStringLiteral("ask"));
    return answer;
}

void addSyncs(const QString &path, int count)
{
    ask(path, QStringLiteral("INSERT INTO sync (connection, sync_id, flags, created_at)"
                             " WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n"
                             " WHERE i < %1)"
                             " SELECT (SELECT min(id) FROM connection), 'bulk-' || i, 0, i FROM n")
                  .arg(count));
}

int syncsIn(const QString &path)
{
    return ask(path, QStringLiteral("SELECT count(*) FROM sync")).toInt();
}

int versionOf(const QString &path)
{
    return ask(path, QStringLiteral("PRAGMA user_version")).toInt();
}

} // namespace

class UpgradeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEarlierVersionIsBroughtUpToDate_data();
    void anEarlierVersionIsBroughtUpToDate();
    void manyRowsAreBroughtUpToDateAndCopied_data();
    void manyRowsAreBroughtUpToDateAndCopied();
    void aDiskThatFailsLeavesTheOldOne_data();
    void aDiskThatFailsLeavesTheOldOne();
    void theCopyGoesAfterThirtyDays();
    void theCopyGoesWithARemoval();
    void theCopyGoesBeforeTheRemoval();
    void anUpToDateDatabaseIsNotCopied();
    void whatItHeldIsStillThere();
    void readingAloneDoesNotUpgrade();
    void anAttemptThatWasCutOffThenIsSettledNow();

private:
    /// A folder with a copy of the database of that version.
    [[nodiscard]] QString folderWith(const QString &file)
    {
        const QString folder = m_folder.filePath(QString::number(++m_run));
        QDir().mkpath(folder);
        const QString copy = folder + QStringLiteral("/holdfast.db");
        if (!QFile::copy(QStringLiteral(HOLDFAST_TEST_DATA "/databases/") + file, copy))
            qFatal("cannot copy %s", qPrintable(file));
        QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
        return folder;
    }

    QTemporaryDir m_folder;
    int m_run = 0;
};

void UpgradeTest::anEarlierVersionIsBroughtUpToDate_data()
{
    QTest::addColumn<QString>("file");
    const QDir databases(QStringLiteral(HOLDFAST_TEST_DATA "/databases"));
    for (const QString &file : databases.entryList({QStringLiteral("v*.db")}))
        QTest::newRow(qPrintable(file)) << file;
}

void UpgradeTest::anEarlierVersionIsBroughtUpToDate()
{
    QFETCH(const QString, file);
    StoreKit fresh(m_folder.filePath(QStringLiteral("fresh")));
    QCOMPARE(fresh.open(), QStringLiteral("ok"));
    fresh.close();
    StoreKit kit(folderWith(file));
    QCOMPARE(kit.open(), QStringLiteral("ok"));
    QCOMPARE(kit.tell([&](auto *context, auto done) { kit.store().check(context, done); }),
             QStringLiteral("ok"));
    QCOMPARE(kit.load(kScope)->connections.size(), 4U);
    kit.close();
    QCOMPARE(schemaOf(kit.databasePath()), schemaOf(fresh.databasePath()));
}

void UpgradeTest::manyRowsAreBroughtUpToDateAndCopied_data()
{
    anEarlierVersionIsBroughtUpToDate_data();
}

void UpgradeTest::manyRowsAreBroughtUpToDateAndCopied()
{
    QFETCH(const QString, file);
    const QString folder = folderWith(file);
    const QString path = folder + QStringLiteral("/holdfast.db");
    const int version = versionOf(path);
    QVERIFY(version < kSchemaVersion);
    addSyncs(path, 100'000);
    const int syncs = syncsIn(path);
    QVERIFY(syncs >= 100'000);
    StoreKit kit(folder);
    QCOMPARE(kit.open(), QStringLiteral("ok"));
    QCOMPARE(kit.tell([&](auto *context, auto done) { kit.store().check(context, done); }),
             QStringLiteral("ok"));
    kit.close();
    QCOMPARE(syncsIn(path), syncs);
    QCOMPARE(versionOf(path), kSchemaVersion);

    const QString copy = upgradeCopyPath(folder);
    struct stat status = {};
    QCOMPARE(::stat(QFile::encodeName(copy).constData(), &status), 0);
    QCOMPARE(int(status.st_mode & 07777), 0600);
    QCOMPARE(versionOf(copy), version);
    QCOMPARE(syncsIn(copy), syncs);
    QCOMPARE(ask(copy, QStringLiteral("PRAGMA integrity_check")).toString(), QStringLiteral("ok"));
    QVERIFY(!QFile::exists(copy + QStringLiteral(".part")));
}

void UpgradeTest::aDiskThatFailsLeavesTheOldOne_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("code");
    const QDir databases(QStringLiteral(HOLDFAST_TEST_DATA "/databases"));
    for (const QString &file : databases.entryList({QStringLiteral("v*.db")})) {
        QTest::addRow("%s, no space", qPrintable(file)) << file << SQLITE_FULL;
        QTest::addRow("%s, input or output error", qPrintable(file)) << file << SQLITE_IOERR;
    }
}

// The disk fails at some twenty of the changes, spread over the copy and the upgrade.
void UpgradeTest::aDiskThatFailsLeavesTheOldOne()
{
    QFETCH(const QString, file);
    QFETCH(const int, code);
    FaultyDisk disk;
    const auto prepare = [&] {
        const QString folder = folderWith(file);
        addSyncs(folder + QStringLiteral("/holdfast.db"), 500);
        return folder;
    };
    int total = 0;
    {
        StoreKit kit(prepare());
        disk.failFrom(0, 0);
        QCOMPARE(kit.open(), QStringLiteral("ok"));
        total = disk.changes();
    }
    QVERIFY(total > 20);
    for (int moment = 0; moment < 20; ++moment) {
        const int change = 1 + moment * (total - 1) / 19;
        const QString folder = prepare();
        const QString path = folder + QStringLiteral("/holdfast.db");
        const int version = versionOf(path);
        const int syncs = syncsIn(path);
        StoreKit kit(folder);
        disk.failFrom(change, code);
        const QString told = kit.open();
        disk.works();
        kit.close();
        const QByteArray where = QStringLiteral("change %1 of %2: %3, version %4")
                                     .arg(change)
                                     .arg(total)
                                     .arg(told)
                                     .arg(versionOf(path))
                                     .toUtf8();
        const QString expected = code == SQLITE_FULL ? QStringLiteral("storage-full")
                                                     : QStringLiteral("storage-read-only");
        QVERIFY2(told == u"ok" || told == expected, where.constData());
        // Old or new, never between; what fails behind the upgrade's commit is told, too.
        const int now = versionOf(path);
        QVERIFY2(now == kSchemaVersion || (now == version && told != u"ok"), where.constData());
        QCOMPARE(syncsIn(path), syncs);
        QVERIFY2(!QFile::exists(upgradeCopyPath(folder) + QStringLiteral(".part")),
                 where.constData());
        QVERIFY2(kit.open() == u"ok", where.constData());
        kit.close();
        QCOMPARE(syncsIn(path), syncs);
        QCOMPARE(syncsIn(upgradeCopyPath(folder)), syncs);
    }
}

void UpgradeTest::theCopyGoesAfterThirtyDays()
{
    const QString folder = folderWith(QStringLiteral("v1.db"));
    StoreKit kit(folder);
    QCOMPARE(kit.open(), QStringLiteral("ok"));
    const QString copy = upgradeCopyPath(folder);
    // It stays over the next starts.
    QCOMPARE(kit.open(), QStringLiteral("ok"));
    QVERIFY(QFile::exists(copy));
    const Instant made =
        fromMilliseconds(QFileInfo(copy).lastModified().toMSecsSinceEpoch());
    dropOldUpgradeCopy(folder, made + days{30});
    dropOldUpgradeCopy(folder, made - days{10'000});
    QVERIFY(QFile::exists(copy));
    dropOldUpgradeCopy(folder, made + days{30} + seconds{1});
    QVERIFY(!QFile::exists(copy));
}

// Else what was removed would still be in it.
void UpgradeTest::theCopyGoesWithARemoval()
{
    const QString folder = folderWith(QStringLiteral("v1.db"));
    StoreKit kit(folder);
    QCOMPARE(kit.open(), QStringLiteral("ok"));
    const auto oldFiles = [&kit] {
        return *kit.ask<OldFiles>(
            [&](auto *context, auto done) { kit.store().oldFiles(context, done); });
    };
    QCOMPARE(oldFiles().upgradeCopy, upgradeCopyPath(folder));
    QCOMPARE(kit.tell([&](auto *context, auto done) {
        kit.store().finishRemoval(
            kScope, {fullConnection(1).id, QStringLiteral("A bank"), 3, kNow, kNow, false}, context,
            done);
    }),
             QStringLiteral("ok"));
    QVERIFY(oldFiles() == OldFiles{});
    QVERIFY(!QFile::exists(upgradeCopyPath(folder)));
}

// Before the removal, so that a crash right after it leaves nothing: seen where the removal fails.
void UpgradeTest::theCopyGoesBeforeTheRemoval()
{
    const QString folder = folderWith(QStringLiteral("v1.db"));
    StoreKit kit(folder);
    QCOMPARE(kit.open(), QStringLiteral("ok"));
    QVERIFY(QFile::exists(upgradeCopyPath(folder)));
    ask(folder + QStringLiteral("/holdfast.db"), QStringLiteral("DROP TABLE receipt"));
    QVERIFY(kit.tell([&](auto *context, auto done) {
        kit.store().finishRemoval(
            kScope, {fullConnection(1).id, QStringLiteral("A bank"), 3, kNow, kNow, false}, context,
            done);
    }) != QStringLiteral("ok"));
    QVERIFY(!QFile::exists(upgradeCopyPath(folder)));
}

void UpgradeTest::anUpToDateDatabaseIsNotCopied()
{
    StoreKit kit(m_folder.filePath(QStringLiteral("new")));
    QCOMPARE(kit.open(), QStringLiteral("ok"));
    QCOMPARE(kit.open(), QStringLiteral("ok"));
    QVERIFY(!QFile::exists(upgradeCopyPath(kit.folder())));
}

void UpgradeTest::whatItHeldIsStillThere()
{
    StoreKit kit(folderWith(QStringLiteral("v1.db")));
    QCOMPARE(kit.open(), QStringLiteral("ok"));
    const auto details = kit.details(kScope, fullConnection(1).id);
    BankConnection expected = fullConnection(1);
    expected.name = QStringLiteral("generation 1");
    QVERIFY(details->row.connection == expected);
    QCOMPARE(details->row.supersedes, std::optional(fullConnection(0).id));
    QCOMPARE(details->row.facts.manualSyncs, std::vector{kNow});
    QVERIFY(details->row.settings == ConnectionSettings{});
    QCOMPARE(details->syncs.size(), 100U);
    QCOMPARE(details->accounts.size(), 2U);
    QCOMPARE(details->accounts[0].balance->minor, -1050);
    QCOMPARE(details->accounts[0].providerAccountId, QStringLiteral("at-the-bank-0"));
    QVERIFY(!details->accounts[0].goneSince);
    QCOMPARE(kit.load(kScope)->connections[0].supersededBy, std::optional(fullConnection(1).id));
    const auto receipts = kit.ask<std::vector<StoredReceipt>>(
        [&](auto *context, auto done) { kit.store().receipts(kScope, context, done); });
    QCOMPARE(receipts->size(), 1U);
}

void UpgradeTest::readingAloneDoesNotUpgrade()
{
    const QString folder = folderWith(QStringLiteral("v1.db"));
    const auto bytes = [&folder] {
        QFile file(folder + QStringLiteral("/holdfast.db"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray before = bytes();
    StoreKit kit(folder);
    QCOMPARE(kit.open(Store::Mode::ReadOnly), QStringLiteral("storage-read-only"));
    kit.close();
    QCOMPARE(bytes(), before);
}

void UpgradeTest::anAttemptThatWasCutOffThenIsSettledNow()
{
    StoreKit kit(folderWith(QStringLiteral("v1.db")));
    QCOMPARE(kit.open(), QStringLiteral("ok"));
    const auto news = kit.ask<std::vector<SettledAttempt>>([&](auto *context, auto done) {
        kit.store().settleAfterReading(kScope, 0, kNow + days{30}, context, done);
    });
    QCOMPARE(news->size(), 1U);
    QVERIFY(news->front().cutOff);
    // The succession of that day was recorded, so the old program had come that far.
    QCOMPARE(flowOutcomeWord(news->front().result.outcome), QStringLiteral("replaced"));
}

QTEST_GUILESS_MAIN(UpgradeTest)
#include "tst_upgrade.moc"
