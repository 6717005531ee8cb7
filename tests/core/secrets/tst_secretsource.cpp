#include "core/secrets/secretsource.h"
#include "core/secrets/sessionstore.h"
#include "support/outcome.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace holdfast;
using namespace holdfast::test;

namespace {

/// A keychain that works until it is told to fail, and counts what it was asked.
class FakeKeychain final : public SecretStore
{
public:
    void read(const QString &key, QObject *context, Callback<Secret> done) override
    {
        ++reads;
        if (fault)
            answerLater<Secret>(context, std::move(done), fail(*fault));
        else
            entries.read(key, context, std::move(done));
    }
    void write(const QString &key, const Secret &secret, QObject *context,
               Callback<std::monostate> done) override
    {
        if (fault)
            answerLater<std::monostate>(context, std::move(done), fail(*fault));
        else
            entries.write(key, secret, context, std::move(done));
    }
    void remove(const QString &key, QObject *context, Callback<std::monostate> done) override
    {
        entries.remove(key, context, std::move(done));
    }

    SessionStore entries;
    std::optional<Error> fault;
    int reads = 0;
};

} // namespace

/// Where the secret of a profile is looked for, in which order, and when a person is asked.
class SecretSourceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theFileComesFirstAndAlone();
    void aBrokenFileIsNotPassedOver();
    void whatWasTypedSparesTheKeychainASecondPrompt();
    void theKeychainIsAskedLast();
    void storingInTheKeychainForgetsTheCopyOfThisRun();
    void aKeychainThatFailsStoresNothingAnywhere();
    void removingForgetsBoth();
    void profilesShareNothing();
    void faultsAreJudged_data();
    void faultsAreJudged();
    void aContextThatGoesIsNotAnswered();
    void aContextMayGoInItsOwnAnswer();

private:
    struct Found
    {
        QString word;
        QByteArray secret;
        std::optional<SecretOrigin> origin;
    };
    Found find(const QString &file = {}, bool expected = false);
    QString write(const QByteArray &secret, SecretKeeping keeping,
                  const QString &profile = kProfile);

    static inline const QString kProfile = QStringLiteral("client@identity.example");
    std::unique_ptr<FakeKeychain> m_keychain;
    std::unique_ptr<SessionStore> m_session;
    std::unique_ptr<SecretSource> m_source;
    QObject m_context;
};

void SecretSourceTest::init()
{
    m_keychain = std::make_unique<FakeKeychain>();
    m_session = std::make_unique<SessionStore>();
    m_source = std::make_unique<SecretSource>(*m_keychain, *m_session);
}

SecretSourceTest::Found SecretSourceTest::find(const QString &file, bool expected)
{
    Outcome<FoundSecret> outcome;
    m_source->read({kProfile, file, expected}, &m_context, outcome.take());
    const int before = outcome.count();
    (void)QTest::qWaitFor([&] { return outcome.count() > 0; });
    if (before != 0 || outcome.count() != 1)
        return {QStringLiteral("answered %1 times").arg(outcome.count()), {}, {}};
    if (!outcome.succeeded())
        return {outcome.word(), {}, {}};
    return {QStringLiteral("ok"), outcome.value().secret.reveal(), outcome.value().origin};
}

QString SecretSourceTest::write(const QByteArray &secret, SecretKeeping keeping,
                                const QString &profile)
{
    Outcome<std::monostate> outcome;
    m_source->write(profile, Secret{secret}, keeping, &m_context, outcome.take());
    (void)QTest::qWaitFor([&] { return outcome.count() > 0; });
    return outcome.word();
}

void SecretSourceTest::theFileComesFirstAndAlone()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("secret")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write("from the file\n");
    file.close();
    QCOMPARE(write("from the keychain", SecretKeeping::Keychain), QStringLiteral("ok"));
    QCOMPARE(write("typed", SecretKeeping::ThisRun), QStringLiteral("ok"));
    const Found found = find(file.fileName());
    QCOMPARE(found.secret, QByteArray("from the file"));
    QCOMPARE(found.origin, std::optional(SecretOrigin::File));
    QCOMPARE(m_keychain->reads, 0);
}

void SecretSourceTest::aBrokenFileIsNotPassedOver()
{
    QCOMPARE(write("from the keychain", SecretKeeping::Keychain), QStringLiteral("ok"));
    QCOMPARE(find(QStringLiteral("/no/such/file")).word, QStringLiteral("secret-file"));
    QVERIFY(!canAskFor(makeError(ErrorKind::SecretFile, {}, {})));
}

// K-03: one prompt for one action.
void SecretSourceTest::whatWasTypedSparesTheKeychainASecondPrompt()
{
    m_keychain->fault = makeError(ErrorKind::SecretDenied, {}, {});
    QCOMPARE(find().word, QStringLiteral("secret-denied"));
    QCOMPARE(write("typed", SecretKeeping::ThisRun), QStringLiteral("ok"));
    const Found found = find();
    QCOMPARE(found.secret, QByteArray("typed"));
    QCOMPARE(found.origin, std::optional(SecretOrigin::Session));
    QCOMPARE(m_keychain->reads, 1);
}

