#include "core/secrets/chunkedstore.h"
#include "core/secrets/keychainstore.h"
#include "core/secrets/secretsource.h"
#include "support/outcome.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

#include <signal.h>

using namespace holdfast;
using namespace holdfast::test;

/// The real keychain, open: a gnome-keyring of its own (tests/support/with-keyring.sh).
class KeychainTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenComesBack();
    void writingAgainReplaces();
    void missingIsAnAnswerAndRemovingItASuccess();
    void aLargeKeyComesBackWhole();
    void aLargeKeyComesBackFromSmallEntries();
    void anEmptiedEntryIsAbsent();
    void fiftyAtOnceDoNotMix();
    void twoProfilesOfOneNameShareNothing();
    void aStoreThatGoesAnswersNoMore();
    void aSilentKeychainIsSlowAndItsLateAnswerIsDropped();
    void whatIsWrittenAfterARemovalStays();

private:
    QString write(const QString &key, const QByteArray &bytes);
    Expected<Secret> read(const QString &key);
    QString remove(const QString &key);

    KeychainStore m_store{QStringLiteral("app.holdfast.Test"),
                          {std::chrono::seconds{20}, std::chrono::seconds{20}}};
    QObject m_context;
};

QString KeychainTest::write(const QString &key, const QByteArray &bytes)
{
    Outcome<std::monostate> outcome;
    m_store.write(key, Secret{bytes}, &m_context, outcome.take());
    (void)QTest::qWaitFor([&] { return outcome.count() == 1; }, 30000);
    return outcome.word();
}

Expected<Secret> KeychainTest::read(const QString &key)
{
    Outcome<Secret> outcome;
    m_store.read(key, &m_context, outcome.take());
    (void)QTest::qWaitFor([&] { return outcome.count() == 1; }, 30000);
    if (!outcome.succeeded())
        return fail(outcome.error());
    return outcome.value();
}

QString KeychainTest::remove(const QString &key)
{
    Outcome<std::monostate> outcome;
    m_store.remove(key, &m_context, outcome.take());
    (void)QTest::qWaitFor([&] { return outcome.count() == 1; }, 30000);
    return outcome.word();
}

void KeychainTest::whatIsWrittenComesBack()
{
    const QByteArray secret = QByteArrayLiteral("a plain secret: \xc3\xa4 and \x01 binary");
    QCOMPARE(write(QStringLiteral("plain"), secret), QStringLiteral("ok"));
    const Expected<Secret> found = read(QStringLiteral("plain"));
    QVERIFY(found);
    QVERIFY(*found == Secret{secret});
}

void KeychainTest::writingAgainReplaces()
{
    QCOMPARE(write(QStringLiteral("again"), "first"), QStringLiteral("ok"));
    QCOMPARE(write(QStringLiteral("again"), "second"), QStringLiteral("ok"));
    QVERIFY(read(QStringLiteral("again")) == Secret{"second"});
}

void KeychainTest::missingIsAnAnswerAndRemovingItASuccess()
{
    QCOMPARE(read(QStringLiteral("never")).error().kind, ErrorKind::SecretAbsent);
    QCOMPARE(remove(QStringLiteral("never")), QStringLiteral("ok"));
    QCOMPARE(write(QStringLiteral("once"), "x"), QStringLiteral("ok"));
    QCOMPARE(remove(QStringLiteral("once")), QStringLiteral("ok"));
    QCOMPARE(read(QStringLiteral("once")).error().kind, ErrorKind::SecretAbsent);
}

// K-07: a private JWK of RSA 4096 has about 3,200 characters.
void KeychainTest::aLargeKeyComesBackWhole()
{
    QByteArray key = R"({"kty":"RSA","kid":"one","n":")" + QByteArray(683, 'n');
    key += R"(","e":"AQAB","d":")" + QByteArray(683, 'd');
    for (const char *prime : {"p", "q", "dp", "dq", "qi"})
        key += QByteArrayLiteral("\",\"") + prime + "\":\"" + QByteArray(342, prime[0]);
    key += "\"}";
    QVERIFY(key.size() > 3000);
    QCOMPARE(write(QStringLiteral("K-07"), key), QStringLiteral("ok"));
    QVERIFY(read(QStringLiteral("K-07")) == Secret{key});

    const QByteArray larger(60'000, '\x7f');
    QCOMPARE(write(QStringLiteral("K-07 larger"), larger), QStringLiteral("ok"));
    QVERIFY(read(QStringLiteral("K-07 larger")) == Secret{larger});
}

