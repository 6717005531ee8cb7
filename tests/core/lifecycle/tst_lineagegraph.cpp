#include "core/lifecycle/lineagegraph.h"

#include <QTest>

using namespace holdfast;
using namespace std::chrono;

class LineageGraphTest : public QObject
{
    Q_OBJECT

    const Instant m_start = *parseInstant(u"2026-01-01T00:00:00Z");

    static ConnectionId id(const char *name) { return ConnectionId{QString::fromLatin1(name)}; }
    LineageStep step(const char *older, const char *newer, int day,
                     Succession kind = Succession::Replaced) const
    {
        return {id(older), id(newer), kind, m_start + days{day}, {}};
    }
    static QString names(const LineageGraph &graph)
    {
        QString all;
        for (const LineageNode &node : graph.nodes)
            all += node.id.value();
        return all;
    }

private Q_SLOTS:
    void aloneThereIsOneNode()
    {
        const LineageGraph graph = lineageGraph(id("a"), {});
        QCOMPARE(graph.nodes.size(), 1U);
        QVERIFY(graph.nodes[0].isSelf && graph.edges.empty());
        QCOMPARE(graph.lanes, 1);
    }

    void whatWasReplacedStandsBelowOnTheSameLine()
    {
        Lineage lineage;
        lineage.before = {step("b", "c", 20), step("a", "b", 10)};
        const LineageGraph graph = lineageGraph(id("c"), lineage);
        QCOMPARE(names(graph), QStringLiteral("cba"));
        QCOMPARE(graph.lanes, 1);
        QVERIFY(graph.nodes[0].isSelf);
        QCOMPARE(*graph.nodes[0].since, m_start + days{20});
        QVERIFY(!graph.nodes[0].until);
        QCOMPARE(*graph.nodes[1].until, m_start + days{20});
        QVERIFY(!graph.nodes[2].since);
        QVERIFY((graph.edges[1] == LineageEdge{2, 1, Succession::Replaced, m_start + days{10}}));
    }

    void whatWasLeftBehindHasALineOfItsOwn()
    {
        Lineage lineage;
        lineage.before = {step("b", "c", 20, Succession::Split)};
        const LineageGraph graph = lineageGraph(id("c"), lineage);
        QCOMPARE(graph.lanes, 2);
        QCOMPARE(graph.nodes[1].lane, 1);
        QVERIFY(graph.nodes[1].livesBeside && !graph.nodes[1].until);
    }

    void whatCameAfterStandsAbove()
    {
        Lineage lineage;
        lineage.after = {step("b", "c", 20, Succession::Split)};
        lineage.before = {step("a", "b", 10)};
        const LineageGraph graph = lineageGraph(id("b"), lineage);
        QCOMPARE(names(graph), QStringLiteral("cba"));
        QVERIFY(graph.nodes[1].isSelf);
        QCOMPARE(graph.nodes[1].lane, graph.nodes[2].lane);
    }

    void twoThatBecameOneHaveALineEach()
    {
        Lineage lineage;
        lineage.before = {step("a", "c", 20), step("b", "c", 10)};
        const LineageGraph graph = lineageGraph(id("c"), lineage);
        QCOMPARE(graph.nodes.size(), 3U);
        QVERIFY(graph.nodes[1].lane != graph.nodes[2].lane);
    }

    void whatWasFollowedTwiceLeadsToBoth()
    {
        // Split at first, then the accounts left behind were brought along.
        Lineage lineage;
        lineage.after = {step("a", "c", 20), step("a", "b", 10, Succession::Split)};
        const LineageGraph graph = lineageGraph(id("a"), lineage);
        QCOMPARE(names(graph), QStringLiteral("cba"));
        QCOMPARE(graph.edges.size(), 2U);
        for (const LineageEdge &edge : graph.edges)
            QVERIFY(edge.newer < edge.older);
        QVERIFY(graph.nodes[2].isSelf && graph.nodes[2].livesBeside);
        QCOMPARE(*graph.nodes[2].until, m_start + days{20});
        QCOMPARE(*graph.nodes[1].since, m_start + days{10});
        QVERIFY(graph.nodes[1].lane != graph.nodes[0].lane);
        QVERIFY(graph.nodes[1].lane != graph.nodes[2].lane);
    }

    void aStepPastAnotherConnectionHasALineOfItsOwn()
    {
        // a was split into b; then c took in b, and what had stayed in a.
        Lineage lineage;
        lineage.before = {step("b", "c", 20), step("a", "c", 15), step("a", "b", 10)};
        const LineageGraph graph = lineageGraph(id("c"), lineage);
        QCOMPARE(names(graph), QStringLiteral("cba"));
        QCOMPARE(graph.edges.size(), 3U);
        QCOMPARE(graph.nodes[1].lane, graph.nodes[0].lane);
        QVERIFY(graph.nodes[2].lane != graph.nodes[1].lane);
        QCOMPARE(graph.lanes, 2);
    }

    void aStepThatIsTheOlderOneMayComeLater()
    {
        // What follows last may have been there first.
        Lineage lineage;
        lineage.before = {step("a", "b", 30), step("b", "c", 20)};
        const LineageGraph graph = lineageGraph(id("c"), lineage);
        QCOMPARE(names(graph), QStringLiteral("cba"));
        QCOMPARE(graph.edges.size(), 2U);
    }

    void aStepToldFromBothEndsIsDrawnOnce()
    {
        Lineage lineage;
        lineage.before = lineage.after = {step("b", "a", 20), step("a", "b", 10)};
        const LineageGraph graph = lineageGraph(id("a"), lineage);
        QCOMPARE(names(graph), QStringLiteral("ab"));
        QCOMPARE(graph.edges.size(), 1U);
    }

    void aCircleEndsToo()
    {
        Lineage lineage;
        lineage.before = {step("a", "b", 20), step("b", "a", 10), step("a", "a", 5)};
        const LineageGraph graph = lineageGraph(id("b"), lineage);
        QCOMPARE(graph.nodes.size(), 2U);
        QCOMPARE(graph.edges.size(), 1U);
    }

    void familiesThatPartAndMeetAgainTakeNoLonger()
    {
        // Each of them parts in two, which become the next: 2^40 ways lead from the first to the last.
        constexpr int kTimes = 40;
        const auto name = [](const char *kind, int number) {
            return ConnectionId{QString::fromLatin1(kind) + QString::number(number)};
        };
        Lineage lineage;
        for (int i = 0; i < kTimes; ++i) {
            for (const char *way : {"left", "right"}) {
                lineage.before.push_back({name("m", i), name(way, i), Succession::Split,
                                          m_start + days{2 * (kTimes - i)}, {}});
                lineage.before.push_back({name(way, i), name("m", i + 1), Succession::Replaced,
                                          m_start + days{2 * (kTimes - i) + 1}, {}});
            }
        }
        // Looked at last, and no way leads back to it: all of them are looked through.
        lineage.before.push_back({id("oldest"), name("m", 0), Succession::Replaced, m_start, {}});
        const LineageGraph graph = lineageGraph(name("m", kTimes), lineage);
        QCOMPARE(graph.nodes.size(), size_t(3 * kTimes + 2));
        QCOMPARE(graph.edges.size(), size_t(4 * kTimes + 1));
    }
};

QTEST_GUILESS_MAIN(LineageGraphTest)
#include "tst_lineagegraph.moc"
