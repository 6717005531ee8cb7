// What lies behind a connection, as the client reads it: transactions page by page, balances,
// consents.

#include "core/net/moneyhubclient.h"
#include "core/net/transactionpage.h"

#include "support/fakeclock.h"
#include "support/fakerandom.h"
#include "support/outcome.h"
#include "support/scriptedgateway.h"
#include "support/scriptedtokens.h"

#include <QTest>
#include <QUrlQuery>

using namespace holdfast;
using namespace holdfast::test;

namespace {

const UserId kUser{QStringLiteral("64b0c0ffee64b0c0ffee64b0")};
const AccountId kAccount{QStringLiteral("a-1")};
const QString kPath = QStringLiteral("/v3/transactions");

Profile profile()
{
    Profile result;
    result.identityUrl = QUrl(QStringLiteral("https://identity.example.com"));
    result.apiUrl = QUrl(QStringLiteral("https://api.example.com/v3"));
    result.clientId = QStringLiteral("client");
    return result;
}

/// One good row, with `more` in place of or beside its members.
QByteArray row(const QByteArray &id, const QByteArray &more = {})
{
    return R"({"id":")" + id + R"(","accountId":"a-1","amount":{"value":-1234,"currency":"GBP"},)" +
           R"("date":"2026-11-20T10:00:00Z","status":"posted","longDescription":"Rent")" + more +
           "}";
}

QByteArray page(const QByteArray &rows, const QByteArray &links = "{}")
{
    return R"({"data":[)" + rows + R"(],"links":)" + links + R"(,"meta":{}})";
}

} // namespace

class TestMoneyhubHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aRowIsReadWhole();
    void oddRowsAreLeftOut_data();
    void oddRowsAreLeftOut();
    void oddMembersAreTolerated_data();
    void oddMembersAreTolerated();
    void aPageThatIsNoneIsRefused_data();
    void aPageThatIsNoneIsRefused();
    void tenThousandBadRowsAreCounted();
    void theQueryGoesAsAsked();
    void pagesComeOneByOne();
    void aLoopEndsTheRead();
    void aRefusedScopeIsTold();
    void balancesAreRead();
    void consentNumbersAreMasked();

private:
    [[nodiscard]] Outcome<TransactionPage> ask(const TransactionQuery &query,
                                               const std::optional<TransactionCursor> &cursor = {})
    {
        Outcome<TransactionPage> outcome;
        m_client->transactions(kUser, query, cursor, &m_context, outcome.take());
        (void)QTest::qWaitFor([&] { return outcome.count() == 1; });
        return outcome;
    }

    QObject m_context;
    FakeClock m_clock;
    FakeRandom m_random;
    std::unique_ptr<ScriptedGateway> m_gateway;
    std::unique_ptr<ScriptedTokens> m_tokens;
    std::unique_ptr<MoneyhubClient> m_client;
};

void TestMoneyhubHistory::init()
{
    m_client.reset();
    m_gateway = std::make_unique<ScriptedGateway>();
    m_tokens = std::make_unique<ScriptedTokens>();
    m_client =
        std::make_unique<MoneyhubClient>(profile(), *m_gateway, *m_tokens, m_clock, m_random);
}

void TestMoneyhubHistory::aRowIsReadWhole()
{
    const QByteArray full =
        R"({"categoryId":"std:1","id":"t1","splits":[{"id":"no","amount":{"value":9}}],
        "amount":{"value":-1234,"currency":"GBP","majorUnits":12.34,"minorUnits":1234},
        "accountId":"a-1","date":"2026-11-20T23:30:00.5+01:00","status":"pending","notes":"no",
        "longDescription":"Caf\u00e9","shortDescription":"no","merchantName":"Zo\u00eb",
        "balance":{"amount":{"value":5,"currency":"EUR"}}})";
    const auto read = readTransactionRows(page(full, R"({"self":"s","next":"n"})"), kAccount);
    QVERIFY(read);
    QCOMPARE(read->sent, 1U);
    QVERIFY(read->problems.empty());
    QCOMPARE(read->next, QStringLiteral("n"));
    Transaction expected;
    expected.id = TransactionId{QStringLiteral("t1")};
    expected.at = *parseInstant(u"2026-11-20T22:30:00.5Z");
    expected.pending = true;
    expected.amount = {-1234, QStringLiteral("GBP"), false};
    expected.description = QStringLiteral("Café");
    expected.counterparty = QStringLiteral("Zoë");
    QVERIFY(read->rows == std::vector{expected});
}

