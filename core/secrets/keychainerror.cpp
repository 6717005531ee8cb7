#include "core/secrets/keychainrequest_p.h"

#include "core/base/plaintext.h"

namespace holdfast {

namespace {

Error keychainFault(ErrorKind kind, const QString &text)
{
    return makeError(kind, {}, singleLine(text));
}

} // namespace

std::optional<Error> keychainError(QKeychain::Error error, const QString &text)
{
    switch (error) {
    case QKeychain::NoError:
        return std::nullopt;
    case QKeychain::EntryNotFound:
        return keychainFault(ErrorKind::SecretAbsent, text);
    case QKeychain::AccessDeniedByUser:
        return keychainFault(ErrorKind::SecretDenied, text);
    case QKeychain::AccessDenied:
    case QKeychain::CouldNotDeleteEntry:
        // libsecret says "is locked" this way, also when the person dismissed the prompt.
        return keychainFault(ErrorKind::SecretStoreLocked, text);
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
        // Measured on Linux: without a bus, or with a bus that has no secret service, it is
        // OtherError and not NoBackendAvailable.
        return keychainFault(ErrorKind::SecretStoreMissing, text);
    }
    return keychainFault(ErrorKind::SecretStoreMissing, text);
}

} // namespace holdfast
