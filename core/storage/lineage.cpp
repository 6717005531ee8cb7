#include "core/storage/lineage.h"

#include "core/storage/accounts.h"
#include "core/storage/histories.h"
#include "core/storage/idlines.h"
#include "core/storage/personalsettings.h"

#include <algorithm>
#include <set>

namespace holdfast {

namespace {

/// A connection as far as its lineage is concerned.
struct Carrier
{
    qint64 row = 0;
    ConnectionId id;
    std::vector<AccountId> listed; ///< what the service's list says it carries
    std::optional<Instant> missingSince;
    std::optional<Instant> firstSeen;

    [[nodiscard]] bool carries(const AccountId &account) const
    {
        return !missingSince && std::find(listed.begin(), listed.end(), account) != listed.end();
    }
};

constexpr char kCarriers[] = "SELECT c.id, c.connection_id, c.account_ids, f.missing_since,"
                             " c.first_seen_at FROM connection c"
                             " LEFT JOIN fact f ON f.connection = c.id ";

Carrier readCarrier(const Statement &row)
{
    return {row.integer(0), ConnectionId{row.text(1)}, splitIds(row.text(2)), row.maybeInstant(3),
            row.maybeInstant(4)};
}

Statement carriersWhere(Rows &rows, const char *condition)
{
    return rows.work.prepare(QLatin1String(kCarriers) + QLatin1String(condition));
}

Carrier carrierOf(Rows &rows, qint64 connection)
{
    Statement query = carriersWhere(rows, "WHERE c.id = ?");
    return query.run(connection).next() ? readCarrier(query) : Carrier{};
}

std::vector<Account> accountsOf(Rows &rows, const Carrier &carrier)
{
    return readAccounts(rows, carrier.row, carrier.id);
}

std::vector<Account> carriedBy(Rows &rows, const Carrier &carrier)
{
    std::vector<Account> accounts = accountsOf(rows, carrier);
    std::erase_if(accounts, [&](const Account &one) { return !carrier.carries(one.id); });
    return accounts;
}

/// The accounts of `older` whose fate is known, and those of `newer` that older ones became.
std::set<AccountId> settledAccounts(Rows &rows, qint64 older)
{
    Statement query = rows.prepare("SELECT older_account FROM account_step WHERE older = ?");
    query.run(older);
    std::set<AccountId> settled;
    while (query.next())
        settled.insert(AccountId{query.text(0)});
    return settled;
}

std::set<AccountId> takenAccounts(Rows &rows, qint64 newer)
{
    Statement query = rows.prepare("SELECT newer_account FROM account_step WHERE newer = ?"
                                   " AND newer_account IS NOT NULL");
    query.run(newer);
    std::set<AccountId> taken;
    while (query.next())
        taken.insert(AccountId{query.text(0)});
    return taken;
}

/// Two connections that follow each other.
struct Pair
{
    Carrier older;
    Carrier newer;
    Instant at;
};

void writeStep(Rows &rows, const Pair &pair, const AccountId &account, AccountFate fate,
               const std::optional<AccountMatch> &match = std::nullopt)
{
    rows.prepare("INSERT OR REPLACE INTO account_step"
                 " (newer, older, older_account, fate, newer_account, matched_by)"
                 " VALUES (?, ?, ?, ?, ?, ?)")
        .run(pair.newer.row, pair.older.row, account.value(), int(fate),
             match ? match->newer.value() : QString(),
             match ? std::optional(int(match->by)) : std::nullopt);
}

/// The one place where an account goes over to its new id with all that belongs to it here.
void moveAccount(Rows &rows, const Pair &pair, const AccountMatch &match)
{
    writeStep(rows, pair, match.older, AccountFate::Moved, match);
    carryAccountSettings(rows, pair.older.row, match.older, pair.newer.row, match.newer);
    carryHistory(rows, pair.older.row, match.older, pair.newer.row, match.newer);
}

/// What the older connection carried when it was followed and no longer carries. Accounts that were
/// closed long before have nothing to do with it.
std::vector<Account> leavers(Rows &rows, const Pair &pair)
{
    constexpr std::chrono::days kLongBefore{1};
    const std::set<AccountId> settled = settledAccounts(rows, pair.older.row);
    std::vector<Account> accounts = accountsOf(rows, pair.older);
    std::erase_if(accounts, [&](const Account &one) {
        return pair.older.carries(one.id) || settled.contains(one.id) ||
               (one.goneSince && *one.goneSince < pair.at - kLongBefore);
    });
    return accounts;
}

bool haveBeenRead(const Carrier &carrier, const std::vector<Account> &carried)
{
    return !carrier.listed.empty() && carried.size() == carrier.listed.size();
}

/// False when the newer one's accounts are not known yet.
bool follow(Rows &rows, const Pair &pair)
{
    std::vector<Account> arrived = carriedBy(rows, pair.newer);
    if (!haveBeenRead(pair.newer, arrived))
        return false;
    const std::set<AccountId> taken = takenAccounts(rows, pair.newer.row);
    std::erase_if(arrived, [&](const Account &one) { return taken.contains(one.id); });

    const AccountMatching matching =
        matchAccounts(leavers(rows, pair), arrived, MatchEvidence::All);
    for (const AccountMatch &match : matching.moved)
        moveAccount(rows, pair, match);
    for (const AccountId &left : matching.olderLeft)
        writeStep(rows, pair, left, matching.isOpen() ? AccountFate::Open : AccountFate::Lost);
    for (const Account &stayed : carriedBy(rows, pair.older))
        writeStep(rows, pair, stayed.id, AccountFate::Stayed);
    return true;
}

/// Connections that lost accounts or are gone, and whose successor nobody knows.
std::vector<Carrier> losers(Rows &rows, qint64 scope)
{
    Statement query = carriersWhere(
        rows, "WHERE c.scope = ? AND ((f.missing_since IS NOT NULL AND NOT EXISTS"
              " (SELECT 1 FROM succession s WHERE s.older = c.id AND s.kind = ?)) OR c.id IN"
              " (SELECT a.connection FROM account a WHERE a.gone_since IS NOT NULL AND NOT EXISTS"
              " (SELECT 1 FROM account_step p WHERE p.older = a.connection"
              " AND p.older_account = a.account_id))) ORDER BY c.id");
    query.run(scope, int(Succession::Replaced));
    std::vector<Carrier> found;
    while (query.next())
        found.push_back(readCarrier(query));
    return found;
}

KnownConnection knownFrom(Rows &rows, const Carrier &carrier)
{
    KnownConnection known{carrier.id, carrier.firstSeen, !carrier.missingSince, {}, {}};
    const std::set<AccountId> settled = settledAccounts(rows, carrier.row);
    for (const Account &account : accountsOf(rows, carrier)) {
        if (carrier.carries(account.id)) {
            known.carried.push_back(account);
            continue;
        }
        const auto since = account.goneSince ? account.goneSince : carrier.missingSince;
        if (since && !settled.contains(account.id))
            known.missed.push_back({account, *since});
    }
    return known;
}

/// Those first seen when something was lost, or later.
std::vector<Carrier> newcomers(Rows &rows, qint64 scope, const std::vector<KnownConnection> &lost)
{
    std::optional<Instant> earliest;
    for (const KnownConnection &one : lost) {
        for (const KnownConnection::Missed &missed : one.missed)
            earliest = std::min(earliest.value_or(missed.since), missed.since);
    }
    std::vector<Carrier> found;
    if (!earliest)
        return found;
    Statement query = carriersWhere(rows, "WHERE c.scope = ? AND c.first_seen_at >= ?"
                                          " AND f.missing_since IS NULL ORDER BY c.id");
    query.run(scope, *earliest - std::chrono::hours{1});
    while (query.next())
        found.push_back(readCarrier(query));
    return found;
}

void readSteps(Rows &rows, qint64 older, qint64 newer, LineageStep &step)
{
    Statement query =
        rows.prepare("SELECT p.older_account, a.name, p.newer_account, p.fate, p.matched_by"
                     " FROM account_step p LEFT JOIN account a"
                     " ON a.connection = p.older AND a.account_id = p.older_account"
                     " WHERE p.older = ? AND p.newer = ? ORDER BY a.position, p.older_account");
    query.run(older, newer);
    while (query.next()) {
        AccountStep account{
            AccountId{query.text(0)}, query.text(1), {}, AccountFate(query.integer(3)), {}};
        if (account.fate == AccountFate::Moved) {
            account.newer = AccountId{query.text(2)};
            account.by = MatchedBy(query.integer(4));
        }
        step.accounts.push_back(std::move(account));
    }
}

/// All steps that lead to the connection (`from` newer `to` older), or from it (the other way round).
/// UNION, since what was recorded may be a circle.
std::vector<LineageStep> readLine(Rows &rows, qint64 connection, const char *from, const char *to)
{
    Statement query = rows.work.prepare(
        QStringLiteral("WITH RECURSIVE line (id) AS"
                       " (VALUES (?) UNION SELECT f.%2 FROM line JOIN succession f ON f.%1 = line.id)"
                       " SELECT o.id, o.connection_id, n.id, n.connection_id, s.kind, s.at"
                       " FROM line JOIN succession s ON s.%1 = line.id"
                       " JOIN connection o ON o.id = s.older JOIN connection n ON n.id = s.newer"
                       " ORDER BY s.at DESC, n.id DESC, o.id DESC")
            .arg(QLatin1String(from), QLatin1String(to)));
    query.run(connection);
    std::vector<LineageStep> line;
    while (query.next()) {
        line.push_back({ConnectionId{query.text(1)},
                        ConnectionId{query.text(3)},
                        Succession(query.integer(4)),
                        query.instant(5),
                        {}});
        readSteps(rows, query.integer(0), query.integer(2), line.back());
    }
    return line;
}

/// Accounts of `newer` that nothing older became.
std::vector<AccountId> freeAccounts(Rows &rows, const Carrier &newer)
{
    const std::set<AccountId> taken = takenAccounts(rows, newer.row);
    std::vector<AccountId> free = newer.missingSince ? std::vector<AccountId>{} : newer.listed;
    std::erase_if(free, [&](const AccountId &id) { return taken.contains(id); });
    return free;
}

} // namespace

void recordSuccession(Rows &rows, qint64 older, qint64 newer, Succession kind, Instant at)
{
    if (older == newer || rows.work.failed())
        return;
    rows.prepare("INSERT INTO succession (newer, older, kind, at) VALUES (?, ?, ?, ?)"
                 " ON CONFLICT (newer, older) DO UPDATE SET kind = excluded.kind")
        .run(newer, older, int(kind), at);
    carrySettings(rows, older, newer);
}

void followSuccessions(Rows &rows, qint64 scope)
{
    Statement query = rows.prepare("SELECT s.older, s.newer, s.at FROM succession s"
                                   " JOIN connection c ON c.id = s.newer"
                                   " WHERE s.followed = 0 AND c.scope = ? ORDER BY s.at");
    query.run(scope);
    std::vector<Pair> pairs;
    while (query.next())
        pairs.push_back({carrierOf(rows, query.integer(0)), carrierOf(rows, query.integer(1)),
                         query.instant(2)});
    Statement done =
        rows.prepare("UPDATE succession SET followed = 1 WHERE older = ? AND newer = ?");
    for (const Pair &pair : pairs) {
        if (follow(rows, pair))
            done.run(pair.older.row, pair.newer.row);
    }
}

void adoptSuccessions(Rows &rows, qint64 scope, Instant at)
{
    std::vector<KnownConnection> known;
    std::map<ConnectionId, qint64> numbers;
    for (const Carrier &carrier : losers(rows, scope)) {
        known.push_back(knownFrom(rows, carrier));
        numbers[carrier.id] = carrier.row;
    }
    for (const Carrier &carrier : newcomers(rows, scope, known)) {
        if (numbers.emplace(carrier.id, carrier.row).second)
            known.push_back(knownFrom(rows, carrier));
    }
    for (const FoundSuccession &found : findSuccessions(known))
        recordSuccession(rows, numbers[found.older], numbers[found.newer], found.kind, at);
}

Lineage loadLineage(Rows &rows, qint64 connection)
{
    return {readLine(rows, connection, "newer", "older"),
            readLine(rows, connection, "older", "newer")};
}

std::vector<AccountQuestion> loadQuestions(Rows &rows, qint64 connection)
{
    std::vector<AccountQuestion> questions;
    const Carrier ours = carrierOf(rows, connection);
    const std::vector<AccountId> candidates = freeAccounts(rows, ours);
    if (candidates.empty())
        return questions;
    for (const LineageStep &step : loadLineage(rows, connection).before) {
        if (step.newer != ours.id)
            continue; // a question of an earlier connection
        for (const AccountStep &account : step.accounts) {
            if (account.fate == AccountFate::Open)
                questions.push_back({step.older, account.older, account.name, candidates});
        }
    }
    return questions;
}

void answerQuestion(Rows &rows, const UserScope &scope, const AccountAnswer &answer)
{
    const Pair pair{carrierOf(rows, needConnection(rows, scope, answer.older)),
                    carrierOf(rows, needConnection(rows, scope, answer.newer)),
                    {}};
    Statement open = rows.prepare("SELECT 1 FROM account_step WHERE older = ? AND newer = ?"
                                  " AND older_account = ? AND fate = ?");
    open.run(pair.older.row, pair.newer.row, answer.account.value(), int(AccountFate::Open));
    if (!open.next())
        return rows.work.giveUp(makeError(ErrorKind::UnknownId, QStringLiteral("account"),
                                          QStringLiteral("there is no such question")));
    if (!answer.same)
        return writeStep(rows, pair, answer.account, AccountFate::Lost);
    const std::vector<AccountId> free = freeAccounts(rows, pair.newer);
    if (std::find(free.begin(), free.end(), *answer.same) == free.end())
        return rows.work.giveUp(makeError(ErrorKind::DoesNotFit, QStringLiteral("account"),
                                          QStringLiteral("another account became this one")));
    moveAccount(rows, pair, {answer.account, *answer.same, MatchedBy::Person});
}

std::vector<Account> carriedAccounts(Rows &rows, qint64 connection)
{
    return carriedBy(rows, carrierOf(rows, connection));
}

std::vector<Overlap> loadOverlaps(Rows &rows, qint64 connection)
{
    const Carrier ours = carrierOf(rows, connection);
    if (ours.missingSince)
        return {};
    // Of the same bank, whose id is what stands before the colon, and only what has an account that
    // matchAccounts() may take for one of ours: a bank may have thousands of connections here. The
    // plus keeps SQLite from going through all of the scope instead.
    Statement query = carriersWhere(
        rows, "WHERE c.id IN (SELECT b.connection FROM account a JOIN account b"
              " ON b.account_id = a.account_id WHERE a.connection = ?1"
              " UNION SELECT b.connection FROM account a JOIN account b"
              " ON b.provider_account_id = a.provider_account_id"
              " WHERE a.connection = ?1 AND a.provider_account_id <> ''"
              " UNION SELECT b.connection FROM account a JOIN account b"
              " ON b.reference = a.reference AND b.type = a.type AND b.currency = a.currency"
              " WHERE a.connection = ?1 AND a.reference <> '')"
              " AND +c.scope = (SELECT scope FROM connection WHERE id = ?1)"
              " AND substr(c.connection_id, 1, ?2) = ?3 AND f.missing_since IS NULL"
              " ORDER BY c.connection_id");
    const QString bank = bankIdOf(ours.id).value() + u':';
    query.run(connection, qint64(bank.size()), bank);
    std::vector<CarriedAccounts> others;
    while (query.next()) {
        const Carrier other = readCarrier(query);
        others.push_back({other.id, carriedBy(rows, other)});
    }
    return overlapsOf({ours.id, carriedBy(rows, ours)}, others);
}

} // namespace holdfast
