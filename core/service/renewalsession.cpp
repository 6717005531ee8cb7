#include "core/service/renewalsession.h"

#include "core/service/listedrow.h"

#include <algorithm>
#include <utility>

namespace holdfast {

namespace {

/// The connection that counts since: a login may have given it another id.
const ConnectionId &nowOf(const RenewalStep &step)
{
    return step.result ? step.result->connection : step.item.connection;
}

} // namespace

RenewalSession::RenewalSession(ConnectionService &service, NameOf nameOf, const Clock &clock,
                               QObject *parent)
    : QObject(parent), m_service(service), m_nameOf(std::move(nameOf)), m_clock(clock)
{}

const ConnectionEntry *RenewalSession::find(const ConnectionId &id) const
{
    // The service keeps the snapshot alive until it hands out another.
    return findEntry(*m_service.snapshot(), id);
}

bool RenewalSession::isUnderWay() const
{
    return m_current >= 0 && m_steps[size_t(m_current)].state == StepState::UnderWay;
}

int RenewalSession::waiting() const
{
    return int(std::count_if(m_steps.begin(), m_steps.end(), [](const RenewalStep &step) {
        return step.state == StepState::Waiting || step.state == StepState::UnderWay;
    }));
}

std::optional<RenewalItem> RenewalSession::dueNow(const ConnectionId &id, Instant until) const
{
    const ConnectionEntry *entry = find(id);
    if (!entry)
        return std::nullopt;
    auto item =
        renewalItem(candidateOf(*entry), m_service.ruleSettings(), m_clock.now(), until);
    return item && mayBeRenewed(*item) ? item : std::nullopt;
}

RenewalStep RenewalSession::stepFor(const RenewalItem &item) const
{
    RenewalStep step;
    step.item = item;
    if (const ConnectionEntry *entry = find(item.connection))
        step.name = m_nameOf(*entry);
    return step;
}

void RenewalSession::takeNames()
{
    for (RenewalStep &step : m_steps) {
        const ConnectionEntry *entry = find(nowOf(step));
        step.name = entry ? m_nameOf(*entry) : QString();
        step.item.person = entry ? entry->settings.person : QString();
    }
    if (!m_steps.empty())
        Q_EMIT changed();
}

void RenewalSession::start(const std::vector<RenewalItem> &items, Instant until)
{
    std::vector<RenewalStep> steps;
    for (const RenewalItem &item : items)
        steps.push_back(stepFor(item));
    begin(std::move(steps), until);
}

std::vector<RenewalItem> RenewalSession::stillDue(const UnfinishedRenewals &before) const
{
    std::vector<RenewalItem> items;
    for (const ConnectionId &id : before.left) {
        if (const auto item = dueNow(id, before.until))
            items.push_back(*item);
    }
    return items;
}

void RenewalSession::goOn(const UnfinishedRenewals &before)
{
    std::vector<RenewalStep> steps;
    for (const DoneRenewal &done : before.done) {
        const ConnectionEntry *entry = find(done.connection);
        if (!entry)
            continue; // renewed, and removed since
        RenewalItem item;
        item.connection = done.connection;
        steps.push_back({item, m_nameOf(*entry), StepState::Renewed, {}, done.until, {}});
    }
    for (const RenewalItem &item : stillDue(before))
        steps.push_back(stepFor(item));
    begin(std::move(steps), before.until);
}

void RenewalSession::begin(std::vector<RenewalStep> steps, Instant until)
{
    if (m_state == State::Running || m_state == State::Paused || steps.empty())
        return;
    m_steps = std::move(steps);
    m_until = until;
    m_current = -1;
    m_pausing = m_skipping = m_stopping = m_forLater = m_cancelled = false;
    m_fault.reset();
    m_state = State::Running;
    next();
}

/// Later: the service is just telling everybody that a flow has ended.
void RenewalSession::nextLater()
{
    QMetaObject::invokeMethod(this, &RenewalSession::next, Qt::QueuedConnection);
}

void RenewalSession::next()
{
    if (m_state != State::Running || isUnderWay())
        return;
    if (m_stopping)
        return finish(true);
    for (size_t i = 0; i < m_steps.size(); ++i) {
        RenewalStep &step = m_steps[i];
        if (step.state != StepState::Waiting)
            continue;
        if (std::exchange(m_pausing, false)) {
            m_current = int(i);
            m_state = State::Paused;
            Q_EMIT changed();
            return;
        }
        const auto item = dueNow(step.item.connection, m_until);
        if (!item) {
            step.state = StepState::NotDue;
            continue;
        }
        step.item = *item;
        step.fault.reset();
        step.state = StepState::UnderWay;
        m_current = int(i);
        FlowRequest request;
        request.kind = *item->kind;
        request.connection = item->connection;
        m_service.startFlow(request, this,
                            [this](const Expected<FlowResult> &result) { flowEnded(result); });
        Q_EMIT changed();
        return;
    }
    finish(false);
}

void RenewalSession::flowEnded(const Expected<FlowResult> &result)
{
    if (!isUnderWay())
        return;
    RenewalStep &step = m_steps[size_t(m_current)];
    bool mayGoOn = true;
    if (result)
        takeResult(step, *result);
    else
        mayGoOn = takeFault(step, result.error());
    settle(mayGoOn);
}

void RenewalSession::takeResult(RenewalStep &step, const FlowResult &result)
{
    step.result = result;
    step.state = result.outcome == FlowOutcome::Unchanged ? StepState::Unchanged
                                                          : StepState::Renewed;
    const ConnectionEntry *entry = find(result.connection);
    if (entry && step.state == StepState::Renewed)
        step.until = entry->connection.expiresAt.value;
}

bool RenewalSession::takeFault(RenewalStep &step, const Error &error)
{
    if (m_skipping) {
        step.state = StepState::Skipped;
        return true;
    }
    step.state = StepState::Waiting;
    if (error.kind == ErrorKind::Cancelled) {
        m_cancelled = true;
        return false;
    }
    step.fault = error;
    switch (reachOf(error.kind)) {
    case FaultReach::Refused:
        step.state = StepState::Refused;
        return true;
    case FaultReach::ThisOne:
        step.state = StepState::Failed;
        return true;
    case FaultReach::Gone:
        step.state = StepState::NotDue;
        return true;
    case FaultReach::Everyone:
        break;
    }
    m_fault = error;
    return false;
}

/// After a trip: stop, pause, or the next one.
void RenewalSession::settle(bool mayGoOn)
{
    m_skipping = false;
    if (m_stopping)
        return finish(true);
    if (!mayGoOn) {
        m_pausing = false;
        m_state = State::Paused;
    } else {
        nextLater();
    }
    Q_EMIT changed();
}

void RenewalSession::pause()
{
    if (m_state != State::Running || m_stopping)
        return;
    m_pausing = !m_pausing;
    Q_EMIT changed();
}

void RenewalSession::resume()
{
    if (m_state != State::Paused)
        return;
    m_state = State::Running;
    m_cancelled = false;
    m_fault.reset();
    next();
}

void RenewalSession::skip()
{
    if (isUnderWay()) {
        if (m_skipping || m_stopping)
            return;
        m_skipping = true;
        Q_EMIT changed();
        m_service.cancelFlow();
        return;
    }
    if (m_state != State::Paused || m_current < 0)
        return;
    RenewalStep &step = m_steps[size_t(m_current)];
    step.state = step.fault ? StepState::Failed : StepState::Skipped;
    m_fault.reset();
    m_cancelled = false;
    const auto left = std::find_if(m_steps.begin(), m_steps.end(), [](const RenewalStep &one) {
        return one.state == StepState::Waiting;
    });
    if (left == m_steps.end())
        return finish(false);
    m_current = int(left - m_steps.begin());
    Q_EMIT changed();
}

void RenewalSession::stop()
{
    if (m_state != State::Running && m_state != State::Paused)
        return;
    if (!isUnderWay())
        return finish(true);
    if (std::exchange(m_stopping, true))
        return;
    Q_EMIT changed();
    m_service.cancelFlow();
}

void RenewalSession::close()
{
    if (m_state != State::Finished)
        return;
    m_state = State::Idle;
    m_steps.clear();
    m_current = -1;
    m_forLater = false;
    Q_EMIT changed();
}

void RenewalSession::finish(bool stopped)
{
    m_forLater = stopped && waiting() > 0;
    m_state = State::Finished;
    m_current = -1;
    m_pausing = m_skipping = m_stopping = m_cancelled = false;
    m_fault.reset();
    Q_EMIT changed();
}

std::optional<UnfinishedRenewals> RenewalSession::unfinished() const
{
    if (m_state == State::Idle || (m_state == State::Finished && !m_forLater))
        return std::nullopt;
    UnfinishedRenewals left{m_clock.now(), m_until, {}, {}};
    for (const RenewalStep &step : m_steps) {
        switch (step.state) {
        case StepState::Waiting:
        case StepState::UnderWay:
        case StepState::Skipped:
        case StepState::Failed:
            left.left.push_back(step.item.connection);
            break;
        case StepState::Renewed:
            left.done.push_back({nowOf(step), step.until});
            break;
        case StepState::Unchanged:
        case StepState::Refused:
        case StepState::NotDue:
            break;
        }
    }
    return left;
}

} // namespace holdfast
