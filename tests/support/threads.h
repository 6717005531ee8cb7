#pragma once

#include <QDir>
#include <QFile>

namespace holdfast::test {

/// How many threads of Qt's network access managers there are. QThread::wait() returns before the
/// thread has run its own clean-up; a process that ends in between leaves OpenSSL's memory of that
/// thread to the leak check.
inline int networkThreads()
{
    int count = 0;
    const QStringList tasks =
        QDir(QStringLiteral("/proc/self/task")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &task : tasks) {
        QFile name(QStringLiteral("/proc/self/task/%1/comm").arg(task));
        count += name.open(QIODevice::ReadOnly) && name.readAll().startsWith("QNetworkAccessM") ? 1 : 0;
    }
    return count;
}

} // namespace holdfast::test
