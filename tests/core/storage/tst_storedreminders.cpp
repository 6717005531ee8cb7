// What was told of a connection, and the inbox: kept over restarts, apart for each user, bounded, and
// gone with the connection.
#include "core/storage/reminderstore.h"
#include "storekit.h"

using namespace holdfast;
using namespace holdfast::test;
using namespace std::chrono;

namespace {

const UserScope kScope = scopeOf(QStringLiteral("client"), QStringLiteral("user"));
const UserScope kOther = scopeOf(QStringLiteral("client"), QStringLiteral("other"));

ReminderNotice noticeOf(int number, Instant at)
{
    ReminderNotice notice;
    notice.connection = fullConnection(number).id;
    notice.at = at;
    notice.reminder.cause = ReminderCause::Attention;
    notice.reminder.reason = Reason::CredentialsRejected;
    notice.reminder.end = kNow + days{3};
    notice.reminder.ahead = hours{7};
    notice.reminder.dueAt = at - minutes{5};
    notice.reminder.missed = true;
    return notice;
}

ToldReminders toldOf(Instant at)
{
    return {kNow + days{3}, hours{24}, at, QStringLiteral("stale"), at - hours{1}};
}

} // namespace

class StoredRemindersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_kit = std::make_unique<StoreKit>(m_folder->path());
        QCOMPARE(m_kit->open(), QStringLiteral("ok"));
        QVERIFY(m_kit->save(kScope, {fullConnection(1), fullConnection(2)}));
        QVERIFY(m_kit->save(kOther, {fullConnection(1)}));
    }

    void whatWasToldIsThereAfterARestart()
    {
        const auto inbox = keep(kScope, {{fullConnection(1).id, toldOf(kNow)}},
                                {noticeOf(1, kNow), noticeOf(2, kNow + seconds{1})});
        QCOMPARE(inbox.size(), 2U);
        restart();
        const KnownReminders known = read(kScope);
        QCOMPARE(known.told.size(), 1U);
        QVERIFY(known.told.at(fullConnection(1).id) == toldOf(kNow));
        QVERIFY(known.notices == inbox);
        ReminderNotice expected = noticeOf(2, kNow + seconds{1});
        expected.number = inbox.front().number;
        expected.bank = QStringLiteral("Bank of 2");
        QVERIFY(known.notices.front() == expected); // the newest first, every value as it was
    }

    void whatWasNeverToldIsKeptAsThat()
    {
        (void)keep(kScope, {{fullConnection(1).id, {}}}, {});
        QVERIFY(read(kScope).told.at(fullConnection(1).id) == ToldReminders());
    }

    void whenSomethingWithoutAnEndWasToldIsKept()
    {
        ToldReminders silent;
        silent.ahead = seconds{-1};
        silent.at = kNow;
        (void)keep(kScope, {{fullConnection(1).id, silent}}, {});
        restart();
        QVERIFY(read(kScope).told.at(fullConnection(1).id) == silent);
    }

    void theInboxSpeaksOfThePersonsOwnName()
    {
        (void)keep(kScope, {}, {noticeOf(1, kNow)});
        QCOMPARE(m_kit->tell([&](auto *context, auto done) {
            m_kit->store().changeSettings(
                kScope, fullConnection(1).id,
                [](ConnectionSettings &now) { now.ownName = QStringLiteral("Household"); },
                context, done);
        }),
                 QStringLiteral("ok"));
        QCOMPARE(read(kScope).notices.front().ownName, QStringLiteral("Household"));
    }

    void usersAreApart()
    {
        const auto inbox = keep(kScope, {{fullConnection(1).id, toldOf(kNow)}}, {noticeOf(1, kNow)});
        QVERIFY(read(kOther).told.empty());
        QVERIFY(read(kOther).notices.empty());
        seen(kOther, {inbox.front().number});
        QVERIFY(!read(kScope).notices.front().seen);
        QVERIFY(read(scopeOf(QStringLiteral("nobody"), QString())) == KnownReminders());
    }

    void whatWasReadStaysRead()
    {
        const auto inbox = keep(kScope, {}, {noticeOf(1, kNow), noticeOf(2, kNow)});
        seen(kScope, {inbox.back().number});
        restart();
        const auto notices = read(kScope).notices;
        QVERIFY(!notices.front().seen);
        QVERIFY(notices.back().seen);
    }

    void whatWasMissedStaysMissed()
    {
        ReminderNotice prompt = noticeOf(1, kNow);
        prompt.reminder.missed = false;
        const auto inbox = keep(kScope, {}, {prompt, prompt});
        mark(kOther, NoticeMark::Missed, {inbox.front().number});
        mark(kScope, NoticeMark::Missed, {inbox.back().number});
        restart();
        const auto notices = read(kScope).notices;
        QVERIFY(!notices.front().reminder.missed);
        QVERIFY(notices.back().reminder.missed);
        QVERIFY(!notices.back().seen);
    }

    void theInboxIsBounded()
    {
        std::vector<ReminderNotice> many;
        for (int i = 0; i < kMostNotices + 50; ++i)
            many.push_back(noticeOf(1, kNow + seconds{i}));
        (void)keep(kOther, {}, {noticeOf(1, kNow)});
        const auto inbox = keep(kScope, {}, many);
        QCOMPARE(inbox.size(), size_t(kMostNotices));
        QCOMPARE(inbox.front().at, kNow + seconds{kMostNotices + 49});
        QCOMPARE(read(kOther).notices.size(), 1U);
    }

    void whatIsNotStoredIsLeftOut()
    {
        const auto inbox = keep(kScope, {{ConnectionId{QStringLiteral("x:1")}, toldOf(kNow)}},
                                {noticeOf(77, kNow), noticeOf(1, kNow)});
        QCOMPARE(inbox.size(), 1U);
        QVERIFY(read(kScope).told.empty());
    }

    void itGoesWithTheConnection()
    {
        (void)keep(kScope,
                   {{fullConnection(1).id, toldOf(kNow)}, {fullConnection(2).id, toldOf(kNow)}},
                   {noticeOf(1, kNow), noticeOf(2, kNow)});
        QCOMPARE(m_kit->tell([&](auto *context, auto done) {
            m_kit->store().finishRemoval(
                kScope, {fullConnection(1).id, QStringLiteral("Bank"), 1, kNow, kNow}, context,
                done);
        }),
                 QStringLiteral("ok"));
        const KnownReminders known = read(kScope);
        QCOMPARE(known.told.size(), 1U);
        QCOMPARE(known.notices.size(), 1U);
        QCOMPARE(known.notices.front().connection, fullConnection(2).id);
    }

