#include "ui/widgets/banner.h"
#include "ui/widgets/plaintexts.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace holdfast;
using namespace Qt::StringLiterals;

class BannerTest : public QObject
{
    Q_OBJECT

    WordContext m_context{*parseInstant(u"2026-11-22T10:00:00Z"), QTimeZone::utc(), QLocale::c()};

    static QList<Banner *> live(BannerArea &area)
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return area.findChildren<Banner *>();
    }

private Q_SLOTS:
    void nothingIsShownWithoutFaults()
    {
        BannerArea area;
        area.setFaults({}, m_context);
        QVERIFY(!area.isVisibleTo(nullptr));
    }

    void aFaultIsToldOnceHoweverOftenItIsReported()
    {
        BannerArea area;
        Error error = makeError(ErrorKind::Network, {}, u"first"_s);
        area.setFaults({error}, m_context);
        error.detail = u"second"_s;
        area.setFaults({error}, m_context);
        QCOMPARE(live(area).size(), 1);
    }

    void differentFaultsStandTogether()
    {
        BannerArea area;
        area.setFaults({makeError(ErrorKind::Network, {}, {}),
                        makeError(ErrorKind::SecretStoreLocked, {}, {})}, m_context);
        QCOMPARE(live(area).size(), 2);
    }

    void aFaultThatIsOverVanishes()
    {
        BannerArea area;
        area.setFaults({makeError(ErrorKind::Network, {}, {})}, m_context);
        area.setFaults({}, m_context);
        QCOMPARE(live(area).size(), 0);
    }

    void aClosedFaultStaysAwayUntilItComesAgain()
    {
        BannerArea area;
        const std::vector<Error> faults{makeError(ErrorKind::Network, {}, {})};
        area.setFaults(faults, m_context);
        live(area).first()->findChild<QToolButton *>(u"bannerClose"_s)->click();
        QCOMPARE(live(area).size(), 0);
        area.setFaults(faults, m_context);
        QCOMPARE(live(area).size(), 0);
        area.setFaults({}, m_context);
        area.setFaults(faults, m_context);
        QCOMPARE(live(area).size(), 1);
    }

    void onlyWhatAnotherTryMayCureOffersOne()
    {
        BannerArea area;
        QSignalSpy again(&area, &BannerArea::tryAgainRequested);
        area.setFaults({makeError(ErrorKind::ServiceDown, {}, {})}, m_context);
        auto *button = live(area).first()->findChild<QPushButton *>(u"bannerTryAgain"_s);
        QVERIFY(button);
        button->click();
        QCOMPARE(again.size(), 1);
        area.setFaults({makeError(ErrorKind::StorageFull, {}, {})}, m_context);
        QVERIFY(!live(area).first()->findChild<QPushButton *>(u"bannerTryAgain"_s));
    }

    void aMissingSecretCanBeGiven()
    {
        BannerArea area;
        QSignalSpy offered(&area, &BannerArea::secretOffered);
        area.setFaults({makeError(ErrorKind::SecretAbsent, {}, {})}, m_context);
        live(area).first()->findChild<QPushButton *>(u"bannerSecret"_s)->click();
        QCOMPARE(offered.size(), 1);
        QCOMPARE(offered[0][0].value<ErrorKind>(), ErrorKind::SecretAbsent);
    }

    void theNewestResultReplacesTheOneBefore()
    {
        BannerArea area;
        area.showResult(u"One"_s, u"first"_s);
        area.showResult(u"Two"_s, {});
        const QList<Banner *> all = live(area);
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.first()->headline(), u"Two"_s);
        area.clearResult();
        QCOMPARE(live(area).size(), 0);
    }

    // U-01
    void textsFromOutsideArePlain()
    {
        BannerArea area;
        area.showResult(u"<img src=x>"_s, u"<a href='x'>y</a>"_s);
        const auto labels = area.findChildren<QLabel *>();
        QVERIFY(!labels.isEmpty());
        for (const QLabel *label : labels)
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
};

QTEST_MAIN(BannerTest)
#include "tst_banner.moc"
