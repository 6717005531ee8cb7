#include "app/cli/optionvalues.h"

#include <QCoreApplication>

namespace holdfast::cli {

namespace {

constexpr int kMostSeconds = 24 * 60 * 60;

class OptionValues
{
    Q_DECLARE_TR_FUNCTIONS(OptionValues)
};

} // namespace

Expected<std::optional<Instant>> instantOption(const Invocation &invocation, const QString &name)
{
    if (!invocation.has(name))
        return std::optional<Instant>();
    const std::optional<Instant> instant = parseInstant(invocation.value(name));
    if (!instant) {
        return fail(makeError(
            ErrorKind::Usage, name,
            OptionValues::tr(
                "The value of --%1 is no date and time; write it like 2026-12-24T18:00:00Z.")
                .arg(name)));
    }
    return instant;
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
