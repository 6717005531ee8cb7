#include "app/cli/commandline.h"

#include <QCoreApplication>

#include <algorithm>

namespace holdfast::cli {

namespace {

/// Gives this file's texts their context.
class CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Error usage(const QString &what)
{
    return makeError(ErrorKind::Usage, {}, what);
}

QString seeHelp(const QString &command)
{
    return command.isEmpty() ? QStringLiteral("holdfast-cli --help")
                             : QStringLiteral("holdfast-cli %1 --help").arg(command);
}

const CommandSpec *findCommand(const QList<CommandSpec> &commands, const QString &name)
{
    const auto found = std::find_if(commands.cbegin(), commands.cend(),
                                    [&name](const CommandSpec &spec) { return spec.name == name; });
    return found == commands.cend() ? nullptr : &*found;
}

const OptionSpec *findOption(const QList<OptionSpec> &options, const QString &name)
{
    const auto found = std::find_if(options.cbegin(), options.cend(),
                                    [&name](const OptionSpec &spec) { return spec.name == name; });
    return found == options.cend() ? nullptr : &*found;
}

/// Goes through the words once, from left to right.
class Splitter
{
public:
    Splitter(const QStringList &words, const QList<CommandSpec> &commands)
        : m_words(words), m_commands(commands)
    {}

    Expected<Invocation> split()
    {
        while (m_next < m_words.size()) {
            const QString word = m_words.at(m_next++);
            const bool good = !m_onlyArguments && word == u"--" ? onlyArgumentsFromHere()
                              : !m_onlyArguments && word.startsWith(u'-') && word.size() > 1
                                  ? option(word)
                                  : argument(word);
            if (!good)
                return fail(m_error);
        }
        return finish();
    }

private:
    bool stop(const QString &what)
    {
        m_error = usage(what);
        return false;
    }

    bool onlyArgumentsFromHere()
    {
        m_onlyArguments = true;
        return true;
    }

    bool option(const QString &word)
    {
        if (word == u"-h")
            return set(OptionSpec{QStringLiteral("help"), {}, {}}, {}, false);
        const QString name = word.mid(2).section(u'=', 0, 0);
        const OptionSpec *spec =
            word.startsWith(QStringLiteral("--")) ? findOption(globalOptions(), name) : nullptr;
        if (!spec && m_command && word.startsWith(QStringLiteral("--")))
            spec = findOption(m_command->options, name);
        if (!spec) {
            // Only the name: what follows "=" may be a secret.
            const QString shown = word.section(u'=', 0, 0);
            return stop(
                m_command
                    ? CommandLine::tr("The command %1 has no option %2; see %3.")
                          .arg(m_command->name, shown, seeHelp(m_command->name))
                    : CommandLine::tr(
                          "There is no option %1; options of a command stand after it. See %2.")
                          .arg(shown, seeHelp({})));
        }
        const bool hasValue = word.contains(u'=');
        return set(*spec, word.section(u'=', 1), hasValue);
    }

    bool set(const OptionSpec &spec, QString value, bool hasValue)
    {
        const QString shown = QStringLiteral("--") + spec.name;
        if (m_invocation.has(spec.name))
            return stop(
                CommandLine::tr("The option %1 stands there twice; give it once.").arg(shown));
        if (spec.placeholder.isEmpty()) {
            if (hasValue)
                return stop(
                    CommandLine::tr("The option %1 takes no value; leave out what follows \"=\".")
                        .arg(shown));
        } else if (!hasValue) {
            if (m_next >= m_words.size())
                return stop(CommandLine::tr("The option %1 needs a value: %1 %2.")
                                .arg(shown, spec.placeholder));
            value = m_words.at(m_next++);
        }
        if (!spec.placeholder.isEmpty() && value.isEmpty())
            return stop(
                CommandLine::tr("The value of %1 is empty; give %2.").arg(shown, spec.placeholder));
        m_invocation.options.insert(spec.name, value);
        return true;
    }

    bool argument(const QString &word)
    {
        if (m_command) {
            m_invocation.arguments.append(word);
            return true;
        }
        m_command = findCommand(m_commands, word);
        if (!m_command)
            return stop(CommandLine::tr("There is no command \"%1\"; see %2 for all of them.")
                            .arg(word, seeHelp({})));
        m_invocation.command = word;
        return true;
    }

    Expected<Invocation> finish()
    {
        if (m_invocation.has(QStringLiteral("help")) || m_invocation.has(QStringLiteral("version")))
            return m_invocation;
        if (!m_command)
            return fail(usage(
                CommandLine::tr("A command is missing; see %1 for all of them.").arg(seeHelp({}))));
        const auto count = m_invocation.arguments.size();
        if (count < m_command->least)
            return fail(usage(CommandLine::tr("The command %1 needs more: holdfast-cli %1 %2.")
                                  .arg(m_command->name, m_command->arguments)));
        if (count > m_command->most)
            return fail(usage(CommandLine::tr("The command %1 takes no argument number %2; see %3.")
                                  .arg(m_command->name, QString::number(m_command->most + 1),
                                       seeHelp(m_command->name))));
        return m_invocation;
    }

    const QStringList &m_words;
    const QList<CommandSpec> &m_commands;
    qsizetype m_next = 0;
    bool m_onlyArguments = false;
    const CommandSpec *m_command = nullptr;
    Invocation m_invocation;
    Error m_error;
};

} // namespace

const QList<OptionSpec> &globalOptions()
{
    static const QList<OptionSpec> options{
        {QStringLiteral("profile"), QStringLiteral("P"),
         CommandLine::tr("the profile to use: a name or a file (default: \"default\")")},
        {QStringLiteral("sandbox"),
         {},
         CommandLine::tr("start a private sandbox for this command in place of a profile")},
        {QStringLiteral("user"), QStringLiteral("ID"),
         CommandLine::tr("act as this Moneyhub user in place of the profile's own")},
        {QStringLiteral("data-dir"), QStringLiteral("DIR"), CommandLine::tr("where data is kept")},
        {QStringLiteral("json"), {}, CommandLine::tr("print exactly one JSON document")},
        {QStringLiteral("quiet"), {}, CommandLine::tr("no progress on the error output")},
        {QStringLiteral("help"), {}, CommandLine::tr("show help, of one command when it is named")},
        {QStringLiteral("version"), {}, CommandLine::tr("show the version")},
    };
    return options;
}

Expected<Invocation> parseCommandLine(const QStringList &words, const QList<CommandSpec> &commands)
{
    Expected<Invocation> invocation = Splitter(words, commands).split();
    if (invocation && invocation->has(QStringLiteral("sandbox")) &&
        invocation->has(QStringLiteral("profile")))
        return fail(
            usage(CommandLine::tr("--sandbox stands in place of --profile; give one of them.")));
    const QString user = QStringLiteral("user");
    if (invocation && invocation->has(user) && invocation->value(user).trimmed().isEmpty())
        return fail(usage(CommandLine::tr("The value of --user is empty; give the id of a user.")));
    return invocation;
}

bool wantsJson(const QStringList &words)
{
    return words.contains(QStringLiteral("--json"));
}

} // namespace holdfast::cli
