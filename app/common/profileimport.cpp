#include "app/common/profileimport.h"

#include "app/common/outputfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace holdfast {
namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

Expected<QString> importProfile(const QString &file, const ProfileFolders &folders)
{
    const Expected<LoadedProfile> loaded = readProfile(file);
    if (!loaded)
        return fail(loaded.error());
    const QFileInfo source(file);
    const QString name = source.completeBaseName();
    const std::vector<ProfileEntry> known = listProfiles(folders);
    const auto same = std::find_if(known.begin(), known.end(),
                                   [&name](const ProfileEntry &one) { return one.name == name; });
    const QString place = source.canonicalFilePath();
    if (same != known.end() && QFileInfo(same->file).canonicalFilePath() == place)
        return name;
    if (!loaded->profile.secretFile.isEmpty())
        return source.absoluteFilePath();
    const QByteArray content = contentOf(file);
    if (same != known.end()) {
        if (contentOf(same->file) == content)
            return name;
        return fail(makeErrorAbout(same->file, ErrorKind::OutputFile, QStringLiteral("exists"),
                                   QStringLiteral("%1: another profile of this name is there")
                                       .arg(same->file)));
    }
    if (!QDir().mkpath(folders.user))
        return fail(makeErrorAbout(folders.user, ErrorKind::OutputFile, QStringLiteral("folder"),
                                   QStringLiteral("%1: cannot be made").arg(folders.user)));
    const auto written =
        writeOutputFile(folders.user + u'/' + name + QStringLiteral(".json"), content);
    if (!written)
        return fail(written.error());
    return name;
}

} // namespace holdfast
