#pragma once

#include "app/common/profileopeners.h"
#include "app/desktop/shownmemory.h"
#include "core/service/profilechooser.h"

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace holdfast {

/// What one service of several has of its own.
struct ServicePlan
{
    ProfileOpener &opener; ///< outlives the service
    /// What this start opens first: made before the store is open, shows what was open last.
    bool first = false;
    /// For the first: see ServiceParts::lastPictureFirst and ServiceParts::sandbox.
    bool lastPictureFirst = false;
    std::optional<bool> sandbox = {};
    /// For the others: whose rows to show before the profile has been read.
    std::optional<LastProfile> picture = {};
    /// One port, one listener: only the first service of a profile listens.
    bool listenForWebhooks = true;
};

/// The profiles and users of the desktop program. See ProfileChooser for what it promises.
class ProfileSwitch final : public ProfileChooser
{
    Q_OBJECT
public:
    struct Parts
    {
        Store &store;
        ProfileFolders folders;
        /// The one embedded sandbox, whoever of its users is shown.
        ProfileOpener &sandbox;
        /// Makes a service that must not remember what is last by itself.
        std::function<std::unique_ptr<ConnectionService>(const ServicePlan &)> makeService;
    };

    /// `first` was named on the command line; none opens what was open last, else the profile by
    /// default, else the sandbox. Makes the first service; asks nothing of store and disk yet.
    ProfileSwitch(Parts parts, const std::optional<ProfileId> &first);
    ~ProfileSwitch() override;

    [[nodiscard]] ConnectionService &service() const override;
    [[nodiscard]] std::vector<RunningProfile> running() const override;
    [[nodiscard]] std::vector<ProfileChoice> profiles() const override;
    [[nodiscard]] std::optional<ProfileId> shownProfile() const override;
    [[nodiscard]] std::vector<UserId> users() const override;
    [[nodiscard]] std::optional<UserId> shownUser() const override;
    void showProfile(const ProfileId &profile) override;
    void showUser(const UserId &user) override;
    [[nodiscard]] Expected<ReturnAddress> returnAddress() const override;
    [[nodiscard]] Expected<std::monostate> setReturnAddress(const ReturnAddress &wanted) override;

private:
    struct Opened;
    class Door;

    Opened &make(const std::optional<ProfileId> &profile, const std::optional<UserId> &chosen);
    [[nodiscard]] std::optional<LastProfile> pictureOf(const Opened &opened) const;
    void show(Opened &opened);
    void openProfile(Opened &opened, QObject *context, Callback<OpenedProfile> done);
    void openKnown(Opened &opened, QObject *context, Callback<OpenedProfile> done);
    void settle(Opened &opened);
    void profileTold(const Opened &opened);
    void keepShown();
    void readUsers();
    [[nodiscard]] std::optional<UserId> userOf(const Opened &opened) const;

    Parts m_parts;
    ShownMemory m_memory;
    std::map<QString, std::vector<UserId>> m_users; ///< known in the database, by Profile::key()
    std::vector<std::unique_ptr<Opened>> m_opened;  ///< the one shown last is the last
    Opened *m_shown = nullptr;
};

} // namespace holdfast
