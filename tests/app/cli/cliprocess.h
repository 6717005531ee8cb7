#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace holdfast::test {

/// What one run of a program left behind.
struct CliRun
{
    int exitCode = -1; ///< 128 plus the number when it died by a signal
    QByteArray output;
    QByteArray errors;

    /// The output as JSON; invalid when it is anything but exactly one document.
    [[nodiscard]] QJsonDocument json() const { return QJsonDocument::fromJson(output); }
    [[nodiscard]] QJsonObject object() const { return json().object(); }
    [[nodiscard]] QString errorKind() const
    {
        return object()
            .value(QStringLiteral("error"))
            .toObject()
            .value(QStringLiteral("kind"))
            .toString();
    }
};

/// The real holdfast-cli with a home of its own, so that no test sees the profiles of whoever runs
/// it.
class Cli
{
public:
    Cli() : environment(QProcessEnvironment::systemEnvironment())
    {
        environment.insert(QStringLiteral("HOME"), home.path());
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"),
                           home.filePath(QStringLiteral("config")));
        environment.insert(QStringLiteral("XDG_DATA_HOME"), home.filePath(QStringLiteral("data")));
        environment.insert(QStringLiteral("XDG_CONFIG_DIRS"), home.filePath(QStringLiteral("xdg")));
        environment.insert(QStringLiteral("TZ"), QStringLiteral("Europe/London"));
    }

    [[nodiscard]] static QString program()
    {
        return QStringLiteral(HOLDFAST_BIN_DIR "/holdfast-cli");
    }

    [[nodiscard]] CliRun run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(program(), arguments);
        process.write(input);
        process.closeWriteChannel();
        return finish(process);
    }

    /// Through /bin/sh, for redirections; $HOLDFAST is the program.
    [[nodiscard]] CliRun shell(const QString &script) const
    {
        QProcess process;
        QProcessEnvironment with = environment;
        with.insert(QStringLiteral("HOLDFAST"), program());
        process.setProcessEnvironment(with);
        process.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), script});
        process.closeWriteChannel();
        return finish(process);
    }

    [[nodiscard]] static CliRun finish(QProcess &process)
    {
        if (!process.waitForFinished(60000))
            process.kill();
        CliRun result;
        result.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode()
                                                                       : 128 + process.exitCode();
        result.output = process.readAllStandardOutput();
        result.errors = process.readAllStandardError();
        return result;
    }

    QTemporaryDir home;
    QProcessEnvironment environment;
};

} // namespace holdfast::test
