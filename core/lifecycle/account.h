#pragma once

#include "core/base/instant.h"
#include "core/lifecycle/ids.h"

#include <QDate>
#include <QString>

#include <optional>

namespace holdfast {

/// Money as the service counts it: integer minor units of its currency (pence, yen, fils).
struct Money
{
    qint64 minor = 0;
    QString currency;              ///< ISO 4217 as sent; may be a word nobody knows
    /// The reply named major units too and they do not agree with `minor`: shown as uncertain.
    bool contradictory = false;

    friend bool operator==(const Money &, const Money &) = default;
};

/// One account of a connection (Data API `GET /accounts`).
struct Account
{
    AccountId id;
    ConnectionId connectionId;
    QString name;                  ///< accountName; text from outside
    QString type;                  ///< cash:current, savings, card …; as sent
    QString providerAccountId;     ///< stable across connections; null when absent
    QString reference;             ///< accountReference: the last digits
    std::optional<Money> balance;
    std::optional<QDate> historyFrom;
    std::optional<QDate> historyTo;
    std::optional<qint64> transactionCount;
    /// Since when its connection no longer carries it: closed at the bank, left out, or moved.
    std::optional<Instant> goneSince;
    /// When it was carried again after that.
    std::optional<Instant> returnedAt;

    friend bool operator==(const Account &, const Account &) = default;
};

} // namespace holdfast
