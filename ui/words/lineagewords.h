#pragma once

#include "core/lifecycle/lineagegraph.h"
#include "core/service/connectionservice.h"
#include "ui/words/datewords.h"

#include <QString>

#include <map>

namespace holdfast {

// Words for the drawing of a connection's family.

/// Those of the family that are in the list now.
using LineageEntries = std::map<ConnectionId, ConnectionEntry>;

/// "This connection", the name of one that is in the list, "The first connection" for one that nothing
/// older is known of, else "Another connection".
[[nodiscard]] QString lineageTitle(const LineageNode &node, const LineageEntries &entries);
/// When it began and how it ended or lives: "since 3 March", "since 3 March, replaced on 4 June", "no
/// longer there"; empty where nothing of that is known.
[[nodiscard]] QString lineageSpan(const LineageNode &node, const LineageEntries &entries,
                                  const WordContext &context);
/// What the step from this node to the one that followed it did with the accounts, in sentences; empty
/// for one that nothing followed.
[[nodiscard]] QString lineageStepText(int node, const LineageGraph &graph, const Lineage &lineage,
                                      const WordContext &context);
/// All of a node as one text, for tooltips and screen readers.
[[nodiscard]] QString lineageSentence(int node, const LineageGraph &graph, const Lineage &lineage,
                                      const LineageEntries &entries, const WordContext &context);

} // namespace holdfast
