#pragma once

#include "core/net/tokenprovider.h"

#include <QHash>
#include <QStringList>

#include <utility>
#include <vector>

namespace holdfast::test {

/// Gives "token-1", "token-2" … and remembers who asked for what. A token stays the same for one
/// request until it is rejected. refuse() makes a scope fail.
class ScriptedTokens final : public TokenProvider
{
public:
    void refuse(const QString &scope, Error error) { m_refused.insert(scope, std::move(error)); }

    void token(const TokenRequest &request, QObject *context, Callback<Secret> done) override
    {
        m_asked.append(describe(request));
        if (const auto error = m_refused.constFind(request.scope); error != m_refused.cend()) {
            answerLater<Secret>(context, std::move(done), fail(*error));
            return;
        }
        QByteArray &token = m_tokens[describe(request)];
        if (token.isEmpty())
            token = "token-" + QByteArray::number(++m_made);
        answerLater<Secret>(context, std::move(done), Secret(token));
    }
    void reject(const TokenRequest &request, const Secret &token) override
    {
        m_rejected.append(describe(request));
        if (m_tokens.value(describe(request)) == token.reveal())
            m_tokens.remove(describe(request));
    }

    /// "scope" or "scope @ user", in the order asked.
    [[nodiscard]] const QStringList &asked() const { return m_asked; }
    [[nodiscard]] const QStringList &rejected() const { return m_rejected; }

private:
    [[nodiscard]] static QString describe(const TokenRequest &request)
    {
        return request.sub ? request.scope + QStringLiteral(" @ ") + request.sub->value()
                           : request.scope;
    }

    QHash<QString, Error> m_refused;
    QHash<QString, QByteArray> m_tokens;
    QStringList m_asked;
    QStringList m_rejected;
    int m_made = 0;
};

} // namespace holdfast::test
