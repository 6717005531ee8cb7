// When names and amounts are hidden: because the person wants it, since the screen was locked, and until
// it is known what the person wants.
#include "core/service/privacyview.h"

#include "support/fakepreferences.h"

#include <QSignalSpy>
#include <QTest>

using namespace holdfast;
using namespace holdfast::test;

class PrivacyViewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_book = std::make_unique<FakePreferences>();
        m_book->read = false;
        m_view = std::make_unique<PrivacyView>(*m_book);
    }
    void cleanup() { m_view.reset(); }

    void allIsHiddenUntilItIsKnownWhatIsWanted_data()
    {
        QTest::addColumn<bool>("wanted");
        QTest::newRow("hidden") << true;
        QTest::newRow("shown") << false;
    }
    void allIsHiddenUntilItIsKnownWhatIsWanted()
    {
        QFETCH(bool, wanted);
        QSignalSpy changed(m_view.get(), &PrivacyView::changed);
        m_view->hideUntilRead();
        QVERIFY(m_view->isOn());
        QVERIFY(!m_view->isSinceLock());
        QCOMPARE(changed.size(), 1);
        Preferences found;
        found.privacyView = wanted;
        m_book->bring(found);
        QCOMPARE(m_view->isOn(), wanted);
        QCOMPARE(changed.size(), wanted ? 1 : 2); // hidden without a flicker
    }

    void whatIsKnownAlreadyIsNotWaitedFor()
    {
        m_book->read = true;
        QSignalSpy changed(m_view.get(), &PrivacyView::changed);
        m_view->hideUntilRead();
        QVERIFY(!m_view->isOn());
        QVERIFY(changed.isEmpty());
    }

    void aLockMeanwhileOutlastsTheReading()
    {
        m_view->hideUntilRead();
        m_view->screenLocked();
        m_book->bring({});
        QVERIFY(m_view->isOn());
        QVERIFY(m_view->isSinceLock());
        m_view->show();
        QVERIFY(!m_view->isOn());
    }

    void aLockHidesUntilThePersonShows()
    {
        m_book->read = true;
        m_view->screenLocked();
        QVERIFY(m_view->isOn() && m_view->isSinceLock());
        QVERIFY(!m_book->kept.privacyView); // no wish for the next start
        m_view->show();
        QVERIFY(!m_view->isOn() && !m_view->isSinceLock());
        m_book->kept.maskWhenLocked = false;
        m_view->screenLocked();
        QVERIFY(!m_view->isOn());
    }

    void theWishIsKept()
    {
        m_book->read = true;
        m_view->hide();
        QVERIFY(m_view->isOn() && m_book->kept.privacyView);
        m_view->screenLocked();
        QVERIFY(!m_view->isSinceLock()); // nothing came by itself
        m_view->show();
        QVERIFY(!m_view->isOn() && !m_book->kept.privacyView);
    }

private:
    std::unique_ptr<FakePreferences> m_book;
    std::unique_ptr<PrivacyView> m_view;
};

QTEST_GUILESS_MAIN(PrivacyViewTest)
#include "tst_privacyview.moc"
