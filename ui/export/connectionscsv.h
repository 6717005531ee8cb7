#pragma once

#include "core/lifecycle/rules.h"
#include "core/service/connectionservice.h"

#include <QByteArray>

namespace holdfast {

/// The connections as a table for a spreadsheet: a header line, then one line each, in the order
/// given. Columns are named like the members of `holdfast-cli --json`; instants are RFC 3339 UTC,
/// numbers are plain, what is unknown is empty.
[[nodiscard]] QByteArray connectionsCsv(const std::vector<ConnectionEntry> &entries,
                                        const RuleSettings &settings, Instant now);

} // namespace holdfast
