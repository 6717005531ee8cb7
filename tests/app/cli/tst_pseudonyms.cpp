#include "app/cli/pseudonyms.h"

#include "core/base/random.h"

#include <QRegularExpression>
#include <QTest>

using namespace holdfast;
using namespace holdfast::cli;

// what stands in the place of names and numbers.
class PseudonymsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneWithinAndAnotherBetween();
    void theyLookLikeNoNumber();
    void whatIsKnownIsHiddenWhereverItStands_data();
    void whatIsKnownIsHiddenWhereverItStands();
    void whatLooksPersonalIsHidden_data();
    void whatLooksPersonalIsHidden();
    void whatSupportNeedsStays_data();
    void whatSupportNeedsStays();
    void theSameNumberHasOneStandInHoweverItIsWritten();
    void aMegabyteIsScrubbed();

private:
    SystemRandom m_random;
};

void PseudonymsTest::oneWithinAndAnotherBetween()
{
    const Pseudonyms one(m_random);
    const Pseudonyms other(m_random);
    const QString kind = QStringLiteral("account");
    const QString value = QStringLiteral("20-45-77");
    QCOMPARE(one.of(kind, value), one.of(kind, value));
    QVERIFY(one.of(kind, value) != one.of(kind, QStringLiteral("20-45-78")));
    QVERIFY(one.of(kind, value) != one.of(QStringLiteral("sortcode"), value));
    QVERIFY(one.of(kind, value) != other.of(kind, value));
    QCOMPARE(one.of(kind, QString()), QString());
}

void PseudonymsTest::theyLookLikeNoNumber()
{
    const Pseudonyms names(m_random);
    for (int i = 0; i < 1000; ++i) {
        const QString name = names.of(QStringLiteral("account"), QString::number(i));
        static const QRegularExpression shape(QStringLiteral("^account-[a-p]{12}$"));
        QVERIFY2(shape.match(name).hasMatch(), qPrintable(name));
        QCOMPARE(names.scrub(name), name);
    }
}

void PseudonymsTest::whatIsKnownIsHiddenWhereverItStands_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("scrubbed"); // * is the stand-in
    const auto row = [](const char *name, const char *value, const char *text,
                        const char *scrubbed) {
        QTest::newRow(name) << QString::fromUtf8(value) << QString::fromUtf8(text)
                            << QString::fromUtf8(scrubbed);
    };
    row("alone", "Anna's savings", "Anna's savings", "*");
    row("in a sentence", "Anna's savings", "no balance of Anna's savings, 1 row",
        "no balance of *, 1 row");
    row("in capitals", "Anna's savings", "ANNA'S SAVINGS", "*");
    row("twice", "Anna", "Anna and Anna", "* and *");
    row("in a path", "acc-1f", "GET /accounts/acc-1f/balances", "GET /accounts/*/balances");
    row("not inside another word", "Ann", "Announced", "Announced");
    row("begins with a sign", "(Joint) house", "left out: (Joint) house", "left out: *");
    row("in another script", "貯金 口座", "no 貯金 口座 here", "no * here");
    row("after an underscore", "acc1f", "account_acc1f", "account_*");
    row("too short to be told from other words", "ok", "all is ok", "all is ok");
}

void PseudonymsTest::whatIsKnownIsHiddenWhereverItStands()
{
    QFETCH(QString, value);
    QFETCH(QString, text);
    QFETCH(QString, scrubbed);
    Pseudonyms names(m_random);
    names.hide(QStringLiteral("name"), value);
    QCOMPARE(names.scrub(text), scrubbed.replace(u'*', names.of(QStringLiteral("name"), value)));
}

void PseudonymsTest::whatLooksPersonalIsHidden_data()
{
    QTest::addColumn<QString>("canary");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char *name, const char *canary, const char *kind) {
        QTest::newRow(name) << QString::fromUtf8(canary) << QString::fromUtf8(kind);
    };
    row("X-06 sort code", "20-45-77", "sortcode-");
    row("X-06 sort code with spaces", "20 45 77", "sortcode-");
    row("X-06 sort code in a run", "204577", "sortcode-");
    row("X-06 account number", "31926819", "number-");
    row("X-06 longer number", "6217000012345678901", "number-");
    row("X-06 card", "4929 1234 5678 9010", "number-");
    row("X-06 IBAN", "GB29NWBK60161331926819", "iban-");
    row("X-06 IBAN with spaces", "GB29 NWBK 6016 1331 9268 19", "iban-");
    row("X-06 mail", "anna.b+bank@mail.example.org", "mail-");
    row("X-06 id", "7d2fe2f4-58b0-4a0f-8d5c-2f6b6b1ad1f0", "id-");
    row("X-06 user", "5f1d8a3c9b7e6d5c4b3a2f1e", "id-");
    row("X-06 home", "/home/anna", "/home/person-");
    row("X-06 token", "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln", "…");
}

void PseudonymsTest::whatLooksPersonalIsHidden()
{
    QFETCH(QString, canary);
    QFETCH(QString, kind);
    const Pseudonyms names(m_random);
    for (const QString &around : {QStringLiteral("%1"), QStringLiteral("of %1, it said"),
                                  QStringLiteral("\"%1\""), QStringLiteral("(%1)")}) {
        const QString scrubbed = names.scrub(around.arg(canary));
        QVERIFY2(!scrubbed.contains(canary), qPrintable(scrubbed));
        QVERIFY2(scrubbed.contains(kind), qPrintable(scrubbed));
        QCOMPARE(names.withoutNumbers(around.arg(canary)), scrubbed);
    }
}

void PseudonymsTest::whatSupportNeedsStays_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"2026-11-22T10:00:00.250Z holdfast[123456] info holdfast.net: GET api.example: 200, 12 ms",
          "Qt 6.4.2 on Debian GNU/Linux 12 (bookworm)", "http://127.0.0.1:18180/callback",
          "invalid_scope connection:read", "90 days, 60000 rows", "success", ""})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void PseudonymsTest::whatSupportNeedsStays()
{
    QFETCH(QString, text);
    Pseudonyms names(m_random);
    QCOMPARE(names.scrub(text), text);
    const QString correlation = QStringLiteral("7d2fe2f4-58b0-4a0f-8d5c-123456789012");
    names.keep(correlation);
    QCOMPARE(names.scrub(text + u' ' + correlation), text + u' ' + correlation);
    names.hide(QStringLiteral("account"), correlation); // hiding wins, in whatever order
    names.keep(correlation);
    QVERIFY(!names.scrub(correlation).contains(correlation));
}

void PseudonymsTest::theSameNumberHasOneStandInHoweverItIsWritten()
{
    const Pseudonyms names(m_random);
    QCOMPARE(names.scrub(QStringLiteral("20-45-77")), names.scrub(QStringLiteral("20 45 77")));
    QCOMPARE(names.scrub(QStringLiteral("GB29 NWBK 6016 1331 9268 19")),
             names.scrub(QStringLiteral("GB29NWBK60161331926819")));
}

void PseudonymsTest::aMegabyteIsScrubbed()
{
    Pseudonyms names(m_random);
    for (int i = 0; i < 5000; ++i)
        names.hide(QStringLiteral("name"), QStringLiteral("Anna %1").arg(i));
    const QString text = QStringLiteral("Anna 4711 of 20-45-77 said a b c d e f g ");
    const QString all = names.scrub(text.repeated(25'000));
    QCOMPARE(all, names.scrub(text).repeated(25'000));
}

QTEST_GUILESS_MAIN(PseudonymsTest)
#include "tst_pseudonyms.moc"
