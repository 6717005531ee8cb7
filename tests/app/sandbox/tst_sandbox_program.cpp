// holdfast-sandbox as a program: its ready line, files, options and endings.
#include "support/sandboxprogram.h"

#include <QSet>
#include <QTemporaryDir>
#include <QTcpServer>

using namespace Qt::StringLiterals;
using holdfast::test::SandboxProgram;

namespace {

struct Ended
{
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
};

Ended runToEnd(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(HOLDFAST_BIN_DIR "/holdfast-sandbox"), arguments);
    if (!process.waitForFinished(30'000))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

constexpr auto kOthers = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup |
                         QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;

} // namespace

class TestSandboxProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theReadyLineHasExactlyItsKeys();
    void profilesAndSecretsAreTheOwnersOnlyAndGoInTheEnd();
    void theProfileNamesTheOnePersonAndTriodos();
    void severalPeopleLeaveTheProfileWithoutUser();
    void algorithmsReachTheProfile();
    void behindAProxyItIsKnownByTheProxysAddress();
    void wrongUsageEndsWithTwo_data();
    void wrongUsageEndsWithTwo();
    void scenarioListNamesThem();
    void aTakenPortEndsWithOne();
    void theStateIsWrittenAndReadBack();
    void theStateIsWrittenWhileItRuns();
    void aStateServesAsScenario();
    void itEndsWithItsParentsInput();
    void controlNeedsItsToken();
    void onlyLoopbackIsBound();
};

void TestSandboxProgram::theReadyLineHasExactlyItsKeys()
{
    SandboxProgram program;
    QVERIFY(program.isReady());
    const QStringList keys = program.readyLine().keys();
    QCOMPARE(keys, (QStringList{u"apiUrl"_s, u"bankUrl"_s, u"control"_s, u"controlToken"_s,
                                u"identityUrl"_s, u"profile"_s}));
    QVERIFY(program.ready("identityUrl").startsWith(u"http://127.0.0.1:"_s));
    QCOMPARE(program.ready("apiUrl"), program.ready("identityUrl") + u"/v3"_s);
    QCOMPARE(program.end(), 0);
}

void TestSandboxProgram::profilesAndSecretsAreTheOwnersOnlyAndGoInTheEnd()
{
    SandboxProgram program({u"--scenario"_s, u"empty"_s});
    QVERIFY(program.isReady());
    const QDir folder(program.profileFolder());
    QVERIFY(!(QFileInfo(folder.path()).permissions() & kOthers));
    const QStringList files = folder.entryList(QDir::Files);
    QCOMPARE(files, (QStringList{u"sandbox-basic.json"_s, u"sandbox-basic.secret"_s, u"sandbox.json"_s,
                                 u"sandbox.jwk"_s}));
    for (const QString &file : files)
        QVERIFY2(!(QFileInfo(folder.filePath(file)).permissions() & kOthers), qPrintable(file));
    QCOMPARE(program.end(), 0);
    QVERIFY(!QFileInfo::exists(folder.path()));
}

void TestSandboxProgram::theProfileNamesTheOnePersonAndTriodos()
{
    SandboxProgram program;
    const QJsonObject withKey = program.profile(u"sandbox.json"_s);
    const QJsonObject withSecret = program.profile(u"sandbox-basic.json"_s);
    QCOMPARE(withKey.value(u"clientAuthentication"_s), u"private_key_jwt"_s);
    QCOMPARE(withSecret.value(u"clientAuthentication"_s), u"client_secret_basic"_s);
    for (const QJsonObject &profile : {withKey, withSecret}) {
        QVERIFY(!profile.value(u"userId"_s).toString().isEmpty());
        QVERIFY(QFileInfo::exists(program.profileFolder() + u'/' + profile.value(u"secretFile"_s).toString()));
        QCOMPARE(profile.value(u"redirectUri"_s), u"http://127.0.0.1:0/callback"_s);
        const QJsonObject limits = profile.value(u"syncLimits"_s).toObject();
        QCOMPARE(limits.size(), 1);
        QCOMPARE(limits.begin()->toObject().value(u"perDay"_s).toInt(), 4);
    }
}

void TestSandboxProgram::severalPeopleLeaveTheProfileWithoutUser()
{
    SandboxProgram empty({u"--scenario"_s, u"empty"_s});
    QVERIFY(!empty.profile(u"sandbox.json"_s).contains(u"userId"_s));
    SandboxProgram crowd({u"--scenario"_s, u"crowd"_s, u"--users"_s, u"2"_s, u"--connections"_s, u"4"_s});
    QVERIFY(!crowd.profile(u"sandbox.json"_s).contains(u"userId"_s));
}

void TestSandboxProgram::algorithmsReachTheProfile()
{
    SandboxProgram program({u"--scenario"_s, u"empty"_s, u"--algorithm"_s, u"ES256"_s,
                            u"--id-token-algorithm"_s, u"PS256"_s});
    QVERIFY(program.isReady());
    const QJsonObject profile = program.profile(u"sandbox.json"_s);
    QCOMPARE(profile.value(u"signingAlgorithm"_s), u"ES256"_s);
    QCOMPARE(profile.value(u"idTokenAlgorithm"_s), u"PS256"_s);
}

void TestSandboxProgram::behindAProxyItIsKnownByTheProxysAddress()
{
    SandboxProgram program({u"--public-url"_s, u"http://127.0.0.1:9"_s});
    QVERIFY(program.isReady());
    QCOMPARE(program.ready("identityUrl"), u"http://127.0.0.1:9"_s);
    QCOMPARE(program.ready("apiUrl"), u"http://127.0.0.1:9/v3"_s);
    QCOMPARE(program.profile(u"sandbox.json"_s).value(u"identityUrl"_s), u"http://127.0.0.1:9"_s);
    // What stands in front passes on to the address of its own, which control keeps.
    const QString own = QUrl(program.ready("control")).adjusted(QUrl::RemovePath).toString();
    const QJsonObject discovery =
        program.get(own + u"/oidc/.well-known/openid-configuration"_s).object();
    QCOMPARE(discovery.value(u"issuer"_s), u"http://127.0.0.1:9/oidc"_s);
    QCOMPARE(discovery.value(u"token_endpoint"_s), u"http://127.0.0.1:9/oidc/token"_s);
    QCOMPARE(program.control("GET", u"/clock"_s).status, 200);
}

void TestSandboxProgram::wrongUsageEndsWithTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown option") << QStringList{u"--nonsense"_s};
    QTest::newRow("stray argument") << QStringList{u"showcase"_s};
    QTest::newRow("port") << QStringList{u"--port"_s, u"70000"_s};
    QTest::newRow("scenario") << QStringList{u"--scenario"_s, u"nowhere"_s};
    QTest::newRow("algorithm") << QStringList{u"--algorithm"_s, u"HS256"_s};
    QTest::newRow("id token algorithm") << QStringList{u"--id-token-algorithm"_s, u"none"_s};
    QTest::newRow("webhook") << QStringList{u"--webhook"_s, u"file:///etc/passwd"_s};
    QTest::newRow("public url") << QStringList{u"--public-url"_s, u"http://127.0.0.1:9/path"_s};
    QTest::newRow("users") << QStringList{u"--users"_s, u"0"_s};
}

