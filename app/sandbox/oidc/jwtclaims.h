#pragma once

#include "core/base/instant.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace holdfast::sandbox {

/// Whether `aud`, a text or an array of texts, names one of `accepted`.
[[nodiscard]] bool audienceNames(const QJsonValue &aud, const QStringList &accepted);

/// What is wrong with `exp`, `iat` and `nbf` at `now` (real time): `exp` must be a number to come,
/// at most an hour ahead; the others may be absent, but not ahead by more than 30 seconds. Nothing
/// when fine.
[[nodiscard]] std::optional<QString> timeFault(const QJsonObject &claims, Instant now);

} // namespace holdfast::sandbox
