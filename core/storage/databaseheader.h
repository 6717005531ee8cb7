#pragma once

#include "core/base/expected.h"

#include <QString>

namespace holdfast {

/// Marks a SQLite file as ours (PRAGMA application_id): "Hold" in ASCII.
inline constexpr qint32 kApplicationId = 0x486f6c64;

/// What the first hundred bytes of a database tell (https://www.sqlite.org/fileformat.html §1.3).
struct DatabaseHeader
{
    bool empty = true;       ///< no file, or nothing in it yet
    qint32 schemaCookie = 0; ///< 0 until the first table is made
    qint32 userVersion = 0;  ///< our schema version
    qint32 applicationId = 0;
    bool usesLog = false;    ///< a write-ahead log and not a rollback journal
};

/// Reads the header without SQLite, which could not promise to leave the file as it is.
/// StorageDamaged, part "content", when it is not a SQLite file: the magic is missing, or a field has
/// a value the format does not know. StorageReadOnly when it cannot be opened.
[[nodiscard]] Expected<DatabaseHeader> readDatabaseHeader(const QString &path);

} // namespace holdfast
