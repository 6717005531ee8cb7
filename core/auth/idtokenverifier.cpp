#include "core/auth/idtokenverifier.h"

#include "core/auth/jwtclaims.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <variant>

namespace holdfast {

namespace {

using Json = nlohmann::json;
using Expectations = IdTokenExpectations;
using Check = Expected<std::monostate>;

constexpr qsizetype kLongestId = 512;

tl::unexpected<Error> refuseToken(const char *part, const char *why)
{
    return fail(
        makeError(ErrorKind::CheckFailed, QString::fromLatin1(part), QString::fromLatin1(why)));
}

Check checkIssuer(const Json &claims, const Expectations &expected)
{
    if (textClaim(claims, "iss") != expected.issuer)
        return refuseToken("issuer", "the id_token was issued by somebody else");
    return {};
}

Check checkAudience(const Json &claims, const Expectations &expected)
{
    if (!isForClientAlone(claims, expected.clientId))
        return refuseToken("audience", "the id_token is not meant for this client alone");
    if (claims.contains("azp") && textClaim(claims, "azp") != expected.clientId)
        return refuseToken("audience", "the id_token names another client as its authorised party");
    return {};
}

struct Times
{
    Instant issuedAt{};
    Instant expiresAt{};
    std::optional<Instant> notBefore;
};

bool areGood(const Times &times, Expectations::Channel channel, Instant now)
{
    const Instant soon = now + kClockTolerance;
    const bool tooOld = channel == Expectations::Channel::Front &&
                        times.issuedAt < now - kFrontChannelAge - kClockTolerance;
    return now < times.expiresAt + kClockTolerance && times.issuedAt <= soon && !tooOld &&
           (!times.notBefore || *times.notBefore <= soon);
}

Expected<Times> checkTimes(const Json &claims, const Expectations &expected)
{
    const auto issuedAt = timeClaim(claims, "iat");
    const auto expiresAt = timeClaim(claims, "exp");
    const auto notBefore = timeClaim(claims, "nbf");
    if (!issuedAt || !expiresAt || (claims.contains("nbf") && !notBefore))
        return refuseToken("time", "the id_token lacks a readable time of issue or end");
    const Times times{*issuedAt, *expiresAt, notBefore};
    if (areGood(times, expected.channel, expected.now))
        return times;
    const auto ahead = expected.serverClockOffset.value_or(std::chrono::milliseconds{0});
    if (std::chrono::abs(ahead) >= kClockNotable &&
        areGood(times, expected.channel, expected.now + ahead)) {
        return fail(clockOffError(ahead));
    }
    return refuseToken("time", "the id_token is too old, or from the future");
}

Check checkNonce(const Json &claims, const Expectations &expected)
{
    const auto nonce = textClaim(claims, "nonce");
    if (!nonce || expected.nonce.isEmpty() ||
        !equalConstantTime(nonce->toUtf8(), expected.nonce.toUtf8())) {
        return refuseToken("nonce", "the id_token does not belong to this attempt");
    }
    return {};
}

Check checkSubject(const Json &claims, const Expectations &expected)
{
    const auto subject = textClaim(claims, "sub");
    if (!subject || subject->isEmpty())
        return refuseToken("subject", "the id_token names no user");
    if (*subject != expected.subject.value())
        return refuseToken("subject", "another user answered");
    return {};
}

/// One of at_hash, c_hash, s_hash. A hash of something that is not known here proves nothing and
/// is passed over, unless it is required.
bool hashIsGood(const Json &claims, const char *name, const Secret &value, bool required,
                JwsAlgorithm algorithm)
{
    if (!claims.contains(name))
        return !required;
    const auto hash = textClaim(claims, name);
    if (!hash)
        return false;
    if (value.isEmpty())
        return !required;
    return equalConstantTime(hash->toUtf8(), leftHalfHash(algorithm, value.reveal()));
}

Check checkHashes(const Json &claims, const Expectations &expected)
{
    const bool front = expected.channel == Expectations::Channel::Front;
    if (!hashIsGood(claims, "c_hash", expected.code, front, expected.algorithm))
        return refuseToken("code-hash", "the id_token does not belong to the code it came with");
    if (!hashIsGood(claims, "s_hash", expected.state, false, expected.algorithm))
        return refuseToken("state-hash", "the id_token does not belong to the state it came with");
    if (!hashIsGood(claims, "at_hash", expected.accessToken, false, expected.algorithm))
        return refuseToken("token-hash",
                      "the id_token does not belong to the access token it came with");
    return {};
}

/// Ids go into addresses, the database and the screen: bounded and without control characters.
bool isUsableId(const QString &id)
{
    return !id.isEmpty() && id.size() <= kLongestId &&
           std::none_of(id.begin(), id.end(), [](QChar character) { return !character.isPrint(); });
}

Expected<ConnectionId> readConnection(const Json &claims, bool required)
{
    if (!claims.contains("mh:con_id") && !required)
        return ConnectionId{};
    const auto id = textClaim(claims, "mh:con_id");
    if (!id || !isUsableId(*id))
        return refuseToken("connection", "the id_token names no usable connection");
    return ConnectionId{*id};
}

std::optional<SyncId> readSync(const Json &claims)
{
    const auto id = textClaim(claims, "mh:sync");
    if (!id || !isUsableId(*id))
        return std::nullopt;
    return SyncId{*id};
}

} // namespace

Expected<IdTokenClaims> verifyIdToken(const QByteArray &token, const VerificationKeys &keys,
                                      const IdTokenExpectations &expected)
{
    const auto claims = verifiedClaims(token, keys, expected.algorithm);
    if (!claims)
        return fail(claims.error());
    for (const auto check : {checkIssuer, checkAudience}) {
        if (const auto checked = check(*claims, expected); !checked)
            return fail(checked.error());
    }
    const auto times = checkTimes(*claims, expected);
    if (!times)
        return fail(times.error());
    for (const auto check : {checkNonce, checkSubject, checkHashes}) {
        if (const auto checked = check(*claims, expected); !checked)
            return fail(checked.error());
    }
    const auto connection = readConnection(*claims, expected.requireConnectionId);
    if (!connection)
        return fail(connection.error());
    return IdTokenClaims{expected.subject, *connection, readSync(*claims), times->issuedAt,
                         times->expiresAt};
}

Error clockOffError(std::chrono::milliseconds serverAhead)
{
    const auto seconds = std::chrono::round<std::chrono::seconds>(serverAhead);
    Error error = makeError(ErrorKind::ClockOff, QStringLiteral("clock"),
                            QStringLiteral("the service's clock is %1 s ahead of this computer's")
                                .arg(seconds.count()));
    error.serverAhead = seconds;
    return error;
}

} // namespace holdfast
