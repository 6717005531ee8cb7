#include "core/selftest/profileprobe.h"

#include "core/base/clock.h"
#include "core/net/httpgateway.h"
#include "core/secrets/secretsource.h"

#include <QPointer>

#include <cstdlib>

namespace holdfast {

using namespace Qt::StringLiterals;

namespace {

using namespace std::chrono_literals;

constexpr auto kServicePatience = 20s; ///< with a service: a person is looking on

struct Permission
{
    const char *scope;
    bool forOwner; ///< a client that only reads can do without
};

// What Holdfast asks for on behalf of the client itself (core/net/moneyhubclient.cpp).
constexpr Permission kPermissions[] = {
    {"connection:read", false}, {"connection:delete", true}, {"user:create", true}};

Found placeOf(SecretOrigin origin)
{
    switch (origin) {
    case SecretOrigin::File:
        return Found::SecretInFile;
    case SecretOrigin::Session:
        return Found::SecretForThisRun;
    case SecretOrigin::Keychain:
        return Found::SecretInKeychain;
    }
    return Found::Nothing;
}

/// For an answer that tells nothing but that it came.
Callback<std::monostate> findingWhenFine(Found found, const Callback<Finding> &done)
{
    return [found, done](const Expected<std::monostate> &fine) {
        if (!fine)
            return done(fail(fine.error()));
        done(Finding{found});
    };
}

} // namespace

ProfileProbe::ProfileProbe(const ServiceParts &parts, ProfileOpener &opener, QObject *parent)
    : QObject(parent), m_parts(parts), m_opener(opener)
{}

void ProfileProbe::addProfileStep(CheckSequence &checks)
{
    checks.add(u"profile"_s, [this](auto *context, auto done) { openProfile(context, done); });
}

void ProfileProbe::addServiceSteps(CheckSequence &checks)
{
    const QString profile = u"profile"_s;
    checks.add(u"proxy"_s, atOnce([this]() -> Expected<Finding> { return seeProxy(); }), profile);
    checks.add(
        u"service"_s, [this](auto *context, auto done) { askService(context, done); }, profile);
    checks.add(u"api"_s, [this](auto *context, auto done) { askApi(context, done); }, profile);
    checks.add(
        u"clock"_s, [this](auto *context, auto done) { compareClocks(context, done); },
        u"service"_s);
}

void ProfileProbe::addClientSteps(CheckSequence &checks)
{
    const QString secret = u"secret"_s;
    checks.add(
        secret, [this](auto *context, auto done) { findSecret(context, done); }, u"profile"_s);
    for (const Permission &permission : kPermissions) {
        const QString scope = QString::fromLatin1(permission.scope);
        checks.add(
            u"scope "_s + scope,
            [this, scope, forOwner = permission.forOwner](auto *context, auto done) {
                if (forOwner && m_profile->profile.role == Role::Inspector)
                    return answerLater<Finding>(context, done, Finding{Found::NotForInspector});
                askToken(scope, context, done);
            },
            secret);
    }
    checks.add(u"user"_s, [this](auto *context, auto done) { askUser(context, done); }, secret);
    checks.add(
        u"data-api"_s, [this](auto *context, auto done) { askDataApi(context, done); }, secret);
}

void ProfileProbe::openProfile(QObject *context, const Callback<Finding> &done)
{
    m_opener.open(context, [this, done](const Expected<OpenedProfile> &opened) {
        if (!opened)
            return done(fail(opened.error()));
        m_profile = *opened;
        m_discovery = std::make_unique<Discovery>(opened->profile, m_parts.gateway);
        if (opened->unknownKeys.isEmpty())
            return done(Finding{Found::ProfileFile, {opened->profile.file}});
        done(Finding{Found::ProfileOdd, QStringList{opened->profile.file} + opened->unknownKeys,
                     CheckState::Warning});
    });
}

Finding ProfileProbe::seeProxy() const
{
    const QString logins = m_parts.gateway.proxyFor(m_profile->profile.identityUrl);
    const QString data = m_parts.gateway.proxyFor(m_profile->profile.apiUrl);
    if (logins == data)
        return logins.isEmpty() ? Finding{Found::NoProxy} : Finding{Found::Proxy, {logins}};
    if (data.isEmpty())
        return Finding{Found::ProxyForLogins, {logins}};
    return logins.isEmpty() ? Finding{Found::ProxyForData, {data}}
                            : Finding{Found::TwoProxies, {logins, data}};
}

void ProfileProbe::askService(QObject *context, const Callback<Finding> &done)
{
    m_discovery->metadata(context, [done](const Expected<ProviderMetadata> &metadata) {
        if (!metadata)
            return done(fail(metadata.error()));
        done(Finding{Found::Issuer, {metadata->issuer}});
    });
}

/// Whatever it answers without a token: it was reached, and its certificate is good.
void ProfileProbe::askApi(QObject *context, const Callback<Finding> &done)
{
    HttpRequest request;
    request.url = m_profile->profile.apiUrl;
    request.deadline = kServicePatience;
    m_parts.gateway.send(request, context, [done](const Expected<HttpAnswer> &answer) {
        if (!answer)
            return done(fail(answer.error()));
        if (answer->status >= 500)
            return done(fail(makeError(ErrorKind::ServiceDown, QString::number(answer->status),
                                       u"the API answered %1"_s.arg(answer->status))));
        done(Finding{Found::Answers});
    });
}

void ProfileProbe::compareClocks(QObject *context, const Callback<Finding> &done)
{
    HttpRequest request;
    request.url = QUrl(m_profile->profile.issuer() + u"/.well-known/openid-configuration"_s);
    request.deadline = kServicePatience;
    m_parts.gateway.send(request, context, [this, done](const Expected<HttpAnswer> &answer) {
        if (!answer)
            return done(fail(answer.error()));
        if (!answer->serverDate)
            return done(Finding{Found::NoDate});
        const auto ahead = *answer->serverDate - m_parts.clock.now();
        const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(ahead);
        const QString apart = QString::number(std::abs(qint64(seconds.count())));
        if (std::chrono::abs(ahead) <= m_parts.times.clockTolerance)
            return done(Finding{Found::SecondsApart, {apart}});
        Error off = makeError(ErrorKind::ClockOff, {}, u"%1 seconds apart"_s.arg(apart));
        off.serverAhead = seconds;
        done(fail(off));
    });
}

void ProfileProbe::findSecret(QObject *context, const Callback<Finding> &done)
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
                              const Callback<Finding> &done)
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
        done(Finding{placeOf(found->origin)});
    });
}

void ProfileProbe::askToken(const QString &scope, QObject *context, const Callback<Finding> &done)
{
    m_session->client().checkScope(TokenRequest{scope, std::nullopt}, context,
                                   findingWhenFine(Found::Granted, done));
}

void ProfileProbe::askUser(QObject *context, const Callback<Finding> &done)
{
    if (!m_user)
        return answerLater<Finding>(context, done, Finding{Found::NoUserYet});
    m_session->client().checkUser(*m_user, context, findingWhenFine(Found::UserKnown, done));
}

void ProfileProbe::askDataApi(QObject *context, const Callback<Finding> &done)
{
    if (!m_user)
        return answerLater<Finding>(context, done, Finding{Found::NotAskedWithoutUser});
    m_session->client().checkDataApi(*m_user, context, findingWhenFine(Found::Answers, done));
}

} // namespace holdfast
