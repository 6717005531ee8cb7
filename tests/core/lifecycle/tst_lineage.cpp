// Which connection follows which when nobody here took part, and what a flow can change.

#include "core/lifecycle/forecast.h"
#include "core/lifecycle/lineage.h"
#include "support/sampleaccounts.h"

#include <QTest>

using namespace holdfast;
using namespace std::chrono;
using holdfast::test::sampleAccount;

namespace {

constexpr Instant kNow = fromMilliseconds(1'795'341'600'000);

KnownConnection known(const char *id, std::optional<Instant> firstSeen = std::nullopt)
{
    KnownConnection connection;
    connection.id = ConnectionId{QString::fromLatin1(id)};
    connection.firstSeen = firstSeen;
    connection.listed = true;
    return connection;
}

KnownConnection carrying(KnownConnection connection, const char *account, const char *atTheBank)
{
    connection.carried.push_back(
        sampleAccount(connection.id.value().toLatin1().constData(), account, atTheBank));
    return connection;
}

KnownConnection missing(KnownConnection connection, const char *account, const char *atTheBank,
                        Instant since = kNow)
{
    connection.missed.push_back(
        {sampleAccount(connection.id.value().toLatin1().constData(), account, atTheBank), since});
    return connection;
}

KnownConnection gone(KnownConnection connection)
{
    connection.listed = false;
    return connection;
}

BankConnection connectionWith(int accounts, std::optional<Instant> expiresAt)
{
    BankConnection connection;
    connection.id = ConnectionId{QStringLiteral("bank:1")};
    connection.expiresAt.value = expiresAt;
    for (int number = 0; number < accounts; ++number)
        connection.accountIds.emplace_back(QStringLiteral("a%1").arg(number));
    return connection;
}

} // namespace

class TestLineage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void successionsAreFoundByEvidence_data();
    void successionsAreFoundByEvidence();
    void aFlowTellsWhatItCanChange_data();
    void aFlowTellsWhatItCanChange();
    void whatWouldStayIsSaidWithItsEnd();
};

void TestLineage::successionsAreFoundByEvidence_data()
{
    using List = std::vector<KnownConnection>;
    QTest::addColumn<List>("list");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, List list, const char *expected) {
        QTest::newRow(name) << std::move(list) << QString::fromLatin1(expected);
    };
    const KnownConnection fresh = carrying(known("bank:2", kNow), "x", "p");
    row("S-06 replaced elsewhere", {gone(missing(known("bank:1"), "a", "p")), fresh},
        "bank:1>bank:2 replaced");
    row("split elsewhere", {carrying(missing(known("bank:1"), "a", "p"), "b", "q"), fresh},
        "bank:1>bank:2 split");
    row("the account's own id is enough",
        {gone(missing(known("bank:1"), "x", "")), carrying(known("bank:2", kNow), "x", "")},
        "bank:1>bank:2 replaced");
    row("S-05 a second login follows nobody", {carrying(known("bank:1"), "a", "p"), fresh}, "");
    row("it was there long before",
        {gone(missing(known("bank:1"), "a", "p")),
         carrying(known("bank:2", kNow - hours{2}), "x", "p")},
        "");
    row("nobody knows since when it is there",
        {gone(missing(known("bank:1"), "a", "p")), carrying(known("bank:2"), "x", "p")}, "");
    row("listed a moment before the old one lost it",
        {gone(missing(known("bank:1"), "a", "p")),
         carrying(known("bank:2", kNow - minutes{59}), "x", "p")},
        "bank:1>bank:2 replaced");
    row("connected again after it was gone",
        {gone(missing(known("bank:1"), "a", "p", kNow - days{3})), fresh},
        "bank:1>bank:2 replaced");
    row("another account", {gone(missing(known("bank:1"), "a", "q")), fresh}, "");
    row("another bank", {gone(missing(known("other:1"), "a", "p")), fresh}, "");
    row("the newer one is gone as well", {gone(missing(known("bank:1"), "a", "p")), gone(fresh)},
        "");
    row("S-10 an account that vanished is no succession",
        {carrying(missing(known("bank:1"), "a", "p"), "b", "q")}, "");
}

void TestLineage::successionsAreFoundByEvidence()
{
    QFETCH(const std::vector<KnownConnection>, list);
    QStringList found;
    for (const FoundSuccession &one : findSuccessions(list))
        found.append(one.older.value() + u'>' + one.newer.value() + u' ' +
                     successionWord(one.kind));
    QTEST(found.join(QStringLiteral(", ")), "expected");
}

void TestLineage::aFlowTellsWhatItCanChange_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("accounts");
    QTest::addColumn<bool>("visits");
    QTest::addColumn<bool>("idMayChange");
    QTest::addColumn<int>("mayStay");
    const auto row = [](const char *name, FlowKind kind, int accounts, bool visits, bool changes,
                        int mayStay) {
        QTest::newRow(name) << int(kind) << accounts << visits << changes << mayStay;
    };
    row("connect", FlowKind::Connect, 3, false, false, 0);
    row("reconsent", FlowKind::Reconsent, 3, false, false, 0);
    row("refresh", FlowKind::Refresh, 3, true, false, 0);
    row("reauth without known accounts", FlowKind::Reauth, 0, true, true, 0);
    row("reauth with one: no choice", FlowKind::Reauth, 1, true, true, 0);
    row("reauth with two", FlowKind::Reauth, 2, true, true, 2);
}

void TestLineage::aFlowTellsWhatItCanChange()
{
    QFETCH(const int, kind);
    QFETCH(const int, accounts);
    const auto forecast =
        forecastOf(FlowKind(kind), connectionWith(accounts, kNow + days{9}), kNow);
    QTEST(forecast.visitsTheBank, "visits");
    QTEST(forecast.idMayChange, "idMayChange");
    QTEST(int(forecast.mayStay.size()), "mayStay");
}

void TestLineage::whatWouldStayIsSaidWithItsEnd()
{
    const auto ahead = forecastOf(FlowKind::Reauth, connectionWith(2, kNow + seconds{1}), kNow);
    QCOMPARE(ahead.staysUntil.value, std::optional(kNow + seconds{1}));
    QVERIFY(!ahead.staysEnded);
    QVERIFY(forecastOf(FlowKind::Reauth, connectionWith(2, kNow), kNow).staysEnded);
    const auto unknown = forecastOf(FlowKind::Reauth, connectionWith(2, std::nullopt), kNow);
    QVERIFY(unknown.staysUntil.isAbsent());
    QVERIFY(!unknown.staysEnded);
}

QTEST_GUILESS_MAIN(TestLineage)
#include "tst_lineage.moc"
