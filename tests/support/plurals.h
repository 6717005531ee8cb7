#pragma once

#include <QString>

namespace holdfast::test {

/// A text whose English plural may not be written yet: "3 day(s)" reads as "3 days". For counts that
/// are not one.
[[nodiscard]] inline QString plural(QString text)
{
    return text.replace(QStringLiteral("(s)"), QStringLiteral("s"));
}

} // namespace holdfast::test
