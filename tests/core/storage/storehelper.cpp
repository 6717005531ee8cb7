// A second program for the tests of the store: one that writes until it is killed, holds a lock, or
// works where the disk is full or somebody else's. Says each step on a line of its own.

#include "core/storage/instancelock.h"
#include "storekit.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTextStream>

#include <csignal>
#include <cstdio>
#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

using namespace holdfast;
using namespace holdfast::test;

namespace {

const UserScope kScope = scopeOf(QStringLiteral("client"), QStringLiteral("user"));

void say(const QString &line)
{
    QTextStream(stdout) << line << Qt::endl;
}

void waitForTheEnd()
{
    QTextStream(stdin).readLine();
}

/// Every row of one generation has the same name, so that half a transaction would show.
std::vector<BankConnection> generation(int number, int rows)
{
    std::vector<BankConnection> list;
    for (int row = 0; row < rows; ++row) {
        list.push_back(fullConnection(row));
        list.back().name = QStringLiteral("generation %1").arg(number);
    }
    return list;
}

int writeUntilKilled(StoreKit &kit)
{
    say(kit.open());
    int number = 0;
    if (const auto list = kit.load(kScope); list && !list->connections.empty())
        number = list->connections.front().connection.name.section(u' ', 1).toInt();
    for (;;) {
        if (!kit.save(kScope, generation(++number, 200)))
            return 1;
        say(QString::number(number));
    }
}

int holdTheFolder(const QString &folder)
{
    const Expected<InstanceLock> lock = InstanceLock::take(folder);
    say(lock ? QStringLiteral("held") : errorKindWord(lock.error().kind));
    waitForTheEnd();
    return 0;
}

int holdTheDatabase(const StoreKit &kit)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"));
    database.setDatabaseName(kit.databasePath());
    if (!database.open() || !QSqlQuery(database).exec(QStringLiteral("BEGIN IMMEDIATE")))
        return 1;
    say(QStringLiteral("held"));
    waitForTheEnd();
    return 0;
}

/// Opens and reads as the user nobody, once for writing and once for reading.
int openAsNobody(StoreKit &kit)
{
    constexpr uid_t kNobody = 65534;
    if (::setgid(kNobody) != 0 || ::setuid(kNobody) != 0) {
        say(QStringLiteral("not root"));
        return 0;
    }
    say(kit.open());
    say(kit.open(Store::Mode::ReadOnly));
    const auto list = kit.load(kScope);
    say(list ? QString::number(list->connections.size()) : errorKindWord(list.error().kind));
    return 0;
}

/// Takes an event, says so, and never comes to work on it.
int takeEventAndWait(StoreKit &kit)
{
    WebhookNotice notice{QStringLiteral("of the killed"), kNow, true, true, {fullConnection(1).id}, {}};
    if (kit.open() != QStringLiteral("ok"))
        return 1;
    const auto taken = kit.ask<WebhookIntake>([&](auto *context, auto done) {
        kit.store().takeWebhook(kScope, notice, context, done);
    });
    say(taken == WebhookIntake::Connection ? QStringLiteral("taken") : QStringLiteral("not taken"));
    waitForTheEnd();
    return 0;
}

/// A disk of one megabyte that exists for this process alone.
bool mountTinyDisk(const QString &folder)
{
    const QByteArray path = QFile::encodeName(folder);
    if (::unshare(CLONE_NEWNS) != 0 && ::unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0)
        return false;
    if (::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0)
        return false;
    return ::mount("tmpfs", path.constData(), "tmpfs", 0, "size=1m,mode=0700") == 0;
}

