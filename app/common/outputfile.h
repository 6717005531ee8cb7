#pragma once

#include "core/base/expected.h"

#include <QByteArray>
#include <QString>

#include <variant>

namespace holdfast {

/// Writes a file that a person asked for: afterwards it is there whole, readable by its owner only
/// (0600), or what stood there before is untouched, also when the disk is full or the program is
/// killed. A link is followed: the file it names is replaced, not the link. Nothing of a killed run is
/// left beside it, except where the file system knows no unnamed files (UnnamedFile).
///
/// Errors: OutputFile; `part` is why in one word ("folder", "read-only", "missing-folder",
/// "failed"), `detail` the path and what the system said.
[[nodiscard]] Expected<std::monostate> writeOutputFile(const QString &path,
                                                       const QByteArray &content);

/// The same for a file that is to be new: whatever has that name, be it a link to nowhere or a file that
/// came a moment ago, is left alone (part "exists").
[[nodiscard]] Expected<std::monostate> writeNewFile(const QString &path, const QByteArray &content);

} // namespace holdfast
