#pragma once

#include "core/lifecycle/bankconnection.h"

#include <vector>

namespace holdfast {

using ServiceConsentId = Id<struct ServiceConsentIdTag>;

/// One consent as the service's own history tells it (`GET /consent-history`). Account numbers are
/// masked where it is read: nothing behind that sees more than their last digits.
struct ServiceConsent
{
    ServiceConsentId id;
    ConnectionId connectionId; ///< empty in most replies
    QString provider;          ///< the bank, as the service calls it there
    QString type;
    QString status;
    ReceivedInstant from;
    ReceivedInstant to;
    ReceivedInstant cancelledAt;
    std::vector<QString> permissions;
    std::vector<QString> accounts; ///< masked, such as "••••1234"

    friend bool operator==(const ServiceConsent &, const ServiceConsent &) = default;
};

} // namespace holdfast
