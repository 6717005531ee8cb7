#include "cliprocess.h"

#include <QJsonArray>
#include <QTest>

using namespace holdfast::test;

namespace {

const QString kNow = QStringLiteral("2026-11-22T10:00:00Z");

/// A connection that is fine at kNow, with `more` added or put in its place.
QByteArray connection(const QByteArray &more)
{
    QJsonObject object = QJsonDocument::fromJson(R"({
        "id":"1ffe704d39629a929c8e293880fb449a:a","name":"Mock","type":"api","status":"ok",
        "tppConsent":true,"connectedOn":"2026-10-01T09:00:00Z","lastUpdated":"2026-11-22T08:00:00Z",
        "expiresAt":"2027-01-20T10:00:00Z","accountIds":["x","y"]})")
                             .object();
    const QJsonObject changes = QJsonDocument::fromJson('{' + more + '}').object();
    for (auto change = changes.begin(); change != changes.end(); ++change)
        object.insert(change.key(), change.value());
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

// `explain --json`: one golden line for each rule that shows in the document.
class ExplainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDocumentHasEveryKeyOfTheManual();
    void itsOwnDocumentIsReadAsWell();
    void whatItsOwnDocumentKnowsIsKept_data();
    void whatItsOwnDocumentKnowsIsKept();
    void rulesShowInTheDocument_data();
    void rulesShowInTheDocument();
    void allThreeFormsAndBothSourcesAreRead_data();
    void allThreeFormsAndBothSourcesAreRead();
    void whatCannotBeReadIsTold_data();
    void whatCannotBeReadIsTold();
    void anErrorReplyIsCalledOne();
    void entriesThatAreNoObjectsAreLeftOutAndNamed();
    void namesFromOutsideCannotSteerATerminal();
    void theLanguageIsFoundWhateverTheLocaleIs_data();
    void theLanguageIsFoundWhateverTheLocaleIs();
    void aSupportBundleIsExplained();
    void aTextOfBottomlessDepthIsRefused();
    void itNeedsNoHomeAndNoLocale_data();
    void itNeedsNoHomeAndNoLocale();
    void oneInstantInEveryZoneAndLanguage_data();
    void oneInstantInEveryZoneAndLanguage();
    void anUnwillingReaderIsNoCrash_data();
    void anUnwillingReaderIsNoCrash();

private:
    [[nodiscard]] CliRun explain(const QByteArray &input) const
    {
        return m_cli.run(
            {QStringLiteral("--json"), QStringLiteral("explain"), QStringLiteral("--at"), kNow},
            input);
    }

    Cli m_cli;
};

void ExplainTest::theDocumentHasEveryKeyOfTheManual()
{
    const CliRun run = explain(connection({}));
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.object().value(QStringLiteral("asOf")).toString(), kNow);
    const QJsonArray all = run.object().value(QStringLiteral("connections")).toArray();
    QCOMPARE(all.size(), 1);
    const QByteArray golden = R"({
        "id":"1ffe704d39629a929c8e293880fb449a:a","bankId":"1ffe704d39629a929c8e293880fb449a",
        "bankName":"Mock","type":"api","status":"ok","error":null,"extendedStatus":null,
        "tppConsent":true,"connectedOn":"2026-10-01T09:00:00Z","lastUpdated":"2026-11-22T08:00:00Z",
        "expiresAt":"2027-01-20T10:00:00Z","state":"healthy","secondsLeft":5097600,"lapsed":false,
        "advice":{"action":"none","reason":"ok"},
        "availability":{
            "reconsent":{"available":true,"reason":"ok"},"reauth":{"available":true,"reason":"ok"},
            "refresh":{"available":false,"reason":"not-legacy"},
            "sync":{"available":true,"reason":"ok"},"remove":{"available":true,"reason":"ok"}},
        "nextSync":{"earliest":"2026-11-22T12:00:00Z","latest":"2026-11-22T16:00:00Z","late":false},
        "allowance":null,
        "enrichment":{"state":"unknown","accountsDone":0,"accountsTotal":2,"enrichedAt":null},
        "accounts":["x","y"],"supersedes":null,"supersededBy":null})";
    QCOMPARE(all.first().toObject(), QJsonDocument::fromJson(golden).object());
}

