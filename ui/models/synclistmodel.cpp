#include "ui/models/synclistmodel.h"

#include "ui/models/activitymodel.h"
#include "ui/words/syncwords.h"

#include <algorithm>

namespace holdfast {

namespace {

const SyncRecord &syncOf(const HistoryEvent &event)
{
    return std::get<SyncRecord>(event.what);
}

} // namespace

void SyncListModel::setDetails(const ConnectionDetails &details, const WordContext &words)
{
    std::vector<HistoryEvent> events;
    // Of one whose beginning cannot be read its place among the others is all that is known.
    for (auto sync = details.syncs.rbegin(); sync != details.syncs.rend(); ++sync) {
        const auto &at = sync->createdAt.value ? sync->createdAt : sync->completedAt;
        events.push_back({at.value.value_or(Instant{}), *sync});
    }
    setEvents(std::move(events), details, words);
}

QString SyncListModel::sentence(const HistoryEvent &event, bool isNewest) const
{
    const SyncRecord &sync = syncOf(event);
    QStringList parts{fetchSentence(sync),
                      fetchMeaning(sync, details().entry.connection, isNewest)};
    parts.removeAll(QString());
    return parts.join(u' ');
}

QString SyncListModel::moment(const HistoryEvent &event) const
{
    const SyncRecord &sync = syncOf(event);
    const bool known = sync.createdAt.value || sync.completedAt.value;
    QStringList parts{known ? activityMoment(event, words()) : tr("at an unknown time"),
                      syncKindWords(sync)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

EventIcon SyncListModel::icon(const HistoryEvent &event) const
{
    return fetchIcon(syncOf(event));
}

QList<ActivityLine> SyncListModel::lines(const HistoryEvent &event) const
{
    QList<ActivityLine> lines = activityLines(event, details(), words());
    if (!syncOf(event).createdAt.value)
        lines.removeFirst(); // the exact time of a beginning that nobody knows
    return lines;
}

} // namespace holdfast
