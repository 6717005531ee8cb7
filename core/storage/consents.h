#pragma once

#include "core/storage/rows.h"

namespace holdfast {

/// What was asked and granted (table `consent`); the newest fifty of a connection are kept.
void recordConsent(Rows &rows, qint64 connection, const ConsentRecord &consent);
/// Newest first.
[[nodiscard]] std::vector<ConsentRecord> loadConsents(Rows &rows, qint64 connection);

} // namespace holdfast
