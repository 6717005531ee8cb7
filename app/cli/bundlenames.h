#pragma once

#include "app/cli/bundledocument.h"
#include "app/cli/pseudonyms.h"

namespace holdfast::cli {

// The kinds of stand-ins in a bundle.
inline const QString kConnectionKind = QStringLiteral("connection");
inline const QString kAccountKind = QStringLiteral("account");
inline const QString kUserKind = QStringLiteral("user");
inline const QString kPersonKind = QStringLiteral("person");
inline const QString kSyncKind = QStringLiteral("sync");
inline const QString kNameKind = QStringLiteral("name");

/// The part of a connection's id behind the bank's, which tells one person's from another's.
[[nodiscard]] QString personalPart(const ConnectionId &id);

/// Tells `names` everything in these facts that must not be read in free text, and what must stay
/// there: banks, the client, correlation ids.
void learnNames(const BundleFacts &facts, Pseudonyms &names);

} // namespace holdfast::cli
