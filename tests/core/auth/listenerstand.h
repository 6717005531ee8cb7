#pragma once

#include "core/auth/loopbacklistener.h"
#include "support/rawclient.h"

#include <QSignalSpy>

namespace holdfast::test {

inline const QByteArray kState = QByteArrayLiteral("tUaUG6lzQyvfmmU0lW4Qmg");
inline const QByteArray kGood =
    QByteArrayLiteral("/callback?code=abc&state=tUaUG6lzQyvfmmU0lW4Qmg&iss=x");

inline ReturnPageTexts listenerTexts()
{
    ReturnPageTexts result;
    result.product = QStringLiteral("Holdfast & <friends>");
    result.checking = QStringLiteral("CHECKING");
    result.succeeded = QStringLiteral("SUCCEEDED");
    result.declined = QStringLiteral("DECLINED");
    result.failed = QStringLiteral("FAILED");
    result.alreadyReceived = QStringLiteral("ALREADY");
    result.notExpected = QStringLiteral("NOTEXPECTED");
    result.incomplete = QStringLiteral("INCOMPLETE");
    result.needsScript = QStringLiteral("SCRIPT");
    return result;
}

struct ListenerSetup
{
    bool withIdToken = false;
    QString redirectUri = QStringLiteral("http://127.0.0.1:0/callback");
    quint16 listenPort = 0;
    ListenerDeadlines deadlines{};
};

/// A listener that waits for kState, and what it said.
struct ListenerStand
{
    explicit ListenerStand(const ListenerSetup &setup = {})
        : listener(listenerTexts(), setup.deadlines),
          received(&listener, &LoopbackListener::received),
          triedHttps(&listener, &LoopbackListener::triedHttps),
          closed(&listener, &LoopbackListener::closed),
          told(&listener, &LoopbackListener::outcomeTold)
    {
        redirectUri = listener.listen({QUrl(setup.redirectUri), setup.listenPort, setup.withIdToken,
                                       QByteArrayLiteral("https://identity.example")});
        listener.expect(kState);
    }
    [[nodiscard]] quint16 port() const { return listener.port(); }

    LoopbackListener listener;
    QSignalSpy received;
    QSignalSpy triedHttps;
    QSignalSpy closed;
    QSignalSpy told;
    Expected<QUrl> redirectUri;
};

} // namespace holdfast::test
