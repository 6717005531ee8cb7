#include "core/auth/tokenreply.h"

#include "core/auth/answerstatus.h"
#include "core/auth/idtokenverifier.h"
#include "core/base/plaintext.h"
#include "core/base/strictjson.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <string>

namespace holdfast {

namespace {

using Json = nlohmann::json;

constexpr std::chrono::seconds kLongestLifetime = std::chrono::days{1};

tl::unexpected<Error> badReply(const char *part, const char *why)
{
    return fail(
        makeError(ErrorKind::BadAnswer, QString::fromLatin1(part), QString::fromLatin1(why)));
}

/// A token goes into a header: printable ASCII without spaces, nothing else (RFC 6750 §2.1).
bool isToken(const std::string &text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char character) {
        return character > ' ' && character <= '~';
    });
}

Secret readToken(const Json &reply, const char *name)
{
    const auto member = reply.find(name);
    if (member == reply.end() || !member->is_string())
        return {};
    const auto &text = member->get_ref<const std::string &>();
    return isToken(text) ? Secret{QByteArray::fromStdString(text)} : Secret{};
}

QString readWord(const Json &reply, const char *name)
{
    const auto member = reply.find(name);
    if (member == reply.end() || !member->is_string())
        return {};
    return singleLine(QString::fromStdString(member->get_ref<const std::string &>()));
}

std::chrono::seconds readLifetime(const Json &reply)
{
    const auto member = reply.find("expires_in");
    if (member == reply.end() || !member->is_number())
        return TokenReply{}.lifetime;
    const double value = member->get<double>();
    if (!std::isfinite(value) || value < 0)
        return TokenReply{}.lifetime;
    return std::chrono::seconds{qint64(std::min(value, double(kLongestLifetime.count())))};
}

Expected<TokenReply> readSuccess(const Json &json, TokenGrant grant)
{
    if (!json.is_object())
        return badReply("token", "the token endpoint did not answer with a JSON object");
    const QString type = readWord(json, "token_type");
    if (json.contains("token_type") &&
        type.compare(QLatin1String("bearer"), Qt::CaseInsensitive) != 0)
        return badReply("token_type", "the token is no bearer token");
    TokenReply reply;
    reply.accessToken = readToken(json, "access_token");
    reply.idToken = readToken(json, "id_token");
    reply.lifetime = readLifetime(json);
    if (reply.accessToken.isEmpty())
        return badReply("access_token", "the answer of the token endpoint has no usable token");
    if (grant == TokenGrant::AuthorizationCode && reply.idToken.isEmpty())
        return badReply("id_token", "the answer of the token endpoint has no id_token");
    return reply;
}

std::chrono::milliseconds serverAhead(const HttpAnswer &answer, Instant now)
{
    return answer.serverDate ? *answer.serverDate - now : std::chrono::milliseconds{0};
}

Error refusal(const HttpAnswer &answer, const TokenQuestion &question)
{
    const auto json = parseStrictJson(answer.body);
    const bool readable = json && json->is_object();
    const QString word = readable ? readWord(*json, "error") : QString();
    const QString description = readable ? readWord(*json, "error_description") : QString();

    const auto ahead = serverAhead(answer, question.now);
    if (question.withAssertion && word == QLatin1String("invalid_client") &&
        std::chrono::abs(ahead) >= kClockNotable) {
        return clockOffError(ahead);
    }
    const bool codeRefused =
        question.grant == TokenGrant::AuthorizationCode && word == QLatin1String("invalid_grant");
    return makeError(codeRefused ? ErrorKind::CheckFailed : ErrorKind::NotAccepted,
                     word.isEmpty() ? QStringLiteral("http-%1").arg(answer.status) : word,
                     description);
}

} // namespace

Expected<TokenReply> readTokenReply(const HttpAnswer &answer, const TokenQuestion &question)
{
    constexpr int kClientErrors = 400;
    constexpr int kServerErrors = 500;
    constexpr int kTooMany = 429;
    if (answer.status >= kClientErrors && answer.status < kServerErrors &&
        answer.status != kTooMany)
        return fail(refusal(answer, question));
    if (const auto error = statusError(answer))
        return fail(*error);
    if (answer.body.size() > kTokenReplyLimit)
        return badReply("token", "the answer of the token endpoint is too large");
    const auto json = parseStrictJson(answer.body);
    if (!json)
        return badReply("token", "the token endpoint did not answer with JSON");
    return readSuccess(*json, question.grant);
}

} // namespace holdfast
