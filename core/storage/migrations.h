#pragma once

#include "core/base/expected.h"

#include <QSqlDatabase>

#include <variant>

namespace holdfast {

/// The schema version this program writes; step N of core/storage/migrations makes version N.
inline constexpr int kSchemaVersion = 6;

/// Takes the steps from `version` to kSchemaVersion. Each step and its new version number are one
/// transaction: after a failure the database is at the last version that was reached.
[[nodiscard]] Expected<std::monostate> migrate(const QSqlDatabase &database, int version);

} // namespace holdfast
