// Measures what a history of transactions costs: pages parsed and stored beside the raw SQLite C
// API storing the same rows in the same tables, page by page in turn, so that a busy machine is
// busy for both; then the first pages of lists over all of it. Prints one JSON object.
//
//     holdfast-bench-history ROWS FOLDER

#include "core/net/transactionpage.h"
#include "core/storage/historystore.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QThreadPool>
#include <QTimer>

#include <sqlite3.h>

#include <algorithm>
#include <cstdio>
#include <random>

using namespace holdfast;

namespace {

constexpr int kAccounts = 20;
constexpr int kPageRows = 1000;
constexpr int kDays = 1080;

const UserScope kScope{QStringLiteral("client"), UserId{QStringLiteral("user")}};
const Instant kNow = *parseInstant(u"2026-11-22T10:00:00Z");

[[noreturn]] void giveUp(const QString &why)
{
    fprintf(stderr, "%s\n", qPrintable(why));
    std::exit(1);
}

ConnectionId connectionOf(int account)
{
    return ConnectionId{QStringLiteral("bank:%1").arg(account)};
}

AccountId accountOf(int account)
{
    return AccountId{
        QStringLiteral("00000000-0000-4000-8000-%1").arg(account, 12, 10, QLatin1Char('0'))};
}

/// What the service would send: pages of an account, the latest first.
class Pages
{
public:
    explicit Pages(int rowsOfAccount) : m_rowsOfAccount(rowsOfAccount) {}

    [[nodiscard]] QByteArray page(int account, int first)
    {
        QByteArray rows;
        for (int i = first; i < first + kPageRows; ++i)
            rows += (i == first ? "" : ",") + row(account, i);
        return "{\"data\":[" + rows + "],\"links\":{\"self\":\"x\"},\"meta\":{}}";
    }

private:
    [[nodiscard]] QByteArray row(int account, int number)
    {
        static const QList<QByteArray> merchants{
            "TESCO STORES",      "SAINSBURYS S/MKTS",  "AMZNMKTPLACE",      "TFL TRAVEL CHARGE",
            "PRET A MANGER",     "SALARY EXAMPLE LTD", "RENT J SMITH",      "STREAMING MONTHLY",
            "CAF\xC3\x89 ROUGE", "BP FILLING STATION", "COUNCIL TAX LEEDS", "ENERGY DIRECT",
            "CHEMIST HIGH ST",   "BAKERY PLC",         "TAXI TRIP",         "JOHN LEWIS",
            "MARKS AND SPENCER", "ARGOS LTD",          "TRANSFER SAVINGS",  "GYM CLUB"};
        const auto chance = m_random();
        const QByteArray &merchant = merchants[qsizetype(chance % size_t(merchants.size()))];
        const Instant at =
            kNow - std::chrono::seconds(qint64(number) * kDays * 86400 / m_rowsOfAccount);
        const QByteArray when = formatInstant(at).toUtf8();
        return QByteArrayLiteral("{\"id\":\"") + uuid() + "\",\"accountId\":\"" +
               accountOf(account).value().toUtf8() + "\",\"amount\":{\"value\":-" +
               QByteArray::number(qint64(chance % 20000)) +
               ",\"currency\":\"GBP\"},\"categoryId\":\"std:4b0255f0-0309-4509-9e05-4b4e386f9b0d\","
               "\"categoryIdConfirmed\":false,\"date\":\"" +
               when + "\",\"dateCreated\":\"" + when + "\",\"dateModified\":\"" + when +
               "\",\"longDescription\":\"CARD PAYMENT TO " + merchant + ' ' +
               QByteArray::number(qint64(chance % 3000)) + " REF " +
               QByteArray::number(qint64(chance >> 40), 36).toUpper() +
               "\",\"shortDescription\":\"" + merchant + "\",\"merchantName\":\"" + merchant +
               "\",\"notes\":\"\",\"status\":\"posted\"}";
    }
    [[nodiscard]] QByteArray uuid()
    {
        const QByteArray digits = QByteArray::number(m_random() | 0x8000000000000000U, 16) +
                                  QByteArray::number(m_random() | 0x8000000000000000U, 16);
        return digits.mid(0, 8) + '-' + digits.mid(8, 4) + '-' + digits.mid(12, 4) + '-' +
               digits.mid(16, 4) + '-' + digits.mid(20, 12);
    }

