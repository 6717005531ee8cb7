#pragma once

#include "core/base/expected.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace holdfast::cli {

/// The three streams of a console program. Everything but reading and asking is immediate.
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
    /// Cancelled when a signal came.
    [[nodiscard]] Expected<QByteArray> readInput(qint64 limit);
    /// The same for what nobody may see. On a terminal `question` is asked on the error output,
    /// nothing typed is shown, and it ends with an Enter after which `isWhole` finds it complete,
    /// or with Ctrl+D.
    using IsWhole = std::function<bool(const QByteArray &typed)>;
    [[nodiscard]] Expected<QByteArray> askHidden(const QString &question, qint64 limit,
                                                 const IsWhole &isWhole);

private:
    /// What is there now, waiting for it; empty at the end of the input.
    [[nodiscard]] Expected<QByteArray> readSome();
    Delivery write(int stream, const QByteArray &bytes);

    Streams m_streams;
    bool m_quiet = false;
};

} // namespace holdfast::cli
