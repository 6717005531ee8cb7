#include "core/net/httpexchange_p.h"

#include "core/base/logging.h"
#include "core/net/gatewayerrors_p.h"
#include "core/net/httpdate.h"

namespace holdfast {

namespace {

constexpr qint64 kChunk = 64 * 1024;

} // namespace

HttpExchange::HttpExchange(const HttpRequest &request, const GatewayLimits &limits, Clock &clock,
                           QNetworkReply *reply, QObject *parent)
    : QObject(parent), m_request(request), m_limits(limits), m_clock(clock), m_reply(reply),
      m_startedAt(clock.monotonic())
{
    m_reply->setParent(this);
    m_deadline.setSingleShot(true);
    m_connectDeadline.setSingleShot(true);
}

HttpExchange::~HttpExchange()
{
    drop();
}

void HttpExchange::start(QObject *context, Callback<HttpAnswer> done)
{
    m_context = context;
    m_done = std::move(done);
    connect(context, &QObject::destroyed, this, &HttpExchange::contextGone);
    connect(m_reply, &QNetworkReply::socketStartedConnecting, this, &HttpExchange::connecting);
    connect(m_reply, &QNetworkReply::requestSent, &m_connectDeadline, &QTimer::stop);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &HttpExchange::headersArrived);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpExchange::bytesArrived);
    connect(m_reply, &QNetworkReply::finished, this, &HttpExchange::replyFinished);
    connect(m_reply, &QNetworkReply::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_sslErrors = errors; });
    connect(&m_deadline, &QTimer::timeout, this, &HttpExchange::deadlinePassed);
    connect(&m_connectDeadline, &QTimer::timeout, this, &HttpExchange::connectDeadlinePassed);
    m_deadline.start(m_request.deadline);
}

void HttpExchange::connecting()
{
    // Qt has no time limit of its own for connecting, and queues requests per host: the time runs
    // from here and not from start(). Further addresses of the host get no time of their own.
    if (!m_connectDeadline.isActive())
        m_connectDeadline.start(m_limits.connect);
}

void HttpExchange::headersArrived()
{
    m_connectDeadline.stop();
    if (std::optional<Error> error = headerError(*m_reply, m_limits))
        finish(fail(std::move(*error)));
}

void HttpExchange::bytesArrived()
{
    if (!readBody())
        finish(fail(bodyTooLarge(m_request.bodyLimit)));
}

bool HttpExchange::readBody()
{
    // In pieces, so that a bomb is noticed before it is inflated whole.
    for (;;) {
        const QByteArray piece = m_reply->read(kChunk);
        if (piece.isEmpty())
            return true;
        m_body += piece;
        if (m_body.size() > m_request.bodyLimit)
            return false;
    }
}

void HttpExchange::replyFinished()
{
    if (std::optional<Error> error = headerError(*m_reply, m_limits)) {
        finish(fail(std::move(*error)));
    } else if (std::optional<Error> transport = transportError(*m_reply, m_sslErrors)) {
        finish(fail(std::move(*transport)));
    } else if (!readBody()) {
        finish(fail(bodyTooLarge(m_request.bodyLimit)));
    } else if (std::optional<Error> length = lengthError(*m_reply, m_body.size())) {
        finish(fail(std::move(*length)));
    } else {
        finish(answer());
    }
}

HttpAnswer HttpExchange::answer() const
{
    HttpAnswer result;
    result.status = statusOf(*m_reply);
    const auto &pairs = m_reply->rawHeaderPairs();
    for (const auto &[name, value] : pairs)
        result.headers.append({name.toLower(), value});
    result.body = m_body;
    result.serverDate = parseHttpDate(result.header("date"));
    result.retryAt = parseRetryAfter(result.header("retry-after"), m_clock.now(), result.serverDate);
    return result;
}

void HttpExchange::deadlinePassed()
{
    finish(fail(makeError(ErrorKind::Network, QStringLiteral("timeout"),
                          QStringLiteral("no complete answer within %1 seconds")
                              .arg(double(m_request.deadline.count()) / 1000))));
}

void HttpExchange::connectDeadlinePassed()
{
    finish(fail(makeError(ErrorKind::Network, QStringLiteral("connect"),
                          QStringLiteral("no connection within %1 seconds")
                              .arg(double(m_limits.connect.count()) / 1000))));
}

void HttpExchange::contextGone()
{
    drop();
    deleteLater();
}

void HttpExchange::finish(Expected<HttpAnswer> result)
{
    if (m_ended)
        return;
    if (!result)
        result = fail(namingTheProxy(std::move(result.error()), *m_reply));
    log(result);
    drop();
    deleteLater();
    if (m_context)
        m_done(std::move(result));
}

void HttpExchange::drop()
{
    m_ended = true;
    m_deadline.stop();
    m_connectDeadline.stop();
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    // Deleting cuts the connection. abort() must not be called here: Qt may be in the middle of
    // reporting an error of its own for this reply.
    m_reply->deleteLater();
    m_reply = nullptr;
}

void HttpExchange::log(const Expected<HttpAnswer> &result) const
{
    using std::chrono::duration_cast, std::chrono::milliseconds;
    const auto took = duration_cast<milliseconds>(m_clock.monotonic() - m_startedAt);
    const QString outcome = result ? QString::number(result->status)
                                   : errorKindWord(result.error().kind) + u' ' + result.error().part;
    qCInfo(logNet, "%s %s: %s, %lld ms", m_request.method.constData(),
           qUtf8Printable(m_request.url.host()), qUtf8Printable(outcome),
           static_cast<long long>(took.count()));
}

} // namespace holdfast
