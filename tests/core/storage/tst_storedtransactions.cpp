// Transactions as they are kept: which row takes the place of which, and how they are found again.

#include "core/lifecycle/pendingmatch.h"
#include "historykit.h"

using namespace holdfast;
using namespace holdfast::test;
using namespace std::chrono_literals;

namespace {

const QDate kDay(2026, 11, 20);
const QString kCurrent = QStringLiteral("current");
const QString kSavings = QStringLiteral("savings");

} // namespace

class StoredTransactionsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyFieldComesBack();
    void aRowSentAgainIsKeptOnce();
    void aRowThatChangedIsWrittenAnew();
    void aRowThatMovesToAnotherDayMovesInTheList();
    void theBookingReplacesThePendingOne_data();
    void theBookingReplacesThePendingOne();
    void aPendingOneStillListedIsNotReplaced();
    void aPendingOneNoLongerListedGoes();
    void rowsThatCouldNotBeReadProveNothing();
    void aPostedOneStaysThoughUnlisted();
    void pagesFollowEachOtherWithoutGapOrDouble();
    void aSortedListIsTheSameInPagesOfAnySize_data();
    void aSortedListIsTheSameInPagesOfAnySize();
    void amountsAreSortedWithinTheirCurrency();
    void monthsAreCountedForEachAccount();
    void noMonthIsCountedBeyondItsCap();
    void listsByAccountConnectionAndDay();
    void wordsFindWhatTheyBegin_data();
    void wordsFindWhatTheyBegin();
    void changedTextsAreFoundByTheirNewWordsOnly();
    void anotherUsersTransactionsAreNotListed();
    void anUnknownConnectionHasNone();

private:
    [[nodiscard]] TransactionFilter all() const { return {m_one, {}, {}, {}, {}, {}, 2}; }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<StoreKit> m_kit;
    std::unique_ptr<HistoryKit> m_history;
    const ConnectionId m_one = fullConnection(1).id;
    const ConnectionId m_two = fullConnection(2).id;
};

void StoredTransactionsTest::init()
{
    m_history.reset();
    m_kit.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_kit = std::make_unique<StoreKit>(m_folder->path());
    QCOMPARE(m_kit->open(), QStringLiteral("ok"));
    QVERIFY(m_kit->save(HistoryKit::kScope, {fullConnection(1), fullConnection(2)}));
    m_history = std::make_unique<HistoryKit>(*m_kit);
}

void StoredTransactionsTest::everyFieldComesBack()
{
    Transaction sent = pendingOn(kDay, QStringLiteral("t1"), QStringLiteral("Café Zoë"), 123456);
    sent.amount.contradictory = true;
    sent.counterparty = QStringLiteral("Zoë Ltd");
    const auto history = m_history->page(m_one, kCurrent, {sent});
    QVERIFY(history);
    QCOMPARE(history->account.value(), kCurrent);
    QCOMPARE(history->count, 1);
    QCOMPARE(history->from, std::optional(kDay));
    QCOMPARE(history->to, std::optional(kDay));
    QVERIFY(!history->whole);
    const auto list = m_history->list(all());
    QVERIFY(list && list->rows.size() == 1 && !list->next);
    QVERIFY((list->rows[0] ==
             ListedTransaction{m_one, AccountId{kCurrent}, sent, list->rows[0].place}));
}

void StoredTransactionsTest::aRowSentAgainIsKeptOnce()
{
    const Transaction sent = bookingOn(kDay, QStringLiteral("t1"), QStringLiteral("Rent"));
    QVERIFY(m_history->page(m_one, kCurrent, {sent, sent}));
    QCOMPARE(m_history->page(m_one, kCurrent, {sent}, kNow + 1h)->count, 1);
    QCOMPARE(m_history->texts(all()), QStringList{QStringLiteral("Rent")});
}

void StoredTransactionsTest::aRowThatChangedIsWrittenAnew()
{
    QVERIFY(m_history->page(m_one, kCurrent,
                            {pendingOn(kDay, QStringLiteral("t1"), QStringLiteral("Rent"))}));
    Transaction changed = bookingOn(kDay, QStringLiteral("t1"), QStringLiteral("Rent"), -90000);
    changed.counterparty = QStringLiteral("Landlord");
    QCOMPARE(m_history->page(m_one, kCurrent, {changed}, kNow + 1h)->count, 1);
    QVERIFY(m_history->list(all())->rows[0].transaction == changed);
}

