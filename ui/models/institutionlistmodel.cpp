#include "ui/models/institutionlistmodel.h"

#include "core/base/plaintext.h"
#include "ui/models/texttable.h"
#include "ui/words/listwords.h"
#include "ui/words/servicewords.h"

#include <QCollator>

#include <algorithm>
#include <numeric>

namespace holdfast {

using namespace Qt::StringLiterals;

bool canConnect(const Institution &institution)
{
    return institution.authStatus != u"TEMPORARILY_UNAVAILABLE" &&
           institution.authStatus != u"PERMANENTLY_UNAVAILABLE";
}

void InstitutionListModel::setInstitutions(std::vector<Institution> institutions)
{
    beginResetModel();
    m_all = std::move(institutions);
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::stable_sort(m_all.begin(), m_all.end(), [&](const Institution &a, const Institution &b) {
        return collator.compare(a.name, b.name) < 0;
    });
    m_folded.clear();
    for (const Institution &one : m_all)
        m_folded.push_back(foldForSearch(one.name));
    m_shown.resize(m_all.size());
    std::iota(m_shown.begin(), m_shown.end(), size_t{0});
    endResetModel();
    setFilterText(m_typed);
}

void InstitutionListModel::setFilterText(const QString &typed)
{
    m_typed = typed;
    const QStringList words = searchWords(typed);
    std::vector<size_t> rows;
    for (size_t row = 0; row < m_all.size(); ++row) {
        if (std::all_of(words.begin(), words.end(),
                        [&](const QString &word) { return m_folded[row].contains(word); }))
            rows.push_back(row);
    }
    show(std::move(rows));
}

void InstitutionListModel::show(std::vector<size_t> rows)
{
    // Both lists are in the order of the names: what is not in the new one goes, what is not in the
    // old one comes, and nothing moves.
    for (int at = int(m_shown.size()) - 1; at >= 0; --at) {
        if (std::binary_search(rows.begin(), rows.end(), m_shown[size_t(at)]))
            continue;
        beginRemoveRows({}, at, at);
        m_shown.erase(m_shown.begin() + at);
        endRemoveRows();
    }
    for (size_t at = 0; at < rows.size(); ++at) {
        if (at < m_shown.size() && m_shown[at] == rows[at])
            continue;
        beginInsertRows({}, int(at), int(at));
        m_shown.insert(m_shown.begin() + qptrdiff(at), rows[at]);
        endInsertRows();
    }
}

int InstitutionListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant InstitutionListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Institution &one = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return singleLine(one.name, 120);
    case IdRole:
        return one.id.value();
    case SecondLineRole:
        return one.authStatus == u"AVAILABLE" ? QString() : institutionStatusWords(one);
    case Qt::AccessibleTextRole: {
        const QString second = data(index, SecondLineRole).toString();
        const QString name = data(index, Qt::DisplayRole).toString();
        return second.isEmpty() ? name : commaList({name, second});
    }
    default:
        return {};
    }
}

Qt::ItemFlags InstitutionListModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractListModel::flags(index);
    return index.isValid() && !canConnect(at(index.row())) ? usual & ~Qt::ItemIsEnabled : usual;
}

} // namespace holdfast
