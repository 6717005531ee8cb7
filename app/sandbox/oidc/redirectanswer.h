#pragma once

#include "app/sandbox/http/message.h"
#include "app/sandbox/oidc/authorisationrequest.h"

namespace holdfast::sandbox {

/// Sends the browser back to the client with these parameters, in the mode of the address: 303
/// with query or fragment, or a page that posts itself (OAuth 2.0 Form Post Response Mode).
/// `state` is added here.
[[nodiscard]] Response sendBack(const ReturnAddress &address, Parameters parameters);

/// The same for a failure: error, error_description and `iss` (RFC 9207 §2).
[[nodiscard]] Response sendBackError(const ReturnAddress &address, const OAuthError &error,
                                     const QString &issuer);

} // namespace holdfast::sandbox
