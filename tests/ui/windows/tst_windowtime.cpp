// What the window does about time: who can see it, leaps of the clock, corrections, and the zone.

#include "support/windowstand.h"

#include "ui/widgets/announcer.h"
#include "ui/widgets/flowpanel.h"
#include "ui/words/translations.h"

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class WindowTimeTest : public QObject, private WindowStand
{
    Q_OBJECT

    /// One connection that ends in so much.
    void openWith(std::chrono::milliseconds left)
    {
        ConnectionEntry entry = healthyEntry(u"1:a"_s, u"Monzo"_s, m_clock->now());
        entry.connection.expiresAt.value = m_clock->now() + left;
        entry.connection.lastUpdated.value = m_clock->now() - 2h;
        m_service->healthNow.lastChecked = m_clock->now();
        m_service->entries =
            std::make_shared<const std::vector<ConnectionEntry>>(std::vector{entry});
        open();
    }
    [[nodiscard]] QString cell(int column) const
    {
        return view().model()->index(0, column).data().toString();
    }
    [[nodiscard]] QString consent() const { return cell(ConnectionListModel::State); }
    void leap() { Q_EMIT m_service->timeLeapt(); }

private Q_SLOTS:
    void initTestCase() { installTranslations(*qApp); }
    void init()
    {
        qputenv("TZ", "Europe/London");
        build();
    }
    void cleanup()
    {
        tearDown();
        qputenv("TZ", "Europe/London");
    }

    void theServiceIsToldWhetherSomebodySees()
    {
        openWith(74 * 24h);
        QTRY_VERIFY(m_service->seen);
        m_window->showMinimized();
        QTRY_VERIFY(!m_service->seen);
        m_window->showNormal();
        QTRY_VERIFY(m_service->seen);
        m_window->hide();
        QTRY_VERIFY(!m_service->seen);
        m_window->show();
        QTRY_VERIFY(m_service->seen);
        m_window->close();
        QTRY_VERIFY(!m_service->seen);
    }

    void wakingUpCountsDownAtOnce() // D-03
    {
        openWith(12h + 1min);
        QCOMPARE(consent(), u"12 hours left"_s);
        m_clock->sleep(8h);
        leap();
        QCOMPARE(consent(), u"4 hours left"_s);
        m_clock->sleep(8h);
        leap();
        QVERIFY2(consent().contains(u"nded"_s), qPrintable(consent())); // and never "-4 hours"
    }

    void aClockSetAheadOrBackCountsAnew_data() // D-03
    {
        QTest::addColumn<std::chrono::milliseconds>("by");
        QTest::addColumn<QString>("words");
        QTest::newRow("ahead") << std::chrono::milliseconds(2h) << u"10 hours left"_s;
        QTest::newRow("back") << std::chrono::milliseconds(-2h) << u"14 hours left"_s;
    }
    void aClockSetAheadOrBackCountsAnew()
    {
        QFETCH(const std::chrono::milliseconds, by);
        QFETCH(const QString, words);
        openWith(12h + 1min);
        m_clock->jumpWall(by);
        leap();
        QCOMPARE(consent(), words);
    }

    void aWrongClockIsCorrectedInEveryCountdown_data() // D-01
    {
        QTest::addColumn<std::chrono::milliseconds>("ahead");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("summary");
        QTest::newRow("a day behind") << std::chrono::milliseconds(24h) << u"4 days left"_s
                                      << u"ends in 4 days"_s;
        QTest::newRow("a day ahead") << std::chrono::milliseconds(-24h) << u"6 days left"_s
                                     << u"ends in 6 days"_s;
        QTest::newRow("a year behind") << std::chrono::milliseconds(365 * 24h)
                                       << u"Ended 359 days ago"_s << QString();
    }
    void aWrongClockIsCorrectedInEveryCountdown()
    {
        QFETCH(const std::chrono::milliseconds, ahead);
        QFETCH(const QString, words);
        QFETCH(const QString, summary);
        openWith(5 * 24h + 1min);
        QCOMPARE(consent(), u"5 days left"_s);
        m_service->correction = ahead;
        leap();
        QCOMPARE(consent(), words);
        QVERIFY2(text(u"summary"_s).contains(summary), qPrintable(text(u"summary"_s)));
        m_service->correction = 0ms;
        leap();
        QCOMPARE(consent(), u"5 days left"_s);
    }

    void aCorrectionKnownBeforeTheWindowCounts()
    {
        m_service->correction = 24h;
        openWith(5 * 24h + 1min);
        QCOMPARE(consent(), u"4 days left"_s);
    }

    void theTimeLeftOfAFlowIsNotNegative() // D-03
    {
        openWith(5 * 24h);
        FlowStatus flow;
        flow.request.kind = FlowKind::Connect;
        flow.stage = FlowStage::AtTheBank;
        flow.endsAt = m_clock->now() + 10min;
        m_service->setFlow(flow);
        auto *panel = part<FlowPanel>();
        QTRY_VERIFY(panel && panel->isVisible());
        const auto texts = [panel] {
            QString all;
            for (const QLabel *label : panel->findChildren<QLabel *>())
                all += label->text() + u'\n';
            return all;
        };
        QVERIFY2(texts().contains(u"10 minutes"_s), qPrintable(texts()));
        m_clock->jumpWall(2h); // before anybody told
        m_service->setFlow(flow);
        QVERIFY2(!texts().contains(u'-'), qPrintable(texts()));
        flow.endsAt += 2h; // as the service tells it then
        m_service->setFlow(flow);
        leap();
        QVERIFY2(texts().contains(u"10 minutes"_s), qPrintable(texts()));
    }

    void aZoneChangedMeanwhileIsFollowedWhenSomebodyComesBack() // D-07
    {
        openWith(74 * 24h);
        const QString updates = cell(ConnectionListModel::Updates);
        QVERIFY2(updates.contains(u"08:00"_s), qPrintable(updates));
        qputenv("TZ", "Asia/Kolkata");
        QEvent back(QEvent::ActivationChange);
        QCoreApplication::sendEvent(m_window.get(), &back);
        QVERIFY2(cell(ConnectionListModel::Updates).contains(u"13:30"_s),
                 qPrintable(cell(ConnectionListModel::Updates)));
        QVERIFY2(text(u"status"_s).contains(u"15:30"_s), qPrintable(text(u"status"_s)));
        QCOMPARE(consent(), u"74 days left"_s); // the same instant, whatever it is called
        qputenv("TZ", "Not/AZone");
        m_service->setHealth(m_service->healthNow); // a reading ends
        QVERIFY2(cell(ConnectionListModel::Updates).contains(u"08:00"_s), // UTC, and not nothing
                 qPrintable(cell(ConnectionListModel::Updates)));
        QCOMPARE(consent(), u"74 days left"_s);
    }

    void midnightMovesTodayWithoutAnyBankToo()
    {
        m_clock->advance(14h - 50ms); // the computer's next midnight is that near
        m_service->healthNow.lastChecked = m_clock->now();
        open();
        QVERIFY2(text(u"status"_s).contains(u"today 23:59"_s), qPrintable(text(u"status"_s)));
        m_clock->advance(1s);
        QTRY_VERIFY2(text(u"status"_s).contains(u"yesterday 23:59"_s),
                     qPrintable(text(u"status"_s)));
    }

    void beingOfflineIsSaid()
    {
        openWith(74 * 24h);
        ServiceHealth health = m_service->healthNow;
        health.offline = true;
        m_service->setHealth(health);
        QCOMPARE(text(u"status"_s), u"This computer is offline · checked today 10:00"_s);
        QCOMPARE(part<Announcer>()->said(), text(u"status"_s));
        health.offline = false;
        m_service->setHealth(health);
        QCOMPARE(text(u"status"_s), u"Online · checked today 10:00"_s);
        QCOMPARE(part<Announcer>()->said(), text(u"status"_s));
    }
};

QTEST_MAIN(WindowTimeTest)
#include "tst_windowtime.moc"
