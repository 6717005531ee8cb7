#include "core/service/removalresumer.h"

#include "core/base/logging.h"
#include "core/service/remover.h"

namespace holdfast {

RemovalResumer::RemovalResumer(ServiceState &state, SessionStarter &starter, QObject *parent)
    : QObject(parent), m_state(state), m_starter(starter)
{}

void RemovalResumer::resume(QObject *context, Callback<std::monostate> done)
{
    if (!m_waiters.add(context, std::move(done)))
        return;
    const bool may = m_state.stores() && m_state.profile->role == Role::Owner;
    const ConnectionSnapshot rows = m_state.book.snapshot();
    for (const ConnectionEntry &entry : *rows) {
        const ConnectionId &id = entry.connection.id;
        if (may && entry.facts.removing && !m_state.removalsOfThisRun.contains(id))
            m_waiting.push_back(id);
    }
    next();
}

void RemovalResumer::next()
{
    if (m_waiting.empty())
        return m_waiters.answer(std::monostate{});
    const ConnectionId id = m_waiting.front();
    m_waiting.pop_front();
    // One look: this is not what the person is waiting for, and the next reading looks again.
    auto *run = new Remover(m_state, m_starter, id, 1, this);
    run->start(this, [this](const Expected<RemovalReceipt> &receipt) {
        if (receipt)
            Q_EMIT finished(*receipt);
        else
            qCInfo(logService).noquote() << "a removal stays open:" << receipt.error().detail;
        next();
    });
}

} // namespace holdfast
