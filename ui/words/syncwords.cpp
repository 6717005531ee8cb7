#include "ui/words/syncwords.h"

#include "core/base/plaintext.h"
#include "core/lifecycle/rules.h"
#include "ui/words/words_p.h"

namespace holdfast {

namespace {

/// When a pending enrichment begins to take longer than usual; none when nobody knows since when it
/// is waited for.
std::optional<Instant> longFrom(const Enrichment &enrichment, const BankConnection &connection)
{
    if (enrichment.state != EnrichmentState::Pending)
        return {};
    const auto since =
        enrichment.pendingSince ? enrichment.pendingSince : connection.connectedOn.value;
    return since ? std::optional(*since + kUsualEnrichment) : std::nullopt;
}

} // namespace

QString syncVerdictSentence(SyncVerdict verdict, const QString &bankName)
{
    const QString name = singleLine(bankName, 80);
    const QString bank = name.isEmpty() ? Words::tr("The bank") : name;
    switch (verdict) {
    case SyncVerdict::Running:
        return Words::tr("The update from %1 is under way; the service goes on by itself.")
            .arg(bank);
    case SyncVerdict::Updated:
        return Words::tr("%1 is up to date.").arg(bank);
    case SyncVerdict::NothingNew:
        return Words::tr("%1 answered and had nothing new.").arg(bank);
    case SyncVerdict::Partial:
        return Words::tr("%1 sent only some of the accounts.").arg(bank);
    case SyncVerdict::NeedsYou:
        return Words::tr("%1 wants to see you before it sends more.").arg(bank);
    case SyncVerdict::Failed:
        return Words::tr("The update from %1 did not work. Nothing is wrong with your consent.")
            .arg(bank);
    }
    return {};
}

QString fetchWords(const SyncRecord &sync)
{
    if (sync.fetchStatus.isNull())
        return Words::tr("under way");
    if (sync.fetchStatus == u"success")
        return Words::tr("updated");
    if (sync.fetchStatus == u"partial")
        return Words::tr("partly updated");
    if (sync.fetchStatus == u"mfa-required")
        return Words::tr("the bank wanted a confirmation");
    if (sync.fetchStatus == u"credentials-error")
        return Words::tr("the bank refused the login");
    if (sync.fetchStatus == u"error")
        return Words::tr("did not work");
    return singleLine(sync.fetchStatus, 60);
}

QString syncKindWords(const SyncRecord &sync)
{
    // The fetch that comes with connecting has the action of one that was asked for.
    if (sync.method == u"ADD")
        return Words::tr("on connecting");
    if (sync.action == u"auto-update")
        return Words::tr("by itself");
    if (sync.action == u"client-update")
        return Words::tr("asked for");
    return singleLine(sync.action, 60);
}

QString enrichmentWords(const Enrichment &enrichment)
{
    switch (enrichment.state) {
    case EnrichmentState::Unknown:
        return {};
    case EnrichmentState::Pending:
        if (enrichment.accountsTotal <= 1)
            return Words::tr("not enriched yet");
        //: %1 accounts are done, %n in all.
        return Words::tr("%1 of %n account(s) enriched", nullptr, enrichment.accountsTotal)
            .arg(enrichment.accountsDone);
    case EnrichmentState::Complete:
        return Words::tr("enriched");
    case EnrichmentState::Failed:
        return Words::tr("enrichment failed");
    }
    return {};
}

QString enrichmentSentence(const Enrichment &enrichment, const WordContext &context)
{
    switch (enrichment.state) {
    case EnrichmentState::Unknown:
        return Words::tr("The service says nothing about enrichment.");
    case EnrichmentState::Pending:
        if (enrichment.accountsTotal <= 1)
            return Words::tr("The service has not enriched the account yet.");
        return Words::tr("The service is still enriching: %1 of %n account(s) done.", nullptr,
                         enrichment.accountsTotal)
            .arg(enrichment.accountsDone);
    case EnrichmentState::Complete:
        return enrichment.enrichedAt
                   ? Words::tr("Enriched %1.").arg(spokenMoment(*enrichment.enrichedAt, context))
                   : Words::tr("All accounts are enriched.");
    case EnrichmentState::Failed:
        return Words::tr(
            "The service could not enrich every account. The data itself is complete.");
    }
    return {};
}

QString enrichmentSentence(const ConnectionDetails &details, const WordContext &context)
{
    const QString sentence = enrichmentSentence(details.entry.enrichment, context);
    const BankConnection &connection = details.entry.connection;
    for (const AccountId &account : connection.accountIds) {
        const auto from = longFrom(enrichmentOfAccount(account, details.syncs), connection);
        if (from && *from <= context.now)
            return sentence + u' ' +
                   Words::tr("That takes longer than usual; the data itself is complete.");
    }
    return sentence;
}

QString accountEnrichmentWords(const Enrichment &enrichment, const BankConnection &connection,
                               const WordContext &context)
{
    switch (enrichment.state) {
    case EnrichmentState::Unknown:
        return Words::tr("nothing known of its enrichment");
    case EnrichmentState::Pending: {
        const auto from = longFrom(enrichment, connection);
        return from && *from <= context.now ? Words::tr("enrichment takes longer than usual")
                                            : Words::tr("not enriched yet");
    }
    case EnrichmentState::Complete: {
        const auto &at = enrichment.enrichedAt;
        const auto &since = connection.connectedOn.value;
        const bool canBe = at && *at <= context.now && (!since || *at >= *since);
        //: %1 is a moment such as "today 10:04".
        return canBe ? Words::tr("enriched %1").arg(spokenMoment(*at, context))
                     : Words::tr("enriched");
    }
    case EnrichmentState::Failed:
        return Words::tr("enrichment failed");
    }
    return {};
}

std::optional<Instant> nextLongEnrichment(const ConnectionDetails &details, Instant now)
{
    std::optional<Instant> next;
    const BankConnection &connection = details.entry.connection;
    for (const AccountId &account : connection.accountIds) {
        const auto from = longFrom(enrichmentOfAccount(account, details.syncs), connection);
        if (from && *from > now && (!next || *from < *next))
            next = from;
    }
    return next;
}

} // namespace holdfast
