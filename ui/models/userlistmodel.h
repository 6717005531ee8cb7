#pragma once

#include "core/lifecycle/serviceuser.h"

#include <QAbstractListModel>

#include <vector>

namespace holdfast {

/// The users of a client as far as they have been read, narrowed as the person types a part of an id
/// or of the client's own name for a user. Grows page by page.
class UserListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    /// Further users; one that is there already, because the list moved while it was read, is left
    /// out.
    void add(const std::vector<ServiceUser> &users);
    void setFilterText(const QString &typed);
    [[nodiscard]] const ServiceUser &at(int row) const { return m_all[m_shown[size_t(row)]]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] bool fits(const ServiceUser &user) const;

    std::vector<ServiceUser> m_all;
    std::vector<size_t> m_shown;
    QString m_typed;
};

} // namespace holdfast
