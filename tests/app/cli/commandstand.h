#pragma once

#include "app/cli/commandtable.h"
#include "app/cli/console.h"
#include "app/cli/runner.h"
#include "support/fakeclock.h"
#include "support/fakeconnectionservice.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryFile>

#include <memory>

namespace holdfast::test {

/// Runs commands over a service that answers what a test wants, and keeps what came out on which
/// stream and with which code the process would end.
class CommandStand
{
public:
    /// Forgets the last command and its streams.
    bool reset()
    {
        m_runner.reset();
        m_output = std::make_unique<QTemporaryFile>();
        m_errors = std::make_unique<QTemporaryFile>();
        m_nothing = std::make_unique<QFile>(QStringLiteral("/dev/null"));
        if (!m_output->open() || !m_errors->open() || !m_nothing->open(QIODevice::ReadOnly))
            return false;
        m_console = std::make_unique<cli::Console>(
            cli::Console::Streams{m_nothing->handle(), m_output->handle(), m_errors->handle()});
        m_service = std::make_unique<FakeConnectionService>();
        m_service->profileNow.name = QStringLiteral("Desk");
        m_service->profileNow.user = UserId{QStringLiteral("u1")};
        m_environment = std::make_unique<cli::Environment>(
            cli::Environment{m_clock,
                             *m_console,
                             {},
                             [this](const cli::ServiceWish &) -> Expected<ConnectionService *> {
                                 return m_service.get();
                             },
                             {}});
        return true;
    }

    void start(const QString &line) { start(line.split(u' ', Qt::SkipEmptyParts)); }
    void start(const QStringList &words)
    {
        m_runner = std::make_unique<cli::Runner>(*m_environment, m_signals);
        m_finished = std::make_unique<QSignalSpy>(m_runner.get(), &cli::Runner::finished);
        const auto invocation = cli::parseCommandLine(words, cli::commandSpecs());
        m_console->setQuiet(invocation && invocation->has(QStringLiteral("quiet")));
        m_runner->start(invocation, cli::wantsJson(words));
    }

    /// The exit code; -1 when the command never ended, -2 when it ended twice.
    int finish()
    {
        if (m_finished->isEmpty() && !m_finished->wait(5000))
            return -1;
        return m_finished->size() == 1 ? m_finished->first().first().toInt() : -2;
    }

    int run(const QString &line)
    {
        start(line);
        return finish();
    }
    int run(const QStringList &words)
    {
        start(words);
        return finish();
    }

    [[nodiscard]] QByteArray output() const { return contents(*m_output); }
    [[nodiscard]] QByteArray errors() const { return contents(*m_errors); }
    [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(output()).object(); }

protected:
    FakeClock m_clock;
    std::unique_ptr<FakeConnectionService> m_service;
    std::unique_ptr<QSignalSpy> m_finished;

private:
    [[nodiscard]] static QByteArray contents(const QTemporaryFile &file)
    {
        QFile again(file.fileName());
        return again.open(QIODevice::ReadOnly) ? again.readAll() : QByteArray();
    }

    cli::TerminationSignals m_signals;
    std::unique_ptr<QTemporaryFile> m_output;
    std::unique_ptr<QTemporaryFile> m_errors;
    std::unique_ptr<QFile> m_nothing;
    std::unique_ptr<cli::Console> m_console;
    std::unique_ptr<cli::Environment> m_environment;
    std::unique_ptr<cli::Runner> m_runner;
};

} // namespace holdfast::test
