#pragma once

#include <QString>

#include <deque>
#include <optional>

namespace holdfast::sandbox {

/// The faults that POST /faults has ordered and that were not served yet.
///
/// Endpoints: discovery, jwks, par, token, users, connections, syncs, sync, accounts, transactions,
/// delete. Two families of kinds: those that spoil an id_token (endpoint token only), and those
/// that spoil a whole answer (a status code, or drip, cut, garbage, html, huge, paging-loop,
/// redirect, empty).
class Faults
{
public:
    [[nodiscard]] static bool isEndpoint(const QString &word);
    [[nodiscard]] static bool isAnswerKind(const QString &word);
    [[nodiscard]] static bool isIdTokenKind(const QString &word);

    /// False when a word is unknown, a kind does not go with the endpoint, or `times` < 1.
    bool add(const QString &endpoint, const QString &kind, int times);
    void clear() { m_ordered.clear(); }

    /// The next answer fault of this endpoint, used up by asking. The id_token's own kinds are
    /// skipped: a client-credentials call must not swallow them.
    [[nodiscard]] std::optional<QString> takeForAnswer(const QString &endpoint);
    /// The next fault for an id_token: iss, aud, nonce, sub, signature, alg-none, expired, no-con-id.
    [[nodiscard]] std::optional<QString> takeForIdToken();

private:
    struct Ordered
    {
        QString endpoint;
        QString kind;
        int times;
    };

    std::deque<Ordered> m_ordered;
};

} // namespace holdfast::sandbox
