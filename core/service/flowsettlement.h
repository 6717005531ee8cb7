#pragma once

#include "core/base/expected.h"
#include "core/lifecycle/flow.h"

#include <optional>

namespace holdfast {

/// What the list showed before and after a flow, as far as the flow is concerned.
struct FlowEvidence
{
    FlowRequest request;
    ConnectionId proven;                       ///< `mh:con_id` of the id_token
    std::optional<BankConnection> askedBefore; ///< the asked connection; none for Connect
    std::optional<BankConnection> askedAfter;
    std::optional<BankConnection> provenBefore; ///< set when the proven one was there already
    std::optional<BankConnection> provenAfter;
};

/// Parts of the CheckFailed that settling can end with: an answer nobody asked for.
inline constexpr char kAnotherBank[] = "connection";
inline constexpr char kKnownConnection[] = "known-connection";
inline constexpr char kUnlistedConnection[] = "unlisted-connection";

/// Settles how a flow ended, from the list alone. Fails with CheckFailed when the answer is foreign
/// (as foreignAnswer() has it) or names a connection that the user's list does not have, such as
/// another user's. Whatever fails here leaves the old connection as it was.
[[nodiscard]] Expected<FlowResult> settleFlow(const FlowEvidence &evidence);

/// What can be said against an answer before the list is read: the renewal of one connection ended
/// with one of another bank, or with another login that was there before. None when all is well.
[[nodiscard]] std::optional<Error> foreignAnswer(const FlowRequest &request,
                                                 const ConnectionId &proven, bool provenWasThere);

} // namespace holdfast
