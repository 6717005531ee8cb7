// From the service's JSON to values: what is kept, what is flagged, what is left out.

#include "core/base/strictjson.h"
#include "core/net/codecs_p.h"
#include "core/net/connectioncodec.h"
#include "core/lifecycle/currency.h"

#include <nlohmann/json.hpp>

#include <QFile>
#include <QTest>

using namespace holdfast;

namespace {

nlohmann::json parsed(const QByteArray &text)
{
    return parseStrictJson(text).value();
}

const QByteArray kConnection = R"({
    "id":"1ffe704d39629a929c8e293880fb449a:00000000-0000-4000-8000-000000000001",
    "name":"Mock & Söhne","type":"api","status":"ok","error":null,"tppConsent":true,
    "connectedOn":"2026-10-01T09:00:00.123+01:00","lastUpdated":"2026-11-22T06:30:00Z",
    "expiresAt":"2026-12-30T08:00:00","accountIds":["a1","a2"],"useMfa":false,"somethingNew":{"x":[1]}})";

} // namespace

class TestCodecs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aConnectionIsReadWhole();
    void threeFormsOfTextAreRead_data();
    void threeFormsOfTextAreRead();
    void otherTextIsRefused_data();
    void otherTextIsRefused();
    void unknownWordsAreKept_data();
    void unknownWordsAreKept();
    void datesAreAbsentReadableOrUnreadable_data();
    void datesAreAbsentReadableOrUnreadable();
    void oddFieldsAreNamedAndTheRowStays();
    void rowsWithoutIdAreLeftOutOfReplies();
    void entriesThatAreNoObjectsAreCounted();
    void aSyncIsReadWhole();
    void syncAccountsThatCannotBeReadAreNamed();
    void anAccountIsReadWhole();
    void moneyIsExact_data();
    void moneyIsExact();
    void contradictionsAreFlagged_data();
    void contradictionsAreFlagged();
    void currenciesHaveTheirDigits();
    void aBankIsReadWhole();
    void theJsonSuiteNeverCrashesTheCodec();
};

void TestCodecs::aConnectionIsReadWhole()
{
    const auto list = decodeConnections(kConnection);
    QVERIFY(list);
    QVERIFY(list->isWhole());
    QVERIFY(list->problems.empty());
    QCOMPARE(list->rows.size(), size_t(1));
    const BankConnection &row = list->rows.front();
    QCOMPARE(row.id.value(), QStringLiteral("1ffe704d39629a929c8e293880fb449a:00000000-0000-4000-8000-000000000001"));
    QCOMPARE(bankIdOf(row.id).value(), QStringLiteral("1ffe704d39629a929c8e293880fb449a"));
    QCOMPARE(row.name, QString::fromUtf8("Mock & Söhne"));
    QCOMPARE(row.type, QStringLiteral("api"));
    QVERIFY(row.error.isNull());
    QVERIFY(row.extendedStatus.isNull());
    QCOMPARE(row.tppConsent, std::optional<bool>(true));
    QVERIFY(!row.singleSyncOnly);
    QCOMPARE(row.connectedOn.value, parseInstant(u"2026-10-01T08:00:00.123Z"));
    QCOMPARE(row.expiresAt.value, parseInstant(u"2026-12-30T08:00:00Z"));
    QVERIFY(row.userConsentedAt.isAbsent());
    QCOMPARE(row.accountIds, (std::vector<AccountId>{AccountId(QStringLiteral("a1")), AccountId(QStringLiteral("a2"))}));
}

void TestCodecs::threeFormsOfTextAreRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("rows");
    QTest::newRow("object") << kConnection << 1;
    QTest::newRow("array") << '[' + kConnection + ',' + kConnection + ']' << 2;
    QTest::newRow("reply") << R"({"data":[)" + kConnection + R"(],"meta":{}})" << 1;
    QTest::newRow("reply with one") << R"({"data":)" + kConnection + '}' << 1;
    QTest::newRow("empty array") << QByteArray("[]") << 0;
    QTest::newRow("empty reply") << QByteArray(R"({"data":[]})") << 0;
    QTest::newRow("object without id") << QByteArray(R"({"type":"legacy"})") << 0;
    QTest::newRow("error reply") << QByteArray(R"({"code":"NOT_FOUND","message":"x"})") << 0;
}

