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

/// What is said of a profile whose name another file has.
Expected<QString> besides(const QString &there, const QString &name, const QByteArray &content)
{
    if (contentOf(there) == content)
        return name;
    return fail(makeErrorAbout(
        there, ErrorKind::OutputFile, QStringLiteral("exists"),
        QStringLiteral("%1: another profile of this name is there").arg(there)));
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
    if (same != known.end())
        return besides(same->file, name, content);
    if (!QDir().mkpath(folders.user))
        return fail(makeErrorAbout(folders.user, ErrorKind::OutputFile, QStringLiteral("folder"),
                                   QStringLiteral("%1: cannot be made").arg(folders.user)));
    const QString copy = folders.user + u'/' + name + QStringLiteral(".json");
    const auto written = writeNewFile(copy, content);
    if (written)
        return name;
    if (written.error().part == u"exists") // since a moment ago, or as something that is no file
        return besides(copy, name, content);
    return fail(written.error());
}

} // namespace holdfast
