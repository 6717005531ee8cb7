#include "ui/words/flowwords.h"

#include "core/base/plaintext.h"
#include "ui/words/connectionwords.h"
#include "ui/words/words_p.h"

namespace holdfast {

namespace {

FlowStep::State stateOf(FlowStage step, FlowStage now)
{
    if (step < now)
        return FlowStep::State::Done;
    return step == now ? FlowStep::State::Now : FlowStep::State::Ahead;
}

QString atTheBank(const FlowStatus &status)
{
    const QString bank = singleLine(status.bankName, 80);
    switch (status.request.kind) {
    case FlowKind::Connect:
        return bank.isEmpty() ? Words::tr("Choose your bank in the browser, log in and approve")
                              : Words::tr("Log in at %1 in the browser and approve").arg(bank);
    case FlowKind::Reauth:
        return Words::tr("Log in at %1 in the browser and approve").arg(bank);
    case FlowKind::Refresh:
        return Words::tr("Give %1 the code it asks for in the browser").arg(bank);
    case FlowKind::Reconsent:
        return Words::tr("Confirm in the browser that the access may go on");
    }
    return {};
}

} // namespace

QList<FlowStep> flowSteps(const FlowStatus &status)
{
    return {
        {Words::tr("Prepare the request"), stateOf(FlowStage::Preparing, status.stage)},
        {atTheBank(status), stateOf(FlowStage::AtTheBank, status.stage)},
        {Words::tr("Check the answer"), stateOf(FlowStage::Checking, status.stage)},
        {Words::tr("Read the connection again"), stateOf(FlowStage::Reading, status.stage)},
    };
}

QString flowSentence(const FlowStatus &status)
{
    const QString bank = singleLine(status.bankName, 80);
    switch (status.stage) {
    case FlowStage::Preparing:
        return Words::tr("Asking the service for a link…");
    case FlowStage::AtTheBank:
        if (status.browserFailed)
            return Words::tr(
                "The browser could not be opened. Copy the link and open it yourself.");
        if (bank.isEmpty() && status.request.bank)
            return Words::tr(
                "The bank is open in your browser. Approve there; this window follows by itself.");
        return bank.isEmpty() ? Words::tr("The list of banks is open in your browser. Choose one "
                                          "and approve there; this window follows by itself.")
                              : Words::tr("%1 is open in your browser. Approve there; this window "
                                          "follows by itself.")
                                    .arg(bank);
    case FlowStage::Checking:
        return Words::tr("The answer has arrived and is being checked…");
    case FlowStage::Reading:
        return Words::tr("Checked. Reading the connection again…");
    case FlowStage::Ended:
        break;
    }
    return {};
}

QString flowConsoleSentence(const FlowStatus &status)
{
    if (status.stage != FlowStage::AtTheBank)
        return flowSentence(status);
    const QString bank = singleLine(status.bankName, 80);
    if (status.browserFailed)
        return Words::tr(
            "Open this address in a browser and approve there; this command goes on by itself:");
    if (bank.isEmpty() && status.request.bank)
        return Words::tr(
            "The bank opens in your browser. Approve there; this command goes on by itself:");
    return bank.isEmpty()
               ? Words::tr("The list of banks opens in your browser. Choose one and approve there; "
                           "this command goes on by itself:")
               : Words::tr(
                     "%1 opens in your browser. Approve there; this command goes on by itself:")
                     .arg(bank);
}

QString flowConsoleBrowserFailed()
{
    return Words::tr("The browser could not be opened. Open the address above yourself and approve "
                     "there; this command goes on by itself.");
}

QString flowTimeLeft(Instant endsAt, Instant now)
{
    using namespace std::chrono_literals;
    const auto left = endsAt - now;
    if (left <= 0ms)
        return Words::tr("Time is up");
    if (left < 1min)
        return Words::tr("%n second(s) left to approve", nullptr,
                         countFor(std::chrono::ceil<std::chrono::seconds>(left).count()));
    return Words::tr("%n minute(s) left to approve", nullptr, countFor(left / 1min));
}

QString flowHelpSentence()
{
    return Words::tr(
        "Nothing happened? Copy the link, or paste the address your browser shows at the end.");
}

QString flowTitle(FlowKind kind, const QString &bankName)
{
    const QString bank = singleLine(bankName, 80);
    switch (kind) {
    case FlowKind::Connect:
        return bank.isEmpty() ? Words::tr("Connect a bank") : Words::tr("Connect %1").arg(bank);
    case FlowKind::Reauth:
        return bank.isEmpty() ? Words::tr("Log in again")
                              : Words::tr("Log in again at %1").arg(bank);
    case FlowKind::Refresh:
        return bank.isEmpty() ? Words::tr("Refresh") : Words::tr("Refresh %1").arg(bank);
    case FlowKind::Reconsent:
        return bank.isEmpty() ? Words::tr("Renew consent")
                              : Words::tr("Renew consent at %1").arg(bank);
    }
    return {};
}

QString flowOutcomeSentence(const FlowResult &result, const QString &bankName,
                            const std::optional<Instant> &expiresAt, const WordContext &context)
{
    const QString bank = bankNamed(bankName);
    switch (result.outcome) {
    case FlowOutcome::Connected:
        return expiresAt ? Words::tr("%1 is connected until %2.")
                               .arg(bank, spokenDate(*expiresAt, context))
                         : Words::tr("%1 is connected.").arg(bank);
    case FlowOutcome::Renewed:
    case FlowOutcome::Replaced:
        return expiresAt
                   ? Words::tr("%1 is renewed until %2.").arg(bank, spokenDate(*expiresAt, context))
                   : Words::tr("%1 is renewed.").arg(bank);
    case FlowOutcome::Split:
        return expiresAt ? Words::tr("%1 is renewed for the accounts you ticked. The others stay "
                                     "on the old consent.")
                               .arg(bank)
                         : Words::tr("You are logged in at %1 for the accounts you ticked. The "
                                     "others stay on the old login.")
                               .arg(bank);
    case FlowOutcome::Unchanged:
        return Words::tr("The bank approved, but nothing about %1 has changed yet.").arg(bank);
    }
    return {};
}

} // namespace holdfast
