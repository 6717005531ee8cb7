// The part of Store about removals: those started here, and those that happened elsewhere.
#include "core/storage/facts.h"
#include "core/storage/gone.h"
#include "core/storage/removal.h"
#include "core/storage/storejobs_p.h"

namespace holdfast {

namespace {

Expected<Nothing> removeForGood(Database &database, const UserScope &scope,
                                const StoredReceipt &receipt)
{
    // First: once the row is gone, nothing would come back for a copy that still has it.
    database.dropUpgradeCopy();
    const auto job = silently([&](Rows &rows) { finishRemoval(rows, scope, receipt); });
    Expected<Nothing> removed = Store::Worker::inWork<Nothing>(database, Work::Kind::Writing, job);
    if (removed)
        database.emptySideFilesSoon();
    return removed;
}

} // namespace

void Store::markRemoving(const UserScope &scope, const ConnectionId &id, Instant at,
                         QObject *context, Callback<Instant> done)
{
    m_worker->write<Instant>(
        [scope, id, at](Rows &rows) {
            return holdfast::markRemoving(rows, needConnection(rows, scope, id), at);
        },
        context, std::move(done));
}

void Store::unmarkRemoving(const UserScope &scope, const ConnectionId &id, QObject *context,
                           Callback<Nothing> done)
{
    m_worker->write(
        onConnection(scope, id,
                     [](Rows &rows, qint64 row) { holdfast::unmarkRemoving(rows, row); }),
        context, std::move(done));
}

void Store::finishRemoval(const UserScope &scope, const StoredReceipt &receipt, QObject *context,
                          Callback<Nothing> done)
{
    m_worker->ask<Nothing>(
        [scope, receipt](Database &database) { return removeForGood(database, scope, receipt); },
        context, std::move(done));
}

void Store::noteCancellation(const UserScope &scope, const ConnectionId &id, Instant at,
                             QObject *context, Callback<Nothing> done)
{
    m_worker->write(silently([scope, id, at](Rows &rows) {
                        holdfast::noteCancellation(rows, scope, id, at);
                    }),
                    context, std::move(done));
}

void Store::confirmMissing(const UserScope &scope, Instant readAt, QObject *context,
                           Callback<std::vector<RemovedElsewhere>> done)
{
    m_worker->write<std::vector<RemovedElsewhere>>(
        [scope, readAt](Rows &rows) {
            holdfast::confirmMissing(rows, scope, readAt);
            return loadRemovedElsewhere(rows, scope);
        },
        context, std::move(done));
}

void Store::removedElsewhere(const UserScope &scope, QObject *context,
                             Callback<std::vector<RemovedElsewhere>> done)
{
    m_worker->read<std::vector<RemovedElsewhere>>(
        [scope](Rows &rows) { return loadRemovedElsewhere(rows, scope); }, context,
        std::move(done));
}

void Store::keepRemovedElsewhere(const UserScope &scope, const ConnectionId &id, QObject *context,
                                 Callback<Nothing> done)
{
    m_worker->write(
        onConnection(scope, id,
                     [](Rows &rows, qint64 row) { holdfast::keepRemovedElsewhere(rows, row); }),
        context, std::move(done));
}

void Store::receipts(const UserScope &scope, QObject *context,
                     Callback<std::vector<StoredReceipt>> done)
{
    m_worker->read<std::vector<StoredReceipt>>(
        [scope](Rows &rows) { return loadReceipts(rows, scope); }, context, std::move(done));
}

} // namespace holdfast