void StoredTransactionsTest::aRowThatMovesToAnotherDayMovesInTheList()
{
    QVERIFY(m_history->page(
        m_one, kCurrent,
        {bookingOn(kDay, QStringLiteral("t1"), QStringLiteral("Moves")),
         bookingOn(kDay.addDays(-1), QStringLiteral("t2"), QStringLiteral("Stays"))}));
    QCOMPARE(m_history->texts(all()),
             QStringList({QStringLiteral("Moves"), QStringLiteral("Stays")}));
    const Transaction moved =
        bookingOn(kDay.addDays(-2), QStringLiteral("t1"), QStringLiteral("Moves"));
    QCOMPARE(m_history->page(m_one, kCurrent, {moved}, kNow + 1h)->count, 2);
    QCOMPARE(m_history->texts(all()),
             QStringList({QStringLiteral("Stays"), QStringLiteral("Moves")}));
    TransactionFilter search = all();
    search.text = QStringLiteral("mov");
    QCOMPARE(m_history->texts(search).size(), 1);
}

void StoredTransactionsTest::theBookingReplacesThePendingOne_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("daysLater");
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<bool>("replaced");
    QTest::newRow("the same text") << QStringLiteral("TESCO STORES") << 2 << qint64(-450) << true;
    QTest::newRow("more text") << QStringLiteral("Tesco Stores 2041 LEEDS") << 2 << qint64(-450)
                               << true;
    QTest::newRow("the same first word")
        << QStringLiteral("TESCO 2041") << 0 << qint64(-450) << true;
    QTest::newRow("a day before, by time zone")
        << QStringLiteral("TESCO STORES") << -1 << qint64(-450) << true;
    QTest::newRow("another text") << QStringLiteral("SAINSBURYS") << 2 << qint64(-450) << false;
    QTest::newRow("another amount") << QStringLiteral("TESCO STORES") << 2 << qint64(-451) << false;
    QTest::newRow("the other way") << QStringLiteral("TESCO STORES") << 2 << qint64(450) << false;
    QTest::newRow("much later") << QStringLiteral("TESCO STORES") << 8 << qint64(-450) << false;
}

void StoredTransactionsTest::theBookingReplacesThePendingOne()
{
    QFETCH(const QString, text);
    QFETCH(const int, daysLater);
    QFETCH(const qint64, minor);
    QFETCH(const bool, replaced);
    QVERIFY(m_history->page(
        m_one, kCurrent, {pendingOn(kDay, QStringLiteral("p1"), QStringLiteral("TESCO STORES"))}));
    const Transaction posted =
        bookingOn(kDay.addDays(daysLater), QStringLiteral("b1"), text, minor);
    QCOMPARE(m_history->page(m_one, kCurrent, {posted}, kNow + 1h)->count, replaced ? 1 : 2);
    QCOMPARE(m_history->texts(all()).size(), replaced ? 1 : 2);
    // Never across accounts.
    QVERIFY(m_history->page(
        m_one, kSavings, {pendingOn(kDay, QStringLiteral("p2"), QStringLiteral("TESCO STORES"))}));
    Transaction elsewhere = posted;
    elsewhere.id = TransactionId{QStringLiteral("b2")};
    QVERIFY(m_history->page(m_one, kCurrent, {elsewhere}, kNow + 2h));
    QCOMPARE(m_history->histories(m_one)[1].count, 1);
}

// Two coffees, one booked and one not yet.
void StoredTransactionsTest::aPendingOneStillListedIsNotReplaced()
{
    const Transaction pending = pendingOn(kDay, QStringLiteral("p1"), QStringLiteral("COFFEE"));
    const Transaction posted = bookingOn(kDay, QStringLiteral("b1"), QStringLiteral("COFFEE"));
    QVERIFY(m_history->page(m_one, kCurrent, {pending}));
    QCOMPARE(m_history->page(m_one, kCurrent, {posted, pending}, kNow + 1h)->count, 2);
    // And when the two come on different pages of one reading, the other way about.
    QCOMPARE(m_history
                 ->page(m_one, kCurrent,
                        {bookingOn(kDay, QStringLiteral("b2"), QStringLiteral("COFFEE"))},
                        kNow + 2h)
                 ->count,
             2);
    QCOMPARE(m_history->page(m_one, kCurrent, {pending}, kNow + 2h)->count, 3);
}

