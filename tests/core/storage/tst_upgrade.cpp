// P-11: databases of every earlier version, as those programs left them: opened, brought up to
// date, with the same content and the schema of a fresh one.

#include "storekit.h"

#include <QSqlDatabase>
#include <QSqlQuery>

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

} // namespace

class UpgradeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEarlierVersionIsBroughtUpToDate_data();
    void anEarlierVersionIsBroughtUpToDate();
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
