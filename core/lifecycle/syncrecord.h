#pragma once

#include "core/lifecycle/bankconnection.h"

namespace holdfast {

/// What a sync record says of one account.
struct SyncedAccount
{
    AccountId accountId;
    QString enrichmentStatus;      ///< postConnectionEnrichmentStatus, raw; isNull() when absent
    ReceivedInstant enrichedAt;    ///< postConnectionEnrichedAt

    friend bool operator==(const SyncedAccount &, const SyncedAccount &) = default;
};

/// One entry of `GET /users/{id}/connections/{id}/syncs`. Words are kept as sent.
struct SyncRecord
{
    SyncId id;
    ConnectionId connectionId;
    QString action;                ///< auto-update, client-update
    QString method;                ///< ADD, UPDATE
    QString fetchStatus;           ///< success, error, partial, mfa-required, credentials-error; null while running
    QString processingStatus;      ///< success, error; often absent
    ReceivedInstant createdAt;
    ReceivedInstant fetchedAt;
    ReceivedInstant completedAt;
    std::vector<SyncedAccount> accounts;

    friend bool operator==(const SyncRecord &, const SyncRecord &) = default;
};

} // namespace holdfast
