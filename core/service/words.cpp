#include "core/service/connectionservice.h"

namespace holdfast {

QString syncVerdictWord(SyncVerdict verdict)
{
    switch (verdict) {
    case SyncVerdict::Running: return QStringLiteral("running");
    case SyncVerdict::Updated: return QStringLiteral("updated");
    case SyncVerdict::NothingNew: return QStringLiteral("nothing-new");
    case SyncVerdict::Partial: return QStringLiteral("partial");
    case SyncVerdict::NeedsYou: return QStringLiteral("needs-you");
    case SyncVerdict::Failed: return QStringLiteral("failed");
    }
    return QStringLiteral("failed");
}

} // namespace holdfast
