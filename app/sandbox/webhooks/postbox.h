#pragma once

#include "app/sandbox/webhooks/event.h"
#include "core/base/clock.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QUrl>

#include <deque>
#include <functional>

namespace holdfast::sandbox {

class IdMaker;

/// Sends events to the one address, as the service does: one attempt each, any 20x within five
/// seconds counts, nothing is sent again.
class Postbox final : public QObject
{
    Q_OBJECT
public:
    struct Settings
    {
        QUrl address;
        QString issuer; ///< the identity host without /oidc
        SigningKey key; ///< of the identity service's key set
    };
    /// `id` is the event's; `status` what was answered, 0 when nothing was.
    using Delivered = std::function<void(const QString &id, int status)>;

    /// The clock, of real time, and the ids must outlive this.
    Postbox(Settings settings, const Clock &clock, IdMaker &ids, QObject *parent = nullptr);

    /// Beyond a thousand that wait the oldest are left out: a clock that jumps by years must not
    /// keep the receiver busy for hours.
    void send(const Event &event, EventFormat format, Delivered done = {});

private:
    struct Waiting
    {
        QString id;
        QByteArray type;
        QByteArray body;
        Delivered done;
    };

    void sendNext();
    void post(const Waiting &one);

    Settings m_settings;
    const Clock &m_clock;
    IdMaker &m_ids;
    QNetworkAccessManager m_network;
    std::deque<Waiting> m_waiting;
    int m_underWay = 0;
};

} // namespace holdfast::sandbox
