#include "core/auth/authorisationrequest.h"
#include "core/auth/browserlink.h"
#include "core/jose/base64url.h"

#include "support/fakerandom.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>
#include <QUrlQuery>

using namespace holdfast;

namespace {

const UserId kUser{QStringLiteral("64b0c0ffee64b0c0ffee64b0")};
const ConnectionId kConnection{
    QStringLiteral("1ffe704d39629a929c8e293880fb449a:00000000-0000-4000-8000-000000000001")};
const BankId kBank{QStringLiteral("1ffe704d39629a929c8e293880fb449a")};

Profile profile()
{
    Profile result;
    result.identityUrl = QUrl(QStringLiteral("https://identity.example"));
    result.clientId = QStringLiteral("client-1");
    return result;
}

FlowRequest request(FlowKind kind)
{
    FlowRequest result;
    result.kind = kind;
    if (kind == FlowKind::Connect)
        result.bank = kBank;
    else
        result.connection = kConnection;
    return result;
}

QString field(const FormFields &fields, const char *name)
{
    QStringList found;
    for (const auto &[key, value] : fields) {
        if (key == QLatin1String(name))
            found.append(value);
    }
    return found.size() == 1 ? found.first() : QStringLiteral("%1 times").arg(found.size());
}

QJsonObject jsonOf(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

} // namespace

class AuthorisationRequestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void challengeIsThatOfTheStandard();
    void secretsAreLongAndNeverRepeat();
    void stateNamesThePortForTheReturnPage();
    void eachFlowAsksForItsOwnScopeAndClaims_data();
    void eachFlowAsksForItsOwnScopeAndClaims();
    void parametersAreComplete();
    void formPostIsAskedForWhereItWorks_data();
    void formPostIsAskedForWhereItWorks();
    void unsoundRequestsAreRefusedHere_data();
    void unsoundRequestsAreRefusedHere();
    void requestObjectCarriesTheParameters();
    void linksCarryWhatStandsBesideTheRequest();
    void onlyTheIdentityServiceIsOpened_data();
    void onlyTheIdentityServiceIsOpened();
    void pushedRepliesAreRead_data();
    void pushedRepliesAreRead();
};

void AuthorisationRequestTest::challengeIsThatOfTheStandard() // RFC 7636 appendix B
{
    QCOMPARE(codeChallenge(Secret("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk")),
             QByteArray("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"));
}

void AuthorisationRequestTest::secretsAreLongAndNeverRepeat() // Z-09
{
    SystemRandom random;
    QSet<QByteArray> seen;
    constexpr int kFlows = 10'000;
    for (int i = 0; i < kFlows; ++i) {
        const FlowSecrets secrets = makeFlowSecrets(random, {});
        QVERIFY(secrets.verifier.size() >= 43 && secrets.verifier.size() <= 128);
        for (const QByteArray &value : {secrets.state, secrets.nonce, secrets.verifier.reveal()}) {
            const auto bytes = decodeBase64Url(value);
            QVERIFY(bytes && bytes->size() >= 16);
            seen.insert(value);
        }
    }
    QCOMPARE(seen.size(), 3 * kFlows);
}

void AuthorisationRequestTest::stateNamesThePortForTheReturnPage()
{
    test::FakeRandom random;
    const QByteArray state = makeFlowSecrets(random, quint16{8765}).state;
    QVERIFY(state.endsWith(".8765"));
    QCOMPARE(state.count('.'), 1);
}

