#include "clisandbox.h"
#include "terminalprocess.h"

#include <QDir>

using namespace holdfast::test;

// holdfast-cli on a real terminal. Run by support/with-keyring.sh without a secret service, so that
// a profile without a secret file has no secret.
class CliTerminalTest : public QObject, private CliSandbox
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aMissingSecretIsAskedForAndKeptForThisRunOnly();
    void jsonStaysOneDocumentWhenASecretIsAskedFor();
    void whatIsTypedEndsWhereItShould_data();
    void whatIsTypedEndsWhereItShould();
    void givingUpLeavesTheTerminalAsItWas_data();
    void givingUpLeavesTheTerminalAsItWas();
    void withoutATerminalNobodyIsAsked();
    void settingASecretHidesIt();
    void aRemovalIsAskedFor_data();
    void aRemovalIsAskedFor();
    void statesAreWholeOnNarrowTerminals_data();
    void statesAreWholeOnNarrowTerminals();

private:
    [[nodiscard]] std::unique_ptr<TerminalProcess>
    start(const QString &line, const QString &outputFile = {}, unsigned short columns = 80) const
    {
        return std::make_unique<TerminalProcess>(
            Cli::program(), QStringList{QStringLiteral("--profile"), m_profile} + arguments(line),
            TerminalProcess::Setup{cli().environment, columns, outputFile});
    }
    [[nodiscard]] QStringList arguments(const QString &line) const
    {
        return QStringList{QStringLiteral("--data-dir"), dataFolder()} +
               line.split(u' ', Qt::SkipEmptyParts);
    }
    [[nodiscard]] QString dataFolder() const { return cli().home.filePath(QStringLiteral("db")); }

    QString m_profile; ///< one that names no secret file
    QByteArray m_key;
    QByteArray m_privatePart;
};

void CliTerminalTest::init()
{
    QVERIFY(reset());
    QFile key(sandbox().profileFolder() + QStringLiteral("/sandbox.jwk"));
    QVERIFY(key.open(QIODevice::ReadOnly));
    m_key = key.readAll().trimmed();
    m_privatePart =
        QJsonDocument::fromJson(m_key).object().value(QStringLiteral("d")).toString().toLatin1();
    QVERIFY(m_privatePart.size() > 20);
    QJsonObject profile = sandbox().profile(QStringLiteral("sandbox.json"));
    profile.remove(QStringLiteral("secretFile"));
    m_profile = cli().home.filePath(QStringLiteral("profile.json"));
    QFile file(m_profile);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(profile).toJson());
}

void CliTerminalTest::aMissingSecretIsAskedForAndKeptForThisRunOnly()
{
    for (int round = 0; round < 2; ++round) {
        const auto process = start(QStringLiteral("status"));
        QVERIFY2(process->waitFor("press Enter"), process->screen().constData());
        QVERIFY(!process->echoes());
        process->type(m_key + '\n');
        QCOMPARE(process->finish(), 3);
        QVERIFY(process->echoes());
        QVERIFY2(process->screen().contains("need you"), process->screen().constData());
        QVERIFY(process->screen().contains("this run only"));
        QVERIFY(!process->screen().contains(m_privatePart));
    }
    const QDir folder(dataFolder());
    for (const QString &name : folder.entryList(QDir::Files)) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(m_privatePart), qPrintable(name));
    }
}

void CliTerminalTest::jsonStaysOneDocumentWhenASecretIsAskedFor()
{
    const QString output = cli().home.filePath(QStringLiteral("output.json"));
    const auto process = start(QStringLiteral("connections --json --quiet"), output);
    QVERIFY(process->waitFor("press Enter"));
    process->type(m_key + '\n');
    QCOMPARE(process->finish(), 0);
    QFile file(output);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject document = QJsonDocument::fromJson(file.readAll()).object();
    QVERIFY(document.value(QStringLiteral("connections")).toArray().size() >= 10);
}

void CliTerminalTest::whatIsTypedEndsWhereItShould_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<bool>("withKey");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("told");
    const QByteArray none;
    QTest::newRow("a key over several lines")
        << QByteArray("{\n") << QByteArray("\n") << true << 3 << QByteArray("need you");
    // A terminal's own line editing would cut it at 4096 bytes.
    QTest::newRow("a key longer than a line may be")
        << '{' + QByteArray("\"x5c\":[\"") + QByteArray(6000, 'x') + "\"]," << QByteArray("\n")
        << true << 3 << QByteArray("need you");
    QTest::newRow("Ctrl+D in place of Enter")
        << QByteArray("{") << QByteArray("\x04") << true << 3 << QByteArray("need you");
    QTest::newRow("corrected") << QByteArray("x\x7f{") << QByteArray("\n") << true << 3
                               << QByteArray("need you");
    QTest::newRow("a word") << QByteArray("hunter2\n") << none << false << 5
                            << QByteArray("does not fit");
    QTest::newRow("a PEM file")
        << QByteArray("-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkq\n-----END PRIVATE KEY-----\n")
        << none << false << 5 << QByteArray("JWK");
}

