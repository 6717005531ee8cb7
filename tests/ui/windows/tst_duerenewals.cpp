// Everything that is due, one trip to the browser after the other.
#include "support/windowstand.h"

#include "ui/widgets/banner.h"
#include "ui/widgets/flowpanel.h"
#include "ui/windows/questiondialog.h"
#include "ui/words/translations.h"

#include <QPushButton>

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;

class DueRenewalsTest : public QObject, private WindowStand
{
    Q_OBJECT

    QPushButton &button() const { return *part<QPushButton>(u"renewButton"_s); }

    /// Three are due: in the order of their ends 2, 0, 1. The fourth is fine.
    void openThreeDue()
    {
        using namespace std::chrono;
        const Instant now = m_clock->now();
        std::vector<ConnectionEntry> entries{
            healthyEntry(u"a:0"_s, u"Alpha"_s, now), healthyEntry(u"b:1"_s, u"Beta"_s, now),
            healthyEntry(u"c:2"_s, u"Gamma"_s, now), healthyEntry(u"d:3"_s, u"Delta"_s, now)};
        entries[0].connection.expiresAt.value = now - days{2};
        entries[1].connection.expiresAt.value = now + days{3};
        entries[2].connection.expiresAt.value = now - days{120};
        m_service->healthNow.lastChecked = now;
        m_service->entries =
            std::make_shared<const std::vector<ConnectionEntry>>(std::move(entries));
        open();
    }
    void startRun()
    {
        button().click();
        QVERIFY(part<QuestionDialog>());
        part<QPushButton>(u"renewalsAccept"_s)->click();
    }
    /// The flow under way ends well and the list shows it.
    void approve(int which)
    {
        auto entries = *m_service->entries;
        entries[size_t(which)].connection.expiresAt.value = m_clock->now() + std::chrono::days{90};
        m_service->replace(entries);
        FlowResult result;
        result.outcome = FlowOutcome::Renewed;
        result.connection = idOf(which);
        std::exchange(m_service->flowDone, {})(result);
    }
    QStringList flows() const { return asked(u"startFlow"_s); }

private Q_SLOTS:
    void initTestCase() { installTranslations(*qApp); }
    void init() { build(); }
    void cleanup() { tearDown(); }

    void nothingIsBegunBeforeItWasAgreed()
    {
        openThreeDue();
        QCOMPARE(button().text(), u"Renew 3 due…"_s);
        button().click();
        QCOMPARE(text(u"renewalsHeading"_s), u"Renew 3 connections, one after the other?"_s);
        part<QPushButton>(u"renewalsCancel"_s)->click();
        QTRY_VERIFY(!part<QuestionDialog>());
        QVERIFY(flows().isEmpty());
    }

    void oneFollowsTheOtherInTheOrderOfTheirEnds()
    {
        openThreeDue();
        startRun();
        QCOMPARE(flows(), QStringList{u"startFlow reauth c:2"_s});
        QCOMPARE(button().text(), u"Stop renewing (1 of 3)"_s);
        approve(2);
        QTRY_COMPARE(flows().size(), 2);
        QCOMPARE(flows().last(), u"startFlow reconsent a:0"_s);
        QCOMPARE(button().text(), u"Stop renewing (2 of 3)"_s);
        approve(0);
        QTRY_COMPARE(flows().size(), 3);
        approve(1);
        QTRY_COMPARE(part<Banner>(u"resultBanner"_s)->headline(),
                     u"3 of 3 connections are renewed"_s);
        QVERIFY(!button().isVisible());
        QCOMPARE(flows().size(), 3);
    }

    void whatIsNoLongerDueIsPassedOver()
    {
        openThreeDue();
        startRun();
        auto entries = *m_service->entries; // somebody renewed Alpha elsewhere meanwhile
        entries[0].connection.expiresAt.value = m_clock->now() + std::chrono::days{90};
        m_service->replace(entries);
        approve(2);
        QTRY_COMPARE(flows().size(), 2);
        QCOMPARE(flows().last(), u"startFlow reconsent b:1"_s);
    }

    void aBankThatRefusesDoesNotEndTheRun()
    {
        openThreeDue();
        startRun();
        std::exchange(m_service->flowDone,
                      {})(fail(makeError(ErrorKind::Declined, u"access_denied"_s, {})));
        QTRY_COMPARE(flows().size(), 2);
        approve(0);
        QTRY_COMPARE(flows().size(), 3);
        approve(1);
        QTRY_COMPARE(part<Banner>(u"resultBanner"_s)->headline(),
                     u"2 of 3 connections are renewed"_s);
    }

    void otherFaultsAndCancelEndIt_data()
    {
        QTest::addColumn<int>("kind");
        for (const ErrorKind kind : {ErrorKind::Cancelled, ErrorKind::TimedOut, ErrorKind::Network,
                                     ErrorKind::CheckFailed, ErrorKind::SecretSlow})
            QTest::newRow(qPrintable(errorKindWord(kind))) << int(kind);
    }
    void otherFaultsAndCancelEndIt()
    {
        QFETCH(int, kind);
        openThreeDue();
        startRun();
        std::exchange(m_service->flowDone, {})(fail(makeError(ErrorKind(kind), {}, {})));
        QTest::qWait(0);
        QCOMPARE(flows().size(), 1);
        QCOMPARE(button().text(), u"Renew 3 due…"_s);
        QVERIFY(part<Banner>(u"resultBanner"_s)->isVisible());
    }

    void itCanBeStopped()
    {
        openThreeDue();
        startRun();
        button().click();
        QCOMPARE(asked(u"cancelFlow"_s).size(), 1);
        // The answer of the bank was quicker than the cancel; still nothing follows.
        approve(2);
        QTest::qWait(0);
        QCOMPARE(flows().size(), 1);
        QCOMPARE(button().text(), u"Renew 2 due…"_s);
    }

    void notWhileAnotherFlowIsUnderWay()
    {
        openThreeDue();
        FlowStatus flow;
        flow.stage = FlowStage::AtTheBank;
        flow.endsAt = m_clock->now() + std::chrono::minutes{10};
        m_service->setFlow(flow);
        QVERIFY(!button().isEnabled());
        m_service->setFlow(std::nullopt);
        QVERIFY(button().isEnabled());
    }
};

QTEST_MAIN(DueRenewalsTest)
#include "tst_duerenewals.moc"
