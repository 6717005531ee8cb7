#include "core/service/userregistrar.h"

#include "core/base/logging.h"

namespace holdfast {

UserRegistrar::UserRegistrar(ServiceState &state, SessionStarter &starter, QObject *parent)
    : QObject(parent), m_state(state), m_starter(starter)
{}

void UserRegistrar::ensureUser(QObject *context, Callback<std::monostate> done)
{
    if (m_state.summary.user)
        return answerLater<std::monostate>(context, std::move(done), std::monostate{});
    if (!m_waiters.add(context, std::move(done)))
        return;
    const QString name =
        QStringLiteral("holdfast-") + QString::fromLatin1(randomToken(m_state.parts.random, 12));
    m_state.parts.store.registeringAs(
        m_state.scope->profileKey, name, this,
        [this, name](const Expected<QString> &kept) { named(name, kept); });
}

void UserRegistrar::named(const QString &offered, const Expected<QString> &kept)
{
    if (!kept) // what cannot be recorded must not change anything at the service
        return m_waiters.answer(fail(kept.error()));
    if (*kept == offered)
        return registerAs(offered);
    m_state.session->client().findUser(
        *kept, this, [this, name = *kept](const Expected<std::optional<UserId>> &found) {
            lookedFor(name, found);
        });
}

void UserRegistrar::lookedFor(const QString &name, const Expected<std::optional<UserId>> &found)
{
    if (found && *found)
        return registered(**found);
    // A client that may not list users never learns it; it may still register one.
    if (!found && found.error().kind != ErrorKind::NotAccepted)
        return m_waiters.answer(fail(m_state.byOurClock(found.error())));
    registerAs(name);
}

void UserRegistrar::registerAs(const QString &name)
{
    m_state.session->client().createUser(
        name, this, [this](const Expected<UserId> &user) { registered(user); });
}

void UserRegistrar::registered(const Expected<UserId> &user)
{
    if (!user)
        return m_waiters.answer(fail(m_state.byOurClock(user.error())));
    const UserScope scope{m_state.scope->profileKey, *user};
    m_state.parts.store.rememberUser(
        scope, this,
        [this, scope](const Expected<std::monostate> &kept) { remembered(scope, kept); });
}

void UserRegistrar::remembered(const UserScope &scope, const Expected<std::monostate> &kept)
{
    if (!kept)
        return m_waiters.answer(kept);
    m_state.scope = scope;
    m_state.summary.user = scope.user;
    Q_EMIT m_starter.profileChanged();
    if (m_state.parts.rememberAsLast) {
        const LastProfile last{scope, m_state.summary.name, m_state.summary.sandbox};
        m_state.parts.store.rememberLastProfile(last, this, [](const Expected<std::monostate> &done) {
            if (!done) // only the next first picture depends on it
                qCWarning(logService) << "the profile is not remembered:" << done.error().detail;
        });
    }
    m_waiters.answer(std::monostate{});
}

} // namespace holdfast
