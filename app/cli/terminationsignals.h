#pragma once

#include <QObject>

#include <memory>

class QSocketNotifier;

namespace holdfast::cli {

/// SIGINT, SIGTERM and SIGHUP as a Qt signal, so that a command is ended in order: the browser flow
/// is given up, the database closed, the sandbox stopped. Should that take longer than a second and
/// a half, or a second signal come, the process ends at once with 128 plus the number.
/// One object per process, made before other threads.
class TerminationSignals final : public QObject
{
    Q_OBJECT
public:
    explicit TerminationSignals(QObject *parent = nullptr);
    ~TerminationSignals() override;

    /// The first signal that came; 0 while none has.
    [[nodiscard]] static int received();
    /// Readable from the first signal until terminationAsked() was told, for whoever waits with
    /// poll(); -1 without an object.
    [[nodiscard]] static int descriptor();

Q_SIGNALS:
    void terminationAsked(int signalNumber);

private:
    void tell();

    int m_pipe[2] = {-1, -1};
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace holdfast::cli
