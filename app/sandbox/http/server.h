#pragma once

#include "app/sandbox/http/router.h"
#include "core/base/clock.h"
#include "core/base/expected.h"

#include <QHttpServer>
#include <QObject>

class QTcpSocket;

namespace holdfast::sandbox {

class LoopbackListener;

/// QHttpServer on 127.0.0.1, hidden behind value types. The only place that knows how Qt 6.4 and
/// 6.8 differ (listen() went away, responders and header lists changed).
class HttpServer final : public QObject
{
    Q_OBJECT
public:
    /// `router` and `clock` must outlive the server; every answer is dated by `clock`.
    HttpServer(const Router &router, const Clock &clock, QObject *parent = nullptr);
    ~HttpServer() override;

    /// Binds 127.0.0.1 and no other address. `port` 0 takes any free one. Returns the port, or
    /// ErrorKind::Network when it is taken.
    [[nodiscard]] Expected<quint16> listen(quint16 port);

    /// `http://127.0.0.1:PORT`, without a slash at the end.
    [[nodiscard]] QString baseUrl() const;

private:
    void installHandler();
    void handle(const QHttpServerRequest &request, QHttpServerResponder &&responder);
    [[nodiscard]] QTcpSocket *socketOf(const QHttpServerRequest &request,
                                       const QHttpServerResponder &responder) const;

    const Router &m_router;
    const Clock &m_clock;
    QHttpServer m_server;
    LoopbackListener *m_listener = nullptr; // owned by m_server once bound
    quint16 m_port = 0;
};

} // namespace holdfast::sandbox
