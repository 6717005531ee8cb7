#pragma once

#include <QHash>
#include <QList>
#include <QSslServer>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

#include <functional>

namespace holdfast::test {

/// A loopback server that speaks (or maltreats) HTTP byte by byte: its behaviour is called for
/// every request that arrived whole. With a TLS configuration it speaks TLS.
class WireServer final : public QObject
{
    Q_OBJECT
public:
    using Behaviour = std::function<void(QTcpSocket *, const QByteArray &request)>;

    explicit WireServer(Behaviour behaviour, const QSslConfiguration &tls = {})
        : m_behaviour(std::move(behaviour)), m_isTls(!tls.isNull())
    {
        if (m_isTls) {
            auto *server = new QSslServer(this);
            server->setSslConfiguration(tls);
            m_server = server;
        } else {
            m_server = new QTcpServer(this);
        }
        connect(m_server, &QTcpServer::pendingConnectionAvailable, this, &WireServer::accept);
        m_server->listen(QHostAddress::LocalHost);
    }

    [[nodiscard]] QUrl url(const QString &path = QStringLiteral("/")) const
    {
        QUrl result;
        result.setScheme(m_isTls ? QStringLiteral("https") : QStringLiteral("http"));
        result.setHost(QStringLiteral("127.0.0.1"));
        result.setPort(m_server->serverPort());
        result.setPath(path);
        return result;
    }
    [[nodiscard]] quint16 port() const { return m_server->serverPort(); }
    /// Every whole request that arrived, as bytes.
    [[nodiscard]] const QList<QByteArray> &requests() const { return m_requests; }

    // Behaviours.

    [[nodiscard]] static QByteArray response(const QByteArray &head, const QByteArray &body)
    {
        return "HTTP/1.1 " + head + "\r\nContent-Length: " + QByteArray::number(body.size())
            + "\r\n\r\n" + body;
    }
    [[nodiscard]] static Behaviour say(QByteArray bytes)
    {
        return [bytes = std::move(bytes)](QTcpSocket *socket, const QByteArray &) {
            socket->write(bytes);
        };
    }
    [[nodiscard]] static Behaviour sayAndClose(QByteArray bytes)
    {
        return [bytes = std::move(bytes)](QTcpSocket *socket, const QByteArray &) {
            socket->write(bytes);
            socket->disconnectFromHost();
        };
    }
    [[nodiscard]] static Behaviour silence()
    {
        return [](QTcpSocket *, const QByteArray &) {};
    }
    [[nodiscard]] static Behaviour close()
    {
        return [](QTcpSocket *socket, const QByteArray &) { socket->disconnectFromHost(); };
    }
    /// Closes with RST: what is still unread is thrown at the peer.
    [[nodiscard]] static Behaviour reset()
    {
        return [](QTcpSocket *socket, const QByteArray &) {
            socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
            socket->abort();
        };
    }
    /// Says `head`, then `piece` again and again, `interval` apart, for ever.
    [[nodiscard]] static Behaviour drip(QByteArray head, QByteArray piece,
                                        std::chrono::milliseconds interval)
    {
        return [=](QTcpSocket *socket, const QByteArray &) {
            socket->write(head);
            auto *timer = new QTimer(socket);
            connect(timer, &QTimer::timeout, socket, [socket, piece] { socket->write(piece); });
            timer->start(interval);
        };
    }

private:
    void accept()
    {
        while (QTcpSocket *socket = m_server->nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            read(socket);
        }
    }
    void read(QTcpSocket *socket)
    {
        QByteArray &buffer = m_buffers[socket];
        buffer += socket->readAll();
        const qsizetype end = buffer.indexOf("\r\n\r\n");
        if (end < 0 || buffer.size() < end + 4 + bodyLength(buffer.left(end)))
            return;
        const QByteArray request = std::exchange(buffer, {});
        m_requests.append(request);
        m_behaviour(socket, request);
    }
    [[nodiscard]] static qsizetype bodyLength(const QByteArray &head)
    {
        const QList<QByteArray> lines = head.toLower().split('\n');
        for (const QByteArray &line : lines) {
            if (line.startsWith("content-length:"))
                return line.mid(15).trimmed().toLongLong();
        }
        return 0;
    }

    Behaviour m_behaviour;
    const bool m_isTls;
    QTcpServer *m_server = nullptr;
    QHash<QTcpSocket *, QByteArray> m_buffers;
    QList<QByteArray> m_requests;
};

} // namespace holdfast::test
