#include "core/secrets/keychainstore.h"
#include "core/secrets/secretsource.h"
#include "core/secrets/sessionstore.h"
#include "support/outcome.h"

#include <QTest>

using namespace holdfast;
using namespace holdfast::test;

/// A keyring that is locked and that nobody can open: on Linux it looks as if nothing were stored.
class KeychainLockedTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readingLooksLikeAbsence();
    void writingTellsThatItIsLocked();
    void whatWasExpectedIsToldAsLocked();
    void whatNobodyExpectedIsAbsent();

private:
    QString find(bool expected);

    KeychainStore m_keychain{QStringLiteral("app.holdfast.Test")};
    SessionStore m_session;
    SecretSource m_source{m_keychain, m_session};
    QObject m_context;
};

QString KeychainLockedTest::find(bool expected)
{
    Outcome<FoundSecret> outcome;
    m_source.read({QStringLiteral("client@identity.example"), {}, expected}, &m_context,
                  outcome.take());
    (void)QTest::qWaitFor([&] { return outcome.count() == 1; }, 10000);
    return outcome.word();
}

void KeychainLockedTest::readingLooksLikeAbsence()
{
    Outcome<Secret> outcome;
    m_keychain.read(QStringLiteral("any"), &m_context, outcome.take());
    QTRY_COMPARE(outcome.count(), 1);
    QCOMPARE(outcome.word(), QStringLiteral("secret-absent"));
}

void KeychainLockedTest::writingTellsThatItIsLocked()
{
    Outcome<std::monostate> outcome;
    m_source.write(QStringLiteral("client@identity.example"), Secret{"x"}, SecretKeeping::Keychain,
                   &m_context, outcome.take());
    QTRY_COMPARE(outcome.count(), 1);
    QCOMPARE(outcome.word(), QStringLiteral("secret-store-locked"));
}

void KeychainLockedTest::whatWasExpectedIsToldAsLocked()
{
    QCOMPARE(find(true), QStringLiteral("secret-store-locked"));
}

void KeychainLockedTest::whatNobodyExpectedIsAbsent()
{
    QCOMPARE(find(false), QStringLiteral("secret-absent"));
}

QTEST_GUILESS_MAIN(KeychainLockedTest)
#include "tst_keychainlocked.moc"
