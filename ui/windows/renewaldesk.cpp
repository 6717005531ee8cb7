#include "ui/windows/renewaldesk.h"

#include "ui/widgets/announcer.h"
#include "ui/words/relinkwords.h"
#include "ui/words/renewalwords.h"

#include <utility>

namespace holdfast {

RenewalDesk::RenewalDesk(ConnectionService &service, const Clock &clock, QWidget &window)
    : QObject(&window), m_service(service), m_clock(clock), m_window(window),
      m_session(service, shownName, clock)
{
    connect(&m_session, &RenewalSession::changed, this, &RenewalDesk::sessionMoved);
}

void RenewalDesk::rememberIn(RenewalMemory &memory)
{
    m_memory = &memory;
    connect(m_memory, &RenewalMemory::wasRead, this, &RenewalDesk::look);
    look();
}

std::optional<UnfinishedRenewals> RenewalDesk::stillLeft() const
{
    if (!m_memory)
        return std::nullopt;
    auto kept = m_memory->kept(renewalsOwner(m_service.profile()), m_clock.now());
    if (!kept)
        return std::nullopt;
    const std::vector<RenewalItem> items = m_session.stillDue(*kept);
    if (items.empty())
        return std::nullopt;
    kept->left.clear();
    for (const RenewalItem &item : items)
        kept->left.push_back(item.connection);
    return kept;
}

void RenewalDesk::look()
{
    // Before the service has told whose list this is, and the whole of it, nothing can be said.
    if (m_session.state() != RenewalSession::State::Idle || !m_service.snapshotIsWhole() ||
        !m_service.health().lastChecked)
        return;
    const auto left = stillLeft();
    if (m_page)
        m_page->setUnfinished(left);
    if (left && !std::exchange(m_told, true))
        Q_EMIT leftFound(*left);
    Q_EMIT leftLookedAt();
}

void RenewalDesk::refresh()
{
    if (m_page && m_page->isVisible())
        m_page->refresh();
}

RenewalPage &RenewalDesk::page()
{
    if (!m_page) {
        m_page = new RenewalPage(m_service, m_session, m_clock, &m_window);
        m_page->setUnfinished(stillLeft());
        connect(m_page, &RenewalPage::backRequested, this, &RenewalDesk::backRequested);
        connect(m_page, &RenewalPage::goOnRequested, this, &RenewalDesk::goOn);
    }
    return *m_page;
}

bool RenewalDesk::goOn()
{
    if (isUnderWay(m_service.flow())) // a login of another kind comes first
        return false;
    if (const auto left = stillLeft())
        m_session.goOn(*left);
    return true;
}

void RenewalDesk::forget()
{
    keep(std::nullopt);
    if (m_page)
        m_page->setUnfinished(std::nullopt);
}

void RenewalDesk::tellEnded()
{
    const WordContext words = wordsAt(m_clock.now());
    const std::vector<RenewalStep> &steps = m_session.steps();
    m_states.resize(steps.size(), StepState::Waiting);
    for (size_t i = 0; i < steps.size(); ++i) {
        const StepState before = std::exchange(m_states[i], steps[i].state);
        // The end of one that was never begun is no news.
        if (before == StepState::UnderWay && steps[i].state != StepState::UnderWay)
            Announcer::around(m_window).announce(stepLine(steps[i], false, words));
    }
}

void RenewalDesk::sessionMoved()
{
    tellEnded();
    // The report has been read: what was left stays kept.
    if (m_session.state() != RenewalSession::State::Idle)
        keep(m_session.unfinished());
    else if (m_page)
        m_page->setUnfinished(stillLeft());
    Q_EMIT changed();
}

void RenewalDesk::keep(const std::optional<UnfinishedRenewals> &renewals)
{
    m_told = true; // this run has seen it
    if (m_memory)
        m_memory->keep(renewalsOwner(m_service.profile()), renewals);
}

} // namespace holdfast
