#include "app/cli/connectionscommand.h"

#include "app/cli/connectiondocument.h"
#include "app/cli/connectiontable.h"
#include "app/cli/console.h"
#include "app/cli/detailscollector.h"
#include "core/base/plaintext.h"
#include "ui/words/removalwords.h"
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
    service().removedElsewhere(
        this, [this, all = *all](const Expected<std::vector<RemovedElsewhere>> &gone) {
            print(all, gone.value_or(std::vector<RemovedElsewhere>{}));
        });
}

void ConnectionsCommand::print(const std::vector<ConnectionDetails> &all,
                               const std::vector<RemovedElsewhere> &gone)
{
    JsonContext context = jsonContext();
    context.asOf = m_asOf.value_or(context.asOf);
    WordContext at = words();
    at.now = context.asOf;

    std::vector<ConnectionEntry> entries;
    entries.reserve(all.size());
    for (const ConnectionDetails &details : all)
        entries.push_back(details.entry);
    Json document = connectionDocument(all, service().profile(), m_offline, context);
    document["removedElsewhere"] = Json::array();
    QString text = heading() + table(entries, at);
    for (const RemovedElsewhere &one : gone) {
        document["removedElsewhere"].push_back(jsonRemovedElsewhere(one));
        //: %1 and %2 are sentences, %3 a command to type.
        text += u'\n' + tr("%1. %2 To delete that: %3")
                            .arg(goneHeadline(one), goneSentence(one, words()),
                                 QStringLiteral("holdfast-cli remove ") + singleLine(one.id.value())) +
                u'\n';
    }
    succeed({0, toBytes(document), text});
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
