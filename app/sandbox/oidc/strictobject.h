#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace holdfast::sandbox {

/// One JSON object, read strictly: no duplicate members, nothing after it, bounded depth.
[[nodiscard]] std::optional<QJsonObject> readStrictObject(const QByteArray &text);

} // namespace holdfast::sandbox
