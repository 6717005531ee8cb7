#include "app/cli/explaincommand.h"

#include "app/cli/connectiontable.h"
#include "app/cli/console.h"
#include "app/cli/jsonconnection.h"
#include "app/cli/writtendocument.h"
#include "core/base/plaintext.h"
#include "core/net/connectioncodec.h"

#include <nlohmann/json.hpp>

#include <QFile>

namespace holdfast::cli {

namespace {

constexpr qint64 kLargestReply = 64 * 1024 * 1024;

/// With what a document of our own says of it beyond the service's words.
ConnectionEntry entryOf(const BankConnection &connection, const WrittenDocument *written)
{
    ConnectionEntry entry{connection, {}, enrichmentOf(connection, {})};
    if (!written)
        return entry;
    const auto row = written->rows.find(connection.id);
    if (row == written->rows.end())
        return entry;
    entry.facts = row->second.facts;
    entry.enrichment = row->second.enrichment.value_or(entry.enrichment);
    return entry;
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

bool ExplainCommand::isStandardInput() const
{
    return m_file.isEmpty() || m_file == u"-";
}

/// What was typed or piped is the asker's, so it is wrong usage and not a broken service.
Error ExplainCommand::unreadable(const QString &why) const
{
    const QString from = isStandardInput() ? tr("standard input") : singleLine(m_file);
    //: %1 is a file or "standard input", %2 why it cannot be used.
    return makeError(ErrorKind::Usage, QStringLiteral("input"), tr("%1: %2").arg(from, why));
}

QString ExplainCommand::whyNoConnection(const RowProblem &problem)
{
    return problem.part == u"id" ? tr("it has no \"id\", so it is no connection") : problem.detail;
}

Expected<QByteArray> ExplainCommand::readText() const
{
    if (isStandardInput())
        return m_environment.console.readInput(kLargestReply);
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        return fail(unreadable(singleLine(file.errorString(), 120)));
    QByteArray text = file.read(kLargestReply + 1);
    if (text.size() > kLargestReply)
        return fail(unreadable(tr("the file is too large")));
    return text;
}

Expected<CommandResult> ExplainCommand::explain() const
{
    const Expected<QByteArray> text = readText();
    if (!text)
        return fail(text.error());
    const std::optional<WrittenDocument> written = readWrittenDocument(*text);
    const Expected<ReadList<BankConnection>> list =
        decodeConnections(written ? written->reply : *text);
    if (!list) {
        //: %1 why it cannot be used.
        return fail(unreadable(tr("%1; what is explained is a connection as Moneyhub sends it, an "
                                  "array of them, or a reply {\"data\":[…]}")
                                   .arg(list.error().detail)));
    }
    if (list->rows.empty() && !list->isWhole())
        return fail(unreadable(whyNoConnection(list->problems.back())));
    tellProblems(*list);

    const JsonContext context{m_asOf, written ? written->settings : RuleSettings{}};
    Json document{{"asOf", jsonInstant(m_asOf)}, {"connections", Json::array()}};
    std::vector<ConnectionEntry> entries;
    for (const BankConnection &connection : list->rows) {
        entries.push_back(entryOf(connection, written ? &*written : nullptr));
        document["connections"].push_back(jsonConnection(entries.back(), context));
    }
    WordContext words = m_environment.words();
    words.now = m_asOf;
    return CommandResult{0, toBytes(document),
                         explanationText(entries, context.settings, words,
                                         m_environment.console.columns())};
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
