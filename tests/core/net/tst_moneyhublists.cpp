// The lists of the client: whole or not at all, of the right owner, and icons that are safe to
// draw.

#include "core/net/moneyhubstand.h"

#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

using namespace holdfast;
using namespace holdfast::test;
using namespace std::chrono_literals;

namespace {

QByteArray pngOf(quint32 width, quint32 height)
{
    QByteArray png("\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR", 16);
    for (const quint32 side : {width, height}) {
        for (int shift = 24; shift >= 0; shift -= 8)
            png += static_cast<char>(side >> shift & 0xff);
    }
    return png + QByteArray("\x08\x06\0\0\0", 5);
}

} // namespace

class TestMoneyhubLists : public QObject, private MoneyhubStand
{
    Q_OBJECT

private Q_SLOTS:
    void init() { build(); }
    void cleanup() { m_client.reset(); }

    void connectionsAreReadToTheLastPage();
    void aListThatBreaksOffIsNoList();
    void aPagingLoopIsAnError();
    void rowsOfOthersAreDroppedAndNoted();
    void unreadableRowsAreCounted();
    void syncsStopAfterOnePage();
    void accountsBelongToTheConnectionAskedFor();
    void banksAreReadWithoutAToken();
    void usersAreReadPageByPage_data();
    void usersAreReadPageByPage();
    void iconsAreCheckedBeforeTheyAreGiven_data();
    void iconsAreCheckedBeforeTheyAreGiven();
};

void TestMoneyhubLists::connectionsAreReadToTheLastPage()
{
    m_wire->once(
        "GET", QStringLiteral("/connections"),
        json(
            200,
            R"({"data":[{"id":"b:1"},{"id":"b:2"}],"links":{"next":"https://identity.example.com/users/64b0c0ffee64b0c0ffee64b0/connections?limit=1000&offset=2"}})"));
    m_wire->once("GET", QStringLiteral("/connections"),
                 json(200, R"({"data":[{"id":"b:2"},{"id":"b:3"}],"meta":{}})"));
    Outcome<ReadList<BankConnection>> outcome;
    m_client->connections(kUser, this, outcome.take());
    QTRY_COMPARE(outcome.count(), 1);
    QCOMPARE(outcome.value().rows.size(), size_t(3)); // the list moved while it was read
    QCOMPARE(outcome.value().problems.size(), size_t(1));
    QVERIFY(outcome.value().isWhole());
    QCOMPARE(m_wire->requests().size(), size_t(2));
    QCOMPARE(bearer(m_wire->requests().at(1)), QByteArray("Bearer token-1"));
}

void TestMoneyhubLists::aListThatBreaksOffIsNoList()
{
    // N-04: lost after page 3 of 10. What was read before is never given.
    for (int page = 1; page <= 3; ++page) {
        m_wire->once("GET", QStringLiteral("/connections"),
                     json(200, R"({"data":[{"id":"b:)" + QByteArray::number(page) +
                                   R"("}],"links":{"next":"?limit=1000&offset=)" +
                                   QByteArray::number(page) + R"("}})"));
    }
    m_wire->on("GET", QStringLiteral("/connections"),
               makeError(ErrorKind::Network, QStringLiteral("host"), QStringLiteral("gone")));
    Outcome<ReadList<BankConnection>> outcome;
    m_client->connections(kUser, this, outcome.take());
    QTRY_COMPARE(outcome.count(), 1);
    QCOMPARE(outcome.word(), QStringLiteral("network"));
    QCOMPARE(m_wire->requests().size(), size_t(4)); // no storm while there is no network
}

void TestMoneyhubLists::aPagingLoopIsAnError()
{
    m_wire->on("GET", QStringLiteral("/connections"),
               json(200, R"({"data":[{"id":"b:1"}],"links":{"next":"?limit=1000&offset=1000"}})"));
    Outcome<ReadList<BankConnection>> outcome;
    m_client->connections(kUser, this, outcome.take());
    QTRY_COMPARE(outcome.count(), 1);
    QCOMPARE(outcome.error().kind, ErrorKind::BadAnswer);
    QCOMPARE(outcome.error().part, QStringLiteral("links.next"));
    QCOMPARE(m_wire->requests().size(), size_t(2));
}

