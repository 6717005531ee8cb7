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
    for (const QByteArray block(4096, 'x'); ballast.write(block) == block.size();) { }

    const auto failed = kit.save(kScope, generation(2, 2000));
    say(failed ? QStringLiteral("ok") : errorKindWord(failed.error().kind));
    const auto old = kit.load(kScope);
    say(old ? QStringLiteral("%1 of %2").arg(old->connections.size()).arg(old->connections[0].connection.name)
            : errorKindWord(old.error().kind));

    ballast.close();
    ballast.remove();
    const auto again = kit.save(kScope, generation(3, 60));
    say(again ? QStringLiteral("%1 of %2").arg(again->connections.size()).arg(again->connections[0].connection.name)
              : errorKindWord(again.error().kind));
    say(kit.tell([&](auto *context, auto done) { kit.store().check(context, done); }));
    return 0;
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
    if (what == QStringLiteral("fill"))
        return fillTheDisk(kit);
    return 2;
}
