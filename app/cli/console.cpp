#include "app/cli/console.h"

#include "app/cli/displaywidth.h"

#include <cerrno>
#include <optional>
#include <poll.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

namespace holdfast::cli {

namespace {

/// Keeps a terminal from showing what is typed, for as long as it lives.
class HiddenTyping
{
public:
    explicit HiddenTyping(int stream) : m_stream(stream)
    {
        m_changed = ::tcgetattr(stream, &m_before) == 0;
        termios hidden = m_before;
        hidden.c_lflag &= ~tcflag_t(ECHO);
        m_changed = m_changed && ::tcsetattr(stream, TCSAFLUSH, &hidden) == 0;
    }
    ~HiddenTyping()
    {
        if (m_changed)
            ::tcsetattr(m_stream, TCSAFLUSH, &m_before);
    }
    HiddenTyping(const HiddenTyping &) = delete;
    HiddenTyping &operator=(const HiddenTyping &) = delete;

private:
    int m_stream;
    bool m_changed = false;
    termios m_before = {};
};

// Whoever shares the stream with us may have made it non-blocking.
void waitUntilWritable(int stream)
{
    pollfd descriptor{stream, POLLOUT, 0};
    (void)::poll(&descriptor, 1, -1);
}

Error cancelled()
{
    return makeError(ErrorKind::Cancelled, {}, QStringLiteral("stopped by a signal"));
}

} // namespace

Console::Console() : Console(Streams()) {}

Console::Console(Streams streams) : m_streams(streams) {}

Console::Delivery Console::print(const QByteArray &text)
{
    return write(m_streams.output, text);
}

Console::Delivery Console::printText(const QString &text)
{
    return print(escapedForTerminal(text, true).toUtf8());
}

Console::Delivery Console::printFile(const QByteArray &content)
{
    if (!::isatty(m_streams.output))
        return print(content);
    return printText(QString::fromUtf8(content).remove(u'\r'));
}

void Console::note(const QString &line)
{
    if (!m_quiet)
        complain(line);
}

void Console::complain(const QString &line)
{
    // Nobody is left to tell when even this cannot be written.
    (void)write(m_streams.errors, escapedForTerminal(line, true).toUtf8() + '\n');
}

int Console::columns() const
{
    winsize size = {};
    if (::isatty(m_streams.output) && ::ioctl(m_streams.output, TIOCGWINSZ, &size) == 0)
        return size.ws_col;
    return 0;
}

bool Console::canAsk() const
{
    return ::isatty(m_streams.input) && ::isatty(m_streams.errors);
}

bool Console::askYesNo(const QString &question)
{
    (void)write(m_streams.errors, escapedForTerminal(question).toUtf8() + " [y/N] ");
    QByteArray line;
    char byte = 0;
    while (line.size() < 100 && ::read(m_streams.input, &byte, 1) == 1 && byte != '\n')
        line += byte;
    const QByteArray answer = line.trimmed().toLower();
    return answer == "y" || answer == "yes";
}

Expected<QByteArray> Console::readInput(qint64 limit, bool hidden)
{
    std::optional<HiddenTyping> hiding;
    if (hidden && ::isatty(m_streams.input))
        hiding.emplace(m_streams.input);
    QByteArray all;
    char buffer[8192];
    for (;;) {
        const ssize_t got = ::read(m_streams.input, buffer, sizeof buffer);
        if (got == 0)
            return all;
        if (got < 0) {
            // Our handlers are installed without SA_RESTART, so a signal ends the reading.
            if (errno == EINTR)
                return fail(cancelled());
            return fail(makeError(ErrorKind::Usage, QStringLiteral("stdin"),
                                  QStringLiteral("the standard input cannot be read")));
        }
        all.append(buffer, got);
        if (all.size() > limit)
            return fail(
                makeError(ErrorKind::Usage, QStringLiteral("stdin"),
                          QStringLiteral("the standard input is larger than %1 bytes").arg(limit)));
    }
}

Console::Delivery Console::write(int stream, const QByteArray &bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t written =
            ::write(stream, bytes.constData() + done, size_t(bytes.size() - done));
        if (written >= 0)
            done += written;
        else if (errno == EPIPE)
            return Delivery::ReaderGone;
        else if (errno == EAGAIN)
            waitUntilWritable(stream);
        else if (errno != EINTR)
            return Delivery::Failed;
    }
    return Delivery::Done;
}

} // namespace holdfast::cli
