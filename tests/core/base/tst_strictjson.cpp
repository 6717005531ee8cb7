#include "core/base/strictjson.h"

#include <nlohmann/json.hpp>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace holdfast;

namespace {

/// Cases that RFC 8259 leaves open and Holdfast accepts: numbers that lose nothing but precision,
/// and a byte order mark.
const QStringList kAcceptedByChoice{
    QStringLiteral("i_number_double_huge_neg_exp"),
    QStringLiteral("i_number_real_underflow"),
    QStringLiteral("i_number_too_big_neg_int"),
    QStringLiteral("i_number_too_big_pos_int"),
    QStringLiteral("i_number_very_big_negative_int"),
    QStringLiteral("i_structure_UTF-8_BOM_empty_object"),
};

/// Cases that RFC 8259 allows and Holdfast refuses: which of two equal names counts is for an
/// attacker to choose.
const QStringList kRefusedByChoice{
    QStringLiteral("y_object_duplicated_key"),
    QStringLiteral("y_object_duplicated_key_and_value"),
};

QByteArray textOf(const QJsonObject &entry)
{
    if (entry.contains(u"hex"))
        return QByteArray::fromHex(entry[u"hex"].toString().toLatin1());
    return entry[u"text"].toString().toUtf8().repeated(entry[u"times"].toInt(1));
}

bool shouldAccept(const QString &name)
{
    if (kAcceptedByChoice.contains(name))
        return true;
    return name.startsWith(u'y') && !kRefusedByChoice.contains(name);
}

} // namespace

class StrictJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCaseOfTheSuiteGetsItsVerdict_data();
    void everyCaseOfTheSuiteGetsItsVerdict();
    void limitsHold_data();
    void limitsHold();
    void valuesArriveUnchanged();
    void anErrorQuotesNothing();
    void damagedTextsNeverDoHarm();
};

void StrictJsonTest::everyCaseOfTheSuiteGetsItsVerdict_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("accepted");
    QFile file(QStringLiteral(HOLDFAST_TEST_DATA "/jsontestsuite/cases.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray cases = QJsonDocument::fromJson(file.readAll()).array();
    QCOMPARE(cases.size(), 318);
    for (const auto &value : cases) {
        const QJsonObject entry = value.toObject();
        const QString name = entry[u"name"].toString();
        QTest::newRow(qPrintable(name)) << textOf(entry) << shouldAccept(name);
    }
}

void StrictJsonTest::everyCaseOfTheSuiteGetsItsVerdict()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, accepted);
    const auto json = parseStrictJson(text);
    QCOMPARE(json.has_value(), accepted);
    if (!json) {
        QCOMPARE(json.error().kind, ErrorKind::BadAnswer);
        QCOMPARE(json.error().part, QStringLiteral("json"));
    }
}

void StrictJsonTest::limitsHold_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("accepted");
    const auto nested = [](int depth) { return QByteArray(depth, '[') + QByteArray(depth, ']'); };
    QTest::newRow("64 deep") << nested(64) << true;
    QTest::newRow("65 deep") << nested(65) << false;
    QTest::newRow("200,000 deep") << nested(200'000) << false;
    const auto text = [](qsizetype size) { return '"' + QByteArray(size, 'x') + '"'; };
    QTest::newRow("string of 1 MB") << text(1024 * 1024) << true;
    QTest::newRow("string of one byte more") << text(1024 * 1024 + 1) << false;
    QTest::newRow("name of one byte more") << '{' + text(1024 * 1024 + 1) + ":1}" << false;
    const auto members = [](int count) {
        QByteArray objects = "[";
        for (int i = 0; i < count; ++i)
            objects += "{\"a\":1},";
        return objects + "0]";
    };
    QTest::newRow("200,000 members") << members(200'000) << true;
    QTest::newRow("one member more") << members(200'001) << false;
    QTest::newRow("too many values") << '[' + QByteArray("0,").repeated(2'000'000) + "0]" << false;
    QTest::newRow("bytes after the value") << QByteArray("{\"a\":1} junk") << false;
    QTest::newRow("NUL and junk after it") << QByteArray("{\"a\":1}\0junk", 12) << false;
    QTest::newRow("NUL alone after it") << QByteArray("123\0", 4) << false;
    QTest::newRow("duplicate name, far apart")
        << QByteArray(R"({"a":1,"b":{"a":2},"a":3})") << false;
    QTest::newRow("duplicate by escape") << QByteArray(R"({"a":1,"\u0061":2})") << false;
    QTest::newRow("same name in two objects") << QByteArray(R"([{"a":1},{"a":2}])") << true;
    QTest::newRow("overflowing number") << QByteArray("1e999") << false;
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("HTML") << QByteArray("<!doctype html><title>Sign in</title>") << false;
}

void StrictJsonTest::limitsHold()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, accepted);
    QCOMPARE(parseStrictJson(text).has_value(), accepted);
}

void StrictJsonTest::valuesArriveUnchanged()
{
    const QByteArray text =
        R"({"a":[1,-2,3.5,true,false,null,"\u00e9\ud83d\ude00"],"b":{"c":{},"d":[]},"e":18446744073709551615})";
    const auto json = parseStrictJson(text);
    QVERIFY(json);
    QVERIFY(*json == nlohmann::json::parse(text.toStdString()));
}

void StrictJsonTest::anErrorQuotesNothing()
{
    const auto json = parseStrictJson(R"({"access_token":"canary-7f3a" oops)");
    QVERIFY(!json);
    QVERIFY(!json.error().detail.contains(u"canary"));
    QVERIFY(!json.error().detail.contains(u"oops"));
    QVERIFY(json.error().detail.contains(u"byte"));
}

void StrictJsonTest::damagedTextsNeverDoHarm()
{
    // A small fuzzer with a fixed seed: whatever is accepted can be written and read again.
    const QByteArray seed = R"({"a":[1,-2.5e3,true,null,"\u00e9\ud83d\ude00 \\ \" x"],"b":{"c":{},"d":[[]]}})";
    QRandomGenerator random(20261122);
    int accepted = 0;
    for (int round = 0; round < 20'000; ++round) {
        QByteArray text = seed;
        for (int i = random.bounded(1, 4); i > 0; --i) {
            const auto at = random.bounded(int(text.size()));
            switch (random.bounded(4)) {
            case 0: text[at] = char(random.bounded(256)); break;
            case 1: text.remove(at, random.bounded(1, 5)); break;
            case 2: text.insert(at, text.mid(random.bounded(int(text.size())), 6)); break;
            case 3: text[at] = "{}[],:\"\\0e-"[random.bounded(11)]; break;
            }
            if (text.isEmpty())
                break;
        }
        if (const auto json = parseStrictJson(text)) {
            ++accepted;
            const auto again = parseStrictJson(QByteArray::fromStdString(json->dump()));
            QVERIFY(again && *again == *json);
        }
    }
    QVERIFY(accepted > 100);
}

QTEST_GUILESS_MAIN(StrictJsonTest)
#include "tst_strictjson.moc"
