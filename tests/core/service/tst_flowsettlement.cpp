// How a flow ended, told from the list alone: every outcome, and answers that cannot be believed.

#include "core/service/flowsettlement.h"

#include <QTest>

using namespace holdfast;
using namespace std::chrono;

namespace {

constexpr Instant kNow = fromMilliseconds(1'795'341'600'000);

std::optional<BankConnection> row(const char *id, days expiresIn = days{10}, hours updatedAgo = hours{2})
{
    BankConnection connection;
    connection.id = ConnectionId{QString::fromLatin1(id)};
    connection.expiresAt.value = kNow + expiresIn;
    connection.lastUpdated.value = kNow - updatedAgo;
    return connection;
}

FlowRequest asking(FlowKind kind, const char *id = nullptr)
{
    FlowRequest request;
    request.kind = kind;
    if (id)
        request.connection = ConnectionId{QString::fromLatin1(id)};
    return request;
}

ConnectionId idOf(const char *id)
{
    return ConnectionId{QString::fromLatin1(id)};
}

} // namespace

class TestFlowSettlement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theListDecides_data();
    void theListDecides();
    void aReplacementNamesWhatItFollows();
    void aSplitNamesWhatWasLeftBehind();
};

void TestFlowSettlement::theListDecides_data()
{
    QTest::addColumn<FlowEvidence>("evidence");
    QTest::addColumn<QString>("outcome");
    const auto connect = asking(FlowKind::Connect);
    const auto reauth = asking(FlowKind::Reauth, "b:1");
    const auto reconsent = asking(FlowKind::Reconsent, "b:1");
    const auto refresh = asking(FlowKind::Refresh, "b:1");
    const auto add = [](const char *name, FlowEvidence evidence, const char *outcome) {
        QTest::newRow(name) << std::move(evidence) << QString::fromLatin1(outcome);
    };
    add("a new connection", {connect, idOf("b:1"), {}, {}, {}, row("b:1")}, "connected");
    add("connecting what was there renews it",
        {connect, idOf("b:1"), {}, {}, row("b:1"), row("b:1", days{90})}, "renewed");
    add("connecting what was there, nothing moved",
        {connect, idOf("b:1"), {}, {}, row("b:1"), row("b:1")}, "unchanged");
    add("S-01 same id, later end",
        {reauth, idOf("b:1"), row("b:1"), row("b:1", days{90}), row("b:1"), row("b:1", days{90})}, "renewed");
    add("same id, new data only",
        {refresh, idOf("b:1"), row("b:1"), row("b:1", days{10}, hours{0}), row("b:1"),
         row("b:1", days{10}, hours{0})}, "renewed");
    add("a consent that lasts longer",
        {reconsent, idOf("b:1"), row("b:1"), row("b:1", days{90}), row("b:1"), row("b:1", days{90})},
        "renewed");
    add("a consent, and only an automatic update came in",
        {reconsent, idOf("b:1"), row("b:1"), row("b:1", days{10}, hours{0}), row("b:1"),
         row("b:1", days{10}, hours{0})}, "unchanged");
    add("a consent that became shorter",
        {reconsent, idOf("b:1"), row("b:1"), row("b:1", days{5}), row("b:1"), row("b:1", days{5})},
        "unchanged");
    add("a login, and only an update shows it",
        {reauth, idOf("b:1"), row("b:1"), row("b:1", days{10}, hours{0}), row("b:1"),
         row("b:1", days{10}, hours{0})}, "renewed");
    add("same id, nothing moved",
        {reauth, idOf("b:1"), row("b:1"), row("b:1"), row("b:1"), row("b:1")}, "unchanged");
    add("S-02 new id, old one gone",
        {reauth, idOf("b:2"), row("b:1"), {}, {}, row("b:2")}, "replaced");
    add("new id, old one lives on",
        {reauth, idOf("b:2"), row("b:1"), row("b:1"), {}, row("b:2")}, "split");
    add("S-05 the answer is another one that was there already",
        {reauth, idOf("b:2"), row("b:1"), row("b:1"), row("b:2"), row("b:2", days{90})},
        "check-failed known-connection");
    add("even when the asked one has gone meanwhile",
        {reauth, idOf("b:2"), row("b:1"), {}, row("b:2"), row("b:2", days{90})},
        "check-failed known-connection");
    add("another bank answered",
        {reauth, idOf("c:2"), row("b:1"), row("b:1"), {}, row("c:2")},
        "check-failed connection");
    add("the list lacks what was confirmed",
        {reauth, idOf("b:2"), row("b:1"), row("b:1"), {}, {}},
        "check-failed unlisted-connection");
    add("the list lost what was renewed",
        {reauth, idOf("b:1"), row("b:1"), {}, row("b:1"), {}},
        "check-failed unlisted-connection");
}

void TestFlowSettlement::theListDecides()
{
    QFETCH(const FlowEvidence, evidence);
    const auto result = settleFlow(evidence);
    QTEST(result ? flowOutcomeWord(result->outcome)
                 : QString(errorKindWord(result.error().kind) + u' ' + result.error().part),
          "outcome");
    if (result)
        QCOMPARE(result->connection, evidence.proven);
}

void TestFlowSettlement::aReplacementNamesWhatItFollows()
{
    const auto result = settleFlow(
        {asking(FlowKind::Reauth, "b:1"), idOf("b:2"), row("b:1"), {}, {}, row("b:2")});
    QCOMPARE(result->previous, std::optional(idOf("b:1")));
    QVERIFY(result->leftBehind.empty());
}

void TestFlowSettlement::aSplitNamesWhatWasLeftBehind()
{
    const auto result = settleFlow(
        {asking(FlowKind::Reauth, "b:1"), idOf("b:2"), row("b:1"), row("b:1"), {}, row("b:2")});
    QCOMPARE(result->previous, std::optional(idOf("b:1")));
    QCOMPARE(result->leftBehind, std::vector{idOf("b:1")});
}

QTEST_GUILESS_MAIN(TestFlowSettlement)
#include "tst_flowsettlement.moc"
