#pragma once

#include "app/cli/json.h"
#include "core/base/error.h"
#include "ui/words/datewords.h"

namespace holdfast::cli {

/// The object inside {"error": …}: kind, part, message (for people), detail (for support),
/// correlationId, and retryAt when there is one.
[[nodiscard]] Json jsonError(const Error &error, const WordContext &context);
/// {"error": …}
[[nodiscard]] Json jsonErrorDocument(const Error &error, const WordContext &context);

} // namespace holdfast::cli