void SecretSourceTest::theKeychainIsAskedLast()
{
    QCOMPARE(find().word, QStringLiteral("secret-absent"));
    QCOMPARE(write("stored", SecretKeeping::Keychain), QStringLiteral("ok"));
    const Found found = find();
    QCOMPARE(found.secret, QByteArray("stored"));
    QCOMPARE(found.origin, std::optional(SecretOrigin::Keychain));
}

void SecretSourceTest::storingInTheKeychainForgetsTheCopyOfThisRun()
{
    QCOMPARE(write("typed wrongly", SecretKeeping::ThisRun), QStringLiteral("ok"));
    QCOMPARE(write("right", SecretKeeping::Keychain), QStringLiteral("ok"));
    QCOMPARE(find().secret, QByteArray("right"));
}

void SecretSourceTest::aKeychainThatFailsStoresNothingAnywhere()
{
    m_keychain->fault = makeError(ErrorKind::SecretStoreLocked, {}, {});
    QCOMPARE(write("typed", SecretKeeping::Keychain), QStringLiteral("secret-store-locked"));
    m_keychain->fault.reset();
    QCOMPARE(find().word, QStringLiteral("secret-absent"));
}

void SecretSourceTest::removingForgetsBoth()
{
    QCOMPARE(write("stored", SecretKeeping::Keychain), QStringLiteral("ok"));
    QCOMPARE(write("typed", SecretKeeping::ThisRun), QStringLiteral("ok"));
    Outcome<std::monostate> removed;
    m_source->remove(kProfile, &m_context, removed.take());
    QTRY_COMPARE(removed.word(), QStringLiteral("ok"));
    QCOMPARE(find().word, QStringLiteral("secret-absent"));
}

void SecretSourceTest::profilesShareNothing()
{
    QCOMPARE(write("theirs", SecretKeeping::Keychain, QStringLiteral("client@other.example")),
             QStringLiteral("ok"));
    QCOMPARE(find().word, QStringLiteral("secret-absent"));
}

void SecretSourceTest::faultsAreJudged_data()
{
    QTest::addColumn<ErrorKind>("answer");
    QTest::addColumn<bool>("expected");
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("ask");
    QTest::newRow("never stored") << ErrorKind::SecretAbsent << false
                                  << QStringLiteral("secret-absent") << true;
    QTest::newRow("K-06 stored and now absent")
        << ErrorKind::SecretAbsent << true << QStringLiteral("secret-store-locked") << true;
    QTest::newRow("K-01 missing") << ErrorKind::SecretStoreMissing << true
                                  << QStringLiteral("secret-store-missing") << true;
    QTest::newRow("locked") << ErrorKind::SecretStoreLocked << false
                            << QStringLiteral("secret-store-locked") << true;
    QTest::newRow("K-03 denied") << ErrorKind::SecretDenied << true
                                 << QStringLiteral("secret-denied") << true;
    QTest::newRow("K-04 slow") << ErrorKind::SecretSlow << true << QStringLiteral("secret-slow")
                               << true;
    QTest::newRow("our own fault")
        << ErrorKind::Internal << true << QStringLiteral("internal") << false;
}

void SecretSourceTest::faultsAreJudged()
{
    QFETCH(ErrorKind, answer);
    QFETCH(bool, expected);
    QFETCH(QString, word);
    QFETCH(bool, ask);
    m_keychain->fault = makeError(answer, {}, {});
    QCOMPARE(find({}, expected).word, word);
    QCOMPARE(canAskFor(*m_keychain->fault), ask);
    if (answer != ErrorKind::Internal)
        QCOMPARE(messageClass(answer), MessageClass::SecretStore);
}

void SecretSourceTest::aContextThatGoesIsNotAnswered()
{
    auto context = std::make_unique<QObject>();
    Outcome<FoundSecret> outcome;
    m_source->read({kProfile, {}, false}, context.get(), outcome.take());
    context.reset();
    QCOMPARE(find().word, QStringLiteral("secret-absent"));
    QCOMPARE(outcome.count(), 0);
}

void SecretSourceTest::aContextMayGoInItsOwnAnswer()
{
    auto context = std::make_unique<QObject>();
    int answers = 0;
    m_source->read({kProfile, {}, false}, context.get(), [&](auto) {
        context.reset();
        ++answers;
    });
    QTRY_COMPARE(answers, 1);
    QCOMPARE(find().word, QStringLiteral("secret-absent"));
}

QTEST_GUILESS_MAIN(SecretSourceTest)
#include "tst_secretsource.moc"
