#include "app/cli/statuscommand.h"

#include "app/cli/exitcode.h"
#include "ui/words/connectionwords.h"
#include "ui/words/servicewords.h"

#include <nlohmann/json.hpp>

namespace holdfast::cli {

StatusCommand::StatusCommand(Environment &environment, bool offline)
    : ServiceCommand(environment, offline ? Reach::Offline : Reach::Online, {}), m_offline(offline)
{}

void StatusCommand::start()
{
    const JsonContext context = jsonContext();
    const ConnectionSnapshot all = service().snapshot();
    qsizetype needing = 0;
    std::optional<Instant> nextEnd;
    for (const ConnectionEntry &entry : *all) {
        const Assessment assessment =
            assess(entry.connection, entry.facts, context.settings, context.asOf);
        needing += needsPerson(assessment) ? 1 : 0;
        const std::optional<Instant> end = entry.connection.expiresAt.value;
        if (end && *end > context.asOf && (!nextEnd || *end < *nextEnd))
            nextEnd = end;
    }
    std::optional<Countdown> countdown;
    if (nextEnd)
        countdown = countdownTo(*nextEnd, context.asOf);
    const Json document{{"asOf", jsonInstant(context.asOf)},
                        {"profile", jsonText(service().profile().name)},
                        {"offline", m_offline},
                        {"connections", all->size()},
                        {"attention", needing},
                        {"nextExpiry", jsonInstant(nextEnd)},
                        {"readAt", jsonInstant(service().health().lastChecked)}};
    const bool neverRead = all->empty() && !service().health().lastChecked;
    const QString line =
        neverRead ? neverReadSentence() : summaryWords(needing, qsizetype(all->size()), countdown);
    succeed({needing > 0 ? kAttention : kDone, toBytes(document), line + u'\n'});
}

} // namespace holdfast::cli
