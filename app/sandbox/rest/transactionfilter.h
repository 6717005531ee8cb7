#pragma once

#include "app/sandbox/http/message.h"
#include "app/sandbox/world/transactions.h"
#include "core/base/expected.h"

#include <QStringList>

#include <optional>

namespace holdfast::sandbox {

/// Which directions of money a token or a query lets through.
enum class Direction { Both, In, Out };

/// The query of GET /transactions, checked.
struct TransactionFilter
{
    QStringList ids;
    QStringList accountIds; ///< empty: all
    std::optional<Instant> from;  ///< startDate, start of that day
    std::optional<Instant> until; ///< endDate is included: the start of the day after
    std::optional<Instant> modifiedFrom;
    std::optional<Instant> modifiedUntil;
    QString text;
    QString categoryId;
    Direction direction = Direction::Both;
    bool matchesNothing = false; ///< asks for a project: this world has none
    bool onlyCount = false;

    /// Whether a whole transaction must be made to decide.
    [[nodiscard]] bool needsDetail() const;
    [[nodiscard]] bool admits(const Transaction &transaction) const;
    [[nodiscard]] bool admitsAmount(qint64 amountMinor) const;
};

/// Reads the query. A date that is none, more than 50 ids, or an unknown indicator ends in the 400
/// answer. Lists come as repeated keys, with or without `[]`.
[[nodiscard]] Expected<TransactionFilter, Response> readTransactionFilter(const Request &request);

} // namespace holdfast::sandbox
