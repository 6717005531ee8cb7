#pragma once

#include "core/service/masker.h"

namespace holdfast {

/// "Bank A", "Account 3", "Profile 1", "•••2" for a user, "•••".
[[nodiscard]] QString maskedNameWords(MaskedName kind, int number);

} // namespace holdfast
