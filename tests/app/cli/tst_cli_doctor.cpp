// What the doctor does to a data folder: it takes the lock of a writer, or leaves the file alone.

#include "cliprocess.h"
#include "core/storage/instancelock.h"
#include "core/storage/sqliteversion.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace holdfast;
using namespace holdfast::test;

class CliDoctorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_cli = std::make_unique<Cli>(); }

    void aFreeFolderIsOpenedForWritingAndFreeAgain();
    void aFolderInUseIsOnlyRead();
    void aDamagedDatabaseIsToldAndLeft();

private:
    [[nodiscard]] QString folder() const { return m_cli->home.filePath(QStringLiteral("store")); }
    /// What the doctor says of the database; it needs neither profile nor service for that.
    [[nodiscard]] QJsonObject databaseCheck() const
    {
        const CliRun run = m_cli->run({QStringLiteral("--profile"), QStringLiteral("/nowhere.json"),
                                       QStringLiteral("--data-dir"), folder(),
                                       QStringLiteral("doctor"), QStringLiteral("--json")});
        const QJsonArray checks = run.object().value(QStringLiteral("checks")).toArray();
        for (const QJsonValue &check : checks) {
            if (check.toObject().value(QStringLiteral("name")) == QStringLiteral("database"))
                return check.toObject();
        }
        return {};
    }
    [[nodiscard]] QByteArray file() const
    {
        QFile database(folder() + QStringLiteral("/holdfast.db"));
        return database.open(QIODevice::ReadOnly) ? database.readAll() : QByteArray();
    }

    std::unique_ptr<Cli> m_cli;
};

void CliDoctorTest::aFreeFolderIsOpenedForWritingAndFreeAgain()
{
    const QJsonObject check = databaseCheck();
    QCOMPARE(check.value(QStringLiteral("ok")), QJsonValue(true));
    const QString detail = check.value(QStringLiteral("detail")).toString();
    QVERIFY2(detail.startsWith(folder() + QStringLiteral(", with SQLite 3.")), qPrintable(detail));
    QVERIFY(!detail.contains(u"Warning"));
    QVERIFY(!file().isEmpty());
    QVERIFY(InstanceLock::take(folder())); // nothing is left behind
}

void CliDoctorTest::aFolderInUseIsOnlyRead()
{
    QVERIFY(databaseCheck().value(QStringLiteral("ok")).toBool());
    const QByteArray before = file();
    const auto lock = InstanceLock::take(folder()); // as a running window holds it
    QVERIFY(lock);
    const QJsonObject check = databaseCheck();
    QCOMPARE(check.value(QStringLiteral("ok")), QJsonValue(true));
    const QString detail = check.value(QStringLiteral("detail")).toString();
    QVERIFY2(detail.contains(u"in use by another Holdfast"), qPrintable(detail));
    QCOMPARE(detail.contains(u"Warning"), hasLogResetFault(sqliteVersionNumber())); // P-15
    QCOMPARE(file(), before);
}

// P-06: the next start has a use for a new one; this only looks.
void CliDoctorTest::aDamagedDatabaseIsToldAndLeft()
{
    QVERIFY(databaseCheck().value(QStringLiteral("ok")).toBool());
    const QString path = folder() + QStringLiteral("/holdfast.db");
    QFile damaged(path);
    QVERIFY(damaged.open(QIODevice::WriteOnly | QIODevice::Truncate));
    damaged.write("no database at all");
    damaged.close();
    QCOMPARE(databaseCheck().value(QStringLiteral("ok")), QJsonValue(false));
    QCOMPARE(file(), QByteArray("no database at all"));
}

QTEST_GUILESS_MAIN(CliDoctorTest)
#include "tst_cli_doctor.moc"
