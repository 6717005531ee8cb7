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

} // namespace holdfast
