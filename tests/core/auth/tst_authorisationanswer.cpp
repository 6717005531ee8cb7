#include "core/auth/authorisationanswer.h"

#include <QTest>

using namespace holdfast;

class AuthorisationAnswerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesAreSplitFirstAndDecodedOnce_data();
    void valuesAreSplitFirstAndDecodedOnce();
    void repeatsAreRefused_data();
    void repeatsAreRefused();
    void answersWithoutCodeOrErrorAreRefused_data();
    void answersWithoutCodeOrErrorAreRefused();
    void descriptionsBecomeOneCleanLine_data();
    void descriptionsBecomeOneCleanLine();
    void errorWordsGetTheirClass_data();
    void errorWordsGetTheirClass();
    void pastedAddressesAreReadStrictly_data();
    void pastedAddressesAreReadStrictly();
};

void AuthorisationAnswerTest::valuesAreSplitFirstAndDecodedOnce_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QByteArray>("state");

    QTest::newRow("plain") << QByteArray("code=a&state=b") << QByteArray("a") << QByteArray("b");
    QTest::newRow("R-04 %26") << QByteArray("code=a%26state%3Devil&state=b")
                              << QByteArray("a&state=evil") << QByteArray("b");
    QTest::newRow("R-04 %3D") << QByteArray("code=a%3Db=c&state=b") << QByteArray("a=b=c")
                              << QByteArray("b");
    QTest::newRow("R-04 %23") << QByteArray("code=a%23b&state=b") << QByteArray("a#b")
                              << QByteArray("b");
    QTest::newRow("R-04 %00") << QByteArray("code=a%00b&state=b") << QByteArray("a\0b", 3)
                              << QByteArray("b");
    QTest::newRow("R-04 plus") << QByteArray("code=a+b%2Bc&state=b") << QByteArray("a b+c")
                               << QByteArray("b");
    QTest::newRow("R-04 decoded once")
        << QByteArray("code=%2541&state=b") << QByteArray("%41") << QByteArray("b");
    QTest::newRow("encoded name") << QByteArray("c%6Fde=a&state=b") << QByteArray("a")
                                  << QByteArray("b");
    QTest::newRow("broken escape")
        << QByteArray("code=a%&state=b%4") << QByteArray("a%") << QByteArray("b%4");
    QTest::newRow("strangers") << QByteArray("session_state=x&code=a&&=&state=b&session_state=x")
                               << QByteArray("a") << QByteArray("b");
}

void AuthorisationAnswerTest::valuesAreSplitFirstAndDecodedOnce()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, code);
    QFETCH(QByteArray, state);
    const auto answer = readAuthorisationAnswer(text);
    QVERIFY(answer);
    QCOMPARE(answer->code.reveal(), code);
    QCOMPARE(answer->state, state);
    QVERIFY(answer->error.isEmpty());
    QVERIFY(!answer->issuer);
}

void AuthorisationAnswerTest::repeatsAreRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray good = "code=a&state=b&iss=c";
    for (const char *name : {"code", "state", "iss"}) {
        QTest::addRow("R-03 %s equal", name) << good + '&' + name + '=' +
                                                    (name[0] == 'c'   ? "a"
                                                     : name[0] == 's' ? "b"
                                                                      : "c");
        QTest::addRow("R-03 %s other", name) << good + '&' + name + "=evil";
        QTest::addRow("R-03 %s empty", name) << good + '&' + name;
        QTest::addRow("R-03 %s first", name) << QByteArray(name) + "=evil&" + good;
    }
    QTest::newRow("R-03 error") << QByteArray("error=a&state=b&error=a");
    QTest::newRow("R-03 encoded name") << good + "&c%6fde=a";
    QTest::newRow("R-03 id_token") << good + "&id_token=a&id_token=b";
    QTest::newRow("a thousand") << good + QByteArray("&a=b").repeated(1000);
}

void AuthorisationAnswerTest::repeatsAreRefused()
{
    QFETCH(QByteArray, text);
    const auto answer = readAuthorisationAnswer(text);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::ReturnPath);
}

void AuthorisationAnswerTest::answersWithoutCodeOrErrorAreRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("state only") << QByteArray("state=b");
    QTest::newRow("empty code") << QByteArray("code=&state=b");
    QTest::newRow("empty error beside a code") << QByteArray("code=a&error=&state=b");
    QTest::newRow("id_token only") << QByteArray("id_token=a&state=b");
}

void AuthorisationAnswerTest::answersWithoutCodeOrErrorAreRefused()
{
    QFETCH(QByteArray, text);
    const auto answer = readAuthorisationAnswer(text);
    QVERIFY(!answer);
    QCOMPARE(answer.error().part, QStringLiteral("empty"));
}

