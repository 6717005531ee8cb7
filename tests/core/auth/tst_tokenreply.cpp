#include "core/auth/tokenreply.h"
#include "support/scriptedgateway.h"

#include <QTest>

using namespace holdfast;
using namespace holdfast::test;
using namespace std::chrono_literals;

namespace {

const Instant kNow = fromMilliseconds(1'795'341'600'000);

QString verdict(const Expected<TokenReply> &reply)
{
    if (reply)
        return QStringLiteral("ok");
    return errorKindWord(reply.error().kind) + u' ' + reply.error().part;
}

} // namespace

class TokenReplyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void repliesWithSuccess_data();
    void repliesWithSuccess();
    void lifetimes_data();
    void lifetimes();
    void refusals_data();
    void refusals();
    void aWrongClockIsNamedAsTheCause_data();
    void aWrongClockIsNamedAsTheCause();
    void descriptionsAreOnePlainLine();
    void noTokenIsQuoted();
};

void TokenReplyTest::repliesWithSuccess_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("plain"); // client_credentials
    QTest::addColumn<QString>("code");  // authorization_code
    const auto row = [](const char *name, const QByteArray &body, const char *plain,
                        const char *code) {
        QTest::newRow(name) << body << QString::fromLatin1(plain) << QString::fromLatin1(code);
    };
    const auto both = [&](const char *name, const QByteArray &body, const char *wanted) {
        row(name, body, wanted, wanted);
    };
    both("all there",
         R"({"access_token":"a","token_type":"Bearer","expires_in":60,"scope":"x","id_token":"i"})",
         "ok");
    both("T-04 odd case", R"({"access_token":"a","token_type":"bEaReR","id_token":"i"})", "ok");
    both("T-04 no scope, no expires_in",
         R"({"access_token":"a","token_type":"Bearer","id_token":"i"})", "ok");
    both("no token_type", R"({"access_token":"a","id_token":"i"})", "ok");
    both("unknown members", R"({"access_token":"a","id_token":"i","x":{"y":[1]}})", "ok");
    row("T-24 no id_token", R"({"access_token":"a","token_type":"Bearer"})", "ok",
        "bad-answer id_token");
    row("T-24 id_token a number", R"({"access_token":"a","id_token":1})", "ok",
        "bad-answer id_token");
    both("T-24 empty", "", "bad-answer token");
    both("T-24 array", "[]", "bad-answer token");
    both("T-24 HTML", "<html>", "bad-answer token");
    both("T-24 text", "\"token\"", "bad-answer token");
    both("T-24 access_token a number", R"({"access_token":7,"id_token":"i"})",
         "bad-answer access_token");
    both("T-24 no access_token", R"({"id_token":"i"})", "bad-answer access_token");
    both("T-24 5 MB", "{\"access_token\":\"" + QByteArray(5'000'000, 'a') + "\"}",
         "bad-answer token");
    both("empty token", R"({"access_token":"","id_token":"i"})", "bad-answer access_token");
    both("line end in the token", R"({"access_token":"a\r\nX-Evil: 1","id_token":"i"})",
         "bad-answer access_token");
    both("token not ASCII", R"({"access_token":"é","id_token":"i"})", "bad-answer access_token");
    both("token twice", R"({"access_token":"a","access_token":"b","id_token":"i"})",
         "bad-answer token");
    both("another type", R"({"access_token":"a","token_type":"DPoP","id_token":"i"})",
         "bad-answer token_type");
    both("type a number", R"({"access_token":"a","token_type":1,"id_token":"i"})",
         "bad-answer token_type");
    both("cut", R"({"access_token":"a")", "bad-answer token");
    both("200 with an error", R"({"error":"invalid_client"})", "bad-answer access_token");
}

void TokenReplyTest::repliesWithSuccess()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, plain);
    QFETCH(QString, code);
    const auto answer = ScriptedGateway::json(200, body);
    QCOMPARE(verdict(readTokenReply(answer, {TokenGrant::ClientCredentials, true, kNow})), plain);
    QCOMPARE(verdict(readTokenReply(answer, {TokenGrant::AuthorizationCode, true, kNow})), code);
}

void TokenReplyTest::lifetimes_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("seconds");
    QTest::newRow("two hours") << QByteArray("7200") << 7200;
    QTest::newRow("fraction") << QByteArray("59.9") << 59;
    QTest::newRow("zero") << QByteArray("0") << 0;
    QTest::newRow("negative") << QByteArray("-5") << 300;
    QTest::newRow("text") << QByteArray("\"7200\"") << 300;
    QTest::newRow("null") << QByteArray("null") << 300;
    QTest::newRow("1e18") << QByteArray("1e18") << 86'400;
    QTest::newRow("largest integer") << QByteArray("18446744073709551615") << 86'400;
}

