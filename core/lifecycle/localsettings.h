#pragma once

#include "core/base/instant.h"

#include <QString>

#include <optional>

namespace holdfast {

/// What the person set for a connection here. Follows it across ids and never leaves the computer.
struct ConnectionSettings
{
    QString ownName; ///< empty: the bank's name
    QString notes;
    bool reminders = true;
    std::optional<Instant> snoozedUntil; ///< no reminder before then
    QString person = {}; ///< who has to do the login at the bank, in one's own word; empty: nobody named
    friend bool operator==(const ConnectionSettings &, const ConnectionSettings &) = default;
};

/// What the person set for an account here.
struct AccountSettings
{
    QString ownName; ///< empty: the account's name at the bank
    QString notes;
    bool hidden = false; ///< left out of lists and sums; still fetched by the service
    friend bool operator==(const AccountSettings &, const AccountSettings &) = default;
};

/// Longer ones are cut: a name is one line, notes are a page.
inline constexpr qsizetype kOwnNameLimit = 80;
inline constexpr qsizetype kNotesLimit = 4000;
inline constexpr qsizetype kPersonLimit = 40;

} // namespace holdfast
