#include "core/net/retry.h"

#include "core/net/retryjob_p.h"

#include <algorithm>

namespace holdfast {

namespace {

bool isPassingStatus(int status)
{
    // 521–524 are what CDNs say of a server behind them.
    return status == 408 || status == 429 || status == 500 || (status >= 502 && status <= 504)
        || (status >= 521 && status <= 524);
}

} // namespace

bool isPassing(const Expected<HttpAnswer> &result)
{
    if (result)
        return isPassingStatus(result->status);
    return result.error().kind == ErrorKind::Network && result.error().part == u"cut-off";
}

std::chrono::milliseconds pauseBefore(int next, const RetryPolicy &policy, Random &random)
{
    std::chrono::milliseconds pause = policy.firstPause;
    for (int i = 2; i < next && pause < policy.longestPause; ++i)
        pause *= 2;
    pause = std::min(pause, policy.longestPause);
    const auto chance = static_cast<quint8>(random.bytes(1).at(0));
    return pause - pause * chance / (2 * 255);
}

RetryingGateway::RetryingGateway(HttpGateway &inner, Clock &clock, Random &random, RetryPolicy policy)
    : m_inner(inner), m_clock(clock), m_random(random), m_policy(policy)
{
}

void RetryingGateway::send(const HttpRequest &request, QObject *context, Callback<HttpAnswer> done)
{
    if (request.method != "GET") {
        m_inner.send(request, context, std::move(done));
        return;
    }
    auto *job = new RetryJob(m_inner, m_clock, m_random, m_policy, request, &m_owner);
    job->start(context, std::move(done));
}

RetryJob::RetryJob(HttpGateway &inner, Clock &clock, Random &random, const RetryPolicy &policy,
                   const HttpRequest &request, QObject *parent)
    : QObject(parent), m_inner(inner), m_clock(clock), m_random(random), m_policy(policy),
      m_request(request), m_endsAt(clock.monotonic() + request.deadline)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &RetryJob::tryOnce);
}

void RetryJob::start(QObject *context, Callback<HttpAnswer> done)
{
    m_done = whileAlive(context, std::move(done));
    connect(context, &QObject::destroyed, this, &QObject::deleteLater);
    tryOnce();
}

void RetryJob::tryOnce()
{
    ++m_tries;
    m_request.deadline = std::max(remaining(), std::chrono::milliseconds{1});
    m_inner.send(m_request, this, [this](Expected<HttpAnswer> result) { answered(std::move(result)); });
}

void RetryJob::answered(Expected<HttpAnswer> result)
{
    if (const auto pause = pauseAfter(result)) {
        m_pause.start(*pause);
        return;
    }
    deleteLater();
    m_done(std::move(result));
}

std::optional<std::chrono::milliseconds> RetryJob::pauseAfter(const Expected<HttpAnswer> &result) const
{
    if (m_tries >= m_policy.tries || !isPassing(result))
        return std::nullopt;
    std::chrono::milliseconds pause = pauseBefore(m_tries + 1, m_policy, m_random);
    if (result && result->retryAt)
        pause = std::max(pause, *result->retryAt - m_clock.now());
    else if (result && result->status == 429)
        return std::nullopt;
    if (pause >= remaining())
        return std::nullopt;
    return pause;
}

std::chrono::milliseconds RetryJob::remaining() const
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(m_endsAt - m_clock.monotonic());
}

} // namespace holdfast
