#include "app/sandbox/oidc/claims.h"

#include <QJsonArray>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace holdfast::sandbox {

namespace {

constexpr std::chrono::days kLongestHistory{72 * 31};

tl::unexpected<OAuthError> refusedRequest(const QString &description)
{
    return oauthFail(u"invalid_request"_s, description);
}

tl::unexpected<OAuthError> refusedClaims(const QString &description)
{
    return oauthFail(u"invalid_claims"_s, description);
}

const QStringList &knownPermissions()
{
    static const QStringList words =
        QString::fromLatin1(
            "ReadAccountsBasic ReadAccountsDetail ReadBalances ReadParty ReadProducts "
            "ReadTransactionsCredits ReadTransactionsDebits ReadTransactionsDetail "
            "ReadBeneficiariesDetail ReadStandingOrdersBasic ReadStandingOrdersDetail")
            .split(u' ');
    return words;
}

Outcome<std::optional<Instant>> readInstant(const QJsonObject &value, const QString &name)
{
    if (!value.contains(name))
        return std::optional<Instant>{};
    const std::optional<Instant> instant = parseInstant(value.value(name).toString());
    if (!instant)
        return refusedClaims(u"mh:consent %1 is no date-time"_s.arg(name));
    return instant;
}

/// The whole of mh:consent is checked; only the expiry changes anything here.
Outcome<std::optional<Instant>> readConsent(const QJsonObject &value, Instant now)
{
    auto from = readInstant(value, u"transactionFromDateTime"_s);
    if (!from)
        return from;
    const Instant start = from->value_or(now);
    if (start < now - kLongestHistory || start > now)
        return refusedClaims(
            u"mh:consent transactionFromDateTime is more than 72 months back or ahead"_s);
    if (value.contains(u"permissions"_s) && !value.value(u"permissions"_s).isArray())
        return refusedClaims(u"mh:consent permissions is no array"_s);
    const QJsonArray permissions = value.value(u"permissions"_s).toArray();
    for (const QJsonValue permission : permissions) {
        if (!knownPermissions().contains(permission.toString()))
            return refusedClaims(u"mh:consent permissions has an unknown word"_s);
    }
    const QJsonValue action = value.value(u"permissionsAction"_s);
    if (!action.isUndefined() && action != u"add"_s && action != u"replace"_s)
        return refusedClaims(u"mh:consent permissionsAction is add or replace"_s);
    return readInstant(value, u"expirationDateTime"_s);
}

Outcome<bool> readSync(const QJsonObject &value)
{
    const QJsonValue enable = value.value(u"enableAsync"_s);
    if (!enable.isUndefined() && !enable.isBool())
        return refusedClaims(u"mh:sync enableAsync is no boolean"_s);
    return enable.toBool(false);
}

bool isHarmless(const QString &name)
{
    static const QStringList names{u"mh:account_verification"_s, u"mh:benefits_check"_s,
                                   u"mh:counterparties_check"_s};
    return names.contains(name) || !name.startsWith(u"mh:");
}

/// Takes one claim into `result`; an error when it will not do.
std::optional<OAuthError> takeClaim(const QString &name, const QJsonValue &value, Instant now,
                                    RequestedClaims &result)
{
    const auto bad = [&name](const QString &what) {
        return OAuthError{u"invalid_claims"_s, u"%1 %2"_s.arg(name, what), 400, false};
    };
    if (name == u"sub" || name == u"mh:con_id") {
        if (!value.isUndefined() && (!value.isString() || value.toString().isEmpty()))
            return bad(u"has no text as its value"_s);
        (name == u"sub" ? result.sub : result.connectionId) = value.toString();
    } else if (name == u"mh:consent" || name == u"mh:sync") {
        if (!value.isObject())
            return bad(u"has no object as its value"_s);
        if (name == u"mh:sync") {
            const auto sync = readSync(value.toObject());
            if (!sync)
                return sync.error();
            result.enableAsync = *sync;
        } else {
            const auto consent = readConsent(value.toObject(), now);
            if (!consent)
                return consent.error();
            result.consentUntil = *consent;
        }
    } else if (name == u"mh:cat_type") {
        if (value != u"personal"_s && value != u"business"_s)
            return bad(u"is personal or business"_s);
    } else if (!isHarmless(name)) {
        return bad(u"is not known"_s);
    }
    return {};
}

} // namespace

Outcome<RequestedClaims> readClaims(const QJsonObject &claims, Instant now)
{
    RequestedClaims result;
    for (auto member = claims.begin(); member != claims.end(); ++member) {
        if (member.key() != u"id_token")
            return refusedRequest(
                u"claims has a member other than id_token: %1"_s.arg(member.key()));
        if (!member.value().isObject())
            return refusedRequest(u"claims.id_token is no object"_s);
    }
    const QJsonObject wanted = claims.value(u"id_token"_s).toObject();
    for (auto claim = wanted.begin(); claim != wanted.end(); ++claim) {
        if (!claim.value().isNull() && !claim.value().isObject())
            return refusedRequest(
                u"claims.id_token.%1 is neither null nor an object"_s.arg(claim.key()));
        const QJsonObject request = claim.value().toObject();
        if (request.contains(u"essential"_s) && !request.value(u"essential"_s).isBool())
            return refusedRequest(u"claims.id_token.%1.essential is no boolean"_s.arg(claim.key()));
        if (auto error = takeClaim(claim.key(), request.value(u"value"_s), now, result))
            return pass(std::move(*error));
    }
    return result;
}

} // namespace holdfast::sandbox