void AuthorisationRequestTest::eachFlowAsksForItsOwnScopeAndClaims_data()
{
    QTest::addColumn<FlowRequest>("request");
    QTest::addColumn<QString>("scope");
    QTest::addColumn<QString>("claims");

    const QString sub =
        QStringLiteral(R"("sub":{"essential":true,"value":"64b0c0ffee64b0c0ffee64b0"})");
    const QString anyConnection = QStringLiteral(R"("mh:con_id":{"essential":true})");
    const QString thisConnection =
        QStringLiteral(R"("mh:con_id":{"essential":true,"value":"%1"})").arg(kConnection.value());
    const auto idToken = [](const QStringList &members) {
        return QStringLiteral(R"({"id_token":{%1}})").arg(members.join(u','));
    };

    QTest::newRow("connect a bank") << request(FlowKind::Connect)
                                    << QStringLiteral("openid id:1ffe704d39629a929c8e293880fb449a")
                                    << idToken({sub, anyConnection});
    QTest::newRow("connect any bank")
        << FlowRequest{} << QStringLiteral("openid id:all") << idToken({sub, anyConnection});
    QTest::newRow("reauth") << request(FlowKind::Reauth) << QStringLiteral("openid reauth")
                            << idToken({sub, thisConnection});
    QTest::newRow("refresh") << request(FlowKind::Refresh) << QStringLiteral("openid refresh")
                             << idToken({sub, thisConnection});
    QTest::newRow("reconsent") << request(FlowKind::Reconsent) << QStringLiteral("openid reconsent")
                               << idToken({sub, thisConnection,
                                           QStringLiteral(R"("mh:consent":{"value":{}})")});
}

void AuthorisationRequestTest::eachFlowAsksForItsOwnScopeAndClaims()
{
    QFETCH(FlowRequest, request);
    QFETCH(QString, scope);
    QFETCH(QString, claims);
    test::FakeRandom random;
    const Profile client = profile();
    const ProviderMetadata provider;
    const FlowSecrets secrets = makeFlowSecrets(random, {});
    const auto fields =
        authorisationParameters({client, provider, request, kUser,
                                 QUrl(QStringLiteral("http://127.0.0.1:8000/callback")), secrets});
    QVERIFY(fields);
    QCOMPARE(field(*fields, "scope"), scope);
    QCOMPARE(jsonOf(field(*fields, "claims")), jsonOf(claims));
}

void AuthorisationRequestTest::parametersAreComplete()
{
    test::FakeRandom random;
    const Profile client = profile();
    const ProviderMetadata provider;
    const FlowRequest reauth = request(FlowKind::Reauth);
    const FlowSecrets secrets = makeFlowSecrets(random, {});
    const auto fields =
        authorisationParameters({client, provider, reauth, kUser,
                                 QUrl(QStringLiteral("http://127.0.0.1:8000/callback")), secrets});
    QVERIFY(fields);
    QCOMPARE(field(*fields, "client_id"), QStringLiteral("client-1"));
    QCOMPARE(field(*fields, "redirect_uri"), QStringLiteral("http://127.0.0.1:8000/callback"));
    QCOMPARE(field(*fields, "response_type"), QStringLiteral("code"));
    QCOMPARE(field(*fields, "prompt"), QStringLiteral("consent"));
    QCOMPARE(field(*fields, "state").toLatin1(), secrets.state);
    QCOMPARE(field(*fields, "nonce").toLatin1(), secrets.nonce);
    QCOMPARE(field(*fields, "code_challenge").toLatin1(), codeChallenge(secrets.verifier));
    QCOMPARE(field(*fields, "code_challenge_method"), QStringLiteral("S256"));
    QCOMPARE(fields->size(), 10);
}

void AuthorisationRequestTest::formPostIsAskedForWhereItWorks_data()
{
    QTest::addColumn<ResponseType>("type");
    QTest::addColumn<QString>("redirectUri");
    QTest::addColumn<QStringList>("modes");
    QTest::addColumn<QString>("mode");
    const QString loopback = QStringLiteral("http://127.0.0.1:0/callback");
    const QStringList all{QStringLiteral("form_post"), QStringLiteral("fragment"),
                          QStringLiteral("query")};
    const QString none = QStringLiteral("0 times");
    QTest::newRow("code") << ResponseType::Code << loopback << all << none;
    QTest::newRow("id_token too") << ResponseType::CodeIdToken << loopback << all
                                  << QStringLiteral("form_post");
    QTest::newRow("not offered") << ResponseType::CodeIdToken << loopback
                                 << QStringList{QStringLiteral("fragment")} << none;
    QTest::newRow("a static page takes no POST")
        << ResponseType::CodeIdToken << QStringLiteral("https://return.example/") << all << none;
}

