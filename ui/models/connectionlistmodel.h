#pragma once

#include "core/base/clock.h"
#include "ui/models/connectionindex.h"
#include "ui/words/datewords.h"

#include <QAbstractTableModel>

namespace holdfast {

/// The connections as a list shows them: filtered and ordered here, because a proxy model is too
/// slow for 100,000 rows.
///
/// Rows are found by connection id. A new snapshot becomes removals, insertions, at most one
/// reordering and narrow dataChanged, so selection and scroll position survive it. Never resets.
class ConnectionListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        Bank,
        State,
        Consent,
        Updates,
        Button,
        Accounts,
        NextUpdate,
        EnrichmentColumn,
        Person, ///< who logs in
        EndsOn,
        ConnectedOn,
    };
    static constexpr int kColumns = 11;

    enum Role {
        IdRole = Qt::UserRole, ///< QString: the connection id
        BankIdRole,            ///< QString: the bank's id, for its icon
        SecondLineRole,        ///< QString: the smaller line below the text of a cell
        GroupRole,             ///< int: RowGroup
        FractionLeftRole, ///< double 0…1: what is left of the consent; invalid without an end
        ActionRole,       ///< int: Action of the row's button; Action::None without a button
        FirstOfGroupRole, ///< bool: a heading belongs above this row
        HeadingRole,      ///< QString: its words; null without one
    };

    /// `clock` must outlive the model.
    explicit ConnectionListModel(const Clock &clock, QObject *parent = nullptr);

    void setSnapshot(const ConnectionSnapshot &snapshot, const RuleSettings &settings);
    void setFilterText(const QString &typed);
    void setSortBy(SortBy by, Qt::SortOrder order);
    void setGroupBy(GroupBy by);
    /// What the accounts are called, for the search, those of a connection beside each other:
    /// ConnectionService::accountNames().
    void setAccountNames(std::vector<NamedAccount> accounts);
    [[nodiscard]] SortBy sortBy() const { return m_index.sortBy(); }
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_index.sortOrder(); }
    [[nodiscard]] GroupBy groupBy() const { return m_index.groupBy(); }
    [[nodiscard]] bool isFiltered() const { return m_index.isFiltered(); }
    /// The rows that begin a group, from the top; none when they stand in no groups.
    [[nodiscard]] std::vector<int> firstRowsOfGroups() const;

    /// How many there are, shown or not, and how many of them need a person.
    [[nodiscard]] int total() const { return m_rows.size(); }
    [[nodiscard]] int needing() const;
    /// Those of them that a session of renewals begins with: not what stayed behind or was put off.
    [[nodiscard]] int renewable() const;
    /// When renewable() may count one more because what was put off is so no longer.
    [[nodiscard]] std::optional<Instant> nextSnoozeEnd() const;
    /// The nearest end of a consent that is still ahead.
    [[nodiscard]] std::optional<Instant> nextEnd() const { return m_rows.nextEnd(); }

    [[nodiscard]] int rowOf(const ConnectionId &id) const; ///< −1 when not shown
    [[nodiscard]] ConnectionId idAt(int row) const;
    [[nodiscard]] const ConnectionEntry &entryAt(int row) const;
    [[nodiscard]] Assessment assessmentAt(int row) const;
    /// The moment, zone and language everything here is told for.
    [[nodiscard]] const WordContext &wordContext() const { return m_words; }

    /// Tells everything for the present moment and changes the rows that are due.
    void advance();
    /// When a row changes by itself next, as far as the rows have been looked at.
    [[nodiscard]] std::optional<Instant> nextChange() const { return m_rows.nextChange(); }
    /// A slice of the work that can wait until after the first picture; true when all is done.
    bool prepareSome();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    /// Column −1 is the order of urgency.
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    /// Once after all changes of one call, whatever they were: headings may stand above other rows
    /// now, or say something else.
    void headingsChanged();

private:
    [[nodiscard]] int sourceRow(int row) const { return int(m_shown[size_t(row)]); }
    [[nodiscard]] Action offeredAction(int row) const;
    [[nodiscard]] QVariant text(int column, int row) const;
    [[nodiscard]] QString secondLine(int column, int row) const;
    [[nodiscard]] QString consentText(int row, bool second) const;
    [[nodiscard]] QString toolTip(int column, int row) const;
    [[nodiscard]] QString spoken(int row) const;
    [[nodiscard]] QString spokenCell(int column, int row) const;
    [[nodiscard]] QString spokenMore(int row) const;
    [[nodiscard]] QString foundBy(int row) const;
    [[nodiscard]] bool isFirstOfGroup(int row) const;
    [[nodiscard]] int endOfGroup(int row) const;
    [[nodiscard]] QString heading(int row) const;
    [[nodiscard]] QVariant fractionLeft(int row) const;

    void showRows(const std::vector<quint32> &wanted);
    void removeUnwanted(const std::vector<char> &wanted);
    void permute(std::vector<quint32> order);
    void announce(const std::vector<char> &changed);

    const Clock &m_clock;
    WordContext m_words;
    ConnectionRows m_rows;
    ConnectionIndex m_index;
    std::vector<quint32> m_shown; ///< what the views were told; follows m_index.shown()
};

} // namespace holdfast
