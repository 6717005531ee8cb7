#include "core/lifecycle/flow.h"

namespace holdfast {

Action actionOf(FlowKind kind)
{
    switch (kind) {
    case FlowKind::Reauth:
        return Action::Reauth;
    case FlowKind::Refresh:
        return Action::Refresh;
    case FlowKind::Reconsent:
        return Action::Reconsent;
    case FlowKind::Connect:
        break;
    }
    return Action::None;
}

std::optional<FlowKind> flowFor(Action action)
{
    switch (action) {
    case Action::Reconsent:
        return FlowKind::Reconsent;
    case Action::Reauth:
        return FlowKind::Reauth;
    case Action::Refresh:
        return FlowKind::Refresh;
    case Action::Sync:
    case Action::Wait:
    case Action::None:
        break;
    }
    return std::nullopt;
}

std::optional<FlowKind> renewalBeforeTheEnd(const Assessment &assessment)
{
    if (assessment.reconsent.available)
        return FlowKind::Reconsent;
    if (assessment.reauth.available)
        return FlowKind::Reauth;
    return std::nullopt;
}

Availability availabilityOf(FlowKind kind, const Assessment &assessment)
{
    switch (kind) {
    case FlowKind::Reauth:
        return assessment.reauth;
    case FlowKind::Refresh:
        return assessment.refresh;
    case FlowKind::Reconsent:
        return assessment.reconsent;
    case FlowKind::Connect:
        break;
    }
    return {true, Reason::Ok};
}

} // namespace holdfast
