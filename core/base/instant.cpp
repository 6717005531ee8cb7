#include "core/base/instant.h"

namespace holdfast {
namespace {

/// Reads exactly `count` ASCII digits at `at`; moves `at` behind them. Other scripts' digits are no
/// digits here (QChar::isDigit would take them).
std::optional<int> digits(QStringView text, qsizetype &at, int count)
{
    if (text.size() - at < count)
        return {};
    int value = 0;
    for (int i = 0; i < count; ++i) {
        const char16_t c = text[at + i].unicode();
        if (c < u'0' || c > u'9')
            return {};
        value = value * 10 + (c - u'0');
    }
    at += count;
    return value;
}

bool literal(QStringView text, qsizetype &at, QStringView anyOf)
{
    if (at >= text.size() || !anyOf.contains(text[at]))
        return false;
    ++at;
    return true;
}

/// The part after the seconds' point, cut to milliseconds.
std::optional<int> fraction(QStringView text, qsizetype &at)
{
    const qsizetype start = at;
    int milliseconds = 0;
    int scale = 100;
    while (at < text.size() && text[at] >= u'0' && text[at] <= u'9') {
        milliseconds += (text[at].unicode() - u'0') * scale;
        scale /= 10;
        ++at;
    }
    if (at == start)
        return {};
    return milliseconds;
}

/// The offset from UTC at the end, in minutes; absent counts as UTC.
std::optional<int> offsetMinutes(QStringView text, qsizetype &at)
{
    if (at == text.size())
        return 0;
    if (literal(text, at, u"Zz"))
        return 0;
    const bool negative = text[at] == u'-';
    if (!literal(text, at, u"+-"))
        return {};
    const auto hours = digits(text, at, 2);
    if (!hours || !literal(text, at, u":"))
        return {};
    const auto minutes = digits(text, at, 2);
    if (!minutes || *hours > 23 || *minutes > 59)
        return {};
    const int total = *hours * 60 + *minutes;
    return negative ? -total : total;
}

} // namespace

std::optional<Instant> parseInstant(QStringView text)
{
    using namespace std::chrono;
    qsizetype at = 0;
    const auto y = digits(text, at, 4);
    if (!y || !literal(text, at, u"-"))
        return {};
    const auto mo = digits(text, at, 2);
    if (!mo || !literal(text, at, u"-"))
        return {};
    const auto d = digits(text, at, 2);
    if (!d || !literal(text, at, u"Tt "))
        return {};
    const auto h = digits(text, at, 2);
    if (!h || !literal(text, at, u":"))
        return {};
    const auto mi = digits(text, at, 2);
    if (!mi)
        return {};
    int second = 0;
    int millisecond = 0;
    if (literal(text, at, u":")) {
        const auto s = digits(text, at, 2);
        if (!s)
            return {};
        second = *s;
        if (literal(text, at, u".,")) {
            const auto f = fraction(text, at);
            if (!f)
                return {};
            millisecond = *f;
        }
    }
    const auto offset = offsetMinutes(text, at);
    if (!offset || at != text.size())
        return {};
    const year_month_day date{year{*y}, month{static_cast<unsigned>(*mo)},
                              day{static_cast<unsigned>(*d)}};
    if (!date.ok() || *h > 23 || *mi > 59 || second > 60)
        return {};
    return Instant{sys_days{date}} + hours{*h} + minutes{*mi} + seconds{second}
        + milliseconds{millisecond} - minutes{*offset};
}

QString formatInstant(Instant instant)
{
    using namespace std::chrono;
    const auto wholeDay = floor<days>(instant);
    const year_month_day date{wholeDay};
    const hh_mm_ss time{instant - wholeDay};
    const auto two = [](auto value) {
        return QStringLiteral("%1").arg(static_cast<int>(value), 2, 10, QLatin1Char('0'));
    };
    QString text = QStringLiteral("%1-").arg(static_cast<int>(date.year()), 4, 10, QLatin1Char('0'))
        + two(static_cast<unsigned>(date.month())) + QLatin1Char('-')
        + two(static_cast<unsigned>(date.day())) + QLatin1Char('T') + two(time.hours().count())
        + QLatin1Char(':') + two(time.minutes().count()) + QLatin1Char(':')
        + two(time.seconds().count());
    if (const auto ms = time.subseconds().count(); ms != 0)
        text += QStringLiteral(".%1").arg(static_cast<int>(ms), 3, 10, QLatin1Char('0'));
    return text + QLatin1Char('Z');
}

} // namespace holdfast
