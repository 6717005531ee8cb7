// P-09: a database that has been open for years, at a fortieth of the scale that faults allow for: a
// million transactions are 25,000 here, 10,000 free pages 250. `./test bench` has the million.

#include "faultydisk.h"
#include "historykit.h"

#include <QElapsedTimer>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <sqlite3.h>

using namespace holdfast;
using namespace holdfast::test;

namespace {

const UserScope kScope = HistoryKit::kScope;
constexpr int kPages = 25;
constexpr int kPageRows = 1000;

} // namespace

class LongLivedTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void freePagesAreUsedAgain();
    void aVacuumThatIsCutOffDoesNoHarm();

private:
    void fill(const ConnectionId &connection);
    /// As another program would: without Holdfast.
    [[nodiscard]] qint64 number(const QString &sql, bool *worked = nullptr) const;
    void remove();
    void refill();
    [[nodiscard]] int listed();

    FaultyDisk m_disk;
    QTemporaryDir m_folder;
    std::unique_ptr<StoreKit> m_kit;
    const ConnectionId m_stays = fullConnection(1).id;
    const ConnectionId m_goes = fullConnection(2).id;
};

void LongLivedTest::fill(const ConnectionId &connection)
{
    HistoryKit history(*m_kit);
    const QDate first(2020, 1, 1);
    for (int page = 0; page < kPages / 2; ++page) {
        std::vector<Transaction> rows;
        for (int row = 0; row < kPageRows; ++row) {
            const int all = page * kPageRows + row;
            rows.push_back(bookingOn(first.addDays(all / 6), QStringLiteral("t-%1").arg(all),
                                     QStringLiteral("A shop with number %1").arg(all % 997)));
        }
        QVERIFY(history.page(connection, QStringLiteral("account"), std::move(rows)));
    }
}

void LongLivedTest::initTestCase()
{
    m_kit = std::make_unique<StoreKit>(m_folder.filePath(QStringLiteral("data")));
    QCOMPARE(m_kit->open(), QStringLiteral("ok"));
    QVERIFY(m_kit->save(kScope, {fullConnection(1), fullConnection(2)}));
    fill(m_stays);
    fill(m_goes);
}

qint64 LongLivedTest::number(const QString &sql, bool *worked) const
{
    qint64 answer = -1;
    {
        QSqlDatabase database =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("number"));
        database.setDatabaseName(m_kit->databasePath());
        QSqlQuery query(database.open() ? database : QSqlDatabase());
        const bool done = query.exec(sql);
        if (worked)
            *worked = done;
        if (query.next())
            answer = query.value(0).toLongLong();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("number"));
    return answer;
}

int LongLivedTest::listed()
{
    HistoryKit history(*m_kit);
    TransactionFilter all;
    all.limit = 1000;
    return int(history.texts(all).size());
}

void LongLivedTest::remove()
{
    QCOMPARE(m_kit->tell([&](auto *context, auto done) {
        m_kit->store().finishRemoval(
            kScope, {m_goes, QStringLiteral("A bank"), 3, kNow, kNow, false}, context, done);
    }),
             QStringLiteral("ok"));
}

void LongLivedTest::refill()
{
    QVERIFY(m_kit->save(kScope, {fullConnection(1), fullConnection(2)}));
    fill(m_goes);
    QCOMPARE(m_kit->open(), QStringLiteral("ok"));
}

void LongLivedTest::freePagesAreUsedAgain()
{
    constexpr int kEach = kPages / 2 * kPageRows;
    QCOMPARE(m_kit->open(), QStringLiteral("ok"));
    QCOMPARE(listed(), 2 * kEach);
    const qint64 pages = number(QStringLiteral("PRAGMA page_count"));

    remove();
    QVERIFY(number(QStringLiteral("PRAGMA freelist_count")) >= 250);
    QCOMPARE(listed(), kEach);

    // Opening and the first picture do not go through the free pages.
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(m_kit->open(), QStringLiteral("ok"));
    QVERIFY(m_kit->load(kScope));
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));

    // Rows between others fill the pages of an index less, and the index of words frees some when it
    // is merged; from then on the file stays as it is.
    refill();
    const qint64 settled = number(QStringLiteral("PRAGMA page_count"));
    const QByteArray sizes = QStringLiteral("%1, %2").arg(pages).arg(settled).toUtf8();
    QVERIFY2(settled <= pages + pages / 2, sizes.constData());
    QCOMPARE(listed(), 2 * kEach);
    remove();
    refill();
    const qint64 again = number(QStringLiteral("PRAGMA page_count"));
    QVERIFY2(again <= settled + settled / 20,
             qPrintable(QStringLiteral("%1, %2").arg(settled).arg(again)));
    QCOMPARE(listed(), 2 * kEach);
}

// A person's own tool, since Holdfast never runs it.
void LongLivedTest::aVacuumThatIsCutOffDoesNoHarm()
{
    m_kit->close();
    const int rows = 2 * (kPages / 2) * kPageRows;
    int cutOff = 0;
    for (int change : {1, 50, 400, 900}) {
        bool worked = false;
        m_disk.failFrom(change, SQLITE_IOERR);
        (void)number(QStringLiteral("VACUUM"), &worked);
        m_disk.works();
        cutOff += worked ? 0 : 1;
        QCOMPARE(m_kit->open(), QStringLiteral("ok"));
        QCOMPARE(m_kit->tell([&](auto *c, auto d) { m_kit->store().check(c, d); }),
                 QStringLiteral("ok"));
        QCOMPARE(listed(), rows);
        m_kit->close();
        QCOMPARE(QDir(m_kit->folder()).entryList(QDir::Files),
                 QStringList{QStringLiteral("holdfast.db")});
    }
    QVERIFY(cutOff >= 3);
}

QTEST_GUILESS_MAIN(LongLivedTest)
#include "tst_longlived.moc"
