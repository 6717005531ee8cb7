#include "core/lifecycle/consentspan.h"

namespace holdfast {

Instant consentBegin(const BankConnection &connection, Instant end, Instant now)
{
    const auto mayBegin = [&](const ReceivedInstant &known) {
        return known.value && *known.value < end && *known.value <= now;
    };
    if (mayBegin(connection.userConsentedAt))
        return *connection.userConsentedAt.value;
    const Instant usual = end - kUsualConsent;
    // What was connected longer ago was renewed since, which leaves connectedOn as it was.
    if (mayBegin(connection.connectedOn) && *connection.connectedOn.value > usual)
        return *connection.connectedOn.value;
    return usual;
}

bool isRenewedEnd(Instant before, Instant end, Instant now)
{
    return end > now && end - before >= kLeastRenewal;
}

} // namespace holdfast