void StoredTransactionsTest::rowsThatCouldNotBeReadProveNothing()
{
    QVERIFY(m_history->page(m_one, kCurrent,
                            {pendingOn(kDay, QStringLiteral("p1"), QStringLiteral("Hotel"))}));
    FinishedReading partly{AccountId{kCurrent}, kNow + 1h, false, kDay.addDays(-30), {}, true};
    QCOMPARE(m_history->finish(m_one, partly)->count, 1);
    // Changes that were left out are asked for once more, from where they were asked for before.
    const auto before = m_history->finish(m_one, partly)->readAt;
    QVERIFY(before);
    partly.changesOnly = true;
    partly.since = kNow + 2h;
    QCOMPARE(m_history->finish(m_one, partly)->readAt, before);
    partly.rowsLeftOut = false;
    QCOMPARE(m_history->finish(m_one, partly)->readAt, std::optional<Instant>(kNow + 2h));
}

void StoredTransactionsTest::aPendingOneNoLongerListedGoes()
{
    QVERIFY(m_history->page(
        m_one, kCurrent,
        {pendingOn(kDay, QStringLiteral("p1"), QStringLiteral("Hotel")),
         pendingOn(kDay.addDays(-40), QStringLiteral("p2"), QStringLiteral("Old"))}));
    const Instant later = kNow + 1h;
    // A reading of the changes says nothing about what it does not list.
    QCOMPARE(m_history->finish(m_one, {AccountId{kCurrent}, later, true, {}, {}})->count, 2);
    QCOMPARE(
        m_history->finish(m_one, {AccountId{kCurrent}, later, false, kDay.addDays(-30), {}})->count,
        1);
    QCOMPARE(m_history->texts(all()), QStringList{QStringLiteral("Old")});
    QCOMPARE(
        m_history->finish(m_one, {AccountId{kCurrent}, later, false, {}, kDay.addDays(-31)})->count,
        0);
}

void StoredTransactionsTest::aPostedOneStaysThoughUnlisted()
{
    QVERIFY(m_history->page(m_one, kCurrent,
                            {bookingOn(kDay, QStringLiteral("b1"), QStringLiteral("Rent"))}));
    const auto history = m_history->finish(m_one, {AccountId{kCurrent}, kNow + 1h, false, {}, {}});
    QCOMPARE(history->count, 1);
    QVERIFY(history->whole);
    QCOMPARE(history->readAt, std::optional(kNow + 1h));
}

void StoredTransactionsTest::pagesFollowEachOtherWithoutGapOrDouble()
{
    std::vector<Transaction> rows;
    QStringList expected;
    for (int i = 0; i < 57; ++i) {
        const QString text = QStringLiteral("booking %1").arg(i);
        rows.push_back(bookingOn(kDay.addDays(-i / 10), QStringLiteral("t%1").arg(i), text));
        expected.append(text);
    }
    QVERIFY(m_history->page(m_one, kCurrent, rows));
    // The service's order, the latest first, is the order of the list.
    TransactionFilter filter = all();
    filter.limit = 10;
    QCOMPARE(m_history->texts(filter), expected);
    filter.connection.reset();
    QCOMPARE(m_history->texts(filter), expected);
    filter.text = QStringLiteral("book");
    QCOMPARE(m_history->texts(filter), expected);
    filter.limit = 57;
    QVERIFY(!m_history->list(filter)->next);
}

void StoredTransactionsTest::aSortedListIsTheSameInPagesOfAnySize_data()
{
    QTest::addColumn<TransactionOrder>("by");
    QTest::addColumn<bool>("ascending");
    QTest::addColumn<QString>("text");
    for (const bool ascending : {false, true}) {
        const char *way = ascending ? "ascending" : "descending";
        for (const char *text : {"", "shop", "sho", "12"}) {
            QTest::addRow("date %s '%s'", way, text)
                << TransactionOrder::Date << ascending << QString::fromLatin1(text);
            QTest::addRow("amount %s '%s'", way, text)
                << TransactionOrder::Amount << ascending << QString::fromLatin1(text);
            QTest::addRow("text %s '%s'", way, text)
                << TransactionOrder::Text << ascending << QString::fromLatin1(text);
        }
    }
}

