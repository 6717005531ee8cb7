#include "app/sandbox/ending.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <array>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace holdfast::sandbox {

namespace {

// A signal handler may do next to nothing; writing one byte to a pipe is allowed (signal-safety(7)).
std::array<int, 2> signalPipe = {-1, -1};

void onSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = ::write(signalPipe[1], &byte, 1);
}

} // namespace

Ending::Ending(bool followStdin)
{
    if (::pipe2(signalPipe.data(), O_CLOEXEC | O_NONBLOCK) == 0) {
        m_signals = new QSocketNotifier(signalPipe[0], QSocketNotifier::Read, this);
        connect(m_signals, &QSocketNotifier::activated, this, &Ending::signalCame);
        std::signal(SIGTERM, onSignal);
        std::signal(SIGINT, onSignal);
    }
    if (followStdin) {
        m_input = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, this);
        connect(m_input, &QSocketNotifier::activated, this, &Ending::inputCame);
    }
}

Ending::~Ending()
{
    std::signal(SIGTERM, SIG_DFL);
    std::signal(SIGINT, SIG_DFL);
}

void Ending::signalCame()
{
    m_signals->setEnabled(false);
    QCoreApplication::quit();
}

void Ending::inputCame()
{
    std::array<char, 512> ignored;
    if (::read(STDIN_FILENO, ignored.data(), ignored.size()) > 0)
        return;
    m_input->setEnabled(false);
    QCoreApplication::quit();
}

} // namespace holdfast::sandbox
