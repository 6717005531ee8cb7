#include "core/profile/writeprofile.h"

#include "core/base/plaintext.h"
#include "core/profile/readprofile_p.h"

#include <nlohmann/json.hpp>

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace holdfast {

namespace {

Error notWritten(const QString &file, const QString &why)
{
    return makeErrorAbout(singleLine(file), ErrorKind::Profile, QStringLiteral("file"),
                          QStringLiteral("%1: the file cannot be written: %2")
                              .arg(singleLine(file), singleLine(why, 120)));
}

} // namespace

Expected<std::monostate> writeReturnAddress(const QString &file, const QString &redirectUri,
                                            int listenPort)
{
    const QString path = QFileInfo(file).absoluteFilePath();
    const Expected<QByteArray> before = readProfileText(path);
    if (!before)
        return fail(before.error());
    // It was read strictly; what keeps the order of keys is another kind of tree.
    auto object = nlohmann::ordered_json::parse(before->toStdString(), nullptr, false);
    object["redirectUri"] = redirectUri.toStdString();
    if (listenPort != 0)
        object["listenPort"] = listenPort;
    else
        object.erase("listenPort");
    const QByteArray after = QByteArray::fromStdString(object.dump(2)) + '\n';
    if (const auto sound = profileFromText(path, after); !sound)
        return fail(sound.error());

    QSaveFile output(path);
    if (!output.open(QIODevice::WriteOnly))
        return fail(notWritten(path, output.errorString()));
    output.setPermissions(QFileInfo(path).permissions());
    output.write(after);
    if (!output.commit())
        return fail(notWritten(path, output.errorString()));
    return std::monostate{};
}

} // namespace holdfast