/// K-07 with the limit of Windows, over this keyring.
void KeychainTest::aLargeKeyComesBackFromSmallEntries()
{
    constexpr qsizetype kLimit = 2560;
    const QString name = QStringLiteral("K-07 in chunks");
    const QByteArray large(3 * kLimit - 1, 'k');
    ChunkedStore chunked(m_store, kLimit);
    const auto readChunked = [&] {
        Outcome<Secret> outcome;
        chunked.read(name, &m_context, outcome.take());
        (void)QTest::qWaitFor([&] { return outcome.count() == 1; }, 30000);
        return outcome.succeeded() ? Expected<Secret>(outcome.value()) : fail(outcome.error());
    };
    Outcome<std::monostate> written;
    chunked.write(name, Secret{large}, &m_context, written.take());
    QTRY_COMPARE_WITH_TIMEOUT(written.count(), 1, 30000);
    QCOMPARE(written.word(), QStringLiteral("ok"));
    QVERIFY(*readChunked() == Secret{large});

    // The head names its chunks; one of them goes.
    const auto head = read(name);
    QVERIFY(head.has_value());
    QVERIFY(head->size() <= kLimit);
    const QByteArray hash = head->reveal().split(' ').last();
    const QString chunk = name + u'#' + QString::fromLatin1(hash.left(16)) + QStringLiteral(".1");
    QCOMPARE(read(chunk)->size(), kLimit);
    QCOMPARE(remove(chunk), QStringLiteral("ok"));
    const auto cut = readChunked();
    QVERIFY(!cut);
    QCOMPARE(cut.error().kind, ErrorKind::SecretAbsent);
    Outcome<std::monostate> removed;
    chunked.remove(name, &m_context, removed.take());
    QTRY_COMPARE_WITH_TIMEOUT(removed.count(), 1, 30000);
    QCOMPARE(read(chunk).error().kind, ErrorKind::SecretAbsent);
    QCOMPARE(read(name).error().kind, ErrorKind::SecretAbsent);
}

// K-06
void KeychainTest::anEmptiedEntryIsAbsent()
{
    QCOMPARE(write(QStringLiteral("K-06"), "something"), QStringLiteral("ok"));
    QCOMPARE(write(QStringLiteral("K-06"), QByteArray()), QStringLiteral("ok"));
    QCOMPARE(read(QStringLiteral("K-06")).error().kind, ErrorKind::SecretAbsent);
    QCOMPARE(write(QStringLiteral("K-06"), "entered again"), QStringLiteral("ok"));
    QVERIFY(read(QStringLiteral("K-06")) == Secret{"entered again"});
}

// K-09
void KeychainTest::fiftyAtOnceDoNotMix()
{
    constexpr int kJobs = 50;
    std::vector<Outcome<std::monostate>> written(kJobs);
    std::vector<Outcome<Secret>> found(kJobs);
    const auto name = [](int job) { return QStringLiteral("K-09 %1").arg(job); };
    const auto value = [](int job) { return Secret{QByteArray::number(job).repeated(200)}; };
    for (int job = 0; job < kJobs; ++job)
        m_store.write(name(job), value(job), &m_context, written[size_t(job)].take());
    for (int job = 0; job < kJobs; ++job)
        m_store.read(name(job), &m_context, found[size_t(job)].take());
    QTRY_COMPARE_WITH_TIMEOUT(found.back().count(), 1, 30000);
    for (int job = 0; job < kJobs; ++job) {
        QCOMPARE(written[size_t(job)].word(), QStringLiteral("ok"));
        QTRY_COMPARE(found[size_t(job)].count(), 1);
        QVERIFY(found[size_t(job)].succeeded());
        QVERIFY(found[size_t(job)].value() == value(job));
    }
}

