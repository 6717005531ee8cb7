#pragma once

#include "core/storage/rows.h"

namespace holdfast {

/// The columns of `connection` that readConnectionRow() expects, in its order, `id` first.
extern const char *const kConnectionColumns;

/// Reads the current row. Facts kept in other tables (manual syncs, succession) are left out.
[[nodiscard]] StoredConnection readConnectionRow(Rows &rows, const Statement &row);

/// Adds a connection as the service listed it.
void insertConnection(Rows &rows, qint64 scope, const BankConnection &connection);
/// Writes what the service says and clears the mark of a missing one.
void updateConnection(Rows &rows, qint64 row, const BankConnection &connection);

} // namespace holdfast
