// P-06: databases that cannot be read. The damaged file is set aside under a name with the date and
// never deleted, a new one takes its place; what only reads moves nothing.

#include "core/storage/databaseheader.h"
#include "core/storage/setaside.h"
#include "faultydisk.h"
#include "storekit.h"
#include "support/fakeclock.h"

#include <QRegularExpression>
#include <QSet>

#include <sys/stat.h>

using namespace holdfast;
using namespace holdfast::test;

namespace {

const UserScope kScope = scopeOf(QStringLiteral("client"), QStringLiteral("user"));
constexpr int kPage = 4096;
constexpr int kHeader = 100;

QByteArray noise(int size)
{
    QByteArray bytes(size, '\0');
    for (int i = 0; i < size; ++i)
        bytes[i] = char((i * 7919 + 13) & 0xff);
    return bytes;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace

class DamageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void whatIsNoDatabaseIsSetAside_data();
    void whatIsNoDatabaseIsSetAside();
    void aCutDatabaseIsSetAside();
    void anAlteredHeaderLosesNothing();
    void damageMetWhileInUseIsSetAsideAtTheNextOpening();
    void aNoteOfDamageThatIsNotThereIsForgotten();
    void anEmptyFileBesideALogIsSetAsideWithIt();
    void aFirstStartThatWasKilledIsNoDamage();
    void nothingIsMovedWhenItIsOnlyRead();
    void nothingTakesThePlaceOfWhatWasSetAsideBefore();
    void whatWasSetAsideBelongsToTheOwnerAlone();

private:
    [[nodiscard]] Expected<OldFiles> oldFiles()
    {
        return m_kit->ask<OldFiles>(
            [&](auto *context, auto done) { m_kit->store().oldFiles(context, done); });
    }
    /// The one file in the folder whose content is this; empty when there is none.
    [[nodiscard]] QString holderOf(const QByteArray &content) const
    {
        const QDir dir(m_kit->folder());
        for (const QString &name : dir.entryList(QDir::Files)) {
            if (contentOf(dir.filePath(name)) == content)
                return name;
        }
        return {};
    }
    void layDown(const QByteArray &bytes)
    {
        QVERIFY(QDir().mkpath(m_kit->folder()));
        write(m_kit->databasePath(), bytes);
    }

    FaultyDisk m_disk; ///< never waits for the real one
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<StoreKit> m_kit;
    QByteArray m_whole; ///< a database with sixty connections
};

void DamageTest::initTestCase()
{
    init();
    QCOMPARE(m_kit->open(), QStringLiteral("ok"));
    std::vector<BankConnection> some;
    for (int number = 0; number < 60; ++number)
        some.push_back(fullConnection(number));
    QVERIFY(m_kit->save(kScope, some));
    m_kit->close();
    m_whole = contentOf(m_kit->databasePath());
    QVERIFY(m_whole.size() > 20 * kPage);
}

void DamageTest::init()
{
    m_kit.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_kit = std::make_unique<StoreKit>(m_folder->filePath(QStringLiteral("data")));
}

void DamageTest::whatIsNoDatabaseIsSetAside_data()
{
    QTest::addColumn<QByteArray>("damaged");
    QTest::newRow("P-06 noise") << noise(kPage);
    QTest::newRow("P-06 a picture") << QByteArray("\xff\xd8\xff\xe0\x00\x10JFIF\x00", 11) + noise(kPage);
    QTest::newRow("P-06 a few bytes") << QByteArray("SQLite");
    QTest::newRow("P-06 one byte") << QByteArray(1, '\0');
    QTest::newRow("P-06 NULs") << QByteArray(3 * kPage, '\0');
    QTest::newRow("P-06 the magic and no more") << QByteArray("SQLite format 3\0", 16);
    QTest::newRow("P-06 the magic and noise")
        << QByteArray("SQLite format 3\0", 16) + noise(kPage);
    QTest::newRow("P-06 cut inside the header") << m_whole.left(kHeader - 1);
    QTest::newRow("P-06 cut inside the first page") << m_whole.left(kPage / 2);
}

void DamageTest::whatIsNoDatabaseIsSetAside()
{
    QFETCH(const QByteArray, damaged);
    layDown(damaged);
    QCOMPARE(m_kit->open(), QStringLiteral("ok"));
    const auto files = oldFiles();
    QVERIFY(files);
    QCOMPARE(files->kept, QStringList{files->setAsideNow});
    const QRegularExpression named(QStringLiteral("^holdfast-damaged-\\d{8}T\\d{6}Z\\.db$"));
    QVERIFY(named.match(QFileInfo(files->setAsideNow).fileName()).hasMatch());
    QCOMPARE(contentOf(files->setAsideNow), damaged);
    // An empty one is there instead, and is filled from the service.
    QVERIFY(m_kit->load(kScope)->connections.empty());
    QVERIFY(m_kit->save(kScope, {fullConnection(1)}));
    QCOMPARE(m_kit->open(), QStringLiteral("ok"));
    QCOMPARE(m_kit->load(kScope)->connections.size(), 1U);
    // Told once; it is still there.
    QVERIFY(oldFiles()->setAsideNow.isEmpty());
    QCOMPARE(oldFiles()->kept.size(), 1);
}

void DamageTest::aCutDatabaseIsSetAside()
{
    for (qsizetype size = kPage; size < m_whole.size(); size += kPage) {
        init();
        layDown(m_whole.left(size));
        QVERIFY2(m_kit->open() == QStringLiteral("ok"), qPrintable(QString::number(size)));
        QVERIFY2(m_kit->load(kScope)->connections.empty(), qPrintable(QString::number(size)));
        QCOMPARE(contentOf(oldFiles()->setAsideNow), m_whole.left(size));
    }
}

// Each byte of the header, by several values: the database opens with all it held, or is refused
// and stays, or is set aside. Never half, never gone.
void DamageTest::anAlteredHeaderLosesNothing()
{
    QSet<QString> outcomes;
    for (int place = 0; place < kHeader; ++place) {
        init();
        QByteArray altered = m_whole;
        altered[place] = char(altered[place] ^ 0x5a);
        layDown(altered);
        const QString tag = QStringLiteral("byte %1").arg(place);
        const QString opened = m_kit->open();
        const auto list = m_kit->load(kScope);
        const bool isAside = opened == QStringLiteral("ok") && !oldFiles()->setAsideNow.isEmpty();
        m_kit->close();
        if (isAside) {
            outcomes.insert(QStringLiteral("aside"));
            QVERIFY2(!holderOf(altered).isEmpty(), qPrintable(tag));
        } else if (opened == QStringLiteral("ok")) {
            outcomes.insert(QStringLiteral("whole"));
            QVERIFY2(list && list->connections.size() == 60U, qPrintable(tag));
        } else {
            outcomes.insert(opened);
            QVERIFY2(opened.startsWith(QStringLiteral("storage-")), qPrintable(tag + opened));
            QCOMPARE(holderOf(altered), QStringLiteral("holdfast.db"));
        }
    }
    QVERIFY(outcomes.contains(QStringLiteral("aside")));
    QVERIFY(outcomes.contains(QStringLiteral("whole")));
    QVERIFY(outcomes.contains(QStringLiteral("storage-newer")));
}

void DamageTest::damageMetWhileInUseIsSetAsideAtTheNextOpening()
{
    // The pages with the names of banks: the schema can be read, the rows cannot.
    QByteArray damaged = m_whole;
    for (qsizetype at = 0; at < damaged.size(); at += kPage) {
        if (m_whole.mid(at, kPage).contains("Bank of "))
            damaged.replace(at, 200, noise(200));
    }
    QVERIFY(damaged != m_whole);
    layDown(damaged);
    QCOMPARE(m_kit->open(), QStringLiteral("ok"));
    QVERIFY(oldFiles()->setAsideNow.isEmpty());
    QCOMPARE(m_kit->load(kScope).error().kind, ErrorKind::StorageDamaged);
    QVERIFY(isDamageNoted(m_kit->folder()));
    m_kit->close();

    QCOMPARE(m_kit->open(Store::Mode::ReadOnly), QStringLiteral("ok"));
    m_kit->close();
    QCOMPARE(contentOf(m_kit->databasePath()), damaged);

    QCOMPARE(m_kit->open(), QStringLiteral("ok"));
    QVERIFY(m_kit->load(kScope)->connections.empty());
    QCOMPARE(contentOf(oldFiles()->setAsideNow), damaged);
    QVERIFY(!isDamageNoted(m_kit->folder()));
}

void DamageTest::aNoteOfDamageThatIsNotThereIsForgotten()
{
    layDown(m_whole);
    noteDamage(m_kit->folder());
    QCOMPARE(m_kit->open(), QStringLiteral("ok"));
    QCOMPARE(m_kit->load(kScope)->connections.size(), 60U);
    QVERIFY(!isDamageNoted(m_kit->folder()));
    QVERIFY(oldFiles()->kept.isEmpty());
}

// SQLite would delete the log of an empty database.
void DamageTest::anEmptyFileBesideALogIsSetAsideWithIt()
{
    layDown({});
    const QByteArray log = noise(kPage);
    write(m_kit->databasePath() + QStringLiteral("-wal"), log);
    QCOMPARE(m_kit->open(), QStringLiteral("ok"));
    QVERIFY(holderOf(log).endsWith(QStringLiteral(".db-wal")));
    QCOMPARE(oldFiles()->kept.size(), 2);
}

// P-01: killed in its first transaction, it leaves an empty file and a journal of no pages.
void DamageTest::aFirstStartThatWasKilledIsNoDamage()
{
    layDown({});
    QByteArray journal = QByteArray::fromHex("d9d505f920a163d7");
    journal += QByteArray(12, '\0'); // records, nonce, pages of the database before: none
    journal += QByteArray::fromHex("0000020000001000");
    journal += QByteArray(512 - journal.size(), '\0');
    write(m_kit->databasePath() + QStringLiteral("-journal"), journal);
    QCOMPARE(m_kit->open(), QStringLiteral("ok"));
    QVERIFY(oldFiles()->kept.isEmpty());
}

void DamageTest::nothingIsMovedWhenItIsOnlyRead()
{
    layDown(noise(kPage));
    QCOMPARE(m_kit->open(Store::Mode::ReadOnly), QStringLiteral("storage-damaged"));
    QCOMPARE(m_kit->open(Store::Mode::Beside), QStringLiteral("storage-damaged"));
    m_kit->close();
    QCOMPARE(QDir(m_kit->folder()).entryList(QDir::Files), QStringList{QStringLiteral("holdfast.db")});
    QCOMPARE(contentOf(m_kit->databasePath()), noise(kPage));
}

void DamageTest::nothingTakesThePlaceOfWhatWasSetAsideBefore()
{
    // Three within one second of the clock.
    FakeClock clock;
    QVERIFY(QDir().mkpath(m_kit->folder()));
    for (int size : {1, 2, 3}) {
        write(m_kit->databasePath(), noise(size));
        QVERIFY(setDatabaseAside(m_kit->folder(), clock.now()));
    }
    const QStringList files = filesSetAside(m_kit->folder());
    QCOMPARE(files.size(), 3);
    QVERIFY(files.first().endsWith(QStringLiteral("holdfast-damaged-20261122T100000Z-2.db")) ||
            files.first().endsWith(QStringLiteral("holdfast-damaged-20261122T100000Z.db")));
    for (int size : {1, 2, 3})
        QVERIFY(!holderOf(noise(size)).isEmpty());
}

void DamageTest::whatWasSetAsideBelongsToTheOwnerAlone()
{
    layDown(noise(kPage));
    QVERIFY(QFile::setPermissions(m_kit->databasePath(), QFile::Permissions(0x6644)));
    QCOMPARE(m_kit->open(), QStringLiteral("ok"));
    struct stat status = {};
    QCOMPARE(::stat(QFile::encodeName(oldFiles()->setAsideNow).constData(), &status), 0);
    QCOMPARE(int(status.st_mode & 07777), 0600);
}

QTEST_GUILESS_MAIN(DamageTest)
#include "tst_damage.moc"
