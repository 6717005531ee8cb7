#include "core/lifecycle/lineagegraph.h"

#include <algorithm>

namespace holdfast {

namespace {

std::vector<LineageStep> stepsOf(const Lineage &lineage)
{
    std::vector<LineageStep> steps = lineage.after;
    steps.insert(steps.end(), lineage.before.begin(), lineage.before.end());
    // The newest first; of the same instant as they came, which is the newest first as well.
    std::stable_sort(steps.begin(), steps.end(), [](const LineageStep &a, const LineageStep &b) {
        return a.at > b.at;
    });
    return steps;
}

int placeOf(const ConnectionId &id, std::vector<LineageNode> &nodes)
{
    const auto found = std::find_if(nodes.begin(), nodes.end(),
                                    [&id](const LineageNode &one) { return one.id == id; });
    if (found != nodes.end())
        return int(found - nodes.begin());
    nodes.push_back({id});
    return int(nodes.size()) - 1;
}

} // namespace

LineageGraph lineageGraph(const ConnectionId &self, const Lineage &lineage)
{
    LineageGraph graph;
    const std::vector<LineageStep> steps = stepsOf(lineage);
    // Step by step from the newest: what is newer has its place before what is older.
    for (const LineageStep &step : steps) {
        const int newer = placeOf(step.newer, graph.nodes);
        const int older = placeOf(step.older, graph.nodes);
        if (older <= newer)
            continue; // a circle, which no honest history has
        graph.edges.push_back({older, newer, step.kind, step.at});
        LineageNode &upper = graph.nodes[size_t(newer)];
        LineageNode &lower = graph.nodes[size_t(older)];
        upper.since = upper.since ? std::max(*upper.since, step.at) : step.at;
        if (step.kind == Succession::Split)
            lower.livesBeside = true;
        else
            lower.until = step.at;
        const bool taken = std::any_of(
            graph.edges.begin(), graph.edges.end() - 1,
            [&](const LineageEdge &edge) { return edge.newer == newer; });
        if (step.kind == Succession::Split || taken)
            lower.lane = ++graph.lanes;
        else
            lower.lane = upper.lane;
    }
    if (graph.nodes.empty())
        graph.nodes.push_back({self});
    for (LineageNode &node : graph.nodes)
        node.isSelf = node.id == self;
    ++graph.lanes;
    return graph;
}

const LineageStep *stepBetween(const ConnectionId &older, const ConnectionId &newer,
                               const Lineage &lineage)
{
    for (const auto *steps : {&lineage.before, &lineage.after}) {
        for (const LineageStep &step : *steps) {
            if (step.older == older && step.newer == newer)
                return &step;
        }
    }
    return nullptr;
}

} // namespace holdfast
