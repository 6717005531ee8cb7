#pragma once

#include "core/base/expected.h"

#include <QLockFile>
#include <QString>

#include <memory>

namespace holdfast {

/// One writing Holdfast at a time per data folder, by `holdfast.lock` in it. A lock left behind by
/// a program that was killed is recognised (its process is gone) and taken over. Commands that only
/// read need no lock.
///
/// Held from take() until it is destroyed. Any thread.
class InstanceLock
{
public:
    /// Makes the folder (0700) if need be. StorageBusy when another program holds the lock: `part`
    /// is its process id, `detail` its program name and the folder. StorageReadOnly when the folder
    /// cannot be written.
    [[nodiscard]] static Expected<InstanceLock> take(const QString &folder);

    InstanceLock(InstanceLock &&) noexcept = default;
    InstanceLock &operator=(InstanceLock &&) noexcept = default;

private:
    explicit InstanceLock(std::unique_ptr<QLockFile> file) : m_file(std::move(file)) {}

    std::unique_ptr<QLockFile> m_file;
};

} // namespace holdfast
