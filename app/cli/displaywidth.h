#pragma once

#include <QString>
#include <QStringList>

namespace holdfast::cli {

/// How many terminal cells `text` takes: East Asian wide characters and emoji two, combining marks
/// none. As wide as most terminals draw it; none agrees with another about everything.
[[nodiscard]] int displayWidth(const QString &text);

/// What becomes of a word that is wider than a line.
enum class LongWords { Keep, Break };

/// `text` in lines of at most `width` cells, broken at spaces; one line at least.
[[nodiscard]] QStringList wrappedTo(const QString &text, int width, LongWords longWords);

/// Text from outside as it may go to a terminal: every control and format character (ESC, CR,
/// backspace, C1, bidirectional overrides) is spelled out as `\x1b` or `\u202e`, so that it can be
/// seen but not obeyed. Line breaks too, unless `keepLines`.
[[nodiscard]] QString escapedForTerminal(const QString &text, bool keepLines = false);

} // namespace holdfast::cli
