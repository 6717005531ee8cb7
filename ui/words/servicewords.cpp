#include "ui/words/servicewords.h"

#include "core/base/plaintext.h"
#include "ui/words/countdownwords.h"
#include "ui/words/listwords.h"
#include "ui/words/words_p.h"

#include <algorithm>

namespace holdfast {

namespace {

QString needing(qsizetype count, qsizetype total)
{
    if (total == 0)
        return Words::tr("No bank is connected yet");
    if (count == 0)
        return Words::tr("%n connection(s), and none needs you", nullptr, countFor(total));
    if (count == 1 && total > 1) {
        //: %n is how many there are: two or more.
        return Words::tr("1 of %n connection(s) needs you", nullptr, countFor(total));
    }
    //: %1 is how many need the person, %n how many there are.
    return Words::tr("%1 of %n connection(s) need you", nullptr, countFor(total)).arg(count);
}

const Error *reachFault(const ServiceHealth &health)
{
    for (const Error &fault : health.faults) {
        if (messageClass(fault.kind) == MessageClass::Service)
            return &fault;
    }
    return nullptr;
}

QString notReachable(const ServiceHealth &health, const WordContext &context)
{
    const QString next = health.nextTry ? spokenMoment(*health.nextTry, context) : QString();
    if (!health.lastChecked)
        return health.nextTry ? Words::tr("Not reachable · next try %1").arg(next)
                              : Words::tr("Not reachable");
    const QString checked = spokenMoment(*health.lastChecked, context);
    //: %1 is a moment such as "today 10:04": when the list was last read. %2 is one, too.
    return health.nextTry ? Words::tr("Not reachable · checked %1 · next try %2").arg(checked, next)
                          : Words::tr("Not reachable · checked %1").arg(checked);
}

/// Nothing can be asked, or what is asked is refused whole.
bool isUnconnected(const ServiceHealth &health)
{
    return health.unasked ||
           std::any_of(health.faults.begin(), health.faults.end(), [](const Error &fault) {
               return messageClass(fault.kind) == MessageClass::SetUp;
           });
}

} // namespace

QString summaryWords(qsizetype count, qsizetype total, const std::optional<Countdown> &nextEnd)
{
    const QString first = needing(count, total);
    if (!nextEnd || nextEnd->ended)
        return first;
    //: Two facts side by side: "3 of 11 connections need you", "next consent ends in 4 days".
    return Words::tr("%1 · %2").arg(first, nextEndWords(*nextEnd));
}

QString neverReadSentence()
{
    return Words::tr("The list was never read here; \"holdfast-cli connections\" reads it.");
}

QString healthWords(const ServiceHealth &health, const WordContext &context)
{
    if (health.offline) {
        //: %1 is a moment such as "today 10:04".
        return health.lastChecked ? Words::tr("This computer is offline · checked %1")
                                        .arg(spokenMoment(*health.lastChecked, context))
                                  : Words::tr("This computer is offline");
    }
    if (reachFault(health))
        return notReachable(health, context);
    if (health.checking)
        return Words::tr("Checking…");
    if (isUnconnected(health) && health.lastChecked) {
        //: %1 is a moment such as "today 10:04": when the list was last read.
        return Words::tr("Not connected · checked %1")
            .arg(spokenMoment(*health.lastChecked, context));
    }
    if (!health.lastChecked)
        return Words::tr("Not checked yet");
    //: %1 is a moment such as "today 10:04".
    return Words::tr("Online · checked %1").arg(spokenMoment(*health.lastChecked, context));
}

QString receiptHeadline(const RemovalReceipt &receipt)
{
    return receipt.alreadyGone ? Words::tr("Already gone, and confirmed")
                               : Words::tr("Removed and confirmed");
}

QString receiptSentence(const RemovalReceipt &receipt, const WordContext &context)
{
    const QString bank = singleLine(receipt.bankName, 80);
    const QString when = spokenMoment(receipt.confirmedAt, context);
    if (!receipt.mayRemainIn.isEmpty()) {
        //: %1 is a moment such as "today 10:04", %2 one path, or several with commas between.
        return Words::tr("The service confirmed %1 that the connection is gone. It is deleted from "
                         "the database here, but older files beside it may still hold it: %2. "
                         "Delete those when you no longer need them.")
            .arg(when, commaList(receipt.mayRemainIn));
    }
    if (bank.isEmpty())
        return Words::tr(
                   "The service confirmed %1 that the connection is gone, with %n account(s). "
                   "Nothing of it is left on this computer.",
                   nullptr, receipt.accounts)
            .arg(when);
    return Words::tr("The service confirmed %1 that %2 is gone, with %n account(s). Nothing of it "
                     "is left on this computer.",
                     nullptr, receipt.accounts)
        .arg(when, bank);
}

QString removalQuestion(const QString &bankName, qsizetype accounts)
{
    return Words::tr("Remove %1 with %n account(s)? Access is withdrawn at the service and the "
                     "data kept here is deleted. This cannot be taken back.",
                     nullptr, countFor(accounts))
        .arg(singleLine(bankName, 80));
}

QString removalHeading(const QString &bankName)
{
    return Words::tr("Remove %1?").arg(singleLine(bankName, 80));
}

QString institutionStatusWords(const Institution &institution)
{
    const QString &status = institution.authStatus;
    if (status == QLatin1String("AVAILABLE"))
        return Words::tr("available");
    if (status == QLatin1String("PARTIALLY_AVAILABLE"))
        return Words::tr("partly available");
    if (status == QLatin1String("TEMPORARILY_UNAVAILABLE"))
        return Words::tr("not available at the moment");
    if (status == QLatin1String("PERMANENTLY_UNAVAILABLE"))
        return Words::tr("no longer available");
    return Words::tr("not known");
}

QString roleName(Role role)
{
    switch (role) {
    case Role::Owner:
        return Words::tr("owner");
    case Role::Inspector:
        return Words::tr("inspector (reads only)");
    }
    return {};
}

} // namespace holdfast
