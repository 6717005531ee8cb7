#include "ui/words/dateformats.h"

#include <QRegularExpression>

namespace holdfast {

using namespace Qt::StringLiterals;

namespace {

/// With plain blanks, and AM and PM in the letters of the language. Where Qt does not know a letter
/// ("B" for the parts of a day) it would be shown as it is: `otherwise` then.
QString clockOf(QString format, const QString &otherwise)
{
    static const QRegularExpression known(u"^(?:'[^']*'|Ap|[Hhms]|[^A-Za-z'])+$"_s);
    format.replace(u'\u202f', u' ').replace(u'\u00a0', u' ');
    format = format.replace(u"AP"_s, u"Ap"_s, Qt::CaseInsensitive).simplified();
    return known.match(format).hasMatch() ? format : otherwise;
}

QString clockWithSeconds(const QLocale &locale)
{
    // The zone is told apart.
    static const QRegularExpression zone(u"[(\\[]?\\bt+\\b[)\\]]?"_s);
    return clockOf(locale.timeFormat(QLocale::LongFormat).remove(zone), u"HH:mm:ss"_s);
}

/// Whether a region says "December 3" in English.
bool monthComesFirst(const QLocale &locale)
{
    static const QRegularExpression day(u"(?<!d)dd?(?!d)"_s);
    const QString format = locale.dateFormat(QLocale::LongFormat);
    const qsizetype month = format.indexOf(u'M');
    return locale.language() == QLocale::English && month >= 0 && month < format.indexOf(day);
}

QString withMonthFirst(QString format)
{
    static const QRegularExpression weekday(u"\\b(d{3,4}) (?=d )"_s);
    static const QRegularExpression day(u"\\bd (M{3,4})"_s);
    format.replace(weekday, u"\\1, "_s).replace(day, u"\\1 d"_s);
    return format.replace(u"d yyyy"_s, u"d, yyyy"_s);
}

} // namespace

QString clockFormat(const QLocale &locale)
{
    // The C locale has seconds even here.
    return clockOf(locale.timeFormat(QLocale::ShortFormat).remove(u":ss"_s), u"HH:mm"_s);
}

QString regionalFormat(const QString &format, const QLocale &locale)
{
    QString regional = monthComesFirst(locale) ? withMonthFirst(format) : format;
    return regional.contains(u"HH:mm:ss")
               ? regional.replace(u"HH:mm:ss"_s, clockWithSeconds(locale))
               : regional.replace(u"HH:mm"_s, clockFormat(locale));
}

} // namespace holdfast