    const int m_rowsOfAccount;
    std::mt19937_64 m_random{20261122};
};

/// Waits for one answer; the event loop runs meanwhile.
template <class T, class Start>
T ask(Start start)
{
    QObject context;
    QEventLoop loop;
    Expected<T> answer = fail({});
    start(&context, [&](Expected<T> result) {
        answer = std::move(result);
        loop.quit();
    });
    loop.exec();
    if (!answer)
        giveUp(answer.error().detail);
    return std::move(*answer);
}

/// A data folder with the connections and their accounts' histories begun.
class Kept
{
public:
    explicit Kept(const QString &folder) : m_folder(folder), m_history(m_store)
    {
        open();
        std::vector<BankConnection> connections(kAccounts);
        for (int i = 0; i < kAccounts; ++i)
            connections[size_t(i)].id = connectionOf(i);
        ask<StoredList>([&](auto *context, auto done) {
            m_store.saveConnections(kScope, connections, kNow, context, done);
        });
        ask<std::monostate>([&](auto *context, auto done) {
            m_store.rememberLastProfile({kScope, QStringLiteral("Bench"), false}, context, done);
        });
    }

    void open()
    {
        ask<std::monostate>([&](auto *context, auto done) {
            m_store.open(m_folder, Store::Mode::ReadWrite, context, done);
        });
    }
    void save(int account, std::vector<Transaction> rows)
    {
        ask<AccountHistory>([&](auto *context, auto done) {
            m_history.savePage(kScope, connectionOf(account),
                               {accountOf(account), kNow, std::move(rows)}, context, done);
        });
    }
    [[nodiscard]] TransactionList list(const TransactionFilter &filter)
    {
        return ask<TransactionList>([&](auto *context, auto done) {
            m_history.transactions(kScope, filter, context, done);
        });
    }
    void months(const ConnectionId &connection)
    {
        ask<std::vector<AccountMonths>>([&](auto *context, auto done) {
            m_history.months(kScope, connection, context, done);
        });
    }
private:
    const QString m_folder;
    SystemClock m_clock;
    Store m_store{m_clock};
    HistoryStore m_history;
};

/// Opening the database in `folder`, and what the first picture shows.
double startOf(const QString &folder)
{
    QElapsedTimer timer;
    timer.start();
    const SystemClock clock;
    Store store(clock);
    ask<std::monostate>([&](auto *context, auto done) {
        store.open(folder, Store::Mode::ReadOnly, context, done);
    });
    ask<LastPicture>([&](auto *context, auto done) { store.loadLastPicture(context, done); });
    return double(timer.nsecsElapsed()) / 1e6;
}

/// The C API by the book: the same tables and settings, statements prepared once, one transaction a
/// page, and nothing compared or looked up.
class Raw
{
public:
    explicit Raw(const QString &folder)
    {
        {
            const Kept tables(folder);
        }
        check(sqlite3_open(qPrintable(folder + QStringLiteral("/holdfast.db")), &m_database));
        for (const char *sql :
             {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL", "PRAGMA secure_delete = ON",
              "PRAGMA foreign_keys = ON", "PRAGMA cache_size = -2048"})
            run(sql);
        for (int i = 0; i < kAccounts; ++i) {
            run(qPrintable(QStringLiteral("INSERT INTO account_history (id, connection, account_id)"
                                          " SELECT %1 + 1, id, '%2' FROM connection"
                                          " WHERE connection_id = 'bank:%1'")
                               .arg(i)
                               .arg(accountOf(i).value())));
        }
        m_booking = prepare("INSERT INTO booking (id, account, transaction_id, at, minor, currency,"
                            " contradictory, pending_seen, description, counterparty)"
                            " VALUES (?, ?, ?, ?, ?, ?, 0, NULL, ?, ?)");
        m_words = prepare("INSERT INTO booking_text (rowid, account, description, counterparty)"
                          " VALUES (?, ?, ?, ?)");
    }
    ~Raw()
    {
        sqlite3_finalize(m_booking);
        sqlite3_finalize(m_words);
        sqlite3_close(m_database);
    }
    Raw(const Raw &) = delete;
    Raw &operator=(const Raw &) = delete;

