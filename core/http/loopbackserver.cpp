#include "core/http/loopbackserver.h"

#include "core/http/loopbackconnection.h"

#include <QNetworkProxy>
#include <QTcpSocket>

#include <algorithm>

namespace holdfast {

namespace {

// Tries for a port that is free in both families, when any port will do.
constexpr int kPortTries = 20;
constexpr int kBacklog = 256;

// A machine without IPv6 has nobody on [::1] either.
bool familyIsMissing(const QTcpServer &server)
{
    return server.serverError() == QAbstractSocket::UnsupportedSocketOperationError ||
           server.serverError() == QAbstractSocket::SocketAddressNotAvailableError;
}

Error portError(const QTcpServer &server, quint16 port)
{
    return makeError(
        ErrorKind::ReturnPath, QStringLiteral("port"),
        QStringLiteral("port %1: %2").arg(QString::number(port), server.errorString()));
}

} // namespace

LoopbackServer::LoopbackServer(LoopbackServerLimits limits, QObject *parent)
    : QObject(parent), m_limits(limits)
{
    m_admission.setSingleShot(true);
    connect(&m_admission, &QTimer::timeout, this, &LoopbackServer::admit);
}

LoopbackServer::~LoopbackServer() = default;

Expected<std::monostate> LoopbackServer::listen(const QList<QHostAddress> &addresses, quint16 port)
{
    Error why = makeError(ErrorKind::ReturnPath, QStringLiteral("port"), {});
    for (int attempt = 0; attempt < (port == 0 ? kPortTries : 1); ++attempt) {
        if (bindAll(addresses, port, why))
            return std::monostate{};
    }
    return fail(why);
}

bool LoopbackServer::bindAll(const QList<QHostAddress> &addresses, quint16 port, Error &why)
{
    m_servers.clear();
    for (const QHostAddress &address : addresses) {
        auto server = std::make_unique<QTcpServer>();
        server->setProxy(QNetworkProxy::NoProxy);
        server->setMaxPendingConnections(1); // the limit is ours, in hasRoom()
        // A full backlog makes the kernel ignore a connection for a second.
        server->setListenBacklogSize(kBacklog);
        const quint16 at = m_servers.empty() ? port : m_servers.front()->serverPort();
        if (server->listen(address, at)) {
            connect(server.get(), &QTcpServer::newConnection, this, &LoopbackServer::admit);
            m_servers.push_back(std::move(server));
        } else if (!(familyIsMissing(*server) && addresses.size() > 1)) {
            why = portError(*server, at);
            m_servers.clear();
            return false;
        }
    }
    return !m_servers.empty();
}

quint16 LoopbackServer::port() const
{
    return m_servers.empty() ? 0 : m_servers.front()->serverPort();
}

// A connection beyond the limit waits in the kernel until one of ours has gone.
void LoopbackServer::admit()
{
    for (const auto &server : m_servers) {
        while (server->hasPendingConnections() && hasRoom())
            adopt(server->nextPendingConnection());
    }
}

// When all places are taken, one that says nothing goes: an honest sender sends its request at
// once, and browsers open connections that they never use.
bool LoopbackServer::hasRoom()
{
    if (m_connections.size() < kConnectionLimit)
        return true;
    const auto idle =
        std::find_if(m_connections.begin(), m_connections.end(), [this](const auto *other) {
            return other->phase() != LoopbackConnection::Phase::Waiting &&
                   other->age() >= m_limits.patience;
        });
    if (idle == m_connections.end()) {
        m_admission.start(m_limits.patience);
        return false;
    }
    ++m_turnedAway;
    (*idle)->drop();
    return true;
}

void LoopbackServer::adopt(QTcpSocket *socket)
{
    auto *connection = new LoopbackConnection(socket, m_limits.life, m_limits.body, this);
    connect(connection, &LoopbackConnection::requestRead, this, &LoopbackServer::requestRead);
    connect(connection, &LoopbackConnection::triedHttps, this, &LoopbackServer::triedHttps);
    connect(connection, &LoopbackConnection::gone, this, &LoopbackServer::forget);
    m_connections.push_back(connection);
}

void LoopbackServer::forget(LoopbackConnection *connection)
{
    std::erase(m_connections, connection);
    if (!m_admission.isActive())
        m_admission.start(0);
}

void LoopbackServer::close()
{
    m_admission.stop();
    m_servers.clear();
    const auto open = m_connections;
    for (LoopbackConnection *connection : open) {
        if (connection->phase() != LoopbackConnection::Phase::Answered)
            connection->drop();
    }
}

} // namespace holdfast
