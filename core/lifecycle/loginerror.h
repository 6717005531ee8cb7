#pragma once

#include <QString>

namespace holdfast {

// Moneyhub's words for errors of a connection that only its person can mend, at the bank.

inline constexpr QStringView kCredentialsError = u"credentials_error";
inline constexpr QStringView kMfaRequired = u"mfa_required";

/// Whether `error` (BankConnection::error) is one of them.
[[nodiscard]] inline bool asksForPerson(const QString &error)
{
    return error == kCredentialsError || error == kMfaRequired;
}

} // namespace holdfast
