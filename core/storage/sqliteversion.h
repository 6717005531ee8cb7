#pragma once

#include <QString>

namespace holdfast {

/// The version of the SQLite that runs, which need not be the one that was built with: "3.40.1".
[[nodiscard]] QString sqliteVersion();

/// Whether that SQLite (as a number: 3.40.1 is 3040001) can lose a transaction when two connections
/// copy the write-ahead log of one database at once (https://sqlite.org/wal.html#walresetbug):
/// fixed in 3.51.3, 3.50.7 and 3.44.6. With one such connection, as here, it cannot.
[[nodiscard]] bool hasLogResetFault(int version);
[[nodiscard]] int sqliteVersionNumber();

} // namespace holdfast
