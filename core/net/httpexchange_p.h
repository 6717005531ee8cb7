#pragma once

#include "core/base/clock.h"
#include "core/net/httpgateway.h"
#include "core/net/qthttpgateway.h"

#include <QNetworkReply>
#include <QObject>
#include <QPointer>
#include <QSslError>
#include <QTimer>

namespace holdfast {

/// One request of QtHttpGateway from the wire to its one answer; deletes itself after that, or when
/// the context goes.
class HttpExchange final : public QObject
{
    Q_OBJECT
public:
    /// Takes the reply.
    HttpExchange(const HttpRequest &request, const GatewayLimits &limits, Clock &clock,
                 QNetworkReply *reply, QObject *parent);
    ~HttpExchange() override;

    void start(QObject *context, Callback<HttpAnswer> done);

private:
    void connecting();
    void headersArrived();
    void bytesArrived();
    void replyFinished();
    void deadlinePassed();
    void connectDeadlinePassed();
    void contextGone();

    [[nodiscard]] bool readBody();
    [[nodiscard]] HttpAnswer answer() const;
    void finish(Expected<HttpAnswer> result);
    void drop();
    void log(const Expected<HttpAnswer> &result) const;

    const HttpRequest m_request;
    const GatewayLimits m_limits;
    Clock &m_clock;
    QNetworkReply *m_reply;
    QPointer<QObject> m_context;
    Callback<HttpAnswer> m_done;
    QTimer m_deadline;
    QTimer m_connectDeadline;
    QByteArray m_body;
    QList<QSslError> m_sslErrors;
    std::chrono::steady_clock::time_point m_startedAt;
    bool m_ended = false;
};

} // namespace holdfast
