#pragma once

#include "core/service/profilechooser.h"
#include "support/fakeconnectionservice.h"

#include <QStringList>

#include <map>
#include <memory>
#include <utility>

namespace holdfast::test {

/// A ProfileChooser over services without a service: one for each profile and user that a test has
/// shown or asked for.
class FakeProfileChooser final : public ProfileChooser
{
public:
    using Place = std::pair<ProfileId, UserId>;

    std::vector<ProfileChoice> all;
    std::vector<UserId> known;
    Place shown;
    QStringList calls;
    std::map<ProfileId, QString> keys;
    qsizetype tooMany = 0;

    [[nodiscard]] FakeConnectionService &at(const QString &profile, const QString &user)
    {
        auto &service = m_services[{ProfileId(profile), UserId(user)}];
        if (!service)
            service = std::make_unique<FakeConnectionService>();
        return *service;
    }
    [[nodiscard]] FakeConnectionService &service() const override { return *m_services.at(shown); }
    /// Every one that a test has asked for; its key is its profile's name, or as `keys` has it.
    [[nodiscard]] std::vector<RunningProfile> running() const override
    {
        std::vector<RunningProfile> open;
        for (const auto &[place, service] : m_services)
            open.push_back({place.first, place.second, keyOf(place.first), service.get()});
        return open;
    }
    [[nodiscard]] qsizetype notWatched() const override { return tooMany; }
    [[nodiscard]] std::vector<ProfileChoice> profiles() const override { return all; }
    [[nodiscard]] std::optional<ProfileId> shownProfile() const override { return shown.first; }
    [[nodiscard]] std::vector<UserId> users() const override { return known; }
    [[nodiscard]] std::optional<UserId> shownUser() const override { return shown.second; }
    void showProfile(const ProfileId &profile) override
    {
        calls << QStringLiteral("profile ") + profile.value();
        // The user of it that a test has prepared.
        for (const auto &[place, service] : m_services) {
            if (place.first == profile)
                return show(place);
        }
    }
    void showUser(const UserId &user) override
    {
        calls << QStringLiteral("user ") + user.value();
        show({shown.first, user});
    }

    std::optional<Error> returnAddressFault; ///< what comes of setting it
    ReturnAddress address{QStringLiteral("http://127.0.0.1:18180/callback"), 0,
                          ReturnAddress::Place::Person,
                          QStringLiteral("/home/kim/.config/holdfast/profiles/home.json")};
    [[nodiscard]] Expected<ReturnAddress> returnAddress() const override { return address; }
    [[nodiscard]] Expected<std::monostate> setReturnAddress(const ReturnAddress &wanted) override
    {
        if (returnAddressFault)
            return fail(*returnAddressFault);
        address.redirectUri = wanted.redirectUri;
        address.listenPort = wanted.listenPort;
        return std::monostate{};
    }

private:
    [[nodiscard]] QString keyOf(const ProfileId &profile) const
    {
        const auto key = keys.find(profile);
        return key == keys.end() ? profile.value() : key->second;
    }
    void show(const Place &place)
    {
        (void)at(place.first.value(), place.second.value());
        shown = place;
        Q_EMIT shownChanged();
        Q_EMIT choicesChanged();
    }

    std::map<Place, std::unique_ptr<FakeConnectionService>> m_services;
};

} // namespace holdfast::test
