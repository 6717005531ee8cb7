// Everything that is due in one sitting: chosen, one trip to the browser after the other, paused,
// skipped, stopped for today, gone on with, and reported. All of it in the real window.
#include "support/fakerenewalmemory.h"
#include "support/windowstand.h"

#include "ui/widgets/banner.h"
#include "ui/widgets/connectionnotelist.h"
#include "ui/windows/renewalpage.h"
#include "ui/words/translations.h"

#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QGuiApplication>
#include <QPushButton>

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;
using namespace std::chrono;

class RenewalSessionTest : public QObject, private WindowStand
{
    Q_OBJECT

    FakeRenewalMemory m_memory;

    QPushButton &button(const QString &name) const { return *part<QPushButton>(name); }
    /// As if many, also where the plural's words have not been given yet.
    static QString loose(QString text) { return text.replace(u"(s)"_s, u"s"_s); }
    QString barText() const { return loose(button(u"renewButton"_s).text()); }
    QString headline() const { return loose(text(u"renewalHeadline"_s)); }
    QString sentence() const { return loose(text(u"renewalSentence"_s)); }
    QAbstractItemModel &rows() const { return *part<ConnectionNoteList>()->model(); }
    QString row(int number) const
    {
        const QModelIndex index = rows().index(number, 0);
        return index.data().toString() + u": "_s +
               index.data(ConnectionNotes::SentenceRole).toString();
    }
    QStringList names() const
    {
        QStringList all;
        for (int i = 0; i < rows().rowCount(); ++i)
            all << rows().index(i, 0).data().toString();
        return all;
    }
    QStringList flows() const { return asked(u"startFlow"_s); }
    static QString owner() { return renewalsOwner({}); }

    /// Alpha and Beta are confirmed, Gamma needs a login; Delta is fine.
    static std::vector<ConnectionEntry> threeDue(Instant now)
    {
        std::vector<ConnectionEntry> entries{
            healthyEntry(u"a:0"_s, u"Alpha"_s, now), healthyEntry(u"b:1"_s, u"Beta"_s, now),
            healthyEntry(u"c:2"_s, u"Gamma"_s, now), healthyEntry(u"d:3"_s, u"Delta"_s, now)};
        entries[0].connection.expiresAt.value = now - days{2};
        entries[1].connection.expiresAt.value = now + days{3};
        entries[2].connection.expiresAt.value = now - days{120};
        entries[2].settings.person = u"Anna"_s;
        return entries;
    }
    void openThreeDue() { openWith(threeDue(m_clock->now())); }
    void openWith(std::vector<ConnectionEntry> entries)
    {
        m_service->healthNow.lastChecked = m_clock->now();
        m_service->entries =
            std::make_shared<const std::vector<ConnectionEntry>>(std::move(entries));
        open();
        m_window->rememberRenewalsIn(m_memory);
    }
    void openPage()
    {
        button(u"renewButton"_s).click();
        QTRY_VERIFY(part<RenewalPage>() && part<RenewalPage>()->isVisible());
    }
    void startSession()
    {
        openThreeDue();
        openPage();
        button(u"renewalStart"_s).click();
        QCOMPARE(flows().size(), 1);
    }
    /// The flow under way ends well and the list shows it.
    void approve(int which, FlowOutcome outcome = FlowOutcome::Renewed)
    {
        auto entries = *m_service->entries;
        if (outcome == FlowOutcome::Renewed)
            entries[size_t(which)].connection.expiresAt.value = m_clock->now() + days{90};
        m_service->replace(entries);
        FlowResult result;
        result.outcome = outcome;
        result.connection = idOf(which);
        std::exchange(m_service->flowDone, {})(result);
    }
    void fault(ErrorKind kind)
    {
        std::exchange(m_service->flowDone, {})(fail(makeError(kind, {}, {})));
    }

private Q_SLOTS:
    void initTestCase() { installTranslations(*qApp); }
    void init()
    {
        build();
        m_memory.all.clear();
    }
    void cleanup() { tearDown(); }

    void nothingIsBegunBeforeItWasChosen()
    {
        openThreeDue();
        QCOMPARE(barText(), u"Renew 3 due…"_s);
        openPage();
        QCOMPARE(names(), QStringList({u"Alpha"_s, u"Beta"_s, u"Gamma · Anna logs in"_s}));
        QCOMPARE(sentence(), u"About 5 minutes in all. Without a bank login: 2. With a login at "
                             "the bank: 1."_s);
        QVERIFY(flows().isEmpty());
        button(u"renewalBack"_s).click();
        QVERIFY(!part<RenewalPage>()->isVisible());
        QVERIFY(view().isVisible() && view().hasFocus());
        QVERIFY(flows().isEmpty());
    }

