#pragma once

#include "core/lifecycle/lineage.h"

#include <optional>
#include <vector>

namespace holdfast {

/// One connection of a family.
struct LineageNode
{
    ConnectionId id;
    bool isSelf = false;           ///< the one whose family it is
    int lane = 0;                  ///< 0 is the newest line; what lives on beside it has its own
    std::optional<Instant> since = {};  ///< when it followed another one; none of the first
    std::optional<Instant> until = {};  ///< when another one took its place
    bool livesBeside = false;      ///< it was split: it went on with what was left behind
    friend bool operator==(const LineageNode &, const LineageNode &) = default;
};

/// `older` was followed by `newer`; both are places among the nodes.
struct LineageEdge
{
    int older = 0;
    int newer = 0;
    Succession kind = Succession::Replaced;
    Instant at;
    friend bool operator==(const LineageEdge &, const LineageEdge &) = default;
};

/// The family of one connection as a drawing: nodes from the newest to the oldest, so that an edge
/// always leads upwards from older to newer.
struct LineageGraph
{
    std::vector<LineageNode> nodes;
    std::vector<LineageEdge> edges;
    int lanes = 0;
    friend bool operator==(const LineageGraph &, const LineageGraph &) = default;
};

/// A connection without relatives is alone in it. Of a circle, which no honest history has, the older
/// steps are left out.
[[nodiscard]] LineageGraph lineageGraph(const ConnectionId &self, const Lineage &lineage);

/// The step of an edge; null when the lineage has none of it.
[[nodiscard]] const LineageStep *stepBetween(const ConnectionId &older, const ConnectionId &newer,
                                             const Lineage &lineage);

} // namespace holdfast
