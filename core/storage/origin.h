#pragma once

#include "core/base/expected.h"
#include "core/storage/logfile.h"

#include <QSqlDatabase>

#include <optional>

namespace holdfast {

class Work;

/// Where the table `origin` lies, and what it says.
struct Origin
{
    OriginMark mark;
    quint32 page = 0;
};

/// The origin of an open database; none when it has no such table yet, or it cannot be read.
[[nodiscard]] std::optional<Origin> readOrigin(const QSqlDatabase &database);

/// Part of every transaction that changes something: makes it known as this database's.
void countTransaction(Work &work);

} // namespace holdfast
