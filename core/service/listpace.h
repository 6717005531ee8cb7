#pragma once

#include "core/service/servicestate.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace holdfast {

/// When the list is read next without anybody asking: often while somebody can see it, seldom while
/// nobody does, soon after the time leapt (the computer woke, or its clock was set), at once when the
/// network is back, and not at all while there is none or while the secret store waits for a person.
/// After an unreachable service sooner than usual, with growing pauses. Whatever happens, there is a
/// least pause between two tries, and a service that named a time is not asked before.
///
/// One timer, coarse, by monotonic time; none is running while nothing is due.
class ListPace : public QObject
{
    Q_OBJECT
public:
    explicit ListPace(ServiceState &state, QObject *parent = nullptr);

    /// Somebody can see what was read; so until the contrary is told.
    void setSeen(bool seen);
    /// A reading ended well, whoever asked for it. Nothing is due before the first one ended.
    void listWasRead();
    /// A reading, or the way to it, ended with this.
    void readingFailed(const Error &error);
    /// Everything that is planned is planned anew.
    void timeLeapt();
    void networkChanged();
    /// The person wants it read oftener or less often.
    void paceChanged();

Q_SIGNALS:
    void due();

private:
    [[nodiscard]] std::chrono::milliseconds usual() const;
    [[nodiscard]] std::chrono::milliseconds pauseAfterLast() const;
    [[nodiscard]] std::chrono::milliseconds chanceOf(std::chrono::milliseconds most) const;
    void tried();
    void soon(std::chrono::milliseconds pause);
    void plan();
    void stop();

    ServiceState &m_state;
    QTimer m_timer;
    bool m_seen = true;
    bool m_wasOffline = false;
    bool m_needsPerson = false;
    int m_failures = 0;                   ///< readings in a row that did not reach the service
    unsigned char m_chance = 0;           ///< of 256, drawn anew for each reading
    std::optional<std::chrono::steady_clock::time_point> m_lastTry;   ///< when it ended
    std::optional<std::chrono::steady_clock::time_point> m_soon;      ///< sooner than usual
    std::optional<std::chrono::steady_clock::time_point> m_notBefore; ///< by elapsed(), as the service counts
};

} // namespace holdfast
