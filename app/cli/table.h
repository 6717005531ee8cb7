#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace holdfast::cli {

/// Columns of text for people, aligned by what a terminal shows. Nothing is ever cut: where the
/// terminal is too narrow the columns at the end move to lines of their own below the row, and the
/// texts of the others go over several lines. The last column is the one that is copied (an id) and
/// is never broken.
class Table
{
public:
    explicit Table(QStringList titles);
    void addRow(QStringList cells);
    [[nodiscard]] bool isEmpty() const { return m_rows.isEmpty(); }

    /// The table as lines that end in "\n". `columns` is the terminal's width; 0 is no limit.
    [[nodiscard]] QString toText(int columns) const;

private:
    [[nodiscard]] QList<int> naturalWidths() const;
    /// What did not fit beside the columns before `first`, each below the other.
    [[nodiscard]] QString linesBelow(const QStringList &row, qsizetype first, int columns) const;

    QStringList m_titles;
    QList<QStringList> m_rows;
};

/// Names and values below each other, for one thing: "Bank      Barclays". Values go over several
/// lines where `columns` asks for it; 0 is no limit.
using Fields = QList<std::pair<QString, QString>>;
[[nodiscard]] QString fieldList(const Fields &fields, int columns = 0);

} // namespace holdfast::cli
