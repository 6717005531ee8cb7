#pragma once

#include "core/lifecycle/account.h"
#include "core/lifecycle/assessment.h"
#include "core/lifecycle/bankconnection.h"
#include "core/lifecycle/attempt.h"
#include "core/lifecycle/flow.h"
#include "core/lifecycle/lineage.h"
#include "core/lifecycle/localsettings.h"
#include "core/lifecycle/overlap.h"
#include "core/lifecycle/rules.h"
#include "core/lifecycle/syncrecord.h"

#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace holdfast {

/// Whose rows are meant: one user of one Moneyhub client. Rows of different scopes never mix, not
/// even when two clients have a connection of the same id.
struct UserScope
{
    QString profileKey; ///< Profile::key()
    UserId user;
    friend bool operator==(const UserScope &, const UserScope &) = default;
};

/// What was open last, so that the first picture needs no profile file.
struct LastProfile
{
    UserScope scope;
    QString profileName; ///< Profile::name, for people
    bool sandbox = false;
    friend bool operator==(const LastProfile &, const LastProfile &) = default;
};

/// One connection as it is kept here.
struct StoredConnection
{
    BankConnection connection;
    LocalFacts facts;
    Enrichment enrichment;
    /// Since when the service's list lacks it; none while it is listed. Such rows are kept until
    /// they are removed.
    std::optional<Instant> missingSince;
    /// When that was confirmed: the connection was removed elsewhere (RemovedElsewhere).
    std::optional<Instant> goneAt;
    /// When removal was started here; facts.removing says the same.
    std::optional<Instant> removingSince;
    std::optional<ConnectionId> supersedes;
    /// Only while the service no longer lists this one: what it lists is superseded by nobody.
    std::optional<ConnectionId> supersededBy;
    /// Its other accounts went to a newer connection, and both are listed.
    std::optional<LeftBehind> leftBehind;
    ConnectionSettings settings;
    int hiddenAccounts = 0;             ///< of those it carries
    std::optional<Instant> syncsReadAt; ///< none when they were never read
    friend bool operator==(const StoredConnection &, const StoredConnection &) = default;
};

/// Every connection of a scope, in the order in which they were first seen.
struct StoredList
{
    std::vector<StoredConnection> connections;
    std::optional<Instant> readAt; ///< when the service's list was last read whole
    bool whole = true;             ///< false: these are a screenful, see Store::loadLastPicture()
    friend bool operator==(const StoredList &, const StoredList &) = default;
};

/// The last profile and the first of its connections: all that the first picture shows.
struct LastPicture
{
    std::optional<LastProfile> profile; ///< none before the first profile was remembered
    StoredList list;
    friend bool operator==(const LastPicture &, const LastPicture &) = default;
};

/// What is kept of one connection beyond its row.
struct StoredDetails
{
    StoredConnection row;
    std::vector<Account> accounts; ///< in the order of the last reading, then those that are gone
    std::vector<SyncRecord> syncs; ///< newest first
    std::optional<Instant> accountsReadAt;
    std::map<AccountId, AccountSettings> accountSettings;
    Lineage lineage;
    std::vector<AccountQuestion> questions;
    std::vector<Overlap> overlaps;
    std::vector<ConsentRecord> consents; ///< newest first
    friend bool operator==(const StoredDetails &, const StoredDetails &) = default;
};

/// The syncs of one connection as just read, and what the rules make of them.
struct SyncReading
{
    std::vector<SyncRecord> syncs;
    Enrichment enrichment;
    Instant readAt;
};

/// What stays of a removed connection.
struct StoredReceipt
{
    ConnectionId connection;
    QString bankName;
    int accounts = 0;
    Instant startedAt;
    Instant confirmedAt;
    bool alreadyGone = false;
    std::optional<Instant> cancelledAt = {}; ///< as the service's consent history tells
    friend bool operator==(const StoredReceipt &, const StoredReceipt &) = default;
};

/// One attempt as the journal knows it: written before anything leaves this computer, so that what
/// was cut off by a crash is still told.
struct StoredAttempt : Attempt
{
    qint64 number = 0; ///< given by the store
    /// How the connection was before: what a later reading is compared with.
    std::optional<Instant> expiresBefore = {};
    std::optional<Instant> consentedBefore = {};
    std::optional<Instant> updatedBefore = {};
    std::optional<Instant> settledAt = {}; ///< when settledAs was found out
    friend bool operator==(const StoredAttempt &, const StoredAttempt &) = default;
};

/// How a flow ended with an answer that was checked: all that is written down of it at once.
struct StoredSettlement
{
    qint64 attempt = 0;
    FlowResult result;
    ConsentRecord consent; ///< of result.connection
};

/// outcome of an attempt that was cut off with the program.
inline constexpr char kUnfinishedWord[] = "unfinished";

/// What is remembered about a profile, whoever its users are.
struct ProfileMemory
{
    std::optional<UserId> registeredUser; ///< made by POST /users from here
    /// A secret was stored in the keychain: when none is found there now, it is locked or was lost.
    bool keychainExpected = false;
    friend bool operator==(const ProfileMemory &, const ProfileMemory &) = default;
};

/// The files beside the database that are no longer used.
struct OldFiles
{
    QString setAsideNow = {}; ///< the damaged one that this opening moved; null when it moved none
    QStringList kept = {};    ///< every one still there, with that one; the oldest first
    QString upgradeCopy = {}; ///< the database as it was before the last upgrade, if still there
    [[nodiscard]] QStringList all() const
    {
        return upgradeCopy.isEmpty() ? kept : kept + QStringList{upgradeCopy};
    }
    friend bool operator==(const OldFiles &, const OldFiles &) = default;
};

} // namespace holdfast
