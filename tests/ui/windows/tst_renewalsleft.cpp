// What a session of renewals leaves: kept for another day, offered as far as it is still due, gone on
// with or forgotten.
#include "support/renewalstand.h"

#include "ui/words/translations.h"

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;
using namespace std::chrono;

class RenewalsLeftTest : public QObject, private RenewalStand
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

    void inAnotherLanguageItIsNotToldAnew()
    {
        stoppedForTodayTheRestIsKept();
        const auto before = std::move(m_window);
        open(); // as the page is built once more
        m_window->rememberRenewalsIn(m_memory);
        QVERIFY(part<QPushButton>(u"renewalsGoOn"_s));
        m_window->takeOver(*before);
        QTRY_VERIFY(!part<QPushButton>(u"renewalsGoOn"_s));
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

    void anotherLoginComesFirstAndTheRestStaysOffered()
    {
        stoppedForTodayTheRestIsKept();
        m_window.reset();
        m_service->calls.clear();
        open();
        m_window->rememberRenewalsIn(m_memory);
        FlowStatus other;
        other.request.kind = FlowKind::Connect;
        other.stage = FlowStage::AtTheBank;
        m_service->setFlow(other);
        part<QPushButton>(u"renewalsGoOn"_s)->click();
        QVERIFY(flows().isEmpty());
        QCOMPARE(m_memory.all.at(owner()).left.size(), size_t(2));
        m_service->setFlow(std::nullopt);
        const auto offered = [this]() -> QPushButton * {
            auto *goOn = part<QPushButton>(u"renewalsGoOn"_s);
            return goOn && goOn->isVisible() ? goOn : nullptr;
        };
        QTRY_VERIFY(offered());
        offered()->click();
        QCOMPARE(flows().size(), 1);
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
};

QTEST_MAIN(RenewalsLeftTest)
#include "tst_renewalsleft.moc"
