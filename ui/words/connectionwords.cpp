#include "ui/words/connectionwords.h"

#include "core/base/plaintext.h"
#include "core/lifecycle/localsettings.h"
#include "core/lifecycle/countdown.h"
#include "ui/words/actionwords.h"
#include "ui/words/countdownwords.h"
#include "ui/words/transactionwords.h"
#include "ui/words/words_p.h"

namespace holdfast {

namespace {

QString upTo(const BankConnection &connection, const WordContext &context)
{
    if (!connection.lastUpdated.value)
        return Words::tr("Your data stays as it is.");
    //: %1 is a day, such as "2 November".
    return Words::tr("Your data stays as it was on %1.")
        .arg(spokenDay(*connection.lastUpdated.value, context));
}

/// "3 hours"; empty below one hour, when nobody waits by the minute.
QString lateness(const NextSync &next, const WordContext &context)
{
    const Countdown since = countdownTo(next.latest, context.now);
    switch (since.unit) {
    case Countdown::Unit::Days:
        return Words::tr("%n day(s)", "how late", countFor(since.count));
    case Countdown::Unit::Hours:
        return Words::tr("%n hour(s)", "how late", countFor(since.count));
    case Countdown::Unit::Minutes:
        break;
    }
    return {};
}

QString nextTry(const Assessment &assessment, const WordContext &context)
{
    if (!assessment.nextSync || assessment.nextSync->late)
        return Words::tr("Nothing is wrong with your consent. The service tries again by itself.");
    return Words::tr("Nothing is wrong with your consent. Next try %1.")
        .arg(spokenWindow(assessment.nextSync->earliest, assessment.nextSync->latest, context));
}

QString expiredSentence(const BankConnection &connection, const Assessment &assessment,
                        const WordContext &context)
{
    switch (assessment.advice.reason) {
    case Reason::ExpiredValuation:
        return Words::tr(
            "A valuation has no login to renew. Remove it and connect it again to go on.");
    case Reason::UnknownType:
        return Words::tr("Holdfast does not know this kind of connection and cannot renew it.");
    default:
        break;
    }
    if (assessment.reconsent.reason == Reason::ExpiredOver90Days &&
        assessment.advice.action == Action::Reauth)
        return Words::tr("Too long ago for a simple renewal: log in again at %1.")
            .arg(bankNameOf(connection));
    return upTo(connection, context);
}

QString actionNeededSentence(const BankConnection &connection, const Assessment &assessment)
{
    switch (assessment.advice.reason) {
    case Reason::CredentialsRejected:
        return Words::tr("Has the password changed, or was access withdrawn at the bank?");
    case Reason::BankWantsConfirmation:
        return assessment.advice.action == Action::Refresh
                   ? Words::tr("Not an error: the bank asks for a code from time to time.")
                   : Words::tr("Not an error: %1 asks you to log in from time to time.")
                         .arg(bankNameOf(connection));
    case Reason::UnknownType:
        return Words::tr("Holdfast does not know this kind of connection and cannot renew it.");
    default:
        return Words::tr("The service tries again by itself; there is nothing for you to do.");
    }
}

QString expiringSentence(const BankConnection &connection, const Assessment &assessment)
{
    const QString renewal = renewalSentence(assessment.advice.action, bankNameOf(connection));
    if (!renewal.isEmpty())
        return renewal;
    if (assessment.advice.reason == Reason::UnknownType)
        return Words::tr("Holdfast does not know this kind of connection and cannot renew it.");
    return Words::tr("There is nothing to do now.");
}

QString troubleHeadline(const BankConnection &connection, const Assessment &assessment)
{
    switch (assessment.advice.reason) {
    case Reason::PartlyFetched:
        return Words::tr("Only some accounts were updated");
    case Reason::Stale:
        return Words::tr("The data is not up to date");
    default:
        return Words::tr("%1 is not answering").arg(bankNameOf(connection));
    }
}

QString troubleSentence(const Assessment &assessment, const WordContext &context)
{
    switch (assessment.advice.reason) {
    case Reason::PartlyFetched:
        return Words::tr("The service asks for the others again by itself.");
    case Reason::Stale:
        switch (assessment.advice.action) {
        case Action::Refresh:
        case Action::Reauth:
            return Words::tr("A manual update did not help: the bank wants to see you once.");
        case Action::Sync:
            return Words::tr("The service asks for a new update.");
        default:
            return Words::tr("The service tries again by itself; there is nothing for you to do.");
        }
    default:
        return nextTry(assessment, context);
    }
}

} // namespace

QString needHeadline(Reason reason, const QString &bank)
{
    switch (reason) {
    case Reason::CredentialsRejected:
        return Words::tr("%1 no longer accepts the login").arg(bank);
    case Reason::BankWantsConfirmation:
        return Words::tr("%1 wants you to confirm").arg(bank);
    default:
        return Words::tr("%1 cannot be read at the moment").arg(bank);
    }
}

QString renewalSentence(Action action, const QString &bank)
{
    switch (action) {
    case Action::Reconsent:
        return Words::tr("Renewing takes a minute and no bank login.");
    case Action::Reauth:
        return Words::tr("You will log in at %1 to renew.").arg(bank);
    case Action::Refresh:
    case Action::Sync:
    case Action::Wait:
    case Action::None:
        break;
    }
    return {};
}

QString stateHeadline(const BankConnection &connection, const Assessment &assessment,
                      const WordContext &context)
{
    const std::optional<Instant> end = connection.expiresAt.value;
    switch (assessment.state) {
    case ConnectionState::Removing:
        return Words::tr("Being removed");
    case ConnectionState::Expired:
        // The service may call a consent ended before its date has come; its word stands.
        return end && *end <= context.now ? countdownHeadline(countdownTo(*end, context.now))
                                          : Words::tr("Access has ended");
    case ConnectionState::ActionNeeded:
        return needHeadline(assessment.advice.reason, bankNameOf(connection));
    case ConnectionState::Stopped:
        return connection.singleSyncOnly.value_or(false) ? Words::tr("Fetched once only")
                                                         : Words::tr("No longer updated");
    case ConnectionState::Trouble:
        return troubleHeadline(connection, assessment);
    case ConnectionState::New:
        return Words::tr("Fetching your history");
    case ConnectionState::Unknown:
        return Words::tr("The end date cannot be read");
    case ConnectionState::Expiring:
    case ConnectionState::Healthy:
        break;
    }
    return end ? countdownHeadline(countdownTo(*end, context.now)) : Words::tr("No end date");
}

QString secondSentence(const BankConnection &connection, const Assessment &assessment,
                       const WordContext &context)
{
    if (assessment.advice.reason == Reason::BankClosed)
        return whyAdvised(assessment.advice, connection, context);
    switch (assessment.state) {
    case ConnectionState::Removing:
        return Words::tr(
            "Holdfast asks the service until it confirms that the connection is gone.");
    case ConnectionState::Expired:
        return expiredSentence(connection, assessment, context);
    case ConnectionState::ActionNeeded:
        return actionNeededSentence(connection, assessment);
    case ConnectionState::Expiring:
        return expiringSentence(connection, assessment);
    case ConnectionState::Stopped:
        return upTo(connection, context);
    case ConnectionState::Trouble:
        return troubleSentence(assessment, context);
    case ConnectionState::New:
        return assessment.monthsHere
                   ? monthsSentence(*assessment.monthsHere) + u' ' +
                         Words::tr("You can go on working.")
                   : Words::tr("Up to 36 months are on their way. You can go on working.");
    case ConnectionState::Unknown:
        return Words::tr("The service sent an end date in a form Holdfast cannot read; nothing is "
                         "assumed about it.");
    case ConnectionState::Healthy:
        break;
    }
    return updateSentence(connection, assessment, context);
}

QString updateWords(const BankConnection &connection, const Assessment &assessment,
                    const WordContext &context)
{
    if (!connection.lastUpdated.value)
        return Words::tr("not updated yet");
    const QString last = spokenMoment(*connection.lastUpdated.value, context);
    if (!assessment.nextSync)
        return Words::tr("updated %1").arg(last);
    const QString lateBy =
        assessment.nextSync->late ? lateness(*assessment.nextSync, context) : QString();
    if (assessment.nextSync->late)
        return lateBy.isEmpty() ? Words::tr("updated %1, next one is late").arg(last)
                                //: %2 is how long: "3 hours".
                                : Words::tr("updated %1, next one late by %2").arg(last, lateBy);
    return Words::tr("updated %1, next %2")
        .arg(last,
             spokenWindow(assessment.nextSync->earliest, assessment.nextSync->latest, context));
}

QString updateSentence(const BankConnection &connection, const Assessment &assessment,
                       const WordContext &context)
{
    if (!connection.lastUpdated.value)
        return Words::tr("Not updated yet.");
    const QString last = spokenMoment(*connection.lastUpdated.value, context);
    if (!assessment.nextSync) {
        //: %1 is a moment such as "today 10:04".
        return Words::tr("Updated %1.").arg(last);
    }
    if (assessment.nextSync->late) {
        const QString lateBy = lateness(*assessment.nextSync, context);
        return lateBy.isEmpty()
                   ? Words::tr("Updated %1; the next update is late.").arg(last)
                   //: %2 is how long: "3 hours".
                   : Words::tr("Updated %1; the next update is late by %2.").arg(last, lateBy);
    }
    //: %1 is a moment such as "today 10:04", %2 a window such as "between 14:00 and 18:00".
    return Words::tr("Updated %1, next %2.")
        .arg(last,
             spokenWindow(assessment.nextSync->earliest, assessment.nextSync->latest, context));
}

QString accountCountWords(qsizetype count)
{
    return Words::tr("%n account(s)", nullptr, countFor(count));
}

QString allowanceWords(const Assessment &assessment, const WordContext &context)
{
    if (!assessment.allowance)
        return {};
    const Allowance &allowance = *assessment.allowance;
    if (allowance.remaining > 0 || !allowance.resetsAt)
        return Words::tr("%1 of %2 updates of the last 24 hours used, %3 left.")
            .arg(allowance.used)
            .arg(allowance.perDay)
            .arg(allowance.remaining);
    return Words::tr("%1 of %2 updates of the last 24 hours used; again from %3.")
        .arg(allowance.used)
        .arg(allowance.perDay)
        .arg(spokenMoment(*allowance.resetsAt, context));
}

QString pauseWords(const Assessment &assessment, const WordContext &context)
{
    if (!assessment.coolDownUntil)
        return {};
    //: %1 is a moment such as "today 10:34".
    return Words::tr("The next manual update can be asked for from %1.")
        .arg(spokenMoment(*assessment.coolDownUntil, context));
}

QString bankNameOf(const BankConnection &connection)
{
    return bankNamed(connection.name);
}

QString bankNamed(const QString &name)
{
    const QString line = singleLine(name, 80);
    //: In place of the name of a bank that has none.
    return line.trimmed().isEmpty() ? Words::tr("The bank") : line;
}

QString nameBeside(const QString &ownName, const QString &bank)
{
    const QString own = singleLine(ownName, kOwnNameLimit);
    if (own.isEmpty() || bank.isEmpty())
        return own + bank;
    //: %1 is the person's own name for a connection, %2 the bank's name.
    return Words::tr("%1 (%2)").arg(own, bank);
}

} // namespace holdfast
