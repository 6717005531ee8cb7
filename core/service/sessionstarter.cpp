#include "core/service/sessionstarter.h"

#include "core/base/logging.h"

namespace holdfast {

SessionStarter::SessionStarter(ServiceState &state, QObject *parent)
    : QObject(parent), m_state(state)
{
    m_slow.setSingleShot(true);
    connect(&m_slow, &QTimer::timeout, this, &SessionStarter::tellThatItTakesLong);
}

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
    for (const QString &warning : warningsOf(opened->profile, opened->unknownKeys))
        qCWarning(logService).noquote() << warning;
    m_opened = *opened;
    m_state.parts.store.profileMemory(
        opened->profile.key(), this,
        [this](const Expected<ProfileMemory> &memory) { memoryRead(memory); });
}

void SessionStarter::memoryRead(const Expected<ProfileMemory> &memory)
{
    if (!memory)
        return profileDone(fail(memory.error()));
    m_keychainExpected = memory->keychainExpected;
    const Profile &profile = m_opened->profile;
    const UserId user = profile.userId.value_or(memory->registeredUser.value_or(UserId{}));
    const UserScope scope{profile.key(), user};
    if (m_state.scope == scope) {
        showProfile(scope, nullptr);
        return profileDone(std::monostate{});
    }
    m_state.parts.store.loadConnections(
        scope, this, [this, scope](const Expected<StoredList> &rows) { rowsRead(scope, rows); });
}

void SessionStarter::rowsRead(const UserScope &scope, const Expected<StoredList> &rows)
{
    if (!rows)
        return profileDone(fail(rows.error()));
    showProfile(scope, &*rows);
    profileDone(std::monostate{});
}

/// Profile, user and rows change together: a step that fails before leaves the old picture whole,
/// and nobody ever sees the rows of one profile under the name of another.
void SessionStarter::showProfile(const UserScope &scope, const StoredList *rows)
{
    m_state.profile = m_opened->profile;
    m_state.scope = scope;
    m_state.summary = {m_opened->profile.name, m_opened->sandbox, m_opened->profile.role, {},
                       m_state.summary.webhookAddress, m_opened->profile.key()};
    if (!scope.user.isEmpty())
        m_state.summary.user = scope.user;
    if (rows) {
        m_state.book.show(*rows);
        m_state.health.setLastChecked(rows->readAt);
    }
    Q_EMIT profileChanged();
}

void SessionStarter::profileDone(const Expected<std::monostate> &result)
{
    m_profileReady = result.has_value();
    if (!result)
        m_state.health.report(HealthBoard::areaOf(result.error().kind), result.error());
    if (result && m_state.stores() && m_state.parts.rememberAsLast) {
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
    m_slow.start(m_state.parts.times.keychainNotice);
    m_state.parts.secrets.read(place, this,
                               [this](const Expected<FoundSecret> &found) { secretRead(found); });
}

/// A banner meanwhile; the answer, however late, is still used.
void SessionStarter::tellThatItTakesLong()
{
    m_state.health.report(HealthBoard::Area::Secret,
                          makeError(ErrorKind::SecretSlow, {},
                                    QStringLiteral("the keychain has not answered yet")));
}

void SessionStarter::secretRead(const Expected<FoundSecret> &found)
{
    m_slow.stop();
    if (m_state.session) // the person was faster than the keychain
        return end(std::monostate{});
    if (!found)
        return end(fail(found.error()));
    end(adopt(found->secret, {}));
}

Expected<std::monostate> SessionStarter::adopt(const Secret &secret,
                                               const std::optional<Error> &keychainFault)
{
    m_slow.stop();
    auto session = OnlineSession::make(*m_state.profile, secret, m_state.parts);
    if (!session)
        return fail(session.error());
    if (m_state.session)
        m_state.retired.push_back(std::move(m_state.session));
    m_state.session = std::move(*session);
    connect(&m_state.session->client(), &MoneyhubClient::serverClockOffsetChanged, this,
            [this] { noteClock(m_state); });
    if (keychainFault)
        m_state.health.report(HealthBoard::Area::Secret, *keychainFault);
    else
        m_state.health.clear(HealthBoard::Area::Secret);
    return std::monostate{};
}

void SessionStarter::end(const Expected<std::monostate> &result)
{
    if (!result)
        m_state.health.report(HealthBoard::areaOf(result.error().kind), result.error());
    m_forSession.answer(result);
}

} // namespace holdfast
