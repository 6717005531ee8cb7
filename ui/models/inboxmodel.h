#pragma once

#include "core/service/reminderdesk.h"
#include "ui/words/datewords.h"

#include <QAbstractTableModel>

#include <vector>

namespace holdfast {

/// The inbox of reminders as a table, the newest first.
class InboxModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Bank, What, State };
    static constexpr int kColumns = State + 1;
    /// bool: it waits to be seen.
    static constexpr int NewRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows these in place of those before; rows that stay, stay selected.
    void setEntries(std::vector<InboxEntry> entries, const WordContext &context);
    [[nodiscard]] const InboxEntry &entryAt(int row) const { return m_entries[size_t(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString text(int column, const InboxEntry &entry) const;

    std::vector<InboxEntry> m_entries;
    WordContext m_context;
};

} // namespace holdfast
