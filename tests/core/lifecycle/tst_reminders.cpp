// Which reminder of a connection is due when: the ladder, what was told, and snooze.
#include "remindersubject.h"

#include <QTest>

#include <functional>

using namespace holdfast;
using namespace holdfast::test;
using namespace std::chrono;
using namespace std::chrono_literals;

namespace {

QString wordOf(ReminderCause cause)
{
    switch (cause) {
    case ReminderCause::Ending: return QStringLiteral("ending");
    case ReminderCause::Ended: return QStringLiteral("ended");
    case ReminderCause::Attention: return QStringLiteral("attention");
    }
    return {};
}

QString wordsOf(const std::vector<seconds> &rungs)
{
    QStringList words;
    for (const seconds one : rungs)
        words << (one % days{1} == 0s ? QStringLiteral("%1d").arg(one / days{1})
                                      : QStringLiteral("%1m").arg(one / 1min));
    return words.join(u' ');
}

} // namespace

class RemindersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theLadderFitsTheConsent_data();
    void theLadderFitsTheConsent();
    void eachRungIsToldOnceAtItsTime();
    void onlyTheNewestMissedRungIsTold();
    void whatQuietHoursHeldBackWasNotMissed();
    void aSnoozeMovesWhatFallsIntoIt();
    void aSnoozeTellsAgainWhatWasTold();
    void aRenewalSilencesAndTheLadderStartsAgain();
    void whatIsSilencedIsThisConsentAlone();
    void whatStandsAfterTheEndGoesByItself();
    void aClockThatWasWrongDoesNotSilence();
    void aClockSetBackTellsNothingTwice();
    void whoIsRemindedOfWhat_data();
    void whoIsRemindedOfWhat();
    void withoutRungsNobodyIsReminded();
};

void RemindersTest::theLadderFitsTheConsent_data()
{
    QTest::addColumn<QList<int>>("days");
    QTest::addColumn<qint64>("minutesLong");
    QTest::addColumn<QString>("rungs");
    const QList<int> usual{14, 7, 3, 1, 0};
    const auto row = [](const char *name, const QList<int> &days, milliseconds length,
                        const char *rungs) {
        QTest::newRow(name) << days << qint64(length / 1min) << QString::fromLatin1(rungs);
    };
    row("90 days", usual, days{90}, "14d 7d 3d 1d 0d");
    row("180 days: twice as far, but a day before is a day before", usual, days{180},
        "28d 14d 6d 1d 0d");
    row("a year", usual, days{365}, "56d 28d 12d 1d 0d");
    row("200 days: to whole days", usual, days{200}, "31d 16d 7d 1d 0d");
    row("ten years: at most fourfold", usual, days{3650}, "56d 28d 12d 1d 0d");
    row("30 days: in hours", usual, days{30}, "6720m 3360m 1d 480m 0d");
    row("a day: nothing within the last hour", usual, days{1}, "224m 112m 0d");
    row("an hour: the end alone", usual, 1h, "0d");
    row("no last word", {5}, days{90}, "5d");
    row("no last word, a year", {5}, days{360}, "5d");
    row("out of order and twice", {1, 7, 7, 0}, days{90}, "7d 1d 0d");
    row("none", {}, days{90}, "");
}

void RemindersTest::theLadderFitsTheConsent()
{
    QFETCH(QList<int>, days);
    QFETCH(qint64, minutesLong);
    QFETCH(QString, rungs);
    QCOMPARE(wordsOf(ladderFor({days.begin(), days.end()}, minutes{minutesLong})), rungs);
}

void RemindersTest::eachRungIsToldOnceAtItsTime()
{
    Subject one;
    QVERIFY(!one.at(kNow).standing);
    // From one instant to the next, as the program does.
    QStringList told;
    Instant now = kNow;
    for (int step = 0; step < 100; ++step) {
        if (one.tell(now)) {
            const Reminder reminder = *one.at(now).standing;
            QVERIFY(!reminder.missed);
            QCOMPARE(reminder.dueAt, now);
            told << wordOf(reminder.cause) + u' ' + QString::number((kEnd - now) / days{1});
        }
        QVERIFY(!one.at(now).due); // nothing twice
        const auto next = one.at(now).next;
        if (!next)
            break;
        QVERIFY(*next > now);
        now = *next;
    }
    QCOMPARE(told, (QStringList{QStringLiteral("ending 14"), QStringLiteral("ending 7"),
                                QStringLiteral("ending 3"), QStringLiteral("ending 1"),
                                QStringLiteral("ended 0")}));
}

