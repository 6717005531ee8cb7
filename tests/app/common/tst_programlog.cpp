#include "app/common/programlog.h"

#include "app/common/rotatinglog.h"
#include "core/base/logging.h"
#include "support/fakeclock.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace holdfast;

namespace {

Q_LOGGING_CATEGORY(logForeign, "somebody.else", QtInfoMsg)

/// What would have gone to the error output.
QStringList shown;

void show(QtMsgType, const QMessageLogContext &, const QString &text)
{
    shown.append(text);
}

} // namespace

// what the program tells goes to the file of its data folder, and nowhere else than before.
class ProgramLogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void nothingToTellLeavesNoTrace();
    void requestsGoToTheFileAndNotToTheErrorOutput();
    void rulesForTheErrorOutputStillCount();
    void otherPeoplesCategoriesStayOut();
    void linesBeforeTheFolderIsKnownComeToo();
    void itCanBeSwitchedOff();
    void aFolderThatCannotBeWrittenIsNoTrouble();
    void afterwardsEverythingIsAsBefore();

private:
    [[nodiscard]] QString content() const
    {
        QFile file(logPath(m_folder->path()));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    test::FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    QtMessageHandler m_before = nullptr;
};

void ProgramLogTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    shown.clear();
    m_before = qInstallMessageHandler(show);
    QLoggingCategory::setFilterRules(QStringLiteral("holdfast.*.info=false"));
}

void ProgramLogTest::cleanup()
{
    qunsetenv("HOLDFAST_LOG");
    QLoggingCategory::setFilterRules({});
    qInstallMessageHandler(m_before);
}

void ProgramLogTest::nothingToTellLeavesNoTrace()
{
    {
        ProgramLog log(m_clock);
        log.begin(m_folder->path());
    }
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void ProgramLogTest::requestsGoToTheFileAndNotToTheErrorOutput()
{
    {
        ProgramLog log(m_clock);
        log.begin(m_folder->path());
        qCInfo(logNet, "GET api.example: 200, 12 ms");
        qCWarning(logStorage, "a warning\nwith two lines");
        qCDebug(logNet, "too much");
    }
    QCOMPARE(shown, QStringList(QStringLiteral("a warning\nwith two lines")));
    const QStringList lines = content().split(u'\n');
    QCOMPARE(lines.size(), 4); // who it is, two entries, the last line's end
    QVERIFY(lines.at(0).contains(QStringLiteral(HOLDFAST_VERSION)));
    QVERIFY(lines.at(1).startsWith(QStringLiteral("2026-11-22T10:00:00Z ")));
    QVERIFY(lines.at(1).endsWith(QStringLiteral(" info holdfast.net: GET api.example: 200, 12 ms")));
    QVERIFY(lines.at(2).endsWith(
        QStringLiteral(" warning holdfast.storage: a warning\\nwith two lines")));
}

void ProgramLogTest::rulesForTheErrorOutputStillCount()
{
    {
        ProgramLog log(m_clock);
        log.begin(m_folder->path());
        QLoggingCategory::setFilterRules(
            QStringLiteral("holdfast.net.debug=true\nholdfast.storage=false"));
        qCInfo(logNet, "seen");
        qCDebug(logNet, "seen too");
        qCWarning(logStorage, "in the file only");
    }
    QCOMPARE(shown, QStringList({QStringLiteral("seen"), QStringLiteral("seen too")}));
    QVERIFY(content().contains(QStringLiteral("debug holdfast.net: seen too")));
    QVERIFY(content().contains(QStringLiteral("warning holdfast.storage: in the file only")));
}

void ProgramLogTest::otherPeoplesCategoriesStayOut()
{
    {
        ProgramLog log(m_clock);
        log.begin(m_folder->path());
        qCWarning(logForeign, "not ours");
        qWarning("nobody's");
    }
    QCOMPARE(shown, QStringList({QStringLiteral("not ours"), QStringLiteral("nobody's")}));
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void ProgramLogTest::linesBeforeTheFolderIsKnownComeToo()
{
    {
        ProgramLog log(m_clock);
        qCInfo(logApp, "early");
        QVERIFY(QDir(m_folder->path()).isEmpty());
        log.begin(m_folder->path());
    }
    QVERIFY(content().endsWith(QStringLiteral("info holdfast.app: early\n")));
}

void ProgramLogTest::itCanBeSwitchedOff()
{
    qputenv("HOLDFAST_LOG", "off");
    {
        ProgramLog log(m_clock);
        log.begin(m_folder->path());
        qCWarning(logStorage, "shown all the same");
        qCInfo(logNet, "and this not");
    }
    QCOMPARE(shown, QStringList(QStringLiteral("shown all the same")));
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void ProgramLogTest::aFolderThatCannotBeWrittenIsNoTrouble()
{
    {
        ProgramLog log(m_clock);
        log.begin(m_folder->filePath(QStringLiteral("nowhere")));
        qCWarning(logStorage, "shown");
    }
    QCOMPARE(shown, QStringList(QStringLiteral("shown")));
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void ProgramLogTest::afterwardsEverythingIsAsBefore()
{
    {
        ProgramLog log(m_clock);
        QVERIFY(logNet().isInfoEnabled());
    }
    QVERIFY(!logNet().isInfoEnabled());
    qCInfo(logNet, "not shown");
    qCWarning(logNet, "shown");
    QCOMPARE(shown, QStringList(QStringLiteral("shown")));
}

QTEST_GUILESS_MAIN(ProgramLogTest)
#include "tst_programlog.moc"
