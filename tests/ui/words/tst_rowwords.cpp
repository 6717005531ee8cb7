#include "support/fakeclock.h"
#include "support/sampleconnections.h"

#include "core/lifecycle/rules.h"
#include "ui/words/rowwords.h"

#include <QTest>

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;

class RowWordsTest : public QObject
{
    Q_OBJECT

    FakeClock m_clock;

    WordContext context() const
    {
        WordContext context;
        context.now = m_clock.now();
        context.zone = QTimeZone::utc();
        context.locale = QLocale::c();
        return context;
    }
    Assessment assessed(const ConnectionEntry &entry) const
    {
        return assess(entry.connection, entry.facts, {}, m_clock.now());
    }

private Q_SLOTS:
    void aRowIsOneSentence_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<Action>("offered");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("fine") << 0 << Action::None << u"Starling Bank, consent ends in 74 day(s)"_s;
        QTest::newRow("soon") << 1 << Action::Reconsent
                              << u"Monzo, consent ends in 4 day(s), press Enter to renew"_s;
        QTest::newRow("login") << 2 << Action::Reauth
                               << u"Nationwide Building Society, consent ends in 5 hour(s), "
                                  "press Enter to log in again"_s;
        QTest::newRow("ended") << 3 << Action::Reconsent
                               << u"Barclays, consent ended 20 day(s) ago, press Enter to renew"_s;
        QTest::newRow("confirmation")
            << 5 << Action::Refresh
            << u"Halifax, Halifax wants you to confirm, press Enter to refresh"_s;
        QTest::newRow("partly") << 7 << Action::Sync
                                << u"Lloyds, Only part was updated, press Enter to update now"_s;
        QTest::newRow("no end") << 9 << Action::Wait << QString();
    }
    void aRowIsOneSentence()
    {
        QFETCH(int, which);
        QFETCH(Action, offered);
        QFETCH(QString, sentence);
        const ConnectionEntry entry = showcaseEntries(m_clock.now())[size_t(which)];
        const QString spoken = spokenRow(entry, assessed(entry), offered, context());
        if (which == 7 || which == 9) // how trouble is told is the business of others
            QVERIFY2(spoken.startsWith(entry.connection.name + u", "_s), qPrintable(spoken));
        else
            QCOMPARE(spoken, sentence);
        QCOMPARE(spoken.contains(u"press Enter"_s),
                 offered != Action::None && offered != Action::Wait);
    }

    void whoLogsInIsNamed()
    {
        ConnectionEntry entry = showcaseEntries(m_clock.now())[2];
        QCOMPARE(loginWords(entry.settings), QString());
        QCOMPARE(loginAsWords(entry.settings), QString());
        entry.settings.person = u"Ann\n%1"_s;
        entry.settings.ownName = u"House"_s;
        QCOMPARE(loginWords(entry.settings), u"Ann %1 logs in"_s);
        QCOMPARE(loginAsWords(entry.settings), u"Log in as Ann %1"_s);
        QCOMPARE(spokenRow(entry, assessed(entry), Action::Reauth, context()),
                 u"House (Nationwide Building Society), Ann %1 logs in, consent ends in 5 hour(s), "
                 "press Enter to log in again"_s);
    }

    void aCopiedLineSaysAllInBrief()
    {
        ConnectionEntry entry = showcaseEntries(m_clock.now())[3];
        entry.settings.person = u"Ann"_s;
        const QString line = copiedLine(entry, assessed(entry), context());
        QVERIFY2(line.startsWith(u"Barclays: Ended 20 day"_s), qPrintable(line));
        QVERIFY2(line.contains(u"(consent ended on 2 November)"_s), qPrintable(line));
        QVERIFY2(line.endsWith(u". Ann logs in"_s), qPrintable(line));
        QVERIFY(!line.contains(u'\n'));
    }

    void whatWasLeftBehindIsCopiedAsThat()
    {
        ConnectionEntry entry = showcaseEntries(m_clock.now())[1];
        entry.leftBehind = LeftBehind{ConnectionId{u"newer"_s}, m_clock.now()};
        const QString headline = u"Stays on the old consent until"_s;
        QVERIFY(copiedLine(entry, assessed(entry), context()).contains(headline));
        const QStringList lines = copiedDetails(entry, assessed(entry), context()).split(u'\n');
        QVERIFY2(lines[1].startsWith(headline), qPrintable(lines[1]));
        QVERIFY2(lines[2].contains(u"not ticked when you logged in"), qPrintable(lines[2]));
    }

    void copiedDetailsNameTheConnection()
    {
        ConnectionEntry entry = showcaseEntries(m_clock.now())[3];
        entry.settings.person = u"Ann"_s;
        const QStringList lines = copiedDetails(entry, assessed(entry), context()).split(u'\n');
        QCOMPARE(lines.first(), u"Barclays"_s);
        QVERIFY(lines.contains(u"Log in as Ann"_s));
        QCOMPARE(lines.last(), u"Connection "_s + entry.connection.id.value());
        QVERIFY(!lines.contains(QString()));
    }
};

QTEST_GUILESS_MAIN(RowWordsTest)
#include "tst_rowwords.moc"
