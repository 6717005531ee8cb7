#pragma once

#include "core/lifecycle/countdown.h"
#include "core/lifecycle/institution.h"
#include "core/service/connectionservice.h"
#include "ui/words/datewords.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace holdfast {

/// The line above the list and the console's `status`: "3 of 11 connections need you · next consent
/// ends in 4 days". `nextEnd` is the nearest end that is still ahead.
[[nodiscard]] QString summaryWords(qsizetype needing, qsizetype total,
                                   const std::optional<Countdown> &nextEnd);

/// In place of an empty list that was never read, where nobody can say that no bank is connected.
[[nodiscard]] QString neverReadSentence();

/// How well the service is reached: "Online · checked today 10:04", "Checking…",
/// "Not reachable · next try today 14:10", and "Not connected · checked today 10:04" while nothing can
/// be asked of the service or it does not accept the installation. Names moments and not how long ago they are: words that
/// stand still need no waking.
[[nodiscard]] QString healthWords(const ServiceHealth &health, const WordContext &context);

/// A removal that was confirmed: "Removed and confirmed", then what is left (nothing).
[[nodiscard]] QString receiptHeadline(const RemovalReceipt &receipt);
[[nodiscard]] QString receiptSentence(const RemovalReceipt &receipt, const WordContext &context);

/// Before a removal, in one line for the console: what will happen and that it cannot be taken
/// back.
[[nodiscard]] QString removalQuestion(const QString &bankName, qsizetype accounts);
/// The same for a dialog, above its removalConsequences(): "Remove Barclays?"
[[nodiscard]] QString removalHeading(const QString &bankName);

/// Whether a bank can be connected now: "available", "partly available", "not available at the
/// moment", "no longer available"; "not known" for a word of the service Holdfast does not know.
[[nodiscard]] QString institutionStatusWords(const Institution &institution);

/// "owner" and "inspector (reads only)".
[[nodiscard]] QString roleName(Role role);

} // namespace holdfast
