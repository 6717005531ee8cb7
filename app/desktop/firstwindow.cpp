#include "app/desktop/firstwindow.h"

#include <QDir>

#include <utility>

namespace holdfast {
namespace {

using namespace std::chrono_literals;

constexpr auto kPatience = 2s; ///< with a caller who does not finish the word
constexpr auto kPause = 50ms;  ///< between two looks for the door
const QByteArray kCome = QByteArrayLiteral("come");
constexpr qsizetype kLongestCome = 5 + ActivationToken::kLongest + 1; ///< with token and line break
const QByteArray kComing = QByteArrayLiteral("coming\n");

QString socketIn(const QString &folder)
{
    return QDir(folder).absoluteFilePath(QStringLiteral("holdfast.socket"));
}

/// The word has begun and may still become whole.
bool begins(const QByteArray &word, const QByteArray &heard)
{
    return heard.size() < word.size() && word.startsWith(heard);
}

struct Heard
{
    enum class What { Nonsense, Unfinished, Come } what = What::Nonsense;
    ActivationToken token = {};
};

Heard understood(const QByteArray &words)
{
    const qsizetype end = words.indexOf('\n');
    const QByteArray line = end < 0 ? words : words.first(end);
    const QByteArray token = line.mid(kCome.size() + 1);
    const bool withToken = line.startsWith(kCome + ' ');
    const bool isFit = !withToken || token.isEmpty() || !ActivationToken(token).isEmpty();
    if (end < 0)
        return {isFit && (withToken || kCome.startsWith(line)) ? Heard::What::Unfinished
                                                               : Heard::What::Nonsense};
    if (end + 1 != words.size() || !isFit || (line != kCome && (!withToken || token.isEmpty())))
        return {};
    return {Heard::What::Come, ActivationToken(token)};
}

} // namespace

FirstWindowDoor::FirstWindowDoor(QObject *parent) : QObject(parent)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_server.setMaxPendingConnections(4);
    connect(&m_server, &QLocalServer::newConnection, this, &FirstWindowDoor::greet);
}

bool FirstWindowDoor::open(const QString &folder)
{
    QLocalServer::removeServer(socketIn(folder));
    return m_server.listen(socketIn(folder));
}

void FirstWindowDoor::greet()
{
    while (QLocalSocket *caller = m_server.nextPendingConnection()) {
        connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
        connect(caller, &QLocalSocket::readyRead, this, [this, caller] { listenTo(*caller); });
        QTimer::singleShot(kPatience, caller, &QLocalSocket::abort);
        listenTo(*caller);
    }
}

void FirstWindowDoor::listenTo(QLocalSocket &caller)
{
    const Heard heard = understood(caller.peek(kLongestCome + 1));
    if (heard.what == Heard::What::Unfinished)
        return;
    if (heard.what == Heard::What::Nonsense)
        return caller.abort();
    caller.readAll();
    caller.write(kComing);
    caller.disconnectFromServer();
    Q_EMIT called(heard.token);
}

FirstWindowCall::FirstWindowCall(QObject *parent) : QObject(parent)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { end(false); });
    connect(&m_socket, &QLocalSocket::connected, this, [this] { m_socket.write(m_words); });
    connect(&m_socket, &QLocalSocket::readyRead, this, [this] {
        m_answer += m_socket.read(kComing.size() + 1);
        if (!begins(kComing, m_answer))
            end(m_answer == kComing);
    });
    connect(&m_socket, &QLocalSocket::disconnected, this, [this] { end(false); });
    // Queued: a socket that is not there may say so from inside connectToServer().
    connect(&m_socket, &QLocalSocket::errorOccurred, this, &FirstWindowCall::failed,
            Qt::QueuedConnection);
    m_again.setSingleShot(true);
    m_again.setInterval(kPause);
    connect(&m_again, &QTimer::timeout, this, [this] { m_socket.connectToServer(m_place); });
}

void FirstWindowCall::start(const QString &folder, const ActivationToken &token,
                            std::chrono::milliseconds deadline, std::function<void(bool)> done)
{
    m_words = token.isEmpty() ? kCome + '\n' : kCome + ' ' + token.text() + '\n';
    m_done = std::move(done);
    m_place = socketIn(folder);
    m_deadline.start(deadline);
    m_socket.connectToServer(m_place);
}

void FirstWindowCall::failed(QLocalSocket::LocalSocketError error)
{
    const bool isNotThere = error == QLocalSocket::ServerNotFoundError ||
                            error == QLocalSocket::ConnectionRefusedError;
    if (isNotThere && m_done)
        m_again.start();
    else
        end(false);
}

void FirstWindowCall::end(bool comes)
{
    m_again.stop();
    m_deadline.stop();
    if (const auto done = std::exchange(m_done, {}))
        done(comes);
}

} // namespace holdfast
