#include "app/cli/explaincommand.h"

#include "app/cli/connectiontable.h"
#include "app/cli/console.h"
#include "app/cli/jsonconnection.h"
#include "core/base/plaintext.h"
#include "core/net/connectioncodec.h"

#include <nlohmann/json.hpp>

#include <QFile>

namespace holdfast::cli {

namespace {

constexpr qint64 kMostBytes = 64 * 1024 * 1024;

// What was typed or piped is the asker's, so it is wrong usage and not a broken service.
Error unreadable(const QString &where, const QString &why)
{
    return makeError(ErrorKind::Usage, QStringLiteral("input"),
                     QStringLiteral("%1: %2").arg(singleLine(where), why));
}

} // namespace

ExplainCommand::ExplainCommand(Environment &environment, QString file, std::optional<Instant> asOf)
    : m_environment(environment), m_file(std::move(file)),
      m_asOf(asOf.value_or(environment.clock.now()))
{}

void ExplainCommand::run(QObject *context, Callback<CommandResult> done)
{
    answerLater(context, std::move(done), explain());
}

Expected<QByteArray> ExplainCommand::readText() const
{
    if (m_file.isEmpty() || m_file == u"-")
        return m_environment.console.readInput(kMostBytes);
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        return fail(unreadable(m_file, QStringLiteral("the file cannot be read")));
    QByteArray text = file.read(kMostBytes + 1);
    if (text.size() > kMostBytes)
        return fail(unreadable(m_file, QStringLiteral("the file is too large")));
    return text;
}

Expected<CommandResult> ExplainCommand::explain() const
{
    const Expected<QByteArray> text = readText();
    if (!text)
        return fail(text.error());
    const Expected<ReadList<BankConnection>> list = decodeConnections(*text);
    if (!list)
        return fail(
            unreadable(m_file.isEmpty() ? QStringLiteral("-") : m_file, list.error().detail));
    tellProblems(*list);

    const JsonContext context{m_asOf, {}};
    Json document{{"asOf", jsonInstant(m_asOf)}, {"connections", Json::array()}};
    std::vector<ConnectionEntry> entries;
    for (const BankConnection &connection : list->rows) {
        document["connections"].push_back(jsonConnection(connection, context));
        entries.push_back({connection, {}, enrichmentOf(connection, {})});
    }
    WordContext words = m_environment.words();
    words.now = m_asOf;
    return CommandResult{0, toBytes(document), explanationText(entries, {}, words)};
}

void ExplainCommand::tellProblems(const ReadList<BankConnection> &list) const
{
    for (const RowProblem &problem : list.problems) {
        m_environment.console.complain(
            tr("Entry %1 (%2): %3")
                .arg(QString::number(problem.row + 1), problem.part, problem.detail));
    }
}

} // namespace holdfast::cli
