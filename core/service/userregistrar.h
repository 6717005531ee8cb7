#pragma once

#include "core/service/sessionstarter.h"

#include <QObject>

namespace holdfast {

/// Registers the person at the service, once: before the first flow of a profile that names nobody.
///
/// `POST /users` cannot be repeated, and its answer may never come. So the name to register under is
/// written down first; while it stands there without a user, the service's list of users is asked
/// before anybody is registered again. What was begun goes on when nobody waits for it any more: the
/// user exists at the service then, and the next flow must not register another one.
class UserRegistrar : public QObject
{
    Q_OBJECT
public:
    UserRegistrar(ServiceState &state, SessionStarter &starter, QObject *parent = nullptr);

    /// Needs a session. Once it succeeds state.scope and state.summary name the user. Callers share
    /// one registration.
    void ensureUser(QObject *context, Callback<std::monostate> done);

private:
    void named(const QString &offered, const Expected<QString> &kept);
    void lookedFor(const QString &name, const Expected<std::optional<UserId>> &found);
    void registerAs(const QString &name);
    void registered(const Expected<UserId> &user);
    void remembered(const UserScope &scope, const Expected<std::monostate> &kept);

    ServiceState &m_state;
    SessionStarter &m_starter;
    Waiters<std::monostate> m_waiters;
};

} // namespace holdfast
