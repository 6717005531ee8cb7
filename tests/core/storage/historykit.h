#pragma once

#include "core/storage/historystore.h"
#include "storekit.h"

namespace holdfast::test {

inline Transaction bookingOn(const QDate &day, const QString &id, const QString &text,
                             qint64 minor = -450)
{
    Transaction booking;
    booking.id = TransactionId{id};
    booking.at = *parseInstant(QString(day.toString(Qt::ISODate) + QStringLiteral("T09:30:00Z")));
    booking.amount = {minor, QStringLiteral("GBP"), false};
    booking.description = text;
    return booking;
}

inline Transaction pendingOn(const QDate &day, const QString &id, const QString &text,
                             qint64 minor = -450)
{
    Transaction booking = bookingOn(day, id, text, minor);
    booking.pending = true;
    return booking;
}

/// The history part of a store, as the story a test tells.
class HistoryKit
{
public:
    explicit HistoryKit(StoreKit &kit) : m_kit(kit), m_history(kit.store()) {}

    [[nodiscard]] Expected<AccountHistory> page(const ConnectionId &connection,
                                                const QString &account,
                                                std::vector<Transaction> rows, Instant since = kNow)
    {
        return m_kit.ask<AccountHistory>([&](auto *context, auto done) {
            m_history.savePage(kScope, connection, {AccountId{account}, since, std::move(rows)},
                               context, done);
        });
    }
    [[nodiscard]] Expected<AccountHistory> finish(const ConnectionId &connection,
                                                  const FinishedReading &reading)
    {
        return m_kit.ask<AccountHistory>([&](auto *context, auto done) {
            m_history.finishReading(kScope, connection, reading, context, done);
        });
    }
    [[nodiscard]] Expected<TransactionList> list(const TransactionFilter &filter)
    {
        return m_kit.ask<TransactionList>([&](auto *context, auto done) {
            m_history.transactions(kScope, filter, context, done);
        });
    }
    /// The descriptions of the first page, or of every page.
    [[nodiscard]] QStringList texts(TransactionFilter filter)
    {
        QStringList texts;
        for (auto answer = list(filter); answer; answer = list(filter)) {
            for (const ListedTransaction &row : answer->rows)
                texts.append(row.transaction.description);
            if (!answer->next)
                break;
            filter.after = answer->next;
        }
        return texts;
    }
    [[nodiscard]] std::vector<AccountMonths> months(const ConnectionId &connection)
    {
        return m_kit
            .ask<std::vector<AccountMonths>>([&](auto *context, auto done) {
                m_history.months(kScope, connection, context, done);
            })
            .value_or(std::vector<AccountMonths>());
    }
    [[nodiscard]] KnownHistory known(const ConnectionId &connection)
    {
        return m_kit
            .ask<KnownHistory>([&](auto *context, auto done) {
                m_history.known(kScope, connection, context, done);
            })
            .value_or(KnownHistory());
    }
    [[nodiscard]] std::vector<AccountHistory> histories(const ConnectionId &connection)
    {
        return known(connection).accounts;
    }
    [[nodiscard]] HistoryStore &store() { return m_history; }

    inline static const UserScope kScope =
        scopeOf(QStringLiteral("client"), QStringLiteral("user"));

private:
    StoreKit &m_kit;
    HistoryStore m_history;
};

} // namespace holdfast::test
