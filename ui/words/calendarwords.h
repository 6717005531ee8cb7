#pragma once

#include "ui/words/datewords.h"

#include <QDate>
#include <QString>

namespace holdfast {

// Words for the calendar of ends and the look ahead. Days are those of the person's zone.

/// "Tuesday 1 March"; with the year when it is not this year's.
[[nodiscard]] QString spokenWeekday(QDate day, const WordContext &context);
/// What ends on a day: "Tuesday 1 March: no consent ends", "… 2 consents end".
[[nodiscard]] QString dayTitle(QDate day, qsizetype ends, const WordContext &context);
/// The same of a day that is read aloud, with the names: "Tuesday 1 March. Barclays and Monzo."
[[nodiscard]] QString spokenDayOfEnds(QDate day, const QStringList &names, bool today,
                                      const WordContext &context);
/// Those that have no room in a day's cell: "2 more".
[[nodiscard]] QString moreEnds(qsizetype count);

/// How it will look: "On Monday 1 March 2027: 3 of 11 connections will need you; 2 will have ended."
[[nodiscard]] QString outlookSentence(QDate day, bool today, qsizetype needing, qsizetype ended,
                                      qsizetype total, const WordContext &context);
/// Below a list of those concerned: "And 12 more, which the list view shows."
[[nodiscard]] QString moreOfOutlook(qsizetype count);

} // namespace holdfast
