#pragma once

#include "core/base/error.h"

#include <QSqlError>

namespace holdfast {

/// What an error of SQLite means to a person. `path` is the database it happened in.
[[nodiscard]] Error sqlFault(const QSqlError &error, const QString &path);

} // namespace holdfast
