#pragma once

#include "core/lifecycle/assessment.h"
#include "core/service/connectionservice.h"
#include "ui/words/datewords.h"

#include <QString>

namespace holdfast {

/// A verdict as one sentence: "Barclays is up to date.", "Barclays answered and had nothing new." …
[[nodiscard]] QString syncVerdictSentence(SyncVerdict verdict, const QString &bankName);

/// How a fetch went, in a word or two: "updated", "partly updated", "under way"; a word nobody
/// knows stays as it was sent.
[[nodiscard]] QString fetchWords(const SyncRecord &sync);
/// Why it was made: "by itself", "asked for", "on connecting".
[[nodiscard]] QString syncKindWords(const SyncRecord &sync);

/// Enrichment as a short phrase, of a connection or of one account: "enriched", "2 of 3 accounts
/// enriched", "not enriched yet" (a single account), "enrichment failed"; empty when nothing is
/// known.
[[nodiscard]] QString enrichmentWords(const Enrichment &enrichment);
/// The same as a sentence for the details.
[[nodiscard]] QString enrichmentSentence(const Enrichment &enrichment, const WordContext &context);

} // namespace holdfast
