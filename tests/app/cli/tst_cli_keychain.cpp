#include "cliprocess.h"
#include "support/sandboxprogram.h"

#include <QTest>

using namespace holdfast::test;

// `profiles set-secret` and a real keychain. Run by support/with-keyring.sh, with an open keyring
// or without any secret service; HOLDFAST_KEYRING_PID tells which.
class CliKeychainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aSecretFromStdinIsUsedFromThenOn();
    void aSecretIsStoredAndRememberedBesideAnotherHoldfast();
    void whatDoesNotFitIsRefused_data();
    void whatDoesNotFitIsRefused();
    void withoutAKeychainNothingIsStored();

private:
    [[nodiscard]] static bool hasKeychain()
    {
        return !qEnvironmentVariable("HOLDFAST_KEYRING_PID").isEmpty();
    }
    [[nodiscard]] CliRun run(const QString &line, const QByteArray &input = {}) const
    {
        return m_cli->run(line.split(u' '), input);
    }

    std::unique_ptr<Cli> m_cli;
    std::unique_ptr<SandboxProgram> m_sandbox;
    QByteArray m_key;
};

void CliKeychainTest::init()
{
    m_cli = std::make_unique<Cli>();
    m_sandbox = std::make_unique<SandboxProgram>();
    QVERIFY(m_sandbox->isReady());
    QFile key(m_sandbox->profileFolder() + QStringLiteral("/sandbox.jwk"));
    QVERIFY(key.open(QIODevice::ReadOnly));
    m_key = key.readAll();

    QJsonObject profile = m_sandbox->profile(QStringLiteral("sandbox.json"));
    profile.remove(QStringLiteral("secretFile"));
    const QString folder = m_cli->home.filePath(QStringLiteral("config/holdfast/profiles"));
    QVERIFY(QDir().mkpath(folder));
    QFile file(folder + QStringLiteral("/desk.json"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(profile).toJson());
}

// C-03: by stdin.
void CliKeychainTest::aSecretFromStdinIsUsedFromThenOn()
{
    if (!hasKeychain())
        QSKIP("no keychain in this run");
    const CliRun before = run(QStringLiteral("--json status"));
    QCOMPARE(before.exitCode, 5);
    QCOMPARE(before.errorKind(), QStringLiteral("secret-absent"));

    const CliRun stored = run(QStringLiteral("--json profiles set-secret desk"), m_key + '\n');
    QVERIFY2(stored.exitCode == 0, stored.errors.constData());
    QCOMPARE(stored.object().value(QStringLiteral("stored")), QJsonValue(true));
    const QByteArray d =
        QJsonDocument::fromJson(m_key).object().value(QStringLiteral("d")).toString().toLatin1();
    QVERIFY(!stored.output.contains(d) && !stored.errors.contains(d));

    QCOMPARE(run(QStringLiteral("status")).exitCode, 3);
    QCOMPARE(run(QStringLiteral("profiles check desk")).exitCode, 0);
    const CliRun doctor = run(QStringLiteral("doctor"));
    QVERIFY2(doctor.output.contains("written, read back and removed"), doctor.output.constData());
}

void CliKeychainTest::aSecretIsStoredAndRememberedBesideAnotherHoldfast()
{
    if (!hasKeychain())
        QSKIP("no keychain in this run");
    // Another one that waits for an approval, over a profile with a secret of its own.
    QProcess waiting;
    waiting.setProcessEnvironment(m_cli->environment);
    waiting.setReadChannel(QProcess::StandardError);
    waiting.start(Cli::program(), {QStringLiteral("--profile"), m_sandbox->ready("profile"),
                                   QStringLiteral("connect"), QStringLiteral("--no-browser")});
    QByteArray said;
    while (!said.contains("/oidc/auth?")) {
        QVERIFY2(waiting.waitForReadyRead(30000), said.constData());
        said += waiting.readAllStandardError();
    }
    const CliRun stored = run(QStringLiteral("profiles set-secret desk"), m_key);
    QVERIFY2(stored.exitCode == 0, stored.errors.constData());
    QVERIFY2(!stored.errors.contains("remembered"), stored.errors.constData());
    QCOMPARE(run(QStringLiteral("profiles check desk")).exitCode, 0);
    QCOMPARE(waiting.state(), QProcess::Running);
    waiting.terminate();
    QVERIFY(waiting.waitForFinished(5000));
}

void CliKeychainTest::whatDoesNotFitIsRefused_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("nothing") << QByteArray() << 2;
    QTest::newRow("white space") << QByteArray(" \n") << 2;
    QTest::newRow("a word where a key is needed") << QByteArray("hunter2") << 5;
    QTest::newRow("a PEM file") << QByteArray("-----BEGIN PRIVATE KEY-----\nMIIE") << 5;
    QTest::newRow("a public key") << QByteArray(R"({"kty":"RSA","n":"AQAB","e":"AQAB"})") << 5;
    QTest::newRow("too much") << QByteArray(100 * 1024, 'x') << 2;
}

void CliKeychainTest::whatDoesNotFitIsRefused()
{
    QFETCH(QByteArray, input);
    const CliRun refused = run(QStringLiteral("--json profiles set-secret desk"), input);
    QTEST(refused.exitCode, "exitCode");
    QVERIFY(!refused.output.contains("hunter2") && !refused.errors.contains("hunter2"));
    QCOMPARE(run(QStringLiteral("profiles set-secret nobody"), m_key).exitCode, 2);
}

void CliKeychainTest::withoutAKeychainNothingIsStored()
{
    if (hasKeychain())
        QSKIP("there is a keychain in this run");
    const CliRun refused = run(QStringLiteral("--json profiles set-secret desk"), m_key);
    QCOMPARE(refused.exitCode, 5);
    QCOMPARE(refused.errorKind(), QStringLiteral("secret-store-missing"));
    QCOMPARE(run(QStringLiteral("status")).exitCode, 5);
}

QTEST_GUILESS_MAIN(CliKeychainTest)
#include "tst_cli_keychain.moc"