    struct Row
    {
        qint64 id, at, minor;
        std::string transaction, currency, description, counterparty;
    };
    /// As they are to be written: with their keys, the earliest first.
    [[nodiscard]] std::vector<Row> ready(const std::vector<Transaction> &rows)
    {
        std::vector<Row> ready;
        for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
            const qint64 at = toMilliseconds(row->at);
            const qint64 day = at / 86'400'000;
            ready.push_back({day << 24 | m_taken[day]++, at, row->amount.minor,
                             row->id.value().toStdString(), row->amount.currency.toStdString(),
                             row->description.toStdString(), row->counterparty.toStdString()});
        }
        return ready;
    }
    void save(int account, const std::vector<Row> &rows)
    {
        run("BEGIN IMMEDIATE");
        for (const Row &row : rows) {
            sqlite3_bind_int64(m_booking, 1, row.id);
            sqlite3_bind_int64(m_booking, 2, account + 1);
            bind(m_booking, 3, row.transaction);
            sqlite3_bind_int64(m_booking, 4, row.at);
            sqlite3_bind_int64(m_booking, 5, row.minor);
            bind(m_booking, 6, row.currency);
            bind(m_booking, 7, row.description);
            bind(m_booking, 8, row.counterparty);
            step(m_booking);
            sqlite3_bind_int64(m_words, 1, row.id);
            sqlite3_bind_int64(m_words, 2, account + 1);
            bind(m_words, 3, row.description);
            bind(m_words, 4, row.counterparty);
            step(m_words);
        }
        run("COMMIT");
    }

private:
    static void bind(sqlite3_stmt *statement, int position, const std::string &text)
    {
        sqlite3_bind_text(statement, position, text.data(), int(text.size()), SQLITE_STATIC);
    }
    void step(sqlite3_stmt *statement)
    {
        if (sqlite3_step(statement) != SQLITE_DONE)
            giveUp(QString::fromUtf8(sqlite3_errmsg(m_database)));
        sqlite3_reset(statement);
    }
    void check(int result)
    {
        if (result != SQLITE_OK)
            giveUp(QString::fromUtf8(sqlite3_errmsg(m_database)));
    }
    void run(const char *sql) { check(sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr)); }
    [[nodiscard]] sqlite3_stmt *prepare(const char *sql)
    {
        sqlite3_stmt *statement = nullptr;
        check(sqlite3_prepare_v2(m_database, sql, -1, &statement, nullptr));
        return statement;
    }

    sqlite3 *m_database = nullptr;
    sqlite3_stmt *m_booking = nullptr;
    sqlite3_stmt *m_words = nullptr;
    QHash<qint64, qint64> m_taken;
};

