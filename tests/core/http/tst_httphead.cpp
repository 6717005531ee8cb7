#include "core/http/httphead.h"

#include <QTest>

using namespace holdfast;
using State = HttpRequestReader::State;

namespace {

const QByteArray kHost = QByteArrayLiteral("Host: 127.0.0.1:8000\r\n");

State feedByteByByte(HttpRequestReader &reader, const QByteArray &bytes)
{
    for (const char &byte : bytes)
        reader.feed(QByteArrayView(&byte, 1));
    return reader.state();
}

} // namespace

/// The part of that needs no socket.
class HttpHeadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wellFormedRequestsAreRead_data();
    void wellFormedRequestsAreRead();
    void garbageIsRefused_data();
    void garbageIsRefused();
    void unfinishedRequestsWait_data();
    void unfinishedRequestsWait();
    void aTlsHelloIsRecognised();
    void whatFollowsTheRequestIsIgnored();
    void repeatedFieldsHaveNoSingleValue();
    void targetIsSplitAtTheFirstQuestionMark();
};

void HttpHeadTest::wellFormedRequestsAreRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("body");

    QTest::newRow("get") << "GET /callback?code=a HTTP/1.1\r\n" + kHost + "\r\n"
                         << QByteArray("GET") << QByteArray();
    QTest::newRow("http/1.0") << QByteArray("GET / HTTP/1.0\r\n\r\n") << QByteArray("GET")
                              << QByteArray();
    QTest::newRow("post") << "POST /callback HTTP/1.1\r\n" + kHost +
                                 "Content-Length: 6\r\n\r\ncode=a"
                          << QByteArray("POST") << QByteArray("code=a");
    QTest::newRow("empty body") << "POST /callback HTTP/1.1\r\n" + kHost +
                                       "Content-Length: 0\r\n\r\n"
                                << QByteArray("POST") << QByteArray();
    QTest::newRow("R-12 largest body")
        << "POST / HTTP/1.1\r\nContent-Length: 65536\r\n\r\n" + QByteArray(65536, 'x')
        << QByteArray("POST") << QByteArray(65536, 'x');
    QTest::newRow("value with tab and latin-1")
        << QByteArray("GET / HTTP/1.1\r\nX: a\tb\xe9\r\n\r\n") << QByteArray("GET") << QByteArray();
    QTest::newRow("own verb") << QByteArray("BREW / HTTP/1.1\r\n\r\n") << QByteArray("BREW")
                              << QByteArray();
    QTest::newRow("R-12 8 kB target") << "GET /?" + QByteArray(8000, 'a') + " HTTP/1.1\r\n\r\n"
                                      << QByteArray("GET") << QByteArray();
}

void HttpHeadTest::wellFormedRequestsAreRead()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, body);

    HttpRequestReader whole;
    QCOMPARE(whole.feed(bytes), State::Complete);
    QCOMPARE(whole.head().method, method);
    QCOMPARE(whole.body(), body);

    HttpRequestReader dripped;
    QCOMPARE(feedByteByByte(dripped, bytes), State::Complete);
    QCOMPARE(dripped.head().target, whole.head().target);
    QCOMPARE(dripped.head().fields, whole.head().fields);
    QCOMPARE(dripped.body(), body);
}

void HttpHeadTest::garbageIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");

    const auto row = [](const char *name, const QByteArray &bytes, int status = 400) {
        QTest::newRow(name) << bytes << status;
    };
    row("R-01 NULs", QByteArray(64, '\0'));
    row("R-01 latin-1", QByteArray("\xe9\xe8\xff\xfe GET / HTTP/1.1\r\n\r\n"));
    row("R-01 line feeds only", QByteArray("GET / HTTP/1.1\nHost: a\n\n"));
    row("R-01 line feed first", QByteArray("\nGET / HTTP/1.1\r\n\r\n"));
    row("empty line first", QByteArray("\r\nGET / HTTP/1.1\r\n\r\n"));
    row("no verb", QByteArray(" / HTTP/1.1\r\n\r\n"));
    row("verb with a colon", QByteArray("G:T / HTTP/1.1\r\n\r\n"));
    row("two blanks", QByteArray("GET  / HTTP/1.1\r\n\r\n"));
    row("four words", QByteArray("GET / x HTTP/1.1\r\n\r\n"));
    row("two words", QByteArray("GET /\r\n\r\n"));
    row("http/2 preface", QByteArray("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"));
    row("lower case version", QByteArray("GET / http/1.1\r\n\r\n"));
    row("target with NUL", QByteArray("GET /\0a HTTP/1.1\r\n\r\n", 20));
    row("target with latin-1", QByteArray("GET /\xe9 HTTP/1.1\r\n\r\n"));
    row("carriage return in a value", QByteArray("GET / HTTP/1.1\r\nA: b\rc\r\n\r\n"));
    row("NUL in a value", QByteArray("GET / HTTP/1.1\r\nA: b\0\r\n\r\n", 25));
    row("field without a colon", QByteArray("GET / HTTP/1.1\r\nHost\r\n\r\n"));
    row("field without a name", QByteArray("GET / HTTP/1.1\r\n: a\r\n\r\n"));
    row("blank before the colon", QByteArray("GET / HTTP/1.1\r\nHost : a\r\n\r\n"));
    row("folded field", QByteArray("GET / HTTP/1.1\r\nA: b\r\n c\r\n\r\n"));
    row("length twice",
        QByteArray("POST / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 1\r\n\r\na"));
    row("length with a sign", QByteArray("POST / HTTP/1.1\r\nContent-Length: +1\r\n\r\na"));
    row("negative length", QByteArray("POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n"));
    row("length list", QByteArray("POST / HTTP/1.1\r\nContent-Length: 1, 1\r\n\r\na"));
    row("length empty", QByteArray("POST / HTTP/1.1\r\nContent-Length:\r\n\r\n"));
    row("length beyond 64 bits",
        "POST / HTTP/1.1\r\nContent-Length: " + QByteArray(40, '9') + "\r\n\r\n");
    row("chunked", QByteArray("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"),
        411);
    row("R-12 body too large", QByteArray("POST / HTTP/1.1\r\nContent-Length: 65537\r\n\r\n"), 413);
    row("R-12 10 MB body", QByteArray("POST / HTTP/1.1\r\nContent-Length: 10485760\r\n\r\n"), 413);
    row("R-12 address too long", "GET /?" + QByteArray(1024 * 1024, 'a') + " HTTP/1.1\r\n\r\n",
        414);
    row("R-12 no line end", QByteArray(20000, 'a'), 414);
    row("R-12 head too large", "GET / HTTP/1.1\r\nA: " + QByteArray(20000, 'a'), 431);
    row("R-12 10,000 fields",
        "GET / HTTP/1.1\r\n" + QByteArray("A: b\r\n").repeated(10000) + "\r\n", 431);
    row("R-12 101 short fields",
        "GET / HTTP/1.1\r\n" + QByteArray("A:b\r\n").repeated(101) + "\r\n", 431);
}

