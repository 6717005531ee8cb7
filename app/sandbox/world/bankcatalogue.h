#pragma once

#include "app/sandbox/world/values.h"

#include <vector>

namespace holdfast::sandbox {

/// The banks of the look-alike: every type of the service with at least one that can be connected,
/// some that cannot for the moment, and the public test banks under their real ids.
[[nodiscard]] std::vector<SandboxBank> bankCatalogue();

/// The bank that takes four manual syncs a day; the profiles' syncLimits name it.
[[nodiscard]] QString triodosBankId();

} // namespace holdfast::sandbox
