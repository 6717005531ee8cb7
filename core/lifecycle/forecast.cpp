#include "core/lifecycle/forecast.h"

#include <algorithm>
#include <iterator>

namespace holdfast {

FlowForecast forecastOf(FlowKind kind, const BankConnection &connection, Instant now)
{
    FlowForecast forecast;
    if (kind == FlowKind::Connect)
        return forecast;
    forecast.visitsTheBank = kind != FlowKind::Reconsent;
    // Refresh and reconsent keep the id; reauth keeps it usually, and moves ticked accounts if not.
    if (kind != FlowKind::Reauth)
        return forecast;
    forecast.idMayChange = true;
    if (connection.accountIds.size() > 1)
        forecast.mayStay = connection.accountIds;
    forecast.staysUntil = connection.expiresAt;
    forecast.staysEnded = connection.expiresAt.value && *connection.expiresAt.value <= now;
    return forecast;
}

std::vector<ConnectionId> alreadyAtBank(const BankId &bank, const std::vector<ConnectionId> &list)
{
    std::vector<ConnectionId> there;
    std::copy_if(list.begin(), list.end(), std::back_inserter(there),
                 [&bank](const ConnectionId &id) { return bankIdOf(id) == bank; });
    return there;
}

} // namespace holdfast
