#pragma once

#include "app/cli/command.h"
#include "app/cli/commandtable.h"
#include "app/cli/environment.h"
#include "app/cli/terminationsignals.h"

#include <memory>

namespace holdfast::cli {

/// Runs one command line to its end: prints the result or the error once, in the form asked for,
/// and says with which code the process ends. Lives on the main thread.
class Runner final : public QObject
{
    Q_OBJECT
public:
    Runner(Environment &environment, TerminationSignals &signalSource);
    ~Runner() override;

    /// Starts; finished() follows once, never before this returns.
    void start(const Expected<Invocation> &invocation, bool json);

Q_SIGNALS:
    void finished(int exitCode);

private:
    void ended(const Expected<CommandResult> &result);
    void endedBySignal(int number);
    void finish(int exitCode);
    /// The exit code that counts once the output could or could not be delivered.
    [[nodiscard]] int deliver(const CommandResult &result);
    [[nodiscard]] int tell(const Error &error);

    Environment &m_environment;
    bool m_json = false;
    bool m_over = false;
    std::unique_ptr<Command> m_command;
};

} // namespace holdfast::cli