    void theHorizonSaysHowManyThereAre()
    {
        auto entries = threeDue(m_clock->now());
        entries[3].connection.expiresAt.value = m_clock->now() + days{40};
        openWith(entries);
        openPage();
        auto *horizon = part<QComboBox>(u"renewalHorizon"_s);
        QCOMPARE(loose(horizon->itemText(0)), u"Ended, or waiting for you (2)"_s);
        QCOMPARE(loose(horizon->itemText(1)), u"Also what ends within 7 days (3)"_s);
        QCOMPARE(loose(horizon->itemText(3)), u"Also what ends within 30 days (3)"_s);
        horizon->setCurrentIndex(0);
        QCOMPARE(names(), QStringList({u"Alpha"_s, u"Gamma · Anna logs in"_s}));
        QVERIFY(!part<QDateEdit>(u"renewalDay"_s)->isVisible());
        horizon->setCurrentIndex(4);
        QVERIFY(part<QDateEdit>(u"renewalDay"_s)->isVisible());
        part<QDateEdit>(u"renewalDay"_s)->setDate(QDate(2027, 1, 1)); // the end is on that day
        QCOMPARE(names(), QStringList({u"Alpha"_s, u"Beta"_s, u"Delta"_s,
                                       u"Gamma · Anna logs in"_s}));
        part<QDateEdit>(u"renewalDay"_s)->setDate(QDate(2026, 12, 31));
        QCOMPARE(names().size(), 3);
    }