void TestMoneyhubHistory::oddRowsAreLeftOut_data()
{
    QTest::addColumn<QByteArray>("odd");
    QTest::addColumn<QString>("part");
    QTest::newRow("no object") << QByteArray("17") << QStringLiteral("row");
    QTest::newRow("null is no row, and no problem") << QByteArray("null") << QString();
    QTest::newRow("a text") << QByteArray("\"x\"") << QStringLiteral("row");
    QTest::newRow("a list") << QByteArray("[[{}]]") << QStringLiteral("row");
    QTest::newRow("empty") << QByteArray("{}") << QStringLiteral("id");
    QTest::newRow("id a number") << row("x").replace("\"x\"", "7") << QStringLiteral("id");
    QTest::newRow("id empty") << row("") << QStringLiteral("id");
    QTest::newRow("date impossible")
        << row("x").replace("11-20", "02-30") << QStringLiteral("date");
    QTest::newRow("date a number")
        << row("x").replace("\"2026-11-20T10:00:00Z\"", "5") << QStringLiteral("date");
    QTest::newRow("amount a fraction")
        << row("x").replace("-1234", "12.5") << QStringLiteral("amount");
    QTest::newRow("amount a text")
        << row("x").replace("-1234", "\"12\"") << QStringLiteral("amount");
    QTest::newRow("amount too large")
        << row("x").replace("-1234", "9223372036854775808") << QStringLiteral("amount");
    QTest::newRow("amount no object")
        << row("x").replace("{\"value\":-1234,\"currency\":\"GBP\"}", "5")
        << QStringLiteral("amount");
    QTest::newRow("another account's")
        << row("x").replace("a-1", "a-2") << QStringLiteral("accountId");
}

void TestMoneyhubHistory::oddRowsAreLeftOut()
{
    QFETCH(const QByteArray, odd);
    QFETCH(const QString, part);
    const auto read = readTransactionRows(page(row("t1") + ',' + odd + ',' + row("t2")), kAccount);
    QVERIFY(read);
    QCOMPARE(read->rows.size(), 2U);
    QCOMPARE(read->problems.size(), part.isEmpty() ? 0U : 1U);
    if (!part.isEmpty()) {
        QCOMPARE(read->sent, 3U);
        QCOMPARE(read->problems[0].part, part);
        QCOMPARE(read->problems[0].row, 1);
        QCOMPARE(read->problems[0].foreign, part == QStringLiteral("accountId"));
    }
}

void TestMoneyhubHistory::oddMembersAreTolerated_data()
{
    QTest::addColumn<QByteArray>("changed");
    QTest::newRow("a bare date") << row("t1").replace("T10:00:00Z", "");
    QTest::newRow("no account named") << row("t1").replace("\"accountId\":\"a-1\",", "");
    QTest::newRow("an unknown status") << row("t1").replace("posted", "settled");
    QTest::newRow("a description of another type")
        << row("t1").replace("\"Rent\"", "{\"longDescription\":[1]}");
    QTest::newRow("members nobody knows")
        << row("t1", R"(,"amounts":{"value":1},"x":[{"id":"y"}])");
    QTest::newRow("a whole number written as a fraction") << row("t1").replace("-1234", "-1234.0");
    QTest::newRow("units that contradict")
        << row("t1").replace("\"GBP\"", "\"GBP\",\"majorUnits\":99");
}

