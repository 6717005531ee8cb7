#include "core/lifecycle/attempt.h"

namespace holdfast {

QString attemptWord(AttemptKind kind)
{
    switch (kind) {
    case AttemptKind::Connect:
        return QStringLiteral("connect");
    case AttemptKind::Reauth:
        return QStringLiteral("reauth");
    case AttemptKind::Refresh:
        return QStringLiteral("refresh");
    case AttemptKind::Reconsent:
        return QStringLiteral("reconsent");
    case AttemptKind::Sync:
        return QStringLiteral("sync");
    case AttemptKind::Remove:
        return QStringLiteral("remove");
    }
    return QStringLiteral("connect");
}

AttemptKind attemptKindOf(FlowKind kind)
{
    switch (kind) {
    case FlowKind::Connect:
        return AttemptKind::Connect;
    case FlowKind::Reauth:
        return AttemptKind::Reauth;
    case FlowKind::Refresh:
        return AttemptKind::Refresh;
    case FlowKind::Reconsent:
        return AttemptKind::Reconsent;
    }
    return AttemptKind::Connect;
}

std::optional<FlowKind> flowKindOf(AttemptKind kind)
{
    switch (kind) {
    case AttemptKind::Connect:
        return FlowKind::Connect;
    case AttemptKind::Reauth:
        return FlowKind::Reauth;
    case AttemptKind::Refresh:
        return FlowKind::Refresh;
    case AttemptKind::Reconsent:
        return FlowKind::Reconsent;
    case AttemptKind::Sync:
    case AttemptKind::Remove:
        break;
    }
    return std::nullopt;
}

QString attemptStageWord(AttemptStage stage)
{
    switch (stage) {
    case AttemptStage::Preparing:
        return QStringLiteral("preparing");
    case AttemptStage::AtTheBank:
        return QStringLiteral("at-the-bank");
    case AttemptStage::Checking:
        return QStringLiteral("checking");
    case AttemptStage::Reading:
        return QStringLiteral("reading");
    case AttemptStage::Ended:
        return QStringLiteral("ended");
    case AttemptStage::Asking:
        return QStringLiteral("asking");
    case AttemptStage::Following:
        return QStringLiteral("following");
    case AttemptStage::Confirming:
        return QStringLiteral("confirming");
    }
    return QStringLiteral("preparing");
}

AttemptStage attemptStageOf(FlowStage stage)
{
    switch (stage) {
    case FlowStage::Preparing:
        return AttemptStage::Preparing;
    case FlowStage::AtTheBank:
        return AttemptStage::AtTheBank;
    case FlowStage::Checking:
        return AttemptStage::Checking;
    case FlowStage::Reading:
        return AttemptStage::Reading;
    case FlowStage::Ended:
        return AttemptStage::Ended;
    }
    return AttemptStage::Preparing;
}

} // namespace holdfast
