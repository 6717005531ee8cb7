#pragma once

#include "core/base/instant.h"
#include "core/base/random.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace holdfast::sandbox {

class World;

/// What an access token stands for.
struct AccessGrant
{
    QString clientId;
    QStringList scopes; ///< functional scopes only: no openid, id:…, reauth …
    QString sub;        ///< the user; empty for a client-level token
    Instant expiresAt;  ///< by the moved clock
};

/// The access tokens that are out. They are opaque and live two hours of the moved clock. The REST
/// half asks here what a caller may do.
class TokenRegistry
{
public:
    static constexpr std::chrono::seconds kLife{7200};

    TokenRegistry(const World &world, Random &random) : m_world(world), m_random(random) {}

    /// Makes a token; `expiresAt` is set here. Tokens of one `family` (not empty) can be revoked
    /// together.
    [[nodiscard]] QByteArray issue(AccessGrant grant, const QString &family = {});

    /// The grant of a live token; nothing for an unknown, expired or revoked one.
    [[nodiscard]] std::optional<AccessGrant> find(const QByteArray &token) const;

    /// Revokes every token of a family, for a code that was presented twice (RFC 6749 §4.1.2).
    void revokeFamily(const QString &family);

private:
    struct Entry
    {
        AccessGrant grant;
        QString family;
    };

    void forgetExpired();

    const World &m_world;
    Random &m_random;
    QHash<QByteArray, Entry> m_tokens;
};

} // namespace holdfast::sandbox
