#include "support/fakeconnectionservice.h"

namespace holdfast::test {

void FakeConnectionService::replace(std::vector<ConnectionEntry> now)
{
    entries = std::make_shared<const std::vector<ConnectionEntry>>(std::move(now));
    Q_EMIT snapshotReplaced();
}

void FakeConnectionService::setHealth(ServiceHealth now)
{
    healthNow = std::move(now);
    Q_EMIT healthChanged();
}

void FakeConnectionService::setFlow(std::optional<FlowStatus> now)
{
    flowNow = std::move(now);
    Q_EMIT flowChanged();
}

void FakeConnectionService::open(QObject *context, Callback<std::monostate> done)
{
    calls << QStringLiteral("open");
    answerLater<std::monostate>(context, std::move(done), std::monostate{});
}

void FakeConnectionService::goOnline(QObject *context, Callback<std::monostate> done)
{
    calls << QStringLiteral("goOnline");
    answerLater<std::monostate>(context, std::move(done), std::monostate{});
}

void FakeConnectionService::setInBackground(bool inBackground)
{
    calls << (inBackground ? QStringLiteral("toBackground") : QStringLiteral("toFront"));
}

void FakeConnectionService::users(int offset, QObject *context, Callback<UserPage> done)
{
    calls << QStringLiteral("users %1").arg(offset);
    if (usersFault)
        return answerLater<UserPage>(context, std::move(done), fail(*usersFault));
    const auto known = userPages.find(offset);
    answerLater<UserPage>(context, std::move(done),
                          known == userPages.end() ? UserPage{} : known->second);
}

void FakeConnectionService::provideSecret(const Secret &secret, bool keepInKeychain,
                                          QObject *context, Callback<std::monostate> done)
{
    calls << QStringLiteral("provideSecret ") + (keepInKeychain ? QStringLiteral("keep")
                                                                : QStringLiteral("this run"));
    secretGiven = secret;
    if (secretFault)
        return answerLater<std::monostate>(context, std::move(done), fail(*secretFault));
    answerLater<std::monostate>(context, std::move(done), std::monostate{});
}

void FakeConnectionService::refresh(QObject *context, Callback<std::monostate> done)
{
    calls << QStringLiteral("refresh");
    refreshDone = whileAlive<std::monostate>(context, std::move(done));
}

void FakeConnectionService::details(const ConnectionId &id, QObject *context,
                                    Callback<ConnectionDetails> done)
{
    calls << QStringLiteral("details ") + id.value();
    answerDetails(id, context, std::move(done));
}

void FakeConnectionService::refreshDetails(const ConnectionId &id, QObject *context,
                                           Callback<ConnectionDetails> done)
{
    calls << QStringLiteral("refreshDetails ") + id.value();
    answerDetails(id, context, std::move(done));
}

void FakeConnectionService::history(const ConnectionId &id, QObject *context,
                                    Callback<std::vector<HistoryEvent>> done)
{
    calls << QStringLiteral("history ") + id.value();
    if (historyFault)
        return answerLater<std::vector<HistoryEvent>>(context, std::move(done),
                                                      fail(*historyFault));
    answerLater<std::vector<HistoryEvent>>(context, std::move(done), events);
}

void FakeConnectionService::transactions(const TransactionFilter &filter, QObject *context,
                                         Callback<TransactionList> done)
{
    calls << QStringLiteral("transactions ") +
                 (filter.connection ? filter.connection->value() : QString()) + u' ' + filter.text;
    filterGiven = filter;
    if (transactionsFault)
        return answerLater<TransactionList>(context, std::move(done), fail(*transactionsFault));
    answerLater<TransactionList>(context, std::move(done),
                                 kept.empty() ? transactionsNow : pageOfKept(filter));
}

void FakeConnectionService::reminderWishes(QObject *context, Callback<ReminderWishes> done)
{
    answerLater<ReminderWishes>(context, std::move(done), wishesNow);
}

void FakeConnectionService::accountNames(QObject *context,
                                         Callback<std::vector<NamedAccount>> done)
{
    calls << QStringLiteral("accountNames");
    answerLater<std::vector<NamedAccount>>(context, std::move(done), accountNamesNow);
}

void FakeConnectionService::institutions(QObject *context, Callback<std::vector<Institution>> done)
{
    calls << QStringLiteral("institutions");
    if (answerInstitutions)
        answerLater<std::vector<Institution>>(context, std::move(done), banks);
    else
        institutionsDone = whileAlive<std::vector<Institution>>(context, std::move(done));
}

void FakeConnectionService::icon(const BankId &bank, QObject *context, Callback<QByteArray> done)
{
    calls << QStringLiteral("icon ") + bank.value();
    const auto known = icons.constFind(bank.value());
    if (iconFault) {
        answerLater<QByteArray>(context, std::move(done), fail(*iconFault));
    } else if (known == icons.cend()) {
        answerLater<QByteArray>(
            context, std::move(done),
            fail(makeError(ErrorKind::BadAnswer, QStringLiteral("icon"), QString())));
    } else {
        answerLater<QByteArray>(context, std::move(done), *known);
    }
}

void FakeConnectionService::startFlow(const FlowRequest &request, QObject *context,
                                      Callback<FlowResult> done)
{
    QString target;
    if (request.connection)
        target = QStringLiteral(" ") + request.connection->value();
    else if (request.bank)
        target = QStringLiteral(" ") + request.bank->value();
    calls << QStringLiteral("startFlow ") + flowWord(request.kind) + target;
    flowDone = whileAlive<FlowResult>(context, std::move(done));
}

void FakeConnectionService::pasteAddress(const QString &address, QObject *context,
                                         Callback<std::monostate> done)
{
    calls << QStringLiteral("pasteAddress ") + address;
    pasteDone = whileAlive<std::monostate>(context, std::move(done));
}

void FakeConnectionService::sync(const ConnectionId &id, bool followToTheEnd, QObject *context,
                                 Callback<SyncResult> done)
{
    calls << QStringLiteral("sync ") + id.value()
            + (followToTheEnd ? QStringLiteral(" to the end") : QString());
    syncDone = whileAlive<SyncResult>(context, std::move(done));
}

void FakeConnectionService::remove(const ConnectionId &id, QObject *context,
                                   Callback<RemovalReceipt> done)
{
    calls << QStringLiteral("remove ") + id.value();
    removeDone = whileAlive<RemovalReceipt>(context, std::move(done));
}

void FakeConnectionService::receipts(QObject *context, Callback<std::vector<RemovalReceipt>> done)
{
    calls << QStringLiteral("receipts");
    answerLater<std::vector<RemovalReceipt>>(context, std::move(done), receiptsNow);
}

void FakeConnectionService::removedElsewhere(QObject *context,
                                             Callback<std::vector<RemovedElsewhere>> done)
{
    answerLater<std::vector<RemovedElsewhere>>(context, std::move(done), goneNow);
}

void FakeConnectionService::keepRemovedElsewhere(const ConnectionId &id, QObject *context,
                                                 Callback<std::monostate> done)
{
    note(QStringLiteral("keepRemovedElsewhere ") + id.value(), context, std::move(done));
}

void FakeConnectionService::setOwnName(const ConnectionId &id, const QString &name,
                                       QObject *context, Callback<std::monostate> done)
{
    note(QStringLiteral("setOwnName %1 %2").arg(id.value(), name), context, std::move(done));
}

void FakeConnectionService::setNotes(const ConnectionId &id, const QString &notes, QObject *context,
                                     Callback<std::monostate> done)
{
    note(QStringLiteral("setNotes %1 %2").arg(id.value(), notes), context, std::move(done));
}

void FakeConnectionService::setReminders(const ConnectionId &id, bool on, QObject *context,
                                         Callback<std::monostate> done)
{
    note(QStringLiteral("setReminders %1 %2").arg(id.value()).arg(on), context,
         std::move(done));
}

void FakeConnectionService::setSnooze(const ConnectionId &id, std::optional<Instant> until,
                                      QObject *context, Callback<std::monostate> done)
{
    const qint64 at = until ? toMilliseconds(*until) : 0;
    note(QStringLiteral("setSnooze %1 %2").arg(id.value()).arg(at), context, std::move(done));
}

void FakeConnectionService::setPerson(const ConnectionId &id, const QString &person,
                                      QObject *context, Callback<std::monostate> done)
{
    note(QStringLiteral("setPerson %1 %2").arg(id.value(), person), context, std::move(done));
}

void FakeConnectionService::setAccountName(const ConnectionId &id, const AccountId &account,
                                           const QString &name, QObject *context,
                                           Callback<std::monostate> done)
{
    note(QStringLiteral("setAccountName %1 %2 %3").arg(id.value(), account.value(), name),
         context, std::move(done));
}

void FakeConnectionService::setAccountNotes(const ConnectionId &id, const AccountId &account,
                                            const QString &notes, QObject *context,
                                            Callback<std::monostate> done)
{
    note(QStringLiteral("setAccountNotes %1 %2 %3").arg(id.value(), account.value(), notes),
         context, std::move(done));
}

void FakeConnectionService::setAccountHidden(const ConnectionId &id, const AccountId &account,
                                             bool hidden, QObject *context,
                                             Callback<std::monostate> done)
{
    note(QStringLiteral("setAccountHidden %1 %2 %3")
             .arg(id.value(), account.value())
             .arg(hidden),
         context, std::move(done));
}

void FakeConnectionService::answerAccountMatch(const AccountAnswer &answer, QObject *context,
                                               Callback<std::monostate> done)
{
    note(QStringLiteral("answerAccountMatch %1 %2")
             .arg(answer.account.value(),
                  answer.same ? answer.same->value() : QStringLiteral("none")),
         context, std::move(done));
}

TransactionList FakeConnectionService::pageOfKept(const TransactionFilter &filter) const
{
    std::vector<ListedTransaction> sorted = kept;
    for (ListedTransaction &row : sorted)
        row.place = placeOf(row.transaction, row.place.position);
    const auto before = [&filter](const ListedTransaction &a, const ListedTransaction &b) {
        return standsBefore(a.place, b.place, filter.sorting);
    };
    std::sort(sorted.begin(), sorted.end(), before);
    TransactionList list;
    for (const ListedTransaction &row : sorted) {
        const bool left = std::find(filter.without.begin(), filter.without.end(),
                                    row.account) != filter.without.end();
        if (left || (filter.account && row.account != *filter.account) ||
            (filter.after && !standsBefore(*filter.after, row.place, filter.sorting)) ||
            !row.transaction.description.contains(filter.text, Qt::CaseInsensitive))
            continue;
        if (list.rows.size() == size_t(filter.limit)) {
            list.next = list.rows.back().place;
            break;
        }
        list.rows.push_back(row);
    }
    return list;
}

void FakeConnectionService::accountMonths(const ConnectionId &id, QObject *context,
                                          Callback<std::vector<AccountMonths>> done)
{
    using Months = std::vector<AccountMonths>;
    calls << QStringLiteral("months ") + id.value();
    if (monthsFault)
        return answerLater<Months>(context, std::move(done), fail(*monthsFault));
    const auto known = monthsById.find(id.value());
    answerLater<Months>(context, std::move(done),
                        known == monthsById.end() ? Months{} : known->second);
}

void FakeConnectionService::note(const QString &call, QObject *context,
                                 Callback<std::monostate> done)
{
    calls << call;
    if (noteFault)
        return answerLater<std::monostate>(context, std::move(done), fail(*noteFault));
    answerLater<std::monostate>(context, std::move(done), std::monostate{});
}

void FakeConnectionService::answerDetails(const ConnectionId &id, QObject *context,
                                          Callback<ConnectionDetails> done)
{
    if (detailsFault)
        return answerLater<ConnectionDetails>(context, std::move(done), fail(*detailsFault));
    const auto known = detailsById.find(id.value());
    if (known != detailsById.end()) {
        answerLater<ConnectionDetails>(context, std::move(done), known->second);
        return;
    }
    for (const ConnectionEntry &entry : *entries) {
        if (entry.connection.id == id) {
            ConnectionDetails made;
            made.entry = entry;
            answerLater<ConnectionDetails>(context, std::move(done), made);
            return;
        }
    }
    answerLater<ConnectionDetails>(context, std::move(done),
                                   fail(makeError(ErrorKind::UnknownId, {}, {})));
}

} // namespace holdfast::test
