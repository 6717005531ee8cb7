#include "core/base/random.h"
#include "core/base/secret.h"

#include <QSet>
#include <QTest>

#include <type_traits>

using namespace holdfast;

static_assert(!std::is_convertible_v<Secret, QByteArray>);
static_assert(!std::is_convertible_v<Secret, QString>);
static_assert(!std::is_constructible_v<QString, Secret>);

class TestSecret : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void movingDoesNotCopyTheBytes();
    void aCopyKeepsTheBytesWhenTheOriginalGoes();
    void comparesByContent();
    void aVerifierHas43UnreservedCharacters();
    void tenThousandTokensDoNotRepeat();
    void uuidsAreOfVersionFour();
};

void TestSecret::movingDoesNotCopyTheBytes()
{
    Secret secret(QByteArray("topsecrt"));
    const char *where = secret.reveal().constData();
    const Secret other = std::move(secret);
    QCOMPARE(other.reveal().constData(), where);
    QCOMPARE(other.reveal(), QByteArray("topsecrt"));
}

void TestSecret::aCopyKeepsTheBytesWhenTheOriginalGoes()
{
    Secret copy;
    {
        const Secret original(QByteArray("abc"));
        copy = original;
    }
    QCOMPARE(copy.reveal(), QByteArray("abc"));
}

void TestSecret::comparesByContent()
{
    QVERIFY(Secret(QByteArray("a")) == Secret(QByteArray("a")));
    QVERIFY(!(Secret(QByteArray("a")) == Secret(QByteArray("b"))));
    QVERIFY(!(Secret(QByteArray("a")) == Secret(QByteArray("aa"))));
    QVERIFY(equalConstantTime(QByteArray(), QByteArray()));
}

void TestSecret::aVerifierHas43UnreservedCharacters()
{
    SystemRandom random;
    const QByteArray token = randomToken(random);
    QCOMPARE(token.size(), 43);
    for (const char c : token)
        QVERIFY(QByteArray("-_").contains(c) || isalnum(static_cast<unsigned char>(c)));
}

void TestSecret::tenThousandTokensDoNotRepeat()
{
    SystemRandom random;
    QSet<QByteArray> seen;
    for (int i = 0; i < 10000; ++i)
        seen.insert(randomToken(random, 16));
    QCOMPARE(seen.size(), 10000);
}

void TestSecret::uuidsAreOfVersionFour()
{
    SystemRandom random;
    const QByteArray uuid = randomUuid(random);
    QCOMPARE(uuid.size(), 36);
    QCOMPARE(uuid[14], '4');
    QVERIFY(QByteArray("89ab").contains(uuid[19]));
}

QTEST_APPLESS_MAIN(TestSecret)
#include "tst_secret.moc"
