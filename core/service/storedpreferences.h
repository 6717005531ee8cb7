#pragma once

#include "core/service/preferencebook.h"
#include "core/storage/store.h"

#include <optional>
#include <vector>

namespace holdfast {

/// What the settings of the database hold; see preferencesFrom().
[[nodiscard]] Preferences keptPreferences(const std::map<QString, QString> &settings);

/// Preferences among the settings of the database.
class StoredPreferences final : public PreferenceBook
{
    Q_OBJECT
public:
    /// The store outlives this; nothing is asked of it yet.
    explicit StoredPreferences(Store &store, QObject *parent = nullptr);

    /// Takes what the settings of the database hold, read once by whoever needs more of them; a
    /// fault leaves everything as it comes, and nothing is written then: what is there may be good.
    /// Call once.
    void take(const Expected<std::map<QString, QString>> &settings);

    [[nodiscard]] const Preferences &now() const override { return m_now; }
    [[nodiscard]] bool isRead() const override { return m_read; }
    /// What is changed before take() is changed in what take() brings, and written then.
    void set(const Preferences &wanted, QObject *context, Callback<std::monostate> done) override;

private:
    void write(QObject *context, Callback<std::monostate> done);

    Store &m_store;
    Preferences m_now;
    std::optional<Error> m_unreadable;
    std::vector<Callback<std::monostate>> m_waiting; ///< for take()
    bool m_read = false;
};

} // namespace holdfast
