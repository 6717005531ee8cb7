#include "app/sandbox/world/world.h"

namespace holdfast::sandbox {

World::World(const Clock &clock, quint64 seed) : m_clock(clock), m_ids(seed) {}

Instant World::now() const
{
    return m_clock.now() + m_offset;
}

} // namespace holdfast::sandbox
