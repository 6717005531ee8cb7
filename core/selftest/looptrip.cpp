#include "core/selftest/looptrip.h"

#include <QNetworkProxy>
#include <QTcpServer>
#include <QTcpSocket>

#include <utility>

namespace holdfast {
namespace {

using namespace std::chrono_literals;

constexpr auto kTripPatience = 3s; ///< with a computer that calls itself

/// One trip; deletes itself when it has answered.
class LoopTrip final : public QObject
{
public:
    LoopTrip(QObject *context, Callback<Finding> done)
        : QObject(context), m_done(whileAlive(context, std::move(done)))
    {
        connect(&m_server, &QTcpServer::newConnection, this,
                [this] { end(Finding{Found::Listens}); });
        connect(&m_socket, &QTcpSocket::errorOccurred, this,
                [this] { endWith(QStringLiteral("connect"), m_socket.errorString()); });
    }

    void start(QHostAddress::SpecialAddress address)
    {
        if (!m_server.listen(address))
            return endWith(QStringLiteral("port"), m_server.errorString());
        QTimer::singleShot(kTripPatience, this, [this] {
            endWith(QStringLiteral("connect"), QStringLiteral("nothing arrived in time"));
        });
        m_socket.setProxy(QNetworkProxy::NoProxy);
        m_socket.connectToHost(m_server.serverAddress(), m_server.serverPort());
    }

private:
    void endWith(const QString &part, const QString &detail)
    {
        end(fail(makeError(ErrorKind::ReturnPath, part, detail)));
    }
    void end(const Expected<Finding> &result)
    {
        if (const auto done = std::exchange(m_done, {}))
            done(result);
        deleteLater();
    }

    QTcpServer m_server;
    QTcpSocket m_socket;
    Callback<Finding> m_done;
};

} // namespace

void tripOverLoopback(QHostAddress::SpecialAddress address, QObject *context,
                      Callback<Finding> done)
{
    auto *trip = new LoopTrip(context, std::move(done));
    // Later: whoever asks is answered after this has returned.
    QMetaObject::invokeMethod(
        trip, [trip, address] { trip->start(address); }, Qt::QueuedConnection);
}

} // namespace holdfast
