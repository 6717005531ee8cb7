// The part of LiveService about what the person removes, sets and decides.
#include "core/base/plaintext.h"
#include "core/service/liveservice_p.h"
#include "core/service/remover.h"
#include "core/service/storedpreferences.h"
#include "core/storage/reminderstore.h"

namespace holdfast {

namespace {

std::vector<RemovalReceipt> receiptsFrom(const std::vector<StoredReceipt> &stored)
{
    std::vector<RemovalReceipt> receipts;
    receipts.reserve(stored.size());
    for (const StoredReceipt &one : stored)
        receipts.push_back({one.connection, one.bankName, one.accounts, one.startedAt,
                            one.confirmedAt, one.alreadyGone, {}, one.cancelledAt});
    return receipts;
}

} // namespace

void LiveService::remove(const ConnectionId &id, QObject *context, Callback<RemovalReceipt> done)
{
    auto *run = new Remover(m_state, m_starter, id, m_state.parts.times.removalLooks, this);
    run->start(context, std::move(done));
}

void LiveService::receipts(QObject *context, Callback<std::vector<RemovalReceipt>> done)
{
    if (!m_state.scope)
        return answerLater<std::vector<RemovalReceipt>>(context, std::move(done),
                                                        std::vector<RemovalReceipt>{});
    m_state.parts.store.receipts(
        *m_state.scope, context,
        [done = std::move(done)](const Expected<std::vector<StoredReceipt>> &stored) {
            done(stored.map(receiptsFrom));
        });
}

void LiveService::removedElsewhere(QObject *context, Callback<std::vector<RemovedElsewhere>> done)
{
    if (!m_state.scope)
        return answerLater<std::vector<RemovedElsewhere>>(context, std::move(done),
                                                          std::vector<RemovedElsewhere>{});
    m_state.parts.store.removedElsewhere(*m_state.scope, context, std::move(done));
}

void LiveService::accountNames(QObject *context, Callback<std::vector<NamedAccount>> done)
{
    if (!m_state.scope)
        return answerLater<std::vector<NamedAccount>>(context, std::move(done),
                                                      std::vector<NamedAccount>{});
    m_state.parts.store.accountNames(*m_state.scope, context, std::move(done));
}

void LiveService::reminderWishes(QObject *context, Callback<ReminderWishes> done)
{
    if (!m_state.scope)
        return answerLater<ReminderWishes>(context, std::move(done), ReminderWishes{});
    const auto askSettings = [&store = m_state.parts.store, context,
                              done](ReminderWishes wishes) {
        store.settings(context, [wishes = std::move(wishes), done](const auto &settings) mutable {
            if (!settings)
                return done(fail(settings.error()));
            wishes.preferences = keptPreferences(*settings).reminders;
            done(std::move(wishes));
        });
    };
    ReminderStore(m_state.parts.store)
        .known(*m_state.scope, context,
               [rows = m_state.book.snapshot(), askSettings,
                done](const Expected<KnownReminders> &known) {
                   if (!known)
                       return done(fail(known.error()));
                   ReminderWishes wishes;
                   for (const ConnectionEntry &entry : *rows) {
                       const auto told = known->told.find(entry.connection.id);
                       if (told != known->told.end() &&
                           isSilenced(told->second, entry.connection))
                           wishes.silenced.insert(entry.connection.id);
                   }
                   askSettings(std::move(wishes));
               });
}

void LiveService::keepRemovedElsewhere(const ConnectionId &id, QObject *context,
                                       Callback<std::monostate> done)
{
    m_personal.keepRemovedElsewhere(id, context, std::move(done));
}

void LiveService::setOwnName(const ConnectionId &id, const QString &name, QObject *context,
                             Callback<std::monostate> done)
{
    m_personal.change(
        id, [name](ConnectionSettings &now) { now.ownName = singleLine(name, kOwnNameLimit); },
        context, std::move(done));
}

void LiveService::setNotes(const ConnectionId &id, const QString &notes, QObject *context,
                           Callback<std::monostate> done)
{
    m_personal.change(
        id, [notes](ConnectionSettings &now) { now.notes = notes.left(kNotesLimit); }, context,
        std::move(done));
}

void LiveService::setReminders(const ConnectionId &id, bool on, QObject *context,
                               Callback<std::monostate> done)
{
    m_personal.change(
        id, [on](ConnectionSettings &now) { now.reminders = on; }, context, std::move(done));
}

void LiveService::setSnooze(const ConnectionId &id, std::optional<Instant> until,
                            QObject *context, Callback<std::monostate> done)
{
    m_personal.change(
        id, [until](ConnectionSettings &now) { now.snoozedUntil = until; }, context,
        std::move(done));
}

void LiveService::setPerson(const ConnectionId &id, const QString &person, QObject *context,
                            Callback<std::monostate> done)
{
    m_personal.change(
        id, [person](ConnectionSettings &now) { now.person = singleLine(person, kPersonLimit); },
        context, std::move(done));
}

void LiveService::setAccountName(const ConnectionId &id, const AccountId &account,
                                 const QString &name, QObject *context,
                                 Callback<std::monostate> done)
{
    m_personal.changeAccount(
        id, account,
        [name](AccountSettings &now) { now.ownName = singleLine(name, kOwnNameLimit); }, context,
        std::move(done));
}

void LiveService::setAccountNotes(const ConnectionId &id, const AccountId &account,
                                  const QString &notes, QObject *context,
                                  Callback<std::monostate> done)
{
    m_personal.changeAccount(
        id, account, [notes](AccountSettings &now) { now.notes = notes.left(kNotesLimit); },
        context, std::move(done));
}

void LiveService::setAccountHidden(const ConnectionId &id, const AccountId &account, bool hidden,
                                   QObject *context, Callback<std::monostate> done)
{
    m_personal.changeAccount(
        id, account, [hidden](AccountSettings &now) { now.hidden = hidden; }, context,
        std::move(done));
}

void LiveService::answerAccountMatch(const AccountAnswer &answer, QObject *context,
                                     Callback<std::monostate> done)
{
    m_personal.answer(answer, context, std::move(done));
}

} // namespace holdfast