void TestCodecs::threeFormsOfTextAreRead()
{
    QFETCH(QByteArray, text);
    QFETCH(int, rows);
    const auto list = decodeConnections(text);
    QVERIFY(list);
    QCOMPARE(int(list->rows.size()), rows);
}

void TestCodecs::otherTextIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("part");
    QTest::newRow("A-01 nothing") << QByteArray() << "json";
    QTest::newRow("A-01 HTML") << QByteArray("<html>") << "json";
    QTest::newRow("A-01 cut") << kConnection.chopped(1) << "json";
    QTest::newRow("A-01 NUL then more") << kConnection + QByteArray("\0x", 2) << "json";
    QTest::newRow("A-01 null") << QByteArray("null") << "data";
    QTest::newRow("A-01 number") << QByteArray("5") << "data";
    QTest::newRow("A-01 string") << QByteArray("\"x\"") << "data";
}

void TestCodecs::otherTextIsRefused()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, part);
    const auto list = decodeConnections(text);
    QVERIFY(!list);
    QCOMPARE(list.error().kind, ErrorKind::BadAnswer);
    QCOMPARE(list.error().part, part);
}

void TestCodecs::unknownWordsAreKept_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("word");
    QTest::newRow("A-05 new word") << QByteArray("\"hibernating\"") << "hibernating";
    QTest::newRow("A-05 case") << QByteArray("\"Expired\"") << "Expired";
    QTest::newRow("A-05 number") << QByteArray("5") << "5";
    QTest::newRow("A-05 bool") << QByteArray("false") << "false";
    QTest::newRow("A-05 object") << QByteArray(R"({"a":1})") << QString::fromUtf8("{…}");
    QTest::newRow("A-05 empty") << QByteArray("\"\"") << "";
    QTest::newRow("null") << QByteArray("null") << QString();
}

void TestCodecs::unknownWordsAreKept()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, word);
    const auto list = decodeConnections("{\"id\":\"b:1\",\"type\":" + json + ",\"status\":" + json
                                        + ",\"error\":" + json + ",\"extendedStatus\":" + json + '}');
    QVERIFY(list);
    const BankConnection &row = list->rows.at(0);
    for (const QString &kept : {row.type, row.status, row.error, row.extendedStatus}) {
        QCOMPARE(kept, word);
        QCOMPARE(kept.isNull(), word.isNull());
    }
}

void TestCodecs::datesAreAbsentReadableOrUnreadable_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("unreadable");
    QTest::addColumn<QString>("utc");
    QTest::newRow("null") << QByteArray("null") << false << QString();
    QTest::newRow("utc") << QByteArray("\"2026-12-30T08:00:00Z\"") << false << "2026-12-30T08:00:00Z";
    QTest::newRow("leap second") << QByteArray("\"2026-12-31T23:59:60Z\"") << false << "2027-01-01T00:00:00Z";
    QTest::newRow("S-12 number") << QByteArray("1767081600000") << true << QString();
    QTest::newRow("S-12 date only") << QByteArray("\"2026-12-30\"") << true << QString();
    QTest::newRow("S-12 hour 24") << QByteArray("\"2026-12-30T24:00:00Z\"") << true << QString();
    QTest::newRow("S-12 words") << QByteArray("\"soon\"") << true << QString();
    QTest::newRow("S-12 empty") << QByteArray("\"\"") << true << QString();
    QTest::newRow("S-12 object") << QByteArray("{}") << true << QString();
}

void TestCodecs::datesAreAbsentReadableOrUnreadable()
{
    QFETCH(QByteArray, json);
    QFETCH(bool, unreadable);
    QFETCH(QString, utc);
    const auto list = decodeConnections("[{\"id\":\"b:1\",\"expiresAt\":" + json + "}]");
    QVERIFY(list);
    const ReceivedInstant expires = list->rows.at(0).expiresAt;
    QCOMPARE(expires.unreadable, unreadable);
    QCOMPARE(expires.value ? formatInstant(*expires.value) : QString(), utc);
    QCOMPARE(list->problems.size(), size_t(unreadable ? 1 : 0));
    QVERIFY(list->isWhole()); // the row itself is there
}

