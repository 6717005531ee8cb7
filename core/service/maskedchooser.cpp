#include "core/service/maskedchooser.h"

#include <QDir>

#include <utility>

namespace holdfast {

MaskedChooser::MaskedChooser(ProfileChooser &chooser, const PrivacyView &privacy, MaskWords words,
                             QObject *parent)
    : ProfileChooser(parent), m_chooser(chooser), m_privacy(privacy), m_masker(std::move(words))
{
    connect(&m_chooser, &ProfileChooser::shownChanged, this, &ProfileChooser::shownChanged);
    connect(&m_chooser, &ProfileChooser::choicesChanged, this, &ProfileChooser::choicesChanged);
    connect(&m_privacy, &PrivacyView::changed, this, &MaskedChooser::follow);
}

MaskedChooser::~MaskedChooser() = default;

void MaskedChooser::follow()
{
    for (const auto &[service, masked] : m_services)
        masked->setHidden(m_privacy.isOn());
    Q_EMIT choicesChanged();
    Q_EMIT hiddenChanged();
}

ConnectionService &MaskedChooser::service() const
{
    return masked(m_chooser.service());
}

std::vector<RunningProfile> MaskedChooser::running() const
{
    std::vector<RunningProfile> running = m_chooser.running();
    for (RunningProfile &one : running) {
        one.service = &masked(*one.service);
        if (one.user && m_privacy.isOn())
            one.user = m_masker.masked(*one.user);
    }
    return running;
}

MaskedService &MaskedChooser::masked(ConnectionService &service) const
{
    auto &masked = m_services[&service];
    if (!masked)
        masked = std::make_unique<MaskedService>(service, m_masker, m_privacy.isOn());
    return *masked;
}

std::vector<ProfileChoice> MaskedChooser::profiles() const
{
    std::vector<ProfileChoice> profiles = m_chooser.profiles();
    for (ProfileChoice &profile : profiles) {
        if (m_privacy.isOn())
            profile = m_masker.masked(std::move(profile));
    }
    return profiles;
}

std::optional<ProfileId> MaskedChooser::shownProfile() const
{
    return m_chooser.shownProfile();
}

std::vector<UserId> MaskedChooser::users() const
{
    std::vector<UserId> users = m_chooser.users();
    for (UserId &user : users) {
        if (m_privacy.isOn())
            user = m_masker.masked(user);
    }
    return users;
}

std::optional<UserId> MaskedChooser::shownUser() const
{
    const auto user = m_chooser.shownUser();
    return user && m_privacy.isOn() ? m_masker.masked(*user) : user;
}

void MaskedChooser::showProfile(const ProfileId &profile)
{
    m_chooser.showProfile(profile);
}

/// A picker may have been filled before names were shown again.
void MaskedChooser::showUser(const UserId &user)
{
    m_chooser.showUser(userBehind(user));
}

QString MaskedChooser::maskedBank(const QString &name) const
{
    return m_masker.masked(MaskedName::Bank, name);
}

UserId MaskedChooser::userBehind(const UserId &user) const
{
    const QString name = m_masker.nameBehind(MaskedName::User, user.value());
    return name.isEmpty() ? user : UserId(name);
}

Expected<ReturnAddress> MaskedChooser::returnAddress() const
{
    auto address = m_chooser.returnAddress();
    if (address && m_privacy.isOn())
        address->file = m_masker.masked(MaskedName::Note, address->file);
    return address;
}

CheckLine MaskedChooser::asShown(CheckLine line) const
{
    if (!m_privacy.isOn())
        return line;
    if (line.found == Found::KeychainNotNeeded)
        line.about.clear(); // the detail of a fault
    for (QString &about : line.about) {
        if (QDir::isAbsolutePath(about)) // the person's name is in that of their folder
            about = m_masker.masked(MaskedName::Note, about);
    }
    if (line.error)
        line.error = m_masker.masked(std::move(*line.error));
    return line;
}

Expected<std::monostate> MaskedChooser::setReturnAddress(const ReturnAddress &wanted)
{
    return m_chooser.setReturnAddress(wanted);
}

} // namespace holdfast