void AuthorisationRequestTest::formPostIsAskedForWhereItWorks()
{
    QFETCH(ResponseType, type);
    QFETCH(QString, redirectUri);
    QFETCH(QStringList, modes);
    QFETCH(QString, mode);
    test::FakeRandom random;
    Profile client = profile();
    client.responseType = type;
    client.redirectUri = QUrl(redirectUri);
    ProviderMetadata provider;
    provider.responseModes = modes;
    const FlowRequest reauth = request(FlowKind::Reauth);
    const FlowSecrets secrets = makeFlowSecrets(random, {});
    const auto fields =
        authorisationParameters({client, provider, reauth, kUser, client.redirectUri, secrets});
    QVERIFY(fields);
    QCOMPARE(field(*fields, "response_mode"), mode);
    QCOMPARE(field(*fields, "response_type"),
             type == ResponseType::Code ? QStringLiteral("code") : QStringLiteral("code id_token"));
}

void AuthorisationRequestTest::unsoundRequestsAreRefusedHere_data()
{
    QTest::addColumn<FlowRequest>("request");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("part");

    for (const FlowKind kind : {FlowKind::Reauth, FlowKind::Refresh, FlowKind::Reconsent}) {
        const QByteArray word = flowWord(kind).toLatin1();
        FlowRequest bare = request(kind);
        bare.connection.reset();
        QTest::addRow("Z-05 %s without mh:con_id", word.constData())
            << bare << kUser.value() << QStringLiteral("connection");
        bare.connection = ConnectionId{};
        QTest::addRow("Z-05 %s with an empty one", word.constData())
            << bare << kUser.value() << QStringLiteral("connection");
        QTest::addRow("Z-05 %s without sub", word.constData())
            << request(kind) << QString() << QStringLiteral("user");
        FlowRequest both = request(kind);
        both.bank = kBank;
        QTest::addRow("Z-05 %s with another scope", word.constData())
            << both << kUser.value() << QStringLiteral("bank");
    }
    FlowRequest connect = request(FlowKind::Connect);
    connect.connection = kConnection;
    QTest::newRow("Z-05 connect with mh:con_id")
        << connect << kUser.value() << QStringLiteral("connection");
    QTest::newRow("connect without sub")
        << request(FlowKind::Connect) << QString() << QStringLiteral("user");
    for (const char *bank : {"", "a reauth", "a id:all", "a\tb", "a:b", "../a", "a\n"}) {
        FlowRequest odd;
        odd.bank = BankId{QString::fromLatin1(bank)};
        QTest::addRow("Z-05 bank '%s'", bank) << odd << kUser.value() << QStringLiteral("bank");
    }
    FlowRequest newline = request(FlowKind::Reauth);
    newline.connection = ConnectionId{QStringLiteral("a:b\nc")};
    QTest::newRow("connection with a newline")
        << newline << kUser.value() << QStringLiteral("connection");
    QTest::newRow("user with a blank")
        << request(FlowKind::Reauth) << QStringLiteral("a b") << QStringLiteral("user");
}

void AuthorisationRequestTest::unsoundRequestsAreRefusedHere()
{
    QFETCH(FlowRequest, request);
    QFETCH(QString, user);
    QFETCH(QString, part);
    const auto sound = checkFlowRequest(request, UserId{user});
    QVERIFY(!sound);
    QCOMPARE(sound.error().kind, ErrorKind::Usage);
    QCOMPARE(sound.error().part, part);
}

