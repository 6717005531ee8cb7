#include "app/common/outputfile.h"

#include "core/base/plaintext.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace holdfast {

namespace {

tl::unexpected<Error> refused(const QString &part, const QString &path, const QString &why)
{
    return fail(makeError(ErrorKind::OutputFile, part,
                          QStringLiteral("%1: %2").arg(singleLine(path, 400), singleLine(why))));
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

} // namespace holdfast
