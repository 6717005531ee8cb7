#pragma once

#include "core/base/instant.h"
#include "core/lifecycle/account.h"

namespace holdfast {

/// Given by the service. A pending transaction may come back as a posted one under another id.
using TransactionId = Id<struct TransactionIdTag>;

/// One booking of an account (Data API `GET /transactions`). Category ids are not kept: without the
/// service's list of categories they say nothing to a person.
struct Transaction
{
    TransactionId id;
    Instant at;           ///< `date`; midnight UTC when the service sent a bare date
    bool pending = false; ///< not booked by the bank yet
    Money amount;         ///< negative: money out
    QString description;  ///< longDescription, else shortDescription; text from outside
    QString counterparty; ///< merchantName; null when the service names none

    friend bool operator==(const Transaction &, const Transaction &) = default;
};

/// One balance the service tells of an account (`GET /accounts/{id}/balances`).
struct AccountBalance
{
    QDate date;
    QString type; ///< ISO 20022 name such as InterimAvailable; as sent, may be null
    Money amount;

    friend bool operator==(const AccountBalance &, const AccountBalance &) = default;
};

} // namespace holdfast
