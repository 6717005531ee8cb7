#include "core/auth/keyset.h"

#include "core/auth/answerstatus.h"

namespace holdfast {

KeySet::KeySet(Discovery &discovery, HttpGateway &gateway, Clock &clock, KeySetTimes times,
               QObject *parent)
    : QObject(parent), m_discovery(discovery), m_gateway(gateway), m_clock(clock), m_times(times)
{}

void KeySet::keysFor(const std::optional<QString> &keyId, QObject *context,
                     Callback<VerificationKeys> done)
{
    // A fetch under way is newer than what we have, whatever it was started for.
    const bool fetching = !m_waiters.isEmpty();
    const bool known = m_keys && (!keyId || m_keys->hasKeyId(*keyId));
    if (!fetching && isFresh() && (known || !mayRefetch())) {
        answerLater<VerificationKeys>(context, std::move(done), *m_keys);
        return;
    }
    if (!fetching && isFresh())
        m_refetchedAt = m_clock.monotonic();
    if (m_waiters.add(context, std::move(done)))
        fetch();
}

bool KeySet::isFresh() const
{
    return m_keys && m_clock.monotonic() - m_fetchedAt < m_times.keep;
}

bool KeySet::mayRefetch() const
{
    return !m_refetchedAt || m_clock.monotonic() - *m_refetchedAt >= m_times.refetch;
}

void KeySet::fetch()
{
    m_discovery.metadata(
        this, [this](const Expected<ProviderMetadata> &metadata) { discovered(metadata); });
}

void KeySet::discovered(const Expected<ProviderMetadata> &metadata)
{
    if (!metadata) {
        m_waiters.answer(fail(metadata.error()));
        return;
    }
    HttpRequest request;
    request.url = metadata->jwksUri;
    request.headers = {{QByteArrayLiteral("Accept"), QByteArrayLiteral("application/json")}};
    request.bodyLimit = VerificationKeys::kDocumentLimit;
    m_gateway.send(request, this, [this](const Expected<HttpAnswer> &answer) { received(answer); });
}

void KeySet::received(const Expected<HttpAnswer> &answer)
{
    const auto body = bodyOf(answer);
    if (!body)
        return m_waiters.answer(fail(body.error()));
    auto keys = VerificationKeys::fromJwks(*body);
    if (!keys) {
        // Without keys nothing can be verified: to a person that is the service not working.
        keys.error().kind = ErrorKind::ServiceDown;
        m_waiters.answer(fail(keys.error()));
        return;
    }
    m_keys = *keys;
    m_fetchedAt = m_clock.monotonic();
    m_waiters.answer(keys);
}

} // namespace holdfast
