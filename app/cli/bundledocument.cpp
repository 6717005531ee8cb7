#include "app/cli/bundledocument.h"

#include "app/cli/bundlenames.h"
#include "app/cli/jsonconnection.h"
#include "app/cli/pseudonyms.h"

#include <nlohmann/json.hpp>

#include <QLocale>
#include <QSysInfo>
#include <QTimeZone>

namespace holdfast::cli {
namespace {

constexpr size_t kSyncs = 20; ///< of each connection, the newest

QString word(ClientAuthentication value)
{
    return value == ClientAuthentication::PrivateKeyJwt ? QStringLiteral("private_key_jwt")
                                                        : QStringLiteral("client_secret_basic");
}

QString word(RequestStyle value)
{
    switch (value) {
    case RequestStyle::Par:
        return QStringLiteral("par");
    case RequestStyle::ParSigned:
        return QStringLiteral("par-signed");
    case RequestStyle::RequestObject:
        return QStringLiteral("request-object");
    case RequestStyle::Plain:
        return QStringLiteral("plain");
    }
    return {};
}

/// Builds one document with one set of stand-ins.
class BundleBuilder
{
public:
    BundleBuilder(const BundleFacts &facts, Random &random) : m_facts(facts), m_names(random)
    {
        learnNames(facts, m_names);
    }

    [[nodiscard]] Json build() const
    {
        return {
            {"about",
             "Support bundle of Holdfast. Accounts, connections, people, names and numbers have "
             "stand-ins that are the same throughout this file and others in the next one. It "
             "holds no secret, no balance, no note and no transaction."},
            {"format", 1},
            {"madeAt", jsonInstant(m_facts.madeAt)},
            {"program", program()},
            {"computer", computer()},
            {"dataFolder", free(m_facts.dataFolder)},
            {"profile", m_facts.profile ? profile(m_facts.profile->profile) : Json(nullptr)},
            {"user", m_facts.user.isEmpty() ? Json(nullptr) : jsonText(user(m_facts.user))},
            {"checks", checks()},
            {"store", m_facts.storeFault ? fault(*m_facts.storeFault) : Json(nullptr)},
            {"connections", connections()},
            {"connectionsLeftOut", m_facts.connectionsLeftOut},
            {"attempts", attempts()},
            {"log", log()}};
    }

private:
    // The parts of the document

    /// A text that may hold anything.
    [[nodiscard]] Json free(const QString &text) const { return jsonText(m_names.scrub(text)); }

    /// A word of the service's own, or what it sent in its place.
    [[nodiscard]] Json sent(const QString &text) const
    {
        return text.isNull() ? Json(nullptr) : jsonText(m_names.withoutNumbers(text));
    }

    [[nodiscard]] QString user(const UserId &id) const
    {
        return m_names.of(kUserKind, id.value());
    }

    [[nodiscard]] QString connection(const ConnectionId &id) const
    {
        const QString name = m_names.of(kConnectionKind, personalPart(id));
        return id.value().contains(u':') ? bankIdOf(id).value() + u':' + name : name;
    }

    [[nodiscard]] Json maybe(const std::optional<ConnectionId> &id) const
    {
        return id ? jsonText(connection(*id)) : Json(nullptr);
    }

    [[nodiscard]] Json accounts(const std::vector<AccountId> &ids) const
    {
        Json list = Json::array();
        for (const AccountId &id : ids)
            list.push_back(jsonText(m_names.of(kAccountKind, id.value())));
        return list;
    }

    [[nodiscard]] static Json program()
    {
        return {{"version", HOLDFAST_VERSION},
                {"qt", qVersion()},
                {"builtWithQt", QT_VERSION_STR},
                {"abi", jsonText(QSysInfo::buildAbi())}};
    }

    [[nodiscard]] static Json computer()
    {
        const auto environment = [](const char *name) {
            return jsonText(QString::fromLocal8Bit(qgetenv(name)).left(80));
        };
        return {{"system", jsonText(QSysInfo::prettyProductName())},
                {"kernel", jsonText(QSysInfo::kernelType() + u' ' + QSysInfo::kernelVersion())},
                {"architecture", jsonText(QSysInfo::currentCpuArchitecture())},
                {"locale", jsonText(QLocale::system().name())},
                {"timeZone", jsonText(QString::fromLatin1(QTimeZone::systemTimeZoneId()))},
                {"desktop", environment("XDG_CURRENT_DESKTOP")},
                {"session", environment("XDG_SESSION_TYPE")}};
    }

