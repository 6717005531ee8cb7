#include "core/storage/instancelock.h"
#include "storekit.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QSet>

#include <signal.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace holdfast;
using namespace holdfast::test;

/// The store among other programs: killed ones, ones that hold it, full and foreign disks.
class StoredProcessesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aKilledWriterLeavesWholeTransactions();
    void oneProgramHoldsAFolder();
    void theLockOfAKilledProgramIsTakenOver();
    void aDatabaseHeldByAnotherIsBusyAndComesBack();
    void aStrangerThatHoldsItForLongIsBusyAndThenItGoesOn();
    void aFolderThatVanishesIsTold();
    void aFileThatIsMovedIsToldUntilItIsBack();
    void anImmutableFileCanStillBeRead();
    void aReadOnlyFolderCanStillBeRead();
    void aFolderOfAnotherUserIsNotWritten();
    void aFullDiskIsToldAndSurvived();

private:
    [[nodiscard]] std::unique_ptr<QProcess> start(const QString &what);
    [[nodiscard]] static QString nextLine(QProcess &process);
    [[nodiscard]] QStringList linesOf(const QString &what);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<StoreKit> m_kit;
    const UserScope m_scope = scopeOf(QStringLiteral("client"), QStringLiteral("user"));
};

void StoredProcessesTest::init()
{
    m_kit.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_kit = std::make_unique<StoreKit>(m_folder->filePath(QStringLiteral("data")));
}

std::unique_ptr<QProcess> StoredProcessesTest::start(const QString &what)
{
    auto process = std::make_unique<QProcess>();
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process->start(QStringLiteral(HOLDFAST_BIN_DIR "/holdfast_storehelper"),
                   {what, m_kit->folder()});
    return process;
}

QString StoredProcessesTest::nextLine(QProcess &process)
{
    if (!QTest::qWaitFor([&] { return process.canReadLine(); }, 30000))
        return QStringLiteral("no line");
    return QString::fromUtf8(process.readLine()).trimmed();
}

QStringList StoredProcessesTest::linesOf(const QString &what)
{
    const auto process = start(what);
    if (!process->waitForFinished(60000))
        return {QStringLiteral("did not end")};
    return QString::fromUtf8(process->readAll()).split(u'\n', Qt::SkipEmptyParts);
}

// P-01 in part: not at every system call, but at some eight moments of saving a list.
void StoredProcessesTest::aKilledWriterLeavesWholeTransactions()
{
    int told = 0;
    for (int round = 0; round < 8; ++round) {
        const auto writer = start(QStringLiteral("write"));
        QCOMPARE(nextLine(*writer), QStringLiteral("ok"));
        for (int line = 0; line <= round % 3; ++line)
            told = nextLine(*writer).toInt();
        ::kill(pid_t(writer->processId()), SIGKILL);
        QVERIFY(writer->waitForFinished());
        const QStringList last =
            QString::fromUtf8(writer->readAll()).split(u'\n', Qt::SkipEmptyParts);
        if (!last.isEmpty())
            told = last.last().toInt();

        QCOMPARE(m_kit->open(), QStringLiteral("ok"));
        QCOMPARE(
            m_kit->tell([&](auto *context, auto done) { m_kit->store().check(context, done); }),
            QStringLiteral("ok"));
        const auto list = m_kit->load(m_scope);
        QVERIFY(list);
        QCOMPARE(list->connections.size(), size_t(200));
        QSet<QString> names;
        for (const StoredConnection &stored : list->connections)
            names.insert(stored.connection.name);
        QCOMPARE(names.size(), 1);
        // What was told as saved is there; one more may have been saved and not been told.
        const int found = names.constBegin()->section(u' ', 1).toInt();
        QVERIFY2(found == told || found == told + 1,
                 qPrintable(QStringLiteral("%1 told, %2 found").arg(told).arg(found)));
        m_kit->close();
    }
}

// P-12
void StoredProcessesTest::oneProgramHoldsAFolder()
{
    const auto holder = start(QStringLiteral("hold-folder"));
    QCOMPARE(nextLine(*holder), QStringLiteral("held"));
    const Expected<InstanceLock> refused = InstanceLock::take(m_kit->folder());
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::StorageBusy);
    QCOMPARE(refused.error().part, QString::number(holder->processId()));
    QVERIFY(refused.error().detail.contains(QStringLiteral("holdfast_storehelper")));
    // Commands that only read go on beside it.
    QCOMPARE(m_kit->open(Store::Mode::ReadOnly), QStringLiteral("ok"));

    holder->closeWriteChannel();
    QVERIFY(holder->waitForFinished());
    QVERIFY(InstanceLock::take(m_kit->folder()));
}

