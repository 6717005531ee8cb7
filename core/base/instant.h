#pragma once

#include <QString>
#include <QStringView>

#include <chrono>
#include <optional>

namespace holdfast {

/// A point in time, UTC, whole milliseconds. Local time exists only on screen (and in the London
/// schedule of core/lifecycle).
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

/// Reads RFC 3339 as the service sends it: `YYYY-MM-DDTHH:MM[:SS[.fraction]]` with `T`, `t` or one
/// space between, and an optional offset (`Z`, `z`, `±HH:MM`); without an offset the instant is UTC.
/// Second 60 is the next second. Fractions are cut to milliseconds. Returns nothing for a bare date,
/// the basic form, a number, hour 24, or a day that does not exist.
[[nodiscard]] std::optional<Instant> parseInstant(QStringView text);

/// RFC 3339 in UTC with `Z`; milliseconds only where there are any: `2026-11-22T10:00:00Z`,
/// `2026-11-22T10:00:00.250Z`.
[[nodiscard]] QString formatInstant(Instant instant);

/// Milliseconds since 1970-01-01T00:00:00Z, as stored in the database, and back.
[[nodiscard]] constexpr qint64 toMilliseconds(Instant instant)
{
    return instant.time_since_epoch().count();
}
[[nodiscard]] constexpr Instant fromMilliseconds(qint64 milliseconds)
{
    return Instant{std::chrono::milliseconds{milliseconds}};
}

} // namespace holdfast
