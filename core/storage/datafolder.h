#pragma once

#include "core/base/expected.h"

#include <QString>

#include <variant>

namespace holdfast {

/// `folder`/holdfast.db
[[nodiscard]] QString databasePath(const QString &folder);

/// Makes the data folder with mode 0700, or narrows one of ours that is wider (one that is empty or
/// holds our database; never the home folder, the root, or a shared folder with the sticky bit).
/// The folder may be reached through a link. StorageReadOnly when it cannot be made or written, or
/// belongs to another user: we would leave files there that their owner cannot use.
[[nodiscard]] Expected<std::monostate> prepareDataFolder(const QString &folder);

/// Makes an empty database file with mode 0600 when there is none; narrows it and its side files
/// when they are wider (SQLite gives later side files the mode of the database). A link or anything
/// but a regular file in its place is refused as StorageDamaged, part "link" or "not-a-file": two
/// folders that link to one file would each think they are its only writer.
[[nodiscard]] Expected<std::monostate> prepareDatabaseFile(const QString &folder);

/// Gives a file of ours the mode 0600 when it is wider; nothing when there is none.
void narrowToOwner(const QString &path);

/// The same refusal, touching nothing; success also when there is no file.
[[nodiscard]] Expected<std::monostate> checkDatabaseFile(const QString &folder);

} // namespace holdfast
