#include "app/sandbox/http/server.h"

#include "app/sandbox/http/delivery.h"
#include "app/sandbox/http/loopbacklistener.h"
#include "core/base/logging.h"

#include <QDateTime>
#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QLocale>
#include <QMetaEnum>
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
#include <QHttpHeaders>
#endif

#include <memory>

using namespace Qt::StringLiterals;

namespace holdfast::sandbox {

namespace {

QByteArray methodName(QHttpServerRequest::Method method)
{
    return QByteArray(QMetaEnum::fromType<QHttpServerRequest::Method>().valueToKey(int(method)))
        .toUpper();
}

QList<Header> headersOf(const QHttpServerRequest &request)
{
    QList<Header> result;
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    const QHttpHeaders &headers = request.headers();
    for (qsizetype i = 0; i < headers.size(); ++i) {
        const QLatin1StringView name = headers.nameAt(i);
        result.append(
            {QByteArray(name.data(), name.size()).toLower(), headers.valueAt(i).toByteArray()});
    }
#else
    const auto headers = request.headers();
    for (const auto &[name, value] : headers)
        result.append({name.toLower(), value});
#endif
    return result;
}

QStringList segmentsOf(const QByteArray &path)
{
    QStringList segments;
    const QList<QByteArray> parts = path.mid(1).split('/');
    for (const QByteArray &part : parts)
        segments.append(QString::fromUtf8(QByteArray::fromPercentEncoding(part)));
    return segments;
}

Request valueOf(const QHttpServerRequest &request)
{
    Request value;
    value.method = methodName(request.method());
    value.path = request.url().path(QUrl::FullyEncoded).toLatin1();
    value.segments = segmentsOf(value.path);
    value.query = parseParameters(request.url().query(QUrl::FullyEncoded).toLatin1());
    value.headers = headersOf(request);
    value.body = request.body();
    value.remote = request.remoteAddress();
    return value;
}

void writeNormally(QHttpServerResponder &responder, const Response &response)
{
    const auto status = QHttpServerResponder::StatusCode(response.status);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QHttpHeaders headers;
    for (const Header &header : response.headers)
        headers.append(QLatin1StringView(header.name), QLatin1StringView(header.value));
    responder.write(response.body, headers, status);
#else
    responder.writeStatusLine(status);
    for (const Header &header : response.headers)
        responder.writeHeader(header.name, header.value);
    responder.writeHeader("Content-Length", QByteArray::number(response.body.size()));
    responder.writeBody(response.body);
#endif
}

/// IMF-fixdate, RFC 9110 §5.6.7.
QByteArray httpDate(Instant instant)
{
    const auto utc = QDateTime::fromMSecsSinceEpoch(toMilliseconds(instant), Qt::UTC);
    return QLocale::c().toString(utc, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
}

/// Holds one client's turn until it is answered; 6.4's responder does not notice that its socket
/// has gone, hence the guard.
struct Turn
{
    Turn(QHttpServerResponder &&itsResponder, QTcpSocket *itsSocket)
        : responder(std::move(itsResponder)), socket(itsSocket)
    {}

    void answer(const Response &response)
    {
        if (answered || !socket || socket->state() != QAbstractSocket::ConnectedState)
            return;
        answered = true;
        if (response.delivery == Delivery::Normal)
            writeNormally(responder, response);
        else
            deliverBroken(socket, response);
    }

    QHttpServerResponder responder;
    QPointer<QTcpSocket> socket;
    bool answered = false;
};

} // namespace

HttpServer::HttpServer(const Router &router, const Clock &clock, QObject *parent)
    : QObject(parent), m_router(router), m_clock(clock)
{
    installHandler();
}

HttpServer::~HttpServer() = default;

Expected<quint16> HttpServer::listen(quint16 port)
{
    auto listener = std::make_unique<LoopbackListener>();
    if (!listener->listen(QHostAddress::LocalHost, port))
        return fail(makeError(ErrorKind::Network, u"port"_s, listener->errorString()));
    m_listener = listener.release();
    m_server.bind(m_listener);
    m_port = m_listener->serverPort();
    return m_port;
}

QString HttpServer::baseUrl() const
{
    return u"http://127.0.0.1:%1"_s.arg(m_port);
}

void HttpServer::installHandler()
{
    // No route is given to QHttpServer: its router works on decoded paths, where an encoded slash
    // in an id is already a new segment.
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    m_server.setMissingHandler(
        this, [this](const QHttpServerRequest &request, QHttpServerResponder &responder) {
            handle(request, std::move(responder));
        });
#else
    m_server.setMissingHandler(
        [this](const QHttpServerRequest &request, QHttpServerResponder &&responder) {
            handle(request, std::move(responder));
        });
#endif
}

void HttpServer::handle(const QHttpServerRequest &request, QHttpServerResponder &&responder)
{
    QTcpSocket *socket = socketOf(request, responder);
    auto turn = std::make_shared<Turn>(std::move(responder), socket);
    Request value = valueOf(request);
    const QByteArray line = value.method + ' ' + value.path;
    m_router.dispatch(std::move(value), [this, turn, line](Response response) {
        qCDebug(logSandbox, "%s %d", line.constData(), response.status);
        turn->answer(response.withHeader("Date", httpDate(m_clock.now())));
    });
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    // 6.8 listens to the socket again when the responder goes. If that happened before its own
    // handler has returned, it would listen twice.
    QMetaObject::invokeMethod(
        this, [turn] { Q_UNUSED(turn) }, Qt::QueuedConnection);
#endif
}

QTcpSocket *HttpServer::socketOf(const QHttpServerRequest &request,
                                 const QHttpServerResponder &responder) const
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    Q_UNUSED(responder)
    return m_listener->socketOf(request.remotePort());
#else
    Q_UNUSED(request)
    return responder.socket();
#endif
}

} // namespace holdfast::sandbox
