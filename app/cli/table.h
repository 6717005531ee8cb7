#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace holdfast::cli {

/// Columns of text for people, aligned by what a terminal shows. The last column is the one that is
/// copied (an id): it is never cut but moves to a line of its own when the terminal is too narrow.
class Table
{
public:
    explicit Table(QStringList titles);
    void addRow(QStringList cells);
    [[nodiscard]] bool isEmpty() const { return m_rows.isEmpty(); }

    /// The table as lines that end in "\n". `columns` is the terminal's width; 0 cuts nothing.
    [[nodiscard]] QString toText(int columns) const;

private:
    QStringList m_titles;
    QList<QStringList> m_rows;
};

/// Names and values below each other, for one thing: "Bank      Barclays".
[[nodiscard]] QString fieldList(const QList<std::pair<QString, QString>> &fields);

} // namespace holdfast::cli
