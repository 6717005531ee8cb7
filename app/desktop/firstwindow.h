#pragma once

#include "app/desktop/activationtoken.h"

#include <QLocalServer>
#include <QLocalSocket>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace holdfast {

/// How a second Holdfast on the same data folder asks the first one to come to the front: over a
/// local socket in that folder, which only its owner can reach. What is said there is one line in each
/// direction, "come", perhaps with an activation token behind a blank, and "coming", and has a deadline;
/// who says anything else is hung up on.

/// The first window's side. Made by whoever holds the folder's lock, so that a socket file left
/// behind is nobody's and can be replaced.
class FirstWindowDoor : public QObject
{
    Q_OBJECT
public:
    explicit FirstWindowDoor(QObject *parent = nullptr);

    /// False when the folder cannot hold a socket (its path is too long, or the file system has
    /// none): then a second window cannot call, and says so itself.
    bool open(const QString &folder);

Q_SIGNALS:
    /// Somebody wants to see the window. It has been answered.
    void called(const holdfast::ActivationToken &token);

private:
    void greet();
    void listenTo(QLocalSocket &caller);

    QLocalServer m_server;
};

/// The second window's side; lives for one call. The first window may have the lock and not yet its
/// door: it is looked for until the deadline.
class FirstWindowCall : public QObject
{
    Q_OBJECT
public:
    explicit FirstWindowCall(QObject *parent = nullptr);

    /// Call once. `token` is handed on. `done` is called once and later: whether the first window said
    /// it comes.
    void start(const QString &folder, const ActivationToken &token,
               std::chrono::milliseconds deadline, std::function<void(bool)> done);

private:
    void failed(QLocalSocket::LocalSocketError error);
    void end(bool comes);

    QString m_place;
    QByteArray m_words;
    QLocalSocket m_socket;
    QTimer m_again;
    QTimer m_deadline;
    QByteArray m_answer;
    std::function<void(bool)> m_done;
};

} // namespace holdfast
