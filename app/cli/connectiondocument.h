#pragma once

#include "app/cli/jsonconnection.h"

namespace holdfast::cli {

/// The whole answer of `connections --json` and `export --format json`.
[[nodiscard]] Json connectionDocument(const std::vector<ConnectionDetails> &all,
                                      const ProfileSummary &profile, bool offline,
                                      const JsonContext &context);

} // namespace holdfast::cli
