#include "core/lifecycle/renewalplan.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <tuple>

namespace holdfast {
namespace {

int effortRank(std::optional<FlowKind> kind)
{
    if (kind == FlowKind::Reconsent)
        return 0;
    return kind == FlowKind::Refresh ? 1 : 2;
}

using Place = std::pair<int, QString>; ///< a kind and a person

/// Whoever logs in does theirs in a row; a confirmation needs no login and nobody in particular.
Place placeOf(const RenewalItem &item)
{
    return {effortRank(item.kind), item.kind == FlowKind::Reconsent ? QString() : item.person};
}

Instant endOf(const RenewalItem &item)
{
    return item.end.value_or(Instant::min());
}

} // namespace

bool mayBeRenewed(const RenewalItem &item)
{
    return item.kind && item.why != NotPlanned::ReadsOnly;
}

std::optional<NotPlanned> leftToThePerson(const RenewalCandidate &candidate, Instant now)
{
    if (candidate.leftBehind)
        return NotPlanned::LeftBehind;
    const auto &snoozed = candidate.settings->snoozedUntil;
    return snoozed && *snoozed > now ? std::optional(NotPlanned::Snoozed) : std::nullopt;
}

std::optional<RenewalItem> renewalItem(const RenewalCandidate &candidate,
                                       const RuleSettings &settings, Instant now, Instant until)
{
    const BankConnection &connection = *candidate.connection;
    const Assessment assessment = assess(connection, *candidate.facts, settings, now);
    if (assessment.state == ConnectionState::Removing)
        return std::nullopt;
    RenewalItem item{connection.id, flowFor(assessment.advice.action), connection.expiresAt.value,
                     candidate.settings->person, {}};
    const bool waits = item.kind && assessment.state != ConnectionState::Expiring;
    if (!waits && !(item.end && *item.end <= until))
        return std::nullopt;
    if (!item.kind)
        item.kind = renewalBeforeTheEnd(assessment);
    if (!item.kind)
        item.why = NotPlanned::NoRenewal;
    else if (settings.role == Role::Inspector)
        item.why = NotPlanned::ReadsOnly;
    else
        item.why = leftToThePerson(candidate, now);
    return item;
}

void sortByEffort(std::vector<RenewalItem> &items)
{
    std::map<Place, Instant> firstEnds;
    for (const RenewalItem &item : items) {
        const auto [known, added] = firstEnds.emplace(placeOf(item), endOf(item));
        if (!added)
            known->second = std::min(known->second, endOf(item));
    }
    const auto key = [&firstEnds](const RenewalItem &item) {
        const Place place = placeOf(item);
        return std::tuple(place.first, firstEnds.at(place), place.second, endOf(item),
                          item.connection.value());
    };
    std::sort(items.begin(), items.end(), [&key](const RenewalItem &a, const RenewalItem &b) {
        return key(a) < key(b);
    });
}

RenewalPlan planRenewals(const std::vector<RenewalCandidate> &candidates,
                         const RuleSettings &settings, Instant now, Instant until)
{
    RenewalPlan plan;
    for (const RenewalCandidate &candidate : candidates) {
        auto item = renewalItem(candidate, settings, now, until);
        if (item)
            (item->why ? plan.others : plan.planned).push_back(*std::move(item));
    }
    sortByEffort(plan.planned);
    sortByEffort(plan.others);
    return plan;
}

std::chrono::minutes effortOf(FlowKind kind)
{
    switch (kind) {
    case FlowKind::Reconsent:
        return std::chrono::minutes{1};
    case FlowKind::Refresh:
        return std::chrono::minutes{2};
    case FlowKind::Connect:
    case FlowKind::Reauth:
        break;
    }
    return std::chrono::minutes{3};
}

std::chrono::minutes effortOf(const std::vector<RenewalItem> &items)
{
    std::chrono::minutes sum{0};
    for (const RenewalItem &item : items)
        sum += item.kind ? effortOf(*item.kind) : std::chrono::minutes{0};
    return sum;
}

FaultReach reachOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Declined:
        return FaultReach::Refused;
    case ErrorKind::AuthorisationFailed:
    case ErrorKind::BankUnavailable:
    case ErrorKind::DoesNotFit:
        return FaultReach::ThisOne;
    case ErrorKind::UnknownId:
    case ErrorKind::Gone:
        return FaultReach::Gone;
    case ErrorKind::Usage:
    case ErrorKind::Profile:
    case ErrorKind::CheckFailed:
    case ErrorKind::ClockOff:
    case ErrorKind::Cancelled:
    case ErrorKind::Network:
    case ErrorKind::NotPrivate:
    case ErrorKind::SignInToNetwork:
    case ErrorKind::ServiceDown:
    case ErrorKind::BadAnswer:
    case ErrorKind::NotAccepted:
    case ErrorKind::TimedOut:
    case ErrorKind::CoolDown:
    case ErrorKind::AllowanceUsed:
    case ErrorKind::TooManyRequests:
    case ErrorKind::Inspector:
    case ErrorKind::SecretAbsent:
    case ErrorKind::SecretStoreMissing:
    case ErrorKind::SecretStoreLocked:
    case ErrorKind::SecretDenied:
    case ErrorKind::SecretSlow:
    case ErrorKind::SecretFile:
    case ErrorKind::StorageBusy:
    case ErrorKind::StorageNewer:
    case ErrorKind::StorageDamaged:
    case ErrorKind::StorageFull:
    case ErrorKind::StorageReadOnly:
    case ErrorKind::OutputFile:
    case ErrorKind::ReturnPath:
    case ErrorKind::Internal:
        break; // none of it is about one bank
    }
    return FaultReach::Everyone;
}

} // namespace holdfast
