// P-04: the disk fails at each write, sync or deletion that SQLite asks for, and works again. Told as
// K8; what was there is still read; nothing called saved is missing; it goes on without a restart.

#include "faultydisk.h"
#include "storekit.h"

#include <sqlite3.h>

#include <functional>

using namespace holdfast;
using namespace holdfast::test;

namespace {

const UserScope kScope = scopeOf(QStringLiteral("client"), QStringLiteral("user"));

std::vector<BankConnection> generation(int number)
{
    std::vector<BankConnection> list;
    for (int row = 0; row < 12; ++row) {
        list.push_back(fullConnection(row));
        list.back().name = QStringLiteral("generation %1").arg(number);
    }
    return list;
}

} // namespace

class DiskFaultsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyChangeMayFail_data();
    void everyChangeMayFail();
    void theFirstStartMayFailAnywhere_data();
    void theFirstStartMayFailAnywhere();

private:
    using Step = std::function<QString(StoreKit &)>;
    /// What is stored, in one text: for telling before from after.
    [[nodiscard]] static QString picture(StoreKit &kit);
    void freshCopy();
    void tryAt(int change, int code, const Step &step);

    FaultyDisk m_disk;
    QTemporaryDir m_folder;
    QString m_before; ///< the picture of what was prepared
    QString m_after;  ///< the picture after the step
    std::unique_ptr<StoreKit> m_kit;
    int m_copies = 0;
};

QString DiskFaultsTest::picture(StoreKit &kit)
{
    const auto list = kit.load(kScope);
    if (!list)
        return QStringLiteral("cannot be read");
    QStringList parts;
    for (const StoredConnection &row : list->connections)
        parts.append(QStringLiteral("%1 %2 %3 %4")
                         .arg(row.connection.id.value(), row.connection.name)
                         .arg(row.removingSince.has_value())
                         .arg(row.missingSince.has_value()));
    const auto receipts = kit.ask<std::vector<StoredReceipt>>(
        [&](auto *context, auto done) { kit.store().receipts(kScope, context, done); });
    const auto attempts = kit.ask<std::vector<StoredAttempt>>(
        [&](auto *context, auto done) { kit.store().attempts(kScope, context, done); });
    const auto settings = kit.ask<std::map<QString, QString>>(
        [&](auto *context, auto done) { kit.store().settings(context, done); });
    if (!receipts || !attempts || !settings)
        return QStringLiteral("cannot be read");
    const auto details = kit.details(kScope, fullConnection(0).id);
    parts.append(QStringLiteral("%1 %2 %3 %4")
                     .arg(receipts->size())
                     .arg(attempts->size())
                     .arg(settings->size())
                     .arg(details ? details->syncs.size() : 0));
    return parts.join(u'\n');
}

void DiskFaultsTest::initTestCase()
{
    StoreKit kit(m_folder.filePath(QStringLiteral("prepared")));
    QCOMPARE(kit.open(), QStringLiteral("ok"));
    QVERIFY(kit.save(kScope, generation(1)));
    m_before = picture(kit);
}

void DiskFaultsTest::freshCopy()
{
    m_kit.reset();
    const QString copy = m_folder.filePath(QStringLiteral("copy-%1").arg(++m_copies));
    QVERIFY(QDir().mkpath(copy));
    QVERIFY(QFile::copy(m_folder.filePath(QStringLiteral("prepared/holdfast.db")),
                        copy + QStringLiteral("/holdfast.db")));
    m_kit = std::make_unique<StoreKit>(copy);
    QCOMPARE(m_kit->open(), QStringLiteral("ok"));
}

void DiskFaultsTest::tryAt(int change, int code, const Step &step)
{
    freshCopy();
    m_disk.failFrom(change, code);
    const QString told = step(*m_kit);
    const bool failed = m_disk.hasFailed();
    const QString during = picture(*m_kit);
    m_disk.works();
    const QByteArray where =
        QStringLiteral("change %1: %2, %3").arg(change).arg(told, during).toUtf8();
    if (told == u"ok") {
        QVERIFY2(during == m_after, where.constData());
    } else {
        const QString expected = code == SQLITE_FULL ? QStringLiteral("storage-full")
                                                     : QStringLiteral("storage-read-only");
        QVERIFY2(failed && told == expected, where.constData());
        QVERIFY2(during == m_before, where.constData());
    }
    // There is space again: the same once more, without a restart, and it is on the disk.
    QVERIFY2(told == u"ok" || step(*m_kit) == u"ok", where.constData());
    QVERIFY2(picture(*m_kit) == m_after, where.constData());
    QCOMPARE(m_kit->open(), QStringLiteral("ok"));
    QVERIFY2(picture(*m_kit) == m_after, where.constData());
    QVERIFY2(m_kit->tell([&](auto *c, auto d) { m_kit->store().check(c, d); }) == u"ok",
             where.constData());
    QVERIFY(m_kit->ask<OldFiles>([&](auto *c, auto d) { m_kit->store().oldFiles(c, d); })
                ->kept.isEmpty());
}

