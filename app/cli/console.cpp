#include "app/cli/console.h"

#include "app/cli/displaywidth.h"
#include "app/cli/hiddentyping.h"
#include "app/cli/terminationsignals.h"

#include <cerrno>
#include <poll.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace holdfast::cli {

namespace {

// Keys a terminal without line editing hands over as they are.
constexpr char kEndOfInput = 0x04; // Ctrl+D
constexpr char kBackspace = 0x08;
constexpr char kErase = 0x7f;

// Whoever shares the stream with us may have made it non-blocking.
void waitUntilWritable(int stream)
{
    pollfd descriptor{stream, POLLOUT, 0};
    (void)::poll(&descriptor, 1, -1);
}

Error tooMuch(qint64 limit)
{
    return makeError(ErrorKind::Usage, QStringLiteral("stdin"),
                     QStringLiteral("the standard input is larger than %1 bytes").arg(limit));
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

Expected<QByteArray> Console::readInput(qint64 limit)
{
    QByteArray all;
    for (;;) {
        const Expected<QByteArray> piece = readSome();
        if (!piece)
            return piece;
        if (piece->isEmpty())
            return all;
        all += *piece;
        if (all.size() > limit)
            return fail(tooMuch(limit));
    }
}

Expected<QByteArray> Console::askHidden(const QString &question, qint64 limit,
                                        const IsWhole &isWhole)
{
    if (!::isatty(m_streams.input))
        return readInput(limit);
    // Before the question: who is quick to answer is not to be seen either.
    const HiddenTyping hiding(m_streams.input);
    if (canAsk())
        complain(question);
    QByteArray all;
    for (;;) {
        const Expected<QByteArray> piece = readSome();
        if (!piece)
            return piece;
        if (piece->isEmpty())
            return all;
        for (const char key : *piece) {
            if (key == kEndOfInput || (key == '\n' && isWhole(all)))
                return all;
            if (key == kErase || key == kBackspace)
                all.chop(1);
            else
                all += key;
        }
        if (all.size() > limit)
            return fail(tooMuch(limit));
    }
}

Expected<QByteArray> Console::readSome()
{
    // Looked at together, so that no signal can slip in between the look and the waiting.
    pollfd awaited[] = {{m_streams.input, POLLIN, 0},
                        {TerminationSignals::descriptor(), POLLIN, 0}};
    while (::poll(awaited, 2, -1) < 0 && errno == EINTR) {
    }
    if (awaited[1].revents != 0)
        return fail(makeError(ErrorKind::Cancelled, {}, QStringLiteral("stopped by a signal")));
    QByteArray piece(8192, Qt::Uninitialized);
    const ssize_t got = ::read(m_streams.input, piece.data(), size_t(piece.size()));
    if (got < 0)
        return fail(makeError(ErrorKind::Usage, QStringLiteral("stdin"),
                              QStringLiteral("the standard input cannot be read")));
    piece.truncate(got);
    return piece;
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
