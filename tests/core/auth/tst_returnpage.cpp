#include "core/auth/returnpage.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTest>

using namespace holdfast;

namespace {

QByteArray between(const QByteArray &text, const QByteArray &start, const QByteArray &end)
{
    const qsizetype from = text.indexOf(start);
    const qsizetype to = from < 0 ? -1 : text.indexOf(end, from + start.size());
    return to < 0 ? QByteArray() : text.mid(from + start.size(), to - from - start.size());
}

QByteArray hashSource(const QByteArray &inlineText)
{
    return "'sha256-" +
           QCryptographicHash::hash(inlineText, QCryptographicHash::Sha256).toBase64() + "'";
}

ReturnPageTexts texts()
{
    ReturnPageTexts result;
    result.language = QStringLiteral("de\"><script>");
    result.product = QStringLiteral("<b>Holdfast</b>");
    result.incomplete = QStringLiteral("<i>");
    result.needsScript = QStringLiteral("</noscript><script>");
    return result;
}

} // namespace

class ReturnPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsAreEscapedEverywhere();
    void titleTellsWhichTabCanBeClosed();
    void policyAllowsExactlyWhatIsInThePages();
    void hostedPageAllowsExactlyItsOwnScript();
    void hostedPageAsksForNothing();

private:
    QByteArray m_hosted;
};

void ReturnPageTest::textsAreEscapedEverywhere()
{
    for (const QByteArray &page :
         {returnPage(texts(), QStringLiteral("<script>x</script>")),
          returnPageThatReloads(texts(), QStringLiteral("<script>x</script>")),
          fragmentRelayPage(texts())}) {
        QVERIFY(page.contains("<h1>&lt;b&gt;Holdfast&lt;/b&gt;</h1>"));
        QVERIFY(page.contains("lang=\"de&quot;&gt;&lt;script&gt;\""));
        QCOMPARE(page.count("<script"), page == fragmentRelayPage(texts()) ? 1 : 0);
        QVERIFY(!page.contains("<script>x"));
    }
}

void ReturnPageTest::titleTellsWhichTabCanBeClosed()
{
    const QString sentence = QStringLiteral("Done. You can close this page.");
    for (const QByteArray &page :
         {returnPage(texts(), sentence), returnPageThatReloads(texts(), sentence)})
        QCOMPARE(between(page, "<title>", "</title>"), sentence.toUtf8());
}

void ReturnPageTest::policyAllowsExactlyWhatIsInThePages()
{
    const QByteArray plain = returnPage(texts(), QStringLiteral("x"));
    QVERIFY(returnPagePolicy().contains("style-src " +
                                        hashSource(between(plain, "<style>", "</style>"))));
    QVERIFY(!returnPagePolicy().contains("script-src"));
    const QByteArray relay = fragmentRelayPage(texts());
    QVERIFY(fragmentRelayPolicy().contains("script-src " +
                                           hashSource(between(relay, "<script>", "</script>"))));
    for (const QByteArray &policy : {returnPagePolicy(), fragmentRelayPolicy()}) {
        QVERIFY(policy.startsWith("default-src 'none'"));
        QVERIFY(policy.contains("frame-ancestors 'none'"));
    }
}

void ReturnPageTest::hostedPageAllowsExactlyItsOwnScript()
{
    QFile file(QStringLiteral(HOLDFAST_TEST_DATA "/../../packaging/return-page/index.html"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_hosted = file.readAll();
    const QByteArray policy = between(m_hosted, "Content-Security-Policy\" content=\"", "\"");
    QVERIFY(policy.startsWith("default-src 'none'"));
    QVERIFY(policy.contains("script-src " + hashSource(between(m_hosted, "<script>", "</script>")) +
                            ';'));
    QVERIFY(
        policy.contains("style-src " + hashSource(between(m_hosted, "<style>", "</style>")) + ';'));
    QVERIFY(!policy.contains("unsafe"));
}

void ReturnPageTest::hostedPageAsksForNothing()
{
    // The only address in it is the one it goes to.
    QCOMPARE(m_hosted.count("http://"), 1);
    QVERIFY(m_hosted.contains("\"http://127.0.0.1:\" + port + \"/callback\""));
    for (const char *outside : {"https://", "src=", "href=", "fetch(", "innerHTML"})
        QVERIFY2(!m_hosted.contains(outside), outside);
}

QTEST_APPLESS_MAIN(ReturnPageTest)
#include "tst_returnpage.moc"