// P-12
void StoredProcessesTest::theLockOfAKilledProgramIsTakenOver()
{
    const auto holder = start(QStringLiteral("hold-folder"));
    QCOMPARE(nextLine(*holder), QStringLiteral("held"));
    ::kill(pid_t(holder->processId()), SIGKILL);
    QVERIFY(holder->waitForFinished());
    QVERIFY(QFile::exists(m_kit->folder() + QStringLiteral("/holdfast.lock")));
    const Expected<InstanceLock> lock = InstanceLock::take(m_kit->folder());
    QVERIFY(lock);
    // And it is held now.
    QVERIFY(!InstanceLock::take(m_kit->folder()));
}

// P-12: another program holds the database.
void StoredProcessesTest::aDatabaseHeldByAnotherIsBusyAndComesBack()
{
    using namespace std::chrono_literals;
    QCOMPARE(m_kit->open(Store::Mode::ReadWrite, {300ms}), QStringLiteral("ok"));
    QVERIFY(m_kit->save(m_scope, {fullConnection(1)}));
    const auto holder = start(QStringLiteral("hold-database"));
    QCOMPARE(nextLine(*holder), QStringLiteral("held"));
    QCOMPARE(m_kit->save(m_scope, {fullConnection(2)}).error().kind, ErrorKind::StorageBusy);
    QCOMPARE(m_kit->load(m_scope)->connections.size(), size_t(1));

    holder->closeWriteChannel();
    QVERIFY(holder->waitForFinished());
    QVERIFY(m_kit->save(m_scope, {fullConnection(1), fullConnection(2)}));
    QCOMPARE(m_kit->load(m_scope)->connections.size(), size_t(2));
}

// P-12: with the deadline that ships. A minute is the same as twice the five seconds.
void StoredProcessesTest::aStrangerThatHoldsItForLongIsBusyAndThenItGoesOn()
{
    QCOMPARE(m_kit->open(), QStringLiteral("ok"));
    QVERIFY(m_kit->save(m_scope, {fullConnection(1)}));
    const auto holder = start(QStringLiteral("hold-database"));
    QCOMPARE(nextLine(*holder), QStringLiteral("held"));
    for (int time = 0; time < 2; ++time) {
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(m_kit->save(m_scope, {fullConnection(2)}).error().kind, ErrorKind::StorageBusy);
        QVERIFY2(timer.elapsed() >= 4500, qPrintable(QString::number(timer.elapsed())));
        // What is there can be read all the while, here and by a second program.
        QCOMPARE(m_kit->load(m_scope)->connections.size(), size_t(1));
    }
    StoreKit second(m_kit->folder());
    QCOMPARE(second.open(Store::Mode::ReadOnly), QStringLiteral("ok"));
    QCOMPARE(second.load(m_scope)->connections.size(), size_t(1));
    // Opening for writing neither fails nor moves anything: an up-to-date file needs no write.
    QCOMPARE(m_kit->open(), QStringLiteral("ok"));
    QVERIFY(m_kit->ask<OldFiles>([&](auto *c, auto d) { m_kit->store().oldFiles(c, d); })
                ->kept.isEmpty());

    holder->closeWriteChannel();
    QVERIFY(holder->waitForFinished());
    QVERIFY(m_kit->save(m_scope, {fullConnection(1), fullConnection(2)}));
    QCOMPARE(m_kit->load(m_scope)->connections.size(), size_t(2));
}

// P-05: SQLite would go on writing into a file that nobody will find.
void StoredProcessesTest::aFolderThatVanishesIsTold()
{
    QCOMPARE(m_kit->open(), QStringLiteral("ok"));
    QVERIFY(m_kit->save(m_scope, {fullConnection(1)}));
    QVERIFY(QDir(m_kit->folder()).removeRecursively());
    for (int time = 0; time < 2; ++time) {
        const auto saved = m_kit->save(m_scope, {fullConnection(1), fullConnection(2)});
        QCOMPARE(saved.error().kind, ErrorKind::StorageReadOnly);
        QCOMPARE(saved.error().part, QStringLiteral("moved"));
        QCOMPARE(saved.error().about, m_kit->databasePath());
    }
    QVERIFY(!QFile::exists(m_kit->folder()));
    // The next start begins anew.
    QCOMPARE(m_kit->open(), QStringLiteral("ok"));
    QVERIFY(m_kit->save(m_scope, {fullConnection(1)}));
}

