#include "core/service/sessionstarter.h"

#include "core/base/logging.h"

namespace holdfast {

SessionStarter::SessionStarter(ServiceState &state, QObject *parent)
    : QObject(parent), m_state(state)
{}

void SessionStarter::openProfile(QObject *context, Callback<std::monostate> done)
{
    if (m_profileReady)
        return answerLater<std::monostate>(context, std::move(done), std::monostate{});
    if (!m_forProfile.add(context, std::move(done)))
        return;
    m_state.parts.profileOpener.open(
        this, [this](const Expected<OpenedProfile> &opened) { profileOpened(opened); });
}

void SessionStarter::profileOpened(const Expected<OpenedProfile> &opened)
{
    if (!opened) {
        m_state.health.report(HealthBoard::Area::Profile, opened.error());
        return profileDone(fail(opened.error()));
    }
    m_state.health.clear(HealthBoard::Area::Profile);
    for (const QString &warning : opened->warnings)
        qCWarning(logService).noquote() << warning;
    m_state.profile = opened->profile;
    m_state.summary = {opened->profile.name, opened->sandbox, opened->profile.role, {}};
    m_state.parts.store.profileMemory(
        opened->profile.key(), this,
        [this](const Expected<ProfileMemory> &memory) { memoryRead(memory); });
}

void SessionStarter::memoryRead(const Expected<ProfileMemory> &memory)
{
    if (!memory)
        return profileDone(fail(memory.error()));
    m_keychainExpected = memory->keychainExpected;
    const auto &user = m_state.profile->userId ? m_state.profile->userId : memory->registeredUser;
    m_state.summary.user = user;
    const UserScope scope{m_state.profile->key(), user.value_or(UserId{})};
    const bool sameRows = m_state.scope == scope;
    m_state.scope = scope;
    Q_EMIT profileChanged();
    if (sameRows)
        return profileDone(std::monostate{});
    m_state.parts.store.loadConnections(
        scope, this, [this](const Expected<StoredList> &rows) { rowsRead(rows); });
}

void SessionStarter::rowsRead(const Expected<StoredList> &rows)
{
    if (!rows)
        return profileDone(fail(rows.error()));
    m_state.book.show(*rows);
    m_state.health.setLastChecked(rows->readAt);
    profileDone(std::monostate{});
}

void SessionStarter::profileDone(const Expected<std::monostate> &result)
{
    m_profileReady = result.has_value();
    if (result && m_state.parts.mode == Store::Mode::ReadWrite) {
        const LastProfile last{*m_state.scope, m_state.summary.name, m_state.summary.sandbox};
        m_state.parts.store.rememberLastProfile(last, this, [](const Expected<std::monostate> &) {
            // Only the next first picture depends on it.
        });
    }
    m_forProfile.answer(result);
}

void SessionStarter::start(QObject *context, Callback<std::monostate> done)
{
    if (m_state.session)
        return answerLater<std::monostate>(context, std::move(done), std::monostate{});
    if (!m_forSession.add(context, std::move(done)))
        return;
    openProfile(this, [this](const Expected<std::monostate> &profile) { readSecret(profile); });
}

void SessionStarter::readSecret(const Expected<std::monostate> &profile)
{
    if (!profile)
        return end(profile);
    const SecretPlace place{m_state.profile->key(), m_state.profile->secretFile, m_keychainExpected};
    m_state.parts.secrets.read(place, this,
                               [this](const Expected<FoundSecret> &found) { secretRead(found); });
}

void SessionStarter::secretRead(const Expected<FoundSecret> &found)
{
    if (!found)
        return end(fail(found.error()));
    auto session = OnlineSession::make(*m_state.profile, found->secret, m_state.parts);
    if (!session)
        return end(fail(session.error()));
    m_state.session = std::move(*session);
    end(std::monostate{});
}

void SessionStarter::end(const Expected<std::monostate> &result)
{
    if (result)
        m_state.health.clear(HealthBoard::Area::Secret);
    else
        m_state.health.report(HealthBoard::areaOf(result.error().kind), result.error());
    m_forSession.answer(result);
}

} // namespace holdfast
