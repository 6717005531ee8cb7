#pragma once

#include <QByteArray>
#include <QDeadlineTimer>
#include <QFile>
#include <QProcessEnvironment>
#include <QStringList>

#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>
#include <utmp.h>

#include <vector>

namespace holdfast::test {

/// A program on a terminal of its own, as somebody at a keyboard has it.
class TerminalProcess
{
public:
    struct Setup
    {
        QProcessEnvironment environment;
        unsigned short columns = 80;
        QString outputFile; ///< in place of the terminal for the standard output
    };

    TerminalProcess(const QString &program, const QStringList &arguments, const Setup &setup)
    {
        std::vector<QByteArray> words{QFile::encodeName(program)};
        for (const QString &argument : arguments)
            words.push_back(argument.toUtf8());
        std::vector<QByteArray> settings;
        for (const QString &setting : setup.environment.toStringList())
            settings.push_back(setting.toUtf8());
        const std::vector<char *> argv = pointers(words);
        const std::vector<char *> env = pointers(settings);
        const QByteArray output = QFile::encodeName(setup.outputFile);
        const winsize size{24, setup.columns, 0, 0};
        // Kept open here, so that the terminal's settings can be looked at after the program's end.
        if (::openpty(&m_screenEnd, &m_programEnd, nullptr, nullptr, &size) != 0)
            return;
        m_process = ::fork();
        if (m_process != 0)
            return;
        ::login_tty(m_programEnd);
        if (!output.isEmpty())
            ::dup2(::open(output.constData(), O_WRONLY | O_CREAT | O_TRUNC, 0600), 1);
        ::execve(argv.front(), argv.data(), env.data());
        ::_exit(127);
    }
    ~TerminalProcess()
    {
        if (m_process > 0) {
            ::kill(m_process, SIGKILL);
            ::waitpid(m_process, nullptr, 0);
        }
        ::close(m_screenEnd);
        ::close(m_programEnd);
    }
    TerminalProcess(const TerminalProcess &) = delete;
    TerminalProcess &operator=(const TerminalProcess &) = delete;

    /// Whether `text` is on the screen within half a minute.
    bool waitFor(const QByteArray &text)
    {
        const QDeadlineTimer deadline(30'000);
        while (!m_screen.contains(text) && !deadline.hasExpired()) {
            if (!readSome(100) && hasEnded())
                return m_screen.contains(text);
        }
        return m_screen.contains(text);
    }
    void type(const QByteArray &keys)
    {
        // A terminal takes about 4 kB at a time.
        for (qsizetype at = 0; at < keys.size(); at += 1000) {
            const QByteArray piece = keys.mid(at, 1000);
            (void)!::write(m_screenEnd, piece.constData(), size_t(piece.size()));
            (void)readSome(50);
        }
    }
    /// Whether what is typed is shown.
    [[nodiscard]] bool echoes() const
    {
        termios settings = {};
        return ::tcgetattr(m_programEnd, &settings) == 0 && (settings.c_lflag & ECHO) != 0 &&
               (settings.c_lflag & ICANON) != 0;
    }
    /// The exit code, as a shell tells it; -1 when it did not end within half a minute.
    int finish()
    {
        const QDeadlineTimer deadline(30'000);
        while (!hasEnded() && !deadline.hasExpired())
            (void)readSome(50);
        while (readSome(50)) {
        }
        return m_exitCode;
    }
    /// Everything that was shown so far, with plain line ends.
    [[nodiscard]] QByteArray screen() const { return QByteArray(m_screen).replace("\r\n", "\n"); }

private:
    [[nodiscard]] static std::vector<char *> pointers(std::vector<QByteArray> &texts)
    {
        std::vector<char *> result;
        for (QByteArray &text : texts)
            result.push_back(text.data());
        result.push_back(nullptr);
        return result;
    }
    bool readSome(int milliseconds)
    {
        pollfd awaited{m_screenEnd, POLLIN, 0};
        char buffer[4096];
        if (::poll(&awaited, 1, milliseconds) <= 0)
            return false;
        const ssize_t got = ::read(m_screenEnd, buffer, sizeof buffer);
        if (got > 0)
            m_screen.append(buffer, got);
        return got > 0;
    }
    bool hasEnded()
    {
        int status = 0;
        if (m_process > 0 && ::waitpid(m_process, &status, WNOHANG) == m_process) {
            m_exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
            m_process = 0;
        }
        return m_process <= 0;
    }

    int m_screenEnd = -1;
    int m_programEnd = -1;
    pid_t m_process = -1;
    int m_exitCode = -1;
    QByteArray m_screen;
};

} // namespace holdfast::test
