#include "support/fakeclock.h"
#include "support/sampleconnections.h"

#include "ui/models/connectionlistmodel.h"
#include "ui/words/translations.h"

#include <QTest>

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;

using Model = ConnectionListModel;

class ConnectionCellsTest : public QObject
{
    Q_OBJECT

    FakeClock m_clock;

    QModelIndex cell(Model &model, const ConnectionEntry &entry, int column)
    {
        model.setSnapshot(std::make_shared<const std::vector<ConnectionEntry>>(1, entry), {});
        return model.index(0, column);
    }

private Q_SLOTS:
    void initTestCase() { installTranslations(*qApp); }
    void init() { m_clock = FakeClock(); }

    void eachStageSaysHowItIs_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<QString>("headline");
        QTest::addColumn<QString>("button");
        QTest::newRow("healthy") << 0 << u"74 days left"_s << QString();
        QTest::newRow("expiring, consent") << 1 << u"4 days left"_s << u"Renew consent"_s;
        QTest::newRow("expiring, login") << 2 << u"5 hours left"_s << u"Log in again"_s;
        QTest::newRow("ended") << 3 << u"Ended 20 days ago"_s << u"Renew consent"_s;
        QTest::newRow("ended long ago") << 4 << u"Ended 120 days ago"_s << u"Log in again"_s;
        QTest::newRow("confirmation") << 5 << u"Halifax wants you to confirm"_s << u"Refresh"_s;
        QTest::newRow("U-03 login refused") << 6 << u"M&S Bank no longer accepts the login"_s
                                            << u"Log in again"_s;
        QTest::newRow("new") << 8 << u"Fetching your history"_s << QString();
    }
    void eachStageSaysHowItIs()
    {
        QFETCH(int, which);
        QFETCH(QString, headline);
        QFETCH(QString, button);
        Model model(m_clock);
        const QModelIndex state = cell(model, showcaseEntries(m_clock.now())[size_t(which)], Model::State);
        QCOMPARE(state.data().toString(), headline);
        QVERIFY(!state.data(Model::SecondLineRole).toString().isEmpty());
        QCOMPARE(model.index(0, Model::Button).data().toString(), button);
    }

    void theNextUpdateIsToldAsAPersonWould_data()
    {
        QTest::addColumn<QString>("last");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("told");
        QTest::newRow("today") << u"2026-11-22T08:00:00Z"_s << u"2026-11-22T10:00:00Z"_s
                               << u"next 12:00–16:00"_s;
        QTest::newRow("over the night") << u"2026-11-22T17:08:00Z"_s << u"2026-11-22T20:00:00Z"_s
                                        << u"next today 21:08"_s;
        QTest::newRow("tomorrow") << u"2026-11-22T21:00:00Z"_s << u"2026-11-22T22:00:00Z"_s
                                  << u"next tomorrow 06:00"_s;
        QTest::newRow("since tonight") << u"2026-11-22T17:08:00Z"_s << u"2026-11-22T22:00:00Z"_s
                                       << u"next by tomorrow 08:08"_s;
        QTest::newRow("since yesterday") << u"2026-11-22T17:08:00Z"_s << u"2026-11-23T00:08:00Z"_s
                                         << u"next by 08:08"_s;
        QTest::newRow("late") << u"2026-11-22T17:08:00Z"_s << u"2026-11-23T09:00:00Z"_s
                              << u"next one is late"_s;
    }
    void theNextUpdateIsToldAsAPersonWould()
    {
        QFETCH(QString, last);
        QFETCH(QString, now);
        m_clock.set(*parseInstant(now));
        ConnectionEntry entry = healthyEntry(u"a:1"_s, u"Barclays"_s, m_clock.now());
        entry.connection.lastUpdated.value = parseInstant(last);
        Model model(m_clock);
        QTEST(cell(model, entry, Model::Updates).data(Model::SecondLineRole).toString(), "told");
    }

    void whatWasLeftBehindSaysSoAndCanBeBroughtAlong()
    {
        using namespace std::chrono;
        ConnectionEntry entry = healthyEntry(u"a:1"_s, u"Barclays"_s, m_clock.now());
        entry.connection.accountIds.resize(1);
        entry.leftBehind = LeftBehind{ConnectionId{u"a:2"_s}, m_clock.now() - days{3}};
        entry.settings.ownName = u"Joint"_s;
        Model model(m_clock);
        const QModelIndex state = cell(model, entry, Model::State);
        QVERIFY(state.data().toString().startsWith(u"Stays on the old consent until"));
        QVERIFY(state.data(Model::SecondLineRole).toString().startsWith(u"It was not ticked"));
        QCOMPARE(model.index(0, Model::Button).data().toString(), u"Bring along"_s);
        QCOMPARE(model.index(0, Model::Bank).data().toString(), u"Joint (Barclays)"_s);
        // The same words on demand and for the ear.
        const QString told = state.data(Qt::ToolTipRole).toString();
        QVERIFY2(told.contains(state.data().toString().toHtmlEscaped()), qPrintable(told));
        QVERIFY2(told.contains(u"It was not ticked"), qPrintable(told));
        QVERIFY(model.index(0, Model::Button)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains(u"You will log in at Barclays to renew."));
        const QString spoken =
            model.index(0, Model::Bank).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.contains(state.data().toString()), qPrintable(spoken));
        QVERIFY2(spoken.endsWith(u"press Enter to bring it along"), qPrintable(spoken));
        entry.connection.error = u"credentials_error"_s;
        QCOMPARE(cell(model, entry, Model::Button).data().toString(), u"Log in again"_s);
    }

    void hiddenAccountsAreNotCounted()
    {
        ConnectionEntry entry = healthyEntry(u"a:1"_s, u"Barclays"_s, m_clock.now());
        entry.hiddenAccounts = 2;
        Model model(m_clock);
        QCOMPARE(cell(model, entry, Model::Accounts).data().toString(), u"1 account"_s);
        QVERIFY(model.index(0, Model::Bank)
                    .data(Model::SecondLineRole)
                    .toString()
                    .startsWith(u"1 account"_s));
    }

    void theBarIsThePartOfTheConsentThatIsLeft()
    {
        using namespace std::chrono;
        ConnectionEntry entry = healthyEntry(u"a:1"_s, u"Monzo"_s, m_clock.now());
        entry.connection.connectedOn.value = m_clock.now() - days{30};
        entry.connection.expiresAt.value = m_clock.now() + days{60};
        Model model(m_clock);
        QCOMPARE(cell(model, entry, Model::Consent).data(Model::FractionLeftRole).toDouble(), 2.0 / 3);
        entry.connection.userConsentedAt.value = m_clock.now();
        QCOMPARE(cell(model, entry, Model::Consent).data(Model::FractionLeftRole).toDouble(), 1.0);
        entry.connection.expiresAt.value = m_clock.now() - days{1};
        QCOMPARE(cell(model, entry, Model::Consent).data(Model::FractionLeftRole).toDouble(), 0.0);
        entry.connection.expiresAt = {};
        QVERIFY(!cell(model, entry, Model::Consent).data(Model::FractionLeftRole).isValid());
    }

    void anUnreadableEndIsNeitherEndedNorFine()
    {
        ConnectionEntry entry = healthyEntry(u"a:1"_s, u"Monzo"_s, m_clock.now());
        entry.connection.expiresAt = ReceivedInstant{std::nullopt, true};
        Model model(m_clock);
        const QModelIndex consent = cell(model, entry, Model::Consent);
        QCOMPARE(consent.data().toString(), u"End not readable"_s);
        QCOMPARE(consent.data(Model::GroupRole).toInt(), int(RowGroup::Watched));
    }

    void aRowIsSpokenWhole()
    {
        Model model(m_clock);
        const QModelIndex bank = cell(model, showcaseEntries(m_clock.now())[1], Model::Bank);
        const QString spoken = bank.data(Qt::AccessibleTextRole).toString();
        for (const QString &part : {u"Ends soon, Monzo, "_s, u"consent ends in 4 day"_s,
                                    u", press Enter to renew"_s})
            QVERIFY2(spoken.contains(part), qPrintable(spoken));
        const QString more = bank.data(Qt::AccessibleDescriptionRole).toString();
        for (const QString &part : {u"3 accounts"_s, u"Until "_s})
            QVERIFY2(more.contains(part), qPrintable(more));
    }

    void noCellIsWithoutAName()
    {
        Model model(m_clock);
        const QModelIndex bank = cell(model, healthyEntry(u"a:1"_s, u"Monzo"_s, m_clock.now()),
                                      Model::Bank);
        const QModelIndex button = bank.siblingAtColumn(Model::Button);
        QCOMPARE(button.data().toString(), QString());
        QCOMPARE(button.data(Qt::AccessibleTextRole).toString(), u"Nothing to do here"_s);
        for (int column = 0; column < model.columnCount(); ++column)
            QVERIFY(!bank.siblingAtColumn(column).data(Qt::AccessibleTextRole).toString().isEmpty());
    }

    void whoLogsInIsToldBesideTheBank()
    {
        Model model(m_clock);
        ConnectionEntry entry = showcaseEntries(m_clock.now())[2];
        entry.settings.person = u"Ann & <b>Ben</b>"_s;
        const QModelIndex bank = cell(model, entry, Model::Bank);
        QCOMPARE(bank.data(Model::SecondLineRole).toString(),
                 u"Ann & <b>Ben</b> logs in\u00A0· 3 accounts\u00A0· enriched"_s);
        QVERIFY(bank.data(Qt::AccessibleTextRole).toString().contains(
            u"Nationwide Building Society, Ann & <b>Ben</b> logs in, consent ends in 5 hour"_s));
        QCOMPARE(model.index(0, Model::Person).data().toString(), u"Ann & <b>Ben</b>"_s);
    }

    void aRowFoundByItsAccountSaysSo()
    {
        Model model(m_clock);
        const ConnectionEntry entry = showcaseEntries(m_clock.now())[1];
        const QModelIndex bank = cell(model, entry, Model::Bank);
        model.setAccountNames({{entry.connection.id, u"Joint"_s, {}},
                               {entry.connection.id, u"ISA <b>"_s, u"Holiday"_s}});
        const auto second = [&bank] { return bank.data(Model::SecondLineRole).toString(); };
        QCOMPARE(second(), u"3 accounts\u00A0· enriched"_s);
        model.setFilterText(u"holi"_s);
        QCOMPARE(second(), u"has the account “Holiday”\u00A0· 3 accounts\u00A0· enriched"_s);
        model.setFilterText(u"isa <b>"_s);
        QCOMPARE(second(), u"has the account “ISA <b>”\u00A0· 3 accounts\u00A0· enriched"_s);
        model.setFilterText(u"monzo"_s);
        QCOMPARE(second(), u"3 accounts\u00A0· enriched"_s);
    }

    void furtherColumnsTellTheirDays()
    {
        Model model(m_clock);
        ConnectionEntry entry = showcaseEntries(m_clock.now())[1];
        cell(model, entry, Model::Bank);
        for (const int column : {Model::EndsOn, Model::ConnectedOn}) {
            QVERIFY(!model.index(0, column).data().toString().isEmpty());
            QVERIFY(!model.index(0, column).data(Qt::ToolTipRole).toString().isEmpty());
        }
        entry.connection.expiresAt = {};
        entry.connection.connectedOn = {};
        cell(model, entry, Model::Bank);
        QCOMPARE(model.index(0, Model::EndsOn).data().toString(), u"No end date"_s);
        QCOMPARE(model.index(0, Model::ConnectedOn).data().toString(), QString());
    }

    // U-01: markup is text, in cells as well as in tooltips.
    void markupIsShownLiterally()
    {
        const QString name = u"<img src='file:///etc/passwd'><b>Bank</b>"_s;
        Model model(m_clock);
        const QModelIndex bank = cell(model, healthyEntry(u"a:1"_s, name, m_clock.now()), Model::Bank);
        QCOMPARE(bank.data().toString(), name);
        const QString tip = bank.data(Qt::ToolTipRole).toString();
        QVERIFY(tip.contains(u"&lt;img"_s));
        QVERIFY(!tip.contains(u"<img"_s));
    }

    // U-04: one line, bounded, no control or direction characters.
    void aHugeNameIsOneBoundedLine()
    {
        const QString name = QString(1'000'000, u'x') + u"\n\u202Eend"_s;
        Model model(m_clock);
        const QString shown = cell(model, healthyEntry(u"a:1"_s, name, m_clock.now()), Model::Bank)
                                  .data().toString();
        QVERIFY(shown.size() < 1000);
        QVERIFY(!shown.contains(u'\n'));
        QVERIFY(!shown.contains(QChar(0x202E)));
    }

    // M18: what looks like a place for an argument stays as it is.
    void percentSignsInNamesStay()
    {
        Model model(m_clock);
        ConnectionEntry entry = showcaseEntries(m_clock.now())[5];
        entry.connection.name = u"100%2 Bank"_s;
        const QModelIndex state = cell(model, entry, Model::State);
        QVERIFY2(state.data().toString().contains(u"100%2 Bank"_s),
                 qPrintable(state.data().toString()));
    }

    void headersNameEveryColumn()
    {
        Model model(m_clock);
        for (int column = 0; column < Model::kColumns; ++column) {
            QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::AccessibleTextRole)
                         .toString().isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(ConnectionCellsTest)
#include "tst_connectioncells.moc"