void TestSandboxProgram::wrongUsageEndsWithTwo()
{
    QFETCH(QStringList, arguments);
    const Ended ended = runToEnd(arguments);
    QCOMPARE(ended.exitCode, 2);
    QVERIFY(ended.out.isEmpty());
    QVERIFY(ended.err.startsWith("holdfast-sandbox: "));
}

void TestSandboxProgram::scenarioListNamesThem()
{
    const Ended ended = runToEnd({u"--scenario"_s, u"list"_s});
    QCOMPARE(ended.exitCode, 0);
    for (const char *name : {"showcase", "all", "empty", "crowd"})
        QVERIFY2(ended.out.contains(name), name);
}

void TestSandboxProgram::aTakenPortEndsWithOne()
{
    QTcpServer holder;
    QVERIFY(holder.listen(QHostAddress::LocalHost));
    const Ended ended = runToEnd({u"--port"_s, QString::number(holder.serverPort())});
    QCOMPARE(ended.exitCode, 1);
    QVERIFY(ended.out.isEmpty());
}

void TestSandboxProgram::theStateIsWrittenAndReadBack()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"world.json"_s);
    const QStringList arguments{u"--state"_s, file};
    QJsonObject before;
    {
        SandboxProgram program(arguments);
        QVERIFY(program.isReady());
        QCOMPARE(program.control("POST", u"/clock"_s, R"({"advanceSeconds":86400})").status, 200);
        QCOMPARE(program.profileFolder(), file + u".profiles"_s);
        before = program.control("GET", u"/state"_s).object();
        QCOMPARE(program.end(), 0);
    }
    QVERIFY(!(QFileInfo(file).permissions() & kOthers));
    SandboxProgram again(arguments + QStringList{u"--scenario"_s, u"empty"_s});
    const QJsonObject after = again.control("GET", u"/state"_s).object();
    QCOMPARE(after.value(u"clockOffsetMilliseconds"_s), QJsonValue(86'400'000));
    QCOMPARE(after.value(u"connections"_s).toArray().size(),
             before.value(u"connections"_s).toArray().size());
    QCOMPARE(after.value(u"users"_s), before.value(u"users"_s));
    QCOMPARE(after.value(u"idsMade"_s), before.value(u"idsMade"_s));
}

