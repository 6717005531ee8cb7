#pragma once

#include "core/auth/returnpage.h"

namespace holdfast {

/// The sentences of the page the browser shows after the bank, in the person's language. Call after
/// the translations are installed.
[[nodiscard]] ReturnPageTexts returnPageWords();

} // namespace holdfast