void StoredTransactionsTest::aSortedListIsTheSameInPagesOfAnySize()
{
    QFETCH(const TransactionOrder, by);
    QFETCH(const bool, ascending);
    QFETCH(const QString, text);
    for (const QString &account : {kCurrent, kSavings}) {
        std::vector<Transaction> rows;
        for (int i = 0; i < 30; ++i) {
            Transaction row = bookingOn(kDay.addDays(-i), QStringLiteral("t%1").arg(i),
                                        QStringLiteral("%1 %2")
                                            .arg(i % 2 ? QStringLiteral("shop") : QStringLiteral("SHOP"))
                                            .arg(i % 13),
                                        (i * 7919) % 400 - 200);
            if (i % 5 == 0)
                row.amount.currency = i % 2 ? QString() : QStringLiteral("EUR");
            if (i % 11 == 0) {
                row.description.clear();
                row.counterparty = i % 2 ? QStringLiteral("Shop Élan") : QString();
            }
            rows.push_back(row);
        }
        QVERIFY(m_history->page(m_one, account, rows));
    }
    TransactionFilter filter{m_one, {}, text, {}, {}, {}, 1000};
    filter.sorting = {by, ascending};
    const auto whole = m_history->list(filter);
    QVERIFY(whole && !whole->next);
    QVERIFY(whole->rows.size() > (text.isEmpty() ? 59U : 1U));
    for (size_t i = 1; i < whole->rows.size(); ++i)
        QVERIFY(standsBefore(whole->rows[i - 1].place, whole->rows[i].place, filter.sorting));
    for (const int size : {1, 7}) {
        filter.limit = size;
        filter.after.reset();
        std::vector<ListedTransaction> rows;
        do {
            const auto page = m_history->list(filter);
            QVERIFY(page);
            rows.insert(rows.end(), page->rows.begin(), page->rows.end());
            filter.after = page->next;
        } while (filter.after);
        QVERIFY(rows == whole->rows);
    }
}

void StoredTransactionsTest::amountsAreSortedWithinTheirCurrency()
{
    Transaction euro = bookingOn(kDay, QStringLiteral("t1"), QStringLiteral("euro"), 1);
    euro.amount.currency = QStringLiteral("EUR");
    QVERIFY(m_history->page(
        m_one, kCurrent,
        {euro, bookingOn(kDay.addDays(-1), QStringLiteral("t2"), QStringLiteral("much"), 9000),
         bookingOn(kDay.addDays(-2), QStringLiteral("t3"), QStringLiteral("spent"), -9000)}));
    TransactionFilter filter = all();
    filter.sorting = {TransactionOrder::Amount, false};
    QCOMPARE(m_history->texts(filter),
             QStringList({QStringLiteral("much"), QStringLiteral("spent"), QStringLiteral("euro")}));
    filter.to = kDay.addDays(-2);
    QCOMPARE(m_history->texts(filter), QStringList{QStringLiteral("spent")});
}

void StoredTransactionsTest::monthsAreCountedForEachAccount()
{
    QVERIFY(m_history->page(
        m_one, kCurrent,
        {bookingOn({2026, 11, 1}, QStringLiteral("t1"), QStringLiteral("x")),
         bookingOn({2026, 11, 30}, QStringLiteral("t2"), QStringLiteral("x")),
         bookingOn({2026, 8, 31}, QStringLiteral("t3"), QStringLiteral("x"))}));
    QVERIFY(m_history->page(m_one, kSavings,
                            {bookingOn({1969, 12, 31}, QStringLiteral("t1"), QStringLiteral("x"))}));
    const auto months = m_history->months(m_one);
    QCOMPARE(months.size(), 2U);
    QCOMPARE(months[0].account.value(), kCurrent);
    QVERIFY((months[0].months == std::vector<MonthCount>{{{2026, 8, 1}, 1}, {{2026, 11, 1}, 2}}));
    QVERIFY((months[1].months == std::vector<MonthCount>{{{1969, 12, 1}, 1}}));
    QVERIFY(m_history->months(m_two).empty());
}

void StoredTransactionsTest::noMonthIsCountedBeyondItsCap()
{
    std::vector<Transaction> many;
    for (int i = 0; i < kMonthCountCap + 5; ++i)
        many.push_back(bookingOn({2026, 10, 3}, QStringLiteral("t%1").arg(i), QStringLiteral("x")));
    QVERIFY(m_history->page(m_one, kCurrent, many));
    const auto months = m_history->months(m_one);
    QVERIFY((months[0].months == std::vector<MonthCount>{{{2026, 10, 1}, kMonthCountCap}}));
}

