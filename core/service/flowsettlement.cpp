#include "core/service/flowsettlement.h"

namespace holdfast {
namespace {

bool moved(const BankConnection &before, const BankConnection &after)
{
    return before.expiresAt != after.expiresAt || before.lastUpdated != after.lastUpdated;
}

/// Same id before and after: a renewal only when something shows it.
FlowOutcome inPlace(const std::optional<BankConnection> &before, const BankConnection &after)
{
    if (!before)
        return FlowOutcome::Connected;
    return moved(*before, after) ? FlowOutcome::Renewed : FlowOutcome::Unchanged;
}

} // namespace

Expected<FlowResult> settleFlow(const FlowEvidence &evidence)
{
    if (!evidence.provenAfter)
        return fail(makeError(ErrorKind::CheckFailed, QStringLiteral("connection"),
                              QStringLiteral("the service's list lacks the connection it confirmed")));
    FlowResult result;
    result.connection = evidence.proven;
    const auto &asked = evidence.request.connection;
    if (!asked || *asked == evidence.proven) {
        result.outcome = inPlace(evidence.provenBefore, *evidence.provenAfter);
        return result;
    }
    if (bankIdOf(*asked) != bankIdOf(evidence.proven))
        return fail(makeError(ErrorKind::CheckFailed, QStringLiteral("connection"),
                              QStringLiteral("the answer belongs to another bank's connection")));
    result.previous = asked;
    result.outcome = FlowOutcome::Replaced;
    if (evidence.askedAfter) {
        result.outcome = FlowOutcome::Split;
        result.leftBehind.push_back(*asked);
    }
    return result;
}

} // namespace holdfast