    void whatIsNotTickedIsNotRenewed()
    {
        auto entries = threeDue(m_clock->now());
        entries[1].settings.snoozedUntil = m_clock->now() + days{1};
        entries[3].connection.type = u"zoopla"_s;
        entries[3].connection.expiresAt.value = m_clock->now() - days{1};
        openWith(entries);
        openPage();
        QCOMPARE(headline(), u"Renew 2 connections, one after the other"_s);
        QCOMPARE(row(2), u"Beta: You wanted to hear of it later. Tick it to renew it now."_s);
        QCOMPARE(row(3),
                 u"Delta: This one ends by itself; there is nothing for you to do."_s);
        const QModelIndex snoozed = rows().index(2, 0);
        const QModelIndex zoopla = rows().index(3, 0);
        QCOMPARE(snoozed.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        QVERIFY(rows().setData(snoozed, Qt::Checked, Qt::CheckStateRole));
        QVERIFY(!rows().setData(zoopla, Qt::Checked, Qt::CheckStateRole));
        QVERIFY(!rows().flags(zoopla).testFlag(Qt::ItemIsUserCheckable));
        QVERIFY(rows().setData(rows().index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(headline(), u"Renew 2 connections, one after the other"_s);
        button(u"renewalStart"_s).click();
        QCOMPARE(names(), QStringList({u"Beta"_s, u"Gamma · Anna logs in"_s}));
    }

    void withoutATickNothingStarts()
    {
        openThreeDue();
        openPage();
        for (int i = 0; i < 3; ++i)
            rows().setData(rows().index(i, 0), Qt::Unchecked, Qt::CheckStateRole);
        QVERIFY(!button(u"renewalStart"_s).isEnabled());
        QCOMPARE(sentence(), u"Tick what you want to renew."_s);
    }

    void oneFollowsTheOtherTheLeastEffortFirst()
    {
        startSession();
        QCOMPARE(flows(), QStringList{u"startFlow reconsent a:0"_s});
        QCOMPARE(headline(), u"Renewing 1 of 3"_s);
        QCOMPARE(barText(), u"Renewing 1 of 3…"_s);
        QCOMPARE(row(0), u"Alpha: In your browser now."_s);
        approve(0);
        QTRY_COMPARE(flows().size(), 2);
        QCOMPARE(flows().last(), u"startFlow reconsent b:1"_s);
        QCOMPARE(headline(), u"Renewing 2 of 3"_s);
        QVERIFY2(row(0).startsWith(u"Alpha: Renewed until "_s), qPrintable(row(0)));
        approve(1);
        QTRY_COMPARE(flows().size(), 3);
        QCOMPARE(flows().last(), u"startFlow reauth c:2"_s);
        approve(2);
        QTRY_COMPARE(headline(), u"All 3 connections are renewed"_s);
        QVERIFY(sentence().isEmpty());
        QVERIFY(!button(u"renewButton"_s).isVisible());
        QVERIFY(m_memory.all.empty());
        QCOMPARE(flows().size(), 3);
        button(u"renewalClose"_s).click();
        QVERIFY(view().isVisible());
    }

    void theSessionGoesOnBehindTheList()
    {
        startSession();
        QTest::keyClick(part<RenewalPage>(), Qt::Key_Escape);
        QVERIFY(view().isVisible());
        approve(0);
        QTRY_COMPARE(flows().size(), 2);
        QCOMPARE(barText(), u"Renewing 2 of 3…"_s);
        button(u"renewButton"_s).click();
        QVERIFY(part<RenewalPage>()->isVisible());
        QCOMPARE(headline(), u"Renewing 2 of 3"_s);
    }

    void whatIsNoLongerDueIsPassedOver()
    {
        startSession();
        auto entries = *m_service->entries; // somebody renewed Beta elsewhere meanwhile
        entries[1].connection.expiresAt.value = m_clock->now() + days{90};
        m_service->replace(entries);
        approve(0);
        QTRY_COMPARE(flows().size(), 2);
        QCOMPARE(flows().last(), u"startFlow reauth c:2"_s);
        QCOMPARE(row(1), u"Beta: No longer due when its turn came."_s);
    }

    void whatIsGoneIsPassedOver()
    {
        startSession();
        auto entries = *m_service->entries;
        entries.erase(entries.begin() + 1);
        m_service->replace(entries);
        approve(0);
        QTRY_COMPARE(flows().size(), 2);
        QCOMPARE(flows().last(), u"startFlow reauth c:2"_s);
    }

    void whatConcernsOneBankDoesNotEndTheSession_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("told");
        QTest::newRow("refused") << int(ErrorKind::Declined)
                                 << u"It was not approved at the bank."_s;
        QTest::newRow("bank down") << int(ErrorKind::BankUnavailable)
                                   << u"The bank is not answering."_s;
        QTest::newRow("error word") << int(ErrorKind::AuthorisationFailed)
                                    << u"The service ended it with an error."_s;
        QTest::newRow("gone") << int(ErrorKind::UnknownId) << u"No longer due"_s;
    }
    void whatConcernsOneBankDoesNotEndTheSession()
    {
        QFETCH(int, kind);
        QFETCH(QString, told);
        startSession();
        fault(ErrorKind(kind));
        QTRY_COMPARE(flows().size(), 2);
        QCOMPARE(flows().last(), u"startFlow reconsent b:1"_s);
        QVERIFY2(row(0).contains(told), qPrintable(row(0)));
        approve(1);
        QTRY_COMPARE(flows().size(), 3);
        approve(2);
        QTRY_COMPARE(headline(), u"2 of 3 connections are renewed"_s);
    }

    void anythingElsePausesItAndResumeTriesAgain_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("told");
        const auto add = [](ErrorKind kind, const char16_t *told) {
            QTest::newRow(qPrintable(errorKindWord(kind)))
                << int(kind) << QString::fromUtf16(told);
        };
        add(ErrorKind::Network, u"Moneyhub cannot be reached.");
        add(ErrorKind::ServiceDown, u"Moneyhub is not working at the moment.");
        add(ErrorKind::TimedOut, u".");
        add(ErrorKind::CheckFailed, u".");
        add(ErrorKind::SecretSlow, u"The keychain does not answer.");
        add(ErrorKind::StorageFull, u".");
        add(ErrorKind::Cancelled, u"You stopped the one that was under way.");
    }
    void anythingElsePausesItAndResumeTriesAgain()
    {
        QFETCH(int, kind);
        QFETCH(QString, told);
        startSession();
        fault(ErrorKind(kind));
        QTest::qWait(0);
        QCOMPARE(flows().size(), 1);
        QCOMPARE(headline(), u"Paused: 3 of 3 renewals left"_s);
        QVERIFY2(sentence().contains(told), qPrintable(sentence()));
        QVERIFY(sentence().endsWith(u"Resume tries this one again."_s));
        QCOMPARE(barText(), u"Paused: 3 of 3 renewals left…"_s);
        button(u"renewalStepOn"_s).click();
        QCOMPARE(flows(), QStringList({u"startFlow reconsent a:0"_s,
                                       u"startFlow reconsent a:0"_s}));
        approve(0);
        QTRY_COMPARE(flows().size(), 3);
    }

    void whatFailedCanBeSkippedWhilePaused()
    {
        startSession();
        fault(ErrorKind::Network);
        button(u"renewalSkip"_s).click();
        QVERIFY2(row(0).contains(u"Moneyhub cannot be reached"_s), qPrintable(row(0)));
        QCOMPARE(headline(), u"Paused: 2 of 3 renewals left"_s);
        QCOMPARE(sentence(), u"Nothing opens before you press Resume."_s);
        button(u"renewalSkip"_s).click();
        QCOMPARE(row(1), u"Beta: Skipped by you."_s);
        button(u"renewalSkip"_s).click();
        QCOMPARE(headline(), u"0 of 3 connections are renewed"_s);
        QCOMPARE(sentence(), u"Still waiting for you: 3."_s);
        QCOMPARE(flows().size(), 1);
        QVERIFY(m_memory.all.empty());
    }

    void pauseWaitsForTheTripAndCanBeTakenBack()
    {
        startSession();
        QPushButton &stepOn = button(u"renewalStepOn"_s);
        QCOMPARE(stepOn.text(), u"Pause after this o&ne"_s);
        stepOn.click();
        QCOMPARE(stepOn.text(), u"Do &not pause"_s);
        QVERIFY(asked(u"cancelFlow"_s).isEmpty());
        stepOn.click();
        stepOn.click();
        approve(0);
        QTRY_COMPARE(headline(), u"Paused: 2 of 3 renewals left"_s);
        QCOMPARE(flows().size(), 1);
        QCOMPARE(stepOn.text(), u"&Resume"_s);
        stepOn.click();
        QCOMPARE(flows().size(), 2);
        QCOMPARE(flows().last(), u"startFlow reconsent b:1"_s);
    }

    void skippingCancelsTheTripAndGoesOn()
    {
        startSession();
        button(u"renewalSkip"_s).click();
        QCOMPARE(asked(u"cancelFlow"_s).size(), 1);
        QVERIFY(!button(u"renewalSkip"_s).isEnabled());
        fault(ErrorKind::Cancelled);
        QTRY_COMPARE(flows().size(), 2);
        QCOMPARE(row(0), u"Alpha: Skipped by you."_s);
        QVERIFY(button(u"renewalSkip"_s).isEnabled());
    }

    void anApprovalThatIsQuickerThanSkipCounts()
    {
        startSession();
        button(u"renewalSkip"_s).click();
        approve(0);
        QTRY_COMPARE(flows().size(), 2);
        QVERIFY2(row(0).startsWith(u"Alpha: Renewed until "_s), qPrintable(row(0)));
    }

    void approvedWithoutAChangeIsNotCountedAsRenewed()
    {
        startSession();
        approve(0, FlowOutcome::Unchanged);
        QTRY_COMPARE(flows().size(), 2);
        QCOMPARE(row(0), u"Alpha: The bank approved, but nothing has changed yet."_s);
        approve(1);
        QTRY_COMPARE(flows().size(), 3);
        approve(2);
        QTRY_COMPARE(headline(), u"2 of 3 connections are renewed"_s);
    }

    void stoppedForTodayTheRestIsKept()
    {
        startSession();
        approve(0);
        QTRY_COMPARE(flows().size(), 2);
        button(u"renewalStop"_s).click();
        QCOMPARE(asked(u"cancelFlow"_s).size(), 1);
        QVERIFY(!button(u"renewalStop"_s).isEnabled());
        fault(ErrorKind::Cancelled);
        QTRY_COMPARE(headline(), u"1 of 3 connections are renewed"_s);
        QCOMPARE(sentence(), u"Kept for later: 2. Go on with them within a week."_s);
        QTest::qWait(0);
        QCOMPARE(flows().size(), 2);
        const UnfinishedRenewals kept = m_memory.all.at(owner());
        QCOMPARE(kept.left, std::vector<ConnectionId>({idOf(1), idOf(2)}));
        QCOMPARE(kept.done.size(), size_t(1));
        button(u"renewalClose"_s).click();
        QCOMPARE(m_memory.all.size(), size_t(1));
    }

    void anotherDayGoesOnWithTheRest()
    {
        stoppedForTodayTheRestIsKept();
        m_window.reset();
        m_service->calls.clear();
        m_clock->advance(hours{20});
        open();
        m_window->rememberRenewalsIn(m_memory);
        auto *goOn = part<QPushButton>(u"renewalsGoOn"_s);
        QVERIFY(goOn);
        QCOMPARE(loose(goOn->text()), u"Go on with 2 renewals"_s);
        goOn->click();
        QCOMPARE(flows(), QStringList{u"startFlow reconsent b:1"_s});
        QVERIFY(part<RenewalPage>()->isVisible());
        QCOMPARE(headline(), u"Renewing 2 of 3"_s);
        QVERIFY2(row(0).startsWith(u"Alpha: Renewed until "_s), qPrintable(row(0)));
        approve(1);
        QTRY_COMPARE(flows().size(), 2);
        approve(2);
        QTRY_COMPARE(headline(), u"All 3 connections are renewed"_s);
        QVERIFY(m_memory.all.empty());
    }

    void aSessionCutOffWithTheProgramIsKept()
    {
        startSession();
        approve(0);
        QTRY_COMPARE(flows().size(), 2);
        m_window.reset(); // the program ends while somebody is at the bank
        QCOMPARE(m_memory.all.at(owner()).left, std::vector<ConnectionId>({idOf(1), idOf(2)}));
    }

    void whatIsLeftIsOfferedOnlyAsFarAsItIsDue()
    {
        const auto entries = threeDue(m_clock->now());
        m_memory.all[owner()] = {m_clock->now() - hours{1},
                                 m_clock->now() + days{14},
                                 {entries[3].connection.id, ConnectionId{u"gone"_s}},
                                 {}};
        openWith(entries);
        QVERIFY(!part<QPushButton>(u"renewalsGoOn"_s));
        openPage();
        QVERIFY(!button(u"renewalGoOn"_s).isVisible());
    }

    void whatIsLeftCanBeForgotten()
    {
        const auto entries = threeDue(m_clock->now());
        m_memory.all[owner()] = {
            m_clock->now() - hours{1}, m_clock->now(), {entries[0].connection.id}, {}};
        openWith(entries);
        openPage();
        QVERIFY(button(u"renewalGoOn"_s).text().startsWith(u"Go on with 1 renewal"_s));
        part<QPushButton>(u"renewalsForget"_s)->click();
        QVERIFY(m_memory.all.empty());
        QVERIFY(!button(u"renewalGoOn"_s).isVisible());
    }

    void theReportCanBeCopied()
    {
        startSession();
        approve(0);
        QTRY_COMPARE(flows().size(), 2);
        fault(ErrorKind::Declined);
        QTRY_COMPARE(flows().size(), 3);
        button(u"renewalSkip"_s).click();
        fault(ErrorKind::Cancelled);
        QTRY_COMPARE(headline(), u"1 of 3 connections are renewed"_s);
        QCOMPARE(sentence(),
                 u"Still waiting for you: 1. Not approved at the bank: 1."_s);
        button(u"renewalCopy"_s).click();
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(loose(lines.at(0)), u"1 of 3 connections are renewed"_s);
        QVERIFY(lines.at(4).startsWith(u"Alpha: Renewed until "_s));
        QVERIFY(lines.at(5).startsWith(u"Beta: It was not approved at the bank."_s));
        QCOMPARE(lines.at(6), u"Gamma · Anna logs in: Skipped by you."_s);
    }

    void byKeyboardFromTheListToTheReport()
    {
        openThreeDue();
        QTest::keyClick(&view(), Qt::Key_R, Qt::ControlModifier);
        QTRY_VERIFY(part<RenewalPage>() && part<RenewalPage>()->isVisible());
        QVERIFY(part<QComboBox>(u"renewalHorizon"_s)->hasFocus());
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Tab);
        auto *list = part<ConnectionNoteList>();
        QVERIFY(list->hasFocus());
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Space); // without Beta
        QCOMPARE(headline(), u"Renew 2 connections, one after the other"_s);
        QTest::keyClick(list, Qt::Key_Tab);
        QVERIFY(button(u"renewalStart"_s).hasFocus());
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Space);
        QCOMPARE(flows().size(), 1);
        QVERIFY(button(u"renewalStepOn"_s).hasFocus());
        approve(0);
        QTRY_COMPARE(flows().size(), 2);
        approve(2);
        QTRY_VERIFY(button(u"renewalClose"_s).hasFocus());
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Space);
        QVERIFY(view().hasFocus());
    }

    void everythingHasANameForReadingAloud()
    {
        startSession();
        auto *page = part<RenewalPage>();
        QCOMPARE(loose(page->accessibleName()), u"Renewing 1 of 3"_s);
        QVERIFY(!page->accessibleDescription().isEmpty());
        QCOMPARE(rows().index(0, 0).data(Qt::AccessibleTextRole).toString(),
                 u"Alpha. Ends soon. In your browser now."_s);
        for (QPushButton *each : page->findChildren<QPushButton *>())
            QVERIFY(!each->isVisible() || !each->text().isEmpty());
    }

    void anInspectorHasNothingToStart()
    {
        m_service->settings.role = Role::Inspector;
        m_service->profileNow.role = Role::Inspector;
        openThreeDue();
        m_window->openRenewals();
        QVERIFY(!button(u"renewalStart"_s).isEnabled());
        QCOMPARE(row(0), u"Alpha: This profile may only read."_s);
    }
};

QTEST_MAIN(RenewalSessionTest)
#include "tst_renewalsession.moc"