void TestMoneyhubHistory::oddMembersAreTolerated()
{
    QFETCH(const QByteArray, changed);
    const auto read = readTransactionRows(page(changed), kAccount);
    QVERIFY(read && read->rows.size() == 1);
    QCOMPARE(read->rows[0].amount.minor, -1234);
    QVERIFY(!read->rows[0].pending);
    QCOMPARE(read->rows[0].amount.contradictory, changed.contains("majorUnits"));
}

void TestMoneyhubHistory::aPageThatIsNoneIsRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("part");
    const QString json = QStringLiteral("json");
    QTest::newRow("nothing") << QByteArray() << json;
    QTest::newRow("cut off") << page(row("t1")).chopped(5) << json;
    QTest::newRow("a name twice, in a row") << page(row("t1", R"(,"id":"t2")")) << json;
    QTest::newRow("data twice") << QByteArray(R"({"data":[],"data":[]})") << json;
    QTest::newRow("too deep") << page(QByteArray(70, '[') + QByteArray(70, ']')) << json;
    QTest::newRow("no data") << QByteArray(R"({"links":{}})") << QStringLiteral("data");
    QTest::newRow("data an object") << QByteArray(R"({"data":{}})") << QStringLiteral("data");
    QTest::newRow("a list alone") << QByteArray("[]") << QStringLiteral("data");
    QTest::newRow("data further down")
        << QByteArray(R"({"x":{"data":[]}})") << QStringLiteral("data");
    for (const char *odd : {"5", "true", "{}", "[\"x\"]"}) {
        QTest::newRow(odd) << page("", QByteArray("{\"next\":") + odd + '}')
                           << QStringLiteral("links.next");
    }
}

void TestMoneyhubHistory::aPageThatIsNoneIsRefused()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, part);
    const auto read = readTransactionRows(body, kAccount);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::BadAnswer);
    QCOMPARE(read.error().part, part);
}