void TestMoneyhubLists::rowsOfOthersAreDroppedAndNoted()
{
    // A-20
    m_wire->on(
        "GET", QStringLiteral("/connections"),
        json(
            200,
            R"({"data":[{"id":"b:1","userId":"64b0c0ffee64b0c0ffee64b0"},{"id":"b:2","userId":"stranger"}]})"));
    Outcome<ReadList<BankConnection>> connections;
    m_client->connections(kUser, this, connections.take());
    QTRY_COMPARE(connections.count(), 1);
    QCOMPARE(connections.value().rows.size(), size_t(1));
    QVERIFY(connections.value().problems.at(0).foreign);
    QCOMPARE(connections.value().problems.at(0).id, QStringLiteral("b:2"));
    QVERIFY(connections.value().isWhole()); // nothing of ours is missing

    m_wire->on("GET", QStringLiteral("/accounts"),
               json(200, R"({"data":[{"id":"a1","connectionId":"other:1"},{"id":"a2"}]})"));
    Outcome<ReadList<Account>> accounts;
    m_client->accounts(kUser, kConnection, this, accounts.take());
    QTRY_COMPARE(accounts.count(), 1);
    QCOMPARE(accounts.value().rows.size(), size_t(1));
    QCOMPARE(accounts.value().rows.at(0).id.value(), QStringLiteral("a2"));

    m_wire->on("GET", QStringLiteral("/syncs"),
               json(200, R"({"data":[{"id":"s1","connectionId":"other:1"},{"id":"s2"}]})"));
    Outcome<ReadList<SyncRecord>> syncs;
    m_client->syncs(kUser, kConnection, 10, this, syncs.take());
    QTRY_COMPARE(syncs.count(), 1);
    QCOMPARE(syncs.value().rows.size(), size_t(1));
    QCOMPARE(syncs.value().rows.at(0).connectionId, kConnection);
}

void TestMoneyhubLists::unreadableRowsAreCounted()
{
    m_wire->on("GET", QStringLiteral("/connections"),
               json(200, R"({"data":[{"id":"b:1"},{"id":5},null]})"));
    Outcome<ReadList<BankConnection>> outcome;
    m_client->connections(kUser, this, outcome.take());
    QTRY_COMPARE(outcome.count(), 1);
    QCOMPARE(outcome.value().rows.size(), size_t(1));
    QCOMPARE(outcome.value().problems.size(), size_t(2));
    QVERIFY(!outcome.value().isWhole());
}

void TestMoneyhubLists::syncsStopAfterOnePage()
{
    m_wire->on("GET", QStringLiteral("/syncs"),
               json(200, R"({"data":[{"id":"s1"}],"links":{"next":"?offset=1"}})"));
    Outcome<ReadList<SyncRecord>> outcome;
    m_client->syncs(kUser, kConnection, 0, this, outcome.take());
    QTRY_COMPARE(outcome.count(), 1);
    QCOMPARE(outcome.value().rows.size(), size_t(1));
    QCOMPARE(m_wire->requests().size(), size_t(1));
    QCOMPARE(m_wire->requests().front().url.query(), QStringLiteral("limit=1"));
}

void TestMoneyhubLists::accountsBelongToTheConnectionAskedFor()
{
    m_wire->on("GET", QStringLiteral("/accounts"),
               json(200, R"({"data":[{"id":"a1"},{"id":"a2","connectionId":"b:9"}]})"));
    Outcome<ReadList<Account>> all;
    m_client->accounts(kUser, std::nullopt, this, all.take());
    QTRY_COMPARE(all.count(), 1);
    QCOMPARE(all.value().rows.size(), size_t(2));
    QVERIFY(all.value().rows.at(0).connectionId.isEmpty());
    QVERIFY(
        !QUrlQuery(m_wire->requests().front().url).hasQueryItem(QStringLiteral("connectionId")));
}

