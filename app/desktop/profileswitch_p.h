#pragma once

// The parts of ProfileSwitch that its own files share.

#include "app/desktop/profileswitch.h"

namespace holdfast {

/// Opens the profile of one service as the switch decides.
class ProfileSwitch::Door final : public ProfileOpener
{
public:
    Door(ProfileSwitch &owner, Opened &opened) : m_owner(owner), m_opened(opened) {}
    void open(QObject *context, Callback<OpenedProfile> done) override
    {
        m_owner.openProfile(m_opened, context, std::move(done));
    }

private:
    ProfileSwitch &m_owner;
    Opened &m_opened;
};

/// One profile and user that was opened. Declared in the order of dependence.
struct ProfileSwitch::Opened
{
    explicit Opened(ProfileSwitch &owner) : door(owner, *this) {}

    std::optional<ProfileId> profile;  ///< none until the memory has told
    std::optional<UserId> chosen;      ///< in place of the profile's own
    std::optional<UserId> own;         ///< named by the profile itself
    QString key;                       ///< Profile::key(); empty until it was read
    bool asksKeychain = false;         ///< for the secret; known once the profile was read
    bool askedOnline = false;
    bool online = false;               ///< was online at least once, asked by the switch
    bool wasShown = false;
    QList<SettledAttempt> settled;     ///< what it told before anybody was shown it
    std::vector<RemovalReceipt> receipts; ///< the same
    Door door;
    std::unique_ptr<ProfileOpener> file; ///< when it is not the sandbox
    std::unique_ptr<ConnectionService> service;
};

} // namespace holdfast
