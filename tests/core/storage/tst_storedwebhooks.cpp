#include "storekit.h"

#include <QProcess>

#include <signal.h>

using namespace holdfast;
using namespace holdfast::test;
using namespace std::chrono_literals;

/// The inbox of webhook events: what was acknowledged is never lost, and never worked twice.
class StoredWebhooksTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anAddressIsMadeOnceAClient();
    void aSignedEventIsTakenOnceAlsoAfterARestart();
    void whatIsTooOldToBeValidIsForgotten();
    void plainEventsAreRecognisedByNobody();
    void namedRowsAreFoundByConnectionAndAccount();
    void strangersMakeNoRow();
    void theSameConnectionWaitsOnce();
    void whatCameDuringTheWorkStays();
    void anotherUsersRowsAreNotNamed();
    void aRemovedConnectionLeavesTheInbox();
    void aKilledProgramsEventIsInTheInbox();

private:
    [[nodiscard]] WebhookIntake take(const WebhookNotice &notice)
    {
        const auto taken = m_kit->ask<WebhookIntake>([&](auto *context, auto done) {
            m_kit->store().takeWebhook(m_scope, notice, context, done);
        });
        return taken.value();
    }
    [[nodiscard]] WebhookWork work()
    {
        return m_kit
            ->ask<WebhookWork>([&](auto *context, auto done) {
                m_kit->store().webhookWork(m_scope, context, done);
            })
            .value();
    }
    [[nodiscard]] WebhookMemory memory(const QString &path = QStringLiteral("a-path"))
    {
        return m_kit
            ->ask<WebhookMemory>([&](auto *context, auto done) {
                m_kit->store().ensureWebhookPath(m_scope.profileKey, path, context, done);
            })
            .value();
    }
    [[nodiscard]] QString worked(qint64 upTo)
    {
        return m_kit->tell([&](auto *context, auto done) {
            m_kit->store().webhooksWorked(m_scope, upTo, context, done);
        });
    }
    [[nodiscard]] static WebhookNotice about(int connection, const char *token = "")
    {
        WebhookNotice notice{QString::fromLatin1(token), kNow, true, true, {}, {}};
        notice.connections = {fullConnection(connection).id};
        return notice;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<StoreKit> m_kit;
    const UserScope m_scope = scopeOf(QStringLiteral("client"), QStringLiteral("user"));
};

void StoredWebhooksTest::init()
{
    m_kit.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_kit = std::make_unique<StoreKit>(m_folder->filePath(QStringLiteral("data")));
    QCOMPARE(m_kit->open(), QStringLiteral("ok"));
    QVERIFY(m_kit->save(m_scope, {fullConnection(1), fullConnection(2)}));
    QCOMPARE(memory().path, QStringLiteral("a-path"));
}

void StoredWebhooksTest::anAddressIsMadeOnceAClient()
{
    QCOMPARE(memory(QStringLiteral("another")).path, QStringLiteral("a-path"));
    QCOMPARE(m_kit->open(Store::Mode::ReadOnly), QStringLiteral("ok"));
    const auto read = [this](const QString &client) {
        return m_kit->ask<WebhookMemory>(
            [&](auto *context, auto done) { m_kit->store().webhookMemory(client, context, done); });
    };
    QCOMPARE(read(m_scope.profileKey)->path, QStringLiteral("a-path"));
    QCOMPARE(*read(QStringLiteral("another client")), WebhookMemory{});
}

void StoredWebhooksTest::aSignedEventIsTakenOnceAlsoAfterARestart() // W-02
{
    QCOMPARE(take(about(1, "token")), WebhookIntake::Connection);
    QCOMPARE(worked(work().upTo), QStringLiteral("ok"));
    for (int again = 0; again < 1000; ++again) {
        if (again == 500)
            QCOMPARE(m_kit->open(), QStringLiteral("ok"));
        QCOMPARE(take(about(1, "token")), WebhookIntake::SeenBefore);
    }
    QCOMPARE(work(), WebhookWork{});
    QCOMPARE(memory().events, 1);
    QVERIFY(memory().signedOnly);
    QCOMPARE(take(about(1, "another token")), WebhookIntake::Connection);
}

void StoredWebhooksTest::whatIsTooOldToBeValidIsForgotten()
{
    QCOMPARE(take(about(1, "old")), WebhookIntake::Connection);
    WebhookNotice later = about(1, "new");
    later.receivedAt = kNow + kWebhookMemory;
    QCOMPARE(take(later), WebhookIntake::Connection);
    QCOMPARE(take(about(1, "old")), WebhookIntake::SeenBefore); // not a moment too soon
    later = about(1, "newest");
    later.receivedAt = kNow + kWebhookMemory + 1ms;
    QCOMPARE(take(later), WebhookIntake::Connection);
    QCOMPARE(take(about(1, "old")), WebhookIntake::Connection);
}