int fillTheDisk(StoreKit &kit)
{
    if (!QDir().mkpath(kit.folder()) || !mountTinyDisk(kit.folder())) {
        say(QStringLiteral("no disk"));
        return 0;
    }
    say(kit.open());
    say(kit.save(kScope, generation(1, 50)) ? QStringLiteral("ok") : QStringLiteral("failed"));
    QFile ballast(kit.folder() + QStringLiteral("/ballast"));
    if (!ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return 1;
    for (const QByteArray block(4096, 'x'); ballast.write(block) == block.size();) {
    }

    const auto failed = kit.save(kScope, generation(2, 2000));
    say(failed ? QStringLiteral("ok") : errorKindWord(failed.error().kind));
    const auto old = kit.load(kScope);
    say(old ? QStringLiteral("%1 of %2")
                  .arg(old->connections.size())
                  .arg(old->connections[0].connection.name)
            : errorKindWord(old.error().kind));

    ballast.close();
    ballast.remove();
    const auto again = kit.save(kScope, generation(3, 60));
    say(again ? QStringLiteral("%1 of %2")
                    .arg(again->connections.size())
                    .arg(again->connections[0].connection.name)
              : errorKindWord(again.error().kind));
    say(kit.tell([&](auto *context, auto done) { kit.store().check(context, done); }));
    return 0;
}

SyncReading hundredSyncs(const ConnectionId &connection)
{
    SyncReading reading{{}, {EnrichmentState::Complete, 3, 3, kNow}, kNow};
    for (int number = 0; number < 100; ++number) {
        SyncRecord sync;
        sync.id = SyncId{QStringLiteral("sync-%1").arg(number)};
        sync.connectionId = connection;
        sync.fetchStatus = QStringLiteral("success");
        sync.accounts = {{AccountId{QStringLiteral("account")}, QStringLiteral("complete"), {}}};
        reading.syncs.push_back(sync);
    }
    return reading;
}

/// One step of the life of a database, for being killed in. Ends with 0 when it was done.
int takeStep(StoreKit &kit, const QString &step)
{
    const ConnectionId first = fullConnection(0).id;
    const ConnectionId second = fullConnection(1).id;
    if (kit.open() != QStringLiteral("ok"))
        return 1;
    Store &store = kit.store();
    QString word = QStringLiteral("ok");
    if (step == QStringLiteral("prepare") || step == QStringLiteral("save")) {
        const bool preparing = step == QStringLiteral("prepare");
        return kit.save(kScope, generation(preparing ? 1 : 2, 100)) ? 0 : 1;
    }
    if (step == QStringLiteral("syncs")) {
        word = kit.tell([&](auto *context, auto done) {
            store.saveSyncs(kScope, first, hundredSyncs(first), context, done);
        });
    } else if (step == QStringLiteral("succession")) {
        word = kit.tell([&](auto *context, auto done) {
            store.recordSuccession(kScope, first, second, Succession::Replaced, kNow, context,
                                   done);
        });
    } else if (step == QStringLiteral("removal")) {
        word = kit.tell([&](auto *context, auto done) {
            store.finishRemoval(kScope, {first, QStringLiteral("A bank"), 3, kNow, kNow, false},
                                context, done);
        });
    } else if (step == QStringLiteral("setting")) {
        word = kit.tell([&](auto *context, auto done) {
            store.setSetting(QStringLiteral("key"), QString(20'000, u'x'), context, done);
        });
    } else if (step == QStringLiteral("attempt")) {
        StoredAttempt attempt;
        attempt.startedAt = kNow;
        return kit.ask<qint64>([&](auto *context, auto done) {
            store.attemptStarted(kScope, attempt, context, done);
        })
                   ? 0
                   : 1;
    }
    return word == QStringLiteral("ok") ? 0 : 1;
}

/// A little of everything, for tests/data/databases: what a person may have when the next version
/// of the program opens the file.
int fillSample(StoreKit &kit)
{
    const ConnectionId first = fullConnection(0).id;
    const ConnectionId second = fullConnection(1).id;
    if (kit.open() != QStringLiteral("ok") || !kit.save(kScope, generation(1, 5), kNow))
        return 1;
    Store &store = kit.store();
    auto all = generation(1, 5);
    all.erase(all.begin());
    if (!kit.save(kScope, all, kNow + std::chrono::hours{1}))
        return 1;
    const auto done = [&kit](auto start) { return kit.tell(start) == QStringLiteral("ok"); };
    std::vector<Account> accounts(2);
    Account &current = accounts[0];
    current.id = AccountId{QStringLiteral("account-1-0")};
    current.connectionId = second;
    current.name = QStringLiteral("Current");
    current.type = QStringLiteral("cash:current");
    current.providerAccountId = QStringLiteral("at-the-bank-0");
    current.reference = QStringLiteral("1234");
    current.balance = Money{-1050, QStringLiteral("GBP"), false};
    current.historyFrom = QDate(2024, 2, 29);
    current.historyTo = QDate(2026, 11, 1);
    current.transactionCount = 812;
    accounts[1].id = AccountId{QStringLiteral("account-1-1")};
    accounts[1].connectionId = second;
    StoredAttempt attempt;
    attempt.kind = AttemptKind::Reauth;
    attempt.connection = first;
    attempt.startedAt = kNow;
    const bool written =
        done([&](auto *c, auto d) { store.saveAccounts(kScope, second, accounts, kNow, c, d); }) &&
        done([&](auto *c, auto d) {
            store.saveSyncs(kScope, second, hundredSyncs(second), c, d);
        }) &&
        done([&](auto *c, auto d) {
            store.recordSuccession(kScope, first, second, Succession::Replaced, kNow, c, d);
        }) &&
        done([&](auto *c, auto d) { store.manualSyncStarted(kScope, second, kNow, c, d); }) &&
        kit.ask<Instant>([&](auto *c, auto d) {
               store.markRemoving(kScope, fullConnection(2).id, kNow, c, d);
           }).has_value() &&
        done([&](auto *c, auto d) {
            store.finishRemoval(
                kScope, {fullConnection(3).id, QStringLiteral("A bank"), 3, kNow, kNow, false}, c,
                d);
        }) &&
        done([&](auto *c, auto d) {
            store.rememberLastProfile({kScope, QStringLiteral("Example"), false}, c, d);
        }) &&
        done([&](auto *c, auto d) {
            store.setSetting(QStringLiteral("key"), QStringLiteral("value"), c, d);
        });
    const auto number =
        kit.ask<qint64>([&](auto *c, auto d) { store.attemptStarted(kScope, attempt, c, d); });
    return written && number ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() != 3)
        return 2;
    const QString &what = arguments[1];
    StoreKit kit(arguments[2]);
    if (what == QStringLiteral("write"))
        return writeUntilKilled(kit);
    if (what == QStringLiteral("hold-folder"))
        return holdTheFolder(arguments[2]);
    if (what == QStringLiteral("hold-database"))
        return holdTheDatabase(kit);
    if (what == QStringLiteral("as-nobody"))
        return openAsNobody(kit);
    if (what == QStringLiteral("sample"))
        return fillSample(kit);
    if (what == QStringLiteral("webhook"))
        return takeEventAndWait(kit);
    if (what == QStringLiteral("fill"))
        return fillTheDisk(kit);
    if (what.startsWith(QStringLiteral("step-")))
        return takeStep(kit, what.mid(5));
    return 2;
}
