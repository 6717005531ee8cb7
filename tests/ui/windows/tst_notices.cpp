// The notices of a page when names are hidden or the words change: what stands is told in other words, what
// was closed stays away, and nothing is announced twice.
#include "interruptionstand.h"

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;

class NoticesTest : public InterruptionStand
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installTranslations(*qApp); }
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void aFaultThatWasClosedStaysClosed()
    {
        service().healthNow.faults = {makeError(ErrorKind::StorageFull, {}, {}),
                                      makeError(ErrorKind::SecretStoreLocked, {}, {})};
        Q_EMIT service().healthChanged();
        QCOMPARE(faults().size(), 2);
        const QString other = faults().last()->headline();
        Q_EMIT faults().first()->closed();
        QTRY_COMPARE(faults().size(), 1);
        m_window->screenLocked();
        showNames();
        QCOMPARE(faults().size(), 1);
        QCOMPARE(faults().first()->headline(), other);
        m_window->rebuildPages();
        QCOMPARE(faults().size(), 1);
        QCOMPARE(faults().first()->headline(), other);
        // Gone and come again it is another one.
        service().healthNow.faults.clear();
        Q_EMIT service().healthChanged();
        service().healthNow.faults = {makeError(ErrorKind::StorageFull, {}, {})};
        Q_EMIT service().healthChanged();
        QTRY_COMPARE(faults().size(), 1);
        QVERIFY(faults().first()->headline() != other);
    }

    void howSomethingEndedIsToldWithTheNamesOfNow()
    {
        m_window->page().perform(idOf(3), Action::Sync);
        const QString named = banner();
        const QString name = (*service().entries)[3].connection.name;
        QVERIFY2(named.contains(name), qPrintable(named));
        m_window->screenLocked();
        QVERIFY(!banner().isEmpty());
        QVERIFY2(!banner().contains(name), qPrintable(banner()));
        QCOMPARE(said(), QString()); // in other words, and so not again
        showNames();
        QCOMPARE(banner(), named);
        QCOMPARE(said(), QString());
    }

    void whatCannotBeToldWithoutItsNameGoes()
    {
        m_window->page().tellError(
            makeErrorAbout(u"/home/kanari/x.csv"_s, ErrorKind::OutputFile, {}, {}));
        QVERIFY(!banner().isEmpty());
        m_window->screenLocked();
        QCOMPARE(banner(), QString());
    }

    void aReceiptIsShownWithTheNamesOfNow()
    {
        const RemovalReceipt receipt{ConnectionId{u"gone"_s}, u"Kanari Bank"_s, 3, m_clock.now(),
                                     m_clock.now(), false, {}, {}};
        service().receiptsNow = {receipt};
        Q_EMIT service().removalFinished(receipt);
        const QString named = banner();
        m_window->screenLocked();
        QTRY_VERIFY(!banner().isEmpty());
        QVERIFY(!texts().join(u'\n').contains(u"Kanari"_s));
        showNames();
        QTRY_COMPARE(banner(), named);
        part<QPushButton>(u"showReceipt"_s)->click();
        QVERIFY(part<QDialog>(u"receiptsDialog"_s));
    }

    void newsStayUntilTheyAreClosed()
    {
        const auto gone = [this](const QString &id) {
            return RemovedElsewhere{ConnectionId{id}, u"Kanari "_s + id, {}, 2, m_clock.now(),
                                    m_clock.now(), false};
        };
        service().goneNow = {gone(u"one"_s)};
        Q_EMIT service().removedElsewhereChanged();
        QTRY_COMPARE(news().size(), 1);
        QCOMPARE(said(), toldInOne(news().first()->headline(), news().first()->rest()));
        Q_EMIT news().first()->closed();
        service().goneNow.push_back(gone(u"two"_s));
        Q_EMIT service().removedElsewhereChanged();
        QTRY_COMPARE(news().size(), 1);
        QVERIFY(news().first()->headline().contains(u"Kanari two"_s));
        m_window->screenLocked();
        QTRY_COMPARE(news().size(), 1);
        QVERIFY(!news().first()->headline().contains(u"Kanari"_s));
        QCOMPARE(said(), QString());
        showNames();
        QTRY_COMPARE(news().size(), 1);
        QVERIFY(news().first()->headline().contains(u"Kanari two"_s));
        m_window->rebuildPages();
        QTRY_COMPARE(news().size(), 1);
        QVERIFY(news().first()->headline().contains(u"Kanari two"_s));
        QCOMPARE(said(), QString());
    }

    // Also where nothing was told of it, since it was decided before.
    void theListOfWhatWasRemovedElsewhereHasTheNamesOfNow()
    {
        service().goneNow = {{ConnectionId{u"one"_s}, u"Kanari one"_s, {}, 2, m_clock.now(),
                              m_clock.now(), true}};
        Q_EMIT service().removedElsewhereChanged();
        QTRY_VERIFY(part<QAction>(u"menuGone"_s)->isVisible());
        QVERIFY(news().isEmpty());
        m_window->screenLocked();
        QTest::qWait(20);
        part<QAction>(u"menuGone"_s)->trigger();
        QTRY_VERIFY(part<QDialog>(u"goneDialog"_s));
        QVERIFY(!texts().join(u'\n').contains(u"Kanari"_s));
    }

    void aResultIsAnnouncedWithItsRest()
    {
        m_window->page().perform(idOf(3), Action::Sync);
        const auto *shown = part<Banner>(u"resultBanner"_s);
        QVERIFY(!shown->rest().isEmpty());
        QCOMPARE(said(), toldInOne(shown->headline(), shown->rest()));
    }
};

QTEST_MAIN(NoticesTest)
#include "tst_notices.moc"
