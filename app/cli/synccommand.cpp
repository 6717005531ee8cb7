#include "app/cli/synccommand.h"

#include "app/cli/console.h"
#include "app/cli/exitcode.h"
#include "app/cli/jsonerror.h"
#include "core/lifecycle/rules.h"
#include "ui/words/actionwords.h"
#include "ui/words/errorwords.h"
#include "ui/words/relinkwords.h"
#include "ui/words/syncwords.h"

#include <nlohmann/json.hpp>

namespace holdfast::cli {

namespace {

/// Verdicts that are waited for at a time. Each wait looks once a second at first and every 15 seconds
/// later: so many ask well under 200 times a minute, of the 1000 that the service allows a client.
constexpr size_t kMostWaits = 20;

Json jsonResult(const SyncResult &result)
{
    return {{"syncId", result.sync.isEmpty() ? Json(nullptr) : jsonText(result.sync.value())},
            {"connectionId", jsonText(result.connection.value())},
            {"verdict", jsonText(syncVerdictWord(result.verdict))},
            {"fetchStatus", jsonTextOrNull(result.fetchStatus)}};
}

bool isBad(SyncVerdict verdict)
{
    return verdict == SyncVerdict::Failed || verdict == SyncVerdict::NeedsYou;
}

ErrorKind kindFor(Reason reason)
{
    switch (reason) {
    case Reason::CoolDown:
        return ErrorKind::CoolDown;
    case Reason::AllowanceUsed:
        return ErrorKind::AllowanceUsed;
    case Reason::Inspector:
        return ErrorKind::Inspector;
    default:
        return ErrorKind::DoesNotFit;
    }
}

} // namespace

SyncCommand::SyncCommand(Environment &environment, std::optional<ConnectionId> id, bool wait)
    : ServiceCommand(environment, Reach::Online, ServiceWish{true, false}), m_id(std::move(id)),
      m_wait(wait)
{}

std::unique_ptr<SyncCommand> SyncCommand::one(Environment &environment, ConnectionId id, bool wait)
{
    return std::unique_ptr<SyncCommand>(new SyncCommand(environment, std::move(id), wait));
}

std::unique_ptr<SyncCommand> SyncCommand::all(Environment &environment, bool wait)
{
    return std::unique_ptr<SyncCommand>(new SyncCommand(environment, std::nullopt, wait));
}

std::optional<Error> SyncCommand::obstacle(const ConnectionEntry &entry) const
{
    const JsonContext context = jsonContext();
    const Assessment assessment =
        assess(entry.connection, entry.facts, context.settings, context.asOf);
    if (assessment.sync.available)
        return std::nullopt;
    const Reason reason = assessment.sync.reason;
    Error error = makeError(kindFor(reason), reasonWord(reason),
                            whyNot(reason, Action::Sync, entry.connection, assessment, words()));
    if (reason == Reason::AllowanceUsed && assessment.allowance)
        error.retryAt = assessment.allowance->resetsAt;
    if (reason == Reason::CoolDown)
        error.retryAt = coolDownEnd(entry.facts, context.settings, context.asOf);
    return error;
}

void SyncCommand::start()
{
    if (m_id) {
        const Expected<ConnectionId> id = meant(*m_id);
        if (!id)
            return refuse(id.error());
        m_id = *id;
        const Expected<ConnectionEntry> entry = find(*m_id);
        if (!entry)
            return refuse(entry.error());
        if (const std::optional<Error> why = obstacle(*entry))
            return refuse(*why);
        m_ids.push_back(*m_id);
        m_names.push_back(shownName(*entry));
        return askNext();
    }
    if (service().profile().role == Role::Inspector)
        return giveUp(
            makeError(ErrorKind::Inspector, {}, QStringLiteral("the profile's role is inspector")));
    const ConnectionSnapshot all = service().snapshot();
    for (const ConnectionEntry &entry : *all) {
        const std::optional<Error> why = obstacle(entry);
        if (why) {
            environment().console.note(
                tr("%1 is left out: %2").arg(shownName(entry), why->detail));
            continue;
        }
        m_ids.push_back(entry.connection.id);
        m_names.push_back(shownName(entry));
    }
    askNext();
}

/// As many as may be under way.
void SyncCommand::askNext()
{
    m_results.resize(m_ids.size());
    if (m_answered == m_ids.size())
        return finish();
    const size_t most = m_wait ? kMostWaits : 1;
    while (m_asked < m_ids.size() && m_asked - m_answered < most) {
        const size_t which = m_asked++;
        environment().console.note(tr("Asking for %1…").arg(m_names.at(which)));
        service().sync(m_ids.at(which), m_wait, this,
                       [this, which](const auto &result) { answered(which, result); });
    }
}

Error SyncCommand::stopped(int signal) const
{
    Error error = stoppedBy(signal);
    if (m_asked > 0)
        error.part = QStringLiteral("sync");
    return error;
}

void SyncCommand::answered(size_t which, const Expected<SyncResult> &result)
{
    if (m_id && !result)
        return giveUp(result.error());
    m_results.at(which) = result;
    ++m_answered;
    askNext();
}

void SyncCommand::finish()
{
    Json documents = Json::array();
    QString text;
    int exitCode = kDone;
    for (size_t i = 0; i < m_results.size(); ++i) {
        const Expected<SyncResult> &result = *m_results.at(i);
        const ConnectionId &id = m_ids.at(i);
        const QString &name = m_names.at(i);
        if (result) {
            documents.push_back(jsonResult(*result));
            text += syncVerdictSentence(result->verdict, name) + u'\n';
            if (isBad(result->verdict) && exitCode == kDone)
                exitCode = kFailed;
            continue;
        }
        // The array keeps one shape: a sync that could not be asked for failed, and says why.
        Json failed = jsonResult({{}, id, SyncVerdict::Failed, {}});
        failed["error"] = jsonError(result.error(), words());
        documents.push_back(std::move(failed));
        text += tr("%1: %2").arg(name, errorSentence(result.error(), words())) + u'\n';
        if (exitCode == kDone)
            exitCode = exitCodeFor(result.error().kind);
    }
    if (m_id)
        return succeed({exitCode, toBytes(documents.front()), text});
    succeed({exitCode, toBytes(documents),
             text.isEmpty() ? tr("Nothing can be updated now.") + u'\n' : text});
}

} // namespace holdfast::cli
