#include "ui/models/userlistmodel.h"

#include "core/base/plaintext.h"

#include <algorithm>

namespace holdfast {

namespace {

constexpr int kShownLength = 120;

} // namespace

void UserListModel::add(const std::vector<ServiceUser> &users)
{
    std::vector<size_t> arrived;
    for (const ServiceUser &user : users) {
        const bool isThere = std::any_of(m_all.begin(), m_all.end(), [&user](const ServiceUser &one) {
            return one.id == user.id;
        });
        if (isThere)
            continue;
        if (fits(user))
            arrived.push_back(m_all.size());
        m_all.push_back(user);
    }
    if (arrived.empty())
        return;
    beginInsertRows({}, int(m_shown.size()), int(m_shown.size() + arrived.size()) - 1);
    m_shown.insert(m_shown.end(), arrived.begin(), arrived.end());
    endInsertRows();
}

void UserListModel::setFilterText(const QString &typed)
{
    if (m_typed == typed.trimmed())
        return;
    beginResetModel();
    m_typed = typed.trimmed();
    m_shown.clear();
    for (size_t i = 0; i < m_all.size(); ++i) {
        if (fits(m_all[i]))
            m_shown.push_back(i);
    }
    endResetModel();
}

bool UserListModel::fits(const ServiceUser &user) const
{
    return user.id.value().contains(m_typed, Qt::CaseInsensitive) ||
           user.clientUserId.contains(m_typed, Qt::CaseInsensitive);
}

int UserListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant UserListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const ServiceUser &user = at(index.row());
    const QString id = singleLine(user.id.value(), kShownLength);
    if (user.clientUserId.isEmpty())
        return id;
    //: %1 what the organisation calls a user, %2 the user's id.
    return tr("%1 · %2").arg(singleLine(user.clientUserId, kShownLength), id);
}

} // namespace holdfast