void HttpHeadTest::garbageIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);

    HttpRequestReader whole;
    QCOMPARE(whole.feed(bytes), State::Refused);
    QCOMPARE(whole.status(), status);
    QVERIFY(whole.body().isEmpty());

    HttpRequestReader dripped;
    QCOMPARE(feedByteByByte(dripped, bytes), State::Refused);
    QCOMPARE(dripped.status(), status);
    QCOMPARE(dripped.feed("GET / HTTP/1.1\r\n\r\n"), State::Refused);
}

void HttpHeadTest::unfinishedRequestsWait_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("half a line") << QByteArray("GET /callb");
    QTest::newRow("no empty line") << QByteArray("GET / HTTP/1.1\r\nHost: a\r\n");
    QTest::newRow("half an empty line") << QByteArray("GET / HTTP/1.1\r\nHost: a\r\n\r");
    QTest::newRow("half a body") << QByteArray(
        "POST / HTTP/1.1\r\nContent-Length: 10\r\n\r\n12345");
}

void HttpHeadTest::unfinishedRequestsWait()
{
    QFETCH(QByteArray, bytes);
    HttpRequestReader reader;
    QCOMPARE(reader.feed(bytes), State::Incomplete);
}

void HttpHeadTest::aTlsHelloIsRecognised()
{
    const QByteArray hello = QByteArray::fromHex("1603010200010001fc0303");
    HttpRequestReader whole;
    QCOMPARE(whole.feed(hello), State::Tls);
    HttpRequestReader dripped;
    QCOMPARE(feedByteByByte(dripped, hello), State::Tls);
}

void HttpHeadTest::whatFollowsTheRequestIsIgnored()
{
    HttpRequestReader reader;
    QCOMPARE(reader.feed("GET /a HTTP/1.1\r\n\r\nGET /b HTTP/1.1\r\n\r\n"), State::Complete);
    QCOMPARE(reader.head().target, QByteArray("/a"));
    QVERIFY(reader.body().isEmpty());
    QCOMPARE(reader.feed("GET /c HTTP/1.1\r\n\r\n"), State::Complete);
    QCOMPARE(reader.head().target, QByteArray("/a"));
}

void HttpHeadTest::repeatedFieldsHaveNoSingleValue()
{
    HttpRequestReader reader;
    reader.feed("GET / HTTP/1.1\r\nHost: a\r\nhOST: b\r\nOrigin:  c \r\n\r\n");
    QCOMPARE(reader.head().count("host"), 2);
    QVERIFY(!reader.head().only("host"));
    QCOMPARE(reader.head().only("origin"), QByteArray("c"));
    QVERIFY(!reader.head().only("absent"));
}

void HttpHeadTest::targetIsSplitAtTheFirstQuestionMark()
{
    HttpRequestReader reader;
    reader.feed("GET /callback?a=b?c HTTP/1.1\r\n\r\n");
    QCOMPARE(reader.head().path(), QByteArray("/callback"));
    QCOMPARE(reader.head().query(), QByteArray("a=b?c"));
    HttpRequestReader plain;
    plain.feed("GET /callback HTTP/1.1\r\n\r\n");
    QCOMPARE(plain.head().path(), QByteArray("/callback"));
    QVERIFY(!plain.head().query());
}

QTEST_APPLESS_MAIN(HttpHeadTest)
#include "tst_httphead.moc"