void StoredProcessesTest::aFileThatIsMovedIsToldUntilItIsBack()
{
    QCOMPARE(m_kit->open(), QStringLiteral("ok"));
    QVERIFY(m_kit->save(m_scope, {fullConnection(1)}));
    const QString elsewhere = m_folder->filePath(QStringLiteral("elsewhere"));
    QVERIFY(QFile::rename(m_kit->databasePath(), elsewhere));
    QCOMPARE(m_kit->save(m_scope, {fullConnection(2)}).error().part, QStringLiteral("moved"));
    QVERIFY(QFile::rename(elsewhere, m_kit->databasePath()));
    QVERIFY(m_kit->save(m_scope, {fullConnection(1), fullConnection(2)}));
    QCOMPARE(m_kit->open(), QStringLiteral("ok"));
    QCOMPARE(m_kit->load(m_scope)->connections.size(), size_t(2));
}

// P-05: nobody, not even root, writes a file with this attribute.
void StoredProcessesTest::anImmutableFileCanStillBeRead()
{
    QCOMPARE(m_kit->open(), QStringLiteral("ok"));
    QVERIFY(m_kit->save(m_scope, {fullConnection(1)}));
    m_kit->close();
    const QString file = m_kit->databasePath();
    if (QProcess::execute(QStringLiteral("chattr"), {QStringLiteral("+i"), file}) != 0)
        QSKIP("this file system, or this user, cannot make a file immutable");
    const QString opened = m_kit->open();
    const QString read = m_kit->open(Store::Mode::ReadOnly);
    const auto list = m_kit->load(m_scope);
    m_kit->close();
    QCOMPARE(QProcess::execute(QStringLiteral("chattr"), {QStringLiteral("-i"), file}), 0);
    QCOMPARE(opened, QStringLiteral("storage-read-only"));
    QCOMPARE(read, QStringLiteral("ok"));
    QCOMPARE(list->connections.size(), size_t(1));
}

// P-05: the folder belongs to us but cannot be written.
void StoredProcessesTest::aReadOnlyFolderCanStillBeRead()
{
    if (::geteuid() != 0)
        QSKIP("needs root, which makes files that another user may only read");
    QCOMPARE(m_kit->open(), QStringLiteral("ok"));
    QVERIFY(m_kit->save(m_scope, {fullConnection(1), fullConnection(2)}));
    m_kit->close();
    constexpr uid_t kNobody = 65534;
    const QByteArray folder = QFile::encodeName(m_kit->folder());
    const QByteArray file = QFile::encodeName(m_kit->databasePath());
    QCOMPARE(::chmod(QFile::encodeName(m_folder->path()).constData(), 0755), 0);
    QCOMPARE(::chown(file.constData(), kNobody, kNobody), 0);
    QCOMPARE(::chown(folder.constData(), kNobody, kNobody), 0);
    QCOMPARE(::chmod(file.constData(), 0400), 0);
    QCOMPARE(::chmod(folder.constData(), 0500), 0);
    QCOMPARE(linesOf(QStringLiteral("as-nobody")),
             (QStringList{QStringLiteral("storage-read-only"), QStringLiteral("ok"),
                          QStringLiteral("2")}));
}

// P-05: the folder of somebody else, although its modes would let us in.
void StoredProcessesTest::aFolderOfAnotherUserIsNotWritten()
{
    if (::geteuid() != 0)
        QSKIP("needs root, which makes files of another user");
    QCOMPARE(m_kit->open(), QStringLiteral("ok"));
    QVERIFY(m_kit->save(m_scope, {fullConnection(1)}));
    m_kit->close();
    QCOMPARE(::chmod(QFile::encodeName(m_folder->path()).constData(), 0755), 0);
    QCOMPARE(::chmod(QFile::encodeName(m_kit->folder()).constData(), 0777), 0);
    QCOMPARE(::chmod(QFile::encodeName(m_kit->databasePath()).constData(), 0666), 0);
    QCOMPARE(linesOf(QStringLiteral("as-nobody")),
             (QStringList{QStringLiteral("storage-read-only"), QStringLiteral("ok"),
                          QStringLiteral("1")}));
}

// P-04 in part: a disk that fills up while a large list is saved, then has space again.
void StoredProcessesTest::aFullDiskIsToldAndSurvived()
{
    const QStringList lines = linesOf(QStringLiteral("fill"));
    if (lines == QStringList{QStringLiteral("no disk")})
        QSKIP("this system does not let a test mount a small disk of its own");
    QCOMPARE(lines,
             (QStringList{QStringLiteral("ok"), QStringLiteral("ok"),
                          QStringLiteral("storage-full"), QStringLiteral("50 of generation 1"),
                          QStringLiteral("60 of generation 3"), QStringLiteral("ok")}));
}

QTEST_GUILESS_MAIN(StoredProcessesTest)
#include "tst_storedprocesses.moc"
