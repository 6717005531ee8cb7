#pragma once

#include "core/service/connectionservice.h"
#include "ui/models/connectionnotes.h"
#include "ui/words/datewords.h"

#include <QDate>

#include <map>

namespace holdfast {

/// One consent that ends, or has ended.
struct ConsentEnd
{
    ConnectionId connection;
    QString name; ///< as the person knows the connection
    Instant at;
    Tone tone = Tone::Fine; ///< as the connection is now
    friend bool operator==(const ConsentEnd &, const ConsentEnd &) = default;
};

/// By the day of the person's zone, the earlier end first. Connections without a known end, and those
/// that are being removed, have none.
using ConsentEnds = std::map<QDate, std::vector<ConsentEnd>>;
[[nodiscard]] ConsentEnds consentEnds(const std::vector<ConnectionEntry> &entries,
                                      const RuleSettings &settings, const WordContext &context);

/// How the connections will be at an instant if nobody does anything: the rules, asked for then, as
/// `connections --at` does.
struct Outlook
{
    qsizetype total = 0;
    qsizetype needing = 0; ///< a renewal is advised then
    qsizetype ended = 0;   ///< the rules call it ended then; what is being removed is not
    qsizetype concerned = 0; ///< need somebody or have ended
    /// Of those concerned at most kMostNotes; what ends first is first.
    std::vector<ConnectionNote> notes;
    static constexpr size_t kMostNotes = 200;
};
[[nodiscard]] Outlook outlookAt(Instant at, const std::vector<ConnectionEntry> &entries,
                                const RuleSettings &settings, const WordContext &context);

/// What ends on one day, with when it does.
[[nodiscard]] std::vector<ConnectionNote> notesOf(const std::vector<ConsentEnd> &ends,
                                                  const WordContext &context);

} // namespace holdfast