void TestMoneyhubHistory::tenThousandBadRowsAreCounted()
{
    const auto read =
        readTransactionRows(page(QByteArray("7,").repeated(10'000) + row("t1")), kAccount);
    QVERIFY(read);
    QCOMPARE(read->sent, 10'001U);
    QCOMPARE(read->rows.size(), 1U);
    QCOMPARE(read->problems.size(), 100U);
}

void TestMoneyhubHistory::theQueryGoesAsAsked()
{
    m_gateway->on("GET", kPath, ScriptedGateway::json(200, page(row("t1"))));
    const auto outcome = ask({AccountId{QStringLiteral("a-1")}, QDate(2026, 8, 1),
                              QDate(2026, 11, 2), QDate(2026, 11, 1)});
    QVERIFY(outcome.succeeded());
    QVERIFY(!outcome.value().next);
    const QUrlQuery query(m_gateway->requests().front().url);
    const auto item = [&query](const char *name) {
        return query.queryItemValue(QString::fromLatin1(name));
    };
    QCOMPARE(item("accountId"), QStringLiteral("a-1"));
    QCOMPARE(item("startDate"), QStringLiteral("2026-08-01"));
    QCOMPARE(item("endDate"), QStringLiteral("2026-11-02"));
    QCOMPARE(item("startDateModified"), QStringLiteral("2026-11-01"));
    QCOMPARE(item("limit"), QStringLiteral("1000"));
    QCOMPARE(m_tokens->asked(),
             QStringList{QStringLiteral("transactions:read:all @ ") + kUser.value()});
}

void TestMoneyhubHistory::pagesComeOneByOne()
{
    const QByteArray links =
        R"({"next":"https://api.example.com/v3/transactions?accountId=a-1&limit=1000&offset=1000"})";
    m_gateway->once("GET", kPath, ScriptedGateway::json(200, page(row("t1") + ",5", links)));
    m_gateway->once("GET", kPath, ScriptedGateway::json(200, page(row("t2"))));
    const auto first = ask({kAccount, {}, {}, {}});
    QVERIFY(first.succeeded() && first.value().next);
    QCOMPARE(first.value().leftOut, 1U);
    QCOMPARE(m_gateway->requests().size(), 1U);
    const auto second = ask({kAccount, {}, {}, {}}, first.value().next);
    QVERIFY(second.succeeded() && !second.value().next);
    QCOMPARE(second.value().rows[0].id.value(), QStringLiteral("t2"));
    QVERIFY(m_gateway->requests()[1].url.query().contains(QStringLiteral("offset=1000")));
}

void TestMoneyhubHistory::aLoopEndsTheRead()
{
    const QByteArray links = R"({"next":"/v3/transactions?accountId=a-1&limit=1000&offset=1000"})";
    m_gateway->on("GET", kPath, ScriptedGateway::json(200, page(row("t1"), links)));
    const auto first = ask({kAccount, {}, {}, {}});
    QVERIFY(first.succeeded());
    const auto second = ask({kAccount, {}, {}, {}}, first.value().next);
    QVERIFY(!second.succeeded());
    QCOMPARE(second.error().part, QStringLiteral("links.next"));
}

void TestMoneyhubHistory::aRefusedScopeIsTold()
{
    m_tokens->refuse(QStringLiteral("transactions:read:all"),
                     makeError(ErrorKind::NotAccepted, QStringLiteral("invalid_scope"), {}));
    const auto outcome = ask({kAccount, {}, {}, {}});
    QVERIFY(!outcome.succeeded());
    QCOMPARE(outcome.error().kind, ErrorKind::NotAccepted);
    QCOMPARE(outcome.error().part, QStringLiteral("invalid_scope"));
}

void TestMoneyhubHistory::balancesAreRead()
{
    m_gateway->on("GET", QStringLiteral("/v3/accounts/a-1/balances"),
                  ScriptedGateway::json(200, R"({"data":[
        {"amount":{"value":5,"currency":"GBP"},"date":"2026-11-20","type":"InterimAvailable"},
        {"amount":{"value":"?"},"date":"2026-11-20"}, {"amount":{"value":-5,"currency":"GBP"},"date":"2026-10-20"}]})"));
    Outcome<ReadList<AccountBalance>> outcome;
    m_client->balances(kUser, kAccount, &m_context, outcome.take());
    QTRY_COMPARE(outcome.count(), 1);
    QVERIFY(outcome.succeeded());
    QCOMPARE(outcome.value().rows.size(), 2U);
    QCOMPARE(outcome.value().rows[0].type, QStringLiteral("InterimAvailable"));
    QCOMPARE(outcome.value().rows[1].amount.minor, -5);
    QVERIFY(!outcome.value().isWhole());
}

void TestMoneyhubHistory::consentNumbersAreMasked()
{
    m_gateway->on("GET", QStringLiteral("/consent-history"), ScriptedGateway::json(200, R"({"data":[
        {"consentId":"c1","provider":"b","consentType":"account","consentStatus":"Authorised","createdAt":"x",
         "consentFrom":"2026-11-20T10:00:00Z","consentTo":"soon","permissions":["ReadBalances"],
         "accountDetails":[{"schemeName":"UK.OBIE.SortCodeAccountNumber","identification":"20304012345678"},
                           {"schemeName":"IBAN","identification":"GB29NWBK60161331926819"},
                           {"schemeName":"?","identification":"12345"}]}]})"));
    Outcome<ReadList<ServiceConsent>> outcome;
    m_client->consentHistory(kUser, &m_context, outcome.take());
    QTRY_COMPARE(outcome.count(), 1);
    QVERIFY(outcome.succeeded());
    QCOMPARE(outcome.value().rows.size(), 1U);
    const ServiceConsent &consent = outcome.value().rows[0];
    QCOMPARE(consent.accounts, (std::vector{QStringLiteral("••••5678"), QStringLiteral("••••6819"),
                                            QStringLiteral("••••5")}));
    QVERIFY(consent.to.unreadable);
    QCOMPARE(consent.status, QStringLiteral("Authorised"));
    QCOMPARE(m_tokens->asked(),
             QStringList{QStringLiteral("consent_history:read @ ") + kUser.value()});
}

QTEST_GUILESS_MAIN(TestMoneyhubHistory)
#include "tst_moneyhubhistory.moc"