void DiskFaultsTest::everyChangeMayFail_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("code");
    for (const char *name : {"list", "syncs", "marking", "removal", "setting", "attempt"}) {
        QTest::addRow("P-04 %s, no space", name) << QString::fromLatin1(name) << SQLITE_FULL;
        QTest::addRow("P-04 %s, input or output error", name)
            << QString::fromLatin1(name) << SQLITE_IOERR;
    }
}

void DiskFaultsTest::everyChangeMayFail()
{
    QFETCH(const QString, name);
    QFETCH(const int, code);
    const ConnectionId first = fullConnection(0).id;
    const std::map<QString, Step> steps{
        {QStringLiteral("list"),
         [](StoreKit &kit) {
             const auto saved = kit.save(kScope, generation(2));
             return saved ? QStringLiteral("ok") : errorKindWord(saved.error().kind);
         }},
        {QStringLiteral("syncs"),
         [first](StoreKit &kit) {
             SyncReading reading{{}, {EnrichmentState::Complete, 1, 1, kNow}, kNow};
             for (int number = 0; number < 20; ++number) {
                 SyncRecord sync;
                 sync.id = SyncId{QString::number(number)};
                 sync.connectionId = first;
                 reading.syncs.push_back(sync);
             }
             return kit.tell([&](auto *context, auto done) {
                 kit.store().saveSyncs(kScope, first, reading, context, done);
             });
         }},
        {QStringLiteral("marking"),
         [first](StoreKit &kit) {
             const auto since = kit.ask<Instant>([&](auto *context, auto done) {
                 kit.store().markRemoving(kScope, first, kNow, context, done);
             });
             return since ? QStringLiteral("ok") : errorKindWord(since.error().kind);
         }},
        {QStringLiteral("removal"),
         [first](StoreKit &kit) {
             return kit.tell([&](auto *context, auto done) {
                 kit.store().finishRemoval(
                     kScope, {first, QStringLiteral("A bank"), 3, kNow, kNow, false}, context,
                     done);
             });
         }},
        {QStringLiteral("setting"),
         [](StoreKit &kit) {
             return kit.tell([&](auto *context, auto done) {
                 kit.store().setSetting(QStringLiteral("key"), QString(20'000, u'x'), context,
                                        done);
             });
         }},
        {QStringLiteral("attempt"), [](StoreKit &kit) {
             StoredAttempt attempt;
             attempt.startedAt = kNow;
             const auto number = kit.ask<qint64>([&](auto *context, auto done) {
                 kit.store().attemptStarted(kScope, attempt, context, done);
             });
             return number ? QStringLiteral("ok") : errorKindWord(number.error().kind);
         }}};
    const Step step = steps.at(name);
    freshCopy();
    m_disk.failFrom(0, 0);
    QCOMPARE(step(*m_kit), QStringLiteral("ok"));
    const int total = m_disk.changes();
    m_after = picture(*m_kit);
    QVERIFY(total >= 3);
    QVERIFY(m_after != m_before);
    for (int change = 1; change <= total; ++change) {
        tryAt(change, code, step);
        if (QTest::currentTestFailed())
            return;
    }
}

void DiskFaultsTest::theFirstStartMayFailAnywhere_data()
{
    QTest::addColumn<int>("code");
    QTest::newRow("P-04 no space") << SQLITE_FULL;
    QTest::newRow("P-04 input or output error") << SQLITE_IOERR;
}

void DiskFaultsTest::theFirstStartMayFailAnywhere()
{
    QFETCH(const int, code);
    m_kit.reset();
    m_disk.failFrom(0, 0);
    const auto kitNumbered = [this] {
        return std::make_unique<StoreKit>(
            m_folder.filePath(QStringLiteral("first-%1").arg(++m_copies)));
    };
    QCOMPARE(kitNumbered()->open(), QStringLiteral("ok"));
    const int total = m_disk.changes();
    // Every one of the first and last ten, and every seventh between.
    for (int change = 1; change <= total; change += change < 10 || change > total - 10 ? 1 : 7) {
        const auto kit = kitNumbered();
        m_disk.failFrom(change, code);
        const QString told = kit->open();
        m_disk.works();
        const QByteArray where = QStringLiteral("change %1: %2").arg(change).arg(told).toUtf8();
        QVERIFY2(told == u"ok" || told.startsWith(QStringLiteral("storage-")), where.constData());
        QVERIFY2(kit->open() == u"ok", where.constData());
        QVERIFY2(kit->save(kScope, generation(1)), where.constData());
        QVERIFY2(kit->ask<OldFiles>([&](auto *c, auto d) { kit->store().oldFiles(c, d); })
                     ->kept.isEmpty(),
                 where.constData());
    }
}

QTEST_GUILESS_MAIN(DiskFaultsTest)
#include "tst_diskfaults.moc"