void TokenReplyTest::lifetimes()
{
    QFETCH(QByteArray, value);
    QFETCH(int, seconds);
    const auto reply = readTokenReply(
        ScriptedGateway::json(200, "{\"access_token\":\"a\",\"expires_in\":" + value + '}'),
        {TokenGrant::ClientCredentials, true, kNow});
    QVERIFY(reply);
    QCOMPARE(reply->lifetime.count(), seconds);
}

void TokenReplyTest::refusals_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("plain");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, int status, const char *body, const char *plain,
                        const char *code) {
        QTest::newRow(name) << status << QByteArray(body) << QString::fromLatin1(plain)
                            << QString::fromLatin1(code);
    };
    row("T-26 invalid_grant", 400, R"({"error":"invalid_grant"})", "not-accepted invalid_grant",
        "check-failed invalid_grant");
    row("T-26 invalid_client", 401, R"({"error":"invalid_client"})", "not-accepted invalid_client",
        "not-accepted invalid_client");
    row("T-26 invalid_request", 400, R"({"error":"invalid_request"})",
        "not-accepted invalid_request", "not-accepted invalid_request");
    row("T-26 unauthorized_client", 400, R"({"error":"unauthorized_client"})",
        "not-accepted unauthorized_client", "not-accepted unauthorized_client");
    row("invalid_scope", 400, R"({"error":"invalid_scope"})", "not-accepted invalid_scope",
        "not-accepted invalid_scope");
    row("401 without a word", 401, "", "not-accepted http-401", "not-accepted http-401");
    row("T-24 403 as HTML", 403, "<html>", "not-accepted http-403", "not-accepted http-403");
    row("error is no text", 400, R"({"error":{"x":1}})", "not-accepted http-400",
        "not-accepted http-400");
    row("429", 429, R"({"error":"slow_down"})", "too-many-requests status",
        "too-many-requests status");
    row("500", 500, R"({"error":"server_error"})", "service-down status", "service-down status");
    row("502 as HTML", 502, "<html>", "service-down status", "service-down status");
    row("204", 204, "", "bad-answer status", "bad-answer status");
}

void TokenReplyTest::refusals()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, plain);
    QFETCH(QString, code);
    const auto answer = ScriptedGateway::json(status, body);
    QCOMPARE(verdict(readTokenReply(answer, {TokenGrant::ClientCredentials, true, kNow})), plain);
    QCOMPARE(verdict(readTokenReply(answer, {TokenGrant::AuthorizationCode, true, kNow})), code);
}

void TokenReplyTest::aWrongClockIsNamedAsTheCause_data()
{
    // D-01
    QTest::addColumn<int>("ahead");
    QTest::addColumn<bool>("assertion");
    QTest::addColumn<QString>("wanted");
    const QString clock = QStringLiteral("clock-off clock");
    const QString refused = QStringLiteral("not-accepted invalid_client");
    QTest::newRow("a day behind") << 86'400 << true << clock;
    QTest::newRow("a day ahead") << -86'400 << true << clock;
    QTest::newRow("a minute") << 60 << true << clock;
    QTest::newRow("59 seconds") << 59 << true << refused;
    QTest::newRow("a secret knows no time") << 86'400 << false << refused;
}

void TokenReplyTest::aWrongClockIsNamedAsTheCause()
{
    QFETCH(int, ahead);
    QFETCH(bool, assertion);
    QFETCH(QString, wanted);
    auto answer = ScriptedGateway::json(401, R"({"error":"invalid_client"})");
    answer.serverDate = kNow + std::chrono::seconds{ahead};
    QCOMPARE(verdict(readTokenReply(answer, {TokenGrant::ClientCredentials, assertion, kNow})),
             wanted);
}

void TokenReplyTest::descriptionsAreOnePlainLine()
{
    const auto reply = readTokenReply(
        ScriptedGateway::json(
            400, "{\"error\":\"bad\\nword\",\"error_description\":\"a\\r\\n\\u001b[31mb\\u202e" +
                     QByteArray(5000, 'x') + "\"}"),
        {TokenGrant::ClientCredentials, true, kNow});
    QVERIFY(!reply);
    const QString text = reply.error().part + reply.error().detail;
    for (const QChar character : text)
        QVERIFY(character.isPrint());
    QVERIFY(reply.error().detail.size() <= 301);
}

void TokenReplyTest::noTokenIsQuoted()
{
    const auto reply = readTokenReply(
        ScriptedGateway::json(200, R"({"access_token":"canary","token_type":"x"} y)"),
        {TokenGrant::ClientCredentials, true, kNow});
    QVERIFY(!reply);
    QVERIFY(!(reply.error().part + reply.error().detail).contains(u"canary"));
}

QTEST_GUILESS_MAIN(TokenReplyTest)
#include "tst_tokenreply.moc"
