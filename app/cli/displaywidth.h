#pragma once

#include <QString>

namespace holdfast::cli {

/// How many terminal cells `text` takes: East Asian wide characters and emoji two, combining marks
/// none. As wide as most terminals draw it; none agrees with another about everything.
[[nodiscard]] int displayWidth(const QString &text);

/// `text` cut to `width` cells, ending in "…" when something was cut.
[[nodiscard]] QString elidedTo(const QString &text, int width);

/// Text from outside as it may go to a terminal: every control and format character (ESC, CR,
/// backspace, C1, bidirectional overrides) is spelled out as `\x1b` or `\u202e`, so that it can be
/// seen but not obeyed. Line breaks too, unless `keepLines`.
[[nodiscard]] QString escapedForTerminal(const QString &text, bool keepLines = false);

} // namespace holdfast::cli
