#include "ui/words/transactionwords.h"

#include "core/lifecycle/historyreach.h"
#include "ui/words/dateformats.h"
#include "ui/words/errorwords.h"
#include "ui/words/relinkwords.h"
#include "ui/words/words_p.h"

namespace holdfast {

namespace {

/// More accounts than these are counted, not told one by one.
constexpr size_t kToldApart = 4;

const AccountHistory *historyOf(const AccountId &account, const ConnectionDetails &details)
{
    const auto &all = details.accountHistories;
    const auto found = std::find_if(all.begin(), all.end(), [&](const AccountHistory &one) {
        return one.account == account;
    });
    return found == all.end() ? nullptr : &*found;
}

bool isGone(const AccountId &account, const ConnectionDetails &details)
{
    return std::any_of(
        details.accounts.begin(), details.accounts.end(),
        [&](const Account &one) { return one.id == account && one.goneSince.has_value(); });
}

bool hasEnded(const ConnectionDetails &details, const WordContext &context)
{
    const auto &end = details.entry.connection.expiresAt.value;
    return end && *end <= context.now;
}

QString backTo(const QDate &day, const WordContext &context)
{
    return context.locale.toString(day,
                                   regionalFormat(Words::tr("d MMMM yyyy"), context.locale));
}

QString unread(const ConnectionDetails &details, const WordContext &context)
{
    if (details.readingTransactions)
        return Words::tr("Its transactions are on their way. You can go on working.");
    if (details.transactionsFault)
        return Words::tr("Not read yet: %1.")
            .arg(errorWords(*details.transactionsFault, context).headline);
    if (hasEnded(details, context))
        return Words::tr("None were read before access ended.");
    return Words::tr("Not read yet. That happens in the background, while the window is open.");
}

QString allThereIs(const AccountHistory &history, bool reading, const WordContext &context)
{
    if (!history.from)
        return reading ? Words::tr("No transactions so far.")
                       : Words::tr("The bank gives no transactions of this account.");
    const QString day = backTo(*history.from, context);
    return reading ? Words::tr("Goes back to %1; Holdfast is looking for more.").arg(day)
                   //: %1 is a day, such as "3 November 2023".
                   : Words::tr("Goes back to %1: all the bank gives.").arg(day);
}

QString cutShort(const QDate &reach, const ConnectionDetails &details, const WordContext &context)
{
    const QString day = backTo(reach, context);
    if (details.transactionsFault)
        //: %1 is a day, %2 why the rest is not there, such as "Moneyhub cannot be reached".
        return Words::tr("Goes back to %1 so far. The rest is missing: %2.")
            .arg(day, errorWords(*details.transactionsFault, context).headline);
    if (hasEnded(details, context))
        return Words::tr("Goes back to %1: access ended before the rest was read.").arg(day);
    return Words::tr("Goes back to %1 so far. The rest is read while the window is open.").arg(day);
}

/// None unless it is known of each of those that can still be read.
std::optional<Instant> oldestReading(const std::vector<AccountId> &accounts,
                                     const ConnectionDetails &details)
{
    std::optional<Instant> oldest;
    for (const AccountId &account : accounts) {
        const AccountHistory *history = historyOf(account, details);
        const bool alone = accounts.size() == 1;
        if (isGone(account, details) && !alone)
            continue;
        if (!history || !history->readAt)
            return std::nullopt;
        oldest = oldest ? std::min(*oldest, *history->readAt) : *history->readAt;
    }
    return oldest;
}

/// The day that all of them reach, when there is nothing else to say of any.
std::optional<QDate> allWhole(const std::vector<AccountId> &accounts,
                              const ConnectionDetails &details)
{
    std::optional<QDate> earliest;
    if (details.readingTransactions)
        return earliest;
    for (const AccountId &account : accounts) {
        const AccountHistory *history = historyOf(account, details);
        if (isGone(account, details))
            continue;
        if (!history || !history->whole)
            return std::nullopt;
        if (history->from)
            earliest = earliest ? std::min(*earliest, *history->from) : *history->from;
    }
    return earliest;
}

} // namespace

QString calendarDay(const QDate &day, const WordContext &context)
{
    const bool thisYear = day.year() == utcDay(context.now).year();
    //: A day as people say it. Format letters of Qt: ddd short weekday, d day, MMM short month.
    const QString format = thisYear ? Words::tr("ddd d MMM") : Words::tr("d MMM yyyy");
    return context.locale.toString(day, regionalFormat(format, context.locale));
}

QString monthsSentence(int months)
{
    if (months > kMostMonths)
        return Words::tr("%1 months so far.").arg(months);
    if (months < 1)
        return Words::tr("Less than 1 of up to %1 months so far.").arg(kMostMonths);
    //: %1 months of transactions are here, and there can be %2 at most.
    return Words::tr("%1 of up to %2 months so far.").arg(months).arg(kMostMonths);
}

QString reachSentence(const AccountId &account, const ConnectionDetails &details,
                      const WordContext &context)
{
    const AccountHistory *history = historyOf(account, details);
    const auto reach = history ? reachOf(*history) : std::nullopt;
    if (isGone(account, details)) {
        return reach ? Words::tr("What was read stays here; it goes back to %1.")
                           .arg(backTo(*reach, context))
                     : Words::tr("No transactions were read of it.");
    }
    if (history && history->whole)
        return allThereIs(*history, details.readingTransactions, context);
    if (!reach)
        return unread(details, context);
    return details.readingTransactions ? monthsSentence(wholeMonths(*reach, utcDay(context.now)))
                                       : cutShort(*reach, details, context);
}

QStringList standingLines(const std::vector<AccountId> &accounts, const ConnectionDetails &details,
                          const WordContext &context)
{
    QStringList lines;
    if (const auto readAt = oldestReading(accounts, details)) {
        const QString when = spokenMoment(*readAt, context);
        //: %1 is a moment such as "today 10:04".
        lines << (hasEnded(details, context)
                      ? Words::tr("As of %1. Access has ended; what was read stays here.").arg(when)
                      : Words::tr("As of %1.").arg(when));
    }
    if (const auto day = allWhole(accounts, details); day && accounts.size() > 1) {
        lines << Words::tr("Goes back to %1: all the bank gives.").arg(backTo(*day, context));
        return lines;
    }
    if (accounts.size() == 1) {
        lines << reachSentence(accounts.front(), details, context);
        return lines;
    }
    size_t told = 0;
    bool others = false;
    for (const AccountId &account : accounts) {
        const AccountHistory *history = historyOf(account, details);
        const bool isWhole = history && history->whole;
        others = others || isWhole;
        if (isGone(account, details) || isWhole || ++told > kToldApart)
            continue;
        //: %1 is an account, %2 a sentence about it.
        lines << Words::tr("%1: %2").arg(accountNameOf(account, details),
                                         reachSentence(account, details, context));
    }
    if (told > kToldApart)
        lines << Words::tr("And %n more account(s).", nullptr, countFor(qint64(told - kToldApart)));
    if (others && told > 0)
        lines << Words::tr("Of the other accounts: all that was given so far.");
    else if (others)
        lines << Words::tr("All that was given so far; Holdfast is looking for more.");
    return lines;
}

EmptyListWords noTransactionsWords(const ConnectionDetails &details, const WordContext &context)
{
    if (details.readingTransactions)
        return {Words::tr("The first transactions are on their way"),
                Words::tr("You can go on working.")};
    if (details.transactionsFault) {
        const ErrorWords words = errorWords(*details.transactionsFault, context);
        return {words.headline, meaningInOne(words)};
    }
    const auto &histories = details.accountHistories;
    if (!histories.empty() && std::all_of(histories.begin(), histories.end(),
                                          [](const AccountHistory &one) { return one.whole; }))
        return {Words::tr("The bank gives no transactions"),
                Words::tr("All accounts were read, and there was nothing in them.")};
    if (hasEnded(details, context))
        return {Words::tr("No transactions are kept here"),
                Words::tr("Access ended before any were read.")};
    return {Words::tr("No transactions are kept here yet"),
            Words::tr("They are read in the background, while the window is open.")};
}

} // namespace holdfast
