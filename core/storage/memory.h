#pragma once

#include "core/storage/rows.h"

#include <map>

namespace holdfast {

// What is remembered of profiles and settings. The promises are those of core/storage/store.h.

[[nodiscard]] std::optional<LastProfile> lastProfile(Rows &rows);
void rememberLastProfile(Rows &rows, const LastProfile &profile);

[[nodiscard]] ProfileMemory profileMemory(Rows &rows, const QString &profileKey);
/// See Store::registeringAs().
[[nodiscard]] QString registeringAs(Rows &rows, const QString &profileKey, const QString &offered);
void rememberUser(Rows &rows, const UserScope &scope);
void expectKeychain(Rows &rows, const QString &profileKey, bool expected);

[[nodiscard]] std::vector<UserId> knownUsers(Rows &rows, const QString &profileKey);

[[nodiscard]] std::map<QString, QString> loadSettings(Rows &rows);
void setSetting(Rows &rows, const QString &key, const QString &value);

} // namespace holdfast