// K-09
void KeychainTest::twoProfilesOfOneNameShareNothing()
{
    const QString first =
        secretName(QStringLiteral("client-1@identity.example"), SecretPurpose::ClientSecret);
    const QString second =
        secretName(QStringLiteral("client-2@identity.example"), SecretPurpose::ClientSecret);
    QCOMPARE(write(first, "first"), QStringLiteral("ok"));
    QCOMPARE(read(second).error().kind, ErrorKind::SecretAbsent);
    QCOMPARE(write(second, "second"), QStringLiteral("ok"));
    QVERIFY(read(first) == Secret{"first"});
}

// K-09: quitting while a job runs.
void KeychainTest::aStoreThatGoesAnswersNoMore()
{
    Outcome<std::monostate> outcome;
    Outcome<Secret> orphan;
    auto store = std::make_unique<KeychainStore>(QStringLiteral("app.holdfast.Test"));
    auto context = std::make_unique<QObject>();
    store->write(QStringLiteral("quit"), Secret{"whole"}, &m_context, outcome.take());
    m_store.read(QStringLiteral("quit"), context.get(), orphan.take());
    store.reset();
    context.reset();
    // The entry is either whole or not there; a later reading waits behind both jobs.
    const Expected<Secret> left = read(QStringLiteral("quit"));
    QVERIFY(left ? *left == Secret{"whole"} : left.error().kind == ErrorKind::SecretAbsent);
    QCOMPARE(outcome.count(), 0);
    QCOMPARE(orphan.count(), 0);
}

// K-04: the daemon stands still, as it does behind a prompt nobody answers.
void KeychainTest::aSilentKeychainIsSlowAndItsLateAnswerIsDropped()
{
    const pid_t daemon = pid_t(qEnvironmentVariableIntValue("HOLDFAST_KEYRING_PID"));
    if (daemon <= 1)
        QSKIP("runs below tests/support/with-keyring.sh");
    QCOMPARE(write(QStringLiteral("K-04"), "late"), QStringLiteral("ok"));
    KeychainStore impatient(QStringLiteral("app.holdfast.Test"),
                            {std::chrono::milliseconds{300}, {}});
    QElapsedTimer sinceTick;
    qint64 longestPause = 0;
    QTimer tick;
    connect(&tick, &QTimer::timeout, this,
            [&] { longestPause = std::max(longestPause, sinceTick.restart()); });
    tick.start(10);
    sinceTick.start();

    QCOMPARE(::kill(daemon, SIGSTOP), 0);
    Outcome<Secret> outcome;
    impatient.read(QStringLiteral("K-04"), &m_context, outcome.take());
    const bool answered = QTest::qWaitFor([&] { return outcome.count() == 1; }, 10000);
    const QString word = outcome.word();
    QCOMPARE(::kill(daemon, SIGCONT), 0);
    QVERIFY(answered);
    QCOMPARE(word, QStringLiteral("secret-slow"));
    // This one waits behind the late answer of the first.
    QVERIFY(read(QStringLiteral("K-04")) == Secret{"late"});
    QCOMPARE(outcome.count(), 1);
    QVERIFY2(longestPause < 200, qPrintable(QString::number(longestPause)));
}

void KeychainTest::whatIsWrittenAfterARemovalStays()
{
    const QString name = QStringLiteral("written anew");
    Outcome<std::monostate> first;
    Outcome<std::monostate> removed;
    m_store.write(name, Secret{"first"}, &m_context, first.take());
    m_store.remove(name, &m_context, removed.take());
    QTRY_COMPARE_WITH_TIMEOUT(removed.count() + first.count(), 2, 30000);
    QCOMPARE(write(name, "second"), QStringLiteral("ok"));
    QVERIFY(read(name) == Secret{"second"});
    QCOMPARE(remove(name), QStringLiteral("ok"));
}

QTEST_GUILESS_MAIN(KeychainTest)
#include "tst_keychain.moc"
