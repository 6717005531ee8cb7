#include "core/service/listpace.h"

#include "core/secrets/secretsource.h"
#include "core/service/preferencebook.h"

#include <algorithm>

namespace holdfast {

using namespace std::chrono;

ListPace::ListPace(ServiceState &state, QObject *parent) : QObject(parent), m_state(state)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ListPace::due);
}

void ListPace::setSeen(bool seen)
{
    if (std::exchange(m_seen, seen) != seen)
        plan();
}

void ListPace::paceChanged()
{
    plan();
}

void ListPace::tried()
{
    m_lastTry = m_state.clock().monotonic();
    m_chance = static_cast<unsigned char>(m_state.parts.random.bytes(1)[0]);
    m_soon.reset();
    m_notBefore.reset();
}

void ListPace::listWasRead()
{
    tried();
    m_needsPerson = false;
    m_failures = 0;
    plan();
}

void ListPace::readingFailed(const Error &error)
{
    tried();
    // The keychain may show a prompt at each look: the next one is the person's to start.
    m_needsPerson = canAskFor(error);
    m_failures = error.kind == ErrorKind::Network ? m_failures + 1 : 0;
    const Clock &clock = m_state.clock();
    if (error.retryAt)
        m_notBefore = clock.elapsed() + (*error.retryAt - clock.now());
    plan();
}

void ListPace::timeLeapt()
{
    const auto pause = m_state.parts.times.afterLeap;
    soon(pause + chanceOf(pause));
}

void ListPace::networkChanged()
{
    if (!m_state.isOffline() && std::exchange(m_wasOffline, false))
        soon(milliseconds{0});
    else
        plan();
}

void ListPace::soon(milliseconds pause)
{
    const auto at = m_state.clock().monotonic() + pause;
    m_soon = m_soon ? std::min(*m_soon, at) : at;
    plan();
}

/// Up to that much, so that many desks do not ask at the same second.
milliseconds ListPace::chanceOf(milliseconds most) const
{
    return most * m_chance / 256;
}

milliseconds ListPace::usual() const
{
    const ServiceTimes &times = m_state.parts.times;
    const PreferenceBook *preferences = m_state.parts.preferences;
    if (!preferences || times.poll <= milliseconds{0})
        return m_seen ? times.poll : times.backgroundPoll;
    const milliseconds wanted = preferences->now().refreshEvery;
    // What nobody sees is read no oftener than what somebody does.
    return m_seen ? wanted : std::max(wanted, times.backgroundPoll);
}

milliseconds ListPace::pauseAfterLast() const
{
    const milliseconds every = usual();
    if (m_failures == 0)
        return every + chanceOf(every / 10);
    milliseconds pause = m_state.parts.times.leastPause;
    for (int i = 1; i < m_failures && pause < every; ++i)
        pause *= 2;
    pause = std::min(pause, every);
    return pause + chanceOf(pause / 10);
}

void ListPace::plan()
{
    m_wasOffline = m_wasOffline || m_state.isOffline();
    const bool isOn = usual() > milliseconds{0} && m_lastTry;
    if (!isOn || m_needsPerson || m_state.isOffline())
        return stop();
    const Clock &clock = m_state.clock();
    auto at = *m_lastTry + pauseAfterLast();
    if (m_soon)
        at = std::min(at, *m_soon);
    at = std::max(at, *m_lastTry + m_state.parts.times.leastPause);
    auto pause = ceil<milliseconds>(at - clock.monotonic());
    if (m_notBefore)
        pause = std::max(pause, ceil<milliseconds>(*m_notBefore - clock.elapsed()));
    pause = std::max(pause, milliseconds{0});
    m_timer.start(pause);
    m_state.health.setNextTry(clock.now() + pause);
}

void ListPace::stop()
{
    m_timer.stop();
    m_state.health.setNextTry({});
}

} // namespace holdfast
