#pragma once

#include "core/lifecycle/historyreach.h"
#include "core/service/connectionservice.h"

namespace holdfast::test {

/// `count` transactions of the first accounts of a connection in turn, the latest today, one a day.
inline std::vector<ListedTransaction> sampleTransactions(const BankConnection &connection,
                                                         int count, Instant now, int accounts = 1)
{
    const char16_t *const texts[] = {u"TESCO STORES 2041",  u"Salary Example Ltd",
                                     u"TFL travel charge",  u"Rent to J Smith & Sons, Leeds branch",
                                     u"Café Rouge",         u"Energy Direct"};
    std::vector<ListedTransaction> rows;
    for (int i = 0; i < count; ++i) {
        ListedTransaction row;
        row.connection = connection.id;
        row.account = connection.accountIds[size_t(i % accounts)];
        row.transaction.id = TransactionId{QStringLiteral("t%1").arg(i)};
        row.transaction.at = now - std::chrono::hours{24 * i};
        row.transaction.description = QString::fromUtf16(texts[i % 6]);
        row.transaction.amount = {i % 6 == 1 ? 245'000 : -1'299 - i * 37, QStringLiteral("GBP"),
                                  false};
        row.transaction.pending = i < 2;
        row.place = placeOf(row.transaction, 1'000'000 - 10 * i);
        rows.push_back(std::move(row));
    }
    return rows;
}

/// What is known of each account's transactions: read to the end a minute ago unless said
/// otherwise.
inline AccountHistory sampleHistory(const AccountId &account, const QDate &from, Instant readAt,
                                    bool whole = true)
{
    AccountHistory history;
    history.account = account;
    history.count = 3;
    history.from = from;
    history.readFrom = from;
    history.to = QDate(2026, 11, 21);
    history.whole = whole;
    history.readAt = readAt;
    return history;
}

/// The months kept of each account of the details: all it was read for, with one quiet month and one
/// gap.
inline std::vector<AccountMonths> sampleMonths(const ConnectionDetails &details, Instant now)
{
    std::vector<AccountMonths> all;
    const QDate today = utcDay(now);
    for (const AccountHistory &history : details.accountHistories) {
        AccountMonths months{history.account, {}};
        QDate month(history.from->year(), history.from->month(), 1);
        for (int i = 0; month <= today; month = month.addMonths(1), ++i) {
            if (i != 5 && i != 6)
                months.months.push_back({month, 12 + i});
        }
        all.push_back(std::move(months));
    }
    return all;
}

/// A connection's story: connected, updated, a renewal that was given up, one that went through,
/// and a new login that some accounts moved to.
inline std::vector<HistoryEvent> sampleEvents(const ConnectionDetails &details, Instant now)
{
    using namespace std::chrono;
    const BankConnection &connection = details.entry.connection;
    std::vector<HistoryEvent> events;
    const auto add = [&events](Instant at, auto what) { events.push_back({at, std::move(what)}); };
    add(now - days{90}, IdChange{ConnectionId{QStringLiteral("bank:older")}, connection.id,
                                 Succession::Split});
    ConsentRecord consent;
    consent.kind = FlowKind::Reauth;
    consent.askedAt = consent.grantedAt = now - days{90};
    consent.grantedUntil = now + days{1};
    consent.askedAccounts = consent.grantedAccounts = connection.accountIds;
    add(consent.grantedAt, consent);
    for (int i = 3; i > 0; --i) {
        SyncRecord sync;
        sync.id = SyncId{QStringLiteral("sync-%1").arg(i)};
        sync.action = QStringLiteral("auto-update");
        sync.fetchStatus = i == 2 ? QStringLiteral("error") : QStringLiteral("success");
        sync.createdAt.value = now - days{i};
        sync.fetchedAt.value = now - days{i} + seconds{20};
        sync.completedAt.value = now - days{i} + seconds{42};
        add(*sync.createdAt.value, sync);
    }
    Attempt failed;
    failed.kind = AttemptKind::Reconsent;
    failed.connection = connection.id;
    failed.startedAt = now - hours{2};
    failed.steps = {{AttemptStage::AtTheBank, failed.startedAt + seconds{1}},
                    {AttemptStage::Checking, failed.startedAt + seconds{41}}};
    failed.endedAt = failed.startedAt + seconds{42};
    failed.stage = AttemptStage::Ended;
    failed.outcome = QStringLiteral("check-failed");
    failed.correlationId = QStringLiteral("4be1d2-correlation");
    add(failed.startedAt, failed);
    return events;
}

} // namespace holdfast::test