void ExplainTest::itsOwnDocumentIsReadAsWell()
{
    const CliRun first = explain(connection({}));
    const CliRun second = explain(QJsonDocument(first.object()).toJson());
    QCOMPARE(second.exitCode, 0);
    QCOMPARE(second.object(), first.object());

    // As `connections --json` tells of accounts.
    QJsonObject document = first.object();
    QJsonArray rows = document.value(QStringLiteral("connections")).toArray();
    QJsonObject row = rows.first().toObject();
    row.insert(QStringLiteral("accounts"),
               QJsonArray{QJsonObject{{QStringLiteral("id"), QStringLiteral("x")}},
                          QJsonObject{{QStringLiteral("id"), QStringLiteral("y")}}});
    rows.replace(0, row);
    document.insert(QStringLiteral("connections"), rows);
    const CliRun third = explain(QJsonDocument(document).toJson());
    QCOMPARE(third.object(), first.object());
}

void ExplainTest::whatItsOwnDocumentKnowsIsKept_data()
{
    QTest::addColumn<QByteArray>("known");
    QTest::newRow("enrichment") << QByteArray(
        R"("enrichment":{"state":"complete","accountsDone":2,"accountsTotal":2,
                         "enrichedAt":"2026-11-22T08:30:00Z"})");
    QTest::newRow("a limit of the profile, partly used") << QByteArray(
        R"("allowance":{"perDay":3,"used":2,"remaining":1,"resetsAt":"2026-11-22T20:00:00Z"})");
    const QByteArray others =
        R"("reconsent":{"available":true,"reason":"ok"},"reauth":{"available":true,"reason":"ok"},
           "refresh":{"available":false,"reason":"not-legacy"},)";
    const QByteArray remove = R"("remove":{"available":true,"reason":"ok"})";
    QTest::newRow("a pause") << "\"availability\":{" + others +
                                    R"("sync":{"available":false,"reason":"cool-down"},)" + remove +
                                    "}";
    QTest::newRow("a limit that is used up")
        << "\"availability\":{" + others +
               R"("sync":{"available":false,"reason":"allowance-used"},)" + remove +
               R"(},"allowance":{"perDay":2,"used":2,"remaining":0,
                                 "resetsAt":"2026-11-22T20:00:00Z"})";
    QTest::newRow("a profile that only reads")
        << "\"availability\":{" + others + R"("sync":{"available":false,"reason":"inspector"},
               "remove":{"available":false,"reason":"inspector"}})";
    QTest::newRow("being removed")
        << QByteArray(R"("state":"removing","advice":{"action":"wait","reason":"removing"})");
    QTest::newRow("a bank that is gone for good") << QByteArray(
        R"("availability":{"reconsent":{"available":false,"reason":"bank-closed"},
            "reauth":{"available":false,"reason":"bank-closed"},
            "refresh":{"available":false,"reason":"not-legacy"},
            "sync":{"available":true,"reason":"ok"},"remove":{"available":true,"reason":"ok"}})");
}

void ExplainTest::whatItsOwnDocumentKnowsIsKept()
{
    QFETCH(const QByteArray, known);
    QJsonObject document = explain(connection({})).object();
    QJsonObject row =
        document.value(QStringLiteral("connections")).toArray().first().toObject();
    const QJsonObject more = QJsonDocument::fromJson('{' + known + '}').object();
    QVERIFY(!more.isEmpty());
    for (auto member = more.begin(); member != more.end(); ++member)
        row.insert(member.key(), member.value());
    document.insert(QStringLiteral("connections"), QJsonArray{row});
    const CliRun run = explain(QJsonDocument(document).toJson());
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.object(), document);
}

