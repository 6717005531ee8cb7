#pragma once

#include "core/lifecycle/assessment.h"
#include "core/service/connectionservice.h"
#include "ui/words/datewords.h"

#include <QString>

namespace holdfast {

/// A verdict as one sentence: "Barclays is up to date.", "Barclays sent nothing new." …
[[nodiscard]] QString syncVerdictSentence(SyncVerdict verdict, const QString &bankName);
/// A verdict in a word or two for a table: "updated", "nothing new", "needs you" …
[[nodiscard]] QString syncVerdictName(SyncVerdict verdict);

/// Enrichment as a short phrase for a row: "enriched", "2 of 3 accounts enriched", "not enriched";
/// empty when nothing is known.
[[nodiscard]] QString enrichmentWords(const Enrichment &enrichment);
/// The same as a sentence for the details.
[[nodiscard]] QString enrichmentSentence(const Enrichment &enrichment, const WordContext &context);

} // namespace holdfast
