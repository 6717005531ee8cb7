#include "storekit.h"

#include <QHash>
#include <QProcess>
#include <QSet>
#include <QStandardPaths>

using namespace holdfast;
using namespace holdfast::test;

/// P-01: a second program takes one step and is killed by SIGKILL at a system call that writes, by
/// strace; then at a later one, and so on over the whole step. Whatever was left must be sound, and
/// the step done or not done.
class KillSweepTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyStepIsDoneOrNotDone_data();
    void everyStepIsDoneOrNotDone();

private:
    enum class Step { FirstStart, Save, Syncs, Succession, Removal, Setting, Attempt, Upgrade };

    [[nodiscard]] static bool isWhole(StoreKit &kit, Step step);
    [[nodiscard]] static bool isWholeRemoval(StoreKit &kit, const StoredList &list);
    [[nodiscard]] int run(const QString &step, const QString &folder,
                          const QStringList &trace) const;
    [[nodiscard]] QString freshCopy(int number, const QString &of) const;

    QTemporaryDir m_folder;
};

namespace {

const UserScope kScope = scopeOf(QStringLiteral("client"), QStringLiteral("user"));
const QString kWritingCalls =
    QStringLiteral("pwrite64,fdatasync,fsync,ftruncate,unlink,rename,mkdir,fchmodat,chmod");

/// One system call: strace counts those of each name, in each thread, by itself.
struct Moment
{
    QString call;
    int number = 0;
};

/// In the order in which they were made, each as often as the busiest thread made it.
QList<Moment> momentsIn(const QString &log)
{
    QFile file(log);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QHash<QByteArray, int> ofThread; // by thread and name
    QHash<QByteArray, int> most;     // by name
    QList<Moment> moments;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine();
        const qsizetype name = line.indexOf(' ') + 1;
        const qsizetype end = line.indexOf('(');
        if (end <= name)
            continue;
        const QByteArray call = line.mid(name, end - name).trimmed();
        const int number = ++ofThread[line.left(name) + call];
        if (number <= most.value(call))
            continue;
        most[call] = number;
        moments.append({QString::fromLatin1(call), number});
    }
    return moments;
}

} // namespace

int KillSweepTest::run(const QString &step, const QString &folder, const QStringList &trace) const
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QStringList command = trace;
    command << QStringLiteral(HOLDFAST_BIN_DIR "/holdfast_storehelper")
            << QStringLiteral("step-") + step << folder;
    const QString program = command.takeFirst();
    process.start(program, command);
    if (!process.waitForFinished(60000))
        return -1;
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : 137;
}

void KillSweepTest::initTestCase()
{
    if (QStandardPaths::findExecutable(QStringLiteral("strace")).isEmpty())
        QSKIP("needs strace");
    QProcess probe;
    probe.start(QStringLiteral("strace"), {QStringLiteral("-qq"), QStringLiteral("-o"),
                                           QStringLiteral("/dev/null"), QStringLiteral("true")});
    if (!probe.waitForFinished() || probe.exitCode() != 0)
        QSKIP("strace may not trace here");
    QCOMPARE(run(QStringLiteral("prepare"), m_folder.filePath(QStringLiteral("prepared")), {}), 0);
}

QString KillSweepTest::freshCopy(int number, const QString &of) const
{
    const QString copy = m_folder.filePath(QStringLiteral("copy-%1").arg(number));
    QDir(copy).removeRecursively();
    QDir().mkpath(copy);
    const QString file = copy + QStringLiteral("/holdfast.db");
    QFile::copy(of, file);
    QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
    return copy;
}

bool KillSweepTest::isWholeRemoval(StoreKit &kit, const StoredList &list)
{
    const auto receipts = kit.ask<std::vector<StoredReceipt>>(
        [&](auto *context, auto done) { kit.store().receipts(kScope, context, done); });
    return receipts && list.connections.size() + receipts->size() == 100;
}

