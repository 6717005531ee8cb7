#pragma once

class QSqlDatabase;
struct sqlite3;

namespace holdfast {

/// SQLite's own connection behind Qt's, which goes on owning it; null when Qt's driver is another
/// one. For what Qt has no words for.
[[nodiscard]] sqlite3 *sqliteHandle(const QSqlDatabase &database);

} // namespace holdfast