void RemindersTest::onlyTheNewestMissedRungIsTold()
{
    Subject one;
    QVERIFY(one.tell(kEnd - days{14}));
    const Instant back = kEnd - days{2};
    const ReminderOutlook outlook = one.at(back);
    QVERIFY(outlook.due);
    QCOMPARE(outlook.standing->ahead, seconds(days{3}));
    QVERIFY(outlook.standing->missed);
    QVERIFY(one.tell(back));
    QVERIFY(!one.tell(back + 1s));
    QVERIFY(!one.at(kEnd - days{1} + 1s).standing->missed);
}

void RemindersTest::whatQuietHoursHeldBackWasNotMissed()
{
    Subject one;
    // The rung of three days stands at ten in the morning.
    one.preferences.quiet = QuietHours{QTime(9, 0), QTime(17, 0)};
    const ReminderOutlook outlook = one.at(kEnd - days{3} + 7h);
    QVERIFY(outlook.due);
    QVERIFY(!outlook.standing->missed);
    QCOMPARE(outlook.standing->dueAt, kEnd - days{3} + 7h);
    QVERIFY(one.at(kEnd - days{3} + 8h).standing->missed);
}

void RemindersTest::aSnoozeMovesWhatFallsIntoIt()
{
    Subject one;
    const Instant end = kEnd - days{5};
    one.settings.snoozedUntil = end;
    QVERIFY(!one.tell(kEnd - days{7}));
    QCOMPARE(one.at(kEnd - days{7}).next, std::optional(end));
    QVERIFY(one.tell(end));
    QCOMPARE(one.at(end).standing->ahead, seconds(days{7}));
    QVERIFY(!one.tell(end + 1h));
    QVERIFY(one.tell(kEnd - days{3}));
}

void RemindersTest::aSnoozeTellsAgainWhatWasTold()
{
    Subject one;
    QVERIFY(one.tell(kEnd - days{7}));
    one.settings.snoozedUntil = kEnd - days{6};
    QVERIFY(!one.tell(kEnd - days{7} + 1h));
    QVERIFY(one.tell(kEnd - days{6}));
    QVERIFY(!one.tell(kEnd - days{6} + 1h));
}

void RemindersTest::aRenewalSilencesAndTheLadderStartsAgain()
{
    Subject one;
    QVERIFY(one.tell(kEnd - days{3}));
    const Instant renewed = kEnd - days{2};
    one.connection.expiresAt.value = renewed + days{90};
    one.connection.userConsentedAt.value = renewed;
    QVERIFY(!one.at(renewed).standing);
    QVERIFY(!one.tell(renewed + days{70}));
    QVERIFY(one.tell(renewed + days{76}));
}

void RemindersTest::whatIsSilencedIsThisConsentAlone()
{
    Subject one;
    QVERIFY(!isSilenced(one.told, one.connection));
    QVERIFY(one.tell(kEnd - days{3}));
    QVERIFY(!isSilenced(one.told, one.connection));
    one.silence(kEnd - days{2});
    QVERIFY(isSilenced(one.told, one.connection));
    one.connection.expiresAt.value = kEnd + days{88};
    QVERIFY(!isSilenced(one.told, one.connection));
}

void RemindersTest::whatStandsAfterTheEndGoesByItself()
{
    Subject one;
    const auto next = one.at(kEnd + days{1}).next;
    QCOMPARE(next, std::optional(kEnd + days{90} + 1ms));
    QVERIFY(one.at(*next - 1ms).standing);
    QVERIFY(!one.at(*next).standing);
}

void RemindersTest::aClockThatWasWrongDoesNotSilence()
{
    Subject one;
    QVERIFY(one.tell(kEnd + days{20})); // the clock was months ahead
    QVERIFY(one.tell(kEnd - days{7}));
    QVERIFY(!one.tell(kEnd - days{7} + 1h));
}

