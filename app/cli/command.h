#pragma once

#include "core/base/callback.h"

#include <QByteArray>
#include <QObject>
#include <QString>

#include <optional>

namespace holdfast::cli {

/// What a command leaves behind: one and the same thing for scripts and for people.
struct CommandResult
{
    int exitCode = 0;
    QByteArray json; ///< one JSON document, without the last line break
    QString text;    ///< for people; lines that end in "\n", may be empty
    /// In place of `text` the content of a file (CSV, iCalendar), for programs and people.
    std::optional<QByteArray> file = std::nullopt;
};

[[nodiscard]] inline Error stoppedBy(int signal)
{
    return makeError(ErrorKind::Cancelled, QStringLiteral("signal"),
                     QStringLiteral("stopped by signal %1").arg(signal));
}

/// One command, run once. Lives on the main thread.
class Command : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Does the work and answers once, as core/base/callback.h promises; `context` outlives it.
    virtual void run(QObject *context, Callback<CommandResult> done) = 0;
    /// What to tell when a signal stops it here: Cancelled, `part` "signal" where nothing was changed.
    [[nodiscard]] virtual Error stopped(int signal) const { return stoppedBy(signal); }
    /// Whether `detail` of the error it answered with is a sentence of its own for people, which is
    /// told alone: general words about the kind of error would only hide it. It always is with Usage.
    [[nodiscard]] virtual bool hasSaidWhy() const { return false; }
};

} // namespace holdfast::cli
