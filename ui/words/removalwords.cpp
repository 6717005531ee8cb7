#include "ui/words/removalwords.h"

#include "core/base/plaintext.h"
#include "ui/words/connectionwords.h"
#include "ui/words/consentwords.h"
#include "ui/words/listwords.h"
#include "ui/words/relinkwords.h"
#include "ui/words/words_p.h"

namespace holdfast {

namespace {

/// Whole months between the earliest and the latest kept transaction of any account, at least one
/// when there are any.
int monthsKept(const std::vector<AccountHistory> &histories)
{
    std::optional<QDate> from;
    std::optional<QDate> to;
    for (const AccountHistory &history : histories) {
        if (!history.from || !history.to)
            continue;
        from = from ? std::min(*from, *history.from) : *history.from;
        to = to ? std::max(*to, *history.to) : *history.to;
    }
    if (!from)
        return 0;
    int months = (to->year() - from->year()) * 12 + to->month() - from->month();
    if (to->day() < from->day())
        --months;
    return std::max(1, months);
}

QString deletedHere(const ConnectionDetails &details)
{
    QStringList names;
    for (const AccountId &id : details.entry.connection.accountIds) {
        if (const QString name = accountNameOf(id, details); !name.isEmpty())
            names.append(name);
    }
    const qsizetype accounts = qsizetype(details.entry.connection.accountIds.size());
    if (names.size() != accounts || names.isEmpty())
        return Words::tr("%n account(s), with everything kept of them on this computer, are deleted.",
                         nullptr, countFor(accounts));
    const int months = monthsKept(details.accountHistories);
    if (months == 0)
        //: %1 is a list of accounts.
        return Words::tr("Deleted from this computer: %1, and what you wrote about them.")
            .arg(listedNames(names));
    //: %1 is a list of accounts.
    return Words::tr("Deleted from this computer: %1, with %n month(s) of transactions and what you "
                     "wrote about them.",
                     nullptr, months)
        .arg(listedNames(names));
}

/// Enough to recognise it, and no more.
QString maskedId(const ConnectionId &id)
{
    return QStringLiteral("••••") + id.value().right(4);
}

QString nameOf(const RemovedElsewhere &gone)
{
    const QString name = nameBeside(gone.ownName, singleLine(gone.bankName, 80));
    return name.isEmpty() ? Words::tr("A connection") : name;
}

} // namespace

QStringList removalConsequences(const ConnectionDetails &details)
{
    const QString bank = bankNameOf(details.entry.connection);
    return {
        Words::tr("Access is withdrawn at the service: it fetches nothing from %1 any more.")
            .arg(bank),
        deletedHere(details),
        Words::tr("At %1 your accounts and your money stay as they are, and the bank keeps its own "
                  "records.")
            .arg(bank),
        Words::tr("This cannot be taken back. You can connect the bank anew later."),
    };
}

QString removalOpenHeadline(const QString &name)
{
    //: %1 is a connection.
    return Words::tr("The removal of %1 is not confirmed yet").arg(name);
}

QString removalOpenSentence()
{
    return Words::tr("The service was asked, and its list still has to show it. Holdfast looks again "
                     "with each reading, also after a restart; until then nothing is deleted here.");
}

QString receiptSavedSentence()
{
    return Words::tr("Receipt saved; nothing of it is left on this computer.");
}

QList<std::pair<QString, QString>> receiptFacts(const RemovalReceipt &receipt,
                                                const WordContext &context)
{
    QList<std::pair<QString, QString>> facts{
        {Words::tr("Bank"), singleLine(receipt.bankName, 80)},
        {Words::tr("Accounts"), context.locale.toString(receipt.accounts)},
        {Words::tr("Asked for"), exactDate(receipt.startedAt, context)},
        {Words::tr("Confirmed"), exactDate(receipt.confirmedAt, context)},
        {Words::tr("Cancelled, says the service"),
         receipt.cancelledAt ? exactDate(*receipt.cancelledAt, context)
                             : Words::tr("The service did not tell")},
        {Words::tr("How"), receipt.alreadyGone
                               ? Words::tr("The service did not know it any more")
                               : Words::tr("Access was withdrawn from here")},
        {Words::tr("Connection"), maskedId(receipt.connection)},
    };
    if (!receipt.mayRemainIn.isEmpty())
        facts.append({Words::tr("May still be in"), commaList(receipt.mayRemainIn)});
    return facts;
}

QString goneHeadline(const RemovedElsewhere &gone)
{
    //: %1 is a connection.
    return Words::tr("%1 was removed elsewhere").arg(nameOf(gone));
}

QString goneSentence(const RemovedElsewhere &gone, const WordContext &context)
{
    //: %1 is a moment such as "today 10:04".
    return Words::tr("The service no longer lists it since %1. What was fetched before is still on "
                     "this computer.")
        .arg(spokenMoment(gone.missingSince, context));
}

QString goneSinceSentence(Instant since, const WordContext &context)
{
    //: %1 is a moment such as "today 10:04".
    return Words::tr("Removed elsewhere: the service no longer lists it since %1. This is what was "
                     "kept.")
        .arg(spokenMoment(since, context));
}

QString severalGoneHeadline(qsizetype count)
{
    return Words::tr("%n connection(s) were removed elsewhere", nullptr, countFor(count));
}

QString goneDeletionHeading(const RemovedElsewhere &gone)
{
    return Words::tr("Delete what is kept of %1?").arg(nameOf(gone));
}

QStringList goneDeletionConsequences(const RemovedElsewhere &gone, const WordContext &context)
{
    return {
        goneSentence(gone, context),
        Words::tr("%n account(s), with everything kept of them on this computer, are deleted.",
                  nullptr, gone.accounts),
        Words::tr("This cannot be taken back: the service has nothing of it any more."),
    };
}

} // namespace holdfast
