// The service over databases that things happened to: damaged ones (P-06), ones put back from
// yesterday, and a folder that two computers share (P-16).

#include "core/service/storedpreferences.h"
#include "core/storage/instancelock.h"
#include "core/storage/reminderstore.h"
#include "support/servicestand.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSysInfo>

using namespace holdfast;
using namespace holdfast::test;
using namespace std::chrono_literals;

class TestLiveStorage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aDamagedDatabaseIsFilledAgainFromTheService_data();
    void aDamagedDatabaseIsFilledAgainFromTheService();
    void aScreenfulComesBeforeTheRest_data();
    void aScreenfulComesBeforeTheRest();
    void theRestOfAnotherUsersRowsIsNotShown();
    void theReceiptNamesOlderFilesThatMayStillHoldIt();
    void yesterdaysDatabaseRemovesNothingAgain();
    void yesterdaysUnfinishedRemovalEndsWithoutASecondRequest();
    void yesterdaysDatabaseLearnsWhatIsNew();
    void aFolderInUseOnAnotherComputerIsBusy();
    void aStrangerThatHoldsItIsToldAndThenItGoesOn();
    void whatIsWantedOfRemindersIsReadFromTheStore();

private:
    [[nodiscard]] ServiceStand &stand() { return *m_stand; }
    [[nodiscard]] QByteArray database() const
    {
        QFile file(m_stand->databasePath());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void putBack(const QByteArray &bytes)
    {
        QFile file(m_stand->databasePath());
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    /// Ends the program, so that the whole database is in its one file.
    void end()
    {
        stand().service.reset();
        stand().store.reset();
    }
    /// The service withdraws and forgets it at once.
    void letRemovalsSucceed()
    {
        stand().gateway.on("DELETE", QStringLiteral("/connection/bank:1"),
                           [this](const HttpRequest &) {
                               stand().listed.erase(stand().listed.begin());
                               return ScriptedGateway::json(204, {});
                           });
    }
    void storeACrowd()
    {
        stand().listed.clear();
        for (int number = 0; number < 400; ++number)
            stand().listed.push_back({.id = "bank:" + QByteArray::number(number)});
        QCOMPARE(stand().start(), QStringLiteral("ok"));
        QCOMPARE(stand().service->snapshot()->size(), 400U);
        stand().build();
    }
    [[nodiscard]] int removals() const { return m_stand->calls("DELETE", "/connection/bank:1"); }

    std::unique_ptr<ServiceStand> m_stand;
};

void TestLiveStorage::init()
{
    m_stand = std::make_unique<ServiceStand>();
    stand().listed = {{"bank:1"}, {"bank:2"}};
    QCOMPARE(stand().start(), QStringLiteral("ok"));
    letRemovalsSucceed();
}

void TestLiveStorage::aDamagedDatabaseIsFilledAgainFromTheService_data()
{
    QTest::addColumn<bool>("lastPictureFirst");
    QTest::newRow("P-06 in the window") << true;
    QTest::newRow("P-06 in a command") << false;
}

void TestLiveStorage::aDamagedDatabaseIsFilledAgainFromTheService()
{
    QFETCH(const bool, lastPictureFirst);
    const auto secrets = stand().keychain.secrets;
    end();
    putBack("no database at all");
    stand().lastPictureFirst = lastPictureFirst;
    stand().build();
    QCOMPARE(stand().open(), QStringLiteral("ok"));
    const auto faults = stand().service->health().faults;
    QCOMPARE(faults.size(), 1U);
    QCOMPARE(faults.front().kind, ErrorKind::StorageDamaged);
    QCOMPARE(faults.front().part, QStringLiteral("set-aside"));
    QFile old(faults.front().about);
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), QByteArray("no database at all"));

    QCOMPARE(stand().goOnline(), QStringLiteral("ok"));
    QCOMPARE(stand().ids(), QStringLiteral("bank:1 bank:2"));
    QVERIFY(stand().keychain.secrets == secrets);
    // It stays told while the program runs, and is not told anew by the next one.
    QCOMPARE(stand().faults(), QStringLiteral("storage-damaged"));
    QCOMPARE(stand().start(), QStringLiteral("ok"));
    QCOMPARE(stand().faults(), QString());
    QCOMPARE(stand().ids(), QStringLiteral("bank:1 bank:2"));
}

void TestLiveStorage::aScreenfulComesBeforeTheRest_data()
{
    QTest::addColumn<bool>("online");
    QTest::newRow("looked at only") << false;
    QTest::newRow("online before the first rows") << true;
}