void TestCodecs::oddFieldsAreNamedAndTheRowStays()
{
    const auto list = decodeConnections(
        R"([{"id":"b:1","name":7,"tppConsent":"yes","accountIds":["a",5,null,"b"]},{"id":"b:2","accountIds":{}}])");
    QVERIFY(list);
    QCOMPARE(list->rows.size(), size_t(2));
    QVERIFY(list->isWhole());
    QVERIFY(!list->rows.at(0).tppConsent);
    QCOMPARE(list->rows.at(0).accountIds.size(), size_t(2));
    QStringList parts;
    for (const RowProblem &problem : list->problems)
        parts += QStringLiteral("%1 %2 %3").arg(QString::number(problem.row), problem.id, problem.part);
    parts.removeDuplicates();
    QCOMPARE(parts, (QStringList{QStringLiteral("0 b:1 name"), QStringLiteral("0 b:1 tppConsent"),
                                 QStringLiteral("0 b:1 accountIds"), QStringLiteral("1 b:2 accountIds")}));
}

void TestCodecs::rowsWithoutIdAreLeftOutOfReplies()
{
    for (const char *text : {"{}", R"({"id":null})", R"({"id":""})", R"({"id":5})"}) {
        const nlohmann::json json = parsed(text);
        JsonFields fields(json);
        (void)readConnection(fields);
        QVERIFY(!fields.isUsable());
        QCOMPARE(fields.problems().back().part, QStringLiteral("id"));
    }
}

void TestCodecs::entriesThatAreNoObjectsAreCounted()
{
    const auto list = decodeConnections(R"([null,5,"x",[],{"id":"b:1"}])"); // A-01
    QVERIFY(list);
    QCOMPARE(list->rows.size(), size_t(1));
    QCOMPARE(list->problems.size(), size_t(4));
    QVERIFY(!list->isWhole());
    QCOMPARE(list->problems.at(3).row, 3);
}

void TestCodecs::aSyncIsReadWhole()
{
    const nlohmann::json json = parsed(R"({"id":"s1","connectionId":"b:1","action":"client-update",
        "method":"UPDATE","fetchStatus":"mfa-required","createdAt":"2026-11-22T09:00:00Z",
        "fetchedAt":null,"accounts":[{"accountId":"a1","providerId":"p",
        "postConnectionEnrichmentStatus":"complete","postConnectionEnrichedAt":"2026-11-22T09:05:00Z"},
        {"accountId":"a2"}]})");
    JsonFields fields(json);
    const SyncRecord sync = readSync(fields);
    QVERIFY(fields.isUsable());
    QVERIFY(fields.problems().empty());
    QCOMPARE(sync.id.value(), QStringLiteral("s1"));
    QCOMPARE(sync.fetchStatus, QStringLiteral("mfa-required"));
    QVERIFY(sync.processingStatus.isNull());
    QVERIFY(sync.fetchedAt.isAbsent());
    QCOMPARE(sync.accounts.size(), size_t(2));
    QCOMPARE(sync.accounts.at(0).enrichmentStatus, QStringLiteral("complete"));
    QVERIFY(sync.accounts.at(0).enrichedAt.value);
    QVERIFY(sync.accounts.at(1).enrichmentStatus.isNull());
}

void TestCodecs::syncAccountsThatCannotBeReadAreNamed()
{
    const nlohmann::json json = parsed(R"({"id":"s1","accounts":[{"accountId":5},null,{"accountId":"a"}]})");
    JsonFields fields(json);
    const SyncRecord sync = readSync(fields);
    QVERIFY(fields.isUsable());
    QCOMPARE(sync.accounts.size(), size_t(1));
    QCOMPARE(fields.problems().size(), size_t(2));
}

void TestCodecs::anAccountIsReadWhole()
{
    const nlohmann::json json = parsed(R"({"id":"a1","connectionId":"b:1","accountName":"Current",
        "type":"cash:current","providerAccountId":"p1","accountReference":"1234","currency":"GBP",
        "balance":{"amount":{"value":-12345,"currency":"GBP"},"date":"2026-11-22"},
        "transactionData":{"count":42,"earliestDate":"2025-01-31","lastDate":"2026-11-21T00:00:00Z"}})");
    JsonFields fields(json);
    const Account account = readAccount(fields);
    QVERIFY(fields.problems().empty());
    QCOMPARE(account.balance, std::optional<Money>(Money{-12345, QStringLiteral("GBP"), false}));
    QCOMPARE(account.historyFrom, std::optional<QDate>(QDate(2025, 1, 31)));
    QCOMPARE(account.historyTo, std::optional<QDate>(QDate(2026, 11, 21)));
    QCOMPARE(account.transactionCount, std::optional<qint64>(42));

    const nlohmann::json odd = parsed(R"({"id":"a1","balance":{"amount":{"value":"12"}},
        "transactionData":{"count":1.5,"earliestDate":"2026-02-30"}})");
    JsonFields oddFields(odd);
    const Account kept = readAccount(oddFields);
    QVERIFY(oddFields.isUsable());
    QVERIFY(!kept.balance);
    QVERIFY(!kept.historyFrom);
    QCOMPARE(oddFields.problems().size(), size_t(3));
}