void TestSandboxProgram::theStateIsWrittenWhileItRuns()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"world.json"_s);
    SandboxProgram program({u"--state"_s, path});
    QVERIFY(program.isReady());
    QTRY_VERIFY(QFile::exists(path)); // for whoever starts beside it
    QCOMPARE(program.control("POST", u"/clock"_s, R"({"advanceSeconds":86400})").status, 200);
    const auto offset = [&path] {
        QFile file(path);
        return file.open(QIODevice::ReadOnly)
                   ? QJsonDocument::fromJson(file.readAll()).object().value(u"clockOffsetMilliseconds"_s)
                   : QJsonValue();
    };
    QTRY_COMPARE(offset(), QJsonValue(86'400'000));
}

void TestSandboxProgram::aStateServesAsScenario()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"mine.json"_s);
    QFile written(file);
    QVERIFY(written.open(QIODevice::WriteOnly));
    written.write(R"({"users":[{"userId":"64b0c0ffee64b0c0ffee64b0"}],"connections":[
        {"id":"1ffe704d39629a929c8e293880fb449a:00000000-0000-4000-8000-000000000001",
         "userId":"64b0c0ffee64b0c0ffee64b0","type":"test","name":"Mine","tppConsent":true,
         "expiresAt":"2099-01-01T00:00:00Z"}]})");
    written.close();
    SandboxProgram program({u"--scenario"_s, file});
    QVERIFY(program.isReady());
    QCOMPARE(program.userId(), u"64b0c0ffee64b0c0ffee64b0"_s);
    const auto answer = program.get(u"/users/%1/connections"_s.arg(program.userId()),
                                    program.token(u"connection:read"_s));
    QCOMPARE(answer.rows().size(), 1);
    QCOMPARE(answer.rows().first().toObject().value(u"name"_s), u"Mine"_s);
}

void TestSandboxProgram::itEndsWithItsParentsInput()
{
    SandboxProgram program({u"--scenario"_s, u"empty"_s, u"--follow-stdin"_s});
    QVERIFY(program.isReady());
    program.process().write("this is not the end\n");
    QCOMPARE(program.control("GET", u"/clock"_s).status, 200);
    program.process().closeWriteChannel();
    QVERIFY(program.process().waitForFinished(10'000));
    QCOMPARE(program.process().exitCode(), 0);
}

void TestSandboxProgram::controlNeedsItsToken()
{
    SandboxProgram program({u"--scenario"_s, u"empty"_s});
    const QString control = program.ready("control");
    const QByteArray right = program.ready("controlToken").toLatin1();
    for (const char *path : {"/clock", "/state"}) {
        const QString url = control + QLatin1String(path);
        QCOMPARE(program.get(url).status, 401);
        QCOMPARE(program.get(url, right + "x").status, 401);
        QCOMPARE(program.get(url, "Basic " + right).status, 401);
        QCOMPARE(program.get(url, right).status, 200);
    }
    QCOMPARE(program.call("POST", control + u"/faults"_s, "wrong", "{}").status, 401);
    QCOMPARE(program.call("DELETE", control + u"/faults"_s, "wrong").status, 401);
    QCOMPARE(program.call("POST", control + u"/webhooks"_s, "wrong", "{}").status, 401);
    QCOMPARE(program.call("PATCH", control + u"/connections/x"_s, "wrong", "{}").status, 401);
}

void TestSandboxProgram::onlyLoopbackIsBound()
{
    SandboxProgram program({u"--scenario"_s, u"empty"_s});
    QVERIFY(program.isReady());
    const auto port = static_cast<quint16>(QUrl(program.ready("identityUrl")).port());
    // Another address of the loopback net belongs to this computer but was not bound.
    QTcpSocket other;
    other.connectToHost(QHostAddress(u"127.0.0.2"_s), port);
    QVERIFY(!other.waitForConnected(2000));
}

QTEST_GUILESS_MAIN(TestSandboxProgram)
#include "tst_sandbox_program.moc"
