#pragma once

#include "core/base/expected.h"

#include <QSqlDatabase>
#include <QString>

#include <variant>

namespace holdfast {

/// The database as it was before the last upgrade, `holdfast-before-upgrade.db` beside it, for going
/// back to the earlier program: rename it to holdfast.db. One is kept, with mode 0600:
///
///  - made before the first step of an upgrade; without it no upgrade is begun;
///  - whole or not there at all: it gets its name once it is on the disk;
///  - replaced by the next upgrade, deleted by the first start for writing 30 days after it was
///    made, and deleted at once when a connection is removed, since it still holds it.
[[nodiscard]] QString upgradeCopyPath(const QString &folder);

/// Copies what `database` holds now, what was committed to its log included. StorageFull,
/// StorageReadOnly or StorageDamaged when that is not possible; an earlier copy then stays.
[[nodiscard]] Expected<std::monostate> makeUpgradeCopy(const QSqlDatabase &database,
                                                       const QString &folder);

/// Deletes the copy when it is older than stated above. A clock that went back keeps it longer.
void dropOldUpgradeCopy(const QString &folder, Instant now);
/// Deletes it whatever its age.
void dropUpgradeCopy(const QString &folder);

} // namespace holdfast
