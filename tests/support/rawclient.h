#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QTcpSocket>
#include <QTest>

namespace holdfast::test {

/// One connection that sends exactly the bytes it is given and keeps what comes back: a browser, or
/// whatever else finds a port on this computer. Answers arrive while the test waits (QTRY_…).
class RawClient
{
public:
    explicit RawClient(quint16 port,
                       const QHostAddress &host = QHostAddress(QHostAddress::LocalHost))
    {
        QObject::connect(&m_socket, &QTcpSocket::readyRead, &m_socket,
                         [this] { m_received += m_socket.readAll(); });
        m_socket.connectToHost(host, port);
    }
    RawClient(quint16 port, const QByteArray &bytes) : RawClient(port) { send(bytes); }

    void send(const QByteArray &bytes) { m_socket.write(bytes); }
    [[nodiscard]] bool isConnected() const
    {
        return m_socket.state() == QAbstractSocket::ConnectedState;
    }
    /// The other side has closed (or never accepted).
    [[nodiscard]] bool isOver() const
    {
        return m_socket.state() == QAbstractSocket::UnconnectedState;
    }
    [[nodiscard]] const QByteArray &received() const { return m_received; }
    /// The status of the answer; 0 while there is none.
    [[nodiscard]] int status() const
    {
        return m_received.startsWith("HTTP/1.1 ") ? m_received.mid(9, 3).toInt() : 0;
    }
    /// One field of the answer's head; empty when it is not there.
    [[nodiscard]] QByteArray field(const QByteArray &name) const
    {
        const QByteArray head = m_received.left(m_received.indexOf("\r\n\r\n")) + "\r\n";
        const qsizetype at = head.indexOf("\r\n" + name + ": ");
        if (at < 0)
            return {};
        const qsizetype start = at + name.size() + 4;
        return head.mid(start, head.indexOf("\r\n", start) - start);
    }
    [[nodiscard]] QByteArray body() const
    {
        const qsizetype end = m_received.indexOf("\r\n\r\n");
        return end < 0 ? QByteArray() : m_received.mid(end + 4);
    }

private:
    QTcpSocket m_socket;
    QByteArray m_received;
};

/// A GET as a browser sends it.
[[nodiscard]] inline QByteArray httpGet(quint16 port, const QByteArray &target)
{
    return "GET " + target + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port) +
           "\r\nUser-Agent: test\r\nAccept: text/html\r\n\r\n";
}

/// A form as a browser posts it; `more` are further lines of the head.
[[nodiscard]] inline QByteArray httpPost(quint16 port, const QByteArray &target,
                                         const QByteArray &body, const QByteArray &more = {})
{
    return "POST " + target + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port) +
           "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " +
           QByteArray::number(body.size()) + "\r\n" + more + "\r\n" + body;
}

} // namespace holdfast::test
