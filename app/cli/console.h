#pragma once

#include "core/base/expected.h"

#include <QByteArray>
#include <QString>

namespace holdfast::cli {

/// The three streams of a console program. Everything but readInput() and a question is immediate.
/// Texts are escaped here, so nothing that a bank calls itself can steer a terminal.
class Console
{
public:
    struct Streams
    {
        int input = 0;
        int output = 1;
        int errors = 2;
    };
    enum class Delivery { Done, ReaderGone, Failed };

    Console();
    explicit Console(Streams streams);

    /// Quiet: notes are not shown.
    void setQuiet(bool quiet) { m_quiet = quiet; }

    /// The command's result, whole. ReaderGone when nobody reads any more (`| head -1`).
    [[nodiscard]] Delivery print(const QByteArray &text);
    /// Text for people as the result; escaped, line breaks kept.
    [[nodiscard]] Delivery printText(const QString &text);

    /// The content of a file: byte for byte, but on a terminal like text for people.
    [[nodiscard]] Delivery printFile(const QByteArray &content);

    /// Progress, on the error output; not when quiet.
    void note(const QString &line);
    /// What went wrong, on the error output.
    void complain(const QString &line);

    /// Cells of the terminal that shows the output; 0 when it is none.
    [[nodiscard]] int columns() const;
    /// Somebody can be asked: both the input and the error output are terminals.
    [[nodiscard]] bool canAsk() const;
    /// Asks on the error output and waits for a line; anything but y or yes is no. Blocks.
    [[nodiscard]] bool askYesNo(const QString &question);

    /// The input to its end, `limit` bytes at most (more is Usage). Blocks; ends early with
    /// Cancelled when a signal came. On a terminal nothing typed is shown when `hidden`.
    [[nodiscard]] Expected<QByteArray> readInput(qint64 limit, bool hidden = false);

private:
    Delivery write(int stream, const QByteArray &bytes);

    Streams m_streams;
    bool m_quiet = false;
};

} // namespace holdfast::cli
