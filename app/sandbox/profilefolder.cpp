#include "app/sandbox/profilefolder.h"

#include "app/sandbox/oidc/clients.h"
#include "app/sandbox/world/bankcatalogue.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace holdfast::sandbox {

namespace {

constexpr auto kOwnerFolder =
    QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
constexpr auto kOwnerFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

bool writeFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.setPermissions(kOwnerFile) &&
           file.write(content) == content.size() && file.commit();
}

QJsonObject commonProfile(const ProfileFacts &facts)
{
    QJsonObject profile{
        {u"identityUrl"_s, facts.identityUrl},
        {u"apiUrl"_s, facts.apiUrl},
        {u"signingAlgorithm"_s, jwsAlgorithmWord(facts.clientAlgorithm)},
        {u"idTokenAlgorithm"_s, jwsAlgorithmWord(facts.idTokenAlgorithm)},
        {u"redirectUri"_s, QString::fromLatin1(kAnyPortRedirect)},
        {u"syncLimits"_s, QJsonObject{{triodosBankId(), QJsonObject{{u"perDay"_s, 4}}}}}};
    if (!facts.onlyUserId.isEmpty())
        profile.insert(u"userId"_s, facts.onlyUserId);
    return profile;
}

} // namespace

Expected<QString> writeProfiles(const QString &folder, const ProfileFacts &facts)
{
    const auto broken = [](const QString &path) {
        return fail(makeError(ErrorKind::Internal, u"profile"_s, u"cannot be written: "_s + path));
    };
    if (!QDir().mkpath(folder) || !QFile::setPermissions(folder, kOwnerFolder))
        return broken(folder);

    QJsonObject withKey = commonProfile(facts);
    withKey.insert(u"name"_s, u"Sandbox"_s);
    withKey.insert(u"clientId"_s, QString::fromLatin1(kKeyClientId));
    withKey.insert(u"clientAuthentication"_s, u"private_key_jwt"_s);
    withKey.insert(u"secretFile"_s, u"sandbox.jwk"_s);
    QJsonObject withSecret = commonProfile(facts);
    withSecret.insert(u"name"_s, u"Sandbox (client secret)"_s);
    withSecret.insert(u"clientId"_s, QString::fromLatin1(kSecretClientId));
    withSecret.insert(u"clientAuthentication"_s, u"client_secret_basic"_s);
    withSecret.insert(u"secretFile"_s, u"sandbox-basic.secret"_s);

    const struct
    {
        QString name;
        QByteArray content;
    } files[] = {{u"sandbox.jwk"_s, facts.privateJwk.reveal()},
                 {u"sandbox-basic.secret"_s, facts.clientSecret.reveal()},
                 {u"sandbox.json"_s, QJsonDocument(withKey).toJson()},
                 {u"sandbox-basic.json"_s, QJsonDocument(withSecret).toJson()}};
    for (const auto &file : files) {
        const QString path = folder + u'/' + file.name;
        if (!writeFile(path, file.content))
            return broken(path);
    }
    return QDir(folder).absoluteFilePath(u"sandbox.json"_s);
}

} // namespace holdfast::sandbox
