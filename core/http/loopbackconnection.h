#pragma once

#include "core/http/httphead.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>

class QTcpSocket;

namespace holdfast {

/// One connection of a loopback server: reads one request, gives one answer, goes.
/// Lives no longer than its limit, whatever the other side does. Deletes itself after gone().
class LoopbackConnection : public QObject
{
    Q_OBJECT
public:
    enum class Phase {
        Reading,  ///< the request is not complete
        Waiting,  ///< complete; the server owes an answer
        Answered, ///< the answer is on its way
    };

    /// Takes the socket over.
    LoopbackConnection(QTcpSocket *socket, std::chrono::milliseconds limit, qsizetype bodyLimit,
                       QObject *parent);

    [[nodiscard]] Phase phase() const { return m_phase; }
    [[nodiscard]] std::chrono::milliseconds age() const;
    [[nodiscard]] const HttpRequestReader &request() const { return m_reader; }

    /// Sends an answer and ends the connection once it is out. Once.
    void answer(int status, const QList<QPair<QByteArray, QByteArray>> &fields,
                const QByteArray &body);
    /// Ends it without an answer.
    void drop();

Q_SIGNALS:
    /// The request is there (Complete or Refused) and waits for answer().
    void requestRead(holdfast::LoopbackConnection *connection);
    /// A TLS ClientHello came instead of a request; the connection ends by itself.
    void triedHttps();
    /// The last sign of this connection.
    void gone(holdfast::LoopbackConnection *connection);

private:
    void readMore();
    void discardRest();
    void finish();

    QTcpSocket *m_socket;
    HttpRequestReader m_reader;
    QElapsedTimer m_age;
    QTimer m_limit;
    QTimer m_quiet;
    Phase m_phase = Phase::Reading;
    bool m_gone = false;
};

/// "OK" for 200, and so on, for the status codes that are used here.
[[nodiscard]] QByteArray reasonPhrase(int status);

} // namespace holdfast
