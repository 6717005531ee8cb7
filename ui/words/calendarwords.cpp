#include "ui/words/calendarwords.h"

#include "core/base/walltime.h"
#include "ui/words/consentwords.h"
#include "ui/words/dateformats.h"
#include "ui/words/listwords.h"
#include "ui/words/words_p.h"

#include <QStringList>

namespace holdfast {
namespace {

QDate todayOf(const WordContext &context)
{
    return localDay(context.now, context.zone);
}

} // namespace

QString spokenWeekday(QDate day, const WordContext &context)
{
    //: A day as people say it. Format letters of Qt: dddd weekday, d day, MMMM month, yyyy year.
    const QString format = day.year() == todayOf(context).year() ? Words::tr("dddd d MMMM")
                                                                 : Words::tr("dddd d MMMM yyyy");
    return context.locale.toString(day, regionalFormat(format, context.locale));
}

QString dayTitle(QDate day, qsizetype ends, const WordContext &context)
{
    const QString name = spokenWeekday(day, context);
    if (ends == 0) {
        //: %1 is a day such as "Tuesday 1 March".
        return Words::tr("%1: no consent ends").arg(name);
    }
    if (day < todayOf(context)) {
        //: %1 is a day such as "Tuesday 1 March".
        return Words::tr("%1: %n consent(s) ended", nullptr, countFor(ends)).arg(name);
    }
    //: %1 is a day such as "Tuesday 1 March".
    return Words::tr("%1: %n consent(s) end", nullptr, countFor(ends)).arg(name);
}

QString spokenDayOfEnds(QDate day, const QStringList &names, bool today,
                        const WordContext &context)
{
    //: %1 is a day such as "Tuesday 1 March".
    const QString name = today ? Words::tr("Today, %1").arg(spokenWeekday(day, context))
                               : spokenWeekday(day, context);
    if (names.isEmpty())
        return name;
    //: Read aloud: %1 is a day, %2 the connections whose consents end then.
    return Words::tr("%1. The end of %2.").arg(name, listedNames(names));
}

QString moreEnds(qsizetype count)
{
    return Words::tr("%n more", nullptr, countFor(count));
}

QString outlookSentence(QDate day, bool today, qsizetype needing, qsizetype ended,
                        qsizetype total, const WordContext &context)
{
    if (today) {
        //: %1 is how many need the person, %2 how many consents have ended, %n how many there are.
        return Words::tr("Today: %1 of %n connection(s) need you; ended: %2.", nullptr,
                         countFor(total))
            .arg(needing)
            .arg(ended);
    }
    //: %1 is a day, %2 how many will need the person, %3 how many consents will have ended by then,
    //: %n how many connections there are.
    return Words::tr("On %1: %2 of %n connection(s) will need you; ended by then: %3.",
                     nullptr, countFor(total))
        .arg(spokenWeekday(day, context))
        .arg(needing)
        .arg(ended);
}

QString moreOfOutlook(qsizetype count)
{
    //: Below a list of connections that need the person or have ended: those it leaves out.
    return Words::tr("And %n more, which the list view shows.", nullptr, countFor(count));
}

} // namespace holdfast
