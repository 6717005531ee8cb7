#pragma once

#include "app/sandbox/world/values.h"

#include <QByteArray>

namespace holdfast::sandbox {

/// A drawn icon as SVG: the bank's letters on its colour, with a corner shape of its own, so that
/// banks of a like colour can be told apart. No text elements: renderers differ in fonts.
[[nodiscard]] QByteArray bankIcon(const SandboxBank &bank);

/// A plain bank building, for banks without an icon.
[[nodiscard]] QByteArray defaultBankIcon();

} // namespace holdfast::sandbox
