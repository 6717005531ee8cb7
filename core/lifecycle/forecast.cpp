#include "core/lifecycle/forecast.h"

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

} // namespace holdfast
