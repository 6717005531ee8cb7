#pragma once

#include "core/service/connectionservice.h"
#include "ui/words/datewords.h"

#include <QList>
#include <QStringList>

#include <utility>

namespace holdfast {

// Words for removals, their receipts, and connections that were removed elsewhere. Plain text.

/// What exactly goes when a connection is removed, and what stays, one sentence each.
[[nodiscard]] QStringList removalConsequences(const ConnectionDetails &details);

/// A removal whose end nobody knows yet: told as that, and neither as done nor as failed.
[[nodiscard]] QString removalOpenHeadline(const QString &name);
[[nodiscard]] QString removalOpenSentence();

/// After a removal, for the window: "Receipt saved; nothing of it is left on this computer."
[[nodiscard]] QString receiptSavedSentence();
/// What a receipt says, each with its name: bank, accounts, times, the end of the id.
[[nodiscard]] QList<std::pair<QString, QString>> receiptFacts(const RemovalReceipt &receipt,
                                                              const WordContext &context);

/// "Monzo was removed elsewhere"
[[nodiscard]] QString goneHeadline(const RemovedElsewhere &gone);
/// Since when, and what is still here.
[[nodiscard]] QString goneSentence(const RemovedElsewhere &gone, const WordContext &context);
/// The same for the details of one: "Removed elsewhere: the service no longer lists it since …".
[[nodiscard]] QString goneSinceSentence(Instant since, const WordContext &context);
/// "3 connections were removed elsewhere"
[[nodiscard]] QString severalGoneHeadline(qsizetype count);
/// Before the copy is deleted: "Delete what is kept of Monzo?", and in one line for the console.
[[nodiscard]] QString goneDeletionHeading(const RemovedElsewhere &gone);
[[nodiscard]] QStringList goneDeletionConsequences(const RemovedElsewhere &gone,
                                                   const WordContext &context);

} // namespace holdfast
