#pragma once

#include "core/base/instant.h"

#include <QLocale>
#include <QString>
#include <QTimeZone>

namespace holdfast {

/// Who speaks: a window, which stays and tries again by itself, or a command, which ends.
enum class Speaker { Window, Command };

/// The person's zone, as the system says now. UTC when it names a zone that nobody knows (a TZ with
/// a typing error): times are then told in UTC rather than not at all.
[[nodiscard]] QTimeZone zoneHere();

/// Whose eyes the words are for: when it is now, in which zone and language the person lives.
/// Handed in, so that tests can stand anywhere at any time.
struct WordContext
{
    Instant now;
    QTimeZone zone = zoneHere();
    QLocale locale;
    Speaker speaker = Speaker::Window;
};
/// As it is said at `now`, in the person's zone and language.
[[nodiscard]] WordContext wordsAt(Instant now);

/// "Thursday 3 December, 14:05"; with the year when it is not this year's.
[[nodiscard]] QString spokenDate(Instant instant, const WordContext &context);

/// Everything there is to know, for a tooltip: "Thursday 3 December 2026, 14:05:09 GMT".
[[nodiscard]] QString exactDate(Instant instant, const WordContext &context);

/// The day alone: "2 November"; with the year when it is not this year's.
[[nodiscard]] QString spokenDay(Instant instant, const WordContext &context);

/// A month that stands alone, as over a page of a calendar: "March 2027".
[[nodiscard]] QString monthTitle(QDate month, const WordContext &context);

/// The time alone: "14:05".
[[nodiscard]] QString spokenTime(Instant instant, const WordContext &context);

/// As short as people say it, in the middle of a sentence: "today 10:04", "tomorrow 09:20",
/// "yesterday 18:00", else "2 November, 10:04".
[[nodiscard]] QString spokenMoment(Instant instant, const WordContext &context);

/// A window: "between 14:00 and 18:00" when it lies within today, else
/// "between tomorrow 06:00 and tomorrow 10:00", and "between 13 December and 16 December" when it
/// is longer than two days.
[[nodiscard]] QString spokenWindow(Instant earliest, Instant latest, const WordContext &context);

} // namespace holdfast
