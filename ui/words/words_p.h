#pragma once

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace holdfast {

/// Gives the free functions of this folder one translation context: `Words::tr("…")`.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

/// A count for `%n`, which takes an int. What is beyond it is held at its end.
[[nodiscard]] inline int countFor(qint64 count)
{
    return static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

} // namespace holdfast
