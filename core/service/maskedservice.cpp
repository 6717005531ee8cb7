#include "core/service/maskedservice.h"

#include <utility>

namespace holdfast {

MaskedService::MaskedService(ConnectionService &service, Masker &masker, bool hidden,
                             QObject *parent)
    : ConnectionService(parent), m_service(service), m_masker(masker), m_hidden(hidden)
{
    connect(&m_service, &ConnectionService::snapshotReplaced, this,
            &ConnectionService::snapshotReplaced);
    connect(&m_service, &ConnectionService::connectionsChanged, this,
            &ConnectionService::connectionsChanged);
    connect(&m_service, &ConnectionService::removedElsewhereChanged, this,
            &ConnectionService::removedElsewhereChanged);
    connect(&m_service, &ConnectionService::transactionsChanged, this,
            &ConnectionService::transactionsChanged);
    connect(&m_service, &ConnectionService::healthChanged, this,
            &ConnectionService::healthChanged);
    connect(&m_service, &ConnectionService::timeLeapt, this, &ConnectionService::timeLeapt);
    connect(&m_service, &ConnectionService::profileChanged, this,
            &ConnectionService::profileChanged);
    connect(&m_service, &ConnectionService::flowChanged, this, &ConnectionService::flowChanged);
    connect(&m_service, &ConnectionService::attemptsSettled, this,
            [this](QList<SettledAttempt> attempts) {
                for (SettledAttempt &attempt : attempts) {
                    if (m_hidden)
                        attempt = m_masker.masked(std::move(attempt));
                }
                Q_EMIT attemptsSettled(attempts);
            });
    connect(&m_service, &ConnectionService::removalFinished, this,
            [this](const RemovalReceipt &receipt) {
                Q_EMIT removalFinished(m_hidden ? m_masker.masked(receipt) : receipt);
            });
}

void MaskedService::setHidden(bool hidden)
{
    if (std::exchange(m_hidden, hidden) == hidden)
        return;
    m_of.reset();
    m_masked.reset();
    QList<ConnectionId> all;
    for (const ConnectionEntry &entry : *m_service.snapshot())
        all << entry.connection.id;
    Q_EMIT profileChanged();
    Q_EMIT snapshotReplaced();
    Q_EMIT transactionsChanged(all);
    Q_EMIT removedElsewhereChanged();
    Q_EMIT healthChanged();
    Q_EMIT flowChanged();
}

template <class T>
Callback<T> MaskedService::masking(Callback<T> done)
{
    return [this, done = std::move(done)](Expected<T> result) {
        if (m_hidden && !result)
            result = fail(m_masker.masked(std::move(result.error())));
        else if constexpr (requires(T value) { m_masker.masked(std::move(value)); }) {
            if (m_hidden)
                result = m_masker.masked(std::move(*result));
        }
        done(std::move(result));
    };
}

bool MaskedService::maySet(QObject *context, Callback<std::monostate> &done)
{
    if (!m_hidden)
        return true;
    answerLater<std::monostate>(context, std::move(done),
                                fail(makeError(ErrorKind::DoesNotFit, QStringLiteral("hidden"),
                                               QStringLiteral("names are hidden now"))));
    return false;
}

ConnectionSnapshot MaskedService::snapshot() const
{
    ConnectionSnapshot now = m_service.snapshot();
    if (!m_hidden)
        return now;
    if (m_of != now) {
        std::vector<ConnectionEntry> entries;
        entries.reserve(now->size());
        for (const ConnectionEntry &entry : *now)
            entries.push_back(m_masker.masked(entry));
        m_masked = std::make_shared<const std::vector<ConnectionEntry>>(std::move(entries));
        m_of = std::move(now);
    }
    return m_masked;
}

void MaskedService::open(QObject *context, Callback<std::monostate> done)
{
    m_service.open(context, masking(std::move(done)));
}

void MaskedService::goOnline(QObject *context, Callback<std::monostate> done)
{
    m_service.goOnline(context, masking(std::move(done)));
}

void MaskedService::setInBackground(bool inBackground)
{
    m_service.setInBackground(inBackground);
}

void MaskedService::provideSecret(const Secret &secret, bool keepInKeychain, QObject *context,
                                  Callback<std::monostate> done)
{
    m_service.provideSecret(secret, keepInKeychain, context, masking(std::move(done)));
}

bool MaskedService::snapshotIsWhole() const
{
    return m_service.snapshotIsWhole();
}

RuleSettings MaskedService::ruleSettings() const
{
    return m_service.ruleSettings();
}

ServiceHealth MaskedService::health() const
{
    return m_hidden ? m_masker.masked(m_service.health()) : m_service.health();
}

ProfileSummary MaskedService::profile() const
{
    return m_hidden ? m_masker.masked(m_service.profile()) : m_service.profile();
}

std::optional<FlowStatus> MaskedService::flow() const
{
    std::optional<FlowStatus> flow = m_service.flow();
    if (flow && m_hidden)
        flow = m_masker.masked(std::move(*flow));
    return flow;
}

std::chrono::milliseconds MaskedService::clockCorrection() const
{
    return m_service.clockCorrection();
}

void MaskedService::setSeen(bool seen)
{
    m_service.setSeen(seen);
}

void MaskedService::refresh(QObject *context, Callback<std::monostate> done)
{
    m_service.refresh(context, masking(std::move(done)));
}

void MaskedService::details(const ConnectionId &id, QObject *context,
                            Callback<ConnectionDetails> done)
{
    m_service.details(id, context, masking(std::move(done)));
}

void MaskedService::refreshDetails(const ConnectionId &id, QObject *context,
                                   Callback<ConnectionDetails> done)
{
    m_service.refreshDetails(id, context, masking(std::move(done)));
}

void MaskedService::history(const ConnectionId &id, QObject *context,
                            Callback<std::vector<HistoryEvent>> done)
{
    m_service.history(id, context, masking(std::move(done)));
}

void MaskedService::accountNames(QObject *context, Callback<std::vector<NamedAccount>> done)
{
    m_service.accountNames(context, masking(std::move(done)));
}

void MaskedService::reminderWishes(QObject *context, Callback<ReminderWishes> done)
{
    m_service.reminderWishes(context, std::move(done));
}

void MaskedService::accountMonths(const ConnectionId &id, QObject *context,
                                  Callback<std::vector<AccountMonths>> done)
{
    m_service.accountMonths(id, context, masking(std::move(done)));
}

void MaskedService::transactions(const TransactionFilter &filter, QObject *context,
                                 Callback<TransactionList> done)
{
    m_service.transactions(filter, context, masking(std::move(done)));
}

void MaskedService::users(int offset, QObject *context, Callback<UserPage> done)
{
    m_service.users(offset, context, masking(std::move(done)));
}

void MaskedService::institutions(QObject *context, Callback<std::vector<Institution>> done)
{
    m_service.institutions(context, masking(std::move(done)));
}

void MaskedService::icon(const BankId &bank, QObject *context, Callback<QByteArray> done)
{
    // An icon tells the bank's name as well.
    const auto none = fail(makeError(ErrorKind::UnknownId, QStringLiteral("hidden"),
                                     QStringLiteral("icons are hidden now")));
    if (m_hidden)
        return answerLater<QByteArray>(context, std::move(done), none);
    m_service.icon(bank, context,
                   [this, none, done = std::move(done)](const Expected<QByteArray> &icon) {
                       done(m_hidden ? Expected<QByteArray>(none) : icon);
                   });
}

void MaskedService::startFlow(const FlowRequest &request, QObject *context,
                              Callback<FlowResult> done)
{
    m_service.startFlow(request, context, masking(std::move(done)));
}

void MaskedService::openBrowserAgain()
{
    m_service.openBrowserAgain();
}

void MaskedService::pasteAddress(const QString &address, QObject *context,
                                 Callback<std::monostate> done)
{
    m_service.pasteAddress(address, context, masking(std::move(done)));
}

void MaskedService::cancelFlow()
{
    m_service.cancelFlow();
}

void MaskedService::sync(const ConnectionId &id, bool followToTheEnd, QObject *context,
                         Callback<SyncResult> done)
{
    m_service.sync(id, followToTheEnd, context, masking(std::move(done)));
}

void MaskedService::remove(const ConnectionId &id, QObject *context,
                           Callback<RemovalReceipt> done)
{
    m_service.remove(id, context, masking(std::move(done)));
}

void MaskedService::receipts(QObject *context, Callback<std::vector<RemovalReceipt>> done)
{
    m_service.receipts(context, masking(std::move(done)));
}

void MaskedService::removedElsewhere(QObject *context,
                                     Callback<std::vector<RemovedElsewhere>> done)
{
    m_service.removedElsewhere(context, masking(std::move(done)));
}

void MaskedService::keepRemovedElsewhere(const ConnectionId &id, QObject *context,
                                         Callback<std::monostate> done)
{
    m_service.keepRemovedElsewhere(id, context, masking(std::move(done)));
}

void MaskedService::setOwnName(const ConnectionId &id, const QString &name, QObject *context,
                               Callback<std::monostate> done)
{
    if (maySet(context, done))
        m_service.setOwnName(id, name, context, masking(std::move(done)));
}

void MaskedService::setNotes(const ConnectionId &id, const QString &notes, QObject *context,
                             Callback<std::monostate> done)
{
    if (maySet(context, done))
        m_service.setNotes(id, notes, context, masking(std::move(done)));
}

void MaskedService::setReminders(const ConnectionId &id, bool on, QObject *context,
                                 Callback<std::monostate> done)
{
    m_service.setReminders(id, on, context, masking(std::move(done)));
}

void MaskedService::setSnooze(const ConnectionId &id, std::optional<Instant> until,
                              QObject *context, Callback<std::monostate> done)
{
    m_service.setSnooze(id, until, context, masking(std::move(done)));
}

void MaskedService::setPerson(const ConnectionId &id, const QString &person, QObject *context,
                              Callback<std::monostate> done)
{
    if (maySet(context, done))
        m_service.setPerson(id, person, context, masking(std::move(done)));
}

void MaskedService::setAccountName(const ConnectionId &id, const AccountId &account,
                                   const QString &name, QObject *context,
                                   Callback<std::monostate> done)
{
    if (maySet(context, done))
        m_service.setAccountName(id, account, name, context, masking(std::move(done)));
}

void MaskedService::setAccountNotes(const ConnectionId &id, const AccountId &account,
                                    const QString &notes, QObject *context,
                                    Callback<std::monostate> done)
{
    if (maySet(context, done))
        m_service.setAccountNotes(id, account, notes, context, masking(std::move(done)));
}

void MaskedService::setAccountHidden(const ConnectionId &id, const AccountId &account,
                                     bool hidden, QObject *context, Callback<std::monostate> done)
{
    m_service.setAccountHidden(id, account, hidden, context, masking(std::move(done)));
}

void MaskedService::answerAccountMatch(const AccountAnswer &answer, QObject *context,
                                       Callback<std::monostate> done)
{
    m_service.answerAccountMatch(answer, context, masking(std::move(done)));
}

} // namespace holdfast
