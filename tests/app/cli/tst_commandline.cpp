#include "app/cli/checkreport.h"
#include "app/cli/commandline.h"
#include "app/cli/commandtable.h"
#include "app/cli/displaywidth.h"
#include "app/cli/exitcode.h"
#include "app/cli/optionvalues.h"
#include "app/cli/table.h"
#include "cliprocess.h"

#include <QTest>

using namespace holdfast;
using namespace holdfast::cli;

namespace {

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

class CommandLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void globalOptionsStandBeforeOrAfterTheCommand();
    void wrongUsageSaysWhatAndWhere_data();
    void wrongUsageSaysWhatAndWhere();
    void everyErrorClassHasItsExitCode_data();
    void everyErrorClassHasItsExitCode();
    void wrongUsageEndsWithTwoAndValidJson_data();
    void wrongUsageEndsWithTwoAndValidJson();
    void aTimeIsAnInstantOrTheEndOfADay_data();
    void aTimeIsAnInstantOrTheEndOfADay();
    void aFaultFoundIsToldInWordsWithItsDetailBelow();
    void aSecretAsArgumentIsRefusedAndNotRepeated();
    void helpAndVersionEndWithZero();
    void controlCharactersAreSpelledOut_data();
    void controlCharactersAreSpelledOut();
    void widthIsCountedInCells_data();
    void widthIsCountedInCells();
    void aTableFitsTheTerminalAndKeepsIdsWhole();
    void aTableCutsNothing_data();
    void aTableCutsNothing();
};

void CommandLineTest::globalOptionsStandBeforeOrAfterTheCommand()
{
    const auto invocation = parseCommandLine(
        words("--profile=desk --json connections --offline --data-dir /tmp/x"), commandSpecs());
    QVERIFY(invocation);
    QCOMPARE(invocation->command, QStringLiteral("connections"));
    QCOMPARE(invocation->value(QStringLiteral("profile")), QStringLiteral("desk"));
    QCOMPARE(invocation->value(QStringLiteral("data-dir")), QStringLiteral("/tmp/x"));
    QVERIFY(invocation->has(QStringLiteral("json")));
    QVERIFY(invocation->has(QStringLiteral("offline")));
    const auto dashes = parseCommandLine(words("show -- --odd-id"), commandSpecs());
    QVERIFY(dashes);
    QCOMPARE(dashes->arguments, QStringList{QStringLiteral("--odd-id")});
}

void CommandLineTest::wrongUsageSaysWhatAndWhere_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *line, const char *named) {
        QTest::newRow(*line ? line : "nothing")
            << QString::fromUtf8(line) << QString::fromUtf8(named);
    };
    row("", "command is missing");
    row("frobnicate", "\"frobnicate\"");
    row("connections --bogus", "--bogus");
    row("--offline connections", "--offline");
    row("show", "show ID");
    row("show a b", "argument number 2");
    row("connections --at", "--at TIME");
    row("connections --at=", "--at");
    row("connections --offline --offline", "twice");
    row("connections --json=yes", "--json");
    row("connections -x", "-x");
    row("--sandbox --profile p status", "--sandbox");
}

void CommandLineTest::wrongUsageSaysWhatAndWhere()
{
    QFETCH(QString, line);
    QFETCH(QString, named);
    const auto invocation = parseCommandLine(line.split(u' ', Qt::SkipEmptyParts), commandSpecs());
    QVERIFY(!invocation);
    QCOMPARE(invocation.error().kind, ErrorKind::Usage);
    QVERIFY2(invocation.error().detail.contains(named), qPrintable(invocation.error().detail));
}

