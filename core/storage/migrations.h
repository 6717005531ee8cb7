#pragma once

#include "core/base/expected.h"

#include <QSqlDatabase>

#include <variant>

namespace holdfast {

/// The schema version this program writes; step N of core/storage/migrations makes version N.
inline constexpr int kSchemaVersion = 12;

/// Takes the steps from `version` to kSchemaVersion in one transaction: afterwards the database is as
/// new as this program or, after a failure, as old as it was, and never between.
[[nodiscard]] Expected<std::monostate> migrate(const QSqlDatabase &database, int version);

} // namespace holdfast