void TestCodecs::moneyIsExact_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<std::optional<qint64>>("minor");
    using Maybe = std::optional<qint64>;
    QTest::newRow("A-04 2^53+1") << QByteArray("9007199254740993") << Maybe(9007199254740993LL);
    QTest::newRow("A-04 largest") << QByteArray("9223372036854775807") << Maybe(9223372036854775807LL);
    QTest::newRow("A-04 smallest") << QByteArray("-9223372036854775808") << Maybe(std::numeric_limits<qint64>::min());
    QTest::newRow("A-04 too large") << QByteArray("9223372036854775808") << Maybe();
    QTest::newRow("A-04 far too large") << QByteArray("1e300") << Maybe();
    QTest::newRow("A-04 minus zero") << QByteArray("-0") << Maybe(0);
    QTest::newRow("A-04 minus zero float") << QByteArray("-0.0") << Maybe(0);
    QTest::newRow("A-04 0.1+0.2") << QByteArray("0.30000000000000004") << Maybe();
    QTest::newRow("A-04 whole float") << QByteArray("1200.0") << Maybe(1200);
    QTest::newRow("A-04 exponent") << QByteArray("12e2") << Maybe(1200);
    QTest::newRow("A-04 float beyond 2^53") << QByteArray("9007199254740994.0") << Maybe();
    QTest::newRow("A-04 string") << QByteArray("\"12\"") << Maybe();
    QTest::newRow("A-04 null") << QByteArray("null") << Maybe();
}

void TestCodecs::moneyIsExact()
{
    QFETCH(QByteArray, value);
    QFETCH(std::optional<qint64>, minor);
    const nlohmann::json json = parsed("{\"value\":" + value + R"(,"currency":"GBP"})");
    JsonFields fields(json);
    const std::optional<Money> money = readMoney(json, fields);
    QCOMPARE(money ? std::optional<qint64>(money->minor) : std::nullopt, minor);
    if (money)
        QVERIFY(!money->contradictory);
}

void TestCodecs::contradictionsAreFlagged_data()
{
    QTest::addColumn<QByteArray>("amount");
    QTest::addColumn<bool>("contradictory");
    const auto row = [](const char *name, const char *json, bool contradictory) {
        QTest::newRow(name) << QByteArray(json) << contradictory;
    };
    row("A-04 value alone", R"({"value":1234,"currency":"GBP"})", false);
    row("A-04 decimal major", R"({"value":1234,"majorUnits":12.34,"currency":"GBP"})", false);
    row("A-04 negative value, positive units", R"({"value":-1234,"majorUnits":12.34,"minorUnits":1234,"currency":"GBP"})", false);
    row("A-04 major and rest", R"({"value":1234,"majorUnits":12,"minorUnits":34,"currency":"GBP"})", false);
    row("A-04 whole pounds", R"({"value":1200,"majorUnits":12,"minorUnits":0,"currency":"GBP"})", false);
    row("A-04 major and all", R"({"value":1234,"majorUnits":12,"minorUnits":1234,"currency":"GBP"})", false);
    row("A-04 wrong major", R"({"value":1234,"majorUnits":13,"minorUnits":34,"currency":"GBP"})", true);
    row("A-04 wrong minor", R"({"value":1234,"majorUnits":12,"minorUnits":35,"currency":"GBP"})", true);
    row("A-04 minor alone wrong", R"({"value":1234,"minorUnits":1235,"currency":"GBP"})", true);
    row("A-04 factor 100", R"({"value":1234,"majorUnits":1234,"currency":"GBP"})", true);
    row("A-04 JPY", R"({"value":1234,"majorUnits":1234,"currency":"JPY"})", false);
    row("A-04 JPY as hundredths", R"({"value":1234,"majorUnits":12.34,"currency":"JPY"})", true);
    row("A-04 BHD", R"({"value":1234,"majorUnits":1.234,"currency":"BHD"})", false);
    row("A-04 BHD as hundredths", R"({"value":1234,"majorUnits":12.34,"currency":"BHD"})", true);
    row("A-04 0.1+0.2 in major", R"({"value":30,"majorUnits":0.30000000000000004,"currency":"GBP"})", false);
    row("A-04 unknown currency", R"({"value":1234,"majorUnits":99,"currency":"doubloons"})", false);
    row("A-04 empty currency", R"({"value":1234,"majorUnits":99,"currency":""})", false);
}

