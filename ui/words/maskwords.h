#pragma once

#include "core/service/masker.h"

namespace holdfast {

/// "Bank A", "Account 3", "Profile 1", "User 2", "•••".
[[nodiscard]] QString maskedNameWords(MaskedName kind, int number);

} // namespace holdfast
