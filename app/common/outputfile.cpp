#include "app/common/outputfile.h"

#include "app/common/unnamedfile.h"
#include "core/base/plaintext.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace holdfast {

namespace {

tl::unexpected<Error> refused(const QString &part, const QString &path, const QString &why)
{
    return fail(makeError(ErrorKind::OutputFile, part,
                          QStringLiteral("%1: %2").arg(singleLine(path, 400), singleLine(why))));
}

/// The file that a link leads to; the path itself when it is none.
QString behindLinks(const QFileInfo &target)
{
    return target.isSymLink() && target.exists() ? target.canonicalFilePath()
                                                 : target.absoluteFilePath();
}

/// Where there are no unnamed files: when the program is killed, one with a random name beside it may
/// be left, which is its owner's only.
Expected<std::monostate> writeBesideAndRename(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return refused(QStringLiteral("read-only"), path, file.errorString());
    // Before the first byte: bank names and consents are nobody else's business.
    const bool written = file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                         file.write(content) == content.size();
    if (!written || !file.commit())
        return refused(QStringLiteral("failed"), path, file.errorString());
    return std::monostate{};
}

tl::unexpected<Error> taken(const QString &path)
{
    return refused(QStringLiteral("exists"), path, QStringLiteral("this name is taken"));
}

/// Where there are no unnamed files: a kill while it is written leaves a part of it.
Expected<std::monostate> writeInPlace(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                   QFileDevice::ReadOwner | QFileDevice::WriteOwner)) {
        const QFileInfo there(path);
        if (there.exists() || there.isSymLink())
            return taken(path);
        return refused(QStringLiteral("read-only"), path, file.errorString());
    }
    if (file.write(content) == content.size() && file.flush())
        return std::monostate{};
    const QString why = file.errorString();
    file.remove();
    return refused(QStringLiteral("failed"), path, why);
}

} // namespace

Expected<std::monostate> writeOutputFile(const QString &path, const QByteArray &content)
{
    const QFileInfo target(path);
    if (target.isDir())
        return refused(QStringLiteral("folder"), path, QStringLiteral("this is a folder"));
    if (!target.dir().exists())
        return refused(QStringLiteral("missing-folder"), path,
                       QStringLiteral("there is no such folder"));
    // What is not to be replaced (a read-only file, a pipe, a link to nowhere) is refused or served there.
    const bool replaceable = target.exists() ? target.isFile() && target.isWritable()
                                             : !target.isSymLink();
    const QString place = behindLinks(target);
    UnnamedFile file(QFileInfo(place).absolutePath());
    if (!replaceable || !file.isOpen())
        return writeBesideAndRename(path, content);
    if (!file.write(content) || !file.takePlaceOf(place))
        return refused(QStringLiteral("failed"), path, file.errorString());
    return std::monostate{};
}

Expected<std::monostate> writeNewFile(const QString &path, const QByteArray &content)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QFileInfo(folder).isDir())
        return refused(QStringLiteral("missing-folder"), path,
                       QStringLiteral("there is no such folder"));
    UnnamedFile file(folder);
    if (!file.isOpen())
        return writeInPlace(path, content);
    if (file.write(content) && file.takeName(path))
        return std::monostate{};
    if (file.nameIsTaken())
        return taken(path);
    return refused(QStringLiteral("failed"), path, file.errorString());
}

} // namespace holdfast