void TestLiveStorage::aScreenfulComesBeforeTheRest()
{
    QFETCH(const bool, online);
    storeACrowd();
    ConnectionService &service = *stand().service;
    std::vector<std::pair<size_t, bool>> pictures;
    QObject::connect(&service, &ConnectionService::snapshotReplaced, &stand().context, [&] {
        pictures.emplace_back(service.snapshot()->size(), service.snapshotIsWhole());
    });
    Outcome<std::monostate> opened;
    Outcome<std::monostate> connected;
    service.open(&stand().context, opened.take());
    if (online)
        service.goOnline(&stand().context, connected.take());
    QTRY_COMPARE(opened.count(), 1);
    QTRY_COMPARE(connected.count(), online ? 1 : 0);
    QCOMPARE(opened.word(), QStringLiteral("ok"));
    QCOMPARE(service.snapshot()->size(), 400U);
    QVERIFY(service.snapshotIsWhole());
    QCOMPARE(pictures.front(), (std::pair<size_t, bool>{120, false}));
    for (size_t later = 1; later < pictures.size(); ++later)
        QCOMPARE(pictures[later], (std::pair<size_t, bool>{400, true}));
    QCOMPARE(opened.count(), 1);
}

void TestLiveStorage::theRestOfAnotherUsersRowsIsNotShown()
{
    storeACrowd();
    stand().listed = {{"bank:7"}};
    stand().opener.next->profile.userId = UserId(QStringLiteral("user-2"));
    ConnectionService &service = *stand().service;
    Outcome<std::monostate> opened;
    Outcome<std::monostate> connected;
    service.open(&stand().context, opened.take());
    service.goOnline(&stand().context, connected.take());
    QTRY_VERIFY(opened.count() == 1 && connected.count() == 1);
    bool replaced = false;
    QObject::connect(&service, &ConnectionService::snapshotReplaced, &stand().context,
                     [&replaced] { replaced = true; });
    QCOMPARE(service.snapshot()->size(), 1U);
    QVERIFY(!QTest::qWaitFor([&replaced] { return replaced; }, 200)); // the rest, were it still to come
    QCOMPARE(stand().ids(), QStringLiteral("bank:7"));
}

void TestLiveStorage::theReceiptNamesOlderFilesThatMayStillHoldIt()
{
    end();
    putBack("no database at all");
    QCOMPARE(stand().start(), QStringLiteral("ok"));
    const QString old = stand().service->health().faults.front().about;
    const auto receipt = stand().remove("bank:1");
    QVERIFY(receipt);
    QCOMPARE(receipt->mayRemainIn, QStringList{old});

    stand().listed.insert(stand().listed.begin(), {"bank:1"});
    stand().clock.advance(1h);
    QVERIFY(QFile::remove(old));
    QCOMPARE(stand().refresh(), QStringLiteral("ok"));
    QVERIFY(stand().remove("bank:1")->mayRemainIn.isEmpty());
}

// P-16: it has a connection that was removed since.
void TestLiveStorage::yesterdaysDatabaseRemovesNothingAgain()
{
    end();
    const QByteArray yesterday = database();
    QCOMPARE(stand().start(), QStringLiteral("ok"));
    QVERIFY(stand().remove("bank:1"));
    QCOMPARE(removals(), 1);
    end();
    putBack(yesterday);
    stand().clock.advance(24h);
    QCOMPARE(stand().start(), QStringLiteral("ok"));
    QCOMPARE(removals(), 1);
    QCOMPARE(stand().ids(), QStringLiteral("bank:2"));
}

// P-16: it was copied in the middle of the removal.
void TestLiveStorage::yesterdaysUnfinishedRemovalEndsWithoutASecondRequest()
{
    QVERIFY(stand().ask<Instant>([this](auto *c, auto d) {
        stand().store->markRemoving(stand().scope(), ServiceStand::idOf("bank:1"),
                                    stand().clock.now(), c, d);
    }));
    end();
    const QByteArray midway = database();
    QCOMPARE(stand().start(), QStringLiteral("ok"));
    QTRY_COMPARE(stand().ids(), QStringLiteral("bank:2")); // the start goes on with it
    QCOMPARE(removals(), 1);
    end();
    putBack(midway);
    stand().clock.advance(24h);
    QCOMPARE(stand().start(), QStringLiteral("ok"));
    QCOMPARE(removals(), 1);
    QCOMPARE(stand().ids(), QStringLiteral("bank:2"));
    const auto receipts = stand().ask<std::vector<StoredReceipt>>(
        [this](auto *c, auto d) { stand().store->receipts(stand().scope(), c, d); });
    QCOMPARE(receipts->size(), 1U);
}

