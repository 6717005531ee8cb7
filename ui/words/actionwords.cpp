#include "ui/words/actionwords.h"

#include "ui/words/connectionwords.h"
#include "ui/words/words_p.h"

namespace holdfast {

QString buttonText(Action action)
{
    switch (action) {
    case Action::Reconsent:
        return Words::tr("Renew consent");
    case Action::Reauth:
        return Words::tr("Log in again");
    case Action::Refresh:
        return Words::tr("Refresh");
    case Action::Sync:
        return Words::tr("Sync now");
    case Action::Wait:
    case Action::None:
        break;
    }
    return {};
}

bool mayAct(const Assessment &assessment)
{
    // Removing fits every connection, so that this is the one reason it is refused for.
    return assessment.remove.reason != Reason::Inspector;
}

QString whyNot(Reason reason, Action action, const BankConnection &connection,
               const Assessment &assessment, const WordContext &context)
{
    const QString bank = bankNameOf(connection);
    switch (reason) {
    case Reason::Ok:
        return {};
    case Reason::NotOpenBanking:
        return Words::tr(
                   "%1 is not connected through open banking, so there is no consent to renew.")
            .arg(bank);
    case Reason::NoTppConsent:
        return Words::tr("%1 does not allow renewing without its login.").arg(bank);
    case Reason::ExpiredOver90Days:
        return Words::tr(
            "The consent ended more than 90 days ago; that is too long for a simple renewal.");
    case Reason::ValuationConnection:
        return Words::tr("A valuation has no login.");
    case Reason::NotLegacy:
        return Words::tr("%1 never asks for a code between two logins.").arg(bank);
    case Reason::UnknownType:
        return Words::tr("Holdfast does not know this kind of connection.");
    case Reason::Expired:
        return assessment.advice.action == Action::Reauth
                   ? Words::tr("The consent has ended; log in again first.")
                   : Words::tr("The consent has ended; renew it first.");
    case Reason::Stopped:
    case Reason::StoppedByService:
        return Words::tr("The service no longer updates this connection.");
    case Reason::CoolDown:
        if (assessment.coolDownUntil)
            return Words::tr("The last manual update was only a short while ago; the next one can "
                             "be asked for from %1.")
                .arg(spokenMoment(*assessment.coolDownUntil, context));
        return Words::tr(
            "The last manual update was only a short while ago; there is a pause between two.");
    case Reason::AllowanceUsed: {
        if (!assessment.allowance)
            return Words::tr("%1 allows no more updates today.").arg(bank);
        const int perDay = assessment.allowance->perDay;
        if (!assessment.allowance->resetsAt)
            return Words::tr("%1 allows %n update(s) a day and all are used.", nullptr, perDay)
                .arg(bank);
        return Words::tr("%1 allows %n update(s) a day and all are used; again from %2.", nullptr,
                         perDay)
            .arg(bank, spokenMoment(*assessment.allowance->resetsAt, context));
    }
    case Reason::Inspector:
        return Words::tr("This profile may only read.");
    case Reason::Removing:
        return Words::tr("The connection is being removed.");
    case Reason::BankClosed:
    case Reason::ConsentExpired:
    case Reason::ExpiredValuation:
    case Reason::CredentialsRejected:
    case Reason::BankWantsConfirmation:
    case Reason::ConsentExpiring:
    case Reason::ProviderTrouble:
    case Reason::Stale:
    case Reason::FetchFailed:
    case Reason::PartlyFetched:
    case Reason::FirstSync:
    case Reason::UnreadableDate:
        break;
    }
    return whyAdvised(Advice{action, reason}, connection, context);
}

QString whyAdvised(const Advice &advice, const BankConnection &connection,
                   const WordContext &context)
{
    const QString bank = bankNameOf(connection);
    switch (advice.reason) {
    case Reason::Ok:
        return Words::tr("All is well; there is nothing to do.");
    case Reason::Removing:
        return Words::tr("The connection is being removed.");
    case Reason::UnknownType:
        return Words::tr("Holdfast does not know this kind of connection.");
    case Reason::ConsentExpired:
        return connection.expiresAt.value
                   ? Words::tr("The consent ended on %1.")
                         .arg(spokenDate(*connection.expiresAt.value, context))
                   : Words::tr("The consent has ended.");
    case Reason::ConsentExpiring:
        return connection.expiresAt.value
                   ? Words::tr("The consent ends on %1.")
                         .arg(spokenDate(*connection.expiresAt.value, context))
                   : Words::tr("The consent ends soon.");
    case Reason::ExpiredValuation:
        return Words::tr("The valuation has ended, and it has no login to renew.");
    case Reason::CredentialsRejected:
        return Words::tr("%1 no longer accepts the login.").arg(bank);
    case Reason::BankWantsConfirmation:
        return Words::tr("%1 wants you to confirm that it is you.").arg(bank);
    case Reason::ProviderTrouble:
        return Words::tr("%1 cannot be read at the moment; the service tries again by itself.")
            .arg(bank);
    case Reason::StoppedByService:
        return Words::tr("The service no longer updates this connection.");
    case Reason::Stale:
        return Words::tr("The data is not up to date.");
    case Reason::FetchFailed:
        return Words::tr("The last update from %1 did not work.").arg(bank);
    case Reason::PartlyFetched:
        return Words::tr("The last update brought only some of the accounts.");
    case Reason::FirstSync:
        return Words::tr("The first update is under way.");
    case Reason::UnreadableDate:
        return Words::tr("The service sent an end date Holdfast cannot read.");
    case Reason::BankClosed:
        return Words::tr("%1 is no longer available through the service, so nothing can be renewed "
                         "there. What was fetched stays.")
            .arg(bank);
    case Reason::NotOpenBanking:
    case Reason::NoTppConsent:
    case Reason::ExpiredOver90Days:
    case Reason::ValuationConnection:
    case Reason::NotLegacy:
    case Reason::Expired:
    case Reason::Stopped:
    case Reason::CoolDown:
    case Reason::AllowanceUsed:
    case Reason::Inspector:
        break;
    }
    // The rest are reasons of availability, never of advice.
    return {};
}

} // namespace holdfast
