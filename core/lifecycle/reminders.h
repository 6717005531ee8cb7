#pragma once

#include "core/lifecycle/assessment.h"
#include "core/lifecycle/bankconnection.h"
#include "core/lifecycle/localsettings.h"
#include "core/lifecycle/reminderpreferences.h"
#include "core/lifecycle/rules.h"

#include <QTimeZone>

#include <chrono>
#include <optional>
#include <vector>

namespace holdfast {

/// Why a person is reminded of a connection.
enum class ReminderCause {
    Ending,    ///< its consent will end
    Ended,     ///< its consent has ended
    Attention, ///< the bank or the login needs the person, whenever the consent ends
};

/// One reminder of one connection: what there is to tell, as values.
struct Reminder
{
    ReminderCause cause = ReminderCause::Ending;
    Action action = Action::None;   ///< what helps: Reconsent, Reauth or Refresh
    Reason reason = Reason::Ok;     ///< of Attention
    std::optional<Instant> end;     ///< of the consent; always with Ending and Ended
    std::chrono::seconds ahead{0};  ///< how long before the end this rung stands
    Instant dueAt;                  ///< when it was to be told
    bool missed = false;            ///< that was well before now: the computer or Holdfast was off
    friend bool operator==(const Reminder &, const Reminder &) = default;
};

/// What was told of one connection already. Of another consent than the one that runs now it means
/// nothing, so that after a renewal the ladder starts anew.
struct ToldReminders
{
    std::optional<Instant> end;       ///< of the consent of which `ahead` was told; none: without a known end
    /// The rung nearest to the end that was told; below zero once nothing more is to be told of that
    /// consent, be it its end or what needs the person.
    std::chrono::seconds ahead{0};
    Instant at{};                     ///< when
    /// reasonWord() of what needed the person; empty when nothing did.
    QString attention;
    /// When that was told; later, when it was last seen to stand (to a few hours).
    Instant attentionAt{};
    friend bool operator==(const ToldReminders &, const ToldReminders &) = default;
};

/// How long before its end a consent of that length is reminded of; the longest first, each once.
///
/// The ladder is meant for 90 days. A longer consent stretches it in proportion (whole days, at most
/// fourfold), but for the last rung before the end itself, which stays: a day before is a day before.
/// A shorter consent shrinks all of it, and leaves out what is less than an hour before the end. The
/// end itself (0) is never scaled.
[[nodiscard]] std::vector<std::chrono::seconds>
ladderFor(const std::vector<int> &daysAhead, std::chrono::milliseconds length);

/// All that the rules of reminding need to know of one connection.
struct ReminderCase
{
    const BankConnection &connection;
    const Assessment &assessment;
    const ConnectionSettings &settings;
    const ToldReminders &told;
};

struct ReminderOutlook
{
    /// What applies now, told or not: the newest rung passed, or what needs the person. None when
    /// there is nothing of which a person could be reminded, or reminders are off.
    std::optional<Reminder> standing;
    /// Whether that is to be told now. Quiet hours are the caller's: they are everybody's.
    bool due = false;
    /// When this may be answered differently by itself; none when only new data can change it.
    std::optional<Instant> next;
    friend bool operator==(const ReminderOutlook &, const ReminderOutlook &) = default;
};

/// Of a connection a person is reminded when there is something to do about it here: its consent ends
/// or has ended (not more than 90 days ago) and can be renewed, or the advice is to log in again or to
/// refresh. Never of one that is being removed, was stopped by the service, cannot be renewed, or is
/// looked at by an inspector.
///
/// Each rung and each need is told once. Of several rungs that passed unseen only the newest is told.
/// A snooze moves what falls into it to its end, and tells again then what was told before.
///
/// A need is told once for as long as it lasts: one that goes and comes back is still the same, unless
/// it was away for a day, or the person has consented anew since. That the service calls a consent
/// ended before its date, and the date itself, are one end, told once.
[[nodiscard]] ReminderOutlook reminderOutlook(const ReminderCase &one,
                                              const ReminderPreferences &preferences,
                                              const QTimeZone &zone, Instant now);

/// What is remembered once `reminder` was told at `at`.
[[nodiscard]] ToldReminders withTold(ToldReminders before, const Reminder &reminder, Instant at);
/// Notes that a need which was told still stands, or forgets one that has gone for good, so that it is
/// told when it comes back; to be applied after each look, with what was remembered before it. With an
/// end that the service has taken back goes what it silenced, and with a renewal a silence without end.
[[nodiscard]] ToldReminders withoutPastNeed(ToldReminders before, const BankConnection &connection,
                                            const ReminderOutlook &outlook, Instant now);
/// Both tell of the same: the same consent, or the same need.
[[nodiscard]] bool areAlike(const Reminder &a, const Reminder &b);
/// What is remembered so that nothing more is told of the consent that runs now, neither of its end nor
/// of what needs the person meanwhile. With another end it is another consent; without a known end, once
/// the person has consented anew since.
[[nodiscard]] ToldReminders withSilence(ToldReminders before, const BankConnection &connection,
                                        const Assessment &assessment, Instant at);
/// That is so of the consent that runs now.
[[nodiscard]] bool isSilenced(const ToldReminders &told, const BankConnection &connection);

} // namespace holdfast