void TestLiveStorage::yesterdaysDatabaseLearnsWhatIsNew()
{
    end();
    const QByteArray yesterday = database();
    stand().listed.push_back({"bank:3"});
    QCOMPARE(stand().start(), QStringLiteral("ok"));
    QVERIFY(stand().entry("bank:3"));
    end();
    putBack(yesterday);
    QCOMPARE(stand().start(), QStringLiteral("ok"));
    QCOMPARE(stand().ids(), QStringLiteral("bank:1 bank:2 bank:3"));
    QCOMPARE(stand().faults(), QString());
}

// P-16: whoever runs there cannot be asked, so the lock counts however old it is.
void TestLiveStorage::aFolderInUseOnAnotherComputerIsBusy()
{
    const QString path = stand().folder.filePath(QStringLiteral("holdfast.lock"));
    QFile lock(path);
    QVERIFY(lock.open(QIODevice::WriteOnly));
    // A process that certainly does not run here, on a computer with another name.
    lock.write("4194303\nholdfast\nanother-" + QSysInfo::machineHostName().toUtf8() + "\n\n\n");
    lock.close();
    const auto taken = InstanceLock::take(stand().folder.path());
    QVERIFY(!taken);
    QCOMPARE(taken.error().kind, ErrorKind::StorageBusy);
    QVERIFY(QFile::exists(path));
}

// P-12: another program, such as a browser for databases, in the middle of a transaction.
void TestLiveStorage::aStrangerThatHoldsItIsToldAndThenItGoesOn()
{
    stand().listed.push_back({"bank:3"});
    {
        QSqlDatabase database =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("stranger"));
        database.setDatabaseName(stand().databasePath());
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(QStringLiteral("BEGIN IMMEDIATE")));
        QCOMPARE(stand().refresh(), QStringLiteral("storage-busy"));
        QCOMPARE(stand().faults(), QStringLiteral("storage-busy"));
        QCOMPARE(stand().ids(), QStringLiteral("bank:1 bank:2"));
        QVERIFY(query.exec(QStringLiteral("ROLLBACK")));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("stranger"));
    QCOMPARE(stand().refresh(), QStringLiteral("ok"));
    QCOMPARE(stand().faults(), QString());
    QCOMPARE(stand().ids(), QStringLiteral("bank:1 bank:2 bank:3"));
}

void TestLiveStorage::whatIsWantedOfRemindersIsReadFromTheStore()
{
    using Silenced = std::set<ConnectionId>;
    const auto wishes = [this] {
        return stand().ask<ReminderWishes>([this](QObject *context, auto done) {
            stand().service->reminderWishes(context, std::move(done));
        });
    };
    const auto silenced = [&wishes]() -> Expected<Silenced> {
        return wishes().map([](const ReminderWishes &found) { return found.silenced; });
    };
    stand().listed = {{"bank:1"}, {"bank:2"}};
    QCOMPARE(stand().start(), QStringLiteral("ok"));
    QCOMPARE(silenced().value_or(Silenced{stand().idOf("bank:9")}), Silenced{});
    const BankConnection first = stand().service->snapshot()->front().connection;
    const ToldReminders told = withSilence({}, first, {}, stand().clock.now());
    QVERIFY(stand().ask<std::vector<ReminderNotice>>([&](QObject *context, auto done) {
        ReminderStore(*stand().store).keep(stand().scope(), {{first.id, told}}, {}, context, done);
    }));
    QCOMPARE(silenced().value_or(Silenced{}), Silenced{first.id});
    // Another end is another consent.
    stand().listed.front().expiresAt = "2027-04-01T00:00:00Z";
    QCOMPARE(stand().refresh(), QStringLiteral("ok"));
    QCOMPARE(silenced().value_or(Silenced{first.id}), Silenced{});

    QCOMPARE(wishes().value_or(ReminderWishes{}).preferences, ReminderPreferences());
    StoredPreferences book(*stand().store);
    book.take(std::map<QString, QString>{});
    Preferences wanted;
    wanted.reminders.ladder = {9, 2};
    QVERIFY(stand().ask<std::monostate>(
        [&](QObject *context, auto done) { book.set(wanted, context, done); }));
    QCOMPARE(wishes().value_or(ReminderWishes{}).preferences, wanted.reminders);
}

QTEST_GUILESS_MAIN(TestLiveStorage)
#include "tst_livestorage.moc"
