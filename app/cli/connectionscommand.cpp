#include "app/cli/connectionscommand.h"

#include "app/cli/connectiondocument.h"
#include "app/cli/connectiontable.h"
#include "app/cli/console.h"
#include "app/cli/detailscollector.h"

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
             connectionTable(entries, context.settings, at, environment().console.columns())});
}

} // namespace holdfast::cli
