#include "core/net/httpdate.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace holdfast {

std::optional<Instant> parseHttpDate(QByteArrayView text)
{
    const QString trimmed = QString::fromLatin1(text).trimmed();
    // Day and time apart: read as one they would be local time, which has a gap in spring.
    constexpr qsizetype kDateLength = 16; // "Sun, 06 Nov 1994"
    const QDate date
        = QLocale::c().toDate(trimmed.left(kDateLength), QStringLiteral("ddd, dd MMM yyyy"));
    const QTime time
        = QTime::fromString(trimmed.mid(kDateLength), QStringLiteral(" hh:mm:ss 'GMT'"));
    if (!date.isValid() || !time.isValid())
        return std::nullopt;
    const QDateTime utc(date, time, Qt::UTC);
    return fromMilliseconds(utc.toMSecsSinceEpoch());
}

Instant retryAfterSeconds(qint64 seconds, Instant now)
{
    const qint64 longest = std::chrono::seconds{kLongestRetryAfter}.count();
    return now + std::chrono::seconds{std::clamp<qint64>(seconds, 0, longest)};
}

std::optional<Instant> parseRetryAfter(QByteArrayView text, Instant now,
                                       std::optional<Instant> serverDate)
{
    const QByteArray trimmed = text.toByteArray().trimmed();
    bool isNumber = false;
    const qint64 seconds = trimmed.toLongLong(&isNumber);
    if (isNumber)
        return retryAfterSeconds(seconds, now);
    const bool onlyDigits = !trimmed.isEmpty()
        && std::all_of(trimmed.cbegin(), trimmed.cend(), [](char c) { return c >= '0' && c <= '9'; });
    if (onlyDigits) // more seconds than 64 bits hold
        return now + kLongestRetryAfter;
    const std::optional<Instant> date = parseHttpDate(trimmed);
    if (!date)
        return std::nullopt;
    const auto wait = std::chrono::floor<std::chrono::seconds>(*date - serverDate.value_or(now));
    return retryAfterSeconds(wait.count(), now);
}

} // namespace holdfast