bool KillSweepTest::isWhole(StoreKit &kit, Step step)
{
    const auto list = kit.load(kScope);
    if (!list)
        return false;
    const auto details = kit.details(kScope, fullConnection(0).id);
    switch (step) {
    case Step::FirstStart:
        return list->connections.empty();
    case Step::Save: {
        QSet<QString> names;
        for (const StoredConnection &stored : list->connections)
            names.insert(stored.connection.name);
        return list->connections.size() == 100 && names.size() == 1;
    }
    case Step::Syncs:
        return details && details->syncs.size() == (details->row.syncsReadAt ? 100U : 0U) &&
               (details->row.enrichment.state == EnrichmentState::Complete) ==
                   details->row.syncsReadAt.has_value();
    case Step::Succession:
        return list->connections[0].leftBehind.has_value() ==
               list->connections[1].supersedes.has_value();
    case Step::Removal:
        return isWholeRemoval(kit, *list);
    case Step::Setting: {
        const auto settings = kit.ask<std::map<QString, QString>>(
            [&](auto *context, auto done) { kit.store().settings(context, done); });
        return settings && (settings->empty() || settings->begin()->second.size() == 20'000);
    }
    case Step::Attempt:
        return kit
            .ask<std::vector<StoredAttempt>>(
                [&](auto *context, auto done) { kit.store().attempts(kScope, context, done); })
            .has_value();
    case Step::Upgrade:
        return list->connections.size() == 4 &&
               QFile::exists(kit.folder() + QStringLiteral("/holdfast-before-upgrade.db"));
    }
    return false;
}

void KillSweepTest::everyStepIsDoneOrNotDone_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *tag, Step step, const char *name) {
        QTest::newRow(tag) << int(step) << QString::fromLatin1(name);
    };
    row("P-01 first start and migration", Step::FirstStart, "start");
    row("P-01 adopt a list", Step::Save, "save");
    row("P-01 a page of syncs", Step::Syncs, "syncs");
    row("P-01 succession", Step::Succession, "succession");
    row("P-01 removal", Step::Removal, "removal");
    row("P-01 settings", Step::Setting, "setting");
    row("P-01 a flow begins", Step::Attempt, "attempt");
    row("P-11 an upgrade", Step::Upgrade, "upgrade");
}

void KillSweepTest::everyStepIsDoneOrNotDone()
{
    QFETCH(int, step);
    QFETCH(QString, name);
    const auto folder = [&](int number) {
        if (Step(step) == Step::FirstStart)
            return m_folder.filePath(QStringLiteral("new-%1").arg(number));
        return freshCopy(number, Step(step) == Step::Upgrade
                                     ? QStringLiteral(HOLDFAST_TEST_DATA "/databases/v2.db")
                                     : m_folder.filePath(QStringLiteral("prepared/holdfast.db")));
    };
    const QString log = m_folder.filePath(QStringLiteral("calls"));
    const QStringList count{QStringLiteral("strace"),
                            QStringLiteral("-f"),
                            QStringLiteral("-qq"),
                            QStringLiteral("-o"),
                            log,
                            QStringLiteral("-e"),
                            QStringLiteral("trace=") + kWritingCalls};
    QCOMPARE(run(name, folder(0), count), 0);
    const QList<Moment> all = momentsIn(log);
    const int total = int(all.size());
    QVERIFY(total > 3);

    // At most fifteen moments a step, spread over it with the first and the last.
    const int moments = std::min(total, 15);
    int killed = 0;
    for (int moment = 0; moment < moments; ++moment) {
        const int call = moment * (total - 1) / (moments - 1);
        const QString place = folder(1 + call);
        const int code = run(name, place,
                             count + QStringList{QStringLiteral("-e"),
                                                 QStringLiteral("inject=%1:signal=SIGKILL:when=%2")
                                                     .arg(all[call].call)
                                                     .arg(all[call].number)});
        killed += code != 0;
        StoreKit kit(place);
        const QString where = QStringLiteral("killed at call %1 of %2").arg(1 + call).arg(total);
        QVERIFY2(kit.open() == QStringLiteral("ok"), qPrintable(where));
        QVERIFY2(kit.tell([&](auto *context, auto done) { kit.store().check(context, done); }) ==
                     QStringLiteral("ok"),
                 qPrintable(where));
        QVERIFY2(isWhole(kit, Step(step)), qPrintable(where));
        kit.close();
        // And it can be taken again.
        if (moment == moments / 2)
            QCOMPARE(run(name, place, {}), 0);
    }
    QVERIFY(killed > moments / 2);
}

QTEST_GUILESS_MAIN(KillSweepTest)
#include "tst_killsweep.moc"
