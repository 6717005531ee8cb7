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
        case SortBy::Person: {
            const QString &x = left.settings.person;
            const QString &y = right.settings.person;
            return x.isEmpty() || y.isEmpty() ? threeWay(x.isEmpty(), y.isEmpty())
                                              : collator.compare(x, y);
        }
        case SortBy::ConnectedOn:
            return threeWay(left.connection.connectedOn.value.value_or(Instant::max()),
                            right.connection.connectedOn.value.value_or(Instant::max()));
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
                              SortBy::Enrichment, SortBy::Person, SortBy::ConnectedOn};

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
        for (size_t i = 0; i < entries.size(); i += 3)
            entries[i].settings.person = i % 2 ? u"ann"_s : u"Ben"_s;
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

    void groupsFollowTheAlphabetAndKeepTheOrderWithin()
    {
        ConnectionIndex index(m_rows);
        index.reset();
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            index.setSort(SortBy::TimeLeft, order);
            index.setGroupBy(GroupBy::Urgency);
            QVERIFY(!index.isGrouped()); // urgency groups its own order only
            const std::vector<quint32> flat = index.shown();
            index.setGroupBy(GroupBy::Person);
            QVERIFY(index.isGrouped());
            std::vector<quint32> wanted;
            for (const QString &person : {u"ann"_s, u"Ben"_s, QString()}) {
                std::copy_if(flat.begin(), flat.end(), std::back_inserter(wanted), [&](quint32 row) {
                    return m_rows.entry(int(row)).settings.person == person;
                });
            }
            QCOMPARE(index.shown(), wanted);
            QVERIFY(index.groupOfRow(wanted.front()) < index.groupOfRow(wanted.back()));
        }
    }

    void moreGroupsThanAnybodyLooksThroughAreNone()
    {
        m_rows.reset(std::make_shared<const std::vector<ConnectionEntry>>(
                         manyEntries(5000, m_clock.now(), true)), {}, m_clock.now());
        ConnectionIndex index(m_rows);
        index.reset();
        const std::vector<quint32> flat = index.shown();
        index.setGroupBy(GroupBy::Bank);
        QVERIFY(!index.isGrouped());
        QCOMPARE(index.shown(), flat);
    }

    void accountsPersonsAndNotesAreFoundToo_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("found");
        QTest::addColumn<QString>("account");
        QTest::addColumn<bool>("notes");
        QTest::newRow("bank") << u"starl"_s << true << QString() << false;
        QTest::newRow("a word too many") << u"rainy nowhere"_s << false << QString() << false;
        QTest::newRow("account") << u"savings"_s << true << u"Savings"_s << false;
        QTest::newRow("own name of an account") << u"rainy"_s << true << u"Rainy day"_s << false;
        QTest::newRow("bank and account") << u"starling rainy"_s << true << u"Rainy day"_s << false;
        QTest::newRow("person") << u"zoë"_s << true << QString() << false;
        QTest::newRow("person, without the dots") << u"zoe"_s << true << QString() << false;
        QTest::newRow("person and bank") << u"zoe star"_s << true << QString() << false;
        QTest::newRow("notes") << u"plumber"_s << true << QString() << true;
        QTest::newRow("not across two names") << u"savingsrainy"_s << false << QString() << false;
        QTest::newRow("percent is itself") << u"5%"_s << true << u"5% bonus_pot"_s << false;
        QTest::newRow("percent is no pattern") << u"s%g"_s << false << QString() << false;
        QTest::newRow("underscore") << u"bonus_p"_s << true << u"5% bonus_pot"_s << false;
        QTest::newRow("underscore is no pattern") << u"bonus_t"_s << false << QString() << false;
        QTest::newRow("quotes") << u"\"o'neil\""_s << true << u"\"O'Neil\" fund"_s << false;
        QTest::newRow("combining marks") << u"re\u0301serve"_s << true << u"R\u00e9serve"_s << false;
        QTest::newRow("right to left") << u"\u05d7\u05e1\u05db\u05d5\u05df"_s << true
                                       << u"\u05d7\u05e1\u05db\u05d5\u05df \u05d0"_s << false;
    }
    void accountsPersonsAndNotesAreFoundToo()
    {
        QFETCH(QString, typed);
        QFETCH(bool, found);
        QFETCH(QString, account);
        QFETCH(bool, notes);
        auto entries = showcaseEntries(m_clock.now());
        entries[0].settings.person = u"Zo\u00eb"_s;
        entries[0].settings.notes = u"the plumber\nis paid from here"_s;
        ConnectionRows rows;
        rows.reset(std::make_shared<const std::vector<ConnectionEntry>>(entries), {},
                     m_clock.now());
        ConnectionIndex index(rows);
        index.reset();
        const ConnectionId id = entries[0].connection.id;
        index.setFilter(typed); // asked before the accounts are known
        QVERIFY(rows.setAccountNames({{id, u"Savings"_s, u"Rainy day"_s},
                                        {id, u"5% bonus_pot"_s, {}},
                                        {id, u"\"O'Neil\" fund"_s, {}},
                                        {id, u"R\u00e9serve"_s, {}},
                                        {id, u"\u05d7\u05e1\u05db\u05d5\u05df \u05d0"_s, {}}}));
        index.accountNamesChanged();
        const auto &shown = index.shown();
        QCOMPARE(std::find(shown.begin(), shown.end(), 0U) != shown.end(), found);
        if (!found)
            return;
        QCOMPARE(index.hintFor(0).account, account);
        QCOMPARE(index.hintFor(0).notes, notes);
        // Letter by letter comes to the same.
        index.setFilter({});
        for (qsizetype length = 1; length <= typed.size(); ++length)
            index.setFilter(typed.left(length));
        QVERIFY(std::find(index.shown().begin(), index.shown().end(), 0U) != index.shown().end());
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
