#include "app/cli/historycommand.h"

#include "app/cli/console.h"
#include "app/cli/jsonhistory.h"
#include "app/cli/table.h"
#include "ui/words/historywords.h"

#include <nlohmann/json.hpp>

namespace holdfast::cli {

HistoryCommand::HistoryCommand(Environment &environment, ConnectionId id, bool offline)
    : ServiceCommand(environment, offline ? Reach::Offline : Reach::Online, {}),
      m_id(std::move(id)), m_offline(offline)
{}

void HistoryCommand::start()
{
    const Expected<ConnectionId> id = meant(m_id);
    if (!id)
        return giveUp(id.error());
    m_id = *id;
    // One that the service no longer lists is history too; there is nothing to read again.
    if (m_offline || !find(m_id))
        return load();
    service().refreshDetails(m_id, this, [this](const Expected<ConnectionDetails> &read) {
        if (read)
            load();
        else
            giveUp(read.error());
    });
}

void HistoryCommand::load()
{
    service().history(m_id, this, [this](const auto &events) { show(events); });
}

void HistoryCommand::show(const Expected<std::vector<HistoryEvent>> &events)
{
    if (!events)
        return giveUp(events.error());
    Json document{{"connectionId", jsonText(m_id.value())}, {"history", Json::array()}};
    QList<std::pair<QString, QString>> lines;
    const WordContext context = words();
    for (const HistoryEvent &event : *events) {
        document["history"].push_back(jsonHistoryEvent(event));
        lines.append({spokenMoment(event.at, context), historySentence(event, context)});
    }
    succeed({0, toBytes(document),
             lines.isEmpty() ? tr("Nothing has happened to this connection yet.") + u'\n'
                             : fieldList(lines, environment().console.columns())});
}

} // namespace holdfast::cli
