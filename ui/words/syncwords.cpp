#include "ui/words/syncwords.h"

#include "core/base/plaintext.h"
#include "core/lifecycle/rules.h"
#include "ui/words/connectionwords.h"
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
    const QString bank = bankNamed(bankName);
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

QString fetchSentence(const SyncRecord &sync)
{
    const QString &word = sync.fetchStatus;
    if (word.isEmpty())
        return Words::tr("An update was started.");
    if (word == u"success")
        return Words::tr("Updated from the bank.");
    if (word == u"partial")
        return Words::tr("Some accounts were updated from the bank, others not.");
    if (word == u"error")
        return Words::tr("The bank did not answer an update.");
    if (word == u"mfa-required")
        return Words::tr("The bank wanted a confirmation before an update.");
    if (word == u"credentials-error")
        return Words::tr("The bank did not accept the login for an update.");
    //: %1 is a word of the service that nobody knows.
    return Words::tr("An update ended with \"%1\".").arg(singleLine(word, 60));
}

QString fetchMeaning(const SyncRecord &sync, const BankConnection &connection, bool isNewest)
{
    const auto both = [isNewest](const QString &meaning, const QString &turn) {
        return isNewest ? meaning + u' ' + turn : meaning;
    };
    const QString &word = sync.fetchStatus;
    const QString bank = bankNameOf(connection);
    if (word == u"success") {
        return sync.processingStatus == u"error"
                   ? both(Words::tr("The data came, but the service could not work through all of it."),
                          Words::tr("It tries again by itself."))
                   : QString();
    }
    if (word == u"partial")
        return both(Words::tr("Your consent is fine; what came before is kept."),
                    Words::tr("The service asks for the rest by itself."));
    if (word == u"error")
        return both(Words::tr("Nothing is wrong with your consent."),
                    Words::tr("The service tries again by itself; there is nothing for you to do."));
    if (word == u"mfa-required")
        return both(Words::tr("Not an error: the bank asks for a code from time to time."),
                    Words::tr("It is your turn: confirm at %1.").arg(bank));
    if (word == u"credentials-error")
        return both(Words::tr("The password may have changed, or access was withdrawn at the bank."),
                    Words::tr("It is your turn: log in at %1 again.").arg(bank));
    return {};
}

QString fetchStatusWords(const SyncRecord &sync)
{
    const auto said = [](const QString &word) {
        return word.isEmpty() ? Words::tr("not told") : singleLine(word, 60);
    };
    //: %1 and %2 are the service's own words, such as "success".
    return Words::tr("The service's words: fetching %1, processing %2")
        .arg(said(sync.fetchStatus), said(sync.processingStatus));
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

QString syncKindSentence(const SyncRecord &sync)
{
    if (sync.method == u"ADD")
        return Words::tr("This update came with connecting.");
    if (sync.action == u"auto-update")
        return Words::tr("This update was made by itself.");
    if (sync.action == u"client-update")
        return Words::tr("This update was asked for.");
    const QString kind = singleLine(sync.action, 60);
    //: %1 is a word of the service.
    return kind.isEmpty() ? QString() : Words::tr("The service calls this update “%1”.").arg(kind);
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
