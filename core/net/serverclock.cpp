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
                 [guard = QPointer<ServerClock>(this), sentAt = m_clock.elapsed(),
                  done = std::move(done)](Expected<HttpAnswer> answer) {
                     if (guard && answer && answer->serverDate)
                         guard->observe(sentAt, *answer->serverDate);
                     done(std::move(answer));
                 });
}

std::optional<std::chrono::milliseconds> ServerClock::offset() const
{
    if (!m_measured)
        return std::nullopt;
    const auto passed =
        std::chrono::round<std::chrono::milliseconds>(m_clock.elapsed() - m_measured->at);
    // What the wall clock moved beyond that, somebody set it.
    return m_measured->offset + passed - (m_clock.now() - m_measured->wall);
}

void ServerClock::observe(std::chrono::steady_clock::time_point sentAt, Instant date)
{
    const auto at = m_clock.elapsed();
    const Instant now = m_clock.now();
    const Instant sent = now - std::chrono::round<std::chrono::milliseconds>(at - sentAt);
    const std::chrono::milliseconds offset = offsetBetween(sent, now, date);
    m_measured = Measured{offset, now, at};
    // Against what was told last, so that a slow drift is told too.
    if (m_told && std::chrono::abs(offset - *m_told) <= kNoise)
        return;
    m_told = offset;
    Q_EMIT offsetChanged();
}

} // namespace holdfast