void TestMoneyhubLists::usersAreReadPageByPage_data()
{
    QTest::addColumn<int>("offset");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("users");
    QTest::addColumn<int>("next");
    const QByteArray two = R"({"userId":"u1","clientUserId":"ada"},{"userId":"u2"})";
    QTest::newRow("the only page") << 0 << QByteArray("{\"data\":[" + two + "]}") << 2 << 0;
    QTest::newRow("a link tells of more")
        << 100 << QByteArray("{\"data\":[" + two + R"(],"links":{"next":"https://evil.example/"}})")
        << 2 << 102;
    QTest::newRow("links without a next")
        << 0 << QByteArray("{\"data\":[" + two + R"(],"links":{"next":null}})") << 2 << 0;
    QTest::newRow("a row without an id is left out, and counted")
        << 0 << QByteArray("{\"data\":[" + two + R"(,{}],"links":{"next":"x"}})") << 2 << 3;
    QTest::newRow("an empty page is the last") << 200 << QByteArray(R"({"data":[],"links":{"next":"x"}})")
                                               << 0 << 0;
    QTest::newRow("no list at all") << 0 << QByteArray(R"({"data":{}})") << -1 << 0;
}

void TestMoneyhubLists::usersAreReadPageByPage()
{
    QFETCH(int, offset);
    QFETCH(QByteArray, body);
    QFETCH(int, users);
    QFETCH(int, next);
    m_wire->on("GET", QStringLiteral("/users"), json(200, body));
    Outcome<UserPage> outcome;
    m_client->users(offset, this, outcome.take());
    QTRY_COMPARE(outcome.count(), 1);
    const QUrlQuery query(m_wire->requests().front().url);
    QCOMPARE(query.queryItemValue(QStringLiteral("limit")), QStringLiteral("100"));
    QCOMPARE(query.queryItemValue(QStringLiteral("offset")).toInt(), offset);
    if (users < 0) {
        QCOMPARE(outcome.word(), QStringLiteral("bad-answer"));
        return;
    }
    QCOMPARE(int(outcome.value().users.size()), users);
    QCOMPARE(outcome.value().next, next);
    if (users > 0) {
        QVERIFY(outcome.value().users.front() ==
                (ServiceUser{UserId(QStringLiteral("u1")), QStringLiteral("ada")}));
    }
}

void TestMoneyhubLists::banksAreReadWithoutAToken()
{
    m_wire->once("GET", QStringLiteral("/all-connections"),
                 json(200, R"([{"id":"b1","name":"Bank"},{"name":"no id"}])"));
    m_wire->once("GET", QStringLiteral("/all-connections"), json(200, R"({"data":[]})"));
    Outcome<ReadList<Institution>> outcome;
    m_client->institutions(this, outcome.take());
    QTRY_COMPARE(outcome.count(), 1);
    QCOMPARE(outcome.value().rows.size(), size_t(1));
    QCOMPARE(outcome.value().problems.size(), size_t(1));

    Outcome<ReadList<Institution>> enveloped;
    m_client->institutions(this, enveloped.take());
    QTRY_COMPARE(enveloped.count(), 1);
    QCOMPARE(enveloped.error().kind, ErrorKind::BadAnswer);
}

void TestMoneyhubLists::iconsAreCheckedBeforeTheyAreGiven_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("outcome");
    const QByteArray svg = "image/svg+xml";
    const auto row = [](const char *name, const QByteArray &type, const QByteArray &body,
                        bool good) {
        QTest::newRow(name) << 200 << type << body
                            << (good ? QStringLiteral("ok") : QStringLiteral("bad-answer"));
    };
    row("svg", svg, R"x(<svg xmlns="http://www.w3.org/2000/svg"><rect fill="url(#a)"/></svg>)x",
        true);
    row("svg with charset", svg + "; charset=utf-8",
        "<?xml version=\"1.0\"?><svg><use href=\"#a\"/></svg>", true);
    row("png", "image/png", pngOf(64, 64), true);
    row("U-05 huge png", "image/png", pngOf(30000, 30000), false);
    row("U-05 png cut", "image/png", pngOf(64, 64).left(12), false);
    row("U-05 entities", svg, R"(<!DOCTYPE svg [<!ENTITY a "b">]><svg>&a;</svg>)", false);
    row("U-05 outside image", svg,
        R"(<svg xmlns:xlink="http://www.w3.org/1999/xlink"><image xlink:href="http://evil.example/x.png"/></svg>)",
        false);
    row("U-05 local file", svg, R"(<svg><image href="file:///etc/passwd"/></svg>)", false);
    row("U-05 style url", svg, R"x(<svg><rect style="fill:URL( http://evil.example )"/></svg>)x",
        false);
    row("svg with style and type", svg,
        R"x(<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd"><svg><style>.a{fill:url(#b)}</style></svg>)x",
        true);
    row("U-05 style element", svg, "<svg><style>@import 'http://evil.example/x.css';</style></svg>",
        false);
    row("U-05 style escaped", svg,
        R"x(<svg><style>.a{fill:u\72l(http://evil.example)}</style></svg>)x", false);
    row("U-05 nested svg", svg, R"(<svg><image href="data:image/svg+xml;base64,AAAA"/></svg>)",
        false);
    row("U-05 stylesheet", svg, R"(<?xml-stylesheet href="http://evil.example/x.css"?><svg/>)",
        false);
    row("U-05 script", svg, "<svg><script>x()</script></svg>", false);
    row("U-05 cut", svg, "<svg><rect/>", false);
    row("U-05 HTML", "text/html", "<html></html>", false);
    row("U-05 type lies", "image/png", "<svg/>", false);
    row("U-05 jpeg", "image/jpeg", "\xff\xd8\xff", false);
    row("U-05 empty", svg, "", false);
    QTest::newRow("none") << 404 << QByteArray("application/json") << QByteArray("{}")
                          << "unknown-id";
}

void TestMoneyhubLists::iconsAreCheckedBeforeTheyAreGiven()
{
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(QString, outcome);
    HttpAnswer answer = json(status, body);
    answer.headers = {{"content-type", type}};
    m_wire->on("GET", QStringLiteral("/bank-icons/ref"), answer);
    Outcome<QByteArray> icon;
    m_client->icon(QStringLiteral("ref"), this, icon.take());
    QTRY_COMPARE(icon.count(), 1);
    QCOMPARE(icon.word(), outcome);
    QCOMPARE(m_wire->requests().front().bodyLimit, qint64(256 * 1024));
}

QTEST_GUILESS_MAIN(TestMoneyhubLists)
#include "tst_moneyhublists.moc"
