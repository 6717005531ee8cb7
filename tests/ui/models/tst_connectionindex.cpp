#include "support/fakeclock.h"
#include "support/sampleconnections.h"

#include "ui/models/connectionindex.h"

#include <QTest>

#include <numeric>

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;

namespace {

/// What the index must give, worked out the slow and obvious way.
std::vector<quint32> naive(const ConnectionRows &rows, SortBy by, Qt::SortOrder order,
                           const QString &typed)
{
    std::vector<quint32> all(size_t(rows.size()));
    std::iota(all.begin(), all.end(), 0U);
    const QStringList words = searchWords(typed);
    std::erase_if(all, [&](quint32 row) {
        const QString name = foldForSearch(rows.entry(int(row)).connection.name);
        return !std::all_of(words.begin(), words.end(),
                            [&](const QString &word) { return name.contains(word); });
    });
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    const auto expiry = [&](quint32 row) {
        const auto &value = rows.entry(int(row)).connection.expiresAt.value;
        return value ? toMilliseconds(*value) : std::numeric_limits<qint64>::max();
    };
    const auto compare = [&](quint32 a, quint32 b) -> int {
        const ConnectionEntry &left = rows.entry(int(a));
        const ConnectionEntry &right = rows.entry(int(b));
        const auto threeWay = [](auto x, auto y) { return x < y ? -1 : y < x ? 1 : 0; };
        switch (by) {
        case SortBy::Urgency:
            if (rows.group(int(a)) != rows.group(int(b)))
                return threeWay(rows.group(int(a)), rows.group(int(b)));
            return threeWay(expiry(a), expiry(b));
        case SortBy::Bank:
            return collator.compare(left.connection.name, right.connection.name);
        case SortBy::State:
            return threeWay(rows.assessment(int(a)).state, rows.assessment(int(b)).state);
        case SortBy::TimeLeft:
            return threeWay(expiry(a), expiry(b));
        case SortBy::Accounts:
            return threeWay(left.connection.accountIds.size(), right.connection.accountIds.size());
        case SortBy::LastUpdate:
            return threeWay(left.connection.lastUpdated.value.value_or(Instant::max()),
                            right.connection.lastUpdated.value.value_or(Instant::max()));
        case SortBy::NextUpdate: {
            const auto x = rows.assessment(int(a)).nextSync;
            const auto y = rows.assessment(int(b)).nextSync;
            return threeWay(x ? x->earliest : Instant::max(), y ? y->earliest : Instant::max());
        }
        case SortBy::Enrichment:
            return threeWay(left.enrichment.state, right.enrichment.state);
        }
        return 0;
    };
    std::stable_sort(all.begin(), all.end(), [&](quint32 a, quint32 b) {
        return order == Qt::AscendingOrder ? compare(a, b) < 0 : compare(a, b) > 0;
    });
    return all;
}

const SortBy kEveryOrder[] = {SortBy::Urgency, SortBy::Bank, SortBy::State, SortBy::TimeLeft,
                              SortBy::Accounts, SortBy::LastUpdate, SortBy::NextUpdate,
                              SortBy::Enrichment};

} // namespace

class ConnectionIndexTest : public QObject
{
    Q_OBJECT

    FakeClock m_clock;
    ConnectionRows m_rows;

private Q_SLOTS:
    void init()
    {
        auto entries = showcaseEntries(m_clock.now());
        const auto more = manyEntries(500, m_clock.now());
        entries.insert(entries.end(), more.begin(), more.end());
        m_rows.reset(std::make_shared<const std::vector<ConnectionEntry>>(entries), {},
                     m_clock.now());
    }

