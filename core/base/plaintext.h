#pragma once

#include <QString>

namespace holdfast {

/// Text from a server, bank, browser or file as one safe line: control characters (C0, C1, ESC),
/// line breaks, bidirectional overrides and isolates, zero-width and other format characters become
/// a space or vanish, runs of combining marks are cut to four, and what is longer than `limit`
/// UTF-16 units ends in "…". Never fails; does not escape HTML (labels use Qt::PlainText).
[[nodiscard]] QString singleLine(const QString &outside, qsizetype limit = 300);

/// Whether this character cannot be shown as it is: controls (C0, C1, ESC), bidirectional and other
/// format characters, halves of a pair, private and unassigned ones, line and paragraph separators.
/// Where a text must stay whole, such a character is written out (`\x1b`) instead of dropped.
[[nodiscard]] bool isUnprintable(char32_t character);

} // namespace holdfast
