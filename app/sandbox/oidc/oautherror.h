#pragma once

#include "app/sandbox/http/message.h"
#include "core/base/expected.h"

#include <QString>

namespace holdfast::sandbox {

/// An OAuth failure: the word of the standard and what a developer reads about it.
struct OAuthError
{
    QString error;
    QString description;
    int status = 400;
    bool challengeBasic = false; ///< adds `WWW-Authenticate: Basic` (RFC 6749 §5.2)
};

template <class T>
using Outcome = Expected<T, OAuthError>;

[[nodiscard]] inline tl::unexpected<OAuthError> oauthFail(const QString &error,
                                                          const QString &description)
{
    return tl::unexpected<OAuthError>(OAuthError{error, description, 400, false});
}

[[nodiscard]] inline tl::unexpected<OAuthError> pass(OAuthError error)
{
    return tl::unexpected<OAuthError>(std::move(error));
}

/// `{"error","error_description"}`, not to be stored (RFC 6749 §5.2).
[[nodiscard]] Response oauthErrorResponse(const OAuthError &error);

/// The items of an `application/x-www-form-urlencoded` body; any other content type and repeated
/// names are invalid_request (RFC 6749 §3.2).
[[nodiscard]] Outcome<Parameters> readForm(const Request &request);

} // namespace holdfast::sandbox
