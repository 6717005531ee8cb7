#include "app/cli/profileprobe.h"

#include "core/base/clock.h"
#include "core/net/httpgateway.h"
#include "core/secrets/secretsource.h"
#include "ui/words/errorwords.h"

#include <QPointer>

#include <cstdlib>

namespace holdfast::cli {

namespace {

struct Permission
{
    const char *scope;
    bool forOwner; ///< a client that only reads can do without
};

// What Holdfast asks for on behalf of the client itself (core/net/moneyhubclient.cpp).
constexpr Permission kPermissions[] = {
    {"connection:read", false}, {"connection:delete", true}, {"user:create", true}};

} // namespace

ProfileProbe::ProfileProbe(const Environment &environment, const ServiceParts &parts,
                           ProfileOpener &opener, QObject *parent)
    : QObject(parent), m_environment(environment), m_parts(parts), m_opener(opener)
{}

/// The sentence for faults of these kinds; all others are told as everywhere.
Cure ProfileProbe::cureFor(const QSet<ErrorKind> &kinds, const QString &sentence) const
{
    return [this, kinds, sentence](const Error &error) {
        return kinds.contains(error.kind) ? sentence
                                          : errorWords(error, m_environment.words()).whoseTurn;
    };
}

QString ProfileProbe::cureForScope(const Error &error) const
{
    if (error.kind != ErrorKind::NotAccepted)
        return errorWords(error, m_environment.words()).whoseTurn;
    // RFC 6749 section 5.2: the client is known, but may not ask for this.
    if (error.part == u"invalid_scope" || error.part == u"unauthorized_client")
        return tr("Ask whoever registered this client to enable this scope.");
    return tr("See whether \"clientId\" is right and the secret is the one registered for it.");
}

void ProfileProbe::addProfileStep(CheckSequence &checks)
{
    checks.add(
        QStringLiteral("profile"), [this](auto *context, auto done) { openProfile(context, done); },
        cureFor({}, {}));
}

void ProfileProbe::addServiceSteps(CheckSequence &checks)
{
    checks.add(
        QStringLiteral("service"), [this](auto *context, auto done) { askService(context, done); },
        cureFor(
            {ErrorKind::Network, ErrorKind::BadAnswer, ErrorKind::CheckFailed,
             ErrorKind::UnknownId},
            tr("See whether this computer is online, and whether \"identityUrl\" in the profile "
               "is right.")),
        QStringLiteral("profile"));
    checks.add(
        QStringLiteral("clock"), [this](auto *context, auto done) { compareClocks(context, done); },
        cureFor({}, {}), QStringLiteral("service"));
}

void ProfileProbe::addClientSteps(CheckSequence &checks)
{
    const QString secret = QStringLiteral("secret");
    checks.add(
        secret, [this](auto *context, auto done) { findSecret(context, done); },
        cureFor({ErrorKind::SecretAbsent},
                tr("Store it with \"holdfast-cli profiles set-secret NAME\", or name a "
                   "\"secretFile\" in the profile.")),
        QStringLiteral("profile"));
    for (const Permission &permission : kPermissions) {
        const QString scope = QString::fromLatin1(permission.scope);
        checks.add(
            QStringLiteral("scope ") + scope,
            [this, scope, forOwner = permission.forOwner](auto *context, auto done) {
                if (forOwner && m_profile->profile.role == Role::Inspector)
                    return answerLater<QString>(context, done, tr("not needed by an inspector"));
                askToken(scope, context, done);
            },
            [this](const Error &error) { return cureForScope(error); }, secret);
    }
    checks.add(
        QStringLiteral("user"), [this](auto *context, auto done) { askUser(context, done); },
        cureFor({ErrorKind::UnknownId}, tr("See whether \"userId\" in the profile is right.")),
        secret);
    checks.add(
        QStringLiteral("data-api"), [this](auto *context, auto done) { askDataApi(context, done); },
        cureFor({ErrorKind::Network, ErrorKind::BadAnswer, ErrorKind::UnknownId},
                tr("See whether \"apiUrl\" in the profile is right.")),
        secret);
}

void ProfileProbe::openProfile(QObject *context, const Callback<QString> &done)
{
    m_opener.open(context, [this, done](const Expected<OpenedProfile> &opened) {
        if (!opened)
            return done(fail(opened.error()));
        m_profile = *opened;
        m_discovery = std::make_unique<Discovery>(opened->profile, m_parts.gateway);
        const QString file = opened->profile.file;
        done(opened->warnings.isEmpty() ? file : opened->warnings.join(QStringLiteral("; ")));
    });
}

void ProfileProbe::askService(QObject *context, const Callback<QString> &done)
{
    m_discovery->metadata(context, [done](const Expected<ProviderMetadata> &metadata) {
        if (!metadata)
            return done(fail(metadata.error()));
        done(metadata->issuer);
    });
}

void ProfileProbe::compareClocks(QObject *context, const Callback<QString> &done)
{
    HttpRequest request;
    request.url =
        QUrl(m_profile->profile.issuer() + QStringLiteral("/.well-known/openid-configuration"));
    m_parts.gateway.send(request, context, [this, done](const Expected<HttpAnswer> &answer) {
        if (!answer)
            return done(fail(answer.error()));
        if (!answer->serverDate)
            return done(tr("the service sent no date to compare with"));
        const auto ahead = *answer->serverDate - m_parts.clock.now();
        const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(ahead).count();
        const QString told = tr("%n second(s) apart", nullptr,
                                int(std::min<qint64>(std::abs(seconds), 1'000'000'000)));
        if (std::chrono::abs(ahead) <= m_parts.times.clockTolerance)
            return done(told);
        done(fail(makeError(ErrorKind::ClockOff, {}, told)));
    });
}

void ProfileProbe::findSecret(QObject *context, const Callback<QString> &done)
{
    const QPointer<QObject> guard(context);
    m_parts.store.profileMemory(m_profile->profile.key(), this,
                                [this, guard, done](const Expected<ProfileMemory> &memory) {
                                    // What cannot be remembered is the database's fault, and not
                                    // what is looked at here.
                                    if (guard)
                                        readSecret(memory.value_or(ProfileMemory{}), guard, done);
                                });
}

void ProfileProbe::readSecret(const ProfileMemory &memory, QObject *context,
                              const Callback<QString> &done)
{
    const Profile &profile = m_profile->profile;
    m_user = profile.userId ? profile.userId : memory.registeredUser;
    const SecretPlace place{profile.key(), profile.secretFile, memory.keychainExpected};
    m_parts.secrets.read(place, context, [this, done](const Expected<FoundSecret> &found) {
        if (!found)
            return done(fail(found.error()));
        auto session = OnlineSession::make(m_profile->profile, found->secret, m_parts);
        if (!session)
            return done(fail(session.error()));
        m_session = std::move(*session);
        done(found->origin == SecretOrigin::File ? tr("in the secret file")
                                                 : tr("in the keychain"));
    });
}

void ProfileProbe::askToken(const QString &scope, QObject *context, const Callback<QString> &done)
{
    m_session->client().checkScope(TokenRequest{scope, std::nullopt}, context,
                                   [done](const Expected<std::monostate> &given) {
                                       if (!given)
                                           return done(fail(given.error()));
                                       done(tr("granted"));
                                   });
}

void ProfileProbe::askUser(QObject *context, const Callback<QString> &done)
{
    if (!m_user)
        return answerLater<QString>(context, done,
                                    tr("none named; the first connect registers one"));
    m_session->client().checkUser(*m_user, context, [done](const Expected<std::monostate> &known) {
        if (!known)
            return done(fail(known.error()));
        done(tr("known to the service"));
    });
}

void ProfileProbe::askDataApi(QObject *context, const Callback<QString> &done)
{
    if (!m_user)
        return answerLater<QString>(context, done, tr("not asked without a user"));
    m_session->client().checkDataApi(*m_user, context,
                                     [done](const Expected<std::monostate> &known) {
                                         if (!known)
                                             return done(fail(known.error()));
                                         done(tr("answers"));
                                     });
}

} // namespace holdfast::cli
