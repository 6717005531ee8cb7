#include "app/cli/runner.h"

#include "app/cli/console.h"
#include "app/cli/exitcode.h"
#include "app/cli/help.h"
#include "app/cli/jsonerror.h"
#include "ui/words/errorwords.h"

#include <nlohmann/json.hpp>

#include <QTimer>

#include <algorithm>
#include <csignal>

namespace holdfast::cli {

namespace {

Expected<std::unique_ptr<Command>> makeCommand(const Invocation &invocation,
                                               Environment &environment)
{
    const QList<CommandEntry> &table = commandTable();
    const auto found = std::find_if(table.cbegin(), table.cend(), [&](const CommandEntry &entry) {
        return entry.spec.name == invocation.command;
    });
    return found->make(invocation, environment);
}

std::optional<CommandResult> helpFor(const Invocation &invocation)
{
    QString text;
    if (invocation.has(QStringLiteral("help")))
        text = helpText(invocation.command, commandSpecs());
    else if (invocation.has(QStringLiteral("version")))
        text = versionText();
    else
        return std::nullopt;
    return CommandResult{0, toBytes(Json{{"text", jsonText(text)}}), text};
}

} // namespace

Runner::Runner(Environment &environment, TerminationSignals &signalSource)
    : m_environment(environment)
{
    connect(&signalSource, &TerminationSignals::terminationAsked, this, &Runner::endedBySignal);
}

Runner::~Runner() = default;

void Runner::start(const Expected<Invocation> &invocation, bool json)
{
    m_json = json;
    const Callback<CommandResult> done = [this](const auto &result) { ended(result); };
    if (!invocation)
        return answerLater<CommandResult>(this, done, fail(invocation.error()));
    if (const std::optional<CommandResult> help = helpFor(*invocation))
        return answerLater<CommandResult>(this, done, *help);
    Expected<std::unique_ptr<Command>> command = makeCommand(*invocation, m_environment);
    if (!command)
        return answerLater<CommandResult>(this, done, fail(command.error()));
    m_command = std::move(*command);
    m_command->run(this, done);
}

void Runner::ended(const Expected<CommandResult> &result)
{
    if (m_over)
        return;
    if (TerminationSignals::received() != 0)
        return endedBySignal(TerminationSignals::received());
    finish(result ? deliver(*result) : tell(result.error()));
}

void Runner::endedBySignal(int number)
{
    if (m_over)
        return;
    (void)tell(m_command ? m_command->stopped(number) : stoppedBy(number));
    finish(kSignal + number);
}

void Runner::finish(int exitCode)
{
    m_over = true;
    // Not inside a call of the command: what it still holds ends before the process does.
    if (m_command)
        m_command.release()->deleteLater();
    QTimer::singleShot(0, this, [this, exitCode] { Q_EMIT finished(exitCode); });
}

int Runner::deliver(const CommandResult &result)
{
    Console &console = m_environment.console;
    switch (m_json        ? console.print(result.json + '\n')
            : result.file ? console.printFile(*result.file)
                          : console.printText(result.text)) {
    case Console::Delivery::Done:
        return result.exitCode;
    case Console::Delivery::ReaderGone:
        return kSignal + SIGPIPE;
    case Console::Delivery::Failed:
        break;
    }
    console.complain(tr("The output could not be written."));
    return result.exitCode == kDone ? kFailed : result.exitCode;
}

int Runner::tell(const Error &error)
{
    Console &console = m_environment.console;
    const WordContext words = m_environment.words();
    // The detail was written for the person who typed; there is nothing to add.
    const bool isSaid = error.kind == ErrorKind::Usage ||
                        (m_command && m_command->hasSaidWhy() && !error.detail.isEmpty());
    if (m_json) {
        Json document = jsonErrorDocument(error, words);
        if (isSaid)
            document["error"]["message"] = jsonText(error.detail);
        (void)console.print(toBytes(document) + '\n');
    }
    if (isSaid) {
        console.complain(QStringLiteral("holdfast-cli: ") + error.detail);
        return exitCodeFor(error.kind);
    }
    const QString sentence = errorSentence(error, words);
    console.complain(QStringLiteral("holdfast-cli: ") + sentence);
    if (!sentence.contains(error.detail, Qt::CaseInsensitive))
        console.complain(QStringLiteral("  ") + technicalDetail(error));
    if (!error.correlationId.isEmpty())
        console.complain(QStringLiteral("  ") +
                         tr("The service calls this request %1.").arg(error.correlationId));
    return exitCodeFor(error.kind);
}

} // namespace holdfast::cli
