#pragma once

#include "core/service/renewalmemory.h"
#include "core/storage/store.h"

#include <set>

namespace holdfast {

/// Unfinished renewal sessions among the settings of the database.
class StoredRenewals final : public RenewalMemory
{
    Q_OBJECT
public:
    /// The store outlives this; nothing is asked of it yet.
    explicit StoredRenewals(Store &store, QObject *parent = nullptr);

    /// Takes what the settings of the database hold. What was kept or forgotten in this run before
    /// that holds, and is written now. A fault leaves only that, and nothing is written then, now or
    /// later: what is there may be good. Call once.
    void take(const Expected<std::map<QString, QString>> &settings);

    [[nodiscard]] std::optional<UnfinishedRenewals> kept(const QString &owner,
                                                         Instant now) const override;
    void keep(const QString &owner, const std::optional<UnfinishedRenewals> &renewals) override;

private:
    void write();

    Store &m_store;
    RenewalsByOwner m_kept;
    /// Whose sessions were kept or forgotten before take().
    std::set<QString> m_early;
    bool m_read = false;
    bool m_mayWrite = false;
};

} // namespace holdfast
