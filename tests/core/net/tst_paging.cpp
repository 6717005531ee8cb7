// The way through a list of pages.

#include "core/net/paging.h"
#include "core/net/pathsegment.h"

#include <nlohmann/json.hpp>

#include <QTest>
#include <QUrlQuery>

using namespace holdfast;

namespace {

nlohmann::json pageWithNext(const char *next)
{
    return {{"data", nlohmann::json::array()}, {"links", {{"self", "x"}, {"next", next}}}};
}

} // namespace

class TestPaging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLimitIsAlwaysSent();
    void pagesAreFollowedToTheLast();
    void theLastPageHasNoNextLink_data();
    void theLastPageHasNoNextLink();
    void badLinksEndTheRead_data();
    void badLinksEndTheRead();
    void endlessListsEnd();
    void idsBecomeOneSegment_data();
    void idsBecomeOneSegment();

private:
    const QUrl m_first{QStringLiteral("https://api.example.com/v3/accounts?connectionId=a%3Ab")};
};

void TestPaging::theLimitIsAlwaysSent()
{
    const PageTrail trail(m_first, {});
    const QUrlQuery query(trail.first());
    QCOMPARE(query.queryItemValue(QStringLiteral("limit")), QStringLiteral("1000"));
    QCOMPARE(query.queryItemValue(QStringLiteral("connectionId"), QUrl::FullyDecoded),
             QStringLiteral("a:b"));
}

void TestPaging::pagesAreFollowedToTheLast()
{
    PageTrail trail(m_first, {});
    auto second = trail.next(pageWithNext("https://api.example.com/v3/accounts?limit=1000&offset=1000"), 1000);
    QVERIFY(second && *second);
    QCOMPARE(**second, QUrl(QStringLiteral("https://api.example.com/v3/accounts?limit=1000&offset=1000")));
    auto third = trail.next(pageWithNext("/v3/accounts?limit=1000&offset=2000"), 1000);
    QVERIFY(third && *third);
    QCOMPARE((*third)->host(), QStringLiteral("api.example.com"));
    auto end = trail.next({{"data", nlohmann::json::array()}}, 3);
    QVERIFY(end && !*end);
}

void TestPaging::theLastPageHasNoNextLink_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::newRow("no links") << QByteArray(R"({"data":[]})");
    QTest::newRow("links null") << QByteArray(R"({"data":[],"links":null})");
    QTest::newRow("no next") << QByteArray(R"({"data":[],"links":{"self":"x"}})");
    QTest::newRow("next null") << QByteArray(R"({"data":[],"links":{"next":null}})");
    QTest::newRow("next empty") << QByteArray(R"({"data":[],"links":{"next":""}})");
}

void TestPaging::theLastPageHasNoNextLink()
{
    QFETCH(QByteArray, page);
    PageTrail trail(m_first, {});
    const auto next = trail.next(nlohmann::json::parse(page.toStdString()), 0);
    QVERIFY(next && !*next);
}

void TestPaging::badLinksEndTheRead_data()
{
    QTest::addColumn<QByteArray>("next");
    QTest::newRow("itself") << QByteArray("https://api.example.com/v3/accounts?connectionId=a%3Ab&limit=1000");
    QTest::newRow("offset 0") << QByteArray("https://api.example.com/v3/accounts?offset=0");
    QTest::newRow("negative offset") << QByteArray("https://api.example.com/v3/accounts?offset=-1");
    QTest::newRow("A-11 other host") << QByteArray("https://evil.example/v3/accounts?offset=1000");
    QTest::newRow("A-11 other port") << QByteArray("https://api.example.com:444/v3/accounts?offset=1000");
    QTest::newRow("A-11 plain http") << QByteArray("http://api.example.com/v3/accounts?offset=1000");
    QTest::newRow("A-11 user info") << QByteArray("https://api.example.com@evil.example/v3?offset=1000");
    QTest::newRow("A-11 protocol-relative") << QByteArray("//evil.example/v3?offset=1000");
    QTest::newRow("A-11 another scheme") << QByteArray("file:///etc/passwd");
    QTest::newRow("M11 an id as a scheme") << QByteArray("abc:def?offset=1000");
    QTest::newRow("broken") << QByteArray("https://api.example.com:x/%zz");
}