void CliTerminalTest::whatIsTypedEndsWhereItShould()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(bool, withKey);
    QFETCH(QByteArray, told);
    const auto process = start(QStringLiteral("status"));
    QVERIFY(process->waitFor("press Enter"));
    process->type(before + (withKey ? m_key.mid(1) : QByteArray()) + after);
    QTEST(process->finish(), "exitCode");
    QVERIFY2(process->screen().contains(told), process->screen().constData());
    QCOMPARE(process->screen().count("press Enter"), 1);
    QVERIFY(!process->screen().contains("hunter2") && !process->screen().contains("MIIEvQ"));
    QVERIFY(process->echoes());
}

void CliTerminalTest::givingUpLeavesTheTerminalAsItWas_data()
{
    QTest::addColumn<QByteArray>("keys");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("Ctrl+C") << QByteArray("\x03") << 130;
    QTest::newRow("Ctrl+C in the middle") << QByteArray("{\"kty\":\n\x03") << 130;
    QTest::newRow("Ctrl+C twice") << QByteArray("\x03\x03") << 130;
    QTest::newRow("Ctrl+D") << QByteArray("\x04") << 5;
    QTest::newRow("Enter alone") << QByteArray("\n") << 5;
    QTest::newRow("Ctrl+Z and Ctrl+\\ do nothing") << QByteArray("\x1a\x1c\x03") << 130;
}

void CliTerminalTest::givingUpLeavesTheTerminalAsItWas()
{
    QFETCH(QByteArray, keys);
    const auto process = start(QStringLiteral("status"));
    QVERIFY(process->waitFor("press Enter"));
    QVERIFY(!process->echoes());
    process->type(keys);
    QTEST(process->finish(), "exitCode");
    QVERIFY(process->echoes());
}

void CliTerminalTest::withoutATerminalNobodyIsAsked()
{
    const CliRun run = cli().run(QStringList{QStringLiteral("--profile"), m_profile} +
                                     arguments(QStringLiteral("status")),
                                 m_key + '\n');
    QCOMPARE(run.exitCode, 5);
    QVERIFY(!run.errors.contains("press Enter"));
}

void CliTerminalTest::settingASecretHidesIt()
{
    const auto process = start(QStringLiteral("profiles set-secret ") + m_profile);
    QVERIFY(process->waitFor("press Enter"));
    QVERIFY(!process->echoes());
    process->type(m_key + '\n');
    QCOMPARE(process->finish(), 5); // there is no keychain
    QVERIFY(process->echoes());
    QVERIFY(!process->screen().contains(m_privatePart));
}

void CliTerminalTest::aRemovalIsAskedFor_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("yes") << QByteArray("y\n") << 0;
    QTest::newRow("no") << QByteArray("n\n") << 6;
    QTest::newRow("nothing") << QByteArray("\n") << 6;
}

void CliTerminalTest::aRemovalIsAskedFor()
{
    QFETCH(QByteArray, answer);
    const QString id = idOf(QStringLiteral("Monzo"));
    const qsizetype before = connections().size();
    m_profile = sandbox().ready("profile");
    const auto process = start(QStringLiteral("remove ") + id);
    QVERIFY2(process->waitFor("[y/N]"), process->screen().constData());
    process->type(answer);
    QTEST(process->finish(), "exitCode");
    QCOMPARE(connections().size(), answer.startsWith('y') ? before - 1 : before);
}

void CliTerminalTest::statesAreWholeOnNarrowTerminals_data()
{
    QTest::addColumn<int>("columns");
    QTest::newRow("C-02 80 columns") << 80;
    QTest::newRow("C-02 40 columns") << 40;
}

void CliTerminalTest::statesAreWholeOnNarrowTerminals()
{
    QFETCH(int, columns);
    m_profile = sandbox().ready("profile");
    const QString id = idOf(QStringLiteral("Hargreaves"));
    for (const QString &line : {QStringLiteral("connections"), QStringLiteral("show ") + id}) {
        const auto process = start(line, {}, static_cast<unsigned short>(columns));
        QCOMPARE(process->finish(), 0);
        const QString screen = QString::fromUtf8(process->screen());
        for (const QString &shown : screen.split(u'\n')) {
            // Only ids, which are copied, may be longer than the terminal is wide.
            QVERIFY2(shown.size() <= columns || shown.contains(u':'), qPrintable(shown));
        }
        QVERIFY2(!screen.contains(u'…'), qPrintable(screen));
        for (const char *word : {"longer", "accepts", "login"})
            QVERIFY2(screen.contains(QLatin1String(word)), word);
    }
}

QTEST_GUILESS_MAIN(CliTerminalTest)
#include "tst_cli_terminal.moc"
