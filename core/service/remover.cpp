#include "core/service/remover.h"

#include <QTimer>

#include <algorithm>

namespace holdfast {
namespace {

/// The service understood and said no: the connection stays as it is.
bool isRefusal(ErrorKind kind)
{
    return kind == ErrorKind::NotAccepted || kind == ErrorKind::TooManyRequests
        || kind == ErrorKind::Usage
        // These come before the request could be sent.
        || kind == ErrorKind::NotPrivate || kind == ErrorKind::CheckFailed;
}

/// Between the service's clock and this one, for consents that name no connection.
constexpr std::chrono::minutes kClockTolerance{5};

} // namespace

Remover::Remover(ServiceState &state, SessionStarter &starter, const ConnectionId &id, int looks,
                 QObject *parent)
    : QObject(parent), m_state(state), m_starter(starter), m_looksLeft(looks),
      m_pause(state.parts.times.removalPause)
{
    m_receipt.connection = id;
}

void Remover::start(QObject *context, Callback<RemovalReceipt> done)
{
    m_done = whileAlive(context, std::move(done));
    m_starter.start(this, [this](const Expected<std::monostate> &result) { online(result); });
}

Expected<std::monostate> Remover::fits() const
{
    if (m_state.profile->role == Role::Inspector)
        return fail(makeError(ErrorKind::Inspector, reasonWord(Reason::Inspector),
                              QStringLiteral("this profile may look, not change")));
    if (m_state.removing.contains(m_receipt.connection))
        return fail(makeError(ErrorKind::DoesNotFit, reasonWord(Reason::Removing),
                              QStringLiteral("this connection is being removed already")));
    return std::monostate{};
}

void Remover::online(const Expected<std::monostate> &result)
{
    if (!result)
        return end(fail(result.error()));
    if (const auto may = fits(); !may)
        return end(fail(may.error()));
    m_reserved = m_state.removing.insert(m_receipt.connection).second;
    if (const ConnectionEntry *entry = m_state.book.find(m_receipt.connection))
        begin(*entry);
    else
        lookAmongGone();
}

void Remover::lookAmongGone()
{
    m_state.parts.store.removedElsewhere(
        *m_state.scope, this, [this](const Expected<std::vector<RemovedElsewhere>> &all) {
            if (!all)
                return end(fail(all.error()));
            const auto found =
                std::find_if(all->begin(), all->end(), [this](const RemovedElsewhere &one) {
                    return one.id == m_receipt.connection;
                });
            if (found == all->end())
                return end(fail(unknownConnection()));
            forget(*found);
        });
}

/// Nothing is left at the service to revoke, and two of its lists have confirmed that.
void Remover::forget(const RemovedElsewhere &gone)
{
    m_receipt.bankName = gone.bankName;
    m_receipt.accounts = gone.accounts;
    m_receipt.startedAt = m_state.clock().now();
    m_receipt.confirmedAt = gone.confirmedAt;
    m_receipt.alreadyGone = true;
    m_state.parts.store.finishRemoval(
        *m_state.scope,
        {m_receipt.connection, m_receipt.bankName, m_receipt.accounts, m_receipt.startedAt,
         m_receipt.confirmedAt, true},
        this, [this](const Expected<std::monostate> &done) { deleted(done); });
}

void Remover::begin(const ConnectionEntry &entry)
{
    m_state.removalsOfThisRun.insert(m_receipt.connection);
    m_resumed = entry.facts.removing;
    m_receipt.bankName = entry.connection.name;
    m_receipt.accounts = static_cast<int>(entry.connection.accountIds.size());
    m_recorder = new FlightRecorder(m_state, AttemptKind::Remove, m_receipt.connection, parent());
    m_state.parts.store.markRemoving(
        *m_state.scope, m_receipt.connection, m_state.clock().now(), this,
        [this](const Expected<Instant> &since) { marked(since); });
}

void Remover::marked(const Expected<Instant> &since)
{
    if (!since)
        return end(fail(since.error()));
    m_receipt.startedAt = *since; // of the first request, when this one goes on with it
    m_recorder->reached(AttemptStage::Asking);
    showStoredRows(m_state, this, [this](const Expected<std::monostate> &) {
        m_state.session->client().removeConnection(
            m_state.scope->user, m_receipt.connection, this,
            [this](const Expected<std::monostate> &answer) { asked(answer); });
    });
}

void Remover::asked(const Expected<std::monostate> &answer)
{
    if (!answer && answer.error().kind == ErrorKind::Gone)
        m_receipt.alreadyGone = !m_resumed; // else it was our earlier request that worked
    else if (!answer && isRefusal(answer.error().kind))
        return takeBack(m_state.byOurClock(answer.error()));
    else if (!answer)
        m_unclear = m_state.byOurClock(answer.error());
    m_recorder->reached(AttemptStage::Confirming);
    look();
}

void Remover::takeBack(const Error &error)
{
    if (m_resumed) // what this request was refused says nothing about the earlier one
        return showRows(fail(error));
    m_state.parts.store.unmarkRemoving(
        *m_state.scope, m_receipt.connection, this,
        [this, error](const Expected<std::monostate> &) { showRows(fail(error)); });
}

void Remover::look()
{
    --m_looksLeft;
    m_state.session->client().connections(
        m_state.scope->user, this,
        [this](const Expected<ReadList<BankConnection>> &list) { looked(list); });
}

void Remover::looked(const Expected<ReadList<BankConnection>> &list)
{
    const bool readable = list.has_value() && list->isWhole();
    const bool listed = readable
        && std::any_of(list->rows.begin(), list->rows.end(), [this](const BankConnection &row) {
               return row.id == m_receipt.connection;
           });
    if (readable && !listed)
        return confirmed();
    if (m_looksLeft > 0) {
        QTimer::singleShot(m_pause, this, &Remover::look);
        m_pause *= 2;
        return;
    }
    if (!list)
        return showRows(fail(m_state.byOurClock(list.error())));
    showRows(fail(m_unclear.value_or(
        makeError(ErrorKind::ServiceDown, QStringLiteral("removal"),
                  QStringLiteral("the service still lists the connection; the removal goes on when "
                                 "it is asked for again")))));
}

void Remover::confirmed()
{
    m_receipt.confirmedAt = m_state.clock().now();
    m_state.justRemoved.insert(m_receipt.connection);
    m_state.parts.store.finishRemoval(
        *m_state.scope,
        {m_receipt.connection, m_receipt.bankName, m_receipt.accounts, m_receipt.startedAt,
         m_receipt.confirmedAt, m_receipt.alreadyGone},
        this, [this](const Expected<std::monostate> &done) { deleted(done); });
}

void Remover::deleted(const Expected<std::monostate> &result)
{
    if (!result)
        return showRows(fail(result.error()));
    m_state.parts.store.oldFiles(
        this, [this](const Expected<OldFiles> &files) { lookedForRemains(files); });
}

void Remover::lookedForRemains(const Expected<OldFiles> &files)
{
    m_receipt.mayRemainIn = files.value_or(OldFiles{}).all();
    askWhenCancelled();
}

/// Everything here is deleted already; this only adds to the receipt, and may fail.
void Remover::askWhenCancelled()
{
    m_state.session->client().consentHistory(
        m_state.scope->user, this,
        [this](const Expected<ReadList<ServiceConsent>> &consents) { consentsRead(consents); });
}

void Remover::consentsRead(const Expected<ReadList<ServiceConsent>> &consents)
{
    if (consents)
        m_receipt.cancelledAt = cancellationOf(m_receipt, *consents);
    if (!m_receipt.cancelledAt)
        return showRows(m_receipt);
    m_state.parts.store.noteCancellation(
        *m_state.scope, m_receipt.connection, *m_receipt.cancelledAt, this,
        [this](const Expected<std::monostate> &) { showRows(m_receipt); });
}

void Remover::showRows(const Expected<RemovalReceipt> &result)
{
    showStoredRows(m_state, this,
                   [this, result](const Expected<std::monostate> &) { end(result); });
}

void Remover::end(const Expected<RemovalReceipt> &result)
{
    deleteLater();
    if (std::exchange(m_reserved, false))
        m_state.removing.erase(m_receipt.connection);
    // After a removal that was confirmed nothing of this attempt is left but the receipt.
    if (m_recorder && result)
        m_recorder->ended(QStringLiteral("removed"));
    else if (m_recorder)
        m_recorder->ended(result.error());
    if (auto done = std::exchange(m_done, {}))
        done(result);
}

std::optional<Instant> cancellationOf(const RemovalReceipt &receipt,
                                      const ReadList<ServiceConsent> &consents)
{
    std::optional<Instant> named;
    std::vector<Instant> unnamed;
    for (const ServiceConsent &consent : consents.rows) {
        const auto &at = consent.cancelledAt.value;
        if (!at)
            continue;
        if (consent.connectionId == receipt.connection)
            named = std::max(named.value_or(*at), *at);
        const bool sameBank = consent.connectionId.isEmpty() &&
                              (consent.provider == bankIdOf(receipt.connection).value() ||
                               consent.provider.compare(receipt.bankName, Qt::CaseInsensitive) == 0);
        if (sameBank && *at >= receipt.startedAt - kClockTolerance &&
            *at <= receipt.confirmedAt + kClockTolerance)
            unnamed.push_back(*at);
    }
    // "The only one" can be said of a list that was read whole.
    if (!named && unnamed.size() == 1 && consents.isWhole())
        return unnamed.front();
    return named;
}

std::vector<StoredReceipt>
removalsToFinish(const StoredList &list, const std::set<ConnectionId> &underWay, Instant now)
{
    std::vector<StoredReceipt> receipts;
    for (const StoredConnection &row : list.connections) {
        const ConnectionId &id = row.connection.id;
        if (!row.removingSince || !row.missingSince || underWay.contains(id))
            continue;
        receipts.push_back({id, row.connection.name,
                            static_cast<int>(row.connection.accountIds.size()), *row.removingSince,
                            now, false});
    }
    return receipts;
}

} // namespace holdfast