void TestPaging::badLinksEndTheRead()
{
    QFETCH(QByteArray, next);
    PageTrail trail(m_first, {});
    const auto result = trail.next(pageWithNext(next.constData()), 1);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::BadAnswer);
    QCOMPARE(result.error().part, QStringLiteral("links.next"));

    PageTrail odd(m_first, {});
    QVERIFY(!odd.next({{"links", {{"next", 5}}}}, 1));
}

void TestPaging::endlessListsEnd()
{
    const auto next = [](int i) {
        return "https://api.example.com/v3/accounts?offset=" + std::to_string(i);
    };
    PagingLimits limits;
    limits.pages = 10;
    PageTrail pages(m_first, limits);
    int read = 1;
    while (pages.next(pageWithNext(next(read).c_str()), 0))
        ++read;
    QCOMPARE(read, 10);

    limits = {};
    limits.rows = 25;
    PageTrail rows(m_first, limits);
    QVERIFY(rows.next(pageWithNext(next(10).c_str()), 10));
    QVERIFY(rows.next(pageWithNext(next(20).c_str()), 10));
    QVERIFY(!rows.next(pageWithNext(next(30).c_str()), 10));

    // A circle of two cursors, without offsets.
    PageTrail circle(m_first, {});
    QVERIFY(circle.next(pageWithNext("?cursor=a"), 1));
    QVERIFY(circle.next(pageWithNext("?cursor=b"), 1));
    QVERIFY(!circle.next(pageWithNext("?cursor=a"), 1));
}

void TestPaging::idsBecomeOneSegment_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("path"); // empty: refused
    QTest::newRow("A-21 normal") << QStringLiteral("1ffe704d39629a929c8e293880fb449a:00000000-0000-4000-8000-000000000001")
                                 << QByteArray("1ffe704d39629a929c8e293880fb449a%3A00000000-0000-4000-8000-000000000001");
    QTest::newRow("A-21 slash") << QStringLiteral("a/b") << QByteArray("a%2Fb");
    QTest::newRow("A-21 climbing") << QStringLiteral("../../x") << QByteArray("..%2F..%2Fx");
    QTest::newRow("A-21 dots") << QStringLiteral("..") << QByteArray();
    QTest::newRow("A-21 dot") << QStringLiteral(".") << QByteArray();
    QTest::newRow("A-21 encoded dots") << QStringLiteral("%2e%2e") << QByteArray("%252e%252e");
    QTest::newRow("A-21 query") << QStringLiteral("a?b=c") << QByteArray("a%3Fb%3Dc");
    QTest::newRow("A-21 fragment") << QStringLiteral("a#b") << QByteArray("a%23b");
    QTest::newRow("A-21 newline") << QStringLiteral("a\r\nHost: evil") << QByteArray();
    QTest::newRow("A-21 NUL") << QStringLiteral("a") + QChar(0) << QByteArray();
    QTest::newRow("A-21 emoji") << QString::fromUtf8("\xf0\x9f\x8f\xa6") << QByteArray("%F0%9F%8F%A6");
    QTest::newRow("A-21 lone surrogate") << QString(QChar(0xd800)) << QByteArray();
    QTest::newRow("A-21 space and backslash") << QStringLiteral("a b\\") << QByteArray("a%20b%5C");
    QTest::newRow("A-21 5 kB") << QString(5000, u'a') << QByteArray();
    QTest::newRow("A-21 empty") << QString() << QByteArray();
}

void TestPaging::idsBecomeOneSegment()
{
    QFETCH(QString, id);
    QFETCH(QByteArray, path);
    const Expected<QByteArray> segment = pathSegment(id, QStringLiteral("connectionId"));
    QCOMPARE(segment.has_value(), !path.isEmpty());
    if (!segment) {
        QCOMPARE(segment.error().kind, ErrorKind::Usage);
        QCOMPARE(segment.error().part, QStringLiteral("connectionId"));
        return;
    }
    const QUrl url = withSegments(QUrl(QStringLiteral("https://api.example.com/v3")), {"sync", *segment});
    QCOMPARE(url.toEncoded(), "https://api.example.com/v3/sync/" + path);
    QCOMPARE(url.path(QUrl::FullyEncoded).toLatin1(), "/v3/sync/" + path);
    QVERIFY(!url.hasQuery());
    QVERIFY(!url.hasFragment());
}

QTEST_GUILESS_MAIN(TestPaging)
#include "tst_paging.moc"
