#pragma once

#include "core/base/expected.h"
#include "core/net/httpgateway.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>

namespace holdfast {

/// What the service means by a status that is not 2xx; nothing for 2xx. The one place where HTTP
/// statuses become kinds of errors:
///
/// 401, 403 and other 4xx → NotAccepted · 404, 410 → UnknownId · 429 → TooManyRequests with retryAt
/// (Retry-After, else `retryAfterSecs` of the body) · 5xx → BankUnavailable when the text blames the
/// bank, else ServiceDown.
///
/// `part` is the service's own code (`code` of the REST API, `error` of OAuth), else "http-<status>";
/// `detail` its message as one safe line; correlationId comes from the body, else from a header.
[[nodiscard]] std::optional<Error> refusal(const HttpAnswer &answer, Instant now);

/// The same judgement as jsonDocument() on an answer whose body is read elsewhere: everything but the
/// body itself.
[[nodiscard]] Expected<std::monostate> jsonAnswer(const QUrl &asked, const HttpAnswer &answer,
                                                  Instant now);

/// The JSON document of an answer to `asked`. Errors: those of refusal(); BadAnswer with part
/// "content-type", "empty" or "json"; SignInToNetwork when an https address gave a web page instead:
/// only a network that takes TLS apart, and wants a sign-in, does that.
[[nodiscard]] Expected<nlohmann::json> jsonDocument(const QUrl &asked, const HttpAnswer &answer,
                                                    Instant now);

/// The same, and the document is an object whose member `data` is an object or array.
[[nodiscard]] Expected<nlohmann::json> jsonEnvelope(const QUrl &asked, const HttpAnswer &answer,
                                                    Instant now);

/// BadAnswer for a member that is missing or has the wrong type.
[[nodiscard]] Error missingField(const QString &name, const HttpAnswer &answer);

} // namespace holdfast
