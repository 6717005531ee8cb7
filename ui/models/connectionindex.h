#pragma once

#include "ui/models/connectionrows.h"
#include "ui/models/texttable.h"

#include <QStringList>

#include <vector>

namespace holdfast {

enum class SortBy {
    Urgency,
    Bank,
    State,
    TimeLeft,
    Accounts,
    LastUpdate,
    NextUpdate,
    Enrichment,
    Person,
    ConnectedOn,
};

/// What stands together under a heading. Banks and persons follow the alphabet, nobody named comes
/// last; within them the order is the one sorted by. Urgency is a grouping of its own order only.
enum class GroupBy { Urgency, Bank, Person };

/// Which rows are shown, in which order: a vector of row numbers instead of a proxy model, so that
/// 100,000 rows follow every letter typed.
///
/// The whole order is kept beside the shown part. A letter added looks only at what is shown; a
/// letter taken away walks the order once; neither sorts. Equal rows keep the snapshot's order.
///
/// A search looks at the bank's name and the own one, at who logs in, at the notes, and at what the
/// accounts are called. Each of its words may be found in another of these.
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
    void setGroupBy(GroupBy by);
    void setFilter(const QString &typed);
    /// What ConnectionRows::accountNames() tells is different now.
    void accountNamesChanged();

    [[nodiscard]] SortBy sortBy() const { return m_by; }
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_direction; }
    [[nodiscard]] GroupBy groupBy() const { return m_groupBy; }
    /// Whether rows stand in groups at all: not with more of them than anybody would look through.
    [[nodiscard]] bool isGrouped() const;
    /// Equal for rows of one group; only while isGrouped().
    [[nodiscard]] quint32 groupOfRow(quint32 row) const;
    [[nodiscard]] bool isFiltered() const { return !m_words.isEmpty(); }
    [[nodiscard]] const std::vector<quint32> &shown() const { return m_shown; }
    /// Which of its accounts, and else whether the notes, let a row be found whose names and person
    /// alone would not; empty for the others.
    struct Hint
    {
        QString account;
        bool notes = false;
    };
    [[nodiscard]] Hint hintFor(quint32 row) const;

    /// Does part of the work that the first letter or the first sort by name would need; true when
    /// nothing is left to do. For idle moments.
    bool prepareSome(int count);

private:
    void sortAll();
    void sortInGroups(const std::vector<qint64> &keys);
    void findGroups();
    using TextOf = const QString &(*)(const ConnectionEntry &);
    [[nodiscard]] std::vector<quint32> ranksOf(TextOf textOf, int atMost) const;
    void showFrom(const std::vector<quint32> &candidates, const QStringList &before);
    bool nameSome(int count);
    [[nodiscard]] QString besides(int row) const;
    [[nodiscard]] std::vector<qint64> keys();

    const ConnectionRows &m_rows;
    SortBy m_by = SortBy::Urgency;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
    GroupBy m_groupBy = GroupBy::Urgency;
    QString m_typed;
    QStringList m_words;

    TextTable m_names;
    std::vector<quint32> m_nameOf;     ///< by row; filled on demand, as is the next but one
    TextTable m_besides;               ///< what else is searched: person, notes, accounts
    std::vector<quint32> m_besidesOf;  ///< by row
    std::vector<WordMask> m_nameHits;  ///< by name
    std::vector<WordMask> m_besideHits;
    std::vector<quint32> m_groupOf;    ///< by row; empty when there are none, or by urgency
    std::vector<quint32> m_order;      ///< every row
    std::vector<quint32> m_shown;
};

} // namespace holdfast
