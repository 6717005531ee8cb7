#include "core/service/flowsettlement.h"

namespace holdfast {
namespace {

/// A consent given anew lasts longer; an automatic update that comes in meanwhile moves lastUpdated too.
/// A login may show by nothing else than that update.
bool isRenewed(FlowKind kind, const BankConnection &before, const BankConnection &after)
{
    const auto &end = before.expiresAt.value;
    const auto &now = after.expiresAt.value;
    if (kind == FlowKind::Reconsent && end && now)
        return *now > *end;
    return before.expiresAt != after.expiresAt || before.lastUpdated != after.lastUpdated;
}

Error notBelieved(const char *part, const char *detail)
{
    return makeError(ErrorKind::CheckFailed, QString::fromLatin1(part),
                     QString::fromLatin1(detail));
}

/// Same id before and after: a renewal only when something shows it.
FlowOutcome inPlace(FlowKind kind, const std::optional<BankConnection> &before,
                    const BankConnection &after)
{
    if (!before)
        return FlowOutcome::Connected;
    return isRenewed(kind, *before, after) ? FlowOutcome::Renewed : FlowOutcome::Unchanged;
}

} // namespace

Expected<FlowResult> settleFlow(const FlowEvidence &evidence)
{
    if (const auto foreign =
            foreignAnswer(evidence.request, evidence.proven, evidence.provenBefore.has_value()))
        return fail(*foreign);
    if (!evidence.provenAfter)
        return fail(notBelieved(kUnlistedConnection,
                                "the service's list lacks the connection it confirmed"));
    FlowResult result;
    result.connection = evidence.proven;
    const auto &asked = evidence.request.connection;
    if (!asked || *asked == evidence.proven) {
        result.outcome =
            inPlace(evidence.request.kind, evidence.provenBefore, *evidence.provenAfter);
        return result;
    }
    result.previous = asked;
    result.outcome = FlowOutcome::Replaced;
    if (evidence.askedAfter) {
        result.outcome = FlowOutcome::Split;
        result.leftBehind.push_back(*asked);
    }
    return result;
}

std::optional<Error> foreignAnswer(const FlowRequest &request, const ConnectionId &proven,
                                   bool provenWasThere)
{
    if (!request.connection || *request.connection == proven)
        return std::nullopt;
    if (bankIdOf(*request.connection) != bankIdOf(proven))
        return notBelieved(kAnotherBank, "the answer is about a connection to another bank");
    if (provenWasThere)
        return notBelieved(kKnownConnection,
                           "the answer is about another connection that was there before");
    return std::nullopt;
}

} // namespace holdfast
