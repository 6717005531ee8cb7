#include "app/cli/table.h"

#include "app/cli/displaywidth.h"

#include <algorithm>
#include <numeric>

namespace holdfast::cli {

namespace {

constexpr int kGap = 2;
constexpr int kNarrowest = 6;

QString padded(const QString &text, int width)
{
    const QString cut = elidedTo(text, width);
    return cut + QString(std::max(0, width - displayWidth(cut)), u' ');
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

/// Takes cells from the widest column until the line fits or every column is narrow.
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

} // namespace

Table::Table(QStringList titles) : m_titles(std::move(titles)) {}

void Table::addRow(QStringList cells)
{
    for (QString &cell : cells)
        cell = escapedForTerminal(cell);
    m_rows.append(std::move(cells));
}

QString Table::toText(int columns) const
{
    QList<int> widths;
    for (qsizetype column = 0; column < m_titles.size(); ++column) {
        int width = displayWidth(m_titles.at(column));
        for (const QStringList &row : m_rows)
            width = std::max(width, displayWidth(row.value(column)));
        widths.append(width);
    }
    const bool fits = columns <= 0 || sum(widths) <= columns;
    const qsizetype last = m_titles.size() - 1;
    QList<int> shown = widths;
    if (!fits) {
        shown.removeLast();
        shown = squeezed(shown, columns);
    }

    QString text;
    for (const QStringList &row : QList<QStringList>{m_titles} + m_rows) {
        QString line;
        for (qsizetype column = 0; column < shown.size(); ++column)
            line += padded(row.value(column), shown.at(column)) + QString(kGap, u' ');
        text += withoutTrailingSpaces(line);
        if (!fits)
            text += QString(kGap, u' ') + row.value(last) + u'\n';
    }
    return text;
}

QString fieldList(const QList<std::pair<QString, QString>> &fields)
{
    int width = 0;
    for (const auto &field : fields)
        width = std::max(width, displayWidth(field.first));
    QString text;
    for (const auto &field : fields)
        text += withoutTrailingSpaces(padded(field.first, width + kGap) +
                                      escapedForTerminal(field.second));
    return text;
}

} // namespace holdfast::cli
