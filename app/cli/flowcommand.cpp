#include "app/cli/flowcommand.h"

#include "app/cli/connectiontable.h"
#include "app/cli/console.h"
#include "app/cli/detailscollector.h"
#include "core/lifecycle/rules.h"
#include "ui/words/actionwords.h"
#include "ui/words/flowwords.h"
#include "ui/words/relinkwords.h"

#include <nlohmann/json.hpp>

namespace holdfast::cli {

namespace {

Error doesNotFit(Reason reason, const QString &sentence)
{
    const QString part = reason == Reason::Ok ? QStringLiteral("not-needed") : reasonWord(reason);
    return makeError(ErrorKind::DoesNotFit, part, sentence);
}

} // namespace

FlowCommand::FlowCommand(Environment &environment, const FlowOptions &options)
    : ServiceCommand(environment, Reach::Online, ServiceWish{true, options.noBrowser}),
      m_options(options)
{}

std::unique_ptr<FlowCommand> FlowCommand::connectBank(Environment &environment,
                                                      std::optional<BankId> bank,
                                                      const FlowOptions &options)
{
    std::unique_ptr<FlowCommand> command(new FlowCommand(environment, options));
    command->m_bank = std::move(bank);
    command->m_kind = FlowKind::Connect;
    return command;
}

std::unique_ptr<FlowCommand> FlowCommand::renew(Environment &environment, ConnectionId id,
                                                std::optional<FlowKind> kind,
                                                const FlowOptions &options)
{
    std::unique_ptr<FlowCommand> command(new FlowCommand(environment, options));
    command->m_id = std::move(id);
    command->m_kind = kind;
    return command;
}

Expected<FlowRequest> FlowCommand::request() const
{
    FlowRequest request{FlowKind::Connect, m_id, m_bank, m_options.timeLimit};
    if (!m_id)
        return request;

    const Expected<ConnectionEntry> entry = find(*m_id);
    if (!entry)
        return fail(entry.error());
    const BankConnection &connection = entry->connection;
    const JsonContext context = jsonContext();
    const Assessment assessment = assess(connection, entry->facts, context.settings, context.asOf);
    const std::optional<FlowKind> kind = m_kind ? m_kind : flowFor(assessment.advice.action);
    if (!kind)
        return fail(doesNotFit(assessment.advice.reason,
                               whyAdvised(assessment.advice, connection, words())));
    const Availability availability = availabilityOf(*kind, assessment);
    if (!availability.available)
        return fail(doesNotFit(availability.reason, whyNot(availability.reason, actionOf(*kind),
                                                           connection, assessment, words())));
    request.kind = *kind;
    return request;
}

void FlowCommand::start()
{
    if (m_id) {
        const Expected<ConnectionId> id = meant(*m_id);
        if (!id)
            return refuse(id.error());
        m_id = *id;
    }
    if (service().profile().role == Role::Inspector)
        return giveUp(
            makeError(ErrorKind::Inspector, {}, QStringLiteral("the profile's role is inspector")));
    const Expected<FlowRequest> wanted = request();
    if (!wanted)
        return refuse(wanted.error());
    if (wanted->bank)
        warnIfThere(*wanted->bank);
    if (!wanted->connection)
        return begin(*wanted);
    // What a login can change is said before it starts; without the names it is said all the same.
    service().details(*wanted->connection, this,
                      [this, request = *wanted](const Expected<ConnectionDetails> &details) {
                          if (details)
                              forecast(request, *details);
                          begin(request);
                      });
}

void FlowCommand::begin(const FlowRequest &request)
{
    connect(&service(), &ConnectionService::flowChanged, this, &FlowCommand::followFlow);
    service().startFlow(request, this, [this](const auto &result) { ended(result); });
}

/// Two logins at one bank are normal; often a renewal was meant.
void FlowCommand::warnIfThere(const BankId &bank)
{
    const ConnectionSnapshot all = service().snapshot();
    QString name;
    qsizetype count = 0;
    for (const ConnectionEntry &entry : *all) {
        if (bankIdOf(entry.connection.id) != bank)
            continue;
        name = entry.connection.name;
        ++count;
    }
    if (count > 0)
        environment().console.complain(alreadyThereSentence(name, count));
}

void FlowCommand::forecast(const FlowRequest &request, const ConnectionDetails &details)
{
    const QString sentence = forecastSentence(
        forecastOf(request.kind, details.entry.connection, words().now), details, words());
    if (!sentence.isEmpty())
        environment().console.note(sentence);
}

void FlowCommand::followFlow()
{
    std::optional<FlowStatus> status = service().flow();
    if (status && m_id) {
        if (const Expected<ConnectionEntry> entry = find(*m_id))
            status->bankName = shownName(*entry);
    }
    if (!isUnderWay(status))
        return;
    if (status->browserFailed && m_told == FlowStage::AtTheBank && !m_toldBrowserFailed) {
        m_toldBrowserFailed = true;
        if (!m_options.noBrowser)
            environment().console.complain(flowConsoleBrowserFailed());
    }
    if (status->stage == m_told)
        return;
    // The link may come a moment after the stage.
    if (status->stage == FlowStage::AtTheBank && status->link.isEmpty())
        return;
    m_told = status->stage;
    Console &console = environment().console;
    if (status->stage != FlowStage::AtTheBank)
        return console.note(flowConsoleSentence(*status));
    FlowStatus shown = *status;
    shown.browserFailed = shown.browserFailed || m_options.noBrowser;
    m_toldBrowserFailed = shown.browserFailed;
    console.note(flowConsoleSentence(shown));
    // Not a note: without a browser the link is the only way on, however quiet it shall be.
    console.complain(status->link.toString(QUrl::FullyEncoded));
}

void FlowCommand::ended(const Expected<FlowResult> &result)
{
    if (!result)
        return giveUp(result.error());
    m_result = *result;
    // What the flow brought is safe already; reading accounts and syncs is for the picture only, so
    // a fault there does not turn a success into a failure.
    service().refreshDetails(m_result.connection, this, [this](const auto &) { collect(); });
}

void FlowCommand::collect()
{
    std::vector<ConnectionEntry> entries;
    std::vector<ConnectionId> ids{m_result.connection};
    ids.insert(ids.end(), m_result.leftBehind.cbegin(), m_result.leftBehind.cend());
    for (const ConnectionId &id : ids) {
        if (const Expected<ConnectionEntry> entry = find(id))
            entries.push_back(*entry);
    }
    auto *collector = new DetailsCollector(service(), std::move(entries), this);
    collector->collect(this, [this](const auto &details) { print(details); });
}

void FlowCommand::print(const Expected<std::vector<ConnectionDetails>> &details)
{
    if (!details)
        return giveUp(details.error());
    if (details->empty())
        return giveUp(makeError(ErrorKind::UnknownId, QStringLiteral("connection"),
                                QStringLiteral("the renewed connection is no longer listed")));
    const JsonContext context = jsonContext();
    const ConnectionDetails &first = details->front();
    Json document = jsonConnection(first, context);
    document["outcome"] = jsonText(flowOutcomeWord(m_result.outcome));
    document["previousId"] =
        m_result.previous ? jsonText(m_result.previous->value()) : Json(nullptr);
    if (m_result.outcome == FlowOutcome::Split) {
        document["leftBehind"] = Json::array();
        for (size_t i = 1; i < details->size(); ++i)
            document["leftBehind"].push_back(jsonConnection(details->at(i), context));
    }
    const BankConnection &connection = first.entry.connection;
    QString outcome =
        flowOutcomeSentence(m_result, shownName(first.entry), connection.expiresAt.value, words());
    for (size_t i = 1; i < details->size(); ++i)
        outcome += u' ' + stayedSentence(details->at(i), words());
    succeed({0, toBytes(document),
             outcome + QStringLiteral("\n\n") +
                 detailsText(first, context.settings, words(), environment().console.columns())});
}

} // namespace holdfast::cli
