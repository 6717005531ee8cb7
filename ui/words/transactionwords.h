#pragma once

#include "core/service/connectionservice.h"
#include "ui/words/datewords.h"

#include <QString>
#include <QStringList>

namespace holdfast {

/// A day of the bank's calendar: "3 November 2023", without the year when it is this one.
[[nodiscard]] QString calendarDay(const QDate &day, const WordContext &context);

/// How far back the transactions of one account are here, and whether that is all: "24 of up to 36
/// months so far.", "Goes back to 3 November 2023: all the bank gives.", or why it is less. One
/// sentence or two.
[[nodiscard]] QString reachSentence(const AccountId &account, const ConnectionDetails &details,
                                    const WordContext &context);

/// The same over a list of these accounts of the connection, led by the time of the reading: "As of
/// today 10:04." A few sentences, each a line.
[[nodiscard]] QStringList standingLines(const std::vector<AccountId> &accounts,
                                        const ConnectionDetails &details,
                                        const WordContext &context);

/// What stands in the place of an empty list that nothing was chosen from.
struct EmptyListWords
{
    QString headline;
    QString sentence;
};
[[nodiscard]] EmptyListWords noTransactionsWords(const ConnectionDetails &details,
                                                 const WordContext &context);

/// How much of the first transactions of a new connection is here: "9 of up to 36 months so far."
[[nodiscard]] QString monthsSentence(int months);

} // namespace holdfast
