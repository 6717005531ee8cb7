#include "app/common/outputfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace holdfast;

namespace {

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

} // namespace

// the whole new file or the old one, and nobody else may read it.
class OutputFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void aNewFileIsItsOwners();
    void anOldFileIsReplacedWholeAndNarrowed();
    void aLinkIsFollowed();
    void whatAKilledRunLeftIsReplaced();
    void whatIsNoFileIsRefused_data();
    void whatIsNoFileIsRefused();
    void aDiskThatFillsLeavesTheOldFile_data();
    void aDiskThatFillsLeavesTheOldFile();
    void aNewOneReplacesNothing();
    void aNewOneThatFailsLeavesNothing();

private:
    [[nodiscard]] QString path(const char *name = "banks.csv") const
    {
        return m_folder->filePath(QString::fromLatin1(name));
    }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
    }
    static void put(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }
    static bool isOwnersOnly(const QString &path)
    {
        return !(QFile::permissions(path) & QFileDevice::Permissions(0x0077));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void OutputFileTest::aNewFileIsItsOwners()
{
    QVERIFY(writeOutputFile(path(), "new"));
    QCOMPARE(contentOf(path()), QByteArray("new"));
    QVERIFY(isOwnersOnly(path()));
}

void OutputFileTest::anOldFileIsReplacedWholeAndNarrowed()
{
    put(path(), "something much longer than what comes");
    QVERIFY(QFile::setPermissions(path(), QFileDevice::Permissions(0x6644)));
    QVERIFY(writeOutputFile(path(), "new"));
    QCOMPARE(contentOf(path()), QByteArray("new"));
    QVERIFY(isOwnersOnly(path()));
}

void OutputFileTest::aLinkIsFollowed()
{
    put(path("real"), "old");
    QVERIFY(QFile::link(path("real"), path("link")));
    QVERIFY(writeOutputFile(path("link"), "new"));
    QVERIFY(QFileInfo(path("link")).isSymLink());
    QCOMPARE(contentOf(path("real")), QByteArray("new"));
}

void OutputFileTest::whatAKilledRunLeftIsReplaced()
{
    put(path(".banks.csv.new"), "of a run that was killed");
    QVERIFY(writeOutputFile(path(), "new"));
    QCOMPARE(contentOf(path()), QByteArray("new"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden),
             QStringList(QStringLiteral("banks.csv")));
}

void OutputFileTest::whatIsNoFileIsRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("part");
    QTest::newRow("X-02 a folder") << QStringLiteral(".") << QStringLiteral("folder");
    QTest::newRow("X-02 no such folder")
        << QStringLiteral("no/banks.csv") << QStringLiteral("missing-folder");
}

void OutputFileTest::whatIsNoFileIsRefused()
{
    QFETCH(QString, name);
    const auto written = writeOutputFile(m_folder->filePath(name), "new");
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::OutputFile);
    QTEST(written.error().part, "part");
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void OutputFileTest::aDiskThatFillsLeavesTheOldFile_data()
{
    QTest::addColumn<int>("room");
    QTest::newRow("X-02 at the first byte") << 0;
    QTest::newRow("X-02 in the middle") << 5000;
    QTest::newRow("X-02 at the last byte") << 99'999;
}

void OutputFileTest::aDiskThatFillsLeavesTheOldFile()
{
    QFETCH(int, room);
    put(path(), "old");
    Expected<std::monostate> written;
    {
        const FileSizeLimit limit(static_cast<rlim_t>(room));
        written = writeOutputFile(path(), QByteArray(100'000, 'x'));
    }
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::OutputFile);
    QCOMPARE(contentOf(path()), QByteArray("old"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden),
             QStringList(QStringLiteral("banks.csv")));
}

void OutputFileTest::aNewOneReplacesNothing()
{
    QVERIFY(writeNewFile(path(), "new"));
    QCOMPARE(contentOf(path()), QByteArray("new"));
    QCOMPARE(QFileInfo(path()).permissions() & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
    QCOMPARE(writeNewFile(path(), "other").error().part, QStringLiteral("exists"));
    QCOMPARE(contentOf(path()), QByteArray("new"));
    QVERIFY(QFile::link(path("elsewhere"), path("link")));
    QCOMPARE(writeNewFile(path("link"), "other").error().part, QStringLiteral("exists"));
    QVERIFY(!QFile::exists(path("elsewhere")));
    QCOMPARE(writeNewFile(path("none/banks.csv"), "new").error().part,
             QStringLiteral("missing-folder"));
}

void OutputFileTest::aNewOneThatFailsLeavesNothing()
{
    const FileSizeLimit limit(10);
    QVERIFY(!writeNewFile(path(), QByteArray(100, 'x')));
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

QTEST_GUILESS_MAIN(OutputFileTest)
#include "tst_outputfile.moc"
