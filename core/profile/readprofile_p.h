#pragma once

#include "core/profile/profile.h"

#include <QByteArray>

namespace holdfast {

/// The text of a profile's file, bounded, when it is one strict JSON object; errors as readProfile().
[[nodiscard]] Expected<QByteArray> readProfileText(const QString &file);

/// Judges a text as readProfile() does; `path` is its absolute one.
[[nodiscard]] Expected<LoadedProfile> profileFromText(const QString &path, const QByteArray &text);

} // namespace holdfast
