#include "ui/models/inboxmodel.h"

#include "ui/words/reminderwords.h"

#include <algorithm>

namespace holdfast {

void InboxModel::setEntries(std::vector<InboxEntry> entries, const WordContext &context)
{
    m_context = context;
    const size_t fresh =
        entries.size() >= m_entries.size() ? entries.size() - m_entries.size() : entries.size();
    const bool grew = std::equal(entries.begin() + qsizetype(fresh), entries.end(),
                                 m_entries.begin(), m_entries.end(), areSameLine);
    if (!grew) {
        beginResetModel();
        m_entries = std::move(entries);
        endResetModel();
        return;
    }
    if (fresh > 0)
        beginInsertRows({}, 0, int(fresh) - 1);
    m_entries = std::move(entries);
    if (fresh > 0)
        endInsertRows();
    if (int(fresh) < rowCount())
        Q_EMIT dataChanged(index(int(fresh), 0), index(rowCount() - 1, kColumns - 1));
}

int InboxModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int InboxModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QString InboxModel::text(int column, const InboxEntry &entry) const
{
    switch (static_cast<Column>(column)) {
    case Bank:
        return noticeName(entry.notice);
    case What:
        return noticeSentence(entry.notice, m_context);
    case State:
        return noticeState(entry);
    case Told:
        return noticeMoment(entry.notice, m_context);
    }
    return {};
}

QVariant InboxModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const InboxEntry &entry = entryAt(index.row());
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return text(index.column(), entry);
    if (role == NewRole)
        return entry.stands && !entry.notice.seen;
    return {};
}

QVariant InboxModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Bank:
        return tr("Bank");
    case What:
        return tr("Reminder");
    case State:
        return tr("State");
    case Told:
        return tr("Told");
    }
    return {};
}

} // namespace holdfast
