#include "app/common/logtail.h"

#include "app/common/rotatinglog.h"

#include <QFile>
#include <QFileInfo>

namespace holdfast {
namespace {

QByteArray endOf(const QString &path, qint64 bytes)
{
    QFile file(path);
    // A pipe in its place would never end.
    if (bytes <= 0 || !QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return {};
    const bool cut = file.size() > bytes && file.seek(file.size() - bytes);
    QByteArray end = file.read(bytes);
    if (cut)
        end.remove(0, end.indexOf('\n') + 1); // what is left of a line is none
    return end;
}

} // namespace

QStringList logTail(const QString &folder, qint64 bytes)
{
    const QByteArray newest = endOf(logPath(folder), bytes);
    const QByteArray older =
        endOf(olderLogPath(folder), bytes - QFileInfo(logPath(folder)).size());
    QStringList lines = QString::fromUtf8(older + newest).split(u'\n', Qt::SkipEmptyParts);
    if (!newest.endsWith('\n') && !newest.isEmpty())
        lines.removeLast(); // being written
    return lines;
}

} // namespace holdfast
