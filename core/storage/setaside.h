#pragma once

#include "core/base/expected.h"

#include <QString>
#include <QStringList>

#include <variant>

namespace holdfast {

/// Files that are kept but no longer used. None of them is ever deleted here without a stated rule;
/// all lie beside the database, keep its mode 0600, and have names that sort by date:
///
///     holdfast-damaged-20261126T164658Z.db        a database that could not be read
///     holdfast-damaged-20261126T164658Z.db-wal    what lay beside it, or a stranger's log

/// Moves `holdfast.db` and its side files out of the way, as one set under one name; `about` tells
/// where. Files that are not there are passed over. The main file goes first: a log left alone by a
/// crash in between is recognised by the next opening, and never taken for part of a new database.
/// StorageReadOnly when something could not be moved.
[[nodiscard]] Expected<QString> setDatabaseAside(const QString &folder, Instant now);

/// The same for one side file ("-wal" or "-journal") that does not belong to the database.
[[nodiscard]] Expected<QString> setSideFileAside(const QString &folder, const QString &suffix,
                                                 Instant now);

/// The paths of all that was set aside in this folder and is still there, the oldest first.
[[nodiscard]] QStringList filesSetAside(const QString &folder);

/// Notes that the database was found damaged while it was in use, for the next opening to look at.
/// Best effort: on a disk that takes no more files the damage is found again.
void noteDamage(const QString &folder);
[[nodiscard]] bool isDamageNoted(const QString &folder);
void forgetDamage(const QString &folder);

/// Makes what was renamed in a folder survive a power cut.
void syncFolder(const QString &folder);

} // namespace holdfast
