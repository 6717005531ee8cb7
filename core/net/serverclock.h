#pragma once

#include "core/base/clock.h"
#include "core/net/httpgateway.h"

#include <QObject>

#include <optional>

namespace holdfast {

/// A gateway that reads the service's clock off the Date header of every answer that passes.
class ServerClock final : public QObject, public HttpGateway
{
    Q_OBJECT
public:
    ServerClock(HttpGateway &inner, Clock &clock);

    void send(const HttpRequest &request, QObject *context, Callback<HttpAnswer> done) override;

    /// How far the service is ahead of this computer, by the latest answer. The answer was dated, in
    /// whole seconds, at some moment between sending and receiving: a clock that fits anywhere
    /// between counts as right. Stays true when this computer's clock is set after that answer.
    [[nodiscard]] std::optional<std::chrono::milliseconds> offset() const;

Q_SIGNALS:
    /// offset() is there for the first time, or is more than two seconds from what it was at the
    /// last such signal.
    void offsetChanged();

private:
    /// What the latest answer showed, and when by our own clocks.
    struct Measured
    {
        std::chrono::milliseconds offset;
        Instant wall;
        std::chrono::steady_clock::time_point at;
    };

    void observe(std::chrono::steady_clock::time_point sentAt, Instant date);

    HttpGateway &m_inner;
    Clock &m_clock;
    std::optional<Measured> m_measured;
    std::optional<std::chrono::milliseconds> m_told; ///< with the last signal
};

} // namespace holdfast
