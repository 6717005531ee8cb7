#include "app/common/rotatinglog.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <csignal>
#include <map>
#include <thread>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace holdfast;

namespace {

constexpr LogLimits kSmall{1000, 2};

/// No file of this process may grow beyond `bytes`: what a full disk does at the k-th byte.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    FileSizeLimit(const FileSizeLimit &) = delete;
    FileSizeLimit &operator=(const FileSizeLimit &) = delete;

private:
    rlimit m_before = {};
};

QByteArray lineOf(char letter, int number, int length)
{
    QByteArray line = QByteArray(1, letter) + ' ' + QByteArray::number(number) + ' ';
    return line.leftJustified(length - 2, letter) + ".\n";
}

} // namespace

// the log on the disk.
class RotatingLogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void isItsOwners();
    void anOlderWiderFileIsNarrowed();
    void theFullFileIsPutAsideOnce();
    void aGigabyteStaysTwoFiles();
    void twoProgramsNeverTearLines();
    void aDiskThatFillsTakesWholeLinesOnly_data();
    void aDiskThatFillsTakesWholeLinesOnly();
    void whatIsNotOursIsLeftAlone_data();
    void whatIsNotOursIsLeftAlone();
    void aFolderThatVanishesAndComesBackIsUsedAgain();
    void aLockThatIsNeverGivenBackDoesNotHoldUp();

private:
    [[nodiscard]] QString folder() const { return m_folder->path(); }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void RotatingLogTest::isItsOwners()
{
    const mode_t before = ::umask(0);
    RotatingLog log(folder());
    const bool kept = log.append("one\n") && log.append("two\n");
    ::umask(before);
    QVERIFY(kept);
    QCOMPARE(contentOf(logPath(folder())), QByteArray("one\ntwo\n"));
    QVERIFY(!(QFile::permissions(logPath(folder())) & QFileDevice::Permissions(0x0077)));
}

void RotatingLogTest::anOlderWiderFileIsNarrowed()
{
    QVERIFY(RotatingLog(folder()).append("one\n"));
    QVERIFY(QFile::setPermissions(logPath(folder()), QFileDevice::Permissions(0x6644)));
    QVERIFY(RotatingLog(folder()).append("two\n"));
    QCOMPARE(contentOf(logPath(folder())), QByteArray("one\ntwo\n"));
    QVERIFY(!(QFile::permissions(logPath(folder())) & QFileDevice::Permissions(0x0077)));
}

void RotatingLogTest::theFullFileIsPutAsideOnce()
{
    RotatingLog log(folder(), kSmall);
    for (int i = 0; i < 25; ++i)
        QVERIFY(log.append(lineOf('a', i, 100)));
    QCOMPARE(contentOf(logPath(folder())).count('\n'), 5);
    QCOMPARE(contentOf(olderLogPath(folder())).count('\n'), 10);
    QVERIFY(contentOf(olderLogPath(folder())).startsWith("a 10 "));
    QVERIFY(!log.append(lineOf('a', 0, 1001))); // more than a file holds
}

void RotatingLogTest::aGigabyteStaysTwoFiles()
{
    RotatingLog log(folder());
    const QByteArray lines = lineOf('a', 0, 256).repeated(256);
    for (qint64 written = 0; written < qint64(1024) * 1024 * 1024; written += lines.size())
        QVERIFY(log.append(lines));
    const QFileInfoList files = QDir(folder()).entryInfoList(QDir::Files);
    QCOMPARE(files.size(), 2);
    for (const QFileInfo &file : files) {
        QVERIFY(file.size() <= 1024 * 1024);
        QVERIFY(!file.permission(QFileDevice::ReadOther) && !file.permission(QFileDevice::ReadGroup));
    }
}

