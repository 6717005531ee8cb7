#include "core/storage/bookingsorted.h"

#include <QStringList>

namespace holdfast {

namespace {

// As 011.sql has them: only the very same expression is looked up in the index.
constexpr const char *kCurrency = "coalesce(b.currency, '')";
constexpr const char *kText = "coalesce(nullif(b.description, ''), b.counterparty, '')"
                              " COLLATE NOCASE";

/// One way along the index. `keys`: those that differ on the way, for what is the same on all of it SQLite
/// does not know to be in order already, and sorts all there is.
struct Step
{
    QString condition;
    QStringList keys;
};

/// What comes behind a place: the rest of what is equal, then what is not. SQLite would go through all
/// that is equal for a comparison of both.
std::vector<Step> stepsOf(const SortedWalk &walk)
{
    const QString beyond = walk.sorting.ascending ? QStringLiteral(">") : QStringLiteral("<");
    const QString minor = QStringLiteral("b.minor");
    const QString position = QStringLiteral("b.id");
    if (walk.sorting.by == TransactionOrder::Amount) {
        const QString currency = QLatin1String(kCurrency);
        if (!walk.after)
            return {{QStringLiteral("1"), {currency, minor, position}}};
        return {{QStringLiteral("%1 = ?5 AND b.minor = ?6 AND b.id %2 ?8").arg(currency, beyond),
                 {position}},
                {QStringLiteral("%1 = ?5 AND b.minor %2 ?6").arg(currency, beyond),
                 {minor, position}},
                {QStringLiteral("%1 %2 ?5").arg(currency, beyond), {currency, minor, position}}};
    }
    const QString text = QLatin1String(kText);
    if (!walk.after)
        return {{QStringLiteral("1"), {text, position}}};
    return {{QStringLiteral("%1 = ?7 AND b.id %2 ?8").arg(text, beyond), {position}},
            {QStringLiteral("%1 %2 ?7").arg(text, beyond), {text, position}}};
}

QString queryOf(const SortedWalk &walk, const Step &step)
{
    const bool byAmount = walk.sorting.by == TransactionOrder::Amount;
    const QString way = walk.sorting.ascending ? QStringLiteral(" ASC") : QStringLiteral(" DESC");
    // +b.id: the range of days is looked at on the way and is not the way itself.
    return QStringLiteral("SELECT %1 FROM booking b INDEXED BY %2 %3"
                          " WHERE c.scope = ?1 AND b.account = ?2 AND +b.id >= ?3 AND +b.id < ?4"
                          " AND %4 ORDER BY %5 LIMIT ?9")
        .arg(QLatin1String(kBookingColumns),
             byAmount ? QStringLiteral("booking_by_amount") : QStringLiteral("booking_by_text"),
             QLatin1String(kBookingJoined), step.condition,
             step.keys.join(way + QStringLiteral(", ")) + way);
}

} // namespace

std::vector<ListedTransaction> walkSorted(Rows &rows, const std::vector<qint64> &histories,
                                          const SortedWalk &walk)
{
    const TransactionPlace after = walk.after.value_or(TransactionPlace{});
    // Null texts would be NULL, which nothing is equal to.
    const auto bound = [](const QString &text) { return text.isNull() ? QStringLiteral("") : text; };
    std::vector<Statement> steps;
    for (const Step &step : stepsOf(walk))
        steps.push_back(rows.work.prepare(queryOf(walk, step)));
    std::vector<ListedTransaction> found;
    for (const qint64 history : histories) {
        int left = walk.limit;
        for (Statement &step : steps) {
            if (left == 0)
                break;
            step.run(walk.scope, history, walk.range.from, walk.range.before,
                     bound(after.currency), after.minor, bound(after.text), after.position,
                     walk.wanted ? -1 : left);
            while (left > 0 && step.next()) {
                if (walk.wanted && !walk.wanted(step))
                    continue;
                found.push_back(bookingOf(step));
                --left;
            }
        }
    }
    return found;
}

} // namespace holdfast