void ExplainTest::rulesShowInTheDocument_data()
{
    QTest::addColumn<QByteArray>("change");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *change, const char *expected) {
        QTest::newRow(name) << QByteArray(change) << QByteArray(expected);
    };
    row("expires in this second", R"("expiresAt":"2026-11-22T10:00:00Z")",
        R"("state":"expired","secondsLeft":0,"lapsed":false,"advice":{"action":"reconsent","reason":"consent-expired"})");
    row("half a second left", R"("expiresAt":"2026-11-22T10:00:00.500Z")",
        R"("state":"expiring","secondsLeft":0,"expiresAt":"2026-11-22T10:00:00.500Z")");
    row("half a second over", R"("expiresAt":"2026-11-22T09:59:59.500Z")",
        R"("state":"expired","secondsLeft":-1)");
    row("90 days to the second", R"("expiresAt":"2026-08-24T10:00:00Z")",
        R"("lapsed":false,"advice":{"action":"reconsent","reason":"consent-expired"})");
    row("a second more", R"("expiresAt":"2026-08-24T09:59:59Z")",
        R"("lapsed":true,"advice":{"action":"reauth","reason":"consent-expired"})");
    row("offset is normalised", R"("expiresAt":"2027-01-20T11:00:00+01:00")",
        R"("expiresAt":"2027-01-20T10:00:00Z")");
    row("no offset is UTC", R"("expiresAt":"2027-01-20T10:00:00")",
        R"("expiresAt":"2027-01-20T10:00:00Z")");
    row("unreadable date", R"("expiresAt":"2027-01-20")",
        R"("expiresAt":null,"secondsLeft":null,"state":"unknown","advice":{"action":"sync","reason":"unreadable-date"})");
    row("no date", R"("expiresAt":null)",
        R"("expiresAt":null,"secondsLeft":null,"state":"healthy")");
    row("credentials", R"("error":"credentials_error")",
        R"("state":"action-needed","error":"credentials_error","advice":{"action":"reauth","reason":"credentials-rejected"})");
    row("confirmation, legacy", R"("type":"legacy","error":"mfa_required","expiresAt":null)",
        R"("advice":{"action":"refresh","reason":"bank-wants-confirmation"},"nextSync":{"earliest":"2026-11-23T00:00:00Z","latest":"2026-11-23T06:00:00Z","late":false})");
    row("stopped", R"("extendedStatus":"stoppedSyncing")",
        R"("state":"stopped","extendedStatus":"stoppedSyncing","advice":{"action":"none","reason":"stopped-by-service"},"nextSync":null)");
    row("partly", R"("error":"sync_partial")",
        R"("state":"trouble","advice":{"action":"sync","reason":"partly-fetched"})");
    row("never fetched", R"("status":"never","lastUpdated":null)",
        R"("state":"new","lastUpdated":null,"advice":{"action":"wait","reason":"first-sync"},"nextSync":null)");
    row("unknown type, ended", R"("type":"carrier-pigeon","expiresAt":"2026-11-01T00:00:00Z")",
        R"("type":"carrier-pigeon","advice":{"action":"none","reason":"unknown-type"},"nextSync":null)");
    row("Triodos", R"("name":"Triodos Bank")",
        R"("allowance":{"perDay":4,"used":0,"remaining":4,"resetsAt":null})");
    row("name is kept raw", R"("name":"a\u001b[31mb")", R"("bankName":"a\u001b[31mb")");
}

void ExplainTest::rulesShowInTheDocument()
{
    QFETCH(QByteArray, change);
    QFETCH(QByteArray, expected);
    const CliRun run = explain(connection(change));
    QCOMPARE(run.exitCode, 0);
    const QJsonObject told =
        run.object().value(QStringLiteral("connections")).toArray().first().toObject();
    const QJsonObject golden = QJsonDocument::fromJson('{' + expected + '}').object();
    QVERIFY(!golden.isEmpty());
    for (auto member = golden.begin(); member != golden.end(); ++member)
        QCOMPARE(told.value(member.key()), member.value());
}

void ExplainTest::allThreeFormsAndBothSourcesAreRead_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("one object") << QByteArray() << QByteArray();
    QTest::newRow("an array") << QByteArray("[") << QByteArray("]");
    QTest::newRow("a reply") << QByteArray("{\"data\":[") << QByteArray("],\"links\":{}}");
}

