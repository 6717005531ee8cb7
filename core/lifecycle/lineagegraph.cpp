#include "core/lifecycle/lineagegraph.h"

#include <algorithm>
#include <set>

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

/// Looks at each connection once: families that part and meet again have very many ways.
bool leadsTo(const ConnectionId &from, const ConnectionId &to, const std::vector<LineageStep> &steps)
{
    std::set<ConnectionId> known{from};
    std::vector<ConnectionId> open{from};
    while (!open.empty()) {
        const ConnectionId at = open.back();
        open.pop_back();
        if (at == to)
            return true;
        for (const LineageStep &step : steps) {
            if (step.older == at && known.insert(step.newer).second)
                open.push_back(step.newer);
        }
    }
    return false;
}

/// Each once, and without those that would close a circle with newer ones, which no honest history has.
std::vector<LineageStep> withoutCircles(std::vector<LineageStep> steps)
{
    std::vector<LineageStep> kept;
    for (LineageStep &step : steps) {
        const bool twice = std::any_of(kept.begin(), kept.end(), [&step](const LineageStep &one) {
            return one.older == step.older && one.newer == step.newer;
        });
        if (!twice && !leadsTo(step.newer, step.older, kept))
            kept.push_back(std::move(step));
    }
    return kept;
}

bool isIn(const ConnectionId &id, const std::vector<LineageNode> &nodes)
{
    return std::any_of(nodes.begin(), nodes.end(),
                       [&id](const LineageNode &one) { return one.id == id; });
}

/// What is newer has its place before what is older; of two that may come next, the one of the later
/// step does.
std::vector<LineageNode> nodesOf(const std::vector<LineageStep> &steps)
{
    std::vector<LineageNode> nodes;
    const auto mayCome = [&](const ConnectionId &id) {
        return !isIn(id, nodes) &&
               std::all_of(steps.begin(), steps.end(), [&](const LineageStep &step) {
                   return step.older != id || isIn(step.newer, nodes);
               });
    };
    // Steps come newest first, so the first one that has a free end has the latest.
    const auto placeNext = [&] {
        for (const LineageStep &step : steps) {
            for (const ConnectionId *id : {&step.newer, &step.older}) {
                if (mayCome(*id)) {
                    nodes.push_back({*id});
                    return true;
                }
            }
        }
        return false;
    };
    while (placeNext()) {}
    return nodes;
}

int placeOf(const ConnectionId &id, const std::vector<LineageNode> &nodes)
{
    return int(std::find_if(nodes.begin(), nodes.end(),
                            [&id](const LineageNode &one) { return one.id == id; }) -
               nodes.begin());
}

/// The line of the connection that took its place goes on downwards, if no other one stands in it and
/// no other step would be drawn along it; else it has a line of its own.
void chooseLane(int place, LineageGraph &graph)
{
    std::vector<int> above;
    std::optional<int> replacedIn;
    for (const LineageEdge &edge : graph.edges) {
        if (edge.older != place)
            continue;
        above.push_back(graph.nodes[size_t(edge.newer)].lane);
        if (edge.kind == Succession::Replaced && !replacedIn)
            replacedIn = edge.newer;
    }
    if (replacedIn) {
        const int lane = graph.nodes[size_t(*replacedIn)].lane;
        const auto begin = graph.nodes.begin();
        const bool free = lane >= 0 && std::none_of(
            begin + *replacedIn + 1, begin + place,
            [lane](const LineageNode &one) { return one.lane == lane; });
        if (free && std::count(above.begin(), above.end(), lane) == 1) {
            graph.nodes[size_t(place)].lane = lane;
            return;
        }
    }
    graph.nodes[size_t(place)].lane = graph.lanes++;
}

/// The newest has the first line. What else nothing followed comes last, outside of those that lead
/// to the newest, so that no step runs through another connection.
void chooseLanes(LineageGraph &graph)
{
    const auto isFollowed = [&graph](int place) {
        return std::any_of(graph.edges.begin(), graph.edges.end(),
                           [place](const LineageEdge &edge) { return edge.older == place; });
    };
    for (LineageNode &node : graph.nodes)
        node.lane = -1; // none yet
    std::vector<int> later;
    for (int place = 0; place < int(graph.nodes.size()); ++place) {
        if (place == 0 || isFollowed(place))
            chooseLane(place, graph);
        else
            later.push_back(place);
    }
    for (const int place : later)
        graph.nodes[size_t(place)].lane = graph.lanes++;
}

} // namespace

LineageGraph lineageGraph(const ConnectionId &self, const Lineage &lineage)
{
    LineageGraph graph;
    const std::vector<LineageStep> steps = withoutCircles(stepsOf(lineage));
    graph.nodes = nodesOf(steps);
    for (const LineageStep &step : steps) {
        const int newer = placeOf(step.newer, graph.nodes);
        const int older = placeOf(step.older, graph.nodes);
        graph.edges.push_back({older, newer, step.kind, step.at});
        LineageNode &upper = graph.nodes[size_t(newer)];
        LineageNode &lower = graph.nodes[size_t(older)];
        upper.since = upper.since ? std::max(*upper.since, step.at) : step.at;
        if (step.kind == Succession::Split)
            lower.livesBeside = true;
        else
            lower.until = step.at;
    }
    if (graph.nodes.empty())
        graph.nodes.push_back({self});
    for (LineageNode &node : graph.nodes)
        node.isSelf = node.id == self;
    chooseLanes(graph);
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
