#pragma once

#include "core/base/expected.h"
#include "core/lifecycle/flow.h"

namespace holdfast {

/// What the list showed before and after a flow, as far as the flow is concerned.
struct FlowEvidence
{
    FlowRequest request;
    ConnectionId proven;                           ///< `mh:con_id` of the id_token
    std::optional<BankConnection> askedBefore;     ///< the asked connection; none for Connect
    std::optional<BankConnection> askedAfter;
    std::optional<BankConnection> provenBefore;    ///< set when the proven one was there already
    std::optional<BankConnection> provenAfter;
};

/// Settles how a flow ended, from the list alone. Fails with CheckFailed, part "connection", when
/// the service answered with a connection of another bank than the one asked for, or with one that
/// its list does not have.
[[nodiscard]] Expected<FlowResult> settleFlow(const FlowEvidence &evidence);

} // namespace holdfast