void ExplainTest::allThreeFormsAndBothSourcesAreRead()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const QByteArray input = before + connection({}) + after;
    const QString file = m_cli.home.filePath(QStringLiteral("input.json"));
    QFile output(file);
    QVERIFY(output.open(QIODevice::WriteOnly));
    output.write(input);
    output.close();
    const QStringList base{QStringLiteral("explain"), QStringLiteral("--json")};
    for (const CliRun &run :
         {m_cli.run(base, input), m_cli.run(base + QStringList{QStringLiteral("-")}, input),
          m_cli.run(base + QStringList{file})}) {
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.object().value(QStringLiteral("connections")).toArray().size(), 1);
    }
}

void ExplainTest::whatCannotBeReadIsTold_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("not JSON") << QByteArray("hello");
    QTest::newRow("half") << connection({}).left(40);
    QTest::newRow("a number") << QByteArray("7");
    QTest::newRow("two documents") << QByteArray("{}{}");
    QTest::newRow("nothing in it") << QByteArray("{}");
    QTest::newRow("no id") << QByteArray(R"({"name":"Mock","type":"api","status":"ok"})");
    QTest::newRow("an empty id") << QByteArray(R"({"id":"","type":"api"})");
    QTest::newRow("no connection among them") << QByteArray(R"([{"type":"api"},7])");
    QTest::newRow("error of the API") << QByteArray(R"({"code":"NOT_FOUND","message":"no"})");
    QTest::newRow("error of OAuth") << QByteArray(R"({"error":"invalid_client"})");
    QTest::newRow("error in an envelope") << QByteArray(R"({"data":{"code":"NOT_FOUND"}})");
    QTest::newRow("too deep") << QByteArray(100000, '[');
}

void ExplainTest::whatCannotBeReadIsTold()
{
    QFETCH(QByteArray, input);
    const CliRun run = explain(input);
    QCOMPARE(run.exitCode, 2);
    QCOMPARE(run.errorKind(), QStringLiteral("usage"));
    QVERIFY(!run.errors.isEmpty());
}

void ExplainTest::anErrorReplyIsCalledOne()
{
    const CliRun run = explain(R"({"error":"invalid_client","error_description":"no"})");
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.errors.contains("error reply of the service (invalid_client)"),
             run.errors.constData());
    QVERIFY(run.errors.contains("standard input"));
    QVERIFY(explain(R"({"type":"api"})").errors.contains("id"));
}

void ExplainTest::entriesThatAreNoObjectsAreLeftOutAndNamed()
{
    const CliRun run = explain("[7," + connection({}) + "]");
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.object().value(QStringLiteral("connections")).toArray().size(), 1);
    QVERIFY2(run.errors.contains("Entry 1"), run.errors.constData());
}

