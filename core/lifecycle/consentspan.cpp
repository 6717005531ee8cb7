#include "core/lifecycle/consentspan.h"

namespace holdfast {

Instant consentBegin(const BankConnection &connection, Instant end, Instant now)
{
    for (const ReceivedInstant *known : {&connection.userConsentedAt, &connection.connectedOn}) {
        if (known->value && *known->value < end && *known->value <= now)
            return *known->value;
    }
    return end - kUsualConsent;
}

} // namespace holdfast
