// Which reminder of a connection is due when: the ladder, what was told, snooze, and silence.
#include "core/lifecycle/reminders.h"

#include <QTest>

#include <functional>

using namespace holdfast;
using namespace Qt::StringLiterals;
using namespace std::chrono;
using namespace std::chrono_literals;

namespace {

const Instant kNow = *parseInstant(u"2026-11-22T10:00:00Z"_s);
const Instant kEnd = kNow + days{60};

/// A connection whose consent of 90 days ends at kEnd, and all that reminding asks of it.
struct Subject
{
    BankConnection connection;
    ConnectionSettings settings;
    ToldReminders told;
    RuleSettings rules;
    LocalFacts facts;
    ReminderPreferences preferences;

    Subject()
    {
        connection.id = ConnectionId{QStringLiteral("bank:1")};
        connection.type = QStringLiteral("api");
        connection.status = QStringLiteral("ok");
        connection.tppConsent = true;
        connection.connectedOn.value = kEnd - days{90};
        connection.lastUpdated.value = kNow;
        connection.expiresAt.value = kEnd;
    }
    [[nodiscard]] ReminderOutlook at(Instant now) const
    {
        const Assessment assessment = assess(connection, facts, rules, now);
        return reminderOutlook({connection, assessment, settings, told}, preferences,
                               QTimeZone::utc(), now);
    }
    /// Looks, and remembers what it told.
    bool tell(Instant now)
    {
        const ReminderOutlook outlook = at(now);
        told = withoutPastNeed(told, connection, outlook, now);
        if (outlook.due)
            told = withTold(told, *outlook.standing, now);
        return outlook.due;
    }
    void silence(Instant now)
    {
        told = withSilence(told, connection, assess(connection, facts, rules, now), now);
    }
};

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
    void silenceHoldsForThisConsentAlone();
    void silenceHoldsForWhatNeedsThePerson_data();
    void silenceHoldsForWhatNeedsThePerson();
    void silenceWithoutAnEndEndsWithTheRenewal_data();
    void silenceWithoutAnEndEndsWithTheRenewal();
    void whatStandsAfterTheEndGoesByItself();
    void aNeedIsToldOnceAndAgainWhenItComesBack();
    void aNeedThatFlickersIsToldOnce();
    void aNeedAfterARenewalIsAnotherOne();
    void aSnoozedNeedIsToldAgainAfterQuietHours();
    void whileANeedStandsTheEndIsNotToldAsWell();
    void anEndThatIsCalledEarlyIsToldOnce();
    void anEndThatIsTakenBackSilencesNothing();
    void silenceOutlastsAnEndThatIsTakenBack();
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

void RemindersTest::silenceHoldsForThisConsentAlone()
{
    Subject one;
    QVERIFY(one.tell(kEnd - days{7}));
    one.silence(kEnd - days{7});
    for (const auto before : {days{3}, days{1}, days{0}, days{-5}})
        QVERIFY(!one.tell(kEnd - before));
    one.connection.expiresAt.value = kEnd + days{90};
    QVERIFY(one.tell(kEnd + days{76}));
}

void RemindersTest::silenceHoldsForWhatNeedsThePerson_data()
{
    QTest::addColumn<bool>("hasEnd");
    QTest::newRow("a consent that ends") << true;
    QTest::newRow("a consent without a known end") << false;
}

void RemindersTest::silenceHoldsForWhatNeedsThePerson()
{
    QFETCH(const bool, hasEnd);
    Subject one;
    if (!hasEnd)
        one.connection.expiresAt = {};
    const QString refused = QStringLiteral("credentials_error");
    one.silence(kEnd - days{14});
    one.connection.error = refused; // comes later
    QVERIFY(!one.tell(kEnd - days{10}));
    QVERIFY(one.at(kEnd - days{10}).standing);
    one.connection.error.clear();
    for (int day = 9; day > 6; --day)
        QVERIFY(!one.tell(kEnd - days{day}));
    one.connection.error = refused; // and comes back after days
    QVERIFY(!one.tell(kEnd - days{6}));
    // A snooze chosen later is a wish to be reminded.
    one.settings.snoozedUntil = kEnd - days{5};
    QVERIFY(one.at(kEnd - days{5}).due);
    one.settings.snoozedUntil.reset();
    one.connection.expiresAt.value = kEnd + days{90}; // another consent
    QVERIFY(one.tell(kEnd - days{4}));
}

void RemindersTest::silenceWithoutAnEndEndsWithTheRenewal_data()
{
    QTest::addColumn<bool>("needsAtFirst");
    QTest::addColumn<bool>("seenMeanwhile");
    QTest::newRow("nothing needed the person") << false << true;
    QTest::newRow("something did") << true << true;
    QTest::newRow("nothing did, and the next look sees both") << false << false;
    QTest::newRow("something did, and the next look sees both") << true << false;
}

void RemindersTest::silenceWithoutAnEndEndsWithTheRenewal()
{
    QFETCH(const bool, needsAtFirst);
    QFETCH(const bool, seenMeanwhile);
    const QString refused = QStringLiteral("credentials_error");
    Subject one;
    one.connection.expiresAt = {};
    one.connection.userConsentedAt.value = kNow - days{40};
    if (needsAtFirst)
        one.connection.error = QStringLiteral("mfa_required");
    one.silence(kNow);
    one.connection.error = refused;
    QVERIFY(!one.tell(kNow + days{5}));
    one.connection.error.clear();
    one.connection.userConsentedAt.value = kNow + days{6}; // renewed, and still without an end
    if (seenMeanwhile)
        QVERIFY(!one.tell(kNow + days{6}));
    one.connection.error = refused;
    QVERIFY(one.tell(kNow + days{36}));
    QVERIFY(!one.tell(kNow + days{37}));
}

void RemindersTest::whatStandsAfterTheEndGoesByItself()
{
    Subject one;
    const auto next = one.at(kEnd + days{1}).next;
    QCOMPARE(next, std::optional(kEnd + days{90} + 1ms));
    QVERIFY(one.at(*next - 1ms).standing);
    QVERIFY(!one.at(*next).standing);
}

void RemindersTest::aNeedIsToldOnceAndAgainWhenItComesBack()
{
    Subject one;
    one.connection.error = QStringLiteral("credentials_error");
    const ReminderOutlook outlook = one.at(kNow);
    QVERIFY(outlook.due);
    QCOMPARE(outlook.standing->reason, Reason::CredentialsRejected);
    QCOMPARE(outlook.standing->action, Action::Reauth);
    QVERIFY(one.tell(kNow));
    QVERIFY(!one.tell(kNow + days{3}));
    // Another need is another one.
    one.connection.error = QStringLiteral("mfa_required");
    QVERIFY(one.tell(kNow + days{3}));
    // Gone for an hour is not gone; gone for longer is.
    one.connection.error.clear();
    QVERIFY(!one.tell(kNow + days{3} + 1h));
    one.connection.error = QStringLiteral("mfa_required");
    QVERIFY(!one.tell(kNow + days{3} + 2h));
    one.connection.error.clear();
    QVERIFY(!one.tell(kNow + days{5}));
    one.connection.error = QStringLiteral("mfa_required");
    QVERIFY(one.tell(kNow + days{5} + 1h));
}

void RemindersTest::aNeedThatFlickersIsToldOnce()
{
    Subject one;
    const QString refused = QStringLiteral("credentials_error");
    one.connection.error = refused;
    QVERIFY(one.tell(kNow));
    Instant now = kNow;
    for (int reading = 0; reading < 40; ++reading) { // ten days
        now += 6h;
        one.connection.error = reading % 3 == 0 ? QString() : refused;
        QVERIFY(!one.tell(now));
    }
    // Gone for a day, as far as Holdfast saw it, is gone.
    for (int reading = 0; reading < 6; ++reading) {
        now += 6h;
        one.connection.error.clear();
        QVERIFY(!one.tell(now));
    }
    one.connection.error = refused;
    QVERIFY(one.tell(now + 6h));
    // A telling by a clock that was months ahead lasts no longer than others.
    one.told.attentionAt = now + days{100};
    one.connection.error.clear();
    QVERIFY(!one.tell(now + 12h));
    one.connection.error = refused;
    QVERIFY(one.tell(now + 18h));
}

void RemindersTest::aNeedAfterARenewalIsAnotherOne()
{
    Subject one;
    const QString refused = QStringLiteral("credentials_error");
    one.connection.error = refused;
    QVERIFY(one.tell(kNow));
    // The service may know of the renewal before it looks at the login again.
    one.connection.userConsentedAt.value = kNow + 1h;
    one.connection.expiresAt.value = kNow + 1h + days{90};
    QVERIFY(!one.tell(kNow + 1h));
    one.connection.error.clear();
    QVERIFY(!one.tell(kNow + 2h));
    one.connection.error = refused;
    QVERIFY(one.tell(kNow + 3h));
}

void RemindersTest::aSnoozedNeedIsToldAgainAfterQuietHours()
{
    Subject one;
    one.connection.error = QStringLiteral("credentials_error");
    QVERIFY(one.tell(kNow));
    one.settings.snoozedUntil = kNow + days{2};
    QVERIFY(!one.tell(kNow + days{1})); // it still stands
    // Looks in quiet hours, in which the caller tells nothing, change nothing.
    for (const auto later : {0h, 7h, 14h}) {
        const ReminderOutlook outlook = one.at(kNow + days{2} + later);
        QVERIFY(outlook.due);
        one.told = withoutPastNeed(one.told, one.connection, outlook, kNow + days{2} + later);
    }
    QVERIFY(one.tell(kNow + days{2} + 15h));
    QVERIFY(!one.tell(kNow + days{2} + 16h));
}

void RemindersTest::anEndThatIsCalledEarlyIsToldOnce()
{
    Subject one;
    one.connection.extendedStatus = QStringLiteral("expired");
    QVERIFY(one.tell(kEnd - days{2}));
    const Reminder early = *one.at(kEnd - days{2}).standing;
    QCOMPARE(early.cause, ReminderCause::Attention);
    for (const auto later : {hours{0}, hours{1}, hours{30}, hours{24 * 20}})
        QVERIFY(!one.tell(kEnd + later));
    const Reminder byDate = *one.at(kEnd).standing;
    QCOMPARE(byDate.cause, ReminderCause::Ended);
    QVERIFY(areAlike(early, byDate)); // what is shown of the one stands for the other
    // A later consent has an end of its own.
    Reminder next = byDate;
    next.end = kEnd + days{90};
    QVERIFY(!areAlike(early, next));
    one.connection.extendedStatus.clear();
    one.connection.expiresAt.value = kEnd + days{90};
    QVERIFY(one.tell(kEnd + days{88}));
}

void RemindersTest::anEndThatIsTakenBackSilencesNothing()
{
    Subject one;
    one.connection.extendedStatus = QStringLiteral("expired");
    QVERIFY(one.tell(kEnd - days{20}));
    one.connection.extendedStatus.clear();
    QVERIFY(!one.tell(kEnd - days{18}));
    QVERIFY(one.tell(kEnd - days{14}));
    QVERIFY(one.tell(kEnd));
    QVERIFY(!one.tell(kEnd + days{2}));
}

void RemindersTest::silenceOutlastsAnEndThatIsTakenBack()
{
    Subject one;
    one.connection.extendedStatus = QStringLiteral("expired");
    QVERIFY(one.tell(kEnd - days{20}));
    one.silence(kEnd - days{20});
    one.connection.extendedStatus.clear();
    for (const auto before : {days{18}, days{14}, days{0}, days{-2}})
        QVERIFY(!one.tell(kEnd - before));
}

void RemindersTest::whileANeedStandsTheEndIsNotToldAsWell()
{
    Subject one;
    one.connection.error = QStringLiteral("credentials_error");
    QVERIFY(one.tell(kNow));
    QVERIFY(!one.tell(kEnd - days{7}));
    QVERIFY(one.tell(kEnd));
    QCOMPARE(one.at(kEnd).standing->cause, ReminderCause::Ended);
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
