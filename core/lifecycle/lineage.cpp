#include "core/lifecycle/lineage.h"

namespace holdfast {

namespace {

/// The service may list the new connection a moment before the old one loses its accounts.
constexpr std::chrono::hours kSameChange{1};

bool cameForThat(const KnownConnection &newer, const KnownConnection::Missed &missed)
{
    return newer.firstSeen && *newer.firstSeen >= missed.since - kSameChange;
}

bool follows(const KnownConnection &newer, const KnownConnection &older)
{
    if (newer.id == older.id || !newer.listed || bankIdOf(newer.id) != bankIdOf(older.id))
        return false;
    // Whoever is younger cannot have been replaced.
    if (older.firstSeen && newer.firstSeen && *older.firstSeen > *newer.firstSeen)
        return false;
    std::vector<Account> candidates;
    for (const KnownConnection::Missed &missed : older.missed) {
        if (cameForThat(newer, missed))
            candidates.push_back(missed.account);
    }
    return !matchAccounts(candidates, newer.carried, MatchEvidence::IdsOnly).moved.empty();
}

} // namespace

std::vector<FoundSuccession> findSuccessions(const std::vector<KnownConnection> &known)
{
    std::vector<FoundSuccession> found;
    for (const KnownConnection &newer : known) {
        for (const KnownConnection &older : known) {
            if (follows(newer, older))
                found.push_back(
                    {older.id, newer.id, older.listed ? Succession::Split : Succession::Replaced});
        }
    }
    return found;
}

QString successionWord(Succession kind)
{
    return kind == Succession::Split ? QStringLiteral("split") : QStringLiteral("replaced");
}

QString accountFateWord(AccountFate fate)
{
    switch (fate) {
    case AccountFate::Moved:
        return QStringLiteral("moved");
    case AccountFate::Stayed:
        return QStringLiteral("stayed");
    case AccountFate::Lost:
        return QStringLiteral("lost");
    case AccountFate::Open:
        return QStringLiteral("open");
    }
    return QStringLiteral("open");
}

} // namespace holdfast
