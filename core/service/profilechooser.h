#pragma once

#include "core/base/error.h"
#include "core/lifecycle/ids.h"
#include "core/service/connectionservice.h"
#include "core/service/returnaddress.h"

#include <QObject>
#include <QString>

#include <optional>
#include <vector>

namespace holdfast {

/// Which profile: the name of a file in the profile folders, or the path of one elsewhere. Empty for
/// the embedded sandbox.
using ProfileId = Id<struct ProfileIdTag>;

/// A profile that is there to be chosen.
struct ProfileChoice
{
    ProfileId id;
    QString name;                    ///< for people; the file's name when it cannot be read
    bool system = false;             ///< belongs to everybody on this computer
    std::optional<Error> fault = {}; ///< why it cannot be opened
    friend bool operator==(const ProfileChoice &, const ProfileChoice &) = default;
};

/// One that is open, be it behind the one that is shown; it goes on whether or not it is shown.
struct RunningProfile
{
    ProfileId profile;
    std::optional<UserId> user; ///< none while the profile has no user yet
    QString key;                ///< Profile::key(), under which its rows are kept; empty until it was read
    ConnectionService *service; ///< never null; lives as long as the chooser
};

/// Several profiles, and several users of each, side by side: one ConnectionService for each that
/// was opened, of which one is shown. The others live on, with their flows and their tokens, so
/// coming back takes no time.
///
/// Lives on the thread of its services. They are made here, opened here, and live as long as this;
/// only the first one is opened and taken online by whoever made this, since the first picture
/// decides when.
class ProfileChooser : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// The one that is shown.
    [[nodiscard]] virtual ConnectionService &service() const = 0;
    /// Every one that was opened, once it is known which profile it is.
    [[nodiscard]] virtual std::vector<RunningProfile> running() const = 0;
    /// How many more of earlier starts there are that nobody is reminded of in this run, because so many
    /// are open already. choicesChanged() tells that it is another number.
    [[nodiscard]] virtual qsizetype notWatched() const = 0;
    /// Every profile there is, as the folders are searched, read anew; the embedded sandbox is the
    /// last.
    [[nodiscard]] virtual std::vector<ProfileChoice> profiles() const = 0;
    /// None until it is known which one an earlier start has left open.
    [[nodiscard]] virtual std::optional<ProfileId> shownProfile() const = 0;
    /// Users of the shown profile: the one it names, those whose connections were read before, those
    /// that were opened.
    [[nodiscard]] virtual std::vector<UserId> users() const = 0;
    /// None while the profile has no user yet.
    [[nodiscard]] virtual std::optional<UserId> shownUser() const = 0;
    /// Shows this profile, and the user of it who was shown last. One that has a fault is opened all
    /// the same, and its health() tells of it.
    virtual void showProfile(const ProfileId &profile) = 0;
    /// Shows another user of the shown profile, who need not be among users().
    virtual void showUser(const UserId &user) = 0;
    /// Of the shown profile, read anew. Fails with Profile when that cannot be used, or is not known
    /// yet.
    [[nodiscard]] virtual Expected<ReturnAddress> returnAddress() const = 0;
    /// Writes address and port into the file of the shown profile, if that is the person's; the next
    /// login uses them. Profile, with the key as `part`, when they cannot be used.
    [[nodiscard]] virtual Expected<std::monostate> setReturnAddress(const ReturnAddress &wanted) = 0;

Q_SIGNALS:
    /// service() is another one.
    void shownChanged();
    /// shownProfile(), users() or shownUser() tell something else.
    void choicesChanged();
};

} // namespace holdfast