void RemindersTest::aClockSetBackTellsNothingTwice()
{
    Subject one;
    QVERIFY(one.tell(kEnd - days{7}));
    QVERIFY(!one.tell(kEnd - days{7} - 2h)); // the rung before it passed as well, and is older
    QVERIFY(!one.tell(kEnd - days{7} + 1h));
}

void RemindersTest::whoIsRemindedOfWhat_data()
{
    using Change = std::function<void(Subject &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<int>("daysBefore");
    QTest::addColumn<QString>("told");
    const auto row = [](const char *name, int daysBefore, const char *told, const Change &change) {
        QTest::newRow(name) << change << daysBefore << QString::fromLatin1(told);
    };
    row("a confirmation renews it", 3, "ending reconsent", [](Subject &) {});
    row("only a login renews it", 3, "ending reauth",
        [](Subject &one) { one.connection.tppConsent = false; });
    row("before it is called expiring", 28, "ending reconsent",
        [](Subject &one) { one.connection.userConsentedAt.value = kEnd - days{180}; });
    row("connected long ago and renewed since", 28, "",
        [](Subject &one) { one.connection.connectedOn.value = kEnd - days{490}; });
    row("connected long ago, two weeks before the end", 14, "ending reconsent",
        [](Subject &one) { one.connection.connectedOn.value = kEnd - days{490}; });
    row("nothing passed", 20, "", [](Subject &) {});
    row("ended a month ago", -30, "ended reconsent", [](Subject &) {});
    row("ended 100 days ago", -100, "", [](Subject &) {});
    row("reminders are off", 3, "", [](Subject &one) { one.preferences.on = false; });
    row("its reminders are off", 3, "", [](Subject &one) { one.settings.reminders = false; });
    row("an inspector", 3, "", [](Subject &one) { one.rules.role = Role::Inspector; });
    row("an inspector, and the login is rejected", 50, "", [](Subject &one) {
        one.rules.role = Role::Inspector;
        one.connection.error = QStringLiteral("credentials_error");
    });
    row("being removed", 3, "", [](Subject &one) { one.facts.removing = true; });
    row("stopped by the service", 20, "",
        [](Subject &one) { one.connection.extendedStatus = QStringLiteral("stoppedSyncing"); });
    row("a valuation", 3, "", [](Subject &one) { one.connection.type = QStringLiteral("zoopla"); });
    row("of a type nobody knows", 3, "",
        [](Subject &one) { one.connection.type = QStringLiteral("other"); });
    row("the bank has closed", 3, "", [](Subject &one) { one.facts.bankClosed = true; });
    row("without an end", 3, "", [](Subject &one) { one.connection.expiresAt = {}; });
    row("an end that cannot be read", 3, "", [](Subject &one) {
        one.connection.expiresAt = {};
        one.connection.expiresAt.unreadable = true;
    });
    row("the bank wants a confirmation", 50, "attention refresh", [](Subject &one) {
        one.connection.type = QStringLiteral("legacy");
        one.connection.error = QStringLiteral("mfa_required");
    });
    row("called ended before its date", 50, "attention reconsent",
        [](Subject &one) { one.connection.extendedStatus = QStringLiteral("expired"); });
    row("an update failed", 50, "",
        [](Subject &one) { one.connection.error = QStringLiteral("sync_error"); });
    row("a manual update did not help", 50, "attention reauth", [](Subject &one) {
        one.connection.error = QStringLiteral("resync");
        one.facts.lastFailedManualSync = kEnd - days{50} - 1h;
    });
}

void RemindersTest::whoIsRemindedOfWhat()
{
    QFETCH(std::function<void(Subject &)>, change);
    QFETCH(int, daysBefore);
    QFETCH(QString, told);
    Subject one;
    change(one);
    const ReminderOutlook outlook = one.at(kEnd - days{daysBefore});
    QCOMPARE(outlook.standing ? wordOf(outlook.standing->cause) + u' ' +
                                    actionWord(outlook.standing->action)
                              : QString(),
             told);
    QCOMPARE(outlook.due, !told.isEmpty());
}

void RemindersTest::withoutRungsNobodyIsReminded()
{
    Subject one;
    one.preferences.ladder.clear();
    QVERIFY(!one.at(kEnd - days{1}).standing);
    QVERIFY(!one.at(kEnd).standing);
}

QTEST_GUILESS_MAIN(RemindersTest)
#include "tst_reminders.moc"
