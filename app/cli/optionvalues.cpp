#include "app/cli/optionvalues.h"

#include "core/base/walltime.h"

#include <QCoreApplication>

namespace holdfast::cli {

namespace {

constexpr int kMostSeconds = 24 * 60 * 60;

class OptionValues
{
    Q_DECLARE_TR_FUNCTIONS(OptionValues)
};

/// In the one form there is, YYYY-MM-DD in ASCII digits; Qt's own reading is more generous.
std::optional<QDate> dayFrom(const QString &text)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    const bool exact = day.isValid() && day.toString(Qt::ISODate) == text;
    return exact ? std::optional(day) : std::nullopt;
}

} // namespace

Expected<std::optional<Instant>> instantOption(const Invocation &invocation, const QString &name,
                                               const QTimeZone &zone)
{
    if (!invocation.has(name))
        return std::optional<Instant>();
    const QString typed = invocation.value(name);
    if (const std::optional<Instant> instant = parseInstant(typed))
        return instant;
    if (const std::optional<QDate> day = dayFrom(typed))
        return std::optional(endOfLocalDay(*day, zone));
    return fail(makeError(
        ErrorKind::Usage, name,
        OptionValues::tr("The value of --%1 is no date; write it like 2026-12-24, which is the end of "
                         "that day, or 2026-12-24T18:00:00Z.")
            .arg(name)));
}

Expected<FlowOptions> flowOptions(const Invocation &invocation)
{
    FlowOptions options;
    options.noBrowser = invocation.has(QStringLiteral("no-browser"));
    const QString timeout = QStringLiteral("timeout");
    if (!invocation.has(timeout))
        return options;
    bool readable = false;
    const int seconds = invocation.value(timeout).toInt(&readable);
    if (!readable || seconds < 1 || seconds > kMostSeconds) {
        return fail(makeError(
            ErrorKind::Usage, timeout,
            OptionValues::tr("The value of --timeout must be a number of seconds from 1 to %1.")
                .arg(kMostSeconds)));
    }
    options.timeLimit = std::chrono::seconds{seconds};
    return options;
}

} // namespace holdfast::cli
