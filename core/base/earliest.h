#pragma once

#include "core/base/instant.h"

#include <optional>

namespace holdfast {

/// The earliest of the instants offered that lie after `after`: when to look again.
class Earliest
{
public:
    explicit Earliest(Instant after = Instant::min()) : m_after(after) {}

    void offer(std::optional<Instant> at)
    {
        if (at && *at > m_after && (!m_earliest || *at < *m_earliest))
            m_earliest = at;
    }
    /// None when none was offered.
    [[nodiscard]] std::optional<Instant> instant() const { return m_earliest; }

private:
    Instant m_after;
    std::optional<Instant> m_earliest;
};

} // namespace holdfast
