#pragma once

#include "core/service/connectionservice.h"
#include "ui/words/rowgroup.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace holdfast {

/// One snapshot with what the rules make of each row, computed as late as possible: a row's group
/// at once (the list is ordered by it), everything else when the row is shown. Rows are numbered as
/// in the snapshot. Not thread-safe.
class ConnectionRows
{
public:
    ConnectionRows();

    void reset(ConnectionSnapshot snapshot, RuleSettings settings, Instant now);

    [[nodiscard]] int size() const { return int(m_snapshot->size()); }
    [[nodiscard]] const ConnectionEntry &entry(int row) const { return (*m_snapshot)[size_t(row)]; }
    [[nodiscard]] const ConnectionSnapshot &snapshot() const { return m_snapshot; }
    [[nodiscard]] const RuleSettings &settings() const { return m_settings; }
    /// The instant everything here is told for.
    [[nodiscard]] Instant now() const { return m_now; }

    /// What its accounts are called, own names and the bank's; empty until it was told.
    [[nodiscard]] QStringList accountNames(int row) const;
    /// False when it was told before.
    bool setAccountNames(std::vector<NamedAccount> accounts);

    [[nodiscard]] RowGroup group(int row) const { return m_facts[size_t(row)].group; }
    /// The advice is one that only a person can follow, in the browser.
    [[nodiscard]] bool needsPerson(int row) const { return m_facts[size_t(row)].needsPerson; }
    [[nodiscard]] Assessment assessment(int row) const;

    /// Moves to `now` and gives the rows that were due: their words or their group may differ. A
    /// step back in time makes every row due.
    std::vector<int> advance(Instant now);
    /// The nearest end of a consent that is still ahead.
    [[nodiscard]] std::optional<Instant> nextEnd() const { return m_nextEnd; }
    /// The earliest instant at which any row assessed so far changes by itself.
    [[nodiscard]] std::optional<Instant> nextChange() const;
    /// Looks at up to `count` rows that nobody has looked at yet, so that nextChange() knows all in
    /// the end; true when none is left.
    bool assessSome(int count);

private:
    struct Facts
    {
        RowGroup group = RowGroup::Fine;
        bool needsPerson = false;
        bool assessed = false;
        /// Milliseconds, UTC; kNever without one. Set once assessed.
        qint64 nextChange = 0;
    };

    Assessment assessNow(int row) const;
    void learn(int row, const Assessment &assessment) const;
    void classify(int row);
    void findNextEnd();

    ConnectionSnapshot m_snapshot;
    std::vector<NamedAccount> m_accounts;     ///< those of a connection beside each other
    QHash<QString, size_t> m_firstAccount;    ///< by connection: where its accounts begin
    RuleSettings m_settings;
    Instant m_now;
    std::optional<Instant> m_nextEnd; ///< found once, since every letter typed asks
    mutable std::vector<Facts> m_facts;
    mutable QHash<int, Assessment> m_shown;
    int m_looked = 0;
};

} // namespace holdfast
