// The embedded sandbox: found, ready, gone with whoever started it.
//
// This program is also its own helper: with --probe it starts a sandbox, says how that went in one
// line, and waits to be killed.

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
    sandbox.start(20s, &app, [](const Expected<SandboxReady> &ready) {
        QTextStream(stdout) << (ready ? QString::number(ready->identityUrl.port())
                                      : QString(errorKindWord(ready.error().kind) + u' ' + ready.error().part))
                            << Qt::endl;
    });
    return app.exec();
}

} // namespace

class TestSandboxProcess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSandboxGetsReadyAndEndsWithItsObject();
    void aSandboxEndsWhenItsParentIsKilled();
    void aMissingProgramIsAnErrorOfTheProfile();
    void aSandboxThatEndsEarlyIsToldAtOnce();
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
    parent.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--probe")});
    QTRY_VERIFY_WITH_TIMEOUT(parent.canReadLine(), 20'000);
    const int port = parent.readLine().trimmed().toInt();
    QVERIFY(answers(port));
    parent.kill();
    QVERIFY(parent.waitForFinished());
    QTRY_VERIFY_WITH_TIMEOUT(!answers(port), 10'000);
}

void TestSandboxProcess::aMissingProgramIsAnErrorOfTheProfile()
{
    // A copy of this program where no sandbox is beside it, and none on its PATH.
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("alone"));
    QVERIFY(QFile::copy(QCoreApplication::applicationFilePath(), copy));
    QProcess alone;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PATH"), folder.path());
    alone.setProcessEnvironment(environment);
    alone.start(copy, {QStringLiteral("--probe")});
    QTRY_VERIFY_WITH_TIMEOUT(alone.canReadLine(), 20'000);
    QCOMPARE(alone.readLine().trimmed(), QByteArray("profile sandbox"));
    alone.kill();
    QVERIFY(alone.waitForFinished());
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
