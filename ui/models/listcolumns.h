#pragma once

#include "ui/models/connectionlistmodel.h"

#include <QStringList>

#include <vector>

namespace holdfast {

/// Which columns of ConnectionListModel a list shows, and in which order. The bank is always the
/// first of them: a row without a name is no row.
class ListColumns
{
public:
    using Column = ConnectionListModel::Column;

    /// As it comes: bank, state, consent, last update, button.
    ListColumns();
    /// What makes no sense is left out: a column twice, the bank elsewhere.
    explicit ListColumns(const std::vector<Column> &shown);

    [[nodiscard]] const std::vector<Column> &shown() const { return m_shown; }
    [[nodiscard]] bool shows(Column column) const;
    /// Shows a column as the last one, or takes it away; the bank stays.
    void setShown(Column column, bool shown);
    /// Every column: those shown in their order, then the others.
    [[nodiscard]] std::vector<Column> all() const;

    friend bool operator==(const ListColumns &, const ListColumns &) = default;

private:
    std::vector<Column> m_shown;
};

/// As words, to be kept.
[[nodiscard]] QStringList columnWords(const ListColumns &columns);
/// What was kept. Words nobody knows are left out; without any that is known it is as it comes.
[[nodiscard]] ListColumns columnsFrom(const QStringList &words);

} // namespace holdfast
