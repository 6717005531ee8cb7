#include "app/cli/table.h"

#include "app/cli/displaywidth.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace holdfast::cli {

namespace {

constexpr int kGap = 2;
/// A column that is narrower is hard to read; it rather moves below.
constexpr int kNarrowest = 20;

QString spaces(int count)
{
    return QString(std::max(0, count), u' ');
}

QString padded(const QString &text, int width)
{
    return text + spaces(width - displayWidth(text));
}

QString withoutTrailingSpaces(QString line)
{
    while (line.endsWith(u' '))
        line.chop(1);
    return line + u'\n';
}

int sum(const QList<int> &widths)
{
    return std::accumulate(widths.cbegin(), widths.cend(), 0) +
           kGap * std::max(0, int(widths.size()) - 1);
}

/// Takes cells from the widest column until the line fits or no column may become narrower.
QList<int> squeezed(QList<int> widths, int columns)
{
    while (sum(widths) > columns) {
        const auto widest = std::max_element(widths.begin(), widths.end());
        if (widest == widths.end() || *widest <= kNarrowest)
            break;
        --*widest;
    }
    return widths;
}

/// The widths of the columns that stand beside each other; the others go below.
QList<int> widthsFor(const QList<int> &natural, int columns)
{
    if (columns <= 0 || sum(natural) <= columns)
        return natural;
    for (qsizetype beside = natural.size() - 1; beside > 1; --beside) {
        const QList<int> widths = squeezed(natural.first(beside), columns);
        if (sum(widths) <= columns)
            return widths;
    }
    return {std::min(natural.first(), columns)};
}

/// A row of cells, each over as many lines as its column makes it.
QString linesBeside(const QStringList &row, const QList<int> &widths)
{
    QList<QStringList> cells;
    qsizetype height = 1;
    for (qsizetype column = 0; column < widths.size(); ++column) {
        cells.append(wrappedTo(row.value(column), widths.at(column), LongWords::Break));
        height = std::max(height, cells.last().size());
    }
    QString text;
    for (qsizetype i = 0; i < height; ++i) {
        QString line;
        for (qsizetype column = 0; column < widths.size(); ++column)
            line += padded(cells.at(column).value(i), widths.at(column)) + spaces(kGap);
        text += withoutTrailingSpaces(line);
    }
    return text;
}

/// `label`, then `value` beside it in as many lines as `columns` makes it.
QString labelled(const QString &label, const QString &value, int columns)
{
    const int indent = displayWidth(label);
    const int room = columns > 0 ? columns - indent : std::numeric_limits<int>::max();
    QString text;
    for (const QString &line : wrappedTo(value, room, LongWords::Keep))
        text += withoutTrailingSpaces((text.isEmpty() ? label : spaces(indent)) + line);
    return text;
}

} // namespace

Table::Table(QStringList titles) : m_titles(std::move(titles)) {}

void Table::addRow(QStringList cells)
{
    for (QString &cell : cells)
        cell = escapedForTerminal(cell);
    m_rows.append(std::move(cells));
}

QList<int> Table::naturalWidths() const
{
    QList<int> widths;
    for (qsizetype column = 0; column < m_titles.size(); ++column) {
        int width = displayWidth(m_titles.at(column));
        for (const QStringList &row : m_rows)
            width = std::max(width, displayWidth(row.value(column)));
        widths.append(width);
    }
    return widths;
}

QString Table::linesBelow(const QStringList &row, qsizetype first, int columns) const
{
    const qsizetype last = m_titles.size() - 1;
    int width = 0;
    for (qsizetype column = first; column < last; ++column)
        width = std::max(width, displayWidth(m_titles.at(column)));
    QString text;
    for (qsizetype column = first; column < last; ++column) {
        if (!row.value(column).isEmpty())
            text += labelled(spaces(kGap) + padded(m_titles.at(column), width + kGap),
                             row.value(column), columns);
    }
    return text + spaces(kGap) + row.value(last) + u'\n';
}

QString Table::toText(int columns) const
{
    const QList<int> widths = widthsFor(naturalWidths(), columns);
    QString text = linesBeside(m_titles, widths);
    for (const QStringList &row : m_rows) {
        text += linesBeside(row, widths);
        if (widths.size() < m_titles.size())
            text += linesBelow(row, widths.size(), columns);
    }
    return text;
}

QString fieldList(const Fields &fields, int columns)
{
    int width = 0;
    for (const auto &field : fields)
        width = std::max(width, displayWidth(field.first));
    QString text;
    for (const auto &field : fields)
        text +=
            labelled(padded(field.first, width + kGap), escapedForTerminal(field.second), columns);
    return text;
}

} // namespace holdfast::cli
