#include "core/lifecycle/rules.h"

#include <algorithm>

namespace holdfast {
namespace {

/// When a sync happened, for ordering; syncs without any date are the oldest.
Instant ageKey(const SyncRecord &sync)
{
    for (const auto *when : {&sync.createdAt, &sync.fetchedAt, &sync.completedAt}) {
        if (when->value)
            return *when->value;
    }
    return Instant::min();
}

const SyncedAccount *mentionIn(const SyncRecord &sync, const AccountId &account)
{
    const auto entry =
        std::find_if(sync.accounts.begin(), sync.accounts.end(),
                     [&account](const SyncedAccount &a) { return a.accountId == account; });
    return entry == sync.accounts.end() ? nullptr : &*entry;
}

const SyncedAccount *newestMention(const AccountId &account, std::span<const SyncRecord> syncs)
{
    const SyncedAccount *found = nullptr;
    Instant foundAt{};
    for (const SyncRecord &sync : syncs) {
        const SyncedAccount *mention = mentionIn(sync, account);
        if (!mention)
            continue;
        const Instant at = ageKey(sync);
        if (!found || at > foundAt) {
            found = mention;
            foundAt = at;
        }
    }
    return found;
}

bool isWord(const QString &word, std::initializer_list<QStringView> words)
{
    return std::any_of(words.begin(), words.end(), [&word](QStringView w) {
        return QStringView(word).compare(w, Qt::CaseInsensitive) == 0;
    });
}

EnrichmentState stateOfMention(const SyncedAccount &mention)
{
    if (mention.enrichedAt.value
        || isWord(mention.enrichmentStatus, {u"complete", u"completed", u"success"}))
        return EnrichmentState::Complete;
    if (isWord(mention.enrichmentStatus, {u"error", u"failed"}))
        return EnrichmentState::Failed;
    return mention.enrichmentStatus.isEmpty() ? EnrichmentState::Unknown : EnrichmentState::Pending;
}

/// The service goes on updating meanwhile, and each update says "pending" anew: the wait began with
/// the first of them since the account was in any other state.
std::optional<Instant> pendingSince(const AccountId &account, std::span<const SyncRecord> syncs)
{
    Instant otherwise = Instant::min();
    for (const SyncRecord &sync : syncs) {
        const SyncedAccount *mention = mentionIn(sync, account);
        if (mention && stateOfMention(*mention) != EnrichmentState::Pending)
            otherwise = std::max(otherwise, ageKey(sync));
    }
    std::optional<Instant> since;
    for (const SyncRecord &sync : syncs) {
        const Instant at = ageKey(sync);
        if (at > otherwise && mentionIn(sync, account) && (!since || at < *since))
            since = at;
    }
    return since;
}

} // namespace

Enrichment enrichmentOfAccount(const AccountId &account, std::span<const SyncRecord> syncs)
{
    Enrichment result;
    result.accountsTotal = 1;
    if (const auto *mention = newestMention(account, syncs)) {
        result.state = stateOfMention(*mention);
        result.enrichedAt = mention->enrichedAt.value;
        result.accountsDone = result.state == EnrichmentState::Complete ? 1 : 0;
        if (result.state == EnrichmentState::Pending)
            result.pendingSince = pendingSince(account, syncs);
    }
    return result;
}

Enrichment enrichmentOf(const BankConnection &connection, std::span<const SyncRecord> syncs)
{
    Enrichment result;
    result.accountsTotal = static_cast<int>(connection.accountIds.size());
    int failed = 0;
    int pending = 0;
    int unknown = 0;
    std::optional<Instant> latest;
    for (const AccountId &id : connection.accountIds) {
        const Enrichment account = enrichmentOfAccount(id, syncs);
        switch (account.state) {
        case EnrichmentState::Complete: ++result.accountsDone; break;
        case EnrichmentState::Failed: ++failed; break;
        case EnrichmentState::Pending: ++pending; break;
        case EnrichmentState::Unknown: ++unknown; break;
        }
        if (account.enrichedAt && (!latest || *account.enrichedAt > *latest))
            latest = account.enrichedAt;
    }
    if (failed > 0)
        result.state = EnrichmentState::Failed;
    else if (pending > 0)
        result.state = EnrichmentState::Pending;
    else if (result.accountsDone > 0 && unknown == 0)
        result.state = EnrichmentState::Complete;
    if (result.state == EnrichmentState::Complete)
        result.enrichedAt = latest;
    return result;
}

} // namespace holdfast