    [[nodiscard]] Json profile(const Profile &profile) const
    {
        const auto url = [this](const QUrl &value) {
            return free(value.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo));
        };
        Json warnings = Json::array();
        for (const QString &warning :
             warningsOf(m_facts.profile->profile, m_facts.profile->unknownKeys))
            warnings.push_back(free(warning));
        return {{"name", jsonText(m_names.of(kNameKind, profile.name))},
                {"file", free(profile.file)},
                {"system", profile.system},
                {"sandbox", m_facts.profile->sandbox},
                {"identityUrl", url(profile.identityUrl)},
                {"apiUrl", url(profile.apiUrl)},
                {"clientId", jsonText(profile.clientId)},
                {"clientAuthentication", jsonText(word(profile.clientAuthentication))},
                {"signingAlgorithm", free(profile.signingAlgorithm)},
                {"idTokenAlgorithm", free(profile.idTokenAlgorithm)},
                {"requestStyle", jsonText(word(profile.requestStyle))},
                {"responseType",
                 profile.responseType == ResponseType::Code ? "code" : "code id_token"},
                {"redirectUri", url(profile.redirectUri)},
                {"listenPort", profile.listenPort},
                {"namesUser", profile.userId.has_value()},
                {"role", profile.role == Role::Owner ? "owner" : "inspector"},
                {"syncLimits", profile.syncLimits.size()},
                {"minimumSyncIntervalSeconds", profile.minimumSyncInterval.count()},
                {"webhookPort", profile.webhookPort ? Json(*profile.webhookPort) : Json(nullptr)},
                {"usesSecretFile", !profile.secretFile.isEmpty()},
                {"warnings", std::move(warnings)}};
    }

    [[nodiscard]] Json fault(const Error &error) const
    {
        return {{"kind", jsonText(errorKindWord(error.kind))},
                {"part", free(error.part)},
                {"detail", free(error.detail)},
                {"correlationId",
                 error.correlationId.isEmpty() ? Json(nullptr) : free(error.correlationId)}};
    }

    [[nodiscard]] Json checks() const
    {
        Json list = Json::array();
        for (const CheckResult &check : m_facts.checks)
            list.push_back({{"name", jsonText(check.name)},
                            {"ok", check.isOk()},
                            {"detail", free(check.detail)},
                            {"error", check.error ? fault(*check.error) : Json(nullptr)}});
        return list;
    }

    [[nodiscard]] Json connections() const
    {
        Json list = Json::array();
        for (const StoredDetails &details : m_facts.connections)
            list.push_back(one(details));
        return list;
    }

    [[nodiscard]] Json one(const StoredDetails &details) const
    {
        const StoredConnection &row = details.row;
        ConnectionDetails known;
        known.entry = {row.connection, row.facts, row.enrichment, row.settings, row.leftBehind};
        known.accounts = details.accounts;
        known.syncs = details.syncs;
        const RuleSettings rules =
            m_facts.profile ? m_facts.profile->profile.ruleSettings() : RuleSettings();
        const Json full = jsonConnection(known, {m_facts.madeAt, rules});

        Json json{{"id", jsonText(connection(row.connection.id))},
                  {"bankId", jsonText(bankIdOf(row.connection.id).value())},
                  {"bankName", sent(row.connection.name)},
                  {"type", sent(row.connection.type)},
                  {"status", sent(row.connection.status)},
                  {"error", sent(row.connection.error)},
                  {"extendedStatus", sent(row.connection.extendedStatus)}};
        // By name, so that nothing that joins the object one day comes along by itself.
        for (const char *name : {"tppConsent", "connectedOn", "lastUpdated", "expiresAt", "state",
                                 "secondsLeft", "lapsed", "advice", "availability", "nextSync",
                                 "allowance", "enrichment"})
            json[name] = full.at(name);
        json["missingSince"] = jsonInstant(row.missingSince);
        json["removingSince"] = jsonInstant(row.removingSince);
        json["supersedes"] = maybe(row.supersedes);
        json["supersededBy"] = maybe(row.supersededBy);
        json["hasOwnName"] = !row.settings.ownName.isEmpty();
        json["hasNotes"] = !row.settings.notes.isEmpty();
        json["reminders"] = row.settings.reminders;
        json["snoozedUntil"] = jsonInstant(row.settings.snoozedUntil);
        json["accountsReadAt"] = jsonInstant(details.accountsReadAt);
        json["syncsReadAt"] = jsonInstant(row.syncsReadAt);
        json["accounts"] = accountsOf(details);
        json["syncs"] = syncsOf(details);
        json["consents"] = consentsOf(details);
        return json;
    }