// C-01: each class once, its own exit code.
void CommandLineTest::everyErrorClassHasItsExitCode_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<int>("code");
    const auto row = [](ErrorKind kind, int code) {
        QTest::newRow(qPrintable(QStringLiteral("C-01 ") + errorKindWord(kind))) << kind << code;
    };
    for (const ErrorKind kind :
         {ErrorKind::CheckFailed, ErrorKind::ClockOff, ErrorKind::AuthorisationFailed,
          ErrorKind::NotAccepted, ErrorKind::StorageBusy, ErrorKind::StorageNewer,
          ErrorKind::StorageDamaged, ErrorKind::StorageFull, ErrorKind::StorageReadOnly,
          ErrorKind::ReturnPath, ErrorKind::Gone, ErrorKind::Internal})
        row(kind, 1);
    for (const ErrorKind kind : {ErrorKind::Usage, ErrorKind::Profile, ErrorKind::UnknownId})
        row(kind, 2);
    for (const ErrorKind kind :
         {ErrorKind::Network, ErrorKind::NotPrivate, ErrorKind::SignInToNetwork,
          ErrorKind::ServiceDown, ErrorKind::BadAnswer, ErrorKind::BankUnavailable})
        row(kind, 4);
    for (const ErrorKind kind :
         {ErrorKind::SecretAbsent, ErrorKind::SecretStoreMissing, ErrorKind::SecretStoreLocked,
          ErrorKind::SecretDenied, ErrorKind::SecretSlow, ErrorKind::SecretFile})
        row(kind, 5);
    row(ErrorKind::Declined, 6);
    row(ErrorKind::Cancelled, 6);
    row(ErrorKind::TimedOut, 7);
    for (const ErrorKind kind :
         {ErrorKind::DoesNotFit, ErrorKind::CoolDown, ErrorKind::AllowanceUsed,
          ErrorKind::TooManyRequests, ErrorKind::Inspector})
        row(kind, 8);
}

void CommandLineTest::everyErrorClassHasItsExitCode()
{
    QFETCH(ErrorKind, kind);
    QTEST(exitCodeFor(kind), "code");
}

void CommandLineTest::wrongUsageEndsWithTwoAndValidJson_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char *line, const char *kind) {
        QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(kind);
    };
    row("--json", "usage");
    row("nonsense --json", "usage");
    row("--json connections --at yesterday", "usage");
    row("--json connections --at 2026-02-30", "usage");
    row("--json explain --at 20261224", "usage");
    row("--json connect --timeout 0", "usage");
    row("--json sync", "usage");
    row("--json sync --all abc", "usage");
    row("--json profiles bogus", "usage");
    row("--json explain /nowhere/at/all", "usage");
    row("--json --profile /nowhere/p.json connections", "profile");
    row("--json --profile nobody status --offline", "profile");
    row("--json connections", "profile");
}

void CommandLineTest::wrongUsageEndsWithTwoAndValidJson()
{
    QFETCH(QString, line);
    const test::CliRun run = test::Cli().run(line.split(u' '));
    QCOMPARE(run.exitCode, 2);
    QTEST(run.errorKind(), "kind");
    const QJsonObject error = run.object().value(QStringLiteral("error")).toObject();
    for (const char *key : {"kind", "message", "detail", "correlationId"})
        QVERIFY2(error.contains(QLatin1String(key)), key);
    QVERIFY(!run.errors.isEmpty());
}

// C-03: a secret as argument is refused, and nothing repeats it.
void CommandLineTest::aTimeIsAnInstantOrTheEndOfADay_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("instant"); // empty: refused
    const auto row = [](const char *typed, const char *zone, const char *instant) {
        QTest::addRow("%s in %s", typed, zone) << QString::fromUtf8(typed)
            << QString::fromUtf8(zone) << QString::fromUtf8(instant);
    };
    row("2027-03-01T12:00:00Z", "Europe/London", "2027-03-01T12:00:00Z");
    row("2027-03-01T12:00:00+01:00", "Europe/London", "2027-03-01T11:00:00Z");
    row("2027-03-01", "Europe/London", "2027-03-01T23:59:59.999Z");
    row("2027-06-01", "Europe/London", "2027-06-01T22:59:59.999Z");
    row("2027-03-28", "Europe/London", "2027-03-28T22:59:59.999Z"); // summer time begins
    row("2027-03-01", "America/New_York", "2027-03-02T04:59:59.999Z");
    row("2028-02-29", "UTC", "2028-02-29T23:59:59.999Z");
    for (const char *wrong : {"2027-02-29", "2027-3-1", "20270301", "2027-03-01T", "1-3-2027", "2027-03",
                              "٢٠٢٧-٠٣-٠١", "2027-03-01 ", "+2027-03-01", "tomorrow"})
        row(wrong, "Europe/London", "");
}