double residentMiB()
{
    QFile status(QStringLiteral("/proc/self/statm"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    return status.readAll().split(' ').value(1).toDouble() * 4096 / 1024 / 1024;
}

double logMiB(const QString &folder)
{
    return double(QFileInfo(folder + QStringLiteral("/holdfast.db-wal")).size()) / 1024 / 1024;
}

/// The longest time for which the event loop did not come round.
class LoopWatch
{
public:
    LoopWatch()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(1);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { note(); });
    }
    void start()
    {
        m_since.start();
        m_timer.start();
    }
    void stop()
    {
        note();
        m_timer.stop();
    }
    [[nodiscard]] double longest() const { return double(m_longest) / 1e6; }

private:
    void note()
    {
        m_longest = std::max(m_longest, m_since.nsecsElapsed());
        m_since.start();
    }

    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

TransactionRows parseAside(QThreadPool &pool, const QByteArray &body, const AccountId &account)
{
    return ask<TransactionRows>([&](QObject *context, const Callback<TransactionRows> &done) {
        pool.start([&body, &account, context, done] {
            auto rows =
                std::make_shared<Expected<TransactionRows>>(readTransactionRows(body, account));
            QMetaObject::invokeMethod(
                context, [rows, done] { done(std::move(*rows)); }, Qt::QueuedConnection);
        });
    });
}

template <class Do>
double milliseconds(Do work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// The median of several, so that nothing else on the machine is taken for ours.
template <class Do>
double repeatedly(int times, Do work)
{
    std::vector<double> values;
    for (int i = 0; i < times; ++i)
        values.push_back(work());
    return median(std::move(values));
}

QJsonObject listFigures(Kept &kept)
{
    constexpr int kTimes = 3;
    std::vector<double> byDate;
    for (int account = 0; account < kAccounts; ++account) {
        const TransactionFilter filter{
            connectionOf(account), accountOf(account), {}, {}, {}, {}, 100};
        byDate.push_back(repeatedly(
            kTimes, [&] { return milliseconds([&] { (void)kept.list(filter); }); }));
    }
    byDate.push_back(milliseconds([&] { (void)kept.list({}); }));
    std::vector<double> byText;
    QJsonObject slowest;
    for (const char *text : {"t", "te", "tes", "tesco", "caf", "cafe", "smith", "john lewis",
                             "2041", "card", "paym", "payment tesco", "tesco 17", "zzz", "ref 1"}) {
        for (const bool one : {false, true}) {
            TransactionFilter filter;
            filter.text = QString::fromLatin1(text);
            if (one)
                filter.connection = connectionOf(3);
            byText.push_back(repeatedly(
                kTimes, [&] { return milliseconds([&] { (void)kept.list(filter); }); }));
            if (byText.back() == *std::max_element(byText.begin(), byText.end()))
                slowest = {{QStringLiteral("text"), filter.text}, {QStringLiteral("ofOne"), one}};
        }
    }
    std::vector<double> sorted;
    QJsonObject sortedSlowest;
    std::vector<double> months;
    for (const TransactionOrder by : {TransactionOrder::Amount, TransactionOrder::Text}) {
        for (const bool ascending : {false, true}) {
            for (const char *text : {"", "t", "tes", "cafe", "payment", "smith 17", "zzz"}) {
                TransactionFilter filter;
                filter.connection = connectionOf(3);
                filter.text = QString::fromLatin1(text);
                filter.sorting = {by, ascending};
                for (int page = 0; page < 3; ++page) {
                    TransactionList list;
                    sorted.push_back(repeatedly(
                        kTimes, [&] { return milliseconds([&] { list = kept.list(filter); }); }));
                    if (sorted.back() == *std::max_element(sorted.begin(), sorted.end()))
                        sortedSlowest = {
                            {QStringLiteral("text"), filter.text},
                            {QStringLiteral("byAmount"), by == TransactionOrder::Amount}};
                    if (!list.next)
                        break;
                    filter.after = list.next;
                }
            }
        }
    }
    for (int account = 0; account < kAccounts; ++account)
        months.push_back(milliseconds([&] { kept.months(connectionOf(account)); }));
    return {{QStringLiteral("sortedMedian"), median(sorted)},
            {QStringLiteral("sortedWorst"), *std::max_element(sorted.begin(), sorted.end())},
            {QStringLiteral("sortedSlowest"), sortedSlowest},
            {QStringLiteral("monthsMedian"), median(months)},
            {QStringLiteral("monthsWorst"), *std::max_element(months.begin(), months.end())},
            {QStringLiteral("dateMedian"), median(byDate)},
            {QStringLiteral("dateWorst"), *std::max_element(byDate.begin(), byDate.end())},
            {QStringLiteral("textMedian"), median(byText)},
            {QStringLiteral("textWorst"), *std::max_element(byText.begin(), byText.end())},
            {QStringLiteral("textSlowest"), slowest}};
}

} // namespace

int main(int count, char **values)
{
    QCoreApplication application(count, values);
    if (count != 3)
        giveUp(QStringLiteral("usage: holdfast-bench-history ROWS FOLDER"));
    const int perAccount = QByteArray(values[1]).toInt() / kAccounts / kPageRows * kPageRows;
    const QDir folder(QString::fromLocal8Bit(values[2]));

    Pages pages(perAccount);
    Raw raw(folder.filePath(QStringLiteral("raw")));
    const QString storedFolder = folder.filePath(QStringLiteral("stored"));
    auto stored = std::make_unique<Kept>(storedFolder);
    Kept parsed(folder.filePath(QStringLiteral("parsed")));
    constexpr int kStarts = 9;
    const auto start = [&storedFolder] { return startOf(storedFolder); };
    // As most starts find it: no program has the database open, so no log lies beside it.
    stored.reset();
    const double startBefore = repeatedly(kStarts, start);
    stored = std::make_unique<Kept>(storedFolder);
    QThreadPool pool;
    pool.setMaxThreadCount(1);
    LoopWatch watch;
    const double before = residentMiB();
    double most = before;
    double rawMs = 0;
    double storeMs = 0;
    double parseStoreMs = 0;
    for (int account = 0; account < kAccounts; ++account) {
        for (int first = 0; first < perAccount; first += kPageRows) {
            const QByteArray body = pages.page(account, first);
            Expected<TransactionRows> rows = readTransactionRows(body, accountOf(account));
            if (!rows || rows->rows.size() != size_t(kPageRows))
                giveUp(QStringLiteral("the page cannot be read"));
            const auto ready = raw.ready(rows->rows);
            rawMs += milliseconds([&] { raw.save(account, ready); });
            storeMs += milliseconds([&] { stored->save(account, std::move(rows->rows)); });
            watch.start();
            parseStoreMs += milliseconds(
                [&] { parsed.save(account, parseAside(pool, body, accountOf(account)).rows); });
            watch.stop();
            most = std::max(most, residentMiB());
        }
    }
    QJsonObject result = listFigures(parsed);
    result.insert(QStringLiteral("rows"), perAccount * kAccounts);
    result.insert(QStringLiteral("rawSeconds"), rawMs / 1000);
    result.insert(QStringLiteral("storeSeconds"), storeMs / 1000);
    result.insert(QStringLiteral("parseStoreSeconds"), parseStoreMs / 1000);
    result.insert(QStringLiteral("longestBlockMs"), watch.longest());
    result.insert(QStringLiteral("memoryMiB"), most - before);
    result.insert(QStringLiteral("startEmptyMs"), startBefore);
    // As a program finds it that was killed before, or starts beside another: the log is read first.
    result.insert(QStringLiteral("startLogMs"), repeatedly(kStarts, start));
    result.insert(QStringLiteral("logMiB"), logMiB(storedFolder));
    stored.reset();
    result.insert(QStringLiteral("startFullMs"), repeatedly(kStarts, start));
    printf("%s\n", QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
    return 0;
}
