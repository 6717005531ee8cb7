// K-07: secrets longer than an entry of the keychain.

#include "core/secrets/chunkedstore.h"
#include "core/secrets/keychainstore.h"

#include "support/fakesecretstore.h"
#include "support/outcome.h"

#include <QTest>

using namespace holdfast;
using namespace holdfast::test;

namespace {

constexpr qsizetype kLimit = 128;
const QString kKey = QStringLiteral("client@identity.example/client-secret");

QByteArray bytesOf(qsizetype size, int seed = 0)
{
    QByteArray bytes(size, '\0');
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = char((i * 31 + seed) % 251);
    return bytes;
}

} // namespace

class ChunkedStoreTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_inner = std::make_unique<FakeSecretStore>();
        m_store = std::make_unique<ChunkedStore>(*m_inner, kLimit);
    }

    void everyLengthComesBackWhole_data();
    void everyLengthComesBackWhole();
    void withoutALimitNothingIsSplit();
    void whatOtherVersionsKeptWholeIsStillRead();
    void aChunkThatIsMissingOrAlteredIsAbsence_data();
    void aChunkThatIsMissingOrAlteredIsAbsence();
    void anAlteredHeadIsAbsence_data();
    void anAlteredHeadIsAbsence();
    void writingAgainLeavesNoLitter();
    void aWriteThatFailsLeavesTheOldOne();
    void removingTakesTheChunksAlong();
    void faultsOfTheKeychainAreToldAsTheyAre();
    void nobodyIsAnsweredAfterTheStoreIsGone();
    void thePlatformStatesItsLimit();

