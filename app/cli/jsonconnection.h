#pragma once

#include "app/cli/json.h"
#include "core/lifecycle/assessment.h"
#include "core/lifecycle/rules.h"
#include "core/service/connectionservice.h"

namespace holdfast::cli {

/// Under which rules and when a connection is told.
struct JsonContext
{
    Instant asOf;
    RuleSettings settings;
};

/// One entry of `removedElsewhere` in `connections --json`.
[[nodiscard]] Json jsonRemovedElsewhere(const RemovedElsewhere &gone);

/// The object C of the manual, from what `explain` has: the account ids alone.
[[nodiscard]] Json jsonConnection(const ConnectionEntry &entry, const JsonContext &context);
/// The same with everything that is known here: accounts in full and the lineage.
[[nodiscard]] Json jsonConnection(const ConnectionDetails &details, const JsonContext &context);
/// What `show` adds to C: the syncs and when they were read, what followed what, which accounts are
/// carried twice or not matched yet, what was granted, and what the person set here.
void addDetails(Json &connection, const ConnectionDetails &details);

[[nodiscard]] Json jsonEnrichment(const Enrichment &enrichment);

} // namespace holdfast::cli
