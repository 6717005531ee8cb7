#include "app/cli/displaywidth.h"

#include "core/base/plaintext.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <iterator>

namespace holdfast::cli {

namespace {

struct Range
{
    char32_t first;
    char32_t last;
};

// East Asian Width W and F (Unicode, UAX #11), coarsely: whole blocks instead of single gaps.
constexpr Range kWide[] = {
    {0x1100, 0x115F},   {0x2E80, 0x303E},   {0x3041, 0x33FF},   {0x3400, 0x4DBF},
    {0x4E00, 0x9FFF},   {0xA000, 0xA4CF},   {0xA960, 0xA97F},   {0xAC00, 0xD7A3},
    {0xF900, 0xFAFF},   {0xFE30, 0xFE6F},   {0xFF00, 0xFF60},   {0xFFE0, 0xFFE6},
    {0x1F300, 0x1F64F}, {0x1F680, 0x1F6FF}, {0x1F900, 0x1F9FF}, {0x20000, 0x3FFFD},
};

int cellsOf(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
        return 0;
    default:
        break;
    }
    const bool wide = std::any_of(std::begin(kWide), std::end(kWide), [c](const Range &range) {
        return c >= range.first && c <= range.last;
    });
    return wide ? 2 : 1;
}

QString spelledOut(char32_t c)
{
    if (c <= 0xFF)
        return QStringLiteral("\\x%1").arg(uint(c), 2, 16, QLatin1Char('0'));
    return QStringLiteral("\\u%1").arg(uint(c), 4, 16, QLatin1Char('0'));
}

/// As many whole characters as fit into `width`, one at least. Cut between what people see as
/// characters, so that no accent is torn off its letter.
QString beginningOf(const QString &text, int width)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype end = finder.toNextBoundary();
    for (qsizetype next = finder.toNextBoundary(); next > 0; next = finder.toNextBoundary()) {
        if (displayWidth(text.left(next)) > width)
            break;
        end = next;
    }
    return text.left(end);
}

} // namespace

int displayWidth(const QString &text)
{
    int width = 0;
    for (const char32_t c : text.toStdU32String())
        width += cellsOf(c);
    return width;
}

QStringList wrappedTo(const QString &text, int width, LongWords longWords)
{
    QStringList lines;
    QString line;
    for (QString word : text.split(u' ', Qt::SkipEmptyParts)) {
        const QString longer = line.isEmpty() ? word : line + u' ' + word;
        if (displayWidth(longer) <= width) {
            line = longer;
            continue;
        }
        if (!line.isEmpty())
            lines.append(line);
        while (longWords == LongWords::Break && displayWidth(word) > width) {
            const QString head = beginningOf(word, width);
            lines.append(head);
            word = word.mid(head.size());
        }
        line = word;
    }
    lines.append(line);
    return lines;
}

QString escapedForTerminal(const QString &text, bool keepLines)
{
    QString safe;
    safe.reserve(text.size());
    for (const char32_t c : text.toStdU32String()) {
        if (isUnprintable(c) && !(keepLines && c == U'\n'))
            safe += spelledOut(c);
        else
            safe += QString::fromUcs4(&c, 1);
    }
    return safe;
}

} // namespace holdfast::cli