private:
    void restart()
    {
        m_kit->close();
        QCOMPARE(m_kit->open(), QStringLiteral("ok"));
    }
    std::vector<ReminderNotice> keep(const UserScope &scope,
                                     const std::map<ConnectionId, ToldReminders> &told,
                                     const std::vector<ReminderNotice> &notices)
    {
        const auto inbox = m_kit->ask<std::vector<ReminderNotice>>([&](auto *context, auto done) {
            ReminderStore(m_kit->store()).keep(scope, told, notices, context, done);
        });
        return inbox ? *inbox : std::vector<ReminderNotice>();
    }
    void mark(const UserScope &scope, NoticeMark what, const std::vector<qint64> &numbers)
    {
        QCOMPARE(m_kit->tell([&](auto *context, auto done) {
            ReminderStore(m_kit->store()).mark(scope, what, numbers, context, done);
        }),
                 QStringLiteral("ok"));
    }
    void seen(const UserScope &scope, const std::vector<qint64> &numbers)
    {
        mark(scope, NoticeMark::Seen, numbers);
    }
    KnownReminders read(const UserScope &scope)
    {
        const auto known = m_kit->ask<KnownReminders>([&](auto *context, auto done) {
            ReminderStore(m_kit->store()).known(scope, context, done);
        });
        return known ? *known : KnownReminders();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<StoreKit> m_kit;
};

QTEST_GUILESS_MAIN(StoredRemindersTest)
#include "tst_storedreminders.moc"
