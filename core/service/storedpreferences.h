#pragma once

#include "core/service/preferencebook.h"
#include "core/storage/store.h"

namespace holdfast {

/// Preferences among the settings of the database.
class StoredPreferences final : public PreferenceBook
{
    Q_OBJECT
public:
    /// The store outlives this; nothing is asked of it yet.
    explicit StoredPreferences(Store &store, QObject *parent = nullptr);

    /// Takes what the settings of the database hold, read once by whoever needs more of them; a
    /// fault leaves everything as it comes. Call once.
    void take(const Expected<std::map<QString, QString>> &settings);

    [[nodiscard]] const Preferences &now() const override { return m_now; }
    [[nodiscard]] bool isRead() const override { return m_read; }
    /// What is set before take() holds: what was kept comes too late.
    void set(const Preferences &wanted, QObject *context, Callback<std::monostate> done) override;

private:
    Store &m_store;
    Preferences m_now;
    bool m_read = false;
    bool m_set = false;
};

} // namespace holdfast