void TestCodecs::contradictionsAreFlagged()
{
    QFETCH(QByteArray, amount);
    QFETCH(bool, contradictory);
    const nlohmann::json json = parsed(amount);
    JsonFields fields(json);
    const std::optional<Money> money = readMoney(json, fields);
    QVERIFY(money);
    QCOMPARE(std::abs(money->minor), json.at("value").get<qint64>() < 0 ? -money->minor : money->minor);
    QCOMPARE(money->contradictory, contradictory);
}

void TestCodecs::currenciesHaveTheirDigits()
{
    QCOMPARE(minorUnitDigits(u"GBP"), std::optional<int>(2));
    QCOMPARE(minorUnitDigits(u"JPY"), std::optional<int>(0));
    QCOMPARE(minorUnitDigits(u"BHD"), std::optional<int>(3));
    QVERIFY(!minorUnitDigits(u""));
    QVERIFY(!minorUnitDigits(u"gbp"));
    QVERIFY(!minorUnitDigits(u"BITCOIN"));
}

void TestCodecs::aBankIsReadWhole()
{
    const nlohmann::json json = parsed(R"({"id":"b1","name":"Bank","country":"GB","type":"api",
        "parentRef":"ref","isBeta":true,"iconUrl":"https://identity.example.com/bank-icons/ref",
        "accountTypes":[{"name":"cash","beta":false},"card"],"userTypes":["personal"],
        "status":{"auth":"AVAILABLE","sync":"TEMPORARILY_UNAVAILABLE"}})");
    JsonFields fields(json);
    const Institution bank = readInstitution(fields);
    QVERIFY(fields.problems().empty());
    QCOMPARE(bank.bankRef, QStringLiteral("ref"));
    QVERIFY(bank.beta);
    QCOMPARE(bank.accountTypes, (QStringList{QStringLiteral("cash"), QStringLiteral("card")}));
    QCOMPARE(bank.authStatus, QStringLiteral("AVAILABLE"));
    QCOMPARE(bank.syncStatus, QStringLiteral("TEMPORARILY_UNAVAILABLE"));
}

void TestCodecs::theJsonSuiteNeverCrashesTheCodec()
{
    // A-01: the suite's bytes through the codec; its verdicts hold but for duplicate names, which
    // RFC 8259 allows and nobody should.
    QFile file(QStringLiteral(HOLDFAST_TEST_DATA "/jsontestsuite/cases.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const nlohmann::json suite = nlohmann::json::parse(file.readAll().toStdString());
    int seen = 0;
    for (const auto &item : suite) {
        const auto name = item.at("name").get<std::string>();
        QByteArray bytes = item.contains("hex")
            ? QByteArray::fromHex(QByteArray::fromStdString(item.at("hex").get<std::string>()))
            : QByteArray::fromStdString(item.at("text").get<std::string>());
        if (item.contains("times"))
            bytes = bytes.repeated(item.at("times").get<int>());
        const auto list = decodeConnections(bytes);
        if (name.front() == 'n')
            QVERIFY2(!list, name.c_str());
        if (name.front() == 'y' && (bytes.trimmed().startsWith('[') || bytes.trimmed().startsWith('{')))
            QVERIFY2(list.has_value() || name == "y_object_duplicated_key"
                         || name == "y_object_duplicated_key_and_value",
                     name.c_str());
        ++seen;
    }
    QVERIFY(seen > 200);
}

QTEST_GUILESS_MAIN(TestCodecs)
#include "tst_codecs.moc"
