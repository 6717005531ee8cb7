#include "core/lifecycle/transactionlist.h"

#include <compare>

namespace holdfast {

namespace {

/// As SQLite's NOCASE compares: of UTF-8, with A to Z like a to z.
QByteArray folded(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    for (char &byte : bytes) {
        if (byte >= 'A' && byte <= 'Z')
            byte = char(byte - 'A' + 'a');
    }
    return bytes;
}

std::strong_ordering compared(const QByteArray &one, const QByteArray &other)
{
    return one.compare(other) <=> 0;
}

std::strong_ordering compared(const TransactionPlace &one, const TransactionPlace &other,
                              TransactionOrder by)
{
    std::strong_ordering order = std::strong_ordering::equal;
    switch (by) {
    case TransactionOrder::Date:
        break;
    case TransactionOrder::Amount:
        order = compared(one.currency.toUtf8(), other.currency.toUtf8());
        if (order == 0)
            order = one.minor <=> other.minor;
        break;
    case TransactionOrder::Text:
        order = compared(folded(one.text), folded(other.text));
        break;
    }
    return order == 0 ? one.position <=> other.position : order;
}

} // namespace

TransactionPlace placeOf(const Transaction &one, qint64 position)
{
    return {position, one.amount.currency, one.amount.minor,
            one.description.isEmpty() ? one.counterparty : one.description};
}

bool standsBefore(const TransactionPlace &one, const TransactionPlace &other,
                  const TransactionSorting &sorting)
{
    const std::strong_ordering order = compared(one, other, sorting.by);
    return sorting.ascending ? order < 0 : order > 0;
}

} // namespace holdfast