void AuthorisationAnswerTest::descriptionsBecomeOneCleanLine_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QString>("shown");
    QTest::newRow("Z-04 plus") << QByteArray("a+b%2Bc") << QStringLiteral("a b+c");
    QTest::newRow("Z-04 HTML stays text")
        << QByteArray("%3Cb%3Ea%3C%2Fb%3E") << QStringLiteral("<b>a</b>");
    QTest::newRow("Z-04 ANSI") << QByteArray("%1B%5B31mred") << QStringLiteral("[31mred");
    QTest::newRow("Z-04 override") << QByteArray("a%E2%80%AEb") << QStringLiteral("ab");
    QTest::newRow("Z-04 %00") << QByteArray("a%00b") << QStringLiteral("a b");
    QTest::newRow("Z-04 line breaks") << QByteArray("a%0D%0Ab") << QStringLiteral("a b");
    QTest::newRow("Z-04 100 kB") << QByteArray(100 * 1024, 'a') << QString(300, u'a') + u'…';
    QTest::newRow("Z-04 invented parameter")
        << QByteArray("x%26code%3Devil") << QStringLiteral("x&code=evil");
}

void AuthorisationAnswerTest::descriptionsBecomeOneCleanLine()
{
    QFETCH(QByteArray, sent);
    QFETCH(QString, shown);
    const auto answer =
        readAuthorisationAnswer("error=access_denied&state=b&error_description=" + sent);
    QVERIFY(answer);
    QCOMPARE(answer->errorDescription, shown);
    QVERIFY(answer->code.isEmpty());
}

void AuthorisationAnswerTest::errorWordsGetTheirClass_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<MessageClass>("messageClass");
    const auto row = [](const char *word, ErrorKind kind, MessageClass message) {
        QTest::addRow("Z-02 %s", word) << QString::fromLatin1(word) << kind << message;
    };
    row("access_denied", ErrorKind::Declined, MessageClass::Declined);
    row("server_error", ErrorKind::ServiceDown, MessageClass::Service);
    row("temporarily_unavailable", ErrorKind::BankUnavailable, MessageClass::BankSide);
    row("invalid_request_uri", ErrorKind::TimedOut, MessageClass::ReturnPath);
    for (const char *word :
         {"invalid_request", "invalid_scope", "invalid_claims", "invalid_client",
          "invalid_redirect_uri", "invalid_request_object", "unauthorized_client",
          "unsupported_response_type", "unsupported_response_mode", "request_not_supported",
          "request_uri_not_supported", "registration_not_supported"})
        row(word, ErrorKind::NotAccepted, MessageClass::SetUp);
    for (const char *word : {"login_required", "consent_required", "interaction_required",
                             "account_selection_required", "the_moon_is_full"})
        row(word, ErrorKind::AuthorisationFailed, MessageClass::Declined);
}

void AuthorisationAnswerTest::errorWordsGetTheirClass()
{
    QFETCH(QString, word);
    QFETCH(ErrorKind, kind);
    QFETCH(MessageClass, messageClass);
    const Error error = errorFromRedirect(word, QStringLiteral("why"));
    QCOMPARE(error.kind, kind);
    QCOMPARE(holdfast::messageClass(error.kind), messageClass);
    QCOMPARE(error.part, word);
    QCOMPARE(error.detail, QStringLiteral("why"));
}

void AuthorisationAnswerTest::pastedAddressesAreReadStrictly_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("refusedBecause");
    const auto row = [](const char *name, const char *address, const char *why = "") {
        QTest::newRow(name) << QString::fromUtf8(address) << QString::fromLatin1(why);
    };
    row("query", "http://127.0.0.1:8000/callback?code=a&state=b");
    row("blanks around", "  http://127.0.0.1:8000/callback?code=a&state=b\n");
    row("fragment", "http://127.0.0.1:8000/callback#code=a&state=b");
    row("hosted page", "https://return.example/holdfast/?code=a&state=b");
    row("harmless fragment", "http://127.0.0.1:8000/callback?code=a&state=b#top");
    row("R-16 both places", "http://127.0.0.1:8000/callback?code=a&state=b#code=a", "both-places");
    row("other port", "http://127.0.0.1:8001/callback?code=a&state=b", "address");
    row("other path", "http://127.0.0.1:8000/callback/?code=a&state=b", "address");
    row("other host", "http://localhost:8000/callback?code=a&state=b", "address");
    row("other scheme", "https://127.0.0.1:8000/callback?code=a&state=b", "address");
    row("user info", "http://me@127.0.0.1:8000/callback?code=a&state=b", "address");
    row("the bank's page", "https://bank.example/login", "address");
    row("no address", "code=a&state=b", "address");
    row("nothing", "", "address");
    row("no answer in it", "http://127.0.0.1:8000/callback", "empty");
    row("twice", "http://127.0.0.1:8000/callback?code=a&state=b&code=c", "repeated");
}

void AuthorisationAnswerTest::pastedAddressesAreReadStrictly()
{
    QFETCH(QString, address);
    QFETCH(QString, refusedBecause);
    const auto answer =
        readPastedAddress(address, {QUrl(QStringLiteral("http://127.0.0.1:8000/callback")),
                                    QUrl(QStringLiteral("https://return.example/holdfast/"))});
    QCOMPARE(answer ? QString() : answer.error().part, refusedBecause);
    if (answer)
        QCOMPARE(answer->code.reveal(), QByteArray("a"));
}

QTEST_APPLESS_MAIN(AuthorisationAnswerTest)
#include "tst_authorisationanswer.moc"