void CommandLineTest::aTimeIsAnInstantOrTheEndOfADay()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, zone);
    QFETCH(const QString, instant);
    Invocation invocation;
    invocation.options.insert(QStringLiteral("at"), typed);
    const auto read =
        instantOption(invocation, QStringLiteral("at"), QTimeZone(zone.toLatin1()));
    QCOMPARE(read.has_value(), !instant.isEmpty());
    if (read)
        QCOMPARE(formatInstant(read->value()), instant);
    else
        QCOMPARE(read.error().kind, ErrorKind::Usage);
}

void CommandLineTest::aFaultFoundIsToldInWordsWithItsDetailBelow()
{
    const CheckLine line{QStringLiteral("service"), CheckState::Failed, Found::Nothing, {},
                         makeError(ErrorKind::Network, QStringLiteral("host"),
                                   QStringLiteral("Host x not found"))};
    const std::vector<CheckResult> results = inWords({line}, {{}, QTimeZone::utc(), QLocale::c()});
    QCOMPARE(results.front().detail, QStringLiteral("Host x not found")); // for scripts
    const QStringList lines = checksText(results).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    QVERIFY2(lines[0].startsWith(u"WRONG service: Moneyhub cannot be reached. Its address"),
             qPrintable(lines[0]));
    QCOMPARE(lines[2].trimmed(), QStringLiteral("Technical detail: Host x not found"));
}

void CommandLineTest::aSecretAsArgumentIsRefusedAndNotRepeated()
{
    for (const QString &line : {QStringLiteral("profiles set-secret desk s3cret"),
                                QStringLiteral("profiles set-secret desk --secret=s3cret"),
                                QStringLiteral("--json profiles set-secret desk s3cret more")}) {
        const test::CliRun run = test::Cli().run(line.split(u' '));
        QCOMPARE(run.exitCode, 2);
        QVERIFY(!run.output.contains("s3cret"));
        QVERIFY(!run.errors.contains("s3cret"));
    }
}

void CommandLineTest::helpAndVersionEndWithZero()
{
    const test::Cli cli;
    const test::CliRun help = cli.run({QStringLiteral("--help")});
    QCOMPARE(help.exitCode, 0);
    for (const CommandEntry &entry : commandTable())
        QVERIFY2(help.output.contains(entry.spec.name.toUtf8()), qPrintable(entry.spec.name));
    QVERIFY(cli.run({QStringLiteral("sync"), QStringLiteral("--help")}).output.contains("--wait"));
    QVERIFY(cli.run({QStringLiteral("--version")}).output.startsWith("holdfast-cli "));
}

// C-04: ESC, OSC 8 and 52, CR, backspace.
void CommandLineTest::controlCharactersAreSpelledOut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const QString &text, const char *shown) {
        QTest::newRow(name) << text << QString::fromUtf8(shown);
    };
    row("C-04 colour", QStringLiteral("\x1b[31mred"), "\\x1b[31mred");
    row("C-04 OSC 8", QStringLiteral("\x1b]8;;http://x\x07y"), "\\x1b]8;;http://x\\x07y");
    row("C-04 OSC 52", QStringLiteral("\x1b]52;c;QQ==\x07"), "\\x1b]52;c;QQ==\\x07");
    row("C-04 CR", QStringLiteral("good\rbad"), "good\\x0dbad");
    row("C-04 backspace", QStringLiteral("ab\bc"), "ab\\x08c");
    row("C-04 C1", QString(QChar(0x9b)) + QStringLiteral("31m"), "\\x9b31m");
    row("C-04 override", QString(QChar(0x202e)) + QStringLiteral("abc"), "\\u202eabc");
    row("C-04 new line", QStringLiteral("a\nb"), "a\\x0ab");
    row("letters stay", QStringLiteral("Crédit Agricole 銀行"), "Crédit Agricole 銀行");
}

