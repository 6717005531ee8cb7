#pragma once

#include "core/base/expected.h"
#include "core/lifecycle/ids.h"
#include "core/lifecycle/rules.h"

#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace holdfast {

enum class ClientAuthentication { PrivateKeyJwt, ClientSecretBasic };
enum class RequestStyle { Par, ParSigned, RequestObject, Plain };
enum class ResponseType { Code, CodeIdToken };

/// One Moneyhub API client, as described by one JSON file. The secret is never part of it.
struct Profile
{
    QString file;        ///< absolute path it was read from
    bool system = false; ///< found in a system folder: read-only in the program
    QString name;        ///< shown to people
    QUrl identityUrl;    ///< without `/oidc` and without a trailing slash
    QUrl apiUrl;         ///< with version, without a trailing slash
    QString clientId;
    ClientAuthentication clientAuthentication = ClientAuthentication::PrivateKeyJwt;
    QString signingAlgorithm = QStringLiteral("RS256");
    QString idTokenAlgorithm = QStringLiteral("RS256");
    RequestStyle requestStyle = RequestStyle::Par;
    ResponseType responseType = ResponseType::Code;
    QUrl redirectUri = QUrl(QStringLiteral("http://127.0.0.1:0/callback"));
    quint16 listenPort = 0; ///< only with an https redirectUri
    std::optional<UserId> userId;
    Role role = Role::Owner;
    std::map<QString, int> syncLimits; ///< bank id → manual syncs a day
    std::chrono::seconds minimumSyncInterval{1800};
    std::optional<quint16> webhookPort;
    QString secretFile; ///< absolute path; empty when the keychain is used

    /// The OIDC issuer: identityUrl + "/oidc", compared as a string and never normalised.
    [[nodiscard]] QString issuer() const;
    /// Names this client in the database and the keychain: "<client id>@<identity host>". Loopback
    /// ports are left out, since the sandbox gets another one each time.
    [[nodiscard]] QString key() const;
    [[nodiscard]] RuleSettings ruleSettings() const;

    friend bool operator==(const Profile &, const Profile &) = default;
};

/// A profile, and the keys of its file that are not known and were ignored; each on one line.
struct LoadedProfile
{
    Profile profile;
    QStringList unknownKeys;
};
/// One line of English for each of those, for logs.
[[nodiscard]] QStringList warningsOf(const Profile &profile, const QStringList &unknownKeys);

/// Reads one profile. `file` must exist. Errors (kind Profile) name key, file and what was
/// expected.
[[nodiscard]] Expected<LoadedProfile> readProfile(const QString &file);

/// Where profiles are looked for, in order: the person's folder, then each system folder.
struct ProfileFolders
{
    QString user;
    QStringList system;
    /// GenericConfigLocation of this platform: ~/.config/holdfast/profiles,
    /// /etc/xdg/holdfast/profiles …
    [[nodiscard]] static ProfileFolders standard();
};

/// Finds a profile by NAME (a file NAME.json in the folders) or, if `nameOrFile` has a path
/// separator or ends in .json, by file.
[[nodiscard]] Expected<LoadedProfile> findProfile(const QString &nameOrFile,
                                                  const ProfileFolders &folders);

/// Every profile file in the folders, in search order; a name in the person's folder hides the same
/// name in a system folder.
struct ProfileEntry
{
    QString name; ///< file name without .json
    QString file;
    bool system = false;
};
[[nodiscard]] std::vector<ProfileEntry> listProfiles(const ProfileFolders &folders);

} // namespace holdfast
