#pragma once

#include "core/lifecycle/assessment.h"
#include "core/service/connectionservice.h"
#include "ui/words/datewords.h"

#include <QString>

#include <chrono>
#include <optional>

namespace holdfast {

/// A verdict as one sentence: "Barclays is up to date.", "Barclays answered and had nothing new." …
[[nodiscard]] QString syncVerdictSentence(SyncVerdict verdict, const QString &bankName);

/// How a fetch went, in a word or two: "updated", "partly updated", "under way"; a word nobody
/// knows stays as it was sent.
[[nodiscard]] QString fetchWords(const SyncRecord &sync);
/// Why it was made: "by itself", "asked for", "on connecting".
[[nodiscard]] QString syncKindWords(const SyncRecord &sync);
/// The same as a sentence: "This update was made by itself." Empty when it is not told.
[[nodiscard]] QString syncKindSentence(const SyncRecord &sync);

/// How a fetch went as a sentence: "Updated from the bank.", "The bank did not answer an update."
[[nodiscard]] QString fetchSentence(const SyncRecord &sync);
/// What that means and whose turn it is, in one or two sentences; empty when all is well or nothing
/// is known yet. Whose turn it is counts for the newest sync only: `isNewest`.
[[nodiscard]] QString fetchMeaning(const SyncRecord &sync, const BankConnection &connection,
                                   bool isNewest);
/// The service's own words of fetching and processing, for support: "Fetching: success; processing:
/// not told".
[[nodiscard]] QString fetchStatusWords(const SyncRecord &sync);

/// Enrichment as a short phrase, of a connection or of one account: "enriched", "2 of 3 accounts
/// enriched", "not enriched yet" (a single account), "enrichment failed"; empty when nothing is
/// known.
[[nodiscard]] QString enrichmentWords(const Enrichment &enrichment);
/// The same as a sentence for the details.
[[nodiscard]] QString enrichmentSentence(const Enrichment &enrichment, const WordContext &context);
/// With what the updates say of each account: whether it takes longer than usual.
[[nodiscard]] QString enrichmentSentence(const ConnectionDetails &details,
                                         const WordContext &context);

/// Longer than this enrichment does not take usually.
inline constexpr std::chrono::minutes kUsualEnrichment{30};
/// Of one account: "enriched today 10:04", "not enriched yet", "enrichment takes longer than usual",
/// "nothing known of its enrichment". No date is told that cannot be right: one before the
/// connection was made, or one to come.
[[nodiscard]] QString accountEnrichmentWords(const Enrichment &enrichment,
                                             const BankConnection &connection,
                                             const WordContext &context);
/// The next instant at which an enrichment that is still going on begins to take longer than usual;
/// none when there is none.
[[nodiscard]] std::optional<Instant> nextLongEnrichment(const ConnectionDetails &details,
                                                        Instant now);

} // namespace holdfast
