#pragma once

#include "core/service/renewalmemory.h"
#include "core/storage/store.h"

namespace holdfast {

/// Unfinished renewal sessions among the settings of the database.
class StoredRenewals final : public RenewalMemory
{
    Q_OBJECT
public:
    /// The store outlives this; nothing is asked of it yet.
    explicit StoredRenewals(Store &store, QObject *parent = nullptr);

    /// Takes what the settings of the database hold; a fault leaves nothing kept. What was kept in
    /// this run before holds. Call once.
    void take(const Expected<std::map<QString, QString>> &settings);

    [[nodiscard]] std::optional<UnfinishedRenewals> kept(const QString &owner,
                                                         Instant now) const override;
    void keep(const QString &owner, const std::optional<UnfinishedRenewals> &renewals) override;

private:
    Store &m_store;
    RenewalsByOwner m_kept;
    bool m_read = false;
};

} // namespace holdfast
