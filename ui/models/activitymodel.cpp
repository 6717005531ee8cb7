#include "ui/models/activitymodel.h"

#include "ui/words/historywords.h"

namespace holdfast {

EventIcon fetchIcon(const SyncRecord &sync)
{
    const QString &word = sync.fetchStatus;
    if (word.isEmpty())
        return EventIcon::UnderWay;
    if (word == u"success")
        return sync.processingStatus == u"error" ? EventIcon::Partly : EventIcon::Updated;
    if (word == u"partial")
        return EventIcon::Partly;
    return word == u"mfa-required" || word == u"credentials-error" ? EventIcon::NeedsYou
                                                                   : EventIcon::Failed;
}

QString ActivityModel::sentence(const HistoryEvent &event, bool) const
{
    return historySentence(event, words());
}

QString ActivityModel::moment(const HistoryEvent &event) const
{
    return activityMoment(event, words());
}

EventIcon ActivityModel::icon(const HistoryEvent &event) const
{
    switch (historyKindOf(event)) {
    case HistoryKind::Sync:
        return fetchIcon(std::get<SyncRecord>(event.what));
    case HistoryKind::Consent:
        return EventIcon::Consent;
    case HistoryKind::Renewal:
        return EventIcon::Renewal;
    case HistoryKind::IdChange:
        return EventIcon::Succession;
    case HistoryKind::Attempt:
        return EventIcon::Attempt;
    }
    return EventIcon::Attempt;
}

QList<ActivityLine> ActivityModel::lines(const HistoryEvent &event) const
{
    return activityLines(event, details(), words());
}

} // namespace holdfast