void RotatingLogTest::twoProgramsNeverTearLines()
{
    // A lock belongs to an opening of the file, so two threads stand for two programs.
    constexpr LogLimits limits{20'000, 2000};
    constexpr int kLines = 2000;
    std::atomic<int> refused = 0;
    const auto write = [&](char letter) {
        RotatingLog log(folder(), limits);
        for (int i = 0; i < kLines; ++i) {
            if (!log.append(lineOf(letter, i, 60 + i % 40)))
                ++refused;
        }
    };
    std::thread other([&] { write('b'); });
    write('a');
    other.join();
    QCOMPARE(refused.load(), 0);
    static const QRegularExpression whole(QStringLiteral("^([ab]) (\\d+) (a*|b*)\\.$"));
    std::map<QString, int> last;
    const QByteArray all = contentOf(olderLogPath(folder())) + contentOf(logPath(folder()));
    QVERIFY(all.endsWith(".\n"));
    for (const QByteArray &line : all.chopped(1).split('\n')) {
        const auto match = whole.match(QString::fromLatin1(line));
        QVERIFY2(match.hasMatch(), line.constData());
        const int number = match.captured(2).toInt();
        const auto before = last.find(match.captured(1));
        QVERIFY(before == last.end() || before->second < number);
        last[match.captured(1)] = number;
    }
    QVERIFY(std::any_of(last.begin(), last.end(),
                        [](const auto &writer) { return writer.second == kLines - 1; }));
    QVERIFY(QFileInfo(logPath(folder())).size() <= limits.fileBytes);
    QVERIFY(QFileInfo(olderLogPath(folder())).size() <= limits.fileBytes);
}

void RotatingLogTest::aDiskThatFillsTakesWholeLinesOnly_data()
{
    QTest::addColumn<int>("room");
    QTest::newRow("X-04 at the first byte") << 100;
    QTest::newRow("X-04 in the middle") << 150;
    QTest::newRow("X-04 at the last byte") << 199;
}

void RotatingLogTest::aDiskThatFillsTakesWholeLinesOnly()
{
    QFETCH(int, room);
    RotatingLog log(folder());
    QVERIFY(log.append(lineOf('a', 0, 100)));
    {
        const FileSizeLimit limit(static_cast<rlim_t>(room));
        QVERIFY(!log.append(lineOf('a', 1, 100)));
    }
    QVERIFY(log.append(lineOf('a', 2, 100))); // there is room again
    QCOMPARE(contentOf(logPath(folder())), lineOf('a', 0, 100) + lineOf('a', 2, 100));
}

void RotatingLogTest::whatIsNotOursIsLeftAlone_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"link", "folder", "pipe", "missing"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void RotatingLogTest::whatIsNotOursIsLeftAlone()
{
    QFETCH(QString, what);
    const QString path = logPath(folder());
    const QString victim = m_folder->filePath(QStringLiteral("victim"));
    QString used = folder();
    if (what == u"link") {
        QVERIFY(QFile(victim).open(QIODevice::WriteOnly));
        QVERIFY(QFile::link(victim, path));
    } else if (what == u"folder") {
        QVERIFY(QDir().mkdir(path));
    } else if (what == u"pipe") {
        QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    } else {
        used += QStringLiteral("/nowhere");
    }
    const QStringList before = QDir(folder()).entryList(QDir::AllEntries | QDir::System);
    QVERIFY(!RotatingLog(used).append("one\n"));
    QCOMPARE(QDir(folder()).entryList(QDir::AllEntries | QDir::System), before);
    QCOMPARE(contentOf(victim), QByteArray());
}

void RotatingLogTest::aFolderThatVanishesAndComesBackIsUsedAgain()
{
    const QString place = m_folder->filePath(QStringLiteral("stick"));
    QVERIFY(QDir().mkdir(place));
    RotatingLog log(place);
    QVERIFY(log.append("one\n"));
    QVERIFY(QDir(place).removeRecursively());
    QVERIFY(!log.append("two\n"));
    QVERIFY(QDir().mkdir(place));
    QVERIFY(log.append("three\n"));
    QCOMPARE(contentOf(logPath(place)), QByteArray("three\n"));
}

void RotatingLogTest::aLockThatIsNeverGivenBackDoesNotHoldUp()
{
    RotatingLog log(folder(), kSmall);
    QVERIFY(log.append("one\n"));
    const int holder = ::open(QFile::encodeName(logPath(folder())).constData(), O_RDONLY);
    QVERIFY(holder >= 0);
    QCOMPARE(::flock(holder, LOCK_EX), 0);
    QVERIFY(!log.append("two\n"));
    ::close(holder);
    QVERIFY(log.append("three\n"));
    QCOMPARE(contentOf(logPath(folder())), QByteArray("one\nthree\n"));
}

QTEST_GUILESS_MAIN(RotatingLogTest)
#include "tst_rotatinglog.moc"
