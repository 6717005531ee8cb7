#include "core/lifecycle/rules.h"

#include "core/base/earliest.h"
#include "core/lifecycle/countdown.h"
#include "core/lifecycle/flow.h"
#include "core/lifecycle/historyreach.h"
#include "core/lifecycle/loginerror.h"
#include "core/lifecycle/nextsync.h"

#include <algorithm>

namespace holdfast {
namespace {

using namespace std::chrono;

constexpr auto kRollingDay = hours{24};

/// Words of the service, named once.
constexpr QStringView kResync = u"resync";
constexpr QStringView kSyncPartial = u"sync_partial";

/// The facts the rules ask for again and again, read off once.
struct Situation
{
    ConnectionType type;
    bool expired;
    bool lapsed;
    bool stopped;
    bool trouble;
    ConnectionState state;
};

bool hasExpired(const BankConnection &c, Instant now)
{
    return (c.expiresAt.value && *c.expiresAt.value <= now) || c.extendedStatus == u"expired";
}

bool isStopped(const BankConnection &c)
{
    return c.extendedStatus == u"stoppedSyncing" || c.singleSyncOnly.value_or(false);
}

bool needsAction(const BankConnection &c)
{
    return asksForPerson(c.error);
}

bool isInTrouble(const BankConnection &c)
{
    // Any error word that is not about the login counts, known or not.
    return (!c.error.isEmpty() && !needsAction(c)) || c.status == u"error";
}

ConnectionState stateFor(const BankConnection &c, const LocalFacts &facts,
                         const RuleSettings &settings, Instant now)
{
    if (facts.removing)
        return ConnectionState::Removing;
    if (hasExpired(c, now))
        return ConnectionState::Expired;
    if (needsAction(c))
        return ConnectionState::ActionNeeded;
    if (c.expiresAt.value && *c.expiresAt.value - now <= settings.warningPeriod)
        return ConnectionState::Expiring;
    if (isStopped(c))
        return ConnectionState::Stopped;
    if (isInTrouble(c))
        return ConnectionState::Trouble;
    if (c.status == u"never" || !c.lastUpdated.value)
        return ConnectionState::New;
    if (c.expiresAt.unreadable)
        return ConnectionState::Unknown;
    return ConnectionState::Healthy;
}

Situation situationOf(const BankConnection &c, const LocalFacts &facts,
                      const RuleSettings &settings, Instant now)
{
    const bool lapsed = c.expiresAt.value && now - *c.expiresAt.value > kLapse;
    return {connectionTypeFromWord(c.type), hasExpired(c, now), lapsed, isStopped(c), isInTrouble(c),
            stateFor(c, facts, settings, now)};
}

Availability because(Reason reason)
{
    return {reason == Reason::Ok, reason};
}

Availability reconsentFor(const BankConnection &c, const Situation &s)
{
    if (s.type == ConnectionType::Unknown)
        return because(Reason::UnknownType);
    if (!isOpenBanking(s.type))
        return because(Reason::NotOpenBanking);
    if (!c.tppConsent.value_or(false))
        return because(Reason::NoTppConsent);
    return because(s.lapsed ? Reason::ExpiredOver90Days : Reason::Ok);
}

Availability reauthFor(const Situation &s)
{
    if (s.type == ConnectionType::Unknown)
        return because(Reason::UnknownType);
    return because(isValuation(s.type) ? Reason::ValuationConnection : Reason::Ok);
}

Availability refreshFor(const Situation &s)
{
    if (s.type == ConnectionType::Unknown)
        return because(Reason::UnknownType);
    return because(s.type == ConnectionType::Legacy ? Reason::Ok : Reason::NotLegacy);
}

/// What would fit still cannot be done at a bank that is no longer available there.
Availability unlessClosed(const Availability &fits, const LocalFacts &facts)
{
    return fits.available && facts.bankClosed ? because(Reason::BankClosed) : fits;
}

/// A recorded sync counts for a rolling day. One "from the future" was recorded before this
/// computer's clock was set back: it must not block for years.
bool counts(Instant at, const RuleSettings &settings, Instant now)
{
    return at + kRollingDay > now && at <= now + settings.minimumSyncInterval;
}

std::optional<Allowance> allowanceOf(const BankConnection &c, const LocalFacts &facts,
                                     const RuleSettings &settings, Instant now)
{
    const auto perDay = syncsPerDay(c, settings);
    if (!perDay)
        return {};
    Allowance result{*perDay, 0, 0, {}};
    for (const Instant at : facts.manualSyncs) {
        if (!counts(at, settings, now))
            continue;
        ++result.used;
        const Instant fallsOut = at + kRollingDay;
        if (!result.resetsAt || fallsOut < *result.resetsAt)
            result.resetsAt = fallsOut;
    }
    result.remaining = std::max(0, result.perDay - result.used);
    return result;
}

Availability syncFor(const Situation &s, bool coolingDown, const std::optional<Allowance> &allowance,
                     const RuleSettings &settings)
{
    if (s.expired)
        return because(Reason::Expired);
    if (s.stopped)
        return because(Reason::Stopped);
    if (coolingDown)
        return because(Reason::CoolDown);
    if (allowance && allowance->remaining == 0)
        return because(Reason::AllowanceUsed);
    return because(settings.role == Role::Inspector ? Reason::Inspector : Reason::Ok);
}

bool syncFailedLately(const LocalFacts &facts, Instant now)
{
    return facts.lastFailedManualSync && *facts.lastFailedManualSync <= now
        && *facts.lastFailedManualSync + kRollingDay > now;
}

Reason troubleReason(const BankConnection &c)
{
    if (c.error == kResync)
        return Reason::Stale;
    return c.error == kSyncPartial ? Reason::PartlyFetched : Reason::FetchFailed;
}

Advice adviseRenewal(const Situation &s, const Availability &reconsent, Reason reason,
                     Reason forValuations)
{
    if (reconsent.available)
        return {Action::Reconsent, reason};
    if (isValuation(s.type))
        return {Action::None, forValuations};
    return {Action::Reauth, reason};
}

Advice adviseAction(const BankConnection &c, const Situation &s)
{
    if (isValuation(s.type))
        return {Action::Wait, Reason::ProviderTrouble};
    if (c.error == kCredentialsError)
        return {Action::Reauth, Reason::CredentialsRejected};
    const bool legacy = s.type == ConnectionType::Legacy;
    return {legacy ? Action::Refresh : Action::Reauth, Reason::BankWantsConfirmation};
}

Advice adviseTrouble(const BankConnection &c, const LocalFacts &facts, const Situation &s,
                     const Availability &sync, Instant now)
{
    if (c.error == kResync && syncFailedLately(facts, now)) {
        if (s.type == ConnectionType::Legacy)
            return {Action::Refresh, Reason::Stale};
        return {isOpenBanking(s.type) ? Action::Reauth : Action::Wait, Reason::Stale};
    }
    return {sync.available ? Action::Sync : Action::Wait, troubleReason(c)};
}

Advice adviceFor(const BankConnection &c, const LocalFacts &facts, const Situation &s,
                 const Assessment &a, Instant now)
{
    const bool unknownType = s.type == ConnectionType::Unknown;
    switch (s.state) {
    case ConnectionState::Removing:
        return {Action::Wait, Reason::Removing};
    case ConnectionState::Expired:
        if (unknownType)
            return {Action::None, Reason::UnknownType};
        return adviseRenewal(s, a.reconsent, Reason::ConsentExpired, Reason::ExpiredValuation);
    case ConnectionState::ActionNeeded:
        if (unknownType)
            return {Action::None, Reason::UnknownType};
        return adviseAction(c, s);
    case ConnectionState::Expiring:
        if (unknownType)
            return {Action::None, Reason::UnknownType};
        return adviseRenewal(s, a.reconsent, Reason::ConsentExpiring, Reason::Ok);
    case ConnectionState::Stopped:
        return {Action::None, Reason::StoppedByService};
    case ConnectionState::Trouble:
        return adviseTrouble(c, facts, s, a.sync, now);
    case ConnectionState::New:
        return {Action::Wait, Reason::FirstSync};
    case ConnectionState::Unknown:
        return {a.sync.available ? Action::Sync : Action::Wait, Reason::UnreadableDate};
    case ConnectionState::Healthy:
        return {Action::None, Reason::Ok};
    }
    return {Action::None, Reason::Ok};
}

/// Nobody is sent to a bank that takes nobody any more.
Advice withoutClosed(const Advice &advice, const LocalFacts &facts)
{
    return facts.bankClosed && flowFor(advice.action) ? Advice{Action::None, Reason::BankClosed} : advice;
}

std::optional<NextSync> nextSyncOf(const BankConnection &c, const Situation &s, Instant now)
{
    if (s.expired || s.stopped || c.status == u"never" || !c.lastUpdated.value)
        return {};
    return nextSyncAfter(s.type, *c.lastUpdated.value, now);
}

std::optional<Instant> nextChangeOf(const BankConnection &c, const LocalFacts &facts,
                                    const RuleSettings &settings, const Assessment &a,
                                    std::optional<Instant> coolDown, Instant now)
{
    constexpr milliseconds kJustAfter{1};
    Earliest next(now);
    if (c.expiresAt.value) {
        const Instant end = *c.expiresAt.value;
        next.offer(end);
        next.offer(end - settings.warningPeriod);
        next.offer(end + kLapse + kJustAfter);
        next.offer(countdownTo(end, now).changesAt);
    }
    next.offer(coolDown);
    if (a.monthsHere) // counted up to today, by the bank's days
        next.offer(floor<days>(now) + days{1});
    if (a.allowance)
        next.offer(a.allowance->resetsAt);
    if (facts.lastFailedManualSync)
        next.offer(*facts.lastFailedManualSync + kRollingDay);
    if (a.nextSync) {
        const Instant latest = a.nextSync->latest;
        next.offer(latest + kJustAfter);
        // How late it is, is told from an hour on: hour by hour, then day by day.
        next.offer(std::max(latest + hours{1}, countdownTo(latest, now).changesAt));
    }
    return next.instant();
}

} // namespace

std::optional<Instant> coolDownEnd(const LocalFacts &facts, const RuleSettings &settings, Instant now)
{
    std::optional<Instant> end;
    for (const Instant at : facts.manualSyncs) {
        const Instant free = at + settings.minimumSyncInterval;
        if (counts(at, settings, now) && free > now && (!end || free > *end))
            end = free;
    }
    if (facts.syncNotBefore && *facts.syncNotBefore > now && (!end || *facts.syncNotBefore > *end))
        end = facts.syncNotBefore;
    return end;
}

std::optional<int> syncsPerDay(const BankConnection &connection, const RuleSettings &settings)
{
    const auto own = settings.syncsPerDayByBank.find(bankIdOf(connection.id).value());
    if (own != settings.syncsPerDayByBank.end())
        return own->second;
    struct Limit
    {
        QStringView nameStart;
        int perDay;
    };
    // Moneyhub's lifecycle page: most banks have no limit, Triodos takes four a day.
    static constexpr Limit kLimits[] = {{u"Triodos", 4}};
    for (const Limit &limit : kLimits) {
        if (connection.name.startsWith(limit.nameStart, Qt::CaseInsensitive))
            return limit.perDay;
    }
    return {};
}

ConnectionState stateOf(const BankConnection &connection, const LocalFacts &facts,
                        const RuleSettings &settings, Instant now)
{
    return stateFor(connection, facts, settings, now);
}

Assessment assess(const BankConnection &connection, const LocalFacts &facts,
                  const RuleSettings &settings, Instant now)
{
    const Situation s = situationOf(connection, facts, settings, now);
    Assessment a;
    a.state = s.state;
    a.lapsed = s.lapsed;
    if (connection.expiresAt.value)
        a.secondsLeft = floor<seconds>(*connection.expiresAt.value - now).count();
    const auto coolDown = coolDownEnd(facts, settings, now);
    a.coolDownUntil = coolDown;
    a.allowance = allowanceOf(connection, facts, settings, now);
    a.reconsent = unlessClosed(reconsentFor(connection, s), facts);
    a.reauth = unlessClosed(reauthFor(s), facts);
    a.refresh = unlessClosed(refreshFor(s), facts);
    a.sync = syncFor(s, coolDown.has_value(), a.allowance, settings);
    a.remove = because(settings.role == Role::Inspector ? Reason::Inspector : Reason::Ok);
    a.nextSync = nextSyncOf(connection, s, now);
    if (s.state == ConnectionState::New && facts.transactionsFrom)
        a.monthsHere = wholeMonths(*facts.transactionsFrom, utcDay(now));
    a.advice = withoutClosed(adviceFor(connection, facts, s, a, now), facts);
    a.nextChange = nextChangeOf(connection, facts, settings, a, coolDown, now);
    return a;
}

} // namespace holdfast
