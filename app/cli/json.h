#pragma once

#include "core/base/instant.h"

#include <nlohmann/json_fwd.hpp>

#include <QByteArray>
#include <QString>

#include <optional>

// What is common to all documents the console prints. Members stand in the order in which the
// manual lists them.

namespace holdfast::cli {

using Json = nlohmann::ordered_json;

/// UTF-8; what is no Unicode (half a surrogate pair) becomes U+FFFD.
[[nodiscard]] Json jsonText(const QString &text);
/// null when the text is null: the service did not send it.
[[nodiscard]] Json jsonTextOrNull(const QString &text);
[[nodiscard]] Json jsonInstant(const std::optional<Instant> &instant);
[[nodiscard]] QByteArray toBytes(const Json &document);

} // namespace holdfast::cli
