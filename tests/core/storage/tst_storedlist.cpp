#include "storekit.h"

using namespace holdfast;
using namespace holdfast::test;

/// The list of connections: what is saved comes back, what changes is told apart, nothing mixes.
class StoredListTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aFreshFolderHoldsNothing();
    void everyFieldComesBack();
    void absentAndEmptyStayDifferent();
    void unlistedRowsAreMarkedOnceAndReturn();
    void aConnectionListedTwiceCountsOnce();
    void scopesNeverMix();
    void theLastPictureNeedsNoProfile();
    void theLastPictureOfManyHoldsThoseThatEndSoonestOrNever();
    void answersComeLaterAndNotAfterTheContext();
    void everyRequestFailsAfterAFailedOpen();
    void tenThousandLoadQuickly();

private:
    [[nodiscard]] Expected<LastPicture> lastPicture()
    {
        return m_kit->ask<LastPicture>(
            [this](auto *context, auto done) { m_kit->store().loadLastPicture(context, done); });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<StoreKit> m_kit;
    const UserScope m_scope = scopeOf(QStringLiteral("client"), QStringLiteral("user"));
};

void StoredListTest::init()
{
    m_kit.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_kit = std::make_unique<StoreKit>(m_folder->filePath(QStringLiteral("data")));
    QCOMPARE(m_kit->open(), QStringLiteral("ok"));
}

void StoredListTest::aFreshFolderHoldsNothing()
{
    const auto list = m_kit->load(m_scope);
    QVERIFY(list);
    QVERIFY(list->connections.empty());
    QVERIFY(!list->readAt);
}

void StoredListTest::everyFieldComesBack()
{
    const BankConnection first = fullConnection(1);
    const BankConnection second = fullConnection(2);
    const auto saved = m_kit->save(m_scope, {first, second});
    QVERIFY(saved);
    QCOMPARE(saved->readAt, std::optional(kNow));
    QCOMPARE(saved->connections.size(), size_t(2));
    QVERIFY(saved->connections[0].connection == first);
    QVERIFY(saved->connections[1].connection == second);

    m_kit->close();
    QCOMPARE(m_kit->open(), QStringLiteral("ok"));
    const auto loaded = m_kit->load(m_scope);
    QVERIFY(loaded);
    QVERIFY(*loaded == *saved);
}

void StoredListTest::absentAndEmptyStayDifferent()
{
    BankConnection bare;
    bare.id = ConnectionId{QStringLiteral("a:b")};
    bare.name = QStringLiteral("");
    const auto saved = m_kit->save(m_scope, {bare});
    QVERIFY(saved);
    const BankConnection &stored = saved->connections.front().connection;
    QVERIFY(stored == bare);
    QVERIFY(!stored.name.isNull());
    QVERIFY(stored.type.isNull());
    QVERIFY(stored.expiresAt.isAbsent());
    QVERIFY(stored.accountIds.empty());
}

void StoredListTest::unlistedRowsAreMarkedOnceAndReturn()
{
    const BankConnection stays = fullConnection(1);
    const BankConnection goes = fullConnection(2);
    QVERIFY(m_kit->save(m_scope, {stays, goes}));

    const Instant later = kNow + std::chrono::hours{1};
    auto list = m_kit->save(m_scope, {stays}, later);
    QVERIFY(list);
    QVERIFY(!list->connections[0].missingSince);
    QCOMPARE(list->connections[1].missingSince, std::optional(later));
    QVERIFY(list->connections[1].connection == goes);

    list = m_kit->save(m_scope, {stays}, later + std::chrono::hours{1});
    QVERIFY(list);
    QCOMPARE(list->connections[1].missingSince, std::optional(later));

    list = m_kit->save(m_scope, {goes, stays}, later + std::chrono::hours{2});
    QVERIFY(list);
    QVERIFY(!list->connections[1].missingSince);
    QVERIFY(list->connections[0].connection == stays);
}

void StoredListTest::aConnectionListedTwiceCountsOnce()
{
    BankConnection again = fullConnection(1);
    again.name = QStringLiteral("Another name");
    const auto list = m_kit->save(m_scope, {fullConnection(1), again});
    QVERIFY(list);
    QCOMPARE(list->connections.size(), size_t(1));
    QVERIFY(list->connections.front().connection == fullConnection(1));
}

