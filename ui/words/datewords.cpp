#include "ui/words/datewords.h"

#include "ui/words/dateformats.h"
#include "ui/words/words_p.h"

#include <QDateTime>

namespace holdfast {

using namespace Qt::StringLiterals;

namespace {

QDateTime local(Instant instant, const WordContext &context)
{
    return QDateTime::fromMSecsSinceEpoch(toMilliseconds(instant), context.zone);
}

bool isThisYear(const QDateTime &when, const WordContext &context)
{
    return when.date().year() == local(context.now, context).date().year();
}

/// By a format of the translation, as the region writes it.
QString told(const QDateTime &when, const QString &format, const WordContext &context)
{
    return context.locale.toString(when, regionalFormat(format, context.locale));
}

QString timeOf(const QDateTime &when, const WordContext &context)
{
    return context.locale.toString(when.time(), clockFormat(context.locale));
}

} // namespace

WordContext wordsAt(Instant now)
{
    WordContext context;
    context.now = now;
    return context;
}

QTimeZone zoneHere()
{
    const QTimeZone zone = QTimeZone::systemTimeZone();
    return zone.isValid() ? zone : QTimeZone::utc();
}

QString spokenDate(Instant instant, const WordContext &context)
{
    const QDateTime when = local(instant, context);
    //: A date and time as people say it. Format letters of Qt: dddd weekday, d day, MMMM month;
    //: HH:mm stands for the time as the region's clock tells it.
    const QString format = isThisYear(when, context) ? Words::tr("dddd d MMMM, HH:mm")
                                                     : Words::tr("dddd d MMMM yyyy, HH:mm");
    return told(when, format, context);
}

QString exactDate(Instant instant, const WordContext &context)
{
    const QDateTime when = local(instant, context);
    //: %1 is a date and time to the second, %2 the name of the time zone, such as GMT.
    return Words::tr("%1 %2").arg(
        told(when, Words::tr("dddd d MMMM yyyy, HH:mm:ss"), context),
        when.timeZoneAbbreviation());
}

QString spokenDay(Instant instant, const WordContext &context)
{
    const QDateTime when = local(instant, context);
    return told(when,
                isThisYear(when, context) ? Words::tr("d MMMM") : Words::tr("d MMMM yyyy"),
                context);
}

QString monthTitle(QDate month, const WordContext &context)
{
    //: A month that stands alone, as over a page of a calendar. Format letters of Qt: MMMM month, yyyy
    //: year.
    QString format = Words::tr("MMMM yyyy");
    // Standing alone it has another form than within a date in some languages, for which Qt has no
    // letters.
    const QString name = context.locale.standaloneMonthName(month.month());
    return context.locale.toString(month, format.replace(u"MMMM"_s, u'\'' + name + u'\''));
}

QString spokenTime(Instant instant, const WordContext &context)
{
    return timeOf(local(instant, context), context);
}

QString spokenMoment(Instant instant, const WordContext &context)
{
    const QDateTime when = local(instant, context);
    const QString time = timeOf(when, context);
    switch (local(context.now, context).date().daysTo(when.date())) {
    case -1:
        //: In the middle of a sentence; %1 is a time.
        return Words::tr("yesterday %1").arg(time);
    case 0:
        return Words::tr("today %1").arg(time);
    case 1:
        return Words::tr("tomorrow %1").arg(time);
    default:
        //: %1 is a day such as "2 November", %2 a time.
        return Words::tr("%1, %2").arg(spokenDay(instant, context), time);
    }
}

QString spokenWindow(Instant earliest, Instant latest, const WordContext &context)
{
    const QDate today = local(context.now, context).date();
    const bool withinToday =
        local(earliest, context).date() == today && local(latest, context).date() == today;
    // Over more than a day nobody waits for the minute.
    if (latest - earliest > std::chrono::hours{48})
        return Words::tr("between %1 and %2")
            .arg(spokenDay(earliest, context), spokenDay(latest, context));
    //: In the middle of a sentence; both are times, or days with times.
    const QString sentence = Words::tr("between %1 and %2");
    return withinToday
               ? sentence.arg(spokenTime(earliest, context), spokenTime(latest, context))
               : sentence.arg(spokenMoment(earliest, context), spokenMoment(latest, context));
}

} // namespace holdfast
