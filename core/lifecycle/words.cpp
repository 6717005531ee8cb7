#include "core/lifecycle/assessment.h"
#include "core/lifecycle/flow.h"

namespace holdfast {

ConnectionType connectionTypeFromWord(QStringView word)
{
    if (word == u"api")
        return ConnectionType::Api;
    if (word == u"test")
        return ConnectionType::Test;
    if (word == u"legacy")
        return ConnectionType::Legacy;
    if (word == u"zoopla")
        return ConnectionType::Zoopla;
    if (word == u"mouseprice")
        return ConnectionType::Mouseprice;
    if (word == u"autotrader")
        return ConnectionType::AutoTrader;
    return ConnectionType::Unknown;
}

bool isOpenBanking(ConnectionType type)
{
    return type == ConnectionType::Api || type == ConnectionType::Test;
}

bool isValuation(ConnectionType type)
{
    return type == ConnectionType::Zoopla || type == ConnectionType::Mouseprice
        || type == ConnectionType::AutoTrader;
}

QString stateWord(ConnectionState state)
{
    switch (state) {
    case ConnectionState::Removing: return QStringLiteral("removing");
    case ConnectionState::Expired: return QStringLiteral("expired");
    case ConnectionState::ActionNeeded: return QStringLiteral("action-needed");
    case ConnectionState::Expiring: return QStringLiteral("expiring");
    case ConnectionState::Stopped: return QStringLiteral("stopped");
    case ConnectionState::Trouble: return QStringLiteral("trouble");
    case ConnectionState::New: return QStringLiteral("new");
    case ConnectionState::Unknown: return QStringLiteral("unknown");
    case ConnectionState::Healthy: return QStringLiteral("healthy");
    }
    return QStringLiteral("unknown");
}

QString actionWord(Action action)
{
    switch (action) {
    case Action::Reconsent: return QStringLiteral("reconsent");
    case Action::Reauth: return QStringLiteral("reauth");
    case Action::Refresh: return QStringLiteral("refresh");
    case Action::Sync: return QStringLiteral("sync");
    case Action::Wait: return QStringLiteral("wait");
    case Action::None: return QStringLiteral("none");
    }
    return QStringLiteral("none");
}

QString reasonWord(Reason reason)
{
    switch (reason) {
    case Reason::Ok: return QStringLiteral("ok");
    case Reason::NotOpenBanking: return QStringLiteral("not-open-banking");
    case Reason::NoTppConsent: return QStringLiteral("no-tpp-consent");
    case Reason::ExpiredOver90Days: return QStringLiteral("expired-over-90-days");
    case Reason::ValuationConnection: return QStringLiteral("valuation-connection");
    case Reason::NotLegacy: return QStringLiteral("not-legacy");
    case Reason::UnknownType: return QStringLiteral("unknown-type");
    case Reason::Expired: return QStringLiteral("expired");
    case Reason::Stopped: return QStringLiteral("stopped");
    case Reason::CoolDown: return QStringLiteral("cool-down");
    case Reason::AllowanceUsed: return QStringLiteral("allowance-used");
    case Reason::Inspector: return QStringLiteral("inspector");
    case Reason::BankClosed: return QStringLiteral("bank-closed");
    case Reason::Removing: return QStringLiteral("removing");
    case Reason::ConsentExpired: return QStringLiteral("consent-expired");
    case Reason::ExpiredValuation: return QStringLiteral("expired-valuation");
    case Reason::CredentialsRejected: return QStringLiteral("credentials-rejected");
    case Reason::BankWantsConfirmation: return QStringLiteral("bank-wants-confirmation");
    case Reason::ConsentExpiring: return QStringLiteral("consent-expiring");
    case Reason::ProviderTrouble: return QStringLiteral("provider-trouble");
    case Reason::StoppedByService: return QStringLiteral("stopped-by-service");
    case Reason::Stale: return QStringLiteral("stale");
    case Reason::FetchFailed: return QStringLiteral("fetch-failed");
    case Reason::PartlyFetched: return QStringLiteral("partly-fetched");
    case Reason::FirstSync: return QStringLiteral("first-sync");
    case Reason::UnreadableDate: return QStringLiteral("unreadable-date");
    }
    return QStringLiteral("ok");
}

QString enrichmentWord(EnrichmentState state)
{
    switch (state) {
    case EnrichmentState::Unknown: return QStringLiteral("unknown");
    case EnrichmentState::Pending: return QStringLiteral("pending");
    case EnrichmentState::Complete: return QStringLiteral("complete");
    case EnrichmentState::Failed: return QStringLiteral("failed");
    }
    return QStringLiteral("unknown");
}

QString flowWord(FlowKind kind)
{
    switch (kind) {
    case FlowKind::Connect: return QStringLiteral("connect");
    case FlowKind::Reauth: return QStringLiteral("reauth");
    case FlowKind::Refresh: return QStringLiteral("refresh");
    case FlowKind::Reconsent: return QStringLiteral("reconsent");
    }
    return QStringLiteral("connect");
}

QString flowOutcomeWord(FlowOutcome outcome)
{
    switch (outcome) {
    case FlowOutcome::Connected: return QStringLiteral("connected");
    case FlowOutcome::Renewed: return QStringLiteral("renewed");
    case FlowOutcome::Replaced: return QStringLiteral("replaced");
    case FlowOutcome::Split: return QStringLiteral("split");
    case FlowOutcome::Unchanged: return QStringLiteral("unchanged");
    }
    return QStringLiteral("unchanged");
}

} // namespace holdfast