    void everyOrderIsTheObviousOne()
    {
        ConnectionIndex index(m_rows);
        index.reset();
        for (const SortBy by : kEveryOrder) {
            for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
                index.setSort(by, order);
                QCOMPARE(index.shown(), naive(m_rows, by, order, {}));
            }
        }
    }

    void lettersTypedAndTakenAwayShowWhatIsLeft()
    {
        ConnectionIndex index(m_rows);
        index.reset();
        for (const SortBy by : {SortBy::Urgency, SortBy::Bank}) {
            index.setSort(by, Qt::AscendingOrder);
            for (const QString &typed : {u"l"_s, u"ll"_s, u"llo"_s, u"lloyds bus"_s, u"lloyds"_s,
                                         u"x"_s, u"xyz"_s, u""_s, u" "_s, u"bank s"_s, u"sav"_s,
                                         u"tsb sav"_s, u"bank"_s}) {
                index.setFilter(typed);
                QCOMPARE(index.shown(), naive(m_rows, by, Qt::AscendingOrder, typed));
            }
        }
    }

    void anotherOrderKeepsTheFilter()
    {
        ConnectionIndex index(m_rows);
        index.reset();
        index.setFilter(u"monzo"_s);
        index.setSort(SortBy::TimeLeft, Qt::DescendingOrder);
        QCOMPARE(index.shown(), naive(m_rows, SortBy::TimeLeft, Qt::DescendingOrder, u"monzo"_s));
        index.setFilter(u"monzo j"_s);
        QCOMPARE(index.shown(), naive(m_rows, SortBy::TimeLeft, Qt::DescendingOrder, u"monzo j"_s));
    }

    void anotherListKeepsFilterAndOrder()
    {
        ConnectionIndex index(m_rows);
        index.reset();
        index.setSort(SortBy::Bank, Qt::AscendingOrder);
        index.setFilter(u"bank"_s);
        m_rows.reset(std::make_shared<const std::vector<ConnectionEntry>>(
                         manyEntries(77, m_clock.now())), {}, m_clock.now());
        index.reset();
        QCOMPARE(index.shown(), naive(m_rows, SortBy::Bank, Qt::AscendingOrder, u"bank"_s));
    }

    void theOwnNameIsFoundAndLeadsTheOrderAndTheBanksIsStillFound()
    {
        const Instant now = m_clock.now();
        std::vector<ConnectionEntry> entries{healthyEntry(u"a:1"_s, u"Alpha"_s, now),
                                             healthyEntry(u"b:1"_s, u"Beta"_s, now)};
        entries[0].settings.ownName = u"Zebra"_s;
        m_rows.reset(std::make_shared<const std::vector<ConnectionEntry>>(entries), {}, now);
        ConnectionIndex index(m_rows);
        index.reset();
        index.setSort(SortBy::Bank, Qt::AscendingOrder);
        QCOMPARE(index.shown(), (std::vector<quint32>{1, 0}));
        for (const QString &typed : {u"zeb"_s, u"alph"_s, u"alpha zebra"_s}) {
            index.setFilter(typed);
            QCOMPARE(index.shown(), (std::vector<quint32>{0}));
        }
    }

    void hiddenAccountsDoNotCountInTheOrder()
    {
        const Instant now = m_clock.now();
        std::vector<ConnectionEntry> entries{healthyEntry(u"a:1"_s, u"Alpha"_s, now),
                                             healthyEntry(u"b:1"_s, u"Beta"_s, now)};
        entries[1].hiddenAccounts = 2;
        m_rows.reset(std::make_shared<const std::vector<ConnectionEntry>>(entries), {}, now);
        ConnectionIndex index(m_rows);
        index.reset();
        index.setSort(SortBy::Accounts, Qt::AscendingOrder);
        QCOMPARE(index.shown(), (std::vector<quint32>{1, 0}));
    }

    void idleWorkChangesNothingThatIsShown()
    {
        ConnectionIndex index(m_rows);
        index.reset();
        const auto before = index.shown();
        while (!index.prepareSome(100)) { }
        QCOMPARE(index.shown(), before);
        index.setFilter(u"tsb"_s);
        QCOMPARE(index.shown(), naive(m_rows, SortBy::Urgency, Qt::AscendingOrder, u"tsb"_s));
    }
};

QTEST_GUILESS_MAIN(ConnectionIndexTest)
#include "tst_connectionindex.moc"