// C-04: escaped for people, raw only in JSON strings.
void ExplainTest::namesFromOutsideCannotSteerATerminal()
{
    const QByteArray input = connection(
        R"("id":"x\u001b]52;c;QQ==\u0007:1","name":"A\u001b[2J\r\b\u009b31m\u202eB","type":"\u001b[31mapi")");
    const CliRun run = m_cli.run({QStringLiteral("explain"), QStringLiteral("--at"), kNow}, input);
    QCOMPARE(run.exitCode, 0);
    QVERIFY(run.output.contains("Bank"));
    for (const QByteArray &all : {run.output, run.errors}) {
        for (const QChar c : QString::fromUtf8(all))
            QVERIFY2(c == u'\n' || (c.category() != QChar::Other_Control &&
                                    c.category() != QChar::Other_Format),
                     all.constData());
    }
}

void ExplainTest::aSupportBundleIsExplained()
{
    const QStringList kept{QStringLiteral("--sandbox"), QStringLiteral("--data-dir"),
                           m_cli.home.filePath(QStringLiteral("kept"))};
    QCOMPARE(m_cli.run(kept + QStringList{QStringLiteral("connections")}).exitCode, 0);
    const CliRun bundle = m_cli.run(kept + QStringList{QStringLiteral("bundle")});
    QVERIFY2(bundle.exitCode == 0, bundle.errors.constData());
    const QJsonObject document = bundle.object();
    const CliRun run = m_cli.run({QStringLiteral("--json"), QStringLiteral("explain"),
                                  QStringLiteral("--at"),
                                  document.value(QStringLiteral("madeAt")).toString()},
                                 bundle.output);
    QVERIFY2(run.exitCode == 0, run.errors.constData());
    const QJsonArray told = document.value(QStringLiteral("connections")).toArray();
    const QJsonArray explained = run.object().value(QStringLiteral("connections")).toArray();
    QVERIFY(!told.isEmpty());
    QCOMPARE(explained.size(), told.size());
    for (qsizetype i = 0; i < told.size(); ++i) {
        for (const char *key : {"id", "state", "advice", "availability"}) {
            const QLatin1StringView name(key);
            QCOMPARE(explained[i].toObject().value(name), told[i].toObject().value(name));
        }
    }
}

void ExplainTest::aTextOfBottomlessDepthIsRefused()
{
    const QByteArray deep(1'000'000, '[');
    const CliRun run = explain(R"({"asOf":"2026-12-01T11:00:00Z","connections":[)" + deep +
                               QByteArray(deep.size(), ']') + "]}");
    QCOMPARE(run.exitCode, explain("nonsense").exitCode);
    QVERIFY(!run.errors.isEmpty());
}

// C-02: LANG=C, no HOME, read-only HOME, no environment at all.
void ExplainTest::itNeedsNoHomeAndNoLocale_data()
{
    QTest::addColumn<QString>("prefix");
    QTest::newRow("C-02 LANG=C") << QStringLiteral("env LC_ALL=C");
    QTest::newRow("C-02 no HOME") << QStringLiteral(
        "env -u HOME -u XDG_CONFIG_HOME -u XDG_DATA_HOME");
    QTest::newRow("C-02 nothing") << QStringLiteral("env -i");
    QTest::newRow("C-02 HOME is nowhere") << QStringLiteral("env HOME=/nowhere");
    QTest::newRow("C-02 unknown time zone") << QStringLiteral("env TZ=Moon/Base");
}

void ExplainTest::theLanguageIsFoundWhateverTheLocaleIs_data()
{
    QTest::addColumn<QString>("locale");
    for (const char *locale : {"de_DE", "de_DE@euro", "de_DE.ISO-8859-1", "de_DE.UTF-8"})
        QTest::newRow(locale) << QString::fromLatin1(locale);
}

void ExplainTest::theLanguageIsFoundWhateverTheLocaleIs()
{
    QFETCH(QString, locale);
    const CliRun run = m_cli.shell(
        QStringLiteral("echo '{\"id\":\"b:1\",\"name\":\"Crédit\",\"type\":\"api\"}' |"
                       " env -u LC_ALL -u LC_MESSAGES LANGUAGE= LANG=%1 \"$HOLDFAST\" explain")
            .arg(locale));
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.output.contains("Neu"), run.output.constData());
}

void ExplainTest::itNeedsNoHomeAndNoLocale()
{
    QFETCH(QString, prefix);
    const CliRun run =
        m_cli.shell(QStringLiteral("echo '{\"id\":\"b:1\",\"name\":\"Crédit\",\"type\":\"api\"}' | "
                                   "%1 \"$HOLDFAST\" explain --json")
                        .arg(prefix));
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.output.contains("Crédit"), run.output.constData());
    QVERIFY2(!run.errors.contains("locale"), run.errors.constData());
}