// rows of another user or client.
void StoredListTest::scopesNeverMix()
{
    const UserScope otherUser = scopeOf(QStringLiteral("client"), QStringLiteral("other"));
    const UserScope otherClient = scopeOf(QStringLiteral("another"), QStringLiteral("user"));
    BankConnection same = fullConnection(1);
    QVERIFY(m_kit->save(m_scope, {same, fullConnection(2)}));
    same.name = QStringLiteral("Seen by the other user");
    QVERIFY(m_kit->save(otherUser, {same}));

    QCOMPARE(m_kit->load(m_scope)->connections.size(), size_t(2));
    QVERIFY(m_kit->load(m_scope)->connections[0].connection == fullConnection(1));
    QVERIFY(!m_kit->load(m_scope)->connections[1].missingSince);
    QCOMPARE(m_kit->load(otherUser)->connections.size(), size_t(1));
    QVERIFY(m_kit->load(otherUser)->connections[0].connection == same);
    QVERIFY(m_kit->load(otherClient)->connections.empty());
    QCOMPARE(m_kit->details(otherUser, fullConnection(2).id).error().kind, ErrorKind::UnknownId);
}

void StoredListTest::theLastPictureNeedsNoProfile()
{
    QVERIFY(!lastPicture()->profile);
    const LastProfile profile{m_scope, QStringLiteral("At home"), true};
    QCOMPARE(m_kit->tell([&](auto *context, auto done) {
        m_kit->store().rememberLastProfile(profile, context, done);
    }),
             QStringLiteral("ok"));
    QVERIFY(m_kit->save(m_scope, {fullConnection(1)}));
    QVERIFY(m_kit->save(scopeOf(QStringLiteral("client"), QStringLiteral("other")),
                        {fullConnection(2)}));
    const auto picture = lastPicture();
    QVERIFY(picture);
    QCOMPARE(picture->profile, std::optional(profile));
    QCOMPARE(picture->list.connections.size(), size_t(1));
    QVERIFY(picture->list.whole);
}

void StoredListTest::theLastPictureOfManyHoldsThoseThatEndSoonestOrNever()
{
    std::vector<BankConnection> listed;
    for (int number = 0; number < 1000; ++number) {
        listed.push_back(fullConnection(number));
        // The later they were first seen, the sooner they end; and one never ends.
        listed.back().expiresAt.value = kNow - std::chrono::hours{number};
    }
    listed[999].expiresAt.value.reset();
    QVERIFY(m_kit->save(m_scope, listed));
    listed.erase(listed.begin() + 997); // gone at the service, so not shown
    QVERIFY(m_kit->save(m_scope, listed));
    QCOMPARE(m_kit->tell([&](auto *context, auto done) {
        m_kit->store().rememberLastProfile({m_scope, QStringLiteral("At work"), false}, context,
                                           done);
    }),
             QStringLiteral("ok"));

    const auto picture = lastPicture();
    QVERIFY(picture);
    QVERIFY(!picture->list.whole);
    const auto &rows = picture->list.connections;
    QVERIFY(rows.size() >= 100 && rows.size() < 1000);
    QCOMPARE(rows.back().connection.id, fullConnection(999).id);
    for (const StoredConnection &row : rows) {
        QVERIFY(row.connection.id != fullConnection(997).id);
        const auto end = row.connection.expiresAt.value;
        QVERIFY(end ? *end <= kNow - std::chrono::hours{998 - int(rows.size())}
                    : row.connection.id == fullConnection(999).id);
    }
}

void StoredListTest::answersComeLaterAndNotAfterTheContext()
{
    auto context = std::make_unique<QObject>();
    int answers = 0;
    m_kit->store().loadConnections(m_scope, context.get(), [&](auto) { ++answers; });
    QCOMPARE(answers, 0);
    m_kit->store().loadConnections(m_scope, context.get(), [&](auto) { ++answers; });
    context.reset();
    QVERIFY(m_kit->load(m_scope));
    QCOMPARE(answers, 0);
}

void StoredListTest::everyRequestFailsAfterAFailedOpen()
{
    m_kit->close();
    // A link is never followed, nor set aside like a damaged file.
    const QString file = m_kit->databasePath();
    QVERIFY(QFile::rename(file, file + QStringLiteral(".elsewhere")));
    QVERIFY(QFile::link(file + QStringLiteral(".elsewhere"), file));
    const QString kind = m_kit->open();
    QVERIFY(kind != QStringLiteral("ok"));
    QCOMPARE(errorKindWord(m_kit->load(m_scope).error().kind), kind);
}

void StoredListTest::tenThousandLoadQuickly()
{
    std::vector<BankConnection> many;
    for (int number = 0; number < 10'000; ++number)
        many.push_back(fullConnection(number));
    QVERIFY(m_kit->save(m_scope, many));
    m_kit->close();
    QCOMPARE(m_kit->open(), QStringLiteral("ok"));
    QElapsedTimer timer;
    timer.start();
    const auto list = m_kit->load(m_scope);
    const auto took = timer.elapsed();
    QVERIFY(list);
    QCOMPARE(list->connections.size(), many.size());
    // Told, not judged: this build may be a debug build on a busy machine.
    qInfo("loading 10,000 connections took %lld ms", took);
}

QTEST_GUILESS_MAIN(StoredListTest)
#include "tst_storedlist.moc"
