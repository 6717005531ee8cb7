#include "core/auth/answerstatus.h"

namespace holdfast {

std::optional<Error> statusError(const HttpAnswer &answer)
{
    constexpr int kOk = 200;
    constexpr int kTooMany = 429;
    constexpr int kServerErrors = 500;
    if (answer.status == kOk)
        return std::nullopt;

    Error error;
    error.kind = ErrorKind::BadAnswer;
    if (answer.status == kTooMany)
        error.kind = ErrorKind::TooManyRequests;
    else if (answer.status >= kServerErrors)
        error.kind = ErrorKind::ServiceDown;
    error.part = QStringLiteral("status");
    error.detail =
        QStringLiteral("the identity service answered with status %1").arg(answer.status);
    error.retryAt = answer.retryAt;
    return error;
}

Expected<QByteArray> bodyOf(const Expected<HttpAnswer> &answer)
{
    if (!answer)
        return fail(answer.error());
    if (const auto error = statusError(*answer))
        return fail(*error);
    return answer->body;
}

} // namespace holdfast