void ExplainTest::oneInstantInEveryZoneAndLanguage_data()
{
    QTest::addColumn<QString>("prefix");
    QTest::newRow("D-07 London") << QStringLiteral("env TZ=Europe/London LC_ALL=en_GB.UTF-8");
    QTest::newRow("D-07 another zone") << QStringLiteral("env TZ=Asia/Kolkata LC_ALL=en_GB.UTF-8");
    QTest::newRow("D-07 no such zone") << QStringLiteral("env TZ=Not/AZone LC_ALL=en_GB.UTF-8");
    QTest::newRow("D-07 Arabic digits") << QStringLiteral("env TZ=Africa/Cairo LC_ALL=ar_EG.UTF-8");
    QTest::newRow("D-07 12 hours") << QStringLiteral("env TZ=America/New_York LC_ALL=en_US.UTF-8");
}

void ExplainTest::oneInstantInEveryZoneAndLanguage()
{
    QFETCH(QString, prefix);
    const CliRun run = m_cli.shell(
        QStringLiteral("echo '{\"id\":\"b:1\",\"name\":\"Bank\",\"type\":\"api\","
                       "\"lastUpdated\":\"2026-12-01T10:00:00Z\","
                       "\"expiresAt\":\"2026-12-20T00:30:00Z\",\"status\":\"ok\"}' | "
                       "%1 \"$HOLDFAST\" explain --json --at 2026-12-01T11:00:00Z")
            .arg(prefix));
    QCOMPARE(run.exitCode, 0);
    const QJsonObject row =
        run.object().value(QStringLiteral("connections")).toArray().at(0).toObject();
    QCOMPARE(row.value(QStringLiteral("expiresAt")).toString(),
             QStringLiteral("2026-12-20T00:30:00Z"));
    QCOMPARE(row.value(QStringLiteral("secondsLeft")).toInteger(), 18 * 86'400 + 48'600);
    QCOMPARE(row.value(QStringLiteral("nextSync")).toObject().value(QStringLiteral("earliest"))
                 .toString(),
             QStringLiteral("2026-12-01T14:00:00Z"));
}

// C-02: piped to head, closed or full output, closed input.
void ExplainTest::anUnwillingReaderIsNoCrash_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<int>("exitCode");
    const QString many =
        QStringLiteral("(printf '['; for i in $(seq 3000); do printf '{\"id\":\"%s\"},' $i; done; "
                       "printf '{\"id\":\"last\"}]')");
    QTest::newRow("C-02 head -1")
        << many + QStringLiteral(
                      " | { \"$HOLDFAST\" explain --json; echo $? >&3; } 3>&2 | head -1 >/dev/null")
        << 0;
    QTest::newRow("C-02 closed output")
        << QStringLiteral("echo '[]' | \"$HOLDFAST\" explain --json >&-") << 1;
    QTest::newRow("C-02 full output")
        << QStringLiteral("echo '[]' | \"$HOLDFAST\" explain --json >/dev/full") << 1;
    QTest::newRow("C-02 closed input") << QStringLiteral("\"$HOLDFAST\" explain --json <&-") << 2;
    QTest::newRow("C-02 closed errors")
        << QStringLiteral("echo nonsense | \"$HOLDFAST\" explain --json 2>&-") << 2;
    QTest::newRow("C-02 all closed") << QStringLiteral("\"$HOLDFAST\" explain <&- >&- 2>&-") << 2;
}

void ExplainTest::anUnwillingReaderIsNoCrash()
{
    QFETCH(QString, script);
    const CliRun run = m_cli.shell(script);
    QTEST(run.exitCode, "exitCode");
    if (script.contains(QStringLiteral("head -1")))
        QCOMPARE(run.errors.trimmed(), QByteArray("141"));
    else if (!run.output.isEmpty())
        QVERIFY(!run.json().isNull());
}

QTEST_GUILESS_MAIN(ExplainTest)
#include "tst_explain.moc"
