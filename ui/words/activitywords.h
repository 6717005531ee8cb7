#pragma once

#include "core/service/connectionservice.h"
#include "ui/words/datewords.h"

#include <QList>
#include <QString>

#include <chrono>

namespace holdfast {

/// How long something took: "less than a second", "42 seconds", "3 minutes", "2 hours", "5 days".
[[nodiscard]] QString durationWords(std::chrono::milliseconds duration);

/// The second line of an event: when it was, and how long it took if that is known.
[[nodiscard]] QString activityMoment(const HistoryEvent &event, const WordContext &context);

/// One thing more to know about an event.
struct ActivityLine
{
    QString text;
    /// What "copy" takes when it is not the text: an id of the service, for support.
    QString copied = {};
    friend bool operator==(const ActivityLine &, const ActivityLine &) = default;
};
/// The exact time, then the stages of an attempt, the accounts that moved or stayed, what an update brought. `details`
/// are those of the connection whose history it is, for names and lineage.
[[nodiscard]] QList<ActivityLine> activityLines(const HistoryEvent &event,
                                                const ConnectionDetails &details,
                                                const WordContext &context);

} // namespace holdfast
