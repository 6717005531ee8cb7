// Bank icons: what they cost while there is no session, after a failure, and once they are known.

#include "support/servicestand.h"

using namespace holdfast;
using namespace holdfast::test;
using namespace std::chrono_literals;

namespace {

const QString kBanks = QStringLiteral("/.well-known/all-connections");
const QByteArray kOneBank = R"([{"id":"bank","name":"A Bank","bankRef":"ref"},
    {"id":"bare","name":"Without icon"}])";

HttpAnswer svg()
{
    HttpAnswer answer;
    answer.status = 200;
    answer.headers = {{"content-type", "image/svg+xml"}};
    answer.body = R"(<svg xmlns="http://www.w3.org/2000/svg"><circle r="4"/></svg>)";
    return answer;
}

} // namespace

class TestIconShelf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_stand.reset(); }

    void beforeThereIsASessionNothingIsAsked();
    void manyRowsReadTheBankListOnce();
    void aBankListThatFailsIsNotAskedForAgainAtOnce();
    void whatHasNoIconIsAskedForOnce_data();
    void whatHasNoIconIsAskedForOnce();
    void aPassingFaultIsNotRemembered();
    void aBankClosedForGoodClosesTheRenewalOfItsConnections();
    void aBankThatLeftTheListKeepsItsConnection();
    void theBankListCannotSendUsElsewhere_data();
    void theBankListCannotSendUsElsewhere();

private:
    ServiceStand &stand() { return *m_stand; }
    [[nodiscard]] QString icon(const char *bank)
    {
        return ServiceStand::wordOf(stand().ask<QByteArray>([&](auto *c, auto d) {
            stand().service->icon(BankId{QString::fromLatin1(bank)}, c, d);
        }));
    }
    std::unique_ptr<ServiceStand> m_stand;
};

void TestIconShelf::init()
{
    m_stand = std::make_unique<ServiceStand>();
    stand().gateway.on("GET", kBanks, ScriptedGateway::json(200, kOneBank));
    stand().gateway.on("GET", QStringLiteral("/bank-icons/ref"), svg());
}

void TestIconShelf::beforeThereIsASessionNothingIsAsked()
{
    stand().build();
    QCOMPARE(stand().open(), QStringLiteral("ok"));
    QCOMPARE(icon("bank"), QStringLiteral("network"));
    QCOMPARE(stand().opener.opens, 0);
    QCOMPARE(stand().keychain.reads, 0); // no prompt for the sake of a picture
    QCOMPARE(stand().gateway.requests().size(), 0u);
    QCOMPARE(stand().goOnline(), QStringLiteral("ok"));
    QCOMPARE(icon("bank"), QStringLiteral("ok")); // asking again helps
}

void TestIconShelf::manyRowsReadTheBankListOnce()
{
    QCOMPARE(stand().start(), QStringLiteral("ok"));
    std::array<Outcome<QByteArray>, 30> rows;
    for (auto &row : rows)
        stand().service->icon(BankId{QStringLiteral("bank")}, &stand().context, row.take());
    for (auto &row : rows)
        QTRY_COMPARE(row.word(), QStringLiteral("ok"));
    QCOMPARE(stand().calls("GET", "/all-connections"), 1);
    const int asked = stand().calls("GET", "/bank-icons/ref");
    QCOMPARE(icon("bank"), QStringLiteral("ok"));
    QCOMPARE(stand().calls("GET", "/bank-icons/ref"), asked); // kept for the run
}

void TestIconShelf::aBankListThatFailsIsNotAskedForAgainAtOnce()
{
    QCOMPARE(stand().start(), QStringLiteral("ok"));
    stand().gateway.once("GET", kBanks,
                         makeError(ErrorKind::Network, QStringLiteral("refused"), {}));
    QCOMPARE(icon("bank"), QStringLiteral("network"));
    QCOMPARE(stand().calls("GET", "/all-connections"), 1);
    stand().clock.advance(29s);
    QCOMPARE(icon("bank"), QStringLiteral("network"));
    QCOMPARE(icon("bare"), QStringLiteral("network"));
    QCOMPARE(stand().calls("GET", "/all-connections"), 1);
    stand().clock.jumpWall(24h); // a wall clock that is set makes no storm
    QCOMPARE(icon("bank"), QStringLiteral("network"));
    stand().clock.advance(1s);
    QCOMPARE(icon("bank"), QStringLiteral("ok"));
    QCOMPARE(stand().calls("GET", "/all-connections"), 2);
}

void TestIconShelf::whatHasNoIconIsAskedForOnce_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("word");
    QTest::newRow("none") << QByteArray("application/json") << 404 << QStringLiteral("unknown-id");
    QTest::newRow("U-05 no picture")
        << QByteArray("text/html") << 200 << QStringLiteral("bad-answer");
}

