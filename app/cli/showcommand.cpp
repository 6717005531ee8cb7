#include "app/cli/showcommand.h"

#include "app/cli/connectiontable.h"
#include "app/cli/console.h"

#include <nlohmann/json.hpp>

namespace holdfast::cli {

ShowCommand::ShowCommand(Environment &environment, ConnectionId id, bool offline)
    : ServiceCommand(environment, offline ? Reach::Offline : Reach::Online, {}),
      m_id(std::move(id)), m_offline(offline)
{}

void ShowCommand::start()
{
    const Expected<ConnectionId> id = meant(m_id);
    if (!id)
        return giveUp(id.error());
    m_id = *id;
    const auto answer = [this](const Expected<ConnectionDetails> &details) { show(details); };
    // A connection the service no longer lists is history: it can be shown, but not read again.
    if (const Expected<ConnectionEntry> known = find(m_id); !known || m_offline)
        service().details(m_id, this, answer);
    else
        service().refreshDetails(m_id, this, answer);
}

void ShowCommand::show(const Expected<ConnectionDetails> &details)
{
    if (!details)
        return giveUp(details.error());
    ConnectionDetails shown = *details;
    if (const Expected<ConnectionEntry> newest = find(m_id)) {
        shown.entry = *newest;
        // How far its transactions reach is known from what is stored alone.
        shown.entry.facts.transactionsFrom = details->entry.facts.transactionsFrom;
    }
    const JsonContext context = jsonContext();
    Json document = jsonConnection(shown, context);
    addDetails(document, shown);
    succeed({0, toBytes(document),
             detailsText(shown, context.settings, words(), environment().console.columns())});
}

} // namespace holdfast::cli
