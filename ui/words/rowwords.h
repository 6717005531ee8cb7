#pragma once

#include "core/lifecycle/countdown.h"
#include "core/service/connectionservice.h"
#include "ui/words/datewords.h"

#include <QString>

namespace holdfast {

// A connection in one breath: for a list, for the ear, and for the clipboard. Plain text.

/// "Ann logs in"; empty when nobody is named.
[[nodiscard]] QString loginWords(const ConnectionSettings &settings);
/// For whoever is about to renew: "Log in as Ann". Empty when nobody is named.
[[nodiscard]] QString loginAsWords(const ConnectionSettings &settings);

/// "consent ends in 5 days", "consent ended 20 days ago"
[[nodiscard]] QString consentEndWords(const Countdown &countdown);

/// A row as a screen reader tells it: "Barclays, consent ends in 5 days, press Enter to renew".
/// `offered` is what Enter does; Action::None when it does nothing.
[[nodiscard]] QString spokenRow(const ConnectionEntry &entry, const Assessment &assessment,
                                Action offered, const WordContext &context);

/// For a message to somebody: "Barclays: 4 days left, until 26 November. Ann logs in."
[[nodiscard]] QString copiedLine(const ConnectionEntry &entry, const Assessment &assessment,
                                 const WordContext &context);
/// What a row and its tooltips hold, a line each, with the connection's id.
[[nodiscard]] QString copiedDetails(const ConnectionEntry &entry, const Assessment &assessment,
                                    const WordContext &context);
/// A fact and its name, for the ear.
[[nodiscard]] QString spokenFact(const QString &name, const QString &value);

} // namespace holdfast
