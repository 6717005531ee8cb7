#include "core/auth/jwtclaims.h"

#include "core/base/strictjson.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <string>

namespace holdfast {

namespace {

using Json = nlohmann::json;

constexpr qint64 kYear10000 = 253'402'300'800; // seconds since 1970

} // namespace

Expected<Json> verifiedClaims(const QByteArray &token, const VerificationKeys &keys,
                              JwsAlgorithm algorithm, qsizetype limit)
{
    const auto payload = verifyJws(token, keys, algorithm, limit);
    if (!payload) {
        Error error = payload.error();
        if (error.part == QLatin1String("key"))
            error.part = QStringLiteral("signature");
        return fail(error);
    }
    auto claims = parseStrictJson(*payload);
    if (claims && claims->is_object())
        return claims;
    return fail(makeError(
        ErrorKind::CheckFailed, QStringLiteral("format"),
        QStringLiteral("the token's claims are not a JSON object without repeated members")));
}

std::optional<QString> textClaim(const Json &claims, const char *name)
{
    const auto claim = claims.find(name);
    if (claim == claims.end() || !claim->is_string())
        return std::nullopt;
    return QString::fromStdString(claim->get_ref<const std::string &>());
}

std::optional<Instant> timeClaim(const Json &claims, const char *name)
{
    const auto claim = claims.find(name);
    if (claim == claims.end() || !claim->is_number())
        return std::nullopt;
    const double value = claim->get<double>();
    if (!std::isfinite(value) || value < 0 || value >= double(kYear10000))
        return std::nullopt;
    return Instant{std::chrono::milliseconds{qint64(std::floor(value * 1000))}};
}

bool isForClientAlone(const Json &claims, const QString &clientId)
{
    const std::string ours = clientId.toStdString();
    const auto audience = claims.find("aud");
    if (audience == claims.end() || ours.empty())
        return false;
    if (audience->is_string())
        return *audience == ours;
    return audience->is_array() && !audience->empty() &&
           std::all_of(audience->begin(), audience->end(),
                       [&ours](const Json &entry) { return entry.is_string() && entry == ours; });
}

} // namespace holdfast
