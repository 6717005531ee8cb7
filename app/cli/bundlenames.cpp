#include "app/cli/bundlenames.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace holdfast::cli {
namespace {

void learn(const ConnectionId &id, Pseudonyms &names)
{
    names.keep(bankIdOf(id).value());
    names.hide(kConnectionKind, personalPart(id));
}

void learn(const LineageStep &step, Pseudonyms &names)
{
    learn(step.older, names);
    learn(step.newer, names);
    for (const AccountStep &account : step.accounts) {
        names.hide(kAccountKind, account.older.value());
        names.hide(kNameKind, account.name);
    }
}

void learn(const StoredDetails &details, Pseudonyms &names)
{
    learn(details.row.connection.id, names);
    names.hide(kNameKind, details.row.settings.ownName);
    names.hide(kNameKind, details.row.settings.notes);
    names.hide(kPersonKind, details.row.settings.person);
    for (const AccountId &id : details.row.connection.accountIds)
        names.hide(kAccountKind, id.value());
    for (const Account &account : details.accounts) {
        names.hide(kAccountKind, account.id.value());
        // One account has one stand-in, whichever of its ids is told.
        names.hideAs(account.providerAccountId, names.of(kAccountKind, account.id.value()));
        names.hide(kNameKind, account.name);
    }
    for (const auto &[id, settings] : details.accountSettings) {
        names.hide(kAccountKind, id.value());
        names.hide(kNameKind, settings.ownName);
        names.hide(kNameKind, settings.notes);
    }
    for (const SyncRecord &sync : details.syncs)
        names.hide(kSyncKind, sync.id.value());
    for (const LineageStep &step : details.lineage.before)
        learn(step, names);
    for (const LineageStep &step : details.lineage.after)
        learn(step, names);
}

void learnComputer(Pseudonyms &names)
{
    const QString home = QDir::homePath();
    names.hideAs(home, QStringLiteral("~"));
    // "root" is on every computer, and nobody's name.
    if (const QString person = home.section(u'/', -1); person != u"root")
        names.hide(kPersonKind, person);
}

void learn(const StoredAttempt &attempt, Pseudonyms &names)
{
    if (attempt.connection)
        learn(*attempt.connection, names);
    if (attempt.result)
        learn(*attempt.result, names);
    names.keep(attempt.correlationId);
}

/// As HealthBoard writes them; also of requests that no attempt was about.
void keepCorrelations(const QStringList &log, Pseudonyms &names)
{
    static const QRegularExpression written(QStringLiteral("correlation ([\\w-]{8,64})"));
    for (const QString &line : log) {
        auto found = written.globalMatch(line);
        while (found.hasNext())
            names.keep(found.next().captured(1));
    }
}

} // namespace

QString personalPart(const ConnectionId &id)
{
    return id.value().contains(u':') ? id.value().section(u':', 1) : id.value();
}

void learnNames(const BundleFacts &facts, Pseudonyms &names)
{
    learnComputer(names);
    names.hide(kUserKind, facts.user.value());
    // A file may be called after its owner; "default" is what it is called elsewhere.
    QStringList files = facts.profileNames;
    if (facts.profile)
        files.append(facts.profile->profile.file);
    for (const QString &name : files) {
        const QString file = name.endsWith(u".json") ? QFileInfo(name).completeBaseName() : name;
        if (file != u"default")
            names.hide(kNameKind, file);
    }
    if (facts.profile) {
        const Profile &profile = facts.profile->profile;
        names.keep(profile.clientId);
        names.hide(kNameKind, profile.name);
        if (profile.userId)
            names.hide(kUserKind, profile.userId->value());
    }
    for (const StoredDetails &details : facts.connections)
        learn(details, names);
    for (const StoredAttempt &attempt : facts.attempts)
        learn(attempt, names);
    for (const CheckResult &check : facts.checks) {
        if (check.error)
            names.keep(check.error->correlationId);
    }
    keepCorrelations(facts.log, names);
}

} // namespace holdfast::cli
