#pragma once

#include <QLocale>
#include <QString>

namespace holdfast {

/// The clock of a region, without seconds, as a format of Qt: "HH:mm", or "h:mm Ap" where people
/// count to twelve.
[[nodiscard]] QString clockFormat(const QLocale &locale);

/// A format of the translation as the region writes it: its "HH:mm" or "HH:mm:ss" is told by the
/// clock there, and an English day comes before or after its month as there ("MMMM d, yyyy").
[[nodiscard]] QString regionalFormat(const QString &format, const QLocale &locale);

} // namespace holdfast
