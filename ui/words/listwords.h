#pragma once

#include <QString>
#include <QStringList>

namespace holdfast {

// Several in a row, with the commas of the language. Plain text; what is listed is taken as it is.

/// "A", "A, B", "A, B, C": paths, keys, facts beside each other.
[[nodiscard]] QString commaList(const QStringList &parts);
/// "A", "A and B", "A, B and C": names in a sentence.
[[nodiscard]] QString listedNames(const QStringList &names);

} // namespace holdfast
