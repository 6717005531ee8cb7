// Everything that is due in one sitting: one trip to the browser after the other, paused, skipped and
// reported. All of it in the real window.
#include "support/renewalstand.h"

#include "ui/widgets/announcer.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/connectionnotelist.h"
#include "ui/windows/renewalpage.h"
#include "ui/words/errorwords.h"
#include "ui/words/translations.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;
using namespace std::chrono;

class RenewalSessionTest : public QObject, private RenewalStand
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installTranslations(*qApp); }
    void init()
    {
        build();
        m_memory.all.clear();
    }
    void cleanup() { tearDown(); }

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

    void eachEndIsSaidWhereverThePersonIs()
    {
        startSession();
        QTest::keyClick(part<RenewalPage>(), Qt::Key_Escape);
        approve(0);
        const QString said = part<Announcer>()->said();
        QVERIFY2(said.startsWith(u"Alpha: Renewed until "_s), qPrintable(said));
        QTRY_COMPARE(flows().size(), 2);
        std::exchange(m_service->flowDone, {})(fail(makeError(ErrorKind::Declined, {}, {})));
        QVERIFY2(part<Announcer>()->said().startsWith(u"Beta: "_s),
                 qPrintable(part<Announcer>()->said()));
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
        add(ErrorKind::TimedOut, u"Nobody approved in time.");
        add(ErrorKind::CheckFailed, u"Holdfast could not check the answer.");
        add(ErrorKind::SecretSlow, u"The keychain does not answer.");
        add(ErrorKind::StorageFull, u"The disk is full.");
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
        QVERIFY(!text(u"renewalSentence"_s).isEmpty()); // heard with its reason
        QCOMPARE(part<Announcer>()->said(), toldInOne(headline(), text(u"renewalSentence"_s)));
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
        QVERIFY(button(u"renewalTick"_s).hasFocus());
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Tab);
        QVERIFY(button(u"renewalStart"_s).hasFocus());
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Space);
        QCOMPARE(flows().size(), 1);
        QVERIFY(button(u"renewalStepOn"_s).hasFocus());
        approve(0);
        QTRY_COMPARE(flows().size(), 2);
        approve(2);
        QTRY_VERIFY(button(u"renewalClose"_s).hasFocus());
        QCOMPARE(part<Announcer>()->said(), text(u"renewalHeadline"_s));
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Space);
        QVERIFY(view().hasFocus());
    }
};

QTEST_MAIN(RenewalSessionTest)
#include "tst_renewalsession.moc"
