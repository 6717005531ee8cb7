#pragma once

#include "ui/models/connectionrows.h"
#include "ui/models/texttable.h"

#include <QStringList>

#include <vector>

namespace holdfast {

enum class SortBy { Urgency, Bank, State, TimeLeft, Accounts, LastUpdate, NextUpdate, Enrichment };

/// Which rows are shown, in which order: a vector of row numbers instead of a proxy model, so that
/// 100,000 rows follow every letter typed.
///
/// The whole order is kept beside the shown part. A letter added looks only at what is shown; a
/// letter taken away walks the order once; neither sorts. Equal rows keep the snapshot's order.
class ConnectionIndex
{
public:
    /// `rows` must outlive the index.
    explicit ConnectionIndex(const ConnectionRows &rows) : m_rows(rows) {}

    /// The rows are others than before.
    void reset();
    /// The same rows, but what they are ordered by may have changed.
    void reorder();
    void setSort(SortBy by, Qt::SortOrder order);
    void setFilter(const QString &typed);

    [[nodiscard]] SortBy sortBy() const { return m_by; }
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_direction; }
    [[nodiscard]] bool isFiltered() const { return !m_words.isEmpty(); }
    [[nodiscard]] const std::vector<quint32> &shown() const { return m_shown; }

    /// Does part of the work that the first letter or the first sort by name would need; true when
    /// nothing is left to do. For idle moments.
    bool prepareSome(int count);

private:
    void sortAll();
    void showFrom(const std::vector<quint32> &candidates);
    bool nameSome(int count);
    [[nodiscard]] std::vector<qint64> keys();

    const ConnectionRows &m_rows;
    SortBy m_by = SortBy::Urgency;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
    QString m_typed;
    QStringList m_words;

    TextTable m_names;
    std::vector<quint32> m_nameOf;   ///< by row; filled on demand
    std::vector<char> m_hits;        ///< by name
    std::vector<quint32> m_order;    ///< every row
    std::vector<quint32> m_shown;
};

} // namespace holdfast
