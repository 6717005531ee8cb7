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