void StoredWebhooksTest::plainEventsAreRecognisedByNobody()
{
    QCOMPARE(take(about(1)), WebhookIntake::Connection);
    QCOMPARE(take(about(1)), WebhookIntake::Connection);
    WebhookNotice strange{{}, kNow, false, false, {}, {}};
    QCOMPARE(take(strange), WebhookIntake::Nothing);
    const WebhookMemory counted = memory();
    QVERIFY(!counted.signedOnly);
    QCOMPARE(counted.events, 3);
    QCOMPARE(counted.unknownEvents, 1);
    QCOMPARE(counted.lastEventAt, std::optional(kNow));
}

void StoredWebhooksTest::namedRowsAreFoundByConnectionAndAccount()
{
    Account account;
    account.id = AccountId{QStringLiteral("an-account")};
    QCOMPARE(m_kit->tell([&](auto *context, auto done) {
        m_kit->store().saveAccounts(m_scope, fullConnection(2).id, {account}, kNow, context, done);
    }),
             QStringLiteral("ok"));
    WebhookNotice notice{{}, kNow, true, true, {fullConnection(1).id}, {account.id}};
    QCOMPARE(take(notice), WebhookIntake::Connection);
    QCOMPARE(work().connections, (std::vector{fullConnection(1).id, fullConnection(2).id}));
}

void StoredWebhooksTest::strangersMakeNoRow() // W-10
{
    WebhookNotice notice{{},
                         kNow,
                         true,
                         true,
                         {ConnectionId{QStringLiteral("bank:stranger")}},
                         {AccountId{QStringLiteral("strange-account")}}};
    QCOMPARE(take(notice), WebhookIntake::List);
    QVERIFY(work().upTo > 0);
    QVERIFY(work().connections.empty());
    QCOMPARE(m_kit->load(m_scope)->connections.size(), 2u);
    m_kit->close();
    for (const char *file : {"/holdfast.db", "/holdfast.db-wal"}) {
        QFile database(m_kit->folder() + QString::fromLatin1(file));
        QVERIFY(!database.exists() || database.open(QIODevice::ReadOnly));
        QVERIFY(!database.readAll().contains("strange"));
    }
}

void StoredWebhooksTest::theSameConnectionWaitsOnce()
{
    for (int event = 0; event < 50; ++event)
        QCOMPARE(take(about(1)), WebhookIntake::Connection);
    QCOMPARE(take({{}, kNow, true, true, {}, {}}), WebhookIntake::List);
    QCOMPARE(take({{}, kNow, true, true, {}, {}}), WebhookIntake::List);
    QCOMPARE(work().connections, (std::vector{fullConnection(1).id}));
    QCOMPARE(worked(work().upTo), QStringLiteral("ok"));
    QCOMPARE(work(), WebhookWork{});
}

void StoredWebhooksTest::whatCameDuringTheWorkStays()
{
    QCOMPARE(take(about(1)), WebhookIntake::Connection);
    const qint64 upTo = work().upTo;
    QCOMPARE(take(about(1)), WebhookIntake::Connection); // news while we read
    QCOMPARE(take(about(2)), WebhookIntake::Connection);
    QCOMPARE(worked(upTo), QStringLiteral("ok"));
    QCOMPARE(work().connections, (std::vector{fullConnection(1).id, fullConnection(2).id}));
}

void StoredWebhooksTest::anotherUsersRowsAreNotNamed()
{
    const UserScope other = scopeOf(QStringLiteral("client"), QStringLiteral("another"));
    QVERIFY(m_kit->save(other, {fullConnection(3)}));
    QCOMPARE(take(about(3)), WebhookIntake::List);
    const auto theirs = m_kit->ask<WebhookWork>(
        [&](auto *context, auto done) { m_kit->store().webhookWork(other, context, done); });
    QCOMPARE(*theirs, WebhookWork{});
}

void StoredWebhooksTest::aRemovedConnectionLeavesTheInbox()
{
    QCOMPARE(take(about(1)), WebhookIntake::Connection);
    StoredReceipt receipt;
    receipt.connection = fullConnection(1).id;
    receipt.startedAt = receipt.confirmedAt = kNow;
    QCOMPARE(m_kit->tell([&](auto *context, auto done) {
        m_kit->store().finishRemoval(m_scope, receipt, context, done);
    }),
             QStringLiteral("ok"));
    QCOMPARE(work(), WebhookWork{});
}

void StoredWebhooksTest::aKilledProgramsEventIsInTheInbox() // W-11
{
    m_kit->close();
    QProcess program;
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    program.start(QStringLiteral(HOLDFAST_BIN_DIR "/holdfast_storehelper"),
                  {QStringLiteral("webhook"), m_kit->folder()});
    QVERIFY(QTest::qWaitFor([&] { return program.canReadLine(); }, 30'000));
    QCOMPARE(program.readLine().trimmed(), QByteArray("taken"));
    ::kill(pid_t(program.processId()), SIGKILL); // after acknowledging, before working
    QVERIFY(program.waitForFinished());

    QCOMPARE(m_kit->open(), QStringLiteral("ok"));
    QCOMPARE(work().connections, (std::vector{fullConnection(1).id}));
    QCOMPARE(take(about(1, "of the killed")), WebhookIntake::SeenBefore);
}

QTEST_GUILESS_MAIN(StoredWebhooksTest)
#include "tst_storedwebhooks.moc"
