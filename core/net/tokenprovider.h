#pragma once

#include "core/base/callback.h"
#include "core/base/secret.h"
#include "core/lifecycle/ids.h"

#include <QString>

#include <optional>

namespace holdfast {

/// Which access token is meant: client level, or user level with `sub`.
struct TokenRequest
{
    QString scope;                 ///< space separated
    std::optional<UserId> sub;
    friend bool operator==(const TokenRequest &, const TokenRequest &) = default;
};

/// Gives access tokens by client_credentials. Cached in memory by client, sub and scope until
/// shortly before expiry; concurrent callers share one fetch. Implemented by core/auth.
class TokenProvider
{
public:
    virtual ~TokenProvider() = default;
    virtual void token(const TokenRequest &request, QObject *context, Callback<Secret> done) = 0;
    /// The service answered 401 to this token: forget it, so that the next call fetches another.
    virtual void reject(const TokenRequest &request, const Secret &token) = 0;
};

} // namespace holdfast
