// P-13: the power goes off. Of what was written since a file was last synced some survives, some is
// lost, some is torn, in any order; what was told as saved is there, and nothing is half.

#include "faultydisk.h"
#include "storekit.h"

#include <QRandomGenerator>
#include <QSet>

#include <algorithm>

using namespace holdfast;
using namespace holdfast::test;

namespace {

const UserScope kScope = scopeOf(QStringLiteral("client"), QStringLiteral("user"));
constexpr qsizetype kSector = 512;
constexpr int kRows = 40;

std::vector<BankConnection> generation(int number)
{
    std::vector<BankConnection> list;
    for (int row = 0; row < kRows; ++row) {
        list.push_back(fullConnection(row));
        list.back().name = QStringLiteral("generation %1").arg(number);
    }
    return list;
}

using Files = std::map<QString, QByteArray>;

void carryOut(Files &files, const DiskChange &change)
{
    QByteArray &file = files[change.file];
    switch (change.kind) {
    case DiskChange::Kind::Write:
        if (file.size() < change.offset + change.bytes.size())
            file.append(change.offset + change.bytes.size() - file.size(), '\0');
        file.replace(qsizetype(change.offset), change.bytes.size(), change.bytes);
        break;
    case DiskChange::Kind::Truncate:
        file.truncate(qsizetype(change.offset));
        break;
    case DiskChange::Kind::Delete:
        files.erase(change.file);
        break;
    case DiskChange::Kind::Sync:
        break;
    }
}

/// Some of the sectors of one write.
DiskChange torn(DiskChange change, QRandomGenerator &chance)
{
    const qsizetype sectors = (change.bytes.size() + kSector - 1) / kSector;
    if (sectors < 2)
        return change;
    const qsizetype from = chance.bounded(int(sectors));
    const qsizetype count = 1 + chance.bounded(int(sectors - from));
    change.offset += from * kSector;
    change.bytes = change.bytes.mid(from * kSector, count * kSector);
    return change;
}

} // namespace

class PowerCutTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatWasToldAsSavedSurvives();
    void aFirstStartSurvives();

private:
    /// What a disk holds whose power went off after `changes` of them.
    [[nodiscard]] Files imageAfter(size_t changes, QRandomGenerator &chance) const;
    [[nodiscard]] QString layDown(const Files &files);

    FaultyDisk m_disk;
    QTemporaryDir m_folder;
    std::vector<DiskChange> m_changes;
    /// How many changes had been made when this generation was told as saved.
    std::vector<std::pair<size_t, int>> m_told;
    size_t m_opened = 0; ///< the same for the first opening
    int m_images = 0;
};

void PowerCutTest::initTestCase()
{
    m_disk.record(true);
    StoreKit kit(m_folder.filePath(QStringLiteral("recorded")));
    QCOMPARE(kit.open(), QStringLiteral("ok"));
    m_opened = m_disk.recordedCount();
    for (int number = 1; number <= 12; ++number) {
        QVERIFY(kit.save(kScope, generation(number)));
        m_told.emplace_back(m_disk.recordedCount(), number);
        if (number % 4 == 0) {
            // Copies the log into the database and begins it anew.
            QCOMPARE(kit.tell([&](auto *context, auto done) {
                kit.store().finishRemoval(
                    kScope, {ConnectionId{QStringLiteral("no:such")}, {}, 0, kNow, kNow, false},
                    context, done);
            }),
                     QStringLiteral("ok"));
        }
        if (number == 6)
            QCOMPARE(kit.open(), QStringLiteral("ok"));
    }
    kit.close();
    m_disk.record(false);
    m_changes = m_disk.recorded();
    QVERIFY(m_changes.size() > 100);
}

