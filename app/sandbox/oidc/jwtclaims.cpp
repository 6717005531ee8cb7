#include "app/sandbox/oidc/jwtclaims.h"

#include <QJsonArray>

#include <chrono>

using namespace Qt::StringLiterals;

namespace holdfast::sandbox {

namespace {

constexpr std::chrono::seconds kLeeway{30};
constexpr std::chrono::hours kLongestLife{1};

double seconds(Instant instant)
{
    return double(toMilliseconds(instant)) / 1000.0;
}

} // namespace

bool audienceNames(const QJsonValue &aud, const QStringList &accepted)
{
    if (aud.isString())
        return accepted.contains(aud.toString());
    const QJsonArray several = aud.toArray();
    for (const QJsonValue &one : several) {
        if (one.isString() && accepted.contains(one.toString()))
            return true;
    }
    return false;
}

std::optional<QString> timeFault(const QJsonObject &claims, Instant now)
{
    const QJsonValue exp = claims.value(u"exp"_s);
    if (!exp.isDouble())
        return u"exp is missing or no number"_s;
    if (exp.toDouble() <= seconds(now))
        return u"exp has passed"_s;
    if (exp.toDouble() > seconds(now + kLongestLife))
        return u"exp is more than an hour ahead"_s;
    for (const QString &name : {u"iat"_s, u"nbf"_s}) {
        const QJsonValue value = claims.value(name);
        if (value.isUndefined())
            continue;
        if (!value.isDouble() || value.toDouble() > seconds(now + kLeeway))
            return u"%1 is in the future or no number"_s.arg(name);
    }
    return {};
}

} // namespace holdfast::sandbox
