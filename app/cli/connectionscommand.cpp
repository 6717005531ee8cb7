#include "app/cli/connectionscommand.h"

#include "app/cli/connectiondocument.h"
#include "app/cli/connectiontable.h"
#include "app/cli/console.h"
#include "app/cli/detailscollector.h"
#include "ui/words/servicewords.h"

#include <nlohmann/json.hpp>

namespace holdfast::cli {

ConnectionsCommand::ConnectionsCommand(Environment &environment, bool offline,
                                       std::optional<Instant> asOf)
    : ServiceCommand(environment, offline || asOf ? Reach::Offline : Reach::Online, {}),
      m_offline(offline || asOf), m_asOf(asOf)
{}

void ConnectionsCommand::start()
{
    auto *collector = new DetailsCollector(service(), *service().snapshot(), this);
    collector->collect(this, [this](const auto &details) { list(details); });
}

void ConnectionsCommand::list(const Expected<std::vector<ConnectionDetails>> &all)
{
    if (!all)
        return giveUp(all.error());
    JsonContext context = jsonContext();
    context.asOf = m_asOf.value_or(context.asOf);
    WordContext at = words();
    at.now = context.asOf;

    std::vector<ConnectionEntry> entries;
    entries.reserve(all->size());
    for (const ConnectionDetails &details : *all)
        entries.push_back(details.entry);
    succeed({0, toBytes(connectionDocument(*all, service().profile(), m_offline, context)),
             heading() + table(entries, at)});
}

QString ConnectionsCommand::heading() const
{
    const std::optional<Instant> readAt = service().health().lastChecked;
    if (!m_asOf || !readAt)
        return {};
    //: %1 is a date and time, %2 a moment such as "today 10:04".
    return tr("Forecast for %1, from what was read %2.")
               .arg(exactDate(*m_asOf, words()), spokenMoment(*readAt, words())) +
           QStringLiteral("\n\n");
}

QString ConnectionsCommand::table(const std::vector<ConnectionEntry> &entries,
                                  const WordContext &at) const
{
    if (entries.empty() && !service().health().lastChecked)
        return neverReadSentence() + u'\n';
    return connectionTable(entries, service().ruleSettings(), at, environment().console.columns());
}

} // namespace holdfast::cli
