#include "core/base/plaintext.h"
#include "core/base/strictjson.h"
#include "core/profile/keyreader_p.h"
#include "core/profile/profile.h"
#include "core/profile/profileurls_p.h"
#include "core/profile/readprofile_p.h"

#include <nlohmann/json.hpp>

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace holdfast {

namespace {

constexpr qint64 kMostBytes = 256 * 1024;
constexpr qint64 kMostPerDay = 10'000;
constexpr qint64 kMostSyncInterval = 31 * 24 * 60 * 60;
// The return page passes on to no port below (contract with packaging/return-page).
constexpr qint64 kLeastReturnPagePort = 1024;

Error unusable(const QString &file, const QString &why)
{
    return makeErrorAbout(singleLine(file), ErrorKind::Profile, QStringLiteral("file"),
                     QStringLiteral("%1: %2").arg(singleLine(file), why));
}

ClientAuthentication readClientAuthentication(KeyReader &reader)
{
    const QString word =
        reader.oneOf("clientAuthentication",
                     {QStringLiteral("private_key_jwt"), QStringLiteral("client_secret_basic")});
    return word == u"client_secret_basic" ? ClientAuthentication::ClientSecretBasic
                                          : ClientAuthentication::PrivateKeyJwt;
}

RequestStyle readRequestStyle(KeyReader &reader)
{
    const QStringList words{QStringLiteral("par"), QStringLiteral("par-signed"),
                            QStringLiteral("request-object"), QStringLiteral("plain")};
    switch (words.indexOf(reader.oneOf("requestStyle", words))) {
    case 1:
        return RequestStyle::ParSigned;
    case 2:
        return RequestStyle::RequestObject;
    case 3:
        return RequestStyle::Plain;
    default:
        return RequestStyle::Par;
    }
}

ResponseType readResponseType(KeyReader &reader)
{
    const QString word =
        reader.oneOf("responseType", {QStringLiteral("code"), QStringLiteral("code id_token")});
    return word == u"code" ? ResponseType::Code : ResponseType::CodeIdToken;
}

Role readRole(KeyReader &reader)
{
    const QString word =
        reader.oneOf("role", {QStringLiteral("owner"), QStringLiteral("inspector")});
    return word == u"inspector" ? Role::Inspector : Role::Owner;
}

quint16 readListenPort(KeyReader &reader, const QUrl &redirectUri)
{
    const qint64 port = reader.integer("listenPort", 0, 65535).value_or(0);
    if (port != 0 && redirectUri.scheme() != u"https")
        reader.reject(QStringLiteral("listenPort"),
                      QStringLiteral("left out unless \"redirectUri\" is an https address"));
    if (port != 0 && port < kLeastReturnPagePort)
        reader.reject(QStringLiteral("listenPort"), QStringLiteral("0 or from 1024 to 65535"));
    return quint16(port);
}

std::map<QString, int> readSyncLimits(KeyReader &reader, const QString &file, QStringList &unknownKeys)
{
    std::map<QString, int> limits;
    const nlohmann::json *banks = reader.object("syncLimits");
    if (!banks)
        return limits;
    for (const auto &item : banks->items()) {
        const QString bank = QString::fromStdString(item.key());
        const QString key = QStringLiteral("syncLimits.") + bank;
        if (!item.value().is_object()) {
            reader.reject(key, QStringLiteral("an object such as {\"perDay\": 4}"));
            return limits;
        }
        KeyReader limit(item.value(), file);
        const std::optional<qint64> perDay = limit.integer("perDay", 1, kMostPerDay);
        if (!perDay) {
            reader.reject(key + QStringLiteral(".perDay"),
                          QStringLiteral("a whole number from 1 to %1").arg(kMostPerDay));
            return limits;
        }
        limits[bank] = int(*perDay);
        for (const QString &unknown : limit.unknownKeys())
            unknownKeys << key + u'.' + unknown;
    }
    return limits;
}

QString readSecretFile(KeyReader &reader, const QString &file)
{
    const std::optional<QString> path = reader.text("secretFile");
    if (!path)
        return {};
    return QDir::cleanPath(QFileInfo(file).absoluteDir().absoluteFilePath(*path));
}

Expected<nlohmann::json> objectFrom(const QString &file, const QByteArray &text)
{
    if (text.size() > kMostBytes)
        return fail(unusable(file, QStringLiteral("the file is too large for a profile")));
    Expected<nlohmann::json> json = parseStrictJson(text);
    if (!json)
        return fail(unusable(file, json.error().detail));
    if (!json->is_object())
        return fail(unusable(file, QStringLiteral("a profile is one JSON object")));
    return json;
}

Expected<QByteArray> bytesOf(const QString &file)
{
    QFile input(file);
    if (QFileInfo(file).isDir())
        return fail(unusable(file, QStringLiteral("this is a folder and no file")));
    if (!input.open(QIODevice::ReadOnly))
        return fail(unusable(file, QStringLiteral("the file cannot be read: %1")
                                       .arg(singleLine(input.errorString(), 120))));
    return input.read(kMostBytes + 1);
}

} // namespace

Expected<QByteArray> readProfileText(const QString &file)
{
    Expected<QByteArray> text = bytesOf(file);
    if (!text)
        return text;
    if (const auto object = objectFrom(file, *text); !object)
        return fail(object.error());
    return text;
}

Expected<LoadedProfile> readProfile(const QString &file)
{
    const QString path = QFileInfo(file).absoluteFilePath();
    const Expected<QByteArray> text = bytesOf(path);
    if (!text)
        return fail(text.error());
    return profileFromText(path, *text);
}

Expected<LoadedProfile> profileFromText(const QString &path, const QByteArray &text)
{
    const Expected<nlohmann::json> json = objectFrom(path, text);
    if (!json)
        return fail(json.error());

    KeyReader reader(*json, path);
    LoadedProfile loaded;
    Profile &profile = loaded.profile;
    profile.file = path;
    profile.name = singleLine(reader.requiredText("name"), 100);
    profile.identityUrl = readIdentityUrl(reader);
    profile.apiUrl = readApiUrl(reader);
    profile.clientId = reader.requiredText("clientId");
    profile.clientAuthentication = readClientAuthentication(reader);
    profile.signingAlgorithm =
        reader.oneOf("signingAlgorithm",
                     {QStringLiteral("RS256"), QStringLiteral("PS256"), QStringLiteral("ES256")});
    profile.idTokenAlgorithm =
        reader.oneOf("idTokenAlgorithm",
                     {QStringLiteral("RS256"), QStringLiteral("PS256"), QStringLiteral("ES256"),
                      QStringLiteral("RS384"), QStringLiteral("RS512"), QStringLiteral("PS384"),
                      QStringLiteral("PS512"), QStringLiteral("ES384"), QStringLiteral("ES512")});
    profile.requestStyle = readRequestStyle(reader);
    profile.responseType = readResponseType(reader);
    profile.redirectUri = readRedirectUri(reader);
    profile.listenPort = readListenPort(reader, profile.redirectUri);
    if (const std::optional<QString> user = reader.text("userId"))
        profile.userId = UserId{*user};
    profile.role = readRole(reader);
    profile.syncLimits = readSyncLimits(reader, path, loaded.unknownKeys);
    profile.minimumSyncInterval = std::chrono::seconds{
        reader.integer("minimumSyncIntervalSeconds", 0, kMostSyncInterval).value_or(1800)};
    if (const std::optional<qint64> port = reader.integer("webhookPort", 1, 65535))
        profile.webhookPort = quint16(*port);
    profile.secretFile = readSecretFile(reader, path);

    if (reader.error())
        return fail(*reader.error());
    loaded.unknownKeys = reader.unknownKeys() + loaded.unknownKeys;
    return loaded;
}

QStringList warningsOf(const Profile &profile, const QStringList &unknownKeys)
{
    QStringList lines;
    for (const QString &key : unknownKeys)
        lines << QStringLiteral("%1: the key \"%2\" is not known and is ignored")
                     .arg(singleLine(profile.file), key);
    return lines;
}

} // namespace holdfast