void AuthorisationRequestTest::requestObjectCarriesTheParameters()
{
    test::FakeRandom random;
    const Instant now = fromMilliseconds(1'795'341'600'900);
    const FormFields fields{
        {QStringLiteral("scope"), QStringLiteral("openid reauth")},
        {QStringLiteral("claims"), QStringLiteral(R"({"id_token":{"sub":null}})")}};
    const auto payload =
        jsonOf(QString::fromUtf8(requestObjectPayload(profile(), fields, now, random)));
    QCOMPARE(payload.value(QStringLiteral("iss")).toString(), QStringLiteral("client-1"));
    QCOMPARE(payload.value(QStringLiteral("aud")).toString(),
             QStringLiteral("https://identity.example/oidc"));
    QCOMPARE(payload.value(QStringLiteral("iat")).toInteger(), 1'795'341'600);
    QCOMPARE(payload.value(QStringLiteral("exp")).toInteger(), 1'795'341'900);
    QCOMPARE(payload.value(QStringLiteral("scope")).toString(), QStringLiteral("openid reauth"));
    QVERIFY(payload.value(QStringLiteral("claims")).isObject());
    const auto second =
        jsonOf(QString::fromUtf8(requestObjectPayload(profile(), fields, now, random)));
    QVERIFY(payload.value(QStringLiteral("jti")) != second.value(QStringLiteral("jti")));
}

void AuthorisationRequestTest::linksCarryWhatStandsBesideTheRequest()
{
    const QUrl endpoint(QStringLiteral("https://identity.example/oidc/auth"));
    const auto pushed = authorisationLink(
        endpoint, parametersBesideRequestUri(
                      profile(), QStringLiteral("urn:ietf:params:oauth:request_uri:a")));
    const QUrlQuery query(pushed);
    QCOMPARE(query.queryItemValue(QStringLiteral("client_id")), QStringLiteral("client-1"));
    QCOMPARE(query.queryItemValue(QStringLiteral("request_uri"), QUrl::FullyDecoded),
             QStringLiteral("urn:ietf:params:oauth:request_uri:a"));
    QCOMPARE(query.queryItems().size(), 2);

    const FormFields fields{{QStringLiteral("scope"), QStringLiteral("openid id:a&b=c+d%20")},
                            {QStringLiteral("claims"), QStringLiteral("{}")},
                            {QStringLiteral("code_challenge"), QStringLiteral("x")}};
    const QUrl plain = authorisationLink(endpoint, fields);
    QCOMPARE(QUrlQuery(plain).queryItemValue(QStringLiteral("scope"), QUrl::FullyDecoded),
             QStringLiteral("openid id:a&b=c+d%20"));
    QVERIFY(!plain.toEncoded().contains('+'));
    const QUrlQuery beside(
        authorisationLink(endpoint, parametersBesideRequestObject(fields, "a.b.c")));
    QCOMPARE(beside.queryItemValue(QStringLiteral("request")), QStringLiteral("a.b.c"));
    QVERIFY(!beside.hasQueryItem(QStringLiteral("claims")));
}

void AuthorisationRequestTest::onlyTheIdentityServiceIsOpened_data()
{
    QTest::addColumn<QUrl>("link");
    QTest::addColumn<QString>("identity");
    QTest::addColumn<bool>("allowed");
    const auto row = [](const char *name, const char *link, bool allowed = false,
                        const char *identity = "https://identity.example") {
        QTest::newRow(name) << QUrl::fromEncoded(link) << QString::fromLatin1(identity) << allowed;
    };
    row("https", "https://identity.example/oidc/auth?a=b", true);
    row("explicit port", "https://identity.example:443/oidc/auth", true);
    row("sandbox", "http://127.0.0.1:9000/oidc/auth", true, "http://127.0.0.1:9000");
    row("sandbox by name", "http://localhost:9000/oidc/auth", true, "http://localhost:9000");
    row("sandbox, other port", "http://127.0.0.1:9001/oidc/auth", false, "http://127.0.0.1:9000");
    row("Z-09 http", "http://identity.example/oidc/auth");
    row("http identity that is no loopback", "http://identity.example/", false,
        "http://identity.example");
    row("Z-09 file", "file:///etc/passwd");
    row("Z-09 javascript", "javascript:alert(1)");
    row("Z-09 data", "data:text/html,a");
    row("Z-09 UNC", "//server/share");
    row("Z-09 UNC backslashes", "\\\\server\\share");
    row("Z-09 flag", "--flag");
    row("Z-09 blank in the host", "https://identity.example evil/");
    row("Z-09 other host", "https://identity.example.evil.example/");
    row("Z-09 other port", "https://identity.example:8443/");
    row("Z-09 user info", "https://identity.example@evil.example/");
    row("user info at the right host", "https://me@identity.example/");
    row("Z-09 punycode look-alike", "https://xn--dentity-3yd.example/");
    row("Z-09 other scheme", "ms-msdt://identity.example/");
    row("empty", "");
    QTest::newRow("Z-09 64 kB") << QUrl(QStringLiteral("https://identity.example/?a=") +
                                        QString(65536, u'a'))
                                << QStringLiteral("https://identity.example") << false;
    QTest::newRow("Z-09 backtick and newline are encoded")
        << QUrl(QStringLiteral("https://identity.example/?a=`id`\n"))
        << QStringLiteral("https://identity.example") << true;
}

void AuthorisationRequestTest::onlyTheIdentityServiceIsOpened()
{
    QFETCH(QUrl, link);
    QFETCH(QString, identity);
    QFETCH(bool, allowed);
    const auto checked = checkedBrowserLink(link, QUrl(identity));
    QCOMPARE(checked.has_value(), allowed);
    if (!checked) {
        QCOMPARE(checked.error().kind, ErrorKind::ReturnPath);
        return;
    }
    const QByteArray encoded = checked->toEncoded();
    for (const char bad : {'`', '\n', ' ', '"'})
        QVERIFY(!encoded.contains(bad));
}

void AuthorisationRequestTest::pushedRepliesAreRead_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("serverAhead");
    QTest::addColumn<QString>("outcome");
    const auto row = [](const char *name, int status, const char *body, const char *outcome,
                        int ahead = 0) {
        QTest::newRow(name) << status << QByteArray(body) << ahead << QString::fromLatin1(outcome);
    };
    row("201", 201, R"({"request_uri":"urn:a","expires_in":60})", "urn:a");
    row("200", 200, R"({"request_uri":"urn:a"})", "urn:a");
    row("no uri", 201, R"({"expires_in":60})", "bad-answer request_uri");
    row("number", 201, R"({"request_uri":1})", "bad-answer request_uri");
    row("blank inside", 201, R"({"request_uri":"urn:a b"})", "bad-answer request_uri");
    row("array", 201, R"([])", "bad-answer request_uri");
    row("HTML", 201, "<html>", "bad-answer request_uri");
    row("invalid_client", 401, R"({"error":"invalid_client"})", "not-accepted invalid_client");
    row("invalid_client, wrong clock", 401, R"({"error":"invalid_client"})", "clock-off", 3600);
    row("invalid_claims", 400, R"({"error":"invalid_claims","error_description":"x"})",
        "not-accepted invalid_claims");
    row("invalid_scope", 400, R"({"error":"invalid_scope"})", "not-accepted invalid_scope");
    row("unknown word", 400, R"({"error":"moon"})", "authorisation-failed moon");
    row("403 without a word", 403, "no", "not-accepted http-403");
    row("429", 429, "{}", "too-many-requests status");
    row("503", 503, "<html>", "service-down status");
    row("204", 204, "", "bad-answer status");
}

void AuthorisationRequestTest::pushedRepliesAreRead()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(int, serverAhead);
    QFETCH(QString, outcome);
    const Instant now = fromMilliseconds(1'795'341'600'000);
    HttpAnswer answer;
    answer.status = status;
    answer.body = body;
    answer.serverDate = now + std::chrono::seconds{serverAhead};
    const auto uri = readPushedReply(answer, now);
    const QString got = uri ? *uri : errorKindWord(uri.error().kind) + u' ' + uri.error().part;
    QVERIFY2(got.startsWith(outcome), qPrintable(got));
}

QTEST_APPLESS_MAIN(AuthorisationRequestTest)
#include "tst_authorisationrequest.moc"
