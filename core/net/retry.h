#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/net/httpgateway.h"
#include "core/net/retrypolicy.h"

#include <QObject>

namespace holdfast {

/// Whether trying again may help: the connection was cut, or 408, 429 and 5xx statuses that pass by
/// themselves. A network that is not there (no host, no route, no connection in time) is not tried
/// again here, or every program would storm a network that is coming back.
[[nodiscard]] bool isPassing(const Expected<HttpAnswer> &result);

/// How long to wait before try number `next` (2 for the second): doubles, with up to half taken off
/// by chance.
[[nodiscard]] std::chrono::milliseconds pauseBefore(int next, const RetryPolicy &policy, Random &random);

/// A gateway that tries GET again when that may help, and sends everything else once. The request's
/// deadline covers all tries and pauses. A Retry-After is obeyed; when it does not fit into the
/// deadline, or a 429 has none, the refusal is the answer.
class RetryingGateway final : public HttpGateway
{
public:
    RetryingGateway(HttpGateway &inner, Clock &clock, Random &random, RetryPolicy policy);

    void send(const HttpRequest &request, QObject *context, Callback<HttpAnswer> done) override;

private:
    HttpGateway &m_inner;
    Clock &m_clock;
    Random &m_random;
    const RetryPolicy m_policy;
    QObject m_owner;  ///< of the tries under way: they end with the gateway
};

} // namespace holdfast
