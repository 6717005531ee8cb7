#pragma once

#include "core/base/expected.h"

#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QTcpServer>
#include <QTimer>

#include <chrono>
#include <memory>
#include <variant>
#include <vector>

class QTcpSocket;

namespace holdfast {

class LoopbackConnection;

struct LoopbackServerLimits
{
    qsizetype body = 64 * 1024;                                ///< bytes of one request's body
    std::chrono::milliseconds life = std::chrono::seconds{10}; ///< one connection, whole life
    /// How long a connection may say nothing once all places are taken and others wait.
    std::chrono::milliseconds patience = std::chrono::milliseconds{50};
};

/// A server on this computer's own addresses that reads bounded requests, one a connection, and
/// leaves the answers to its owner. Whoever holds connections open or sends garbage costs a place
/// for a moment and never keeps an honest sender out.
class LoopbackServer : public QObject
{
    Q_OBJECT
public:
    static constexpr int kConnectionLimit = 32;

    explicit LoopbackServer(LoopbackServerLimits limits, QObject *parent = nullptr);
    ~LoopbackServer() override;

    /// Binds one port on all the addresses; 0 is any port that is free on all of them. An address
    /// family that this computer does not have is left out when there is another. Fails with
    /// ReturnPath, part "port".
    [[nodiscard]] Expected<std::monostate> listen(const QList<QHostAddress> &addresses,
                                                  quint16 port);
    [[nodiscard]] quint16 port() const; ///< 0 when closed
    [[nodiscard]] bool isListening() const { return !m_servers.empty(); }

    /// Those that are open, oldest first.
    [[nodiscard]] std::vector<LoopbackConnection *> connections() const { return m_connections; }
    /// How many made room for others without having said anything.
    [[nodiscard]] quint64 turnedAway() const { return m_turnedAway; }

    /// Takes no more connections; answers under way still go out, all else ends.
    void close();

Q_SIGNALS:
    /// As LoopbackConnection::requestRead().
    void requestRead(holdfast::LoopbackConnection *connection);
    void triedHttps();

private:
    [[nodiscard]] bool bindAll(const QList<QHostAddress> &addresses, quint16 port, Error &why);
    void admit();
    [[nodiscard]] bool hasRoom();
    void adopt(QTcpSocket *socket);
    void forget(LoopbackConnection *connection);

    const LoopbackServerLimits m_limits;
    std::vector<std::unique_ptr<QTcpServer>> m_servers;
    std::vector<LoopbackConnection *> m_connections; ///< oldest first; children of this
    QTimer m_admission;
    quint64 m_turnedAway = 0;
};

} // namespace holdfast
