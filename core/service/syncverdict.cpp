#include "core/service/syncverdict.h"

namespace holdfast {

std::optional<SyncVerdict> verdictOf(const SyncRecord &record)
{
    const QString word = record.fetchStatus.toLower();
    if (word == u"success")
        return SyncVerdict::Updated;
    if (word == u"partial")
        return SyncVerdict::Partial;
    if (word == u"mfa-required" || word == u"credentials-error")
        return SyncVerdict::NeedsYou;
    if (word == u"error")
        return SyncVerdict::Failed;
    // A word nobody knows, or none: the fetch is over only when the service dates its end.
    if (record.fetchedAt.value || record.completedAt.value)
        return record.processingStatus.toLower() == u"error" ? SyncVerdict::Failed
                                                             : SyncVerdict::Updated;
    return {};
}

SyncVerdict judgeByEvidence(SyncVerdict verdict, const ReceivedInstant &updatedBefore,
                            const ReceivedInstant &updatedAfter)
{
    if (verdict != SyncVerdict::Updated)
        return verdict;
    return updatedBefore == updatedAfter ? SyncVerdict::NothingNew : SyncVerdict::Updated;
}

} // namespace holdfast
