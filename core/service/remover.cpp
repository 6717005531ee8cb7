#include "core/service/remover.h"

#include <QTimer>

#include <algorithm>

namespace holdfast {
namespace {

/// The service understood and said no: the connection stays as it is.
bool isRefusal(ErrorKind kind)
{
    return kind == ErrorKind::NotAccepted || kind == ErrorKind::TooManyRequests
        || kind == ErrorKind::Usage;
}

} // namespace

Remover::Remover(ServiceState &state, SessionStarter &starter, const ConnectionId &id,
                 QObject *parent)
    : QObject(parent), m_state(state), m_starter(starter), m_pause(state.parts.times.removalPause)
{
    m_receipt.connection = id;
}

void Remover::start(QObject *context, Callback<RemovalReceipt> done)
{
    m_done = whileAlive(context, std::move(done));
    m_starter.start(this, [this](const Expected<std::monostate> &result) { online(result); });
}

void Remover::online(const Expected<std::monostate> &result)
{
    if (!result)
        return end(fail(result.error()));
    if (m_state.profile->role == Role::Inspector)
        return end(fail(makeError(ErrorKind::Inspector, reasonWord(Reason::Inspector),
                                  QStringLiteral("this profile may look, not change"))));
    const ConnectionEntry *entry = m_state.book.find(m_receipt.connection);
    if (!entry)
        return end(fail(makeError(ErrorKind::UnknownId, QStringLiteral("connection"),
                                  QStringLiteral("there is no such connection"))));
    m_receipt.bankName = entry->connection.name;
    m_receipt.accounts = static_cast<int>(entry->connection.accountIds.size());
    m_receipt.startedAt = m_state.parts.clock.now();
    m_state.parts.store.markRemoving(
        *m_state.scope, m_receipt.connection, m_receipt.startedAt, this,
        [this](const Expected<std::monostate> &kept) { marked(kept); });
}

void Remover::marked(const Expected<std::monostate> &result)
{
    if (!result)
        return end(fail(result.error()));
    m_state.parts.store.loadConnections(*m_state.scope, this, [this](const Expected<StoredList> &rows) {
        if (rows)
            m_state.book.show(*rows);
        m_state.session->client().removeConnection(
            m_state.scope->user, m_receipt.connection, this,
            [this](const Expected<std::monostate> &answer) { asked(answer); });
    });
}

void Remover::asked(const Expected<std::monostate> &answer)
{
    if (!answer && answer.error().kind == ErrorKind::Gone)
        m_receipt.alreadyGone = true;
    else if (!answer && isRefusal(answer.error().kind))
        return takeBack(answer.error());
    else if (!answer)
        m_unclear = answer.error();
    look();
}

void Remover::takeBack(const Error &error)
{
    m_state.parts.store.unmarkRemoving(
        *m_state.scope, m_receipt.connection, this,
        [this, error](const Expected<std::monostate> &) { showRows(fail(error)); });
}

void Remover::look()
{
    ++m_looks;
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
    if (m_looks < m_state.parts.times.removalLooks) {
        QTimer::singleShot(m_pause, this, &Remover::look);
        m_pause *= 2;
        return;
    }
    if (!list)
        return showRows(fail(list.error()));
    showRows(fail(m_unclear.value_or(
        makeError(ErrorKind::ServiceDown, QStringLiteral("removal"),
                  QStringLiteral("the service still lists the connection; the removal goes on when "
                                 "it is asked for again")))));
}

void Remover::confirmed()
{
    m_receipt.confirmedAt = m_state.parts.clock.now();
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
    showRows(m_receipt);
}

void Remover::showRows(const Expected<RemovalReceipt> &result)
{
    m_state.parts.store.loadConnections(
        *m_state.scope, this, [this, result](const Expected<StoredList> &rows) {
            if (rows)
                m_state.book.show(*rows);
            end(result);
        });
}

void Remover::end(const Expected<RemovalReceipt> &result)
{
    deleteLater();
    if (auto done = std::exchange(m_done, {}))
        done(result);
}

} // namespace holdfast
