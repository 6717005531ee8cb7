// What needs the person is told once for as long as it lasts: needs that come back or flicker, ends that
// are called early or taken back, and silence.
#include "remindersubject.h"

#include <QTest>

using namespace holdfast;
using namespace holdfast::test;
using namespace std::chrono;
using namespace std::chrono_literals;

class ReminderNeedsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void silenceHoldsForThisConsentAlone();
    void silenceHoldsForWhatNeedsThePerson_data();
    void silenceHoldsForWhatNeedsThePerson();
    void silenceWithoutAnEndEndsWithTheRenewal_data();
    void silenceWithoutAnEndEndsWithTheRenewal();
    void aNeedIsToldOnceAndAgainWhenItComesBack();
    void aNeedThatFlickersIsToldOnce();
    void aNeedAfterARenewalIsAnotherOne();
    void aSnoozedNeedIsToldAgainAfterQuietHours();
    void whileANeedStandsTheEndIsNotToldAsWell();
    void anEndThatIsCalledEarlyIsToldOnce();
    void anEndThatIsTakenBackSilencesNothing();
    void silenceOutlastsAnEndThatIsTakenBack();
};

void ReminderNeedsTest::silenceHoldsForThisConsentAlone()
{
    Subject one;
    QVERIFY(one.tell(kEnd - days{7}));
    one.silence(kEnd - days{7});
    for (const auto before : {days{3}, days{1}, days{0}, days{-5}})
        QVERIFY(!one.tell(kEnd - before));
    one.connection.expiresAt.value = kEnd + days{90};
    QVERIFY(one.tell(kEnd + days{76}));
}

void ReminderNeedsTest::silenceHoldsForWhatNeedsThePerson_data()
{
    QTest::addColumn<bool>("hasEnd");
    QTest::newRow("a consent that ends") << true;
    QTest::newRow("a consent without a known end") << false;
}

void ReminderNeedsTest::silenceHoldsForWhatNeedsThePerson()
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

void ReminderNeedsTest::silenceWithoutAnEndEndsWithTheRenewal_data()
{
    QTest::addColumn<bool>("needsAtFirst");
    QTest::addColumn<bool>("seenMeanwhile");
    QTest::newRow("nothing needed the person") << false << true;
    QTest::newRow("something did") << true << true;
    QTest::newRow("nothing did, and the next look sees both") << false << false;
    QTest::newRow("something did, and the next look sees both") << true << false;
}

void ReminderNeedsTest::silenceWithoutAnEndEndsWithTheRenewal()
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

void ReminderNeedsTest::aNeedIsToldOnceAndAgainWhenItComesBack()
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

void ReminderNeedsTest::aNeedThatFlickersIsToldOnce()
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

void ReminderNeedsTest::aNeedAfterARenewalIsAnotherOne()
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

void ReminderNeedsTest::aSnoozedNeedIsToldAgainAfterQuietHours()
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

void ReminderNeedsTest::whileANeedStandsTheEndIsNotToldAsWell()
{
    Subject one;
    one.connection.error = QStringLiteral("credentials_error");
    QVERIFY(one.tell(kNow));
    QVERIFY(!one.tell(kEnd - days{7}));
    QVERIFY(one.tell(kEnd));
    QCOMPARE(one.at(kEnd).standing->cause, ReminderCause::Ended);
}

void ReminderNeedsTest::anEndThatIsCalledEarlyIsToldOnce()
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

void ReminderNeedsTest::anEndThatIsTakenBackSilencesNothing()
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

void ReminderNeedsTest::silenceOutlastsAnEndThatIsTakenBack()
{
    Subject one;
    one.connection.extendedStatus = QStringLiteral("expired");
    QVERIFY(one.tell(kEnd - days{20}));
    one.silence(kEnd - days{20});
    one.connection.extendedStatus.clear();
    for (const auto before : {days{18}, days{14}, days{0}, days{-2}})
        QVERIFY(!one.tell(kEnd - before));
}

QTEST_GUILESS_MAIN(ReminderNeedsTest)
#include "tst_reminderneeds.moc"
