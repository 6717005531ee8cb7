#pragma once

#include "core/base/expected.h"

#include <QString>

#include <variant>

namespace holdfast {

/// Changes `redirectUri` and `listenPort` in a profile's file and nothing else: other keys, known or
/// not, stay, in their order; the layout becomes one key a line. A port of 0 takes the key away. The
/// file keeps its permissions, and is there whole, before or after, whatever happens; a link is
/// followed.
///
/// The result is judged by the rules of readProfile() before anything is written. Errors: Profile,
/// with `part` the key that is wrong, or "file" when it cannot be read or written.
[[nodiscard]] Expected<std::monostate> writeReturnAddress(const QString &file,
                                                          const QString &redirectUri,
                                                          int listenPort);

} // namespace holdfast
