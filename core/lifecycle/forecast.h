#pragma once

#include "core/lifecycle/bankconnection.h"
#include "core/lifecycle/flow.h"

#include <vector>

namespace holdfast {

/// What a flow can change beyond the end of the consent, said before it starts.
struct FlowForecast
{
    /// The person logs in at the bank; false for a mere confirmation at the service.
    bool visitsTheBank = false;
    /// The connection may come back under another id (reauth only). Nothing local is lost by it.
    bool idMayChange = false;
    /// Accounts that are not ticked stay on the old consent: those that could be left out. Empty
    /// when there is no choice to make, and with a single account there is none.
    std::vector<AccountId> mayStay;
    /// When the consent ends that they would stay on; absent or unreadable as received.
    ReceivedInstant staysUntil;
    /// That end is in the past: what stays gets no more updates.
    bool staysEnded = false;
    friend bool operator==(const FlowForecast &, const FlowForecast &) = default;
};

/// Of a renewal of `connection`; a Connect changes nothing that is there.
[[nodiscard]] FlowForecast forecastOf(FlowKind kind, const BankConnection &connection, Instant now);

} // namespace holdfast
