#pragma once

#include "core/lifecycle/reminders.h"

#include <QTimeZone>

namespace holdfast::test {

inline const Instant kNow = *parseInstant(u"2026-11-22T10:00:00Z");
inline const Instant kEnd = kNow + std::chrono::days{60};

/// A connection whose consent of 90 days ends at kEnd, and all that reminding asks of it.
struct Subject
{
    BankConnection connection;
    ConnectionSettings settings;
    ToldReminders told;
    RuleSettings rules;
    LocalFacts facts;
    ReminderPreferences preferences;

    Subject()
    {
        connection.id = ConnectionId{QStringLiteral("bank:1")};
        connection.type = QStringLiteral("api");
        connection.status = QStringLiteral("ok");
        connection.tppConsent = true;
        connection.connectedOn.value = kEnd - std::chrono::days{90};
        connection.lastUpdated.value = kNow;
        connection.expiresAt.value = kEnd;
    }
    [[nodiscard]] ReminderOutlook at(Instant now) const
    {
        const Assessment assessment = assess(connection, facts, rules, now);
        return reminderOutlook({connection, assessment, settings, told}, preferences,
                               QTimeZone::utc(), now);
    }
    /// Looks, and remembers what it told.
    bool tell(Instant now)
    {
        const ReminderOutlook outlook = at(now);
        told = withoutPastNeed(told, connection, outlook, now);
        if (outlook.due)
            told = withTold(told, *outlook.standing, now);
        return outlook.due;
    }
    void silence(Instant now)
    {
        told = withSilence(told, connection, assess(connection, facts, rules, now), now);
    }
};

} // namespace holdfast::test
