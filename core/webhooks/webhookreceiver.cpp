#include "core/webhooks/webhookreceiver.h"

#include "core/base/logging.h"
#include "core/base/secret.h"
#include "core/jose/jws.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

#include <utility>

namespace holdfast {

namespace {

constexpr QByteArrayView kPlain = "application/json";
constexpr QByteArrayView kSigned = "application/jwt";

QByteArray mediaType(const LoopbackConnection &connection)
{
    const auto type = connection.request().head().only("content-type");
    return type.value_or(QByteArray()).split(';').first().trimmed().toLower();
}

} // namespace

QString webhookAddress(quint16 port, const QString &path)
{
    return QStringLiteral("http://127.0.0.1:%1/webhooks/%2").arg(QString::number(port), path);
}

WebhookReceiver::WebhookReceiver(Clock &clock, Keys keys, Inbox inbox, WebhookDeadlines deadlines,
                                 QObject *parent)
    : QObject(parent), m_clock(clock), m_keys(std::move(keys)), m_inbox(std::move(inbox)),
      m_deadlines(deadlines),
      m_server({.body = kBodyLimit, .life = deadlines.connection, .patience = deadlines.patience})
{
    connect(&m_server, &LoopbackServer::requestRead, this, &WebhookReceiver::serve);
    connect(&m_turn, &QTimer::timeout, this, &WebhookReceiver::verifyNext);
}

WebhookReceiver::~WebhookReceiver() = default;

Expected<std::monostate> WebhookReceiver::listen(const WebhookDoor &door)
{
    m_door = door;
    m_path = "/webhooks/" + door.path;
    return m_server.listen({QHostAddress(QHostAddress::LocalHost)}, door.port);
}

void WebhookReceiver::close()
{
    m_server.close();
}

void WebhookReceiver::serve(LoopbackConnection *connection)
{
    if (const int status = statusOf(*connection))
        return refuse(*connection, status);
    // The sender waits five seconds; whatever keys or database do, it gets a word before.
    QTimer::singleShot(m_deadlines.answer, connection,
                       [this, connection] { answer(*connection, 503); });
    if (mediaType(*connection) == kSigned)
        serveSigned(*connection);
    else
        servePlain(*connection);
}

/// 0 for what looks like a delivery.
int WebhookReceiver::statusOf(const LoopbackConnection &connection) const
{
    const HttpRequestReader &request = connection.request();
    if (request.state() == HttpRequestReader::State::Refused)
        return request.status();
    if (!equalConstantTime(request.head().target, m_path))
        return 404;
    if (request.head().method != "POST")
        return 405;
    const QByteArray type = mediaType(connection);
    return type == kPlain || type == kSigned ? 0 : 415;
}

void WebhookReceiver::servePlain(LoopbackConnection &connection)
{
    if (m_door.signedOnly)
        return refuseEvent(connection, "authentication_failed",
                           QStringLiteral("this receiver has had signed events"));
    const auto event = readPlainEvent(connection.request().body());
    if (!event)
        return refuseEvent(connection, "invalid_request", event.error().detail);
    keep(connection, *event);
}

void WebhookReceiver::serveSigned(LoopbackConnection &connection)
{
    const auto token = readJwsWithoutVerifying(connection.request().body(), kBodyLimit);
    if (!token)
        return refuseEvent(connection, eventErrorCode(token.error()), token.error().detail);
    m_keys(token->keyId, &connection,
           [this, at = &connection](const auto &keys) { keysKnown(at, keys); });
}

void WebhookReceiver::keysKnown(LoopbackConnection *connection,
                                const Expected<VerificationKeys> &keys)
{
    if (!keys) {
        qCWarning(logService) << "a webhook could not be checked:" << keys.error().detail;
        return answer(*connection, 503);
    }
    m_unverified.push_back({connection, *keys});
    m_turn.start();
}

void WebhookReceiver::verifyNext()
{
    const Unverified next = std::move(m_unverified.front());
    m_unverified.pop_front();
    if (m_unverified.empty())
        m_turn.stop();
    if (next.connection)
        verify(*next.connection, next.keys);
}

void WebhookReceiver::verify(LoopbackConnection &connection, const VerificationKeys &keys)
{
    const auto event =
        verifyEvent(connection.request().body(), keys, m_door.expected, m_clock.now(), kBodyLimit);
    if (!event)
        return refuseEvent(connection, eventErrorCode(event.error()), event.error().detail);
    m_door.signedOnly = true;
    keep(connection, *event);
}

void WebhookReceiver::keep(LoopbackConnection &connection, const WebhookEvent &event)
{
    m_inbox(event, &connection, [this, at = &connection](const Expected<std::monostate> &kept) {
        if (!kept)
            qCWarning(logService) << "a webhook could not be kept:" << kept.error().detail;
        answer(*at, kept ? 204 : 503);
    });
}

void WebhookReceiver::refuse(LoopbackConnection &connection, int status)
{
    ++m_refused;
    answer(connection, status);
}

void WebhookReceiver::refuseEvent(LoopbackConnection &connection, const QByteArray &code,
                                  const QString &why)
{
    ++m_refused;
    qCInfo(logService) << "a webhook was refused:" << code.constData() << why;
    const QJsonObject error{{QStringLiteral("err"), QString::fromLatin1(code)},
                            {QStringLiteral("description"), why}};
    answer(connection, 400, QJsonDocument(error).toJson(QJsonDocument::Compact));
}

void WebhookReceiver::answer(LoopbackConnection &connection, int status, const QByteArray &body)
{
    QList<QPair<QByteArray, QByteArray>> fields{{"Cache-Control", "no-store"}};
    if (status == 405)
        fields.emplaceBack("Allow", "POST");
    if (!body.isEmpty())
        fields.emplaceBack("Content-Type", "application/json");
    connection.answer(status, fields, body);
}

} // namespace holdfast
