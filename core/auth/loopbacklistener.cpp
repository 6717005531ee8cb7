#include "core/auth/loopbacklistener.h"

#include "core/base/logging.h"
#include "core/http/loopbackconnection.h"

#include <utility>

namespace holdfast {

namespace {

QByteArray donePath(const QByteArray &path)
{
    return (path.endsWith('/') ? path : path + '/') + "done";
}

QByteArray receivedPath(const QByteArray &path)
{
    return (path.endsWith('/') ? path : path + '/') + "received";
}

bool isForm(const std::optional<QByteArray> &contentType)
{
    const QByteArray type = contentType.value_or(QByteArray()).split(';').first();
    return type.trimmed().toLower() == "application/x-www-form-urlencoded";
}

} // namespace

LoopbackListener::LoopbackListener(ReturnPageTexts texts, ListenerDeadlines deadlines,
                                   QObject *parent)
    : QObject(parent), m_texts(std::move(texts)), m_deadlines(deadlines),
      m_server({.life = deadlines.connection, .patience = deadlines.patience})
{
    connect(&m_server, &LoopbackServer::requestRead, this, &LoopbackListener::serve);
    connect(&m_server, &LoopbackServer::triedHttps, this, &LoopbackListener::triedHttps);
    m_closing.setSingleShot(true);
    m_telling.setSingleShot(true);
    connect(&m_telling, &QTimer::timeout, this, &LoopbackListener::tell);
    connect(&m_closing, &QTimer::timeout, this, &LoopbackListener::close);
}

LoopbackListener::~LoopbackListener() = default;

Expected<QUrl> LoopbackListener::listen(const ListenerSettings &settings)
{
    m_settings = settings;
    const bool hosted = settings.redirectUri.scheme() == QStringLiteral("https");
    m_arrival = settings.redirectUri;
    if (hosted) {
        m_arrival = QUrl(QStringLiteral("http://127.0.0.1/callback"));
        m_arrival.setPort(settings.listenPort);
    }
    if (auto bound = bind(m_arrival); !bound)
        return fail(bound.error());

    m_arrival.setPort(port());
    m_path = m_arrival.path(QUrl::FullyEncoded).toLatin1();
    if (m_path.isEmpty())
        m_path = QByteArrayLiteral("/");
    m_hostField = m_arrival.authority(QUrl::FullyEncoded).toLatin1().toLower();
    return hosted ? settings.redirectUri : m_arrival;
}

Expected<std::monostate> LoopbackListener::bind(const QUrl &place)
{
    QList<QHostAddress> addresses;
    const QString host = place.host();
    if (host == QStringLiteral("127.0.0.1") || host == QStringLiteral("localhost"))
        addresses.append(QHostAddress(QHostAddress::LocalHost));
    if (host == QStringLiteral("::1") || host == QStringLiteral("localhost"))
        addresses.append(QHostAddress(QHostAddress::LocalHostIPv6));
    if (addresses.isEmpty()) {
        return fail(makeError(ErrorKind::ReturnPath, QStringLiteral("address"),
                              QStringLiteral("the redirect address is not on this computer")));
    }

    return m_server.listen(addresses, static_cast<quint16>(place.port(80)));
}

quint16 LoopbackListener::port() const
{
    return m_server.port();
}

QUrl LoopbackListener::arrival() const
{
    return m_arrival;
}

void LoopbackListener::expect(const QByteArray &state)
{
    m_state = state;
}

void LoopbackListener::answeredElsewhere()
{
    m_received = true;
}

void LoopbackListener::serve(LoopbackConnection *connection)
{
    const HttpRequestReader &request = connection->request();
    if (request.state() == HttpRequestReader::State::Refused)
        return refuse(*connection, request.status());
    if (!isOurHost(*connection) || !isOriginAllowed(*connection))
        return refuse(*connection, 403);

    const QByteArray path = request.head().path();
    if (path == m_path)
        return serveRedirect(*connection);
    if (m_cameHere && request.head().method == "GET" && path == donePath(m_path))
        return serveOutcome(*connection);
    if (m_received && request.head().method == "GET" && path == receivedPath(m_path))
        return answerSentence(*connection, 200, m_texts.alreadyReceived);
    refuse(*connection, 404);
}

// A page of another site that reaches us through a name of its own (DNS rebinding) says that name
// here; a proxy's absolute-form target would override Host, and no browser sends one to us.
bool LoopbackListener::isOurHost(const LoopbackConnection &connection) const
{
    const HttpHead &head = connection.request().head();
    const auto host = head.only("host");
    return host && host->toLower() == m_hostField && !head.target.contains("://");
}

// Browsers say where a form comes from. Ours may post to itself, and the identity service may
// (form_post); "null" is what either says under a no-referrer policy or after a redirect, and is
// let through to the check of `state`.
bool LoopbackListener::isOriginAllowed(const LoopbackConnection &connection) const
{
    const HttpHead &head = connection.request().head();
    if (head.count("origin") == 0)
        return true;
    const QByteArray origin = head.only("origin").value_or(QByteArray()).toLower();
    return origin == "null" || origin == "http://" + m_hostField ||
           (!m_settings.identityOrigin.isEmpty() && origin == m_settings.identityOrigin.toLower());
}

void LoopbackListener::serveRedirect(LoopbackConnection &connection)
{
    const HttpHead &head = connection.request().head();
    const QByteArray query = head.query().value_or(QByteArray());
    const QByteArray &body = connection.request().body();
    if (head.method == "GET") {
        if (!body.isEmpty())
            return answerSentence(connection, 400, m_texts.incomplete);
        if (!query.isEmpty())
            return serveAnswer(connection, query);
        if (m_settings.withIdToken)
            return answerPage(connection, 200, fragmentRelayPage(m_texts), fragmentRelayPolicy());
        return answerSentence(connection, 400, m_texts.incomplete);
    }
    if (head.method != "POST" || !m_settings.withIdToken)
        return refuse(connection, 405);
    if (!isForm(head.only("content-type")))
        return refuse(connection, 415);
    if (!query.isEmpty())
        return answerSentence(connection, 400, m_texts.incomplete);
    serveAnswer(connection, body);
}

void LoopbackListener::serveAnswer(LoopbackConnection &connection, const QByteArray &formEncoded)
{
    const auto answer = readAuthorisationAnswer(formEncoded);
    if (!answer) {
        ++m_refused;
        return answerSentence(connection, 400, m_texts.incomplete);
    }
    if (m_state.isEmpty() || !equalConstantTime(answer->state, m_state)) {
        ++m_refused;
        return answerSentence(connection, 400, m_texts.notExpected);
    }
    // 303 to an address without parameters: nothing stays in the address bar or the history, and a
    // reload repeats nothing.
    if (m_received)
        return redirect(connection, receivedPath(m_path));
    m_received = true;
    m_cameHere = true;
    redirect(connection, donePath(m_path));
    Q_EMIT received(*answer);
}

void LoopbackListener::serveOutcome(LoopbackConnection &connection)
{
    if (!m_outcome) {
        QTimer::singleShot(m_deadlines.hold, &connection,
                           [this, held = &connection] { answerHeld(held); });
        return;
    }
    switch (*m_outcome) {
    case ReturnOutcome::Succeeded:
        answerSentence(connection, 200, m_texts.succeeded);
        break;
    case ReturnOutcome::Declined:
        answerSentence(connection, 200, m_texts.declined);
        break;
    case ReturnOutcome::Failed:
        answerSentence(connection, 200, m_texts.failed);
        break;
    }
    // Gone means sent. Somebody knows the truth then; a moment more for what browsers fetch beside
    // it.
    connect(&connection, &LoopbackConnection::gone, this, &LoopbackListener::tell);
    m_closing.start(m_deadlines.linger);
}

void LoopbackListener::answerHeld(LoopbackConnection *connection)
{
    if (connection->phase() == LoopbackConnection::Phase::Waiting) {
        answerPage(*connection, 200, returnPageThatReloads(m_texts, m_texts.checking),
                   returnPagePolicy());
    }
}

void LoopbackListener::showOutcome(ReturnOutcome outcome)
{
    m_outcome = outcome;
    // A browser that has not come back for the page yet gets a while; none is coming when the
    // redirect did not arrive here.
    m_closing.start(m_cameHere ? m_deadlines.outcome : std::chrono::milliseconds{0});
    m_telling.start(m_deadlines.telling);
    for (LoopbackConnection *connection : m_server.connections()) {
        if (connection->phase() == LoopbackConnection::Phase::Waiting)
            serveOutcome(*connection);
    }
}

void LoopbackListener::tell()
{
    if (!std::exchange(m_told, true))
        Q_EMIT outcomeTold();
}

void LoopbackListener::close()
{
    if (!m_server.isListening())
        return;
    m_closing.stop();
    m_telling.stop();
    m_server.close();
    const quint64 others = m_refused + m_server.turnedAway();
    if (others > 0)
        qCInfo(logAuth) << "return path closed;" << others << "requests that were not the redirect";
    if (m_outcome)
        tell();
    Q_EMIT closed();
}

void LoopbackListener::answerPage(LoopbackConnection &connection, int status,
                                  const QByteArray &page, const QByteArray &policy)
{
    connection.answer(status,
                      {{"Content-Type", "text/html; charset=utf-8"},
                       {"Cache-Control", "no-store"},
                       {"X-Content-Type-Options", "nosniff"},
                       {"Referrer-Policy", "no-referrer"},
                       {"Content-Security-Policy", policy}},
                      page);
}

void LoopbackListener::answerSentence(LoopbackConnection &connection, int status,
                                      const QString &sentence)
{
    answerPage(connection, status, returnPage(m_texts, sentence), returnPagePolicy());
}

void LoopbackListener::redirect(LoopbackConnection &connection, const QByteArray &path)
{
    connection.answer(303,
                      {{"Location", path},
                       {"Cache-Control", "no-store"},
                       {"X-Content-Type-Options", "nosniff"},
                       {"Referrer-Policy", "no-referrer"},
                       {"Content-Security-Policy", returnPagePolicy()}},
                      {});
}

void LoopbackListener::refuse(LoopbackConnection &connection, int status)
{
    ++m_refused;
    QList<QPair<QByteArray, QByteArray>> fields{{"Cache-Control", "no-store"},
                                                {"X-Content-Type-Options", "nosniff"},
                                                {"Referrer-Policy", "no-referrer"},
                                                {"Content-Security-Policy", returnPagePolicy()}};
    if (status == 405)
        fields.emplaceBack("Allow", m_settings.withIdToken ? "GET, POST" : "GET");
    connection.answer(status, fields, {});
}

} // namespace holdfast
