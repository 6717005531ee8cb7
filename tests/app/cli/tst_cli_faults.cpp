#include "clisandbox.h"

using namespace holdfast::test;

// What goes wrong at the service or with the secret, as it reaches the shell.
class CliFaultsTest : public QObject, private CliSandbox
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(reset()); }
    void faultsOfTheServiceHaveTheirCodes_data();
    void faultsOfTheServiceHaveTheirCodes();
    void aLooseOrMissingSecretFileIsRefused();
    void checkingAProfileSaysWhatToDo_data();
    void checkingAProfileSaysWhatToDo();
    void noServiceIsFour();
};

void CliFaultsTest::faultsOfTheServiceHaveTheirCodes_data()
{
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char *endpoint, const char *fault, const char *line, int exitCode,
                        const char *kind) {
        QTest::newRow(qPrintable(
            QStringLiteral("C-01 %1 %2").arg(QLatin1String(endpoint), QLatin1String(fault))))
            << QString::fromLatin1(endpoint) << QString::fromLatin1(fault)
            << QString::fromLatin1(line) << exitCode << QString::fromLatin1(kind);
    };
    row("token", "iss", "reconsent %1", 1, "check-failed");
    row("token", "nonce", "reconsent %1", 1, "check-failed");
    row("token", "sub", "reconsent %1", 1, "check-failed");
    row("discovery", "503", "connections", 4, "service-down");
    row("connections", "500", "connections", 4, "service-down");
    row("connections", "empty", "connections", 4, "bad-answer");
    row("connections", "html", "connections", 4, "bad-answer");
    row("connections", "huge", "connections", 4, "bad-answer");
    row("sync", "429", "sync %1", 8, "too-many-requests");
}

void CliFaultsTest::faultsOfTheServiceHaveTheirCodes()
{
    QFETCH(QString, endpoint);
    QFETCH(QString, fault);
    QFETCH(QString, line);
    const QString id = idOf(QStringLiteral("Monzo"));
    // Tokens are asked for before the exchange too; a wrong id_token only shows there.
    const int times = endpoint == u"token" ? 1 : 10;
    orderFault(qPrintable(endpoint), qPrintable(fault), times);
    const CliRun failed =
        run(QStringLiteral("--json ") + (line.contains(u'%') ? line.arg(id) : line));
    QTEST(failed.errorKind(), "kind");
    QTEST(failed.exitCode, "exitCode");
}

void CliFaultsTest::aLooseOrMissingSecretFileIsRefused()
{
    const QString key = sandbox().profileFolder() + QStringLiteral("/sandbox.jwk");
    QVERIFY(QFile::setPermissions(key, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup |
                                           QFile::ReadOther));
    const CliRun loose = run(QStringLiteral("connections --json"));
    QCOMPARE(loose.exitCode, 5);
    QCOMPARE(loose.errorKind(), QStringLiteral("secret-file"));
    QVERIFY(QFile::remove(key));
    QCOMPARE(run(QStringLiteral("connections")).exitCode, 5);
}

void CliFaultsTest::checkingAProfileSaysWhatToDo_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("told");
    QTest::newRow("a file others can read")
        << QStringLiteral("loose") << 5 << QByteArray("chmod 600");
    QTest::newRow("a PEM file") << QStringLiteral("pem") << 5 << QByteArray("holdfast-cli(1)");
    QTest::newRow("no service") << QStringLiteral("gone") << 4 << QByteArray("identityUrl");
    QTest::newRow("a key the service does not know")
        << QStringLiteral("other client") << 1 << QByteArray("clientId");
}

void CliFaultsTest::checkingAProfileSaysWhatToDo()
{
    QFETCH(QString, fault);
    QFETCH(QByteArray, told);
    QTemporaryDir folder;
    const QString key = folder.filePath(QStringLiteral("sandbox.jwk"));
    const QString profile = folder.filePath(QStringLiteral("sandbox.json"));
    QVERIFY(QFile::copy(sandbox().profileFolder() + QStringLiteral("/sandbox.jwk"), key));
    QJsonObject object = sandbox().profile(QStringLiteral("sandbox.json"));
    if (fault == u"other client")
        object[QStringLiteral("clientId")] = QStringLiteral("nobody");
    QFile file(profile);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(object).toJson());
    file.close();
    if (fault == u"loose")
        QVERIFY(QFile::setPermissions(key, QFile::Permissions(0x6644)));
    if (fault == u"pem") {
        QFile pem(key);
        QVERIFY(pem.open(QIODevice::WriteOnly | QIODevice::Truncate));
        pem.write("-----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY-----\n");
    }
    if (fault == u"gone")
        QCOMPARE(sandbox().end(), 0);
    const QStringList check{QStringLiteral("profiles"), QStringLiteral("check"), profile};
    const CliRun checked = cli().run(check);
    QTEST(checked.exitCode, "exitCode");
    QVERIFY2(checked.output.contains(told), checked.output.constData());
    QVERIFY(!checked.output.contains("enable this scope"));
    QVERIFY(checked.output.endsWith("This profile cannot be used like this.\n"));
    const CliRun json = cli().run(check + QStringList{QStringLiteral("--json")});
    QCOMPARE(json.object().value(QStringLiteral("ok")), QJsonValue(false));
    QTEST(json.exitCode, "exitCode");
}

void CliFaultsTest::noServiceIsFour()
{
    QCOMPARE(run(QStringLiteral("status")).exitCode, 3);
    QTemporaryDir folder;
    for (const char *name : {"sandbox.json", "sandbox.jwk"})
        QVERIFY(QFile::copy(sandbox().profileFolder() + u'/' + QLatin1String(name),
                            folder.filePath(QLatin1String(name))));
    QCOMPARE(sandbox().end(), 0);
    const QStringList base{QStringLiteral("--profile"),
                           folder.filePath(QStringLiteral("sandbox.json")),
                           QStringLiteral("--data-dir"), cli().home.filePath(QStringLiteral("db"))};
    const CliRun online =
        cli().run(base + QStringList{QStringLiteral("status"), QStringLiteral("--json")});
    QCOMPARE(online.exitCode, 4);
    QCOMPARE(online.errorKind(), QStringLiteral("network"));
    // A command that ends tries nothing by itself.
    QVERIFY2(!online.errors.contains("by itself"), online.errors.constData());
    // What was read before is still there.
    QCOMPARE(cli()
                 .run(base + QStringList{QStringLiteral("status"), QStringLiteral("--offline")})
                 .exitCode,
             3);
}

QTEST_GUILESS_MAIN(CliFaultsTest)
#include "tst_cli_faults.moc"
