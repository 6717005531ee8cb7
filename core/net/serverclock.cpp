#include "core/net/serverclock.h"

#include <cstdlib>

namespace holdfast {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds kDateResolution = 1s;
constexpr std::chrono::milliseconds kNoise = 2s;

std::chrono::milliseconds offsetBetween(Instant sentAt, Instant receivedAt, Instant date)
{
    if (date > receivedAt)
        return date - receivedAt;
    if (date + kDateResolution < sentAt)
        return date + kDateResolution - sentAt;
    return 0ms;
}

} // namespace

ServerClock::ServerClock(HttpGateway &inner, Clock &clock) : m_inner(inner), m_clock(clock) {}

void ServerClock::send(const HttpRequest &request, QObject *context, Callback<HttpAnswer> done)
{
    m_inner.send(request, context,
                 [guard = QPointer<ServerClock>(this), sentAt = m_clock.now(),
                  done = std::move(done)](Expected<HttpAnswer> answer) {
                     if (guard && answer && answer->serverDate)
                         guard->observe(sentAt, *answer->serverDate);
                     done(std::move(answer));
                 });
}

void ServerClock::observe(Instant sentAt, Instant date)
{
    const std::chrono::milliseconds offset = offsetBetween(sentAt, m_clock.now(), date);
    m_offset = offset;
    // Against what was told last, so that a slow drift is told too.
    if (m_told && std::chrono::abs(offset - *m_told) <= kNoise)
        return;
    m_told = offset;
    Q_EMIT offsetChanged();
}

} // namespace holdfast
