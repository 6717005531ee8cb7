#pragma once

#include "core/base/expected.h"
#include "core/base/secret.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QUrl>

#include <optional>

namespace holdfast {

/// What an authorisation server sent through the browser (RFC 6749 §4.1.2, OpenID Connect Core
/// §3.3.2.5). Nothing of it is verified; `state` says whether it is ours.
struct AuthorisationAnswer
{
    QByteArray state;
    Secret code;                   ///< empty when absent
    Secret idToken;                ///< empty when absent
    std::optional<QString> issuer; ///< RFC 9207 §2, exactly as sent
    QString error;                 ///< the error word, one line; empty when there is none
    QString errorDescription;      ///< one line of at most 300 characters
};

/// Reads a query, fragment or form body. Splits at `&` and the first `=` before it decodes, each
/// part once, so that an encoded `&` in a value never makes a parameter. A parameter we act on that
/// comes twice is refused (RFC 6749 §3.1), whichever copy would be right. Fails with ReturnPath,
/// part "repeated", "too-many", or "empty" when neither code nor error is there.
[[nodiscard]] Expected<AuthorisationAnswer> readAuthorisationAnswer(QByteArrayView formEncoded);

/// Takes the answer out of an address that a person pasted: the one the browser shows at the end.
/// It must be one of `places` (scheme, host, port and path), and carry its parameters in the query
/// or in the fragment but not in both. Fails with ReturnPath, part "address" or as above.
[[nodiscard]] Expected<AuthorisationAnswer> readPastedAddress(const QString &address,
                                                              const QList<QUrl> &places);

/// What an error word on the redirect means for the person (RFC 6749 §4.1.2.1, OpenID Connect Core
/// §3.1.2.6, RFC 9101 §7). `part` of the result is the word.
[[nodiscard]] Error errorFromRedirect(const QString &word, const QString &description);

} // namespace holdfast