    [[nodiscard]] Json accountsOf(const StoredDetails &details) const
    {
        Json list = Json::array();
        std::vector<AccountId> missing = details.row.connection.accountIds;
        for (const Account &account : details.accounts) {
            std::erase(missing, account.id);
            const auto settings = details.accountSettings.find(account.id);
            list.push_back(
                {{"id", jsonText(m_names.of(kAccountKind, account.id.value()))},
                 {"type", sent(account.type)},
                 {"currency", account.balance ? sent(account.balance->currency) : Json(nullptr)},
                 {"goneSince", jsonInstant(account.goneSince)},
                 {"returnedAt", jsonInstant(account.returnedAt)},
                 {"hidden",
                  settings != details.accountSettings.end() && settings->second.hidden},
                 {"enrichment", jsonEnrichment(enrichmentOfAccount(account.id, details.syncs))}});
        }
        for (const Json &unread : accounts(missing))
            list.push_back({{"id", unread}, {"neverRead", true}});
        return list;
    }

    [[nodiscard]] Json syncsOf(const StoredDetails &details) const
    {
        Json list = Json::array();
        for (const SyncRecord &sync : details.syncs) {
            if (list.size() == kSyncs)
                break;
            list.push_back({{"id", jsonText(m_names.of(kSyncKind, sync.id.value()))},
                            {"action", sent(sync.action)},
                            {"method", sent(sync.method)},
                            {"fetchStatus", sent(sync.fetchStatus)},
                            {"processingStatus", sent(sync.processingStatus)},
                            {"createdAt", jsonInstant(sync.createdAt.value)},
                            {"fetchedAt", jsonInstant(sync.fetchedAt.value)},
                            {"completedAt", jsonInstant(sync.completedAt.value)}});
        }
        return list;
    }

    [[nodiscard]] Json consentsOf(const StoredDetails &details) const
    {
        Json list = Json::array();
        for (const ConsentRecord &consent : details.consents)
            list.push_back({{"kind", jsonText(flowWord(consent.kind))},
                            {"askedAt", jsonInstant(consent.askedAt)},
                            {"askedAccounts", accounts(consent.askedAccounts)},
                            {"grantedAt", jsonInstant(consent.grantedAt)},
                            {"grantedUntil", jsonInstant(consent.grantedUntil)},
                            {"grantedAccounts", accounts(consent.grantedAccounts)}});
        return list;
    }

    [[nodiscard]] Json attempts() const
    {
        Json list = Json::array();
        for (const StoredAttempt &attempt : m_facts.attempts) {
            Json stages = Json::array();
            for (const AttemptStep &step : attempt.steps)
                stages.push_back({{"stage", jsonText(attemptStageWord(step.stage))},
                                  {"at", jsonInstant(step.at)}});
            const QString &correlation = attempt.correlationId;
            list.push_back({{"action", jsonText(attemptWord(attempt.kind))},
                            {"connection", maybe(attempt.connection)},
                            {"startedAt", jsonInstant(attempt.startedAt)},
                            {"stages", std::move(stages)},
                            {"endedAt", jsonInstant(attempt.endedAt)},
                            {"outcome", sent(attempt.outcome)},
                            {"settledAs", sent(attempt.settledAs)},
                            {"result", maybe(attempt.result)},
                            {"correlationId",
                             correlation.isEmpty() ? Json(nullptr) : free(correlation)}});
        }
        return list;
    }

    [[nodiscard]] Json log() const
    {
        Json lines = Json::array();
        for (const QString &line : m_facts.log)
            lines.push_back(free(line));
        return lines;
    }

    const BundleFacts &m_facts;
    Pseudonyms m_names;
};

} // namespace

QByteArray bundleDocument(const BundleFacts &facts, Random &random)
{
    return toBytes(BundleBuilder(facts, random).build()) + '\n';
}

} // namespace holdfast::cli
