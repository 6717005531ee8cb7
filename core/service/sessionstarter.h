#pragma once

#include "core/auth/waiters.h"
#include "core/secrets/secretsource.h"
#include "core/service/profileopener.h"
#include "core/service/servicestate.h"

#include <QObject>
#include <QTimer>

namespace holdfast {

/// The way from nothing to a session: profile → user → stored rows of that user → secret → session.
/// Each step that is already done is left out, so asking again after a failure goes on where it
/// stopped. Callers share one journey.
class SessionStarter : public QObject
{
    Q_OBJECT
public:
    explicit SessionStarter(ServiceState &state, QObject *parent = nullptr);

    /// Profile and stored rows only: what `--offline` needs.
    void openProfile(QObject *context, Callback<std::monostate> done);
    /// Everything; state.session is set on success.
    void start(QObject *context, Callback<std::monostate> done);
    /// Goes on with this secret from now on. `keychainFault` is why the keychain does not have it,
    /// when it was to be kept there. Needs the profile; fails as OnlineSession::make().
    [[nodiscard]] Expected<std::monostate> adopt(const Secret &secret,
                                                 const std::optional<Error> &keychainFault);

Q_SIGNALS:
    void profileChanged();

private:
    void tellThatItTakesLong();
    void profileOpened(const Expected<OpenedProfile> &opened);
    void memoryRead(const Expected<ProfileMemory> &memory);
    void rowsRead(const UserScope &scope, const Expected<StoredList> &rows);
    void showProfile(const UserScope &scope, const StoredList *rows);
    void profileDone(const Expected<std::monostate> &result);
    void readSecret(const Expected<std::monostate> &profile);
    void secretRead(const Expected<FoundSecret> &found);
    void end(const Expected<std::monostate> &result);

    QTimer m_slow;   ///< the keychain may be asking the person something
    ServiceState &m_state;
    std::optional<OpenedProfile> m_opened;   ///< on its way to become the profile of the state
    bool m_keychainExpected = false;
    bool m_profileReady = false;
    Waiters<std::monostate> m_forProfile;
    Waiters<std::monostate> m_forSession;
};

} // namespace holdfast
