#pragma once

#include "app/sandbox/world/values.h"

#include <vector>

namespace holdfast::sandbox {

/// The accounts a bank keeps for a person: one or two for each kind the bank offers, always the
/// same for the same seed, person and bank. Nothing has been fetched from them yet; their `id` is
/// empty until they join a connection.
[[nodiscard]] std::vector<SandboxAccount> makeAccountsAt(const SandboxBank &bank,
                                                         const QString &userId, quint64 seed);

} // namespace holdfast::sandbox