private:
    QString write(const QByteArray &bytes)
    {
        Outcome<std::monostate> outcome;
        m_store->write(kKey, Secret{bytes}, &m_context, outcome.take());
        (void)QTest::qWaitFor([&] { return outcome.count() > 0; }, 30'000);
        return outcome.word();
    }
    Expected<Secret> read()
    {
        Outcome<Secret> outcome;
        m_store->read(kKey, &m_context, outcome.take());
        (void)QTest::qWaitFor([&] { return outcome.count() > 0; }, 30'000);
        return outcome.succeeded() ? Expected<Secret>(outcome.value()) : fail(outcome.error());
    }
    QString remove()
    {
        Outcome<std::monostate> outcome;
        m_store->remove(kKey, &m_context, outcome.take());
        (void)QTest::qWaitFor([&] { return outcome.count() > 0; }, 30'000);
        return outcome.word();
    }
    QString wordOfReading()
    {
        const auto result = read();
        return result ? QStringLiteral("ok") : errorKindWord(result.error().kind);
    }
    /// The keys of the inner store but the head's.
    QStringList chunks() const
    {
        QStringList keys = m_inner->secrets.keys();
        keys.removeOne(kKey);
        keys.sort();
        return keys;
    }

    std::unique_ptr<FakeSecretStore> m_inner;
    std::unique_ptr<ChunkedStore> m_store;
    QObject m_context;
};

void ChunkedStoreTest::everyLengthComesBackWhole_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<int>("entries");
    QTest::newRow("one byte") << bytesOf(1) << 1;
    QTest::newRow("as long as an entry") << bytesOf(kLimit) << 1;
    QTest::newRow("a byte more") << bytesOf(kLimit + 1) << 3;
    QTest::newRow("two entries") << bytesOf(2 * kLimit) << 3;
    QTest::newRow("K-07 a 4096-bit RSA key as JWK") << bytesOf(3'200) << 26;
    QTest::newRow("6 kB") << bytesOf(6'000) << 48;
    QTest::newRow("looks like a head") << QByteArray("holdfast-chunks 1 9 9 x") << 2;
}

void ChunkedStoreTest::everyLengthComesBackWhole()
{
    QFETCH(const QByteArray, secret);
    QFETCH(const int, entries);
    QCOMPARE(write(secret), QStringLiteral("ok"));
    QCOMPARE(int(m_inner->secrets.size()), entries);
    for (const Secret &entry : std::as_const(m_inner->secrets))
        QVERIFY(entry.size() <= kLimit);
    const auto back = read();
    QVERIFY(back.has_value());
    QVERIFY(*back == Secret{secret});
}

void ChunkedStoreTest::withoutALimitNothingIsSplit()
{
    m_store = std::make_unique<ChunkedStore>(*m_inner, std::nullopt);
    QCOMPARE(write(bytesOf(60'000)), QStringLiteral("ok"));
    QCOMPARE(m_inner->secrets.size(), 1);
    QVERIFY(*read() == Secret{bytesOf(60'000)});
    QCOMPARE(remove(), QStringLiteral("ok"));
    QVERIFY(m_inner->secrets.isEmpty());
}

void ChunkedStoreTest::whatOtherVersionsKeptWholeIsStillRead()
{
    m_inner->secrets.insert(kKey, Secret{bytesOf(5 * kLimit)});
    QVERIFY(*read() == Secret{bytesOf(5 * kLimit)});
}

void ChunkedStoreTest::aChunkThatIsMissingOrAlteredIsAbsence_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<QString>("what");
    for (int which = 0; which < 3; ++which) {
        for (const char *what : {"missing", "altered", "cut", "empty", "another's"})
            QTest::addRow("%s: %d", what, which) << which << QString::fromLatin1(what);
    }
}

void ChunkedStoreTest::aChunkThatIsMissingOrAlteredIsAbsence()
{
    QFETCH(const int, which);
    QFETCH(const QString, what);
    QCOMPARE(write(bytesOf(3 * kLimit - 7)), QStringLiteral("ok"));
    const QString chunk = chunks().at(which);
    QByteArray bytes = m_inner->secrets.value(chunk).reveal();
    if (what == u"missing")
        m_inner->secrets.remove(chunk);
    else if (what == u"altered")
        bytes[3] = char(bytes[3] ^ 1);
    else if (what == u"cut")
        bytes.chop(1);
    else if (what == u"empty")
        bytes.clear();
    else
        bytes = m_inner->secrets.value(chunks().at((which + 1) % 3)).reveal();
    if (what != u"missing")
        m_inner->secrets.insert(chunk, Secret{bytes});
    QCOMPARE(wordOfReading(), QStringLiteral("secret-absent"));
    // Entering it again works.
    QCOMPARE(write(bytesOf(3 * kLimit - 7)), QStringLiteral("ok"));
    QCOMPARE(wordOfReading(), QStringLiteral("ok"));
}

void ChunkedStoreTest::anAlteredHeadIsAbsence_data()
{
    const QByteArray hash(64, 'a');
    QTest::addColumn<QByteArray>("head");
    QTest::newRow("another version") << "holdfast-chunks 2 3 300 " + hash;
    QTest::newRow("no chunks") << "holdfast-chunks 1 0 0 " + hash;
    QTest::newRow("too many") << "holdfast-chunks 1 1000000000 2000000000 " + hash;
    QTest::newRow("no numbers") << "holdfast-chunks 1 x y " + hash;
    QTest::newRow("negative") << "holdfast-chunks 1 -1 300 " + hash;
    QTest::newRow("cut") << QByteArray("holdfast-chunks 1 3");
    QTest::newRow("one word more") << "holdfast-chunks 1 3 300 " + hash + " x";
    QTest::newRow("of something else") << "holdfast-chunks 1 3 300 " + hash;
}

void ChunkedStoreTest::anAlteredHeadIsAbsence()
{
    QFETCH(const QByteArray, head);
    QCOMPARE(write(bytesOf(300)), QStringLiteral("ok"));
    m_inner->secrets.insert(kKey, Secret{head});
    QCOMPARE(wordOfReading(), QStringLiteral("secret-absent"));
}

void ChunkedStoreTest::writingAgainLeavesNoLitter()
{
    QCOMPARE(write(bytesOf(10 * kLimit)), QStringLiteral("ok"));
    QCOMPARE(chunks().size(), 10);
    QCOMPARE(write(bytesOf(3 * kLimit, 1)), QStringLiteral("ok"));
    QCOMPARE(chunks().size(), 3);
    QCOMPARE(write(bytesOf(3 * kLimit, 1)), QStringLiteral("ok")); // the same again
    QCOMPARE(chunks().size(), 3);
    QVERIFY(*read() == Secret{bytesOf(3 * kLimit, 1)});
    QCOMPARE(write("short"), QStringLiteral("ok"));
    QCOMPARE(chunks(), QStringList());
    QVERIFY(*read() == Secret{"short"});
}

void ChunkedStoreTest::aWriteThatFailsLeavesTheOldOne()
{
    QCOMPARE(write(bytesOf(4 * kLimit)), QStringLiteral("ok"));
    m_inner->writeFault = makeError(ErrorKind::SecretDenied, {}, {});
    QCOMPARE(write(bytesOf(5 * kLimit, 1)), QStringLiteral("secret-denied"));
    m_inner->writeFault.reset();
    QVERIFY(*read() == Secret{bytesOf(4 * kLimit)});
    QCOMPARE(chunks().size(), 4);
}

void ChunkedStoreTest::removingTakesTheChunksAlong()
{
    QCOMPARE(write(bytesOf(4 * kLimit)), QStringLiteral("ok"));
    QCOMPARE(remove(), QStringLiteral("ok"));
    QVERIFY(m_inner->secrets.isEmpty());
    QCOMPARE(remove(), QStringLiteral("ok"));
    QCOMPARE(wordOfReading(), QStringLiteral("secret-absent"));
}

void ChunkedStoreTest::faultsOfTheKeychainAreToldAsTheyAre()
{
    QCOMPARE(write(bytesOf(4 * kLimit)), QStringLiteral("ok"));
    for (const ErrorKind kind : {ErrorKind::SecretDenied, ErrorKind::SecretStoreLocked,
                                 ErrorKind::SecretStoreMissing, ErrorKind::SecretSlow}) {
        m_inner->readFault = makeError(kind, {}, {});
        QCOMPARE(wordOfReading(), errorKindWord(kind));
    }
}

void ChunkedStoreTest::nobodyIsAnsweredAfterTheStoreIsGone()
{
    Outcome<Secret> read;
    Outcome<std::monostate> write;
    m_store->read(kKey, &m_context, read.take());
    m_store->write(kKey, Secret{bytesOf(4 * kLimit)}, &m_context, write.take());
    m_store.reset();
    (void)QTest::qWaitFor([&] { return read.count() + write.count() > 0; }, 50);
    QCOMPARE(read.count() + write.count(), 0);
}

void ChunkedStoreTest::thePlatformStatesItsLimit()
{
#ifdef Q_OS_WIN
    QCOMPARE(KeychainStore::entryLimit(), std::optional<qsizetype>(2560));
#else
    QVERIFY(!KeychainStore::entryLimit());
#endif
}

QTEST_GUILESS_MAIN(ChunkedStoreTest)
#include "tst_chunkedstore.moc"
