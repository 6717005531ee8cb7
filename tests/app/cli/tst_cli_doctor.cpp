// What the doctor does to a data folder: it takes the lock of a writer, or leaves the file alone.

#include "cliprocess.h"
#include "core/storage/instancelock.h"

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
    QCOMPARE(check.value(QStringLiteral("detail")), QJsonValue(folder()));
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
    QVERIFY2(
        check.value(QStringLiteral("detail")).toString().contains(u"in use by another Holdfast"),
        qPrintable(check.value(QStringLiteral("detail")).toString()));
    QCOMPARE(file(), before);
}

QTEST_GUILESS_MAIN(CliDoctorTest)
#include "tst_cli_doctor.moc"