void StoredTransactionsTest::listsByAccountConnectionAndDay()
{
    QVERIFY(m_history->page(m_one, kCurrent,
                            {bookingOn(kDay, QStringLiteral("t1"), QStringLiteral("A"))}));
    QVERIFY(m_history->page(
        m_one, kSavings, {bookingOn(kDay.addDays(1), QStringLiteral("t2"), QStringLiteral("B"))}));
    QVERIFY(m_history->page(
        m_two, kCurrent, {bookingOn(kDay.addDays(2), QStringLiteral("t3"), QStringLiteral("C"))}));
    const QString a = QStringLiteral("A");
    const QString b = QStringLiteral("B");
    const QString c = QStringLiteral("C");
    for (const QString &text : {QString(), QStringLiteral("a"), QStringLiteral("b")}) {
        TransactionFilter filter{{}, {}, text, {}, {}, {}, 10};
        const auto only = [&text](const QStringList &all) {
            return text.isEmpty() ? all : all.filter(text.toUpper());
        };
        QCOMPARE(m_history->texts(filter), only({c, b, a}));
        filter.connection = m_one;
        QCOMPARE(m_history->texts(filter), only({b, a}));
        filter.account = AccountId{kCurrent};
        QCOMPARE(m_history->texts(filter), only({a}));
        filter.account.reset();
        filter.without = {AccountId{kCurrent}};
        QCOMPARE(m_history->texts(filter), only({b}));
        filter.without.emplace_back(kSavings);
        QCOMPARE(m_history->texts(filter), QStringList());
        filter.without.clear();
        filter.connection.reset();
        filter.from = kDay;
        filter.to = kDay.addDays(1);
        QCOMPARE(m_history->texts(filter), only({b, a}));
    }
}

void StoredTransactionsTest::wordsFindWhatTheyBegin_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");
    const auto row = [](const char *text, bool found) {
        QTest::newRow(text) << QString::fromUtf8(text) << found;
    };
    row("tesco", true);
    row("TES", true);
    row("t", true);
    row("esco", false);
    row("stores tesco", true);
    row("tesco asda", false);
    row("cafe", true);
    row("CAFÉ", true);
    row("o'br", true);
    row("zoe ltd", true);
    row("2041", true);
    row("tesco\" OR \"x", false);
    row("description : tesco", false);
    row("tesco AND", false);
    row("NOT tesco", false);
    row("*", false);
    row("£$ ()", false);
    row("\xF0\x9F\x98\x80", false);
    row("\xF0\x9E\xA4\x80"
        "abc",
        false);
    row("   ", true);
}

void StoredTransactionsTest::wordsFindWhatTheyBegin()
{
    QFETCH(const QString, text);
    QFETCH(const bool, found);
    Transaction sent =
        bookingOn(kDay, QStringLiteral("t1"), QStringLiteral("TESCO Stores-2041 Café O'Brien"));
    sent.counterparty = QStringLiteral("Zoë Ltd");
    QVERIFY(m_history->page(m_one, kCurrent, {sent}));
    for (const auto &connection : {std::optional<ConnectionId>(), std::optional(m_one)}) {
        TransactionFilter filter{connection, {}, text, {}, {}, {}, 10};
        const auto list = m_history->list(filter);
        QVERIFY(list);
        QCOMPARE(list->rows.size(), found ? 1U : 0U);
    }
}

void StoredTransactionsTest::changedTextsAreFoundByTheirNewWordsOnly()
{
    QVERIFY(m_history->page(m_one, kCurrent,
                            {bookingOn(kDay, QStringLiteral("t1"), QStringLiteral("Before"))}));
    QVERIFY(m_history->page(m_one, kCurrent,
                            {bookingOn(kDay, QStringLiteral("t1"), QStringLiteral("After"))}));
    TransactionFilter filter = all();
    filter.text = QStringLiteral("before");
    QVERIFY(m_history->texts(filter).isEmpty());
    filter.text = QStringLiteral("after");
    QCOMPARE(m_history->texts(filter).size(), 1);
}

void StoredTransactionsTest::anotherUsersTransactionsAreNotListed()
{
    QVERIFY(m_history->page(m_one, kCurrent,
                            {bookingOn(kDay, QStringLiteral("t1"), QStringLiteral("Mine"))}));
    const UserScope other = scopeOf(QStringLiteral("client"), QStringLiteral("somebody else"));
    QVERIFY(m_kit->save(other, {fullConnection(1)}));
    for (const QString &text : {QString(), QStringLiteral("mine")}) {
        for (const auto &connection : {std::optional<ConnectionId>(), std::optional(m_one)}) {
            const auto list = m_kit->ask<TransactionList>([&](auto *context, auto done) {
                m_history->store().transactions(other, {connection, {}, text, {}, {}, {}, 10},
                                                context, done);
            });
            QVERIFY(list && list->rows.empty());
        }
    }
}

void StoredTransactionsTest::anUnknownConnectionHasNone()
{
    const ConnectionId unknown{QStringLiteral("nobody:1")};
    QVERIFY(m_history->list({unknown, {}, {}, {}, {}, {}, 10})->rows.empty());
    const auto page =
        m_history->page(unknown, kCurrent, {bookingOn(kDay, QStringLiteral("t"), {})});
    QVERIFY(!page && page.error().kind == ErrorKind::UnknownId);
}

QTEST_GUILESS_MAIN(StoredTransactionsTest)
#include "tst_storedtransactions.moc"
