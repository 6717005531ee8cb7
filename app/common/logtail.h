#pragma once

#include <QString>
#include <QStringList>

namespace holdfast {

/// The last whole lines of the log of this folder, the oldest first, `bytes` of them at most; none
/// when there is no log or it cannot be read.
[[nodiscard]] QStringList logTail(const QString &folder, qint64 bytes);

} // namespace holdfast
