#pragma once

#include "core/lifecycle/institution.h"

#include <QAbstractListModel>

#include <vector>

namespace holdfast {

/// The banks that can be connected, by name, narrowed as the person types. Banks that cannot be
/// connected now are listed, marked and not enabled: somebody looking for theirs finds out why.
class InstitutionListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole, ///< QString: the bank's id
        SecondLineRole, ///< QString: what keeps it from being connected as usual; mostly empty
    };

    using QAbstractListModel::QAbstractListModel;

    /// Another list: resets.
    void setInstitutions(std::vector<Institution> institutions);
    void setFilterText(const QString &typed);
    [[nodiscard]] const Institution &at(int row) const { return m_all[m_shown[size_t(row)]]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void show(std::vector<size_t> rows);

    std::vector<Institution> m_all;
    std::vector<QString> m_folded;
    std::vector<size_t> m_shown;
    QString m_typed;
};

/// Whether connecting makes sense now; words the program does not know count as yes, because the
/// service decides in the end.
[[nodiscard]] bool canConnect(const Institution &institution);

} // namespace holdfast
