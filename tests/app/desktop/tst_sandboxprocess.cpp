// The embedded sandbox: found, ready, gone with whoever started it.
//
// This program is also its own helper: with --probe DEADLINE it starts a sandbox, says how that
// went, one line an answer, and waits to be killed.

#include "app/common/profileopeners.h"
#include "app/common/sandboxprocess.h"
#include "support/outcome.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

using namespace holdfast;
using namespace holdfast::test;
using namespace std::chrono_literals;

namespace {

bool answers(int port)
{
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), static_cast<quint16>(port));
    return socket.waitForConnected(2000);
}

int probe(QCoreApplication &app)
{
    SandboxProcess sandbox({});
    const std::chrono::milliseconds deadline{QCoreApplication::arguments().value(2).toInt()};
    sandbox.start(deadline, &app, [](const Expected<SandboxReady> &ready) {
        QTextStream(stdout) << (ready ? QString::number(ready->identityUrl.port())
                                      : QString(errorKindWord(ready.error().kind) + u' ' +
                                                ready.error().part))
                            << Qt::endl;
    });
    return app.exec();
}

/// This program where the sandbox beside it is a script, or none at all.
class ProbeElsewhere
{
public:
    explicit ProbeElsewhere(const QByteArray &script = {})
    {
        QFile::copy(QCoreApplication::applicationFilePath(), path("alone"));
        if (!script.isEmpty()) {
            QFile file(path("holdfast-sandbox"));
            if (!file.open(QIODevice::WriteOnly))
                qFatal("the script cannot be written");
            file.write("#!/bin/sh\n" + script);
            file.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
        }
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        if (script.isEmpty())
            environment.insert(QStringLiteral("PATH"), m_folder.path());
        environment.insert(QStringLiteral("MARK"), path("mark"));
        m_process.setProcessEnvironment(environment);
    }
    ~ProbeElsewhere()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    void start(std::chrono::milliseconds deadline)
    {
        m_process.start(path("alone"),
                        {QStringLiteral("--probe"), QString::number(deadline.count())});
    }
    [[nodiscard]] bool hasAnswered() const { return m_process.canReadLine(); }
    [[nodiscard]] QByteArray answer() { return m_process.readLine().trimmed(); }
    /// The script has come to the point where it makes the file $MARK.
    [[nodiscard]] bool reachedMark() const { return QFile::exists(path("mark")); }

private:
    [[nodiscard]] QString path(const char *name) const
    {
        return m_folder.filePath(QString::fromLatin1(name));
    }

    QTemporaryDir m_folder;
    QProcess m_process;
};

} // namespace

class TestSandboxProcess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSandboxGetsReadyAndEndsWithItsObject();
    void aSandboxEndsWhenItsParentIsKilled();
    void aMissingProgramIsAnErrorOfTheProfile();
    void aSandboxThatEndsEarlyIsToldAtOnce();
    void aLateAnswerIsDropped();
    void aSandboxThatDiesLaterIsNotAnsweredTwice();
    void anOpenerTriesAgainAfterAFailure();
    void aDeadlineIsKept();
    void anOpenerStartsOneSandboxOnly();
};

