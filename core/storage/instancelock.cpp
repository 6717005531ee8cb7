#include "core/storage/instancelock.h"

#include "core/base/plaintext.h"
#include "core/storage/datafolder.h"

#include <QDir>

namespace holdfast {

namespace {

Error lockError(const QLockFile &file, const QString &folder)
{
    if (file.error() == QLockFile::PermissionError)
        return makeErrorAbout(folder, ErrorKind::StorageReadOnly, {},
                         QStringLiteral("%1 cannot be written").arg(folder));
    qint64 process = 0;
    QString host;
    QString program;
    if (file.error() == QLockFile::LockFailedError && file.getLockInfo(&process, &host, &program))
        return makeErrorAbout(folder, ErrorKind::StorageBusy, QString::number(process),
                         QStringLiteral("%1 is in use by %2").arg(folder, singleLine(program)));
    return makeErrorAbout(folder, ErrorKind::StorageBusy, {},
                     QStringLiteral("%1 is in use by another program").arg(folder));
}

} // namespace

Expected<InstanceLock> InstanceLock::take(const QString &folder)
{
    if (const Expected<std::monostate> prepared = prepareDataFolder(folder); !prepared)
        return fail(prepared.error());
    auto file = std::make_unique<QLockFile>(QDir(folder).filePath(QStringLiteral("holdfast.lock")));
    // Never stale by age: a window stays open for weeks. A dead process is recognised all the same.
    file->setStaleLockTime(0);
    if (!file->tryLock(0))
        return fail(lockError(*file, folder));
    return InstanceLock{std::move(file)};
}

} // namespace holdfast
