#include "core/storage/store.h"

#include "core/storage/accounts.h"
#include "core/storage/aftermath.h"
#include "core/storage/connections.h"
#include "core/storage/details.h"
#include "core/storage/facts.h"
#include "core/storage/history.h"
#include "core/storage/journal.h"
#include "core/storage/lineage.h"
#include "core/storage/memory.h"
#include "core/storage/personalsettings.h"
#include "core/storage/storejobs_p.h"
#include "core/storage/webhooks.h"

namespace holdfast {

namespace {

/// More rows than the tallest screen shows; each has 64 pixels or more.
constexpr int kFirstScreen = 120;

LastPicture lastPicture(Rows &rows)
{
    LastPicture picture;
    picture.profile = lastProfile(rows);
    if (picture.profile)
        picture.list = loadConnections(rows, picture.profile->scope, kFirstScreen);
    return picture;
}

} // namespace

Store::Store(const Clock &clock, StoreDeadlines deadlines)
    : m_clock(clock), m_worker(std::make_unique<Worker>(deadlines))
{}

Store::~Store() = default;

void Store::open(const QString &folder, Mode mode, QObject *context, Callback<Nothing> done)
{
    m_worker->open({folder, mode, {}, m_clock.now()}, context, std::move(done));
}

void Store::oldFiles(QObject *context, Callback<OldFiles> done)
{
    m_worker->ask<OldFiles>(
        [](Database &database) { return Expected<OldFiles>(database.oldFiles()); }, context,
        std::move(done));
}

void Store::check(QObject *context, Callback<Nothing> done)
{
    m_worker->ask<Nothing>([](Database &database) { return database.check(); }, context,
                           std::move(done));
}

void Store::loadLastPicture(QObject *context, Callback<LastPicture> done)
{
    m_worker->read<LastPicture>(lastPicture, context, std::move(done));
}

void Store::rememberLastProfile(const LastProfile &profile, QObject *context,
                                Callback<Nothing> done)
{
    m_worker->write(
        silently([profile](Rows &rows) { holdfast::rememberLastProfile(rows, profile); }), context,
        std::move(done));
}

void Store::profileMemory(const QString &profileKey, QObject *context, Callback<ProfileMemory> done)
{
    m_worker->read<ProfileMemory>(
        [profileKey](Rows &rows) { return holdfast::profileMemory(rows, profileKey); }, context,
        std::move(done));
}

void Store::knownUsers(const QString &profileKey, QObject *context,
                       Callback<std::vector<UserId>> done)
{
    m_worker->read<std::vector<UserId>>(
        [profileKey](Rows &rows) { return holdfast::knownUsers(rows, profileKey); }, context,
        std::move(done));
}

void Store::registeringAs(const QString &profileKey, const QString &clientUserId, QObject *context,
                          Callback<QString> done)
{
    m_worker->write<QString>(
        [profileKey, clientUserId](Rows &rows) {
            return holdfast::registeringAs(rows, profileKey, clientUserId);
        },
        context, std::move(done));
}

void Store::rememberUser(const UserScope &scope, QObject *context, Callback<Nothing> done)
{
    m_worker->write(silently([scope](Rows &rows) { holdfast::rememberUser(rows, scope); }), context,
                    std::move(done));
}

void Store::expectKeychain(const QString &profileKey, bool expected, QObject *context,
                           Callback<Nothing> done)
{
    m_worker->write(silently([profileKey, expected](Rows &rows) {
                        holdfast::expectKeychain(rows, profileKey, expected);
                    }),
                    context, std::move(done));
}

void Store::settings(QObject *context, Callback<std::map<QString, QString>> done)
{
    m_worker->read<std::map<QString, QString>>(loadSettings, context, std::move(done));
}

void Store::setSetting(const QString &key, const QString &value, QObject *context,
                       Callback<Nothing> done)
{
    m_worker->write(silently([key, value](Rows &rows) { holdfast::setSetting(rows, key, value); }),
                    context, std::move(done));
}

void Store::loadConnections(const UserScope &scope, QObject *context, Callback<StoredList> done)
{
    m_worker->read<StoredList>(
        [scope](Rows &rows) { return holdfast::loadConnections(rows, scope); }, context,
        std::move(done));
}

void Store::saveConnections(const UserScope &scope, std::vector<BankConnection> listed,
                            Instant readAt, QObject *context, Callback<StoredList> done)
{
    m_worker->write<StoredList>(
        [scope, listed = std::move(listed), readAt](Rows &rows) {
            holdfast::saveConnections(rows, scope, listed, readAt);
            return holdfast::loadConnections(rows, scope);
        },
        context, std::move(done));
}

void Store::details(const UserScope &scope, const ConnectionId &id, QObject *context,
                    Callback<StoredDetails> done)
{
    m_worker->read<StoredDetails>(
        [scope, id](Rows &rows) { return loadDetails(rows, needConnection(rows, scope, id)); },
        context, std::move(done));
}

void Store::accountNames(const UserScope &scope, QObject *context,
                         Callback<std::vector<NamedAccount>> done)
{
    m_worker->read<std::vector<NamedAccount>>(
        [scope](Rows &rows) { return loadAccountNames(rows, scope); }, context, std::move(done));
}

void Store::saveAccounts(const UserScope &scope, const ConnectionId &id,
                         const std::vector<Account> &accounts, Instant readAt, QObject *context,
                         Callback<Nothing> done)
{
    m_worker->write(onConnection(scope, id,
                                 [accounts, readAt](Rows &rows, qint64 row) {
                                     holdfast::saveAccounts(rows, row, accounts, readAt);
                                 }),
                    context, std::move(done));
}

void Store::saveAllAccounts(const UserScope &scope, std::vector<Account> accounts, Instant readAt,
                            QObject *context, Callback<Nothing> done)
{
    m_worker->write(silently([scope, accounts = std::move(accounts), readAt](Rows &rows) {
                        holdfast::saveAllAccounts(rows, scope, accounts, readAt);
                    }),
                    context, std::move(done));
}

void Store::saveSyncs(const UserScope &scope, const ConnectionId &id, const SyncReading &reading,
                      QObject *context, Callback<Nothing> done)
{
    m_worker->write(onConnection(scope, id,
                                 [reading](Rows &rows, qint64 row) {
                                     holdfast::saveSyncs(rows, row, reading);
                                 }),
                    context, std::move(done));
}

void Store::recordSuccession(const UserScope &scope, const ConnectionId &older,
                             const ConnectionId &newer, Succession kind, Instant at,
                             QObject *context, Callback<Nothing> done)
{
    m_worker->write(silently([scope, older, newer, kind, at](Rows &rows) {
                        const qint64 olderRow = needConnection(rows, scope, older);
                        const qint64 newerRow = needConnection(rows, scope, newer);
                        holdfast::recordSuccession(rows, olderRow, newerRow, kind, at);
                        followSuccessions(rows, ensureScope(rows, scope));
                    }),
                    context, std::move(done));
}

void Store::settleFlow(const UserScope &scope, const StoredSettlement &settlement, QObject *context,
                       Callback<Nothing> done)
{
    m_worker->write(silently([scope, settlement](Rows &rows) {
                        holdfast::settleFlow(rows, scope, settlement);
                    }),
                    context, std::move(done));
}

void Store::settleAfterReading(const UserScope &scope, qint64 running, Instant now,
                               QObject *context, Callback<std::vector<SettledAttempt>> done)
{
    m_worker->write<std::vector<SettledAttempt>>(
        [scope, running, now](Rows &rows) {
            return holdfast::settleAfterReading(rows, scope, running, now);
        },
        context, std::move(done));
}

void Store::answerQuestion(const UserScope &scope, const AccountAnswer &answer, QObject *context,
                           Callback<Nothing> done)
{
    m_worker->write(
        silently([scope, answer](Rows &rows) { holdfast::answerQuestion(rows, scope, answer); }),
        context, std::move(done));
}

void Store::changeSettings(const UserScope &scope, const ConnectionId &id,
                           std::function<void(ConnectionSettings &)> change, QObject *context,
                           Callback<Nothing> done)
{
    m_worker->write(onConnection(scope, id,
                                 [change = std::move(change)](Rows &rows, qint64 row) {
                                     changeConnectionSettings(rows, row, change);
                                 }),
                    context, std::move(done));
}

void Store::changeAccountSettings(const UserScope &scope, const ConnectionId &id,
                                  const AccountId &account,
                                  std::function<void(AccountSettings &)> change, QObject *context,
                                  Callback<Nothing> done)
{
    m_worker->write(onConnection(scope, id,
                                 [account, change = std::move(change)](Rows &rows, qint64 row) {
                                     holdfast::changeAccountSettings(rows, row, account, change);
                                 }),
                    context, std::move(done));
}

void Store::manualSyncStarted(const UserScope &scope, const ConnectionId &id, Instant at,
                              QObject *context, Callback<Nothing> done)
{
    m_worker->write(
        onConnection(scope, id,
                     [at](Rows &rows, qint64 row) { holdfast::manualSyncStarted(rows, row, at); }),
        context, std::move(done));
}

void Store::manualSyncNotCounted(const UserScope &scope, const ConnectionId &id, Instant startedAt,
                                 QObject *context, Callback<Nothing> done)
{
    m_worker->write(onConnection(scope, id,
                                 [startedAt](Rows &rows, qint64 row) {
                                     holdfast::manualSyncNotCounted(rows, row, startedAt);
                                 }),
                    context, std::move(done));
}

void Store::manualSyncEnded(const UserScope &scope, const ConnectionId &id, bool successful,
                            Instant at, QObject *context, Callback<Nothing> done)
{
    m_worker->write(onConnection(scope, id,
                                 [successful, at](Rows &rows, qint64 row) {
                                     holdfast::manualSyncEnded(rows, row, successful, at);
                                 }),
                    context, std::move(done));
}

void Store::setSyncNotBefore(const UserScope &scope, const ConnectionId &id,
                             std::optional<Instant> notBefore, QObject *context,
                             Callback<Nothing> done)
{
    m_worker->write(onConnection(scope, id,
                                 [notBefore](Rows &rows, qint64 row) {
                                     holdfast::setSyncNotBefore(rows, row, notBefore);
                                 }),
                    context, std::move(done));
}

void Store::attemptStarted(const UserScope &scope, const StoredAttempt &attempt, QObject *context,
                           Callback<qint64> done)
{
    m_worker->write<qint64>(
        [scope, attempt](Rows &rows) { return holdfast::attemptStarted(rows, scope, attempt); },
        context, std::move(done));
}

void Store::attemptMoved(qint64 number, AttemptStep step, QObject *context, Callback<Nothing> done)
{
    m_worker->write(
        silently([number, step](Rows &rows) { holdfast::attemptMoved(rows, number, step); }),
        context, std::move(done));
}

void Store::attemptEnded(qint64 number, const QString &outcome, const QString &correlationId,
                         Instant at, QObject *context, Callback<Nothing> done)
{
    m_worker->write(silently([number, outcome, correlationId, at](Rows &rows) {
                        holdfast::attemptEnded(rows, number, outcome, correlationId, at);
                    }),
                    context, std::move(done));
}

void Store::history(const UserScope &scope, const ConnectionId &id, QObject *context,
                    Callback<std::vector<HistoryEvent>> done)
{
    m_worker->read<std::vector<HistoryEvent>>(
        [scope, id](Rows &rows) { return loadHistory(rows, scope, id); }, context, std::move(done));
}

void Store::attempts(const UserScope &scope, QObject *context,
                     Callback<std::vector<StoredAttempt>> done)
{
    m_worker->read<std::vector<StoredAttempt>>(
        [scope](Rows &rows) { return loadAttempts(rows, scope); }, context, std::move(done));
}

void Store::webhookMemory(const QString &profileKey, QObject *context, Callback<WebhookMemory> done)
{
    m_worker->read<WebhookMemory>(
        [profileKey](Rows &rows) { return holdfast::webhookMemory(rows, profileKey); }, context,
        std::move(done));
}

void Store::ensureWebhookPath(const QString &profileKey, const QString &path, QObject *context,
                              Callback<WebhookMemory> done)
{
    m_worker->write<WebhookMemory>(
        [profileKey, path](Rows &rows) {
            return holdfast::ensureWebhookPath(rows, profileKey, path);
        },
        context, std::move(done));
}

void Store::takeWebhook(const UserScope &scope, const WebhookNotice &notice, QObject *context,
                        Callback<WebhookIntake> done)
{
    m_worker->write<WebhookIntake>(
        [scope, notice](Rows &rows) { return holdfast::takeWebhook(rows, scope, notice); }, context,
        std::move(done));
}

void Store::webhookWork(const UserScope &scope, QObject *context, Callback<WebhookWork> done)
{
    m_worker->read<WebhookWork>([scope](Rows &rows) { return holdfast::webhookWork(rows, scope); },
                                context, std::move(done));
}

void Store::webhooksWorked(const UserScope &scope, qint64 upTo, QObject *context,
                           Callback<Nothing> done)
{
    m_worker->write(
        silently([scope, upTo](Rows &rows) { holdfast::webhooksWorked(rows, scope, upTo); }),
        context, std::move(done));
}

} // namespace holdfast
