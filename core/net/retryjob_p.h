#pragma once

#include "core/net/retry.h"

#include <QTimer>

namespace holdfast {

/// One GET and its tries; deletes itself after the answer or when the context goes.
class RetryJob final : public QObject
{
    Q_OBJECT
public:
    RetryJob(HttpGateway &inner, Clock &clock, Random &random, const RetryPolicy &policy,
             const HttpRequest &request, QObject *parent);

    void start(QObject *context, Callback<HttpAnswer> done);

private:
    void tryOnce();
    void answered(Expected<HttpAnswer> result);
    [[nodiscard]] std::optional<std::chrono::milliseconds>
    pauseAfter(const Expected<HttpAnswer> &result) const;
    [[nodiscard]] std::chrono::milliseconds remaining() const;

    HttpGateway &m_inner;
    Clock &m_clock;
    Random &m_random;
    const RetryPolicy m_policy;
    HttpRequest m_request;
    const std::chrono::steady_clock::time_point m_endsAt;
    Callback<HttpAnswer> m_done;
    QTimer m_pause;
    int m_tries = 0;
};

} // namespace holdfast
