#include "core/http/loopbackconnection.h"

#include <QTcpSocket>

namespace holdfast {

namespace {

using namespace std::chrono_literals;

constexpr qint64 kReadPiece = 16 * 1024;
// How long a refused sender may be silent before we take it that it has stopped.
constexpr auto kQuiet = 250ms;

} // namespace

QByteArray reasonPhrase(int status)
{
    switch (status) {
    case 200:
        return QByteArrayLiteral("OK");
    case 204:
        return QByteArrayLiteral("No Content");
    case 303:
        return QByteArrayLiteral("See Other");
    case 400:
        return QByteArrayLiteral("Bad Request");
    case 403:
        return QByteArrayLiteral("Forbidden");
    case 404:
        return QByteArrayLiteral("Not Found");
    case 405:
        return QByteArrayLiteral("Method Not Allowed");
    case 411:
        return QByteArrayLiteral("Length Required");
    case 413:
        return QByteArrayLiteral("Content Too Large");
    case 414:
        return QByteArrayLiteral("URI Too Long");
    case 415:
        return QByteArrayLiteral("Unsupported Media Type");
    case 431:
        return QByteArrayLiteral("Request Header Fields Too Large");
    case 503:
        return QByteArrayLiteral("Service Unavailable");
    default:
        return QByteArrayLiteral("Answer");
    }
}

LoopbackConnection::LoopbackConnection(QTcpSocket *socket, std::chrono::milliseconds limit,
                                       qsizetype bodyLimit, QObject *parent)
    : QObject(parent), m_socket(socket), m_reader(bodyLimit)
{
    m_socket->setParent(this);
    // The kernel makes a fast sender wait instead of us buffering what it sends.
    m_socket->setReadBufferSize(kReadPiece);
    m_limit.setSingleShot(true);
    m_quiet.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, &LoopbackConnection::drop);
    connect(&m_quiet, &QTimer::timeout, m_socket, &QTcpSocket::disconnectFromHost);
    connect(m_socket, &QTcpSocket::readyRead, this, &LoopbackConnection::readMore);
    connect(m_socket, &QTcpSocket::disconnected, this, &LoopbackConnection::finish);
    m_age.start();
    m_limit.start(limit);
    if (m_socket->bytesAvailable() > 0)
        QMetaObject::invokeMethod(this, &LoopbackConnection::readMore, Qt::QueuedConnection);
}

std::chrono::milliseconds LoopbackConnection::age() const
{
    return std::chrono::milliseconds{m_age.elapsed()};
}

void LoopbackConnection::readMore()
{
    while (!m_gone && m_socket->bytesAvailable() > 0) {
        if (m_phase != Phase::Reading) {
            discardRest();
            return;
        }
        switch (m_reader.feed(m_socket->read(kReadPiece))) {
        case HttpRequestReader::State::Incomplete:
            break;
        case HttpRequestReader::State::Tls:
            Q_EMIT triedHttps();
            drop();
            return;
        case HttpRequestReader::State::Complete:
        case HttpRequestReader::State::Refused:
            m_phase = Phase::Waiting;
            Q_EMIT requestRead(this);
            break;
        }
    }
}

void LoopbackConnection::answer(int status, const QList<QPair<QByteArray, QByteArray>> &fields,
                                const QByteArray &body)
{
    if (m_gone || m_phase == Phase::Answered)
        return;
    m_phase = Phase::Answered;
    QByteArray bytes =
        "HTTP/1.1 " + QByteArray::number(status) + ' ' + reasonPhrase(status) + "\r\n";
    for (const auto &[name, value] : fields)
        bytes += name + ": " + value + "\r\n";
    if (status != 204) // RFC 9110 §8.6
        bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    bytes += "Connection: close\r\n\r\n" + body;
    m_socket->write(bytes);
    // Closing while the peer still sends makes the kernel answer with a reset, which can take our
    // words away before they are read; so what is left of an oversized request is read and dropped.
    if (m_reader.state() == HttpRequestReader::State::Refused)
        m_quiet.start(kQuiet);
    else
        m_socket->disconnectFromHost();
}

void LoopbackConnection::discardRest()
{
    m_socket->skip(m_socket->bytesAvailable());
    if (m_quiet.isActive())
        m_quiet.start(kQuiet);
}

void LoopbackConnection::drop()
{
    m_socket->abort();
    finish();
}

void LoopbackConnection::finish()
{
    if (m_gone)
        return;
    m_gone = true;
    m_limit.stop();
    m_quiet.stop();
    Q_EMIT gone(this);
    deleteLater();
}

} // namespace holdfast
