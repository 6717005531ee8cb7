#pragma once

#include "ui/words/tonewords.h"

#include <QIcon>

namespace holdfast {

/// A tone as an icon of its own, for a place whose ground nobody knows: its shape in white on a
/// rounded square in its colour, with a light rim. Drawn anew for every usual size, so that it is
/// sharp at any scale.
[[nodiscard]] QIcon toneIcon(Tone tone);

} // namespace holdfast