Files PowerCutTest::imageAfter(size_t changes, QRandomGenerator &chance) const
{
    std::map<QString, size_t> synced;
    for (size_t at = 0; at < changes; ++at) {
        const DiskChange &change = m_changes[at];
        // A deletion is followed by a sync of the folder.
        if (change.kind == DiskChange::Kind::Sync || change.kind == DiskChange::Kind::Delete)
            synced[change.file] = at;
    }
    Files files{{QStringLiteral("holdfast.db"), {}}};
    std::vector<DiskChange> unsafe;
    for (size_t at = 0; at < changes; ++at) {
        const DiskChange &change = m_changes[at];
        const auto found = synced.find(change.file);
        if (found != synced.end() && at <= found->second)
            carryOut(files, change);
        else
            unsafe.push_back(change);
    }
    std::shuffle(unsafe.begin(), unsafe.end(), chance);
    for (const DiskChange &change : unsafe) {
        const int fate = chance.bounded(3);
        if (fate == 0)
            continue;
        carryOut(files, fate == 1 ? change : torn(change, chance));
    }
    return files;
}

QString PowerCutTest::layDown(const Files &files)
{
    const QString folder = m_folder.filePath(QStringLiteral("image-%1").arg(++m_images));
    if (!QDir().mkpath(folder))
        qFatal("cannot make %s", qPrintable(folder));
    for (const auto &[name, content] : files) {
        QFile file(folder + u'/' + name);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
    }
    return folder;
}

void PowerCutTest::whatWasToldAsSavedSurvives()
{
    constexpr int kImages = 400;
    QRandomGenerator chance(20261126);
    QSet<int> seen;
    for (int image = 0; image < kImages; ++image) {
        const size_t first = m_told.front().first;
        const size_t cut =
            first + size_t(chance.bounded(int(m_changes.size() - first))) + 1;
        int told = 0;
        for (const auto &[changes, number] : m_told) {
            if (changes <= cut)
                told = number;
        }
        const QString folder = layDown(imageAfter(cut, chance));
        StoreKit kit(folder);
        const QByteArray where =
            QStringLiteral("image %1, cut after %2 of %3").arg(image).arg(cut).arg(m_changes.size())
                .toUtf8();
        QVERIFY2(kit.open() == u"ok", where.constData());
        QVERIFY2(kit.tell([&](auto *c, auto d) { kit.store().check(c, d); }) == u"ok",
                 where.constData());
        const auto list = kit.load(kScope);
        QVERIFY2(list && list->connections.size() == kRows, where.constData());
        QSet<QString> names;
        for (const StoredConnection &row : list->connections)
            names.insert(row.connection.name);
        QVERIFY2(names.size() == 1, where.constData());
        const int found = names.begin()->section(u' ', 1).toInt();
        QVERIFY2(found == told || found == told + 1,
                 qPrintable(QString::fromUtf8(where) +
                            QStringLiteral(": %1 told, %2 found").arg(told).arg(found)));
        seen.insert(found);
        const auto old = kit.ask<OldFiles>([&](auto *c, auto d) { kit.store().oldFiles(c, d); });
        QVERIFY2(old && old->kept.isEmpty(), where.constData());
        kit.close();
        QDir(folder).removeRecursively();
    }
    QVERIFY(seen.size() >= 10);
}

void PowerCutTest::aFirstStartSurvives()
{
    constexpr int kImages = 60;
    QRandomGenerator chance(7);
    for (int image = 0; image < kImages; ++image) {
        const size_t cut = 1 + size_t(chance.bounded(int(m_opened)));
        const QString folder = layDown(imageAfter(cut, chance));
        StoreKit kit(folder);
        const QByteArray where = QByteArray::number(qint64(cut));
        QVERIFY2(kit.open() == u"ok", where.constData());
        QVERIFY2(kit.save(kScope, generation(1)), where.constData());
        QVERIFY2(kit.tell([&](auto *c, auto d) { kit.store().check(c, d); }) == u"ok",
                 where.constData());
        kit.close();
        QDir(folder).removeRecursively();
    }
}

QTEST_GUILESS_MAIN(PowerCutTest)
#include "tst_powercut.moc"
