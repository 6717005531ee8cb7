#pragma once

#include "core/auth/returnpage.h"

namespace holdfast {

/// The sentences of the page the browser shows after the bank, in the person's language. Call after
/// the translations are installed.
[[nodiscard]] ReturnPageTexts returnPageWords();

/// The same for the self-test's trial of the browser, which is nobody's answer.
[[nodiscard]] ReturnPageTexts trialPageWords();

} // namespace holdfast
