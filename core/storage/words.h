#pragma once

#include "core/storage/work.h"

#include <QHash>

#include <optional>
#include <vector>

namespace holdfast {

/// Texts that repeat, stored once (table `word`) and shared in memory by every row that has them.
/// A null text has no number. Kept in memory for the life of the database connection.
class Words
{
public:
    /// The number of `text`, which is added when it is new; none for a null text.
    [[nodiscard]] std::optional<qint64> numberOf(Work &work, const QString &text);
    /// The text of a number; null for none.
    [[nodiscard]] QString textOf(Work &work, std::optional<qint64> number);
    /// Deletes the words no row uses.
    void sweep(Work &work);
    /// Forget what is in memory: after a rollback, which may have taken words back.
    void forget();

private:
    void load(Work &work);
    void remember(qint64 number, const QString &text);

    QHash<QString, qint64> m_numbers;
    std::vector<QString> m_texts; ///< by number; null where there is none
};

} // namespace holdfast
