#pragma once

#include "core/base/instant.h"

#include <QHash>
#include <QString>

#include <chrono>

namespace holdfast::sandbox {

/// The Data API's limit: so many requests a minute for each API client, counted in fixed minutes of
/// the moved clock.
class RateLimit
{
public:
    static constexpr int kRequestsPerMinute = 1000;

    /// Counts one request. Zero when it is within the limit, else how long to wait.
    [[nodiscard]] std::chrono::seconds waitFor(const QString &clientId, Instant now)
    {
        const auto minute = std::chrono::floor<std::chrono::minutes>(now);
        Count &count = m_counts[clientId];
        if (count.minute != minute)
            count = {minute, 0};
        if (++count.requests <= kRequestsPerMinute)
            return std::chrono::seconds{0};
        return std::chrono::ceil<std::chrono::seconds>(minute + std::chrono::minutes{1} - now);
    }

private:
    struct Count
    {
        std::chrono::sys_time<std::chrono::minutes> minute;
        int requests = 0;
    };

    QHash<QString, Count> m_counts;
};

} // namespace holdfast::sandbox