void TestSandboxProcess::aSandboxGetsReadyAndEndsWithItsObject()
{
    auto sandbox = std::make_unique<SandboxProcess>(QStringList{});
    Outcome<SandboxReady> outcome;
    sandbox->start(20s, this, outcome.take());
    QCOMPARE(outcome.count(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(outcome.word(), QStringLiteral("ok"), 20'000);
    QVERIFY(QFile::exists(outcome.value().profileFile));
    const int port = outcome.value().identityUrl.port();
    QVERIFY(answers(port));
    sandbox.reset();
    QVERIFY(!answers(port));
}

void TestSandboxProcess::aSandboxEndsWhenItsParentIsKilled()
{
    QProcess parent;
    parent.start(QCoreApplication::applicationFilePath(),
                 {QStringLiteral("--probe"), QStringLiteral("20000")});
    QTRY_VERIFY_WITH_TIMEOUT(parent.canReadLine(), 20'000);
    const int port = parent.readLine().trimmed().toInt();
    QVERIFY(answers(port));
    parent.kill();
    QVERIFY(parent.waitForFinished());
    QTRY_VERIFY_WITH_TIMEOUT(!answers(port), 10'000);
}

void TestSandboxProcess::aMissingProgramIsAnErrorOfTheProfile()
{
    ProbeElsewhere probe;
    probe.start(20s);
    QTRY_VERIFY_WITH_TIMEOUT(probe.hasAnswered(), 20'000);
    QCOMPARE(probe.answer(), QByteArray("profile sandbox"));
}

// Ready after we have given up: told once, as a failure.
void TestSandboxProcess::aLateAnswerIsDropped()
{
    ProbeElsewhere late("sleep 0.5\n"
                        "echo '{\"profile\":\"/p\",\"identityUrl\":\"http://127.0.0.1:9\"}'\n"
                        "touch \"$MARK\"\n"
                        "exec sleep 60\n");
    late.start(50ms);
    QTRY_VERIFY_WITH_TIMEOUT(late.hasAnswered(), 20'000);
    QCOMPARE(late.answer(), QByteArray("profile sandbox"));
    QTRY_VERIFY_WITH_TIMEOUT(late.reachedMark(), 20'000);
    QTest::qWait(50);
    QVERIFY(!late.hasAnswered());
}

// Its end after it was ready is not a second answer.
void TestSandboxProcess::aSandboxThatDiesLaterIsNotAnsweredTwice()
{
    ProbeElsewhere probe("echo '{\"profile\":\"/p\",\"identityUrl\":\"http://127.0.0.1:9\"}'\n"
                         "sleep 0.2\n"
                         "touch \"$MARK\"\n"
                         "kill -9 $$\n");
    probe.start(20s);
    QTRY_VERIFY_WITH_TIMEOUT(probe.hasAnswered(), 20'000);
    QCOMPARE(probe.answer(), QByteArray("9"));
    QTRY_VERIFY_WITH_TIMEOUT(probe.reachedMark(), 20'000);
    QTest::qWait(50);
    QVERIFY(!probe.hasAnswered());
}

void TestSandboxProcess::anOpenerTriesAgainAfterAFailure()
{
    SandboxProfileOpener opener({QStringLiteral("--no-such-option")});
    // Asked again from inside the answer, which comes from the process that has just failed.
    Outcome<OpenedProfile> second;
    Outcome<OpenedProfile> first;
    opener.open(this, [&](const Expected<OpenedProfile> &result) {
        first.take()(result);
        opener.open(this, second.take());
    });
    QTRY_COMPARE_WITH_TIMEOUT(second.count(), 1, 20'000);
    QCOMPARE(first.count(), 1);
    QCOMPARE(first.word(), QStringLiteral("profile"));
    QCOMPARE(second.word(), QStringLiteral("profile"));
}

void TestSandboxProcess::aSandboxThatEndsEarlyIsToldAtOnce()
{
    SandboxProcess sandbox({QStringLiteral("--no-such-option")});
    Outcome<SandboxReady> outcome;
    sandbox.start(20s, this, outcome.take());
    QTRY_COMPARE_WITH_TIMEOUT(outcome.count(), 1, 10'000);
    QCOMPARE(outcome.word(), QStringLiteral("profile"));
    QCOMPARE(outcome.error().part, QStringLiteral("sandbox"));
    QVERIFY(outcome.error().detail.contains(QStringLiteral("exit code 2")));
}

void TestSandboxProcess::aDeadlineIsKept()
{
    SandboxProcess sandbox({});
    Outcome<SandboxReady> outcome;
    sandbox.start(0ms, this, outcome.take());
    QTRY_COMPARE(outcome.count(), 1);
    QCOMPARE(outcome.word(), QStringLiteral("profile"));
}

void TestSandboxProcess::anOpenerStartsOneSandboxOnly()
{
    SandboxProfileOpener opener({});
    Outcome<OpenedProfile> first;
    opener.open(this, first.take());
    QTRY_COMPARE_WITH_TIMEOUT(first.word(), QStringLiteral("ok"), 20'000);
    QVERIFY(first.value().sandbox);
    Outcome<OpenedProfile> second;
    opener.open(this, second.take());
    QTRY_COMPARE(second.word(), QStringLiteral("ok"));
    QCOMPARE(second.value().profile.identityUrl, first.value().profile.identityUrl);
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc > 1 && qstrcmp(argv[1], "--probe") == 0)
        return probe(app);
    TestSandboxProcess test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_sandboxprocess.moc"
