#pragma once

#include "app/common/profileopeners.h"
#include "app/desktop/shownmemory.h"
#include "core/service/profilechooser.h"

#include <deque>
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
    [[nodiscard]] qsizetype notWatched() const override;
    [[nodiscard]] std::vector<ProfileChoice> profiles() const override;
    [[nodiscard]] std::optional<ProfileId> shownProfile() const override;
    [[nodiscard]] std::vector<UserId> users() const override;
    [[nodiscard]] std::optional<UserId> shownUser() const override;
    void showProfile(const ProfileId &profile) override;
    void showUser(const UserId &user) override;
    [[nodiscard]] Expected<ReturnAddress> returnAddress() const override;
    [[nodiscard]] Expected<std::monostate> setReturnAddress(const ReturnAddress &wanted) override;

    /// Opens behind the one that is shown, one after the other, what was opened in earlier starts:
    /// every profile whose file is still there, with the user shown there last, and, where connections
    /// may be changed, the other users known of it; at most kMostOpen of all, see notWatched(). The
    /// sandbox is not started for that. To be called once, when the one that is shown has been online or has said
    /// why not.
    ///
    /// Nobody is asked anything: where a profile's secret is in the keychain, it is read only after
    /// that has given another one; else the stored rows are all there is until somebody chooses that
    /// profile. What goes wrong is told there, too, and so is what a service tells once, such as a login
    /// that was cut off. `isOnline`: what came of the first one.
    void openOthers(bool isOnline);
    static constexpr size_t kMostOpen = 12;

private:
    struct Opened;
    class Door;
    /// To be opened behind the one that is shown.
    struct Wanted
    {
        ProfileId profile;
        std::optional<UserId> chosen;
        UserId user; ///< who that turns out to be; empty when it is not known
        QString key; ///< Profile::key()
        bool asksKeychain = false;
    };

    Opened &make(const std::optional<ProfileId> &profile, const std::optional<UserId> &chosen);
    [[nodiscard]] std::optional<LastProfile> pictureOf(const Opened &opened) const;
    void begin(Opened &opened);
    void goOnline(Opened &opened, std::function<void()> done);
    void show(Opened &opened);
    void wantOthersOf(const ShownProfile &before);
    void wantUsers(const ShownProfile &before, const Profile &profile,
                   const std::vector<UserId> &users);
    void openNext();
    void keepNews(Opened &opened);
    static void tellNews(Opened &opened);
    [[nodiscard]] bool isOpen(const Wanted &wanted) const;
    [[nodiscard]] bool keychainAnswers() const;
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
    Opened *m_first = nullptr; ///< the one the constructor made
    Opened *m_shown = nullptr;
    std::deque<Wanted> m_wanted; ///< by openOthers()
    std::vector<Wanted> m_tooMany; ///< of these, what is beyond kMostOpen
    bool m_opening = false;      ///< one of them is on its way
};

} // namespace holdfast