void TestIconShelf::whatHasNoIconIsAskedForOnce()
{
    QFETCH(const QByteArray, type);
    QFETCH(const int, status);
    HttpAnswer answer = svg();
    answer.status = status;
    answer.headers = {{"content-type", type}};
    stand().gateway.on("GET", QStringLiteral("/bank-icons/ref"), answer);
    QCOMPARE(stand().start(), QStringLiteral("ok"));
    QTEST(icon("bank"), "word");
    QCOMPARE(icon("bank"), QStringLiteral("unknown-id"));
    QCOMPARE(icon("bare"), QStringLiteral("unknown-id"));
    QCOMPARE(icon("nobody"), QStringLiteral("unknown-id"));
    QCOMPARE(stand().calls("GET", "/bank-icons/ref"), 1);
}

void TestIconShelf::aPassingFaultIsNotRemembered()
{
    QCOMPARE(stand().start(), QStringLiteral("ok"));
    stand().gateway.once("GET", QStringLiteral("/bank-icons/ref"),
                         makeError(ErrorKind::Network, QStringLiteral("refused"), {}));
    QCOMPARE(icon("bank"), QStringLiteral("network"));
    QCOMPARE(icon("bank"), QStringLiteral("ok"));
}

void TestIconShelf::aBankClosedForGoodClosesTheRenewalOfItsConnections() // S-08
{
    stand().gateway.on("GET", kBanks, ScriptedGateway::json(200, R"([{"id":"bank","name":"A Bank",
        "bankRef":"ref","status":{"auth":"PERMANENTLY_UNAVAILABLE","sync":"AVAILABLE"}}])"));
    stand().listed = {{"bank:1"}, {"other:1"}};
    QCOMPARE(stand().start(), QStringLiteral("ok"));
    QVERIFY(!stand().entry("bank:1")->facts.bankClosed);
    QCOMPARE(icon("bank"), QStringLiteral("ok"));
    QVERIFY(stand().entry("bank:1")->facts.bankClosed);
    QVERIFY(!stand().entry("other:1")->facts.bankClosed);
    QVERIFY(stand().details("bank:1")->entry.facts.bankClosed);
    QCOMPARE(stand().refresh(), QStringLiteral("ok")); // also in the next list
    QVERIFY(stand().entry("bank:1")->facts.bankClosed);
    FlowRequest request;
    request.kind = FlowKind::Reauth;
    request.connection = ServiceStand::idOf("bank:1");
    const auto result = stand().flow(request);
    QCOMPARE(ServiceStand::wordOf(result), QStringLiteral("does-not-fit"));
    QCOMPARE(result.error().part, QStringLiteral("bank-closed"));
    QCOMPARE(stand().browser.links().size(), 0U);
}

void TestIconShelf::aBankThatLeftTheListKeepsItsConnection() // S-08
{
    stand().listed = {{"vanished:1"}};
    QCOMPARE(stand().start(), QStringLiteral("ok"));
    QCOMPARE(icon("vanished"), QStringLiteral("unknown-id"));
    QCOMPARE(stand().ids(), QStringLiteral("vanished:1"));
    QCOMPARE(stand().entry("vanished:1")->connection.name, QStringLiteral("A Bank"));
}

void TestIconShelf::theBankListCannotSendUsElsewhere_data()
{
    QTest::addColumn<QByteArray>("address");
    for (const char *address :
         {"file:///etc/passwd", "javascript:alert(1)", "http://127.0.0.1:9/icon",
          "https://evil.example/icon.svg", "//evil.example/icon.svg", "data:image/svg+xml,x"})
        QTest::addRow("U-05 %s", address) << QByteArray(address);
}

/// An icon has one address, made of the service's own and the bank's key, whatever the list names.
void TestIconShelf::theBankListCannotSendUsElsewhere()
{
    QFETCH(QByteArray, address);
    stand().gateway.on("GET", kBanks,
                       ScriptedGateway::json(200, R"([{"id":"bank","name":"A Bank","bankRef":"ref",
                           "iconUrl":")" + address + R"("}])"));
    stand().build();
    QCOMPARE(stand().open(), QStringLiteral("ok"));
    QCOMPARE(stand().goOnline(), QStringLiteral("ok"));
    QCOMPARE(icon("bank"), QStringLiteral("ok"));
    const QString host = stand().gateway.requestsTo("GET", kBanks).front().url.host();
    const auto asked = stand().gateway.requestsTo("GET", QStringLiteral("/bank-icons/ref"));
    QCOMPARE(asked.size(), 1u);
    QCOMPARE(asked.front().url.host(), host);
    for (const auto &header : asked.front().headers)
        QVERIFY(header.first.toLower() != "authorization"); // it is public
    for (const HttpRequest &request : stand().gateway.requests())
        QVERIFY(!request.url.toEncoded().contains("evil.example"));
}

QTEST_GUILESS_MAIN(TestIconShelf)
#include "tst_iconshelf.moc"
