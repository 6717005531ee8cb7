#pragma once

#include "core/auth/discovery.h"
#include "core/auth/waiters.h"
#include "core/base/callback.h"
#include "core/base/clock.h"
#include "core/jose/verificationkeys.h"
#include "core/net/httpgateway.h"

#include <QObject>
#include <QString>

#include <chrono>
#include <optional>

namespace holdfast {

struct KeySetTimes
{
    std::chrono::seconds keep{300};   ///< how long fetched keys are used without asking
    std::chrono::seconds refetch{60}; ///< at most one fetch because of an unknown kid in this time
};

/// The provider's signing keys (RFC 7517), fetched when needed.
///
/// A `kid` that is not in the set leads to one fetch, since keys may have been rotated just before
/// signing; tokens with invented kids cannot cause more than one such fetch a minute. Concurrent
/// questions share a fetch.
class KeySet : public QObject
{
    Q_OBJECT
public:
    /// Everything borrowed must outlive this.
    KeySet(Discovery &discovery, HttpGateway &gateway, Clock &clock, KeySetTimes times = {},
           QObject *parent = nullptr);

    /// The set to verify a token with, as fresh as that token's `kid` demands. That the kid is in
    /// it is not promised: verification tells. Errors: those of Discovery, and ServiceDown with
    /// part "jwks" when the answer is no key set.
    void keysFor(const std::optional<QString> &keyId, QObject *context,
                 Callback<VerificationKeys> done);

private:
    [[nodiscard]] bool isFresh() const;
    [[nodiscard]] bool mayRefetch() const;
    void fetch();
    void discovered(const Expected<ProviderMetadata> &metadata);
    void received(const Expected<HttpAnswer> &answer);

    Discovery &m_discovery;
    HttpGateway &m_gateway;
    Clock &m_clock;
    const KeySetTimes m_times;
    std::optional<VerificationKeys> m_keys;
    std::chrono::steady_clock::time_point m_fetchedAt;
    std::optional<std::chrono::steady_clock::time_point> m_refetchedAt;
    Waiters<VerificationKeys> m_waiters;
};

} // namespace holdfast
