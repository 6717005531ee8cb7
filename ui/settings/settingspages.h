#pragma once

#include "ui/settings/settingspage.h"

namespace holdfast {

/// "14, 7, 3, 1, 0" from days before the end, and back; none when it is not a list of at most
/// twelve whole numbers from 0 to 365, parted by commas or spaces. May be empty.
[[nodiscard]] QString ladderText(const std::vector<int> &days);
[[nodiscard]] std::optional<std::vector<int>> ladderFromText(const QString &text);

/// What a proxy's host may be: a name or an address, without scheme, port or path.
[[nodiscard]] bool isHostName(const QString &text);

// The pages, in the order in which they stand.
[[nodiscard]] SettingsPage *makeRemindersPage(PreferenceBook &book, QWidget *parent);
[[nodiscard]] SettingsPage *makeUpdatesPage(PreferenceBook &book, QWidget *parent);
[[nodiscard]] SettingsPage *makeLooksPage(PreferenceBook &book, QWidget *parent);
[[nodiscard]] SettingsPage *makePrivacyPage(PreferenceBook &book, QWidget *parent);
[[nodiscard]] SettingsPage *makeStartPage(PreferenceBook &book, QWidget *parent);
[[nodiscard]] SettingsPage *makeNetworkPage(PreferenceBook &book, QWidget *parent);

} // namespace holdfast
