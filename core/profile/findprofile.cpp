#include "core/base/plaintext.h"
#include "core/profile/profile.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <QStandardPaths>

namespace holdfast {

namespace {

const QLatin1String kSuffix(".json");

QString inFolder(const QString &folder, const QString &name)
{
    return folder + u'/' + name + kSuffix;
}

bool looksLikeFile(const QString &nameOrFile)
{
    return nameOrFile.contains(u'/') || nameOrFile.contains(QDir::separator()) ||
           nameOrFile.endsWith(kSuffix, Qt::CaseInsensitive);
}

bool isIn(const QString &file, const QStringList &folders)
{
    const QString folder = QFileInfo(file).canonicalPath();
    return !folder.isEmpty() &&
           std::any_of(folders.cbegin(), folders.cend(), [&folder](const QString &candidate) {
               return QFileInfo(candidate).canonicalFilePath() == folder;
           });
}

Expected<LoadedProfile> readMarked(const QString &file, bool system)
{
    Expected<LoadedProfile> loaded = readProfile(file);
    if (loaded)
        loaded->profile.system = system;
    return loaded;
}

void addProfiles(const QString &folder, bool system, QSet<QString> &seen,
                 std::vector<ProfileEntry> &entries)
{
    const QFileInfoList files =
        QDir(folder).entryInfoList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const QFileInfo &file : files) {
        const QString name = file.completeBaseName();
        if (seen.contains(name))
            continue;
        seen.insert(name);
        entries.push_back({name, file.absoluteFilePath(), system});
    }
}

} // namespace

ProfileFolders ProfileFolders::standard()
{
    const QString below = QStringLiteral("/holdfast/profiles");
    ProfileFolders folders;
    folders.user = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + below;
    for (const QString &folder :
         QStandardPaths::standardLocations(QStandardPaths::GenericConfigLocation)) {
        if (folder + below != folders.user)
            folders.system.append(folder + below);
    }
    return folders;
}

Expected<LoadedProfile> findProfile(const QString &nameOrFile, const ProfileFolders &folders)
{
    if (looksLikeFile(nameOrFile))
        return readMarked(nameOrFile, isIn(nameOrFile, folders.system));

    const QString name = nameOrFile.isEmpty() ? QStringLiteral("default") : nameOrFile;
    QStringList lookedFor;
    for (const QString &folder : QStringList{folders.user} + folders.system) {
        const QString file = inFolder(folder, name);
        // A file that is there but broken is told, never passed over for the next folder's.
        if (QFileInfo(file).isFile())
            return readMarked(file, folder != folders.user);
        lookedFor.append(file);
    }
    return fail(makeErrorAbout(
        singleLine(name, 80), ErrorKind::Profile, QStringLiteral("missing"),
        QStringLiteral("there is no profile \"%1\"; looked for %2")
            .arg(singleLine(name, 80), singleLine(lookedFor.join(QStringLiteral(", ")), 1000))));
}

std::vector<ProfileEntry> listProfiles(const ProfileFolders &folders)
{
    std::vector<ProfileEntry> entries;
    QSet<QString> seen;
    addProfiles(folders.user, false, seen, entries);
    for (const QString &folder : folders.system)
        addProfiles(folder, true, seen, entries);
    return entries;
}

} // namespace holdfast
