#pragma once

#include "core/service/maskedservice.h"
#include "core/service/privacyview.h"
#include "core/service/selftest.h"

#include <memory>

namespace holdfast {

/// Profiles, users and services as the privacy view shows them: the one place through which all that
/// is shown goes. Users have other ids while they are hidden, which showUser() knows again.
class MaskedChooser final : public ProfileChooser
{
    Q_OBJECT
public:
    /// `chooser` and `privacy` must outlive this.
    MaskedChooser(ProfileChooser &chooser, const PrivacyView &privacy, MaskWords words,
                  QObject *parent = nullptr);
    ~MaskedChooser() override;

    /// The same object for the same service, hidden or not.
    [[nodiscard]] ConnectionService &service() const override;
    [[nodiscard]] std::vector<RunningProfile> running() const override;
    [[nodiscard]] qsizetype notWatched() const override { return m_chooser.notWatched(); }
    [[nodiscard]] std::vector<ProfileChoice> profiles() const override;
    [[nodiscard]] std::optional<ProfileId> shownProfile() const override;
    [[nodiscard]] std::vector<UserId> users() const override;
    [[nodiscard]] std::optional<UserId> shownUser() const override;
    void showProfile(const ProfileId &profile) override;
    void showUser(const UserId &user) override;
    [[nodiscard]] Expected<ReturnAddress> returnAddress() const override;
    [[nodiscard]] Expected<std::monostate> setReturnAddress(const ReturnAddress &wanted) override;

    [[nodiscard]] bool isHidden() const { return m_privacy.isOn(); }
    /// In place of a bank's name while names are hidden; the same wherever it is shown.
    [[nodiscard]] QString maskedBank(const QString &name) const;
    /// A line of the self-test: itself, or with stand-ins while names are hidden.
    [[nodiscard]] CheckLine asShown(CheckLine line) const;
    /// Who is behind a mask that this gave out; a user's own id is given back.
    [[nodiscard]] UserId userBehind(const UserId &user) const;

Q_SIGNALS:
    /// isHidden() is another, and the services tell other names already.
    void hiddenChanged();

private:
    void follow();
    [[nodiscard]] MaskedService &masked(ConnectionService &service) const;

    ProfileChooser &m_chooser;
    const PrivacyView &m_privacy;
    mutable Masker m_masker;
    mutable std::map<ConnectionService *, std::unique_ptr<MaskedService>> m_services;
};

} // namespace holdfast
