#include "app/sandbox/http/loopbacklistener.h"

namespace holdfast::sandbox {

QTcpSocket *LoopbackListener::socketOf(quint16 peerPort) const
{
    return m_sockets.value(peerPort);
}

void LoopbackListener::incomingConnection(qintptr descriptor)
{
    auto *socket = new QTcpSocket(this);
    if (!socket->setSocketDescriptor(descriptor)) {
        delete socket;
        return;
    }
    const quint16 port = socket->peerPort();
    m_sockets.insert(port, socket);
    connect(socket, &QTcpSocket::disconnected, this, [this, port] { m_sockets.remove(port); });
    addPendingConnection(socket);
}

} // namespace holdfast::sandbox
