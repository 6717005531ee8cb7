#include "ui/models/inboxmodel.h"

#include "ui/words/reminderwords.h"

#include <algorithm>

namespace holdfast {

void InboxModel::setEntries(std::vector<InboxEntry> entries, const WordContext &context)
{
    m_context = context;
    // New ones come above; of a full inbox the oldest go below.
    const auto known = m_entries.empty() ? entries.end()
                                         : std::find_if(entries.begin(), entries.end(),
                                                        [this](const InboxEntry &entry) {
                                                            return areSameLine(entry, m_entries[0]);
                                                        });
    const auto fresh = int(known - entries.begin());
    const auto stay = int(entries.end() - known);
    if ((stay == 0 && rowCount() > 0) || stay > rowCount() ||
        !std::equal(known, entries.end(), m_entries.begin(), areSameLine)) {
        beginResetModel();
        m_entries = std::move(entries);
        endResetModel();
        return;
    }
    if (stay < rowCount()) {
        beginRemoveRows({}, stay, rowCount() - 1);
        m_entries.resize(size_t(stay));
        endRemoveRows();
    }
    if (fresh > 0)
        beginInsertRows({}, 0, fresh - 1);
    m_entries = std::move(entries);
    if (fresh > 0)
        endInsertRows();
    if (stay > 0)
        Q_EMIT dataChanged(index(fresh, 0), index(rowCount() - 1, kColumns - 1));
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
        return noticeSentence(entry.notice, m_context) + u'\n' +
               noticeMoment(entry.notice, m_context);
    case State:
        return noticeState(entry);
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
    }
    return {};
}

} // namespace holdfast
