#pragma once

#include "core/base/error.h"

#include <QSqlError>

namespace holdfast {

/// What an error of SQLite means to a person. `path` is the database it happened in. StorageDamaged
/// has the part "content" when what the file holds is wrong, "medium" when it could not be read.
[[nodiscard]] Error sqlFault(const QSqlError &error, const QString &path);
/// The same for what SQLite said itself; `code` is its extended result code.
[[nodiscard]] Error sqlFault(int code, const QString &text, const QString &path);

/// Whether what the file holds is wrong beyond doubt: such a file is set aside.
[[nodiscard]] bool isDamagedContent(const Error &error);

} // namespace holdfast
