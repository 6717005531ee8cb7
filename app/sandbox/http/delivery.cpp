#include "app/sandbox/http/delivery.h"

#include <QTcpSocket>
#include <QTimer>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace holdfast::sandbox {

namespace {

constexpr auto kDripPause = 500ms;
constexpr qint64 kHugeSize = 40LL * 1024 * 1024;
constexpr qint64 kHugePiece = 1024LL * 1024;

QByteArray head(const Response &response, qint64 length)
{
    QByteArray text = "HTTP/1.1 " + QByteArray::number(response.status) + " Sandbox\r\n";
    for (const Header &header : response.headers)
        text += header.name + ": " + header.value + "\r\n";
    return text + "Content-Length: " + QByteArray::number(length) + "\r\nConnection: close\r\n\r\n";
}

/// Writes a body piece by piece; a child of the socket, so it ends with it.
class Dripper final : public QTimer
{
public:
    Dripper(QTcpSocket *socket, const QByteArray &body)
        : QTimer(socket), m_socket(socket), m_body(body)
    {
        setInterval(kDripPause);
        callOnTimeout(this, &Dripper::writeOne);
        start();
    }

private:
    void writeOne()
    {
        if (m_sent == m_body.size()) {
            m_socket->disconnectFromHost();
            stop();
            return;
        }
        m_socket->write(m_body.constData() + m_sent++, 1);
    }

    QTcpSocket *m_socket;
    QByteArray m_body;
    qsizetype m_sent = 0;
};

/// Fills the socket as fast as the client reads, never holding more than one piece.
class Flood final : public QObject
{
public:
    explicit Flood(QTcpSocket *socket) : QObject(socket), m_socket(socket)
    {
        connect(socket, &QTcpSocket::bytesWritten, this, &Flood::writeMore);
    }

    void writeMore()
    {
        if (m_socket->bytesToWrite() > 0 || m_left == 0)
            return;
        const qint64 piece = std::min(m_left, kHugePiece);
        m_left -= piece;
        m_socket->write(QByteArray(piece, ' '));
        if (m_left == 0)
            m_socket->disconnectFromHost();
    }

private:
    QTcpSocket *m_socket;
    qint64 m_left = kHugeSize;
};

} // namespace

void deliverBroken(QTcpSocket *socket, const Response &response)
{
    switch (response.delivery) {
    case Delivery::Normal:
    case Delivery::Silence:
        return;
    case Delivery::Drip:
        socket->write(head(response, response.body.size()));
        new Dripper(socket, response.body);
        return;
    case Delivery::Cut:
        socket->write(head(response, std::max<qint64>(response.body.size(), 2)));
        socket->write(response.body.left(response.body.size() / 2));
        socket->disconnectFromHost();
        return;
    case Delivery::Drop:
        socket->abort();
        return;
    case Delivery::Garbage:
        socket->write(QByteArray("\x16\x03\x01\x00 this is no HTTP\x00\xff\xfe\r\n\r\n", 27));
        socket->disconnectFromHost();
        return;
    case Delivery::Huge:
        socket->write(head(response, kHugeSize));
        (new Flood(socket))->writeMore();
        return;
    }
}

} // namespace holdfast::sandbox
