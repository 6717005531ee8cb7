#pragma once

#include <QObject>

class QSocketNotifier;

namespace holdfast::sandbox {

/// Ends the event loop on SIGTERM and SIGINT, so that the state gets written, and, if asked to,
/// when standard input closes: a child then never outlives its parent, however that one ended.
class Ending final : public QObject
{
    Q_OBJECT
public:
    explicit Ending(bool followStdin);
    ~Ending() override;

private:
    void signalCame();
    void inputCame();

    QSocketNotifier *m_signals = nullptr;
    QSocketNotifier *m_input = nullptr;
};

} // namespace holdfast::sandbox
