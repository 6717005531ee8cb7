#include "app/sandbox/oidc/tokenregistry.h"

#include "app/sandbox/world/world.h"

namespace holdfast::sandbox {

namespace {

constexpr qsizetype kTidyFrom = 1024;

} // namespace

QByteArray TokenRegistry::issue(AccessGrant grant, const QString &family)
{
    if (m_tokens.size() >= kTidyFrom)
        forgetExpired();
    grant.expiresAt = m_world.now() + kLife;
    const QByteArray token = randomToken(m_random);
    m_tokens.insert(token, {std::move(grant), family});
    return token;
}

std::optional<AccessGrant> TokenRegistry::find(const QByteArray &token) const
{
    const auto found = m_tokens.constFind(token);
    if (found == m_tokens.constEnd() || found->grant.expiresAt <= m_world.now())
        return {};
    return found->grant;
}

void TokenRegistry::revokeFamily(const QString &family)
{
    m_tokens.removeIf([&family](const auto &entry) { return entry.value().family == family; });
}

void TokenRegistry::forgetExpired()
{
    const Instant now = m_world.now();
    m_tokens.removeIf([now](const auto &entry) { return entry.value().grant.expiresAt <= now; });
}

} // namespace holdfast::sandbox
