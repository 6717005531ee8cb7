#pragma once

#include "core/service/profilechooser.h"
#include "core/storage/store.h"

#include <QObject>

#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace holdfast {

/// One profile as it was shown last.
struct ShownProfile
{
    ProfileId profile;
    std::optional<UserId> chosen; ///< in place of the profile's own user
    LastProfile picture;          ///< whose rows these were
    friend bool operator==(const ShownProfile &, const ShownProfile &) = default;
};

/// What was shown last, and how each profile was shown last: settings in the database. Without it a
/// start falls back to the profile by default, and a profile appears once it has been read.
class ShownMemory : public QObject
{
    Q_OBJECT
public:
    /// The store must outlive this; nothing is asked of it yet.
    explicit ShownMemory(Store &store, QObject *parent = nullptr);

    /// Reads what earlier starts have left. Never fails: what cannot be read was not remembered.
    void load(QObject *context, std::function<void()> done);

    /// Whether load() has answered.
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    /// Whether anything was ever shown, by the settings of the database.
    [[nodiscard]] static bool tells(const std::map<QString, QString> &settings);
    /// None before load(), or when nothing was ever shown.
    [[nodiscard]] std::optional<ProfileId> last() const;
    [[nodiscard]] std::optional<ShownProfile> of(const ProfileId &profile) const;
    /// Every profile that was ever shown, as it was last; none before load().
    [[nodiscard]] std::vector<ShownProfile> all() const;

    /// Writes what is new.
    void keep(const ShownProfile &shown);

private:
    void take(const Expected<std::map<QString, QString>> &settings);

    Store &m_store;
    bool m_loaded = false;
    std::optional<ProfileId> m_last;
    std::map<ProfileId, ShownProfile> m_profiles;
    std::optional<ShownProfile> m_kept; ///< in this run
};

} // namespace holdfast
