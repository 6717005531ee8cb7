#pragma once

#include "core/auth/clientauthenticator.h"
#include "core/auth/discovery.h"
#include "core/auth/tokenreply.h"
#include "core/auth/waiters.h"
#include "core/base/clock.h"
#include "core/net/httpgateway.h"
#include "core/net/tokenprovider.h"

#include <QObject>

#include <chrono>
#include <memory>
#include <utility>
#include <vector>

namespace holdfast {

/// Access tokens by client_credentials (RFC 6749 §4.4), client level or for one user, kept in
/// memory only. One object serves one client; a token is found again only for the same scope and
/// user. It is given out until 60 s before its end, by both clocks, so that neither sleep nor a
/// changed wall clock keeps a dead one. Concurrent callers share one request; a failed request is
/// not repeated here.
///
/// Errors: those of Discovery, of ClientAuthenticator::post() and of readTokenReply().
class TokenSource : public QObject, public TokenProvider
{
    Q_OBJECT
public:
    /// Everything borrowed must outlive this.
    TokenSource(Discovery &discovery, HttpGateway &gateway,
                const ClientAuthenticator &authenticator, Clock &clock, QObject *parent = nullptr);
    ~TokenSource() override;

    void token(const TokenRequest &request, QObject *context, Callback<Secret> done) override;
    void reject(const TokenRequest &request, const Secret &token) override;

private:
    struct Entry;

    Entry &entryFor(const TokenRequest &request);
    void discovered(Entry &entry, const Expected<ProviderMetadata> &metadata);
    void received(Entry &entry, const Expected<HttpAnswer> &answer);

    Discovery &m_discovery;
    HttpGateway &m_gateway;
    const ClientAuthenticator &m_authenticator;
    Clock &m_clock;
    std::vector<std::unique_ptr<Entry>> m_entries;
};

} // namespace holdfast
