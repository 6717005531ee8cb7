#pragma once

#include <QByteArray>

namespace holdfast {

/// Whether these bytes are an SVG that is harmless to draw: well-formed, without scripts, foreign
/// objects, entities or processing instructions, and with no reference that leads out of it but
/// pictures carried in a data: address. Says nothing about its size.
[[nodiscard]] bool isSelfContainedSvg(const QByteArray &bytes);

} // namespace holdfast
