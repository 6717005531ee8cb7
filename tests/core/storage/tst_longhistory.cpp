// A long history: a page of transactions, the months of an account and the first picture cost the same
// however long it is. Told by the steps that SQLite takes, not by time.

#include "historykit.h"
#include "stepcount.h"

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;

namespace {

const ConnectionId kConnection{u"bank:1"_s};
const QDate kFirst(2023, 11, 1);
constexpr int kShort = 2'000;
constexpr int kLong = 20'000;
constexpr int kOnePage = 1'000;
/// So many more that stand together, in every story.
constexpr int kYachts = 2'000;

/// One account with so many bookings over three years.
class Story
{
public:
    explicit Story(int bookings) : m_kit(m_folder.path())
    {
        if (m_kit.open() != u"ok")
            qFatal("the store does not open");
        BankConnection connection;
        connection.id = kConnection;
        connection.accountIds = {AccountId{u"a"_s}};
        if (!m_kit.save(HistoryKit::kScope, {connection}))
            qFatal("the list is not stored");
        m_history = std::make_unique<HistoryKit>(m_kit);
        for (int from = 0; from < bookings + kYachts; from += kOnePage) {
            std::vector<Transaction> page;
            for (int at = from; at < from + kOnePage; ++at) {
                const QDate day = kFirst.addDays(qint64(at) * 1000 / (bookings + kYachts));
                QString text = u"Shop %1 of many"_s.arg(at * 7919 % 997);
                if (at == bookings / 2)
                    text = u"Zebra crossing"_s;
                else if (at >= bookings)
                    text = u"Yacht club %1"_s.arg(at - bookings);
                page.push_back(bookingOn(day, u"t%1"_s.arg(at), text, -100 - at * 31 % 9973));
            }
            if (!m_history->page(kConnection, u"a"_s, std::move(page)))
                qFatal("the bookings are not stored");
        }
    }

    /// Of a page of fifty.
    [[nodiscard]] qint64 stepsForPage(TransactionFilter filter, size_t rows)
    {
        filter.connection = kConnection;
        filter.limit = 50;
        (void)m_history->list(filter); // what is read once in a run
        const StepCount steps;
        const auto list = m_history->list(filter);
        const qint64 taken = steps.taken();
        if (!list || list->rows.size() != rows)
            qFatal("that is not the page");
        return taken;
    }
    [[nodiscard]] qint64 stepsForTheNextPage(TransactionFilter filter)
    {
        filter.connection = kConnection;
        filter.limit = 50;
        const auto first = m_history->list(filter);
        if (!first || !first->next)
            qFatal("there is no next page");
        filter.after = first->next;
        return stepsForPage(filter, 50);
    }
    [[nodiscard]] qint64 stepsForThePicture()
    {
        const LastProfile profile{HistoryKit::kScope, u"Mine"_s, false};
        if (m_kit.tell([&](auto *context, auto done) {
                m_kit.store().rememberLastProfile(profile, context, done);
            }) != u"ok")
            qFatal("the profile is not remembered");
        // As at a start: nothing has been read in this run.
        m_history.reset();
        m_kit.close();
        if (m_kit.open() != u"ok")
            qFatal("the store does not open again");
        const StepCount steps;
        const auto picture = m_kit.ask<LastPicture>([&](auto *context, auto done) {
            m_kit.store().loadLastPicture(context, done);
        });
        if (!picture || picture->list.connections.size() != 1)
            qFatal("that is not the picture");
        return steps.taken();
    }

private:
    QTemporaryDir m_folder;
    StoreKit m_kit;
    std::unique_ptr<HistoryKit> m_history;
};

} // namespace

class LongHistoryTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<Story> m_short;
    std::unique_ptr<Story> m_long;

    /// Ten times as many may cost twice as much: trees are deeper.
    static void compare(qint64 few, qint64 many)
    {
        QVERIFY2(few > 20, "nothing was counted");
        QVERIFY2(many < few * 2, qPrintable(u"%1 steps with %2 bookings, %3 with %4"_s.arg(few)
                                                    .arg(kShort).arg(many).arg(kLong)));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(StepCount::begin());
        m_short = std::make_unique<Story>(kShort);
        m_long = std::make_unique<Story>(kLong);
    }

    void aPageCostsTheSame_data()
    {
        QTest::addColumn<TransactionFilter>("filter");
        QTest::addColumn<int>("rows");
        const auto row = [](const char *name, TransactionFilter filter, int rows = 50) {
            QTest::newRow(name) << filter << rows;
        };
        const auto sorted = [](TransactionOrder by, bool ascending) {
            TransactionFilter filter;
            filter.sorting = {by, ascending};
            return filter;
        };
        row("the latest first", sorted(TransactionOrder::Date, false));
        row("the earliest first", sorted(TransactionOrder::Date, true));
        row("the largest first", sorted(TransactionOrder::Amount, false));
        row("the smallest first", sorted(TransactionOrder::Amount, true));
        row("from A to Z", sorted(TransactionOrder::Text, true));
        row("from Z to A", sorted(TransactionOrder::Text, false));
        TransactionFilter often;
        often.text = u"shop"_s;
        row("a word of nearly all", often);
        TransactionFilter once;
        once.text = u"zebra"_s;
        row("a word of one", once, 1);
        TransactionFilter bySize = once;
        bySize.sorting = {TransactionOrder::Amount, false};
        row("a word of one, the largest first", bySize, 1);
        TransactionFilter together = sorted(TransactionOrder::Text, true);
        together.text = u"yacht"_s;
        row("a word of many that stand together behind the rest", together);
        TransactionFilter future = sorted(TransactionOrder::Amount, false);
        future.from = QDate(2030, 1, 1);
        row("days without any, the largest first", future, 0);
    }
    void aPageCostsTheSame()
    {
        QFETCH(TransactionFilter, filter);
        QFETCH(int, rows);
        compare(m_short->stepsForPage(filter, size_t(rows)),
                m_long->stepsForPage(filter, size_t(rows)));
    }

    void theNextPageCostsTheSame_data()
    {
        QTest::addColumn<int>("by");
        QTest::newRow("by date") << int(TransactionOrder::Date);
        QTest::newRow("by amount") << int(TransactionOrder::Amount);
        QTest::newRow("by text") << int(TransactionOrder::Text);
    }
    void theNextPageCostsTheSame()
    {
        QFETCH(int, by);
        TransactionFilter filter;
        filter.sorting = {TransactionOrder(by), false};
        compare(m_short->stepsForTheNextPage(filter), m_long->stepsForTheNextPage(filter));
    }

    // Last: it closes the store.
    void theFirstPictureCostsTheSame()
    {
        compare(m_short->stepsForThePicture(), m_long->stepsForThePicture());
    }
};

QTEST_GUILESS_MAIN(LongHistoryTest)
#include "tst_longhistory.moc"
