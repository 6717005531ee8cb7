#include "core/service/liveservice.h"

#include "core/base/clocksignal.h"
#include "core/lifecycle/historyreach.h"
#include "core/net/networkstatus.h"
#include "core/service/flowrunner.h"
#include "core/service/iconshelf.h"
#include "core/service/liveservice_p.h"
#include "core/service/preferencebook.h"
#include "core/service/syncrunner.h"

#include <algorithm>
#include <utility>

namespace holdfast {

namespace {

ConnectionDetails detailsFrom(const StoredDetails &stored)
{
    ConnectionDetails details{entryOf(stored.row), stored.accounts, stored.syncs,
                              stored.accountsReadAt, stored.row.syncsReadAt, stored.row.supersedes,
                              stored.row.supersededBy, stored.accountSettings, stored.lineage,
                              stored.questions, stored.overlaps, stored.consents};
    if (stored.row.goneAt && !stored.row.supersededBy)
        details.removedElsewhereSince = stored.row.missingSince;
    return details;
}

} // namespace

std::unique_ptr<ConnectionService> makeLiveService(const ServiceParts &parts)
{
    return std::make_unique<LiveService>(parts);
}

LiveService::LiveService(const ServiceParts &parts)
    : m_state(parts), m_starter(m_state), m_reader(m_state), m_flows(m_state, m_starter, m_reader),
      m_removals(m_state, m_starter), m_icons(m_state, m_starter), m_personal(m_state),
      m_webhooks(m_state, m_reader), m_historyStore(parts.store), m_histories(m_state),
      m_pace(m_state)
{
    connect(&m_pace, &ListPace::due, this, &LiveService::readOnTime);
    connect(&m_state.time, &ServiceTime::leapt, this, &LiveService::timeLeapt);
    if (parts.clockSignal)
        connect(parts.clockSignal, &ClockSignal::mayHaveLeapt, this, &LiveService::lookAtClock);
    if (parts.network)
        connect(parts.network, &NetworkStatus::changed, this, &LiveService::networkChanged);
    if (parts.preferences)
        connect(parts.preferences, &PreferenceBook::changed, &m_pace, &ListPace::paceChanged);
    connect(&m_state.book, &ConnectionBook::replaced, this, &ConnectionService::snapshotReplaced);
    connect(&m_state.health, &HealthBoard::changed, this, &ConnectionService::healthChanged);
    connect(&m_starter, &SessionStarter::profileChanged, this, &ConnectionService::profileChanged);
    connect(&m_webhooks, &WebhookDesk::addressKnown, this, &ConnectionService::profileChanged);
    connect(&m_flows, &FlowRunner::changed, this, &ConnectionService::flowChanged);
    connect(&m_reader, &ListReader::attemptsSettled, this, &ConnectionService::attemptsSettled);
    connect(&m_reader, &ListReader::removalFinished, this, &ConnectionService::removalFinished);
    connect(&m_removals, &RemovalResumer::finished, this, &ConnectionService::removalFinished);
    connect(&m_histories, &HistoryReader::changed, this, &ConnectionService::transactionsChanged);
    connect(&m_histories, &HistoryReader::reachChanged, this,
            &ConnectionService::connectionsChanged);
    connect(&m_reader, &ListReader::listWasRead, &m_pace, &ListPace::listWasRead);
    connect(&m_reader, &ListReader::readingFailed, &m_pace, &ListPace::readingFailed);
    connect(&m_reader, &ListReader::listWasRead, &m_histories, &HistoryReader::listRead);
    connect(&m_personal, &PersonalChanges::changed, this, &ConnectionService::connectionsChanged);
    connect(&m_personal, &PersonalChanges::removedElsewhereChanged, this,
            &ConnectionService::removedElsewhereChanged);
    connect(&m_reader, &ListReader::removedElsewhereChanged, this,
            &ConnectionService::removedElsewhereChanged);
}

LiveService::~LiveService() = default;

void LiveService::goOnline(QObject *context, Callback<std::monostate> done)
{
    if (!m_goingOnline.add(context, std::move(done)))
        return;
    readTheRest(); // before anything that going online asks of the store
    // Only what reads again by itself wants to know.
    if (m_state.parts.network && m_state.parts.times.poll.count() > 0)
        m_state.parts.network->watch();
    m_starter.start(this, [this](const Expected<std::monostate> &started) {
        if (!started) {
            m_pace.readingFailed(started.error());
            return onlineDone(started);
        }
        m_webhooks.listen();
        m_reader.read(this, [this](const Expected<std::monostate> &read) { listRead(read); });
    });
}

/// Before the answer, so that a command of one second does not end with the request under way.
void LiveService::listRead(const Expected<std::monostate> &result)
{
    if (!result)
        return onlineDone(result);
    m_removals.resume(this, [this](const Expected<std::monostate> &done) { onlineDone(done); });
}

void LiveService::onlineDone(const Expected<std::monostate> &result)
{
    if (result)
        m_webhooks.listRead();
    m_goingOnline.answer(result);
}

void LiveService::provideSecret(const Secret &secret, bool keepInKeychain, QObject *context,
                                Callback<std::monostate> done)
{
    const OfferedSecret offered{secret,
                                keepInKeychain ? SecretKeeping::Keychain : SecretKeeping::ThisRun,
                                {},
                                whileAlive(context, std::move(done))};
    m_starter.openProfile(this, [this, offered](const Expected<std::monostate> &opened) {
        if (!opened)
            return offered.done(opened);
        keepSecret(offered);
    });
}

void LiveService::keepSecret(const OfferedSecret &offered)
{
    // Looked at before it is kept: an unfit one in the keychain would be found again at each start.
    const auto fits = OnlineSession::make(*m_state.profile, offered.secret, m_state.parts);
    if (!fits)
        return offered.done(fail(fits.error()));
    m_state.parts.secrets.write(
        m_state.profile->key(), offered.secret, offered.keeping, this,
        [this, offered](const Expected<std::monostate> &kept) { secretKept(offered, kept); });
}

void LiveService::secretKept(OfferedSecret offered, const Expected<std::monostate> &kept)
{
    const bool inKeychain = offered.keeping == SecretKeeping::Keychain;
    if (!kept && inKeychain) {
        // Never silent, never lost: the keychain's fault is told and the run goes on.
        offered.keeping = SecretKeeping::ThisRun;
        offered.keychainFault = kept.error();
        return keepSecret(offered);
    }
    if (!kept)
        return offered.done(kept);
    if (inKeychain)
        m_state.parts.store.expectKeychain(m_state.profile->key(), true, this,
                                           [](const Expected<std::monostate> &) {});
    if (const auto adopted = m_starter.adopt(offered.secret, offered.keychainFault); !adopted)
        return offered.done(adopted);
    // Not goOnline(): one that is under way may still be waiting for the keychain.
    m_reader.readAnew(this, [this, done = offered.done](const Expected<std::monostate> &read) {
        if (!read)
            return done(read);
        m_webhooks.listen();
        m_removals.resume(this, done);
    });
}

void LiveService::refresh(QObject *context, Callback<std::monostate> done)
{
    const auto answer = whileAlive(context, std::move(done));
    m_starter.start(this, [this, answer](const Expected<std::monostate> &started) {
        if (!started)
            return answer(started);
        m_reader.read(this, answer);
    });
}

void LiveService::readOnTime()
{
    lookAtClock();
    goOnline(this, [](const Expected<std::monostate> &) {});
}

void LiveService::setInBackground(bool inBackground)
{
    m_inBackground = inBackground;
    m_pace.setSeen(m_seen && !m_inBackground);
}

/// What the service's answers showed of its clock is known for the new time at once.
void LiveService::lookAtClock()
{
    noteClock(m_state);
    m_state.time.look();
}

void LiveService::networkChanged()
{
    m_pace.networkChanged();
    Q_EMIT healthChanged();
}

/// Before anybody hears of it everything here counts by the new time.
void LiveService::timeLeapt(std::chrono::milliseconds by)
{
    m_flows.timeLeapt(by);
    m_pace.timeLeapt();
    Q_EMIT ConnectionService::timeLeapt();
}

void LiveService::setSeen(bool seen)
{
    m_seen = seen;
    m_pace.setSeen(m_seen && !m_inBackground);
}

std::chrono::milliseconds LiveService::clockCorrection() const
{
    return m_state.time.correction();
}

ConnectionSnapshot LiveService::snapshot() const
{
    return m_state.book.snapshot();
}

bool LiveService::snapshotIsWhole() const
{
    return m_state.book.isWhole();
}

RuleSettings LiveService::ruleSettings() const
{
    return m_state.ruleSettings();
}

ServiceHealth LiveService::health() const
{
    ServiceHealth health = m_state.health.health();
    health.offline = m_state.isOffline();
    health.unasked = !m_state.session;
    return health;
}

ProfileSummary LiveService::profile() const
{
    return m_state.summary;
}

std::optional<FlowStatus> LiveService::flow() const
{
    return m_flows.status();
}

void LiveService::details(const ConnectionId &id, QObject *context, Callback<ConnectionDetails> done)
{
    if (!m_state.scope)
        return answerLater<ConnectionDetails>(
            context, std::move(done), fail(unknownConnection()));
    m_state.parts.store.details(
        *m_state.scope, id, this,
        [this, id, answer = whileAlive(context, std::move(done))](
            const Expected<StoredDetails> &d) { addHistory(id, withUnsaved(id, d.map(detailsFrom)), answer); });
}

/// Over a store that is only read, what this run has read is newer than what is stored, if anything
/// is stored at all.
Expected<ConnectionDetails> LiveService::withUnsaved(const ConnectionId &id,
                                                     const Expected<ConnectionDetails> &stored) const
{
    const ConnectionEntry *entry = m_state.book.find(id);
    const bool readable = stored || stored.error().kind == ErrorKind::UnknownId;
    if (m_state.stores() || !entry || !readable)
        return stored;
    ConnectionDetails details = stored.value_or(ConnectionDetails{});
    details.entry = *entry;
    const UnsavedList::Reading *read = m_reader.unsavedReading(id);
    if (read && read->accountsReadAt) {
        details.accounts = read->accounts;
        details.accountsReadAt = read->accountsReadAt;
    }
    if (read && read->syncsReadAt) {
        details.syncs = read->syncs;
        details.syncsReadAt = read->syncsReadAt;
    }
    return details;
}

void LiveService::addHistory(const ConnectionId &id, Expected<ConnectionDetails> details,
                             const Callback<ConnectionDetails> &answer)
{
    if (!details)
        return answer(details);
    if (const ConnectionEntry *shown = m_state.book.find(id))
        details->entry.facts.bankClosed = shown->facts.bankClosed;
    details->readingTransactions = m_histories.isReading(id);
    details->transactionsFault = m_histories.fault(id);
    m_historyStore.known(
        *m_state.scope, id, this,
        [details = std::move(*details), answer](Expected<KnownHistory> known) mutable {
            // Of what is shown from memory alone nothing is kept.
            if (!known && known.error().kind != ErrorKind::UnknownId)
                return answer(fail(known.error()));
            if (known) {
                details.entry.facts.transactionsFrom =
                    reachOf(known->accounts, details.entry.connection.accountIds);
                details.accountHistories = std::move(known->accounts);
                details.serviceConsents = std::move(known->consents);
            }
            answer(std::move(details));
        });
}

void LiveService::history(const ConnectionId &id, QObject *context,
                          Callback<std::vector<HistoryEvent>> done)
{
    if (!m_state.scope)
        return answerLater<std::vector<HistoryEvent>>(context, std::move(done),
                                                      fail(unknownConnection()));
    m_state.parts.store.history(*m_state.scope, id, context, std::move(done));
}

void LiveService::refreshDetails(const ConnectionId &id, QObject *context,
                                 Callback<ConnectionDetails> done)
{
    const auto answer = whileAlive(context, std::move(done));
    const auto finish = [this, id, answer](const Expected<std::monostate> &read) {
        if (!read)
            return answer(fail(read.error()));
        m_histories.want(id);
        details(id, this, [this, id, answer](const Expected<ConnectionDetails> &known) {
            if (!known)
                return answer(known);
            m_histories.renewConsents(*known, [this, id, known, answer](Expected<bool> renewed) {
                if (!renewed.value_or(false))
                    return answer(known);
                details(id, this, answer);
            });
        });
    };
    m_starter.start(this, [this, id, finish](const Expected<std::monostate> &started) {
        // What the service does not list cannot be read there; its history can be shown.
        if (!started || !m_state.book.find(id))
            return finish(started);
        m_reader.readDetails(id, this, finish);
    });
}

void LiveService::transactions(const TransactionFilter &filter, QObject *context,
                               Callback<TransactionList> done)
{
    if (!m_state.scope)
        return answerLater<TransactionList>(context, std::move(done), TransactionList{});
    m_historyStore.transactions(*m_state.scope, filter, context, std::move(done));
}

void LiveService::accountMonths(const ConnectionId &id, QObject *context,
                                Callback<std::vector<AccountMonths>> done)
{
    using Months = std::vector<AccountMonths>;
    const auto answer = whileAlive(context, std::move(done));
    if (!m_state.scope)
        return answerLater<Months>(this, answer, Months{});
    m_historyStore.months(*m_state.scope, id, this, [answer](const Expected<Months> &months) {
        const bool unknown = !months && months.error().kind == ErrorKind::UnknownId;
        answer(unknown ? Expected<Months>(Months{}) : months);
    });
}

void LiveService::users(int offset, QObject *context, Callback<UserPage> done)
{
    const auto answer = whileAlive(context, std::move(done));
    m_starter.start(this, [this, offset, answer](const Expected<std::monostate> &started) {
        if (!started)
            return answer(fail(started.error()));
        m_state.session->client().users(offset, this, [this, answer](Expected<UserPage> page) {
            answer(page ? std::move(page) : fail(m_state.byOurClock(page.error())));
        });
    });
}

void LiveService::institutions(QObject *context, Callback<std::vector<Institution>> done)
{
    m_icons.institutions(context, std::move(done));
}

void LiveService::icon(const BankId &bank, QObject *context, Callback<QByteArray> done)
{
    m_icons.icon(bank, context, std::move(done));
}

void LiveService::startFlow(const FlowRequest &request, QObject *context, Callback<FlowResult> done)
{
    m_flows.start(request, this,
                  [this, done = whileAlive(context, std::move(done))](const Expected<FlowResult> &result) {
                      if (result)
                          m_histories.follow(result->connection);
                      done(result);
                  });
}

void LiveService::openBrowserAgain()
{
    m_flows.openBrowserAgain();
}

void LiveService::pasteAddress(const QString &address, QObject *context,
                               Callback<std::monostate> done)
{
    m_flows.paste(address, context, std::move(done));
}

void LiveService::cancelFlow()
{
    m_flows.cancel();
}

void LiveService::sync(const ConnectionId &id, bool followToTheEnd, QObject *context,
                       Callback<SyncResult> done)
{
    auto *run = new SyncRunner(m_state, m_starter, m_reader, id, followToTheEnd, this);
    run->start(context, std::move(done));
}

} // namespace holdfast
