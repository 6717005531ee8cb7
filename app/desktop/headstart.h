#pragma once

#include "core/storage/instancelock.h"

#include <QString>

#include <future>

namespace holdfast {

/// What the first picture waits for and what needs no QApplication: done by other threads while that
/// one connects to the display. Make it before.
class HeadStart
{
public:
    /// Begins at once: the lock of `dataFolder` is taken, and the system's font configuration read,
    /// which the first text would do otherwise. The latter for speed only: where the platform has no
    /// fontconfig nothing happens, and a text that comes sooner reads it itself, which fontconfig
    /// allows.
    explicit HeadStart(const QString &dataFolder);
    /// Waits for both.
    ~HeadStart() = default;

    HeadStart(const HeadStart &) = delete;
    HeadStart &operator=(const HeadStart &) = delete;

    /// Waits for the lock. Call once.
    [[nodiscard]] Expected<InstanceLock> lock() { return m_lock.get(); }

private:
    std::future<Expected<InstanceLock>> m_lock;
    std::future<void> m_fonts;
};

} // namespace holdfast
