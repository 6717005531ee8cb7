#include "app/cli/terminationsignals.h"

#include "app/cli/exitcode.h"

#include <QSocketNotifier>

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <sys/time.h>
#include <unistd.h>

namespace holdfast::cli {

namespace {

volatile std::sig_atomic_t g_received = 0;
volatile std::sig_atomic_t g_wakeUp = -1;
int g_watched = -1; // of the main thread only

// Only async-signal-safe calls in here (signal-safety(7)).
void onTermination(int number)
{
    const int error = errno;
    if (g_received != 0)
        ::_exit(kSignal + number);
    g_received = number;
    const itimerval grace = {{0, 0}, {1, 500000}};
    (void)::setitimer(ITIMER_REAL, &grace, nullptr);
    const char byte = 0;
    (void)!::write(g_wakeUp, &byte, 1);
    errno = error;
}

void onGraceOver(int)
{
    ::_exit(kSignal + g_received);
}

void handle(int number, void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    sigemptyset(&action.sa_mask);
    // No SA_RESTART: a blocking read of an answer has to end.
    ::sigaction(number, &action, nullptr);
}

} // namespace

TerminationSignals::TerminationSignals(QObject *parent) : QObject(parent)
{
    if (::pipe2(m_pipe, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    g_wakeUp = m_pipe[1];
    g_watched = m_pipe[0];
    m_notifier = std::make_unique<QSocketNotifier>(m_pipe[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &TerminationSignals::tell);
    handle(SIGALRM, onGraceOver);
    for (const int number : {SIGINT, SIGTERM, SIGHUP})
        handle(number, onTermination);
    // Whoever reads our output may leave before the end; that is told by write(), not by death.
    handle(SIGPIPE, SIG_IGN);
}

TerminationSignals::~TerminationSignals()
{
    for (const int number : {SIGINT, SIGTERM, SIGHUP, SIGALRM})
        handle(number, SIG_DFL);
    g_wakeUp = -1;
    g_watched = -1;
    m_notifier.reset();
    ::close(m_pipe[0]);
    ::close(m_pipe[1]);
}

int TerminationSignals::received()
{
    return g_received;
}

int TerminationSignals::descriptor()
{
    return g_watched;
}

void TerminationSignals::tell()
{
    char byte = 0;
    (void)!::read(m_pipe[0], &byte, 1);
    Q_EMIT terminationAsked(g_received);
}

} // namespace holdfast::cli
