#include "core/secrets/keychainstore.h"
#include "core/secrets/secretsource.h"
#include "core/secrets/sessionstore.h"
#include "support/outcome.h"

#include <QDir>
#include <QDirIterator>
#include <QTest>

using namespace holdfast;
using namespace holdfast::test;

/// K-01: no session bus, or a bus without a secret service.
class KeychainMissingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRequestSaysThatItIsMissing();
    void aSecretKeptForThisRunIsFound();
    void nothingIsWrittenInPlainText();

private:
    KeychainStore m_keychain{QStringLiteral("app.holdfast.Test")};
    SessionStore m_session;
    SecretSource m_source{m_keychain, m_session};
    QObject m_context;
};

const QByteArray kCanary = QByteArrayLiteral("canary-of-the-missing-keychain");
const QString kProfile = QStringLiteral("client@identity.example");

void KeychainMissingTest::everyRequestSaysThatItIsMissing()
{
    Outcome<FoundSecret> found;
    m_source.read({kProfile, {}, true}, &m_context, found.take());
    QTRY_COMPARE(found.count(), 1);
    QCOMPARE(found.word(), QStringLiteral("secret-store-missing"));
    QVERIFY(canAskFor(found.error()));

    Outcome<std::monostate> written;
    m_source.write(kProfile, Secret{kCanary}, SecretKeeping::Keychain, &m_context, written.take());
    QTRY_COMPARE(written.count(), 1);
    QCOMPARE(written.word(), QStringLiteral("secret-store-missing"));
}

void KeychainMissingTest::aSecretKeptForThisRunIsFound()
{
    Outcome<std::monostate> written;
    m_source.write(kProfile, Secret{kCanary}, SecretKeeping::ThisRun, &m_context, written.take());
    QTRY_COMPARE(written.word(), QStringLiteral("ok"));
    Outcome<FoundSecret> found;
    m_source.read({kProfile, {}, false}, &m_context, found.take());
    QTRY_COMPARE(found.count(), 1);
    QVERIFY(found.succeeded());
    QCOMPARE(found.value().origin, SecretOrigin::Session);
    QVERIFY(found.value().secret == Secret{kCanary});
}

void KeychainMissingTest::nothingIsWrittenInPlainText()
{
    int files = 0;
    QDirIterator home(QDir::homePath(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    for (; home.hasNext(); ++files) {
        QFile file(home.next());
        if (file.open(QIODevice::ReadOnly))
            QVERIFY2(!file.readAll().contains(kCanary), qPrintable(file.fileName()));
    }
    QVERIFY2(files < 1000, "this must be a throw-away home");
}

QTEST_GUILESS_MAIN(KeychainMissingTest)
#include "tst_keychainmissing.moc"
