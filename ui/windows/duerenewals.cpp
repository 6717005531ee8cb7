#include "ui/windows/duerenewals.h"

#include "ui/windows/connectioncommands.h"
#include "ui/words/tonewords.h"

namespace holdfast {

DueRenewals::DueRenewals(ConnectionService &service, ConnectionCommands &commands, QObject *parent)
    : QObject(parent), m_service(service), m_commands(commands)
{
    connect(&m_commands, &ConnectionCommands::flowEnded, this, &DueRenewals::flowEnded);
}

void DueRenewals::start(std::vector<ConnectionId> due)
{
    if (m_running || due.empty())
        return;
    m_due = std::move(due);
    m_next = 0;
    m_renewed = 0;
    m_running = true;
    goOn();
}

void DueRenewals::stop()
{
    if (!m_running)
        return;
    end();
    m_service.cancelFlow();
}

void DueRenewals::goOn()
{
    if (!m_running)
        return;
    while (m_next < m_due.size()) {
        const ConnectionId id = m_due[m_next++];
        const std::optional<Assessment> assessment = m_commands.assessmentOf(id);
        if (!assessment || !needsPerson(*assessment))
            continue;
        m_commands.perform(id, assessment->advice.action);
        Q_EMIT changed();
        return;
    }
    const int renewed = m_renewed;
    end();
    Q_EMIT finished(renewed);
}

void DueRenewals::flowEnded(const ConnectionId &id, const Expected<FlowResult> &result)
{
    if (!m_running || m_next == 0 || id != m_due[m_next - 1])
        return;
    m_renewed += result.has_value();
    const bool refusedThere = !result && result.error().kind == ErrorKind::Declined;
    if (!result && !refusedThere)
        return end();
    // Later: the service is just telling everybody that this flow has ended.
    QMetaObject::invokeMethod(this, &DueRenewals::goOn, Qt::QueuedConnection);
}

void DueRenewals::end()
{
    m_running = false;
    Q_EMIT changed();
}

} // namespace holdfast
