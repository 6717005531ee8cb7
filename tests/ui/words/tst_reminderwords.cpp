// What reminders say, in notifications, tray and inbox.
#include "ui/words/reminderwords.h"

#include "support/fakereminderdesk.h"
#include "support/plurals.h"
#include "ui/words/translations.h"

#include <QTest>

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

const Instant kNow = *parseInstant(u"2026-11-22T10:00:00Z"_s);

WordContext words(Instant now = kNow)
{
    return {now, QTimeZone("Europe/London"), QLocale(QLocale::English, QLocale::UnitedKingdom)};
}

} // namespace

class ReminderWordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { installTranslations(*qApp); }

    void aHeadlineSaysWhoAndHowLong_data()
    {
        QTest::addColumn<qint64>("secondsLeft");
        QTest::addColumn<QString>("headline");
        QTest::newRow("days") << qint64(3 * 86400) << u"Monzo: consent ends in 3 days"_s;
        QTest::newRow("a day") << qint64(86400) << u"Monzo: consent ends in 24 hours"_s;
        QTest::newRow("minutes") << qint64(120) << u"Monzo: consent ends in 2 minutes"_s;
        QTest::newRow("seconds") << qint64(20) << u"Monzo: consent ends in less than a minute"_s;
        QTest::newRow("now") << qint64(0) << u"Monzo: consent has just ended"_s;
        QTest::newRow("ended") << qint64(-20 * 86400) << u"Monzo: consent ended 20 days ago"_s;
        QTest::newRow("ended hours ago") << qint64(-3 * 3600)
                                         << u"Monzo: consent ended 3 hours ago"_s;
    }
    void aHeadlineSaysWhoAndHowLong()
    {
        QFETCH(qint64, secondsLeft);
        QFETCH(QString, headline);
        const InboxEntry entry =
            inboxEntry(u"m:1"_s, u"Monzo"_s, kNow, seconds{secondsLeft});
        QCOMPARE(plural(reminderHeadline(noticeName(entry.notice), entry.notice.reminder, words())),
                 headline);
    }

    void aLongNameOfOnesOwnLeavesTheBankItsPlace()
    {
        InboxEntry entry = inboxEntry(u"m:1"_s, u"Monzo"_s, kNow, days{3});
        entry.notice.ownName = QString(80, u'x');
        for (const QString &said : {reminderHeadline(noticeName(entry.notice),
                                                     entry.notice.reminder, words()),
                                    digestSentence({entry, entry}, words())})
            QVERIFY2(said.contains(u"xx (Monzo): "_s), qPrintable(said));
    }

    void aBlinkLateIsStillItsTime()
    {
        const InboxEntry entry = inboxEntry(u"m:1"_s, u"Monzo"_s, kNow, days{3});
        const Reminder &reminder = entry.notice.reminder;
        QCOMPARE(plural(reminderHeadline(u"Monzo"_s, reminder, words(kNow + seconds{2}))),
                 u"Monzo: consent ends in 3 days"_s);
        QCOMPARE(plural(reminderHeadline(u"Monzo"_s, reminder, words(kNow + hours{20}))),
                 u"Monzo: consent ends in 2 days"_s);
    }

    void aNeedSaysWhatTheBankWants_data()
    {
        QTest::addColumn<int>("reason");
        QTest::addColumn<QString>("headline");
        QTest::newRow("mfa") << int(Reason::BankWantsConfirmation) << u"Monzo wants you to confirm"_s;
        QTest::newRow("login") << int(Reason::CredentialsRejected)
                               << u"Monzo no longer accepts the login"_s;
        QTest::newRow("stale") << int(Reason::Stale) << u"Monzo: the data is not up to date"_s;
        QTest::newRow("ended early") << int(Reason::ConsentExpired) << u"Monzo: access has ended"_s;
        QTest::newRow("something newer") << int(Reason::Ok) << u"Monzo cannot be read at the moment"_s;
    }
    void aNeedSaysWhatTheBankWants()
    {
        QFETCH(int, reason);
        QFETCH(QString, headline);
        Reminder reminder;
        reminder.cause = ReminderCause::Attention;
        reminder.reason = Reason(reason);
        QCOMPARE(reminderHeadline(u"Monzo"_s, reminder, words()), headline);
    }

    void aNameFromOutsideIsOneLine()
    {
        const InboxEntry entry = inboxEntry(u"m:1"_s, u"A\nB\u202e"_s, kNow, days{3});
        QVERIFY(!reminderHeadline(noticeName(entry.notice), entry.notice.reminder, words()).contains(u'\n'));
        QVERIFY(noticeName(inboxEntry(u"m:1"_s, QString(), kNow, days{3}).notice)
                    .contains(u"bank"_s));
    }

    void theInboxSpeaksOfDates()
    {
        InboxEntry entry = inboxEntry(u"m:1"_s, u"Monzo"_s, kNow - days{1}, days{2} + hours{4});
        QCOMPARE(noticeSentence(entry.notice, words()), u"Consent ends tomorrow 14:00"_s);
        QCOMPARE(noticeSentence(entry.notice, words(kNow + days{2})),
                 u"Consent ended yesterday 14:00"_s);
        QCOMPARE(noticeMoment(entry.notice, words()), u"yesterday 10:00"_s);
        entry.notice.reminder.missed = true;
        entry.notice.reminder.dueAt = kNow - days{1} - hours{1};
        QCOMPARE(noticeMoment(entry.notice, words()),
                 u"yesterday 10:00 (missed: was due yesterday 09:00)"_s);
        entry.notice.reminder.dueAt = entry.notice.at;
        QCOMPARE(noticeMoment(entry.notice, words()),
                 u"yesterday 10:00 (missed: could not be shown)"_s);
        QCOMPARE(noticeState(entry), u"New"_s);
        entry.notice.seen = true;
        QCOMPARE(noticeState(entry), u"Read"_s);
        entry.stands = false;
        QCOMPARE(noticeState(entry), u"Done since"_s);
    }

    void whatToDoIsSaid_data()
    {
        QTest::addColumn<int>("action");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("reconsent") << int(Action::Reconsent)
                                   << u"Renewing takes a minute and no bank login."_s;
        QTest::newRow("reauth") << int(Action::Reauth) << u"You will log in at Monzo to renew."_s;
        QTest::newRow("refresh") << int(Action::Refresh)
                                 << u"Not an error: the bank asks for a code from time to time."_s;
    }
    void whatToDoIsSaid()
    {
        QFETCH(int, action);
        QFETCH(QString, sentence);
        Reminder reminder;
        reminder.action = Action(action);
        QCOMPARE(reminderSentence(u"Monzo"_s, reminder), sentence);
    }

    void allConnectionsAreOneSentence()
    {
        QCOMPARE(standingSentence({}), u"No bank is connected yet"_s);
        QCOMPARE(plural(standingSentence({Tone::NeedsYou, 1, 11, 3})), u"3 connections need you"_s);
        QCOMPARE(standingSentence({Tone::Fine, 11, 11}), u"All connections are fine"_s);
        QVERIFY(standingSentence({Tone::EndsSoon, 2, 11}).startsWith(u"2 consent"_s));
        QVERIFY(!standingSentence({Tone::Past, 1, 1}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(ReminderWordsTest)
#include "tst_reminderwords.moc"
