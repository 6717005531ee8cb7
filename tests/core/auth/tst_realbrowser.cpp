#include "core/auth/loopbacklistener.h"

#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace holdfast;

namespace {

const QByteArray kState = QByteArrayLiteral("tUaUG6lzQyvfmmU0lW4Qmg");

ReturnPageTexts texts()
{
    ReturnPageTexts result;
    result.product = QStringLiteral("Holdfast");
    result.checking = QStringLiteral("CHECKING");
    result.succeeded = QStringLiteral("SUCCEEDED");
    result.incomplete = QStringLiteral("INCOMPLETE");
    return result;
}

/// A Chromium without a window that visits one address and prints the page it ends on.
class Chromium
{
public:
    [[nodiscard]] static QString program()
    {
        const QString chromium = QStandardPaths::findExecutable(QStringLiteral("chromium"));
        return chromium.isEmpty() ? QStandardPaths::findExecutable(QStringLiteral("google-chrome"))
                                  : chromium;
    }

    void visit(const QString &address)
    {
        m_process.start(program(),
                        {QStringLiteral("--headless"), QStringLiteral("--no-sandbox"),
                         QStringLiteral("--disable-gpu"), QStringLiteral("--no-first-run"),
                         QStringLiteral("--disable-dev-shm-usage"),
                         QStringLiteral("--user-data-dir=") + m_folder.path(),
                         QStringLiteral("--timeout=8000"), QStringLiteral("--dump-dom"), address});
    }
    /// The page in the end; empty while the browser runs.
    [[nodiscard]] QByteArray page()
    {
        if (m_process.state() != QProcess::NotRunning)
            return {};
        if (m_page.isEmpty())
            m_page = m_process.readAllStandardOutput();
        return m_page;
    }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    QByteArray m_page;
};

} // namespace

/// The pages of the return path in a browser that obeys their policy.
class RealBrowserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void answersArriveAndThePageTellsTheTruth_data();
    void answersArriveAndThePageTellsTheTruth();
    void emptyFragmentIsExplained();
};

void RealBrowserTest::initTestCase()
{
    if (Chromium::program().isEmpty())
        QSKIP("no Chromium on this machine");
}

void RealBrowserTest::answersArriveAndThePageTellsTheTruth_data()
{
    QTest::addColumn<QString>("address"); // PORT stands for the port
    QTest::addColumn<bool>("withIdToken");
    QTest::addColumn<QByteArray>("state");
    const QString hosted =
        QUrl::fromLocalFile(
            QStringLiteral(HOLDFAST_TEST_DATA "/../../packaging/return-page/index.html"))
            .toString();
    const QString loopback = QStringLiteral("http://127.0.0.1:PORT/callback");
    const QString answer = QStringLiteral("code=a%2Bb+c&state=") + QString::fromLatin1(kState);
    QTest::newRow("query") << loopback + u'?' + answer << false << kState;
    QTest::newRow("R-16 fragment by the relay page")
        << loopback + u'#' + answer + QStringLiteral("&id_token=t") << true << kState;
    QTest::newRow("hosted page, query")
        << hosted + u'?' + answer + QStringLiteral(".PORT") << false << kState + ".PORT";
    QTest::newRow("hosted page, fragment")
        << hosted + u'#' + answer + QStringLiteral(".PORT&id_token=t") << true << kState + ".PORT";
}

void RealBrowserTest::answersArriveAndThePageTellsTheTruth()
{
    QFETCH(QString, address);
    QFETCH(bool, withIdToken);
    QFETCH(QByteArray, state);
    LoopbackListener listener(texts(), {});
    QSignalSpy received(&listener, &LoopbackListener::received);
    ListenerSettings settings;
    settings.redirectUri = QUrl(QStringLiteral("http://127.0.0.1:0/callback"));
    settings.withIdToken = withIdToken;
    QVERIFY(listener.listen(settings));
    const QByteArray port = QByteArray::number(listener.port());
    listener.expect(state.replace("PORT", port));

    Chromium browser;
    browser.visit(address.replace(QStringLiteral("PORT"), QString::fromLatin1(port)));
    QTRY_COMPARE_WITH_TIMEOUT(received.count(), 1, 20'000);
    const auto answer = received.first().first().value<AuthorisationAnswer>();
    QCOMPARE(answer.code.reveal(), QByteArray("a+b c"));
    QCOMPARE(answer.idToken.reveal(), withIdToken ? QByteArray("t") : QByteArray());
    listener.showOutcome(ReturnOutcome::Succeeded);
    QTRY_VERIFY_WITH_TIMEOUT(!browser.page().isEmpty(), 20'000);
    QVERIFY2(browser.page().contains("SUCCEEDED"), browser.page().constData());
}

void RealBrowserTest::emptyFragmentIsExplained()
{
    LoopbackListener listener(texts(), {});
    ListenerSettings settings;
    settings.redirectUri = QUrl(QStringLiteral("http://127.0.0.1:0/callback"));
    settings.withIdToken = true;
    const auto place = listener.listen(settings);
    QVERIFY(place);
    Chromium browser;
    browser.visit(place->toString());
    QTRY_VERIFY_WITH_TIMEOUT(!browser.page().isEmpty(), 20'000);
    QVERIFY2(browser.page().contains("<p id=\"incomplete\">INCOMPLETE"),
             browser.page().constData());
}

QTEST_GUILESS_MAIN(RealBrowserTest)
#include "tst_realbrowser.moc"
