#pragma once

#include "core/auth/waiters.h"
#include "core/service/sessionstarter.h"

#include <QObject>

#include <deque>

namespace holdfast {

/// Goes on with removals that an earlier run of the program began and nobody confirmed: cut off by a
/// crash before the request was sent, or never answered. The person wanted them; asking the service
/// again for what it may have done already does no harm.
///
/// Each once a run, one after the other: what the service does not confirm now stays `removing` for
/// the next start. Removals asked for in this run are not touched: their answer is known.
class RemovalResumer : public QObject
{
    Q_OBJECT
public:
    RemovalResumer(ServiceState &state, SessionStarter &starter, QObject *parent = nullptr);

    /// After a whole reading of the list, from the rows as shown. Answers when nothing is left to
    /// ask; how each removal ended is not part of the answer. Callers share one run.
    void resume(QObject *context, Callback<std::monostate> done);

Q_SIGNALS:
    void finished(const holdfast::RemovalReceipt &receipt);

private:
    void next();

    ServiceState &m_state;
    SessionStarter &m_starter;
    std::deque<ConnectionId> m_waiting;
    Waiters<std::monostate> m_waiters;
};

} // namespace holdfast
