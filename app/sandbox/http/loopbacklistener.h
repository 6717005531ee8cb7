#pragma once

#include <QHash>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

namespace holdfast::sandbox {

/// A TCP server that remembers its sockets by the client's port. QHttpServer hides them, but a
/// fault (half an answer, silence, bytes that are not HTTP) needs the bare socket.
class LoopbackListener final : public QTcpServer
{
    Q_OBJECT
public:
    using QTcpServer::QTcpServer;

    /// The open socket of the client at that port, or null.
    [[nodiscard]] QTcpSocket *socketOf(quint16 peerPort) const;

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    QHash<quint16, QPointer<QTcpSocket>> m_sockets;
};

} // namespace holdfast::sandbox
