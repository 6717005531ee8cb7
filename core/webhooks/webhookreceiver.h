#pragma once

#include "core/base/callback.h"
#include "core/base/clock.h"
#include "core/http/loopbackconnection.h"
#include "core/http/loopbackserver.h"
#include "core/webhooks/securityeventtoken.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <deque>
#include <functional>
#include <optional>

namespace holdfast {

struct WebhookDoor
{
    quint16 port = 0;        ///< on 127.0.0.1; 0 is any free one
    QByteArray path;         ///< the unguessable end of `/webhooks/<path>`
    bool signedOnly = false; ///< plain deliveries are refused from the start
    EventExpectations expected;
};

/// What a relay on this computer posts to.
[[nodiscard]] QString webhookAddress(quint16 port, const QString &path);

struct WebhookDeadlines
{
    std::chrono::milliseconds connection = std::chrono::seconds{10}; ///< one delivery, whole life
    /// For one that is still sending while others wait: half a megabyte may come over a slow line.
    std::chrono::milliseconds patience = std::chrono::seconds{2};
    /// Until keys and inbox must have answered: the service gives up after five seconds.
    std::chrono::milliseconds answer = std::chrono::seconds{4};
};

/// The door for webhooks on this computer: reads a delivery, checks it, has it kept, says 204. A
/// relay of the organisation brings the service's deliveries here; the service itself cannot.
///
/// The path is known to the relay alone, so whoever posts elsewhere gets 404 and costs nothing.
/// `application/jwt` is verified as verifyEvent() says; `application/json` has no signature and is
/// taken until the first valid signed event: from then on the profile is known to have signed
/// deliveries, and a plain one is refused (no downgrade). Since events are only hints, a plain one
/// can cause nothing but a reading.
///
///     204  kept (also: the same event was kept before)
///     400  refused, with a code of RFC 8935 §2.4
///     404, 405, 411, 413, 415  not a delivery
///     503  keys or database did not answer in time; nothing was kept
///
/// What is refused is counted and logged, never shown: a person can do nothing about it.
class WebhookReceiver : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype kBodyLimit = 2 * 1024 * 1024; ///< 6,000 transaction ids need a fifth

    /// The service's keys, as fresh as the token's `kid` demands; see KeySet::keysFor().
    using Keys = std::function<void(const std::optional<QString> &keyId, QObject *context,
                                    Callback<VerificationKeys> done)>;
    /// Keeps an event for good; a success means that it may be acknowledged.
    using Inbox = std::function<void(const WebhookEvent &event, QObject *context,
                                     Callback<std::monostate> done)>;

    /// The clock must outlive this.
    WebhookReceiver(Clock &clock, Keys keys, Inbox inbox, WebhookDeadlines deadlines = {},
                    QObject *parent = nullptr);
    ~WebhookReceiver() override;

    /// Binds. Fails with ReturnPath, part "port".
    [[nodiscard]] Expected<std::monostate> listen(const WebhookDoor &door);
    [[nodiscard]] quint16 port() const { return m_server.port(); } ///< 0 when it does not listen
    void close();

    [[nodiscard]] quint64 refused() const { return m_refused; }

private:
    void serve(LoopbackConnection *connection);
    [[nodiscard]] int statusOf(const LoopbackConnection &connection) const;
    void servePlain(LoopbackConnection &connection);
    void serveSigned(LoopbackConnection &connection);
    void keysKnown(LoopbackConnection *connection, const Expected<VerificationKeys> &keys);
    void verifyNext();
    void verify(LoopbackConnection &connection, const VerificationKeys &keys);
    void keep(LoopbackConnection &connection, const WebhookEvent &event);
    void refuse(LoopbackConnection &connection, int status);
    void refuseEvent(LoopbackConnection &connection, const QByteArray &code, const QString &why);
    void answer(LoopbackConnection &connection, int status, const QByteArray &body = {});

    Clock &m_clock;
    Keys m_keys;
    Inbox m_inbox;
    const WebhookDeadlines m_deadlines;
    LoopbackServer m_server;
    /// Checked one a turn of the event loop, so that a burst of large ones does not hold it up.
    struct Unverified
    {
        QPointer<LoopbackConnection> connection;
        VerificationKeys keys;
    };
    std::deque<Unverified> m_unverified;
    QTimer m_turn;
    WebhookDoor m_door;
    QByteArray m_path;
    quint64 m_refused = 0;
};

} // namespace holdfast
