#pragma once

#include "core/lifecycle/bankconnection.h"

#include <chrono>

namespace holdfast {

/// How long a consent usually runs; taken where nobody says since when it does.
inline constexpr std::chrono::days kUsualConsent{90};

/// When the consent began that ends at `end`: when the person gave it, else when the bank was
/// connected if that is no longer ago than a consent usually runs, else the usual time before its end.
/// What lies after `now` or `end` is no beginning.
[[nodiscard]] Instant consentBegin(const BankConnection &connection, Instant end, Instant now);

/// By how much a renewal moves the end of a consent at the least. It gives weeks; ends told anew, in
/// another precision or by a service that began anew, differ by seconds or minutes.
inline constexpr std::chrono::hours kLeastRenewal{1};

/// Whether a consent that was known to end at `before` and ends at `end` now was renewed meanwhile: it
/// gives access at `now`, and for longer by kLeastRenewal or more. What has ended renews nobody.
[[nodiscard]] bool isRenewedEnd(Instant before, Instant end, Instant now);

} // namespace holdfast
