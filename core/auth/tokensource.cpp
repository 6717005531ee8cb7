#include "core/auth/tokensource.h"

#include "core/base/logging.h"

#include <algorithm>

namespace holdfast {

namespace {

constexpr std::chrono::seconds kSpare{60}; // so that a token does not end on its way

} // namespace

/// One token, or the wait for it.
struct TokenSource::Entry
{
    TokenRequest request;
    Secret token;
    std::chrono::steady_clock::time_point goodUntil;
    Instant goodUntilWall{};
    Waiters<Secret> waiters;

    [[nodiscard]] bool isGood(const Clock &clock) const
    {
        return !token.isEmpty() && clock.monotonic() < goodUntil && clock.now() < goodUntilWall;
    }
};

TokenSource::TokenSource(Discovery &discovery, HttpGateway &gateway,
                         const ClientAuthenticator &authenticator, Clock &clock, QObject *parent)
    : QObject(parent), m_discovery(discovery), m_gateway(gateway), m_authenticator(authenticator),
      m_clock(clock)
{}

TokenSource::~TokenSource() = default;

void TokenSource::token(const TokenRequest &request, QObject *context, Callback<Secret> done)
{
    Entry &entry = entryFor(request);
    if (entry.isGood(m_clock)) {
        answerLater<Secret>(context, std::move(done), entry.token);
        return;
    }
    if (entry.waiters.add(context, std::move(done))) {
        m_discovery.metadata(this, [this, &entry](const Expected<ProviderMetadata> &metadata) {
            discovered(entry, metadata);
        });
    }
}

void TokenSource::reject(const TokenRequest &request, const Secret &token)
{
    Entry &entry = entryFor(request);
    if (entry.token == token)
        entry.token = {};
}

// Entries stay for the run: they are few (scopes times users), and answers under way refer to them.
TokenSource::Entry &TokenSource::entryFor(const TokenRequest &request)
{
    for (const auto &entry : m_entries) {
        if (entry->request == request)
            return *entry;
    }
    m_entries.push_back(std::make_unique<Entry>());
    m_entries.back()->request = request;
    return *m_entries.back();
}

void TokenSource::discovered(Entry &entry, const Expected<ProviderMetadata> &metadata)
{
    if (!metadata) {
        entry.waiters.answer(fail(metadata.error()));
        return;
    }
    FormFields fields{{QStringLiteral("grant_type"), QStringLiteral("client_credentials")},
                      {QStringLiteral("scope"), entry.request.scope}};
    if (entry.request.sub)
        fields.append({QStringLiteral("sub"), entry.request.sub->value()});
    auto request = m_authenticator.post(metadata->tokenEndpoint, std::move(fields));
    if (!request) {
        entry.waiters.answer(fail(request.error()));
        return;
    }
    request->bodyLimit = kTokenReplyLimit;
    m_gateway.send(*request, this,
                   [this, &entry](const Expected<HttpAnswer> &answer) { received(entry, answer); });
}

void TokenSource::received(Entry &entry, const Expected<HttpAnswer> &answer)
{
    if (!answer) {
        entry.waiters.answer(fail(answer.error()));
        return;
    }
    const auto reply = readTokenReply(
        *answer, {TokenGrant::ClientCredentials, m_authenticator.usesAssertion(), m_clock.now()});
    if (!reply) {
        qCWarning(logAuth, "no token was given: %ls", qUtf16Printable(reply.error().part));
        entry.waiters.answer(fail(reply.error()));
        return;
    }
    const auto lifetime = std::max(reply->lifetime - kSpare, std::chrono::seconds{0});
    entry.token = reply->accessToken;
    entry.goodUntil = m_clock.monotonic() + lifetime;
    entry.goodUntilWall = m_clock.now() + lifetime;
    entry.waiters.answer(reply->accessToken);
}

} // namespace holdfast
