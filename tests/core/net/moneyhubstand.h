#pragma once

#include "core/net/moneyhubclient.h"
#include "support/fakeclock.h"
#include "support/fakerandom.h"
#include "support/outcome.h"
#include "support/scriptedgateway.h"
#include "support/scriptedtokens.h"

#include <QTest>

#include <memory>

namespace holdfast::test {

inline const UserId kUser{QStringLiteral("64b0c0ffee64b0c0ffee64b0")};
inline const ConnectionId kConnection{
    QStringLiteral("1ffe704d39629a929c8e293880fb449a:00000000-0000-4000-8000-000000000001")};
inline const QByteArray kEncoded =
    "1ffe704d39629a929c8e293880fb449a%3A00000000-0000-4000-8000-000000000001";

inline Profile profile()
{
    Profile result;
    result.identityUrl = QUrl(QStringLiteral("https://identity.example.com"));
    result.apiUrl = QUrl(QStringLiteral("https://api.example.com/v3"));
    result.clientId = QStringLiteral("client a&b");
    return result;
}

inline MoneyhubLimits limits()
{
    MoneyhubLimits result;
    result.retry.firstPause = std::chrono::milliseconds{2};
    result.retry.longestPause = std::chrono::milliseconds{4};
    return result;
}

inline HttpAnswer json(int status, const QByteArray &body)
{
    return ScriptedGateway::json(status, body);
}

inline QByteArray bearer(const HttpRequest &request)
{
    for (const auto &[name, value] : request.headers) {
        if (name == "Authorization")
            return value;
    }
    return {};
}

/// A client over a scripted network with scripted tokens; a test class has it as a base.
class MoneyhubStand
{
protected:
    void build()
    {
        m_wire = std::make_unique<ScriptedGateway>();
        m_tokens = std::make_unique<ScriptedTokens>();
        m_client = std::make_unique<MoneyhubClient>(profile(), *m_wire, *m_tokens, m_clock,
                                                    m_random, limits());
    }

    /// Lets whatever is queued be delivered.
    static void letArrive()
    {
        QObject fence;
        bool arrived = false;
        QMetaObject::invokeMethod(
            &fence, [&arrived] { arrived = true; }, Qt::QueuedConnection);
        QTRY_VERIFY(arrived);
    }

    FakeClock m_clock;
    FakeRandom m_random;
    std::unique_ptr<ScriptedGateway> m_wire;
    std::unique_ptr<ScriptedTokens> m_tokens;
    std::unique_ptr<MoneyhubClient> m_client;
};

} // namespace holdfast::test
