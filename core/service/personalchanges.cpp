#include "core/service/personalchanges.h"

namespace holdfast {

PersonalChanges::PersonalChanges(ServiceState &state, QObject *parent)
    : QObject(parent), m_state(state)
{}

std::optional<Error> PersonalChanges::cannotStore() const
{
    if (!m_state.scope)
        return unknownConnection();
    if (!m_state.stores())
        return makeError(ErrorKind::StorageReadOnly, QStringLiteral("settings"),
                         QStringLiteral("the data folder is open for reading only"));
    return std::nullopt;
}

Callback<std::monostate> PersonalChanges::shown(const ConnectionId &id, QObject *context,
                                                Callback<std::monostate> done)
{
    return [this, id,
            answer = whileAlive(context, std::move(done))](const Expected<std::monostate> &stored) {
        if (!stored)
            return answer(stored);
        showStoredRows(m_state, this, [this, id, answer](const Expected<std::monostate> &read) {
            Q_EMIT changed({id});
            answer(read);
        });
    };
}

void PersonalChanges::change(const ConnectionId &id, std::function<void(ConnectionSettings &)> how,
                             QObject *context, Callback<std::monostate> done)
{
    if (const auto error = cannotStore())
        return answerLater<std::monostate>(context, std::move(done), fail(*error));
    m_state.parts.store.changeSettings(*m_state.scope, id, std::move(how), this,
                                       shown(id, context, std::move(done)));
}

void PersonalChanges::changeAccount(const ConnectionId &id, const AccountId &account,
                                    std::function<void(AccountSettings &)> how, QObject *context,
                                    Callback<std::monostate> done)
{
    if (const auto error = cannotStore())
        return answerLater<std::monostate>(context, std::move(done), fail(*error));
    m_state.parts.store.changeAccountSettings(*m_state.scope, id, account, std::move(how), this,
                                              shown(id, context, std::move(done)));
}

void PersonalChanges::keepRemovedElsewhere(const ConnectionId &id, QObject *context,
                                           Callback<std::monostate> done)
{
    if (const auto error = cannotStore())
        return answerLater<std::monostate>(context, std::move(done), fail(*error));
    m_state.parts.store.keepRemovedElsewhere(
        *m_state.scope, id, this,
        [this, answer = whileAlive(context, std::move(done))](
            const Expected<std::monostate> &kept) {
            if (kept)
                Q_EMIT removedElsewhereChanged();
            answer(kept);
        });
}

void PersonalChanges::answer(const AccountAnswer &answer, QObject *context,
                             Callback<std::monostate> done)
{
    if (const auto error = cannotStore())
        return answerLater<std::monostate>(context, std::move(done), fail(*error));
    m_state.parts.store.answerQuestion(*m_state.scope, answer, this,
                                       shown(answer.newer, context, std::move(done)));
}

} // namespace holdfast