void CommandLineTest::controlCharactersAreSpelledOut()
{
    QFETCH(QString, text);
    QTEST(escapedForTerminal(text), "shown");
}

void CommandLineTest::widthIsCountedInCells_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("width");
    QTest::addColumn<QString>("inFour");
    QTest::newRow("latin") << QStringLiteral("abcdef") << 6 << QStringLiteral("abcd|ef");
    QTest::newRow("fits") << QStringLiteral("abcd") << 4 << QStringLiteral("abcd");
    QTest::newRow("words") << QStringLiteral("a bc def ghijk") << 14
                           << QStringLiteral("a bc|def|ghij|k");
    QTest::newRow("wide") << QStringLiteral("銀行銀行") << 8 << QStringLiteral("銀行|銀行");
    QTest::newRow("wide and odd") << QStringLiteral("a銀行") << 5 << QStringLiteral("a銀|行");
    QTest::newRow("combining") << QStringLiteral("e\u0301e\u0301e\u0301e\u0301e\u0301") << 5
                               << QStringLiteral("e\u0301e\u0301e\u0301e\u0301|e\u0301");
    QTest::newRow("empty") << QString() << 0 << QString();
}

void CommandLineTest::widthIsCountedInCells()
{
    QFETCH(QString, text);
    QTEST(displayWidth(text), "width");
    QTEST(wrappedTo(text, 4, LongWords::Break).join(u'|'), "inFour");
    QCOMPARE(wrappedTo(QStringLiteral("an identifier"), 4, LongWords::Keep),
             QStringList({QStringLiteral("an"), QStringLiteral("identifier")}));
}

// C-02: 40 columns.
void CommandLineTest::aTableFitsTheTerminalAndKeepsIdsWhole()
{
    const QString id = QStringLiteral("1ffe704d39629a929c8e293880fb449a:x");
    Table table({QStringLiteral("BANK"), QStringLiteral("STATE"), QStringLiteral("ID")});
    table.addRow(
        {QStringLiteral("Moneyhub Open Banking Mock"), QStringLiteral("74 days left"), id});
    const QStringList lines = table.toText(40).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines)
        QVERIFY2(displayWidth(line) <= 40, qPrintable(line));
    QVERIFY(lines.contains(QStringLiteral("  ") + id));
    QCOMPARE(table.toText(0).count(u'\n'), 2);
}

void CommandLineTest::aTableCutsNothing_data()
{
    QTest::addColumn<int>("columns");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("80") << 80
                        << QStringList{
                               QStringLiteral("BANK                 STATE                         "
                                              "      TO DO          ACCOUNTS"),
                               QStringLiteral("Hargreaves Lansdown  Hargreaves Lansdown no longer "
                                              "      Log in again   2"),
                               QStringLiteral("                     accepts the login"),
                               QStringLiteral("  id:1")};
    QTest::newRow("40") << 40
                        << QStringList{QStringLiteral("BANK"),
                                       QStringLiteral("Hargreaves Lansdown"),
                                       QStringLiteral("  STATE     Hargreaves Lansdown no"),
                                       QStringLiteral("            longer accepts the login"),
                                       QStringLiteral("  TO DO     Log in again"),
                                       QStringLiteral("  ACCOUNTS  2"),
                                       QStringLiteral("  id:1")};
}

void CommandLineTest::aTableCutsNothing()
{
    QFETCH(int, columns);
    Table table({QStringLiteral("BANK"), QStringLiteral("STATE"), QStringLiteral("TO DO"),
                 QStringLiteral("ACCOUNTS"), QStringLiteral("ID")});
    table.addRow({QStringLiteral("Hargreaves Lansdown"),
                  QStringLiteral("Hargreaves Lansdown no longer accepts the login"),
                  QStringLiteral("Log in again "), QStringLiteral("2"), QStringLiteral("id:1")});
    QTEST(table.toText(columns).split(u'\n', Qt::SkipEmptyParts), "lines");
}

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_commandline.moc"
