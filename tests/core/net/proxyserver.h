#pragma once

#include <QByteArray>
#include <QList>
#include <QTcpServer>
#include <QTcpSocket>

namespace holdfast::test {

/// A small real proxy on loopback: HTTP CONNECT (RFC 9110 §9.3.6) and SOCKS 5 (RFC 1928), told
/// apart by the first byte. Whatever host is asked for, the tunnel leads to `target`: so a server
/// of the test can answer for names that only exist in its certificate.
class ProxyServer final : public QObject
{
    Q_OBJECT
public:
    enum class Mood {
        Works,
        Refuses,      ///< 503, or SOCKS "not allowed"
        DiesAtOnce,   ///< closes when it is asked for a tunnel
        DiesInTunnel, ///< closes when the first byte comes back through it
    };

    explicit ProxyServer(quint16 target, Mood mood = Mood::Works) : m_target(target), m_mood(mood)
    {
        connect(&m_server, &QTcpServer::newConnection, this, &ProxyServer::accept);
        m_server.listen(QHostAddress::LocalHost);
    }

    /// From now on only who says this ("user:password") gets a tunnel.
    void demand(const QByteArray &credentials) { m_credentials = credentials; }

    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    [[nodiscard]] QByteArray name() const { return "127.0.0.1:" + QByteArray::number(port()); }
    [[nodiscard]] int visits() const { return m_visits; }
    /// The hosts that tunnels were made to, "host:port".
    [[nodiscard]] const QList<QByteArray> &tunnels() const { return m_tunnels; }
    /// Everything that passed from the clients, as the proxy could read it.
    [[nodiscard]] const QByteArray &overheard() const { return m_overheard; }

private:
    enum class Step { Greeting, SocksRequest, Tunnel };

    struct Line
    {
        QTcpSocket *client = nullptr;
        QTcpSocket *server = nullptr;
        Step step = Step::Greeting;
        QByteArray buffer;
    };

    void accept()
    {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            ++m_visits;
            auto line = std::make_shared<Line>();
            line->client = socket;
            connect(socket, &QTcpSocket::readyRead, this, [this, line] { read(*line); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    }
    void read(Line &line)
    {
        const QByteArray bytes = line.client->readAll();
        m_overheard += bytes;
        if (line.step == Step::Tunnel) {
            line.server->write(bytes);
            return;
        }
        line.buffer += bytes;
        const bool socks = line.buffer.startsWith('\x05');
        if (socks)
            speakSocks(line);
        else if (line.buffer.contains("\r\n\r\n"))
            speakHttp(line);
    }

    void speakHttp(Line &line)
    {
        const QByteArray head = std::exchange(line.buffer, {});
        if (m_mood == Mood::DiesAtOnce)
            return line.client->abort();
        const QByteArray wanted = "Basic " + m_credentials.toBase64();
        if (!m_credentials.isEmpty() && !head.contains(wanted)) {
            line.client->write(
                "HTTP/1.1 407 Proxy Authentication Required\r\n"
                "Proxy-Authenticate: Basic realm=\"p\"\r\nContent-Length: 0\r\n\r\n");
            return;
        }
        if (m_mood == Mood::Refuses || !head.startsWith("CONNECT ")) {
            line.client->write("HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n");
            return line.client->disconnectFromHost();
        }
        open(line, head.split(' ').value(1));
        line.client->write("HTTP/1.1 200 Connection established\r\n\r\n");
    }

    void speakSocks(Line &line)
    {
        if (m_mood == Mood::DiesAtOnce)
            return line.client->abort();
        if (line.step == Step::Greeting) {
            const qsizetype methods = line.buffer.size() < 2 ? 0 : line.buffer.at(1);
            if (line.buffer.size() < 2 + methods)
                return;
            line.buffer.remove(0, 2 + methods);
            line.step = Step::SocksRequest;
            line.client->write(QByteArrayLiteral("\x05\x00"));
        }
        // 05 01 00 03 length name port: the name is resolved by the proxy.
        constexpr qsizetype kNameAt = 5;
        if (line.buffer.size() < kNameAt || line.buffer.size() < kNameAt + line.buffer.at(4) + 2)
            return;
        const qsizetype length = line.buffer.at(4);
        const auto high = uchar(line.buffer.at(kNameAt + length));
        const auto low = uchar(line.buffer.at(kNameAt + length + 1));
        const QByteArray host = line.buffer.mid(kNameAt, length);
        line.buffer.clear();
        if (m_mood == Mood::Refuses) {
            line.client->write(QByteArrayLiteral("\x05\x02\x00\x01\x00\x00\x00\x00\x00\x00"));
            return line.client->disconnectFromHost();
        }
        open(line, host + ':' + QByteArray::number(high * 256 + low));
        line.client->write(QByteArrayLiteral("\x05\x00\x00\x01\x00\x00\x00\x00\x00\x00"));
    }

    void open(Line &line, const QByteArray &host)
    {
        m_tunnels.append(host);
        line.step = Step::Tunnel;
        line.server = new QTcpSocket(line.client);
        connect(line.server, &QTcpSocket::readyRead, line.client,
                [this, client = line.client, server = line.server] {
                    if (m_mood == Mood::DiesInTunnel)
                        return client->abort();
                    client->write(server->readAll());
                });
        connect(line.server, &QTcpSocket::disconnected, line.client,
                &QTcpSocket::disconnectFromHost);
        line.server->connectToHost(QHostAddress(QHostAddress::LocalHost), m_target);
    }

    QTcpServer m_server;
    const quint16 m_target;
    const Mood m_mood;
    QByteArray m_credentials;
    int m_visits = 0;
    QList<QByteArray> m_tunnels;
    QByteArray m_overheard;
};

} // namespace holdfast::test
