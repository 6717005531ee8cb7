// The real window over the real service and a scripted Moneyhub: what only the two together show.
#include "support/fakepreferences.h"
#include "support/servicestand.h"

#include "ui/widgets/banner.h"
#include "ui/widgets/connectionview.h"
#include "ui/widgets/flowpanel.h"
#include "ui/widgets/placeholder.h"
#include "ui/windows/mainwindow.h"
#include "ui/words/translations.h"

#include <QLabel>
#include <QPushButton>

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class WindowOverServiceTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ServiceStand> m_stand;
    FakePreferences m_preferences;
    std::unique_ptr<MainWindow> m_window;
    Outcome<std::monostate> m_online;

    template <class T>
    T *part(const QString &name = {}) const
    {
        return m_window->findChild<T *>(name);
    }
    void openWindow()
    {
        m_window = std::make_unique<MainWindow>(*m_stand->service, m_preferences, m_stand->clock);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    /// A window on the rows of last time, of which one is due, and a keychain that does not answer.
    void openOverASilentKeychain()
    {
        m_stand->listed = {{"bank:1", "2026-11-22T08:00:00Z", "2026-11-25T00:00:00Z"}};
        QCOMPARE(m_stand->start(), u"ok"_s);
        m_stand->keychain.silent = true;
        m_stand->times.keychainNotice = 10ms;
        m_stand->build();
        QCOMPARE(m_stand->open(), u"ok"_s);
        openWindow();
        m_stand->service->goOnline(this, m_online.take());
        QTRY_COMPARE(m_stand->keychain.reads, 2);
    }
    Banner *keychainNotice() const
    {
        for (Banner *banner : m_window->findChildren<Banner *>(u"faultBanner"_s)) {
            if (banner->isVisible() && banner->headline() == u"The keychain does not answer")
                return banner;
        }
        return nullptr;
    }
    void pressTheRowsButton()
    {
        auto *view = part<ConnectionView>();
        view->select(ServiceStand::idOf("bank:1"));
        QTest::keyClick(view, Qt::Key_Return);
        QTRY_VERIFY(part<FlowPanel>() && part<FlowPanel>()->isVisible());
    }
    int listReads() const { return m_stand->calls("GET", "/connections"); }

private Q_SLOTS:
    void initTestCase() { installTranslations(*qApp); }
    void init()
    {
        m_stand = std::make_unique<ServiceStand>();
        m_online = {};
    }
    void cleanup()
    {
        m_window.reset();
        m_stand.reset();
    }

    // Nobody is registered at the service yet: an empty list, not one that is being read for ever.
    void anEmptyWorldIsShownAsEmpty()
    {
        m_stand->opener.next->profile.userId.reset();
        m_stand->build();
        QCOMPARE(m_stand->open(), u"ok"_s);
        openWindow();
        QCOMPARE(m_stand->goOnline(), u"ok"_s);
        QTRY_COMPARE(part<Placeholder>()->headline(), u"No bank is connected yet"_s);
        QCOMPARE(listReads(), 0);
    }

    // K-04
    void aSlowKeychainIsToldAndTheNoticeGoesWithItsAnswer()
    {
        openOverASilentKeychain();
        QTRY_VERIFY(keychainNotice());
        QCOMPARE(m_online.count(), 0);
        const int before = listReads();
        m_stand->keychain.answerNow();
        QTRY_COMPARE(m_online.word(), u"ok"_s);
        QTRY_VERIFY(!keychainNotice());
        QCOMPARE(listReads(), before + 1);
    }

    // K-04: cancelled in the window while the keychain does not answer, which then does.
    void cancelWorksWhileTheKeychainDoesNotAnswer()
    {
        openOverASilentKeychain();
        pressTheRowsButton();
        QVERIFY(part<QPushButton>(u"flowCancel"_s)->isEnabled());
        part<QPushButton>(u"flowCancel"_s)->click();
        QTRY_VERIFY(!part<FlowPanel>()->isVisible());
        QTRY_COMPARE(part<Banner>(u"resultBanner"_s)->headline(), u"You stopped it"_s);
        QCOMPARE(m_stand->keychain.reads, 2); // one a start; the flow shared it

        const int before = listReads();
        m_stand->keychain.answerNow();
        QTRY_COMPARE(m_online.word(), u"ok"_s);
        m_stand->settle();
        QCOMPARE(m_online.count(), 1);
        QCOMPARE(listReads(), before + 1);
        QVERIFY(m_stand->browser.links().empty());
        QCOMPARE(m_stand->calls("POST", "/oidc/request"), 0);
        QVERIFY(!part<FlowPanel>()->isVisible());

        // And the window still does what it is asked.
        pressTheRowsButton();
        QTRY_COMPARE(m_stand->browser.links().size(), size_t(1));
    }

    // Three trips through the real flows: pushed request, redirect, exchange, checks, list.
    void aSessionRenewsAllThatIsDue()
    {
        m_stand->listed = {{"bank:1", "2026-11-22T08:00:00Z", "2026-11-23T00:00:00Z"},
                           {"bank:2", "2026-11-22T08:00:00Z", "2026-11-24T00:00:00Z"},
                           {"bank:3", "2026-11-22T08:00:00Z", "2026-11-25T00:00:00Z"},
                           {"bank:4"}};
        QCOMPARE(m_stand->start(), u"ok"_s);
        openWindow();
        size_t turn = 0;
        m_stand->visitWith();
        m_stand->whenAuthorised = [this, &turn] {
            m_stand->listed[turn].expiresAt = "2027-02-20T00:00:00Z";
            m_stand->proven = m_stand->listed[turn].id;
            ++turn;
        };
        m_window->openRenewals();
        part<QPushButton>(u"renewalStart"_s)->click();
        auto *headline = part<QLabel>(u"renewalHeadline"_s);
        // Three pages in the browser are waited for.
        QTRY_VERIFY2_WITH_TIMEOUT(headline->text().startsWith(u"All 3 "_s),
                                  qPrintable(headline->text()), 20000);
        QCOMPARE(m_stand->browser.links().size(), size_t(3)); // one trip at a time, and no more
        QCOMPARE(m_stand->exchanges(), 3);
        for (const char *id : {"bank:1", "bank:2", "bank:3"})
            QCOMPARE(formatInstant(*m_stand->entry(id)->connection.expiresAt.value),
                     u"2027-02-20T00:00:00Z"_s);
    }

    // One refusal is that bank's; the others are renewed all the same.
    void aRefusalDoesNotEndTheSession()
    {
        m_stand->listed = {{"bank:1", "2026-11-22T08:00:00Z", "2026-11-23T00:00:00Z"},
                           {"bank:2", "2026-11-22T08:00:00Z", "2026-11-24T00:00:00Z"}};
        QCOMPARE(m_stand->start(), u"ok"_s);
        openWindow();
        m_stand->browser.whenOpened([this](const QUrl &) {
            const bool first = m_stand->browser.links().size() == 1;
            m_stand->comeBack(first ? QByteArray("access_denied") : QByteArray());
        });
        m_stand->proven = "bank:2";
        m_stand->whenAuthorised = [this] {
            m_stand->listed[1].expiresAt = "2027-02-20T00:00:00Z";
        };
        m_window->openRenewals();
        part<QPushButton>(u"renewalStart"_s)->click();
        auto *headline = part<QLabel>(u"renewalHeadline"_s);
        QTRY_VERIFY2(headline->text().startsWith(u"1 of 2 "_s), qPrintable(headline->text()));
        QCOMPARE(m_stand->browser.links().size(), size_t(2));
    }

    // K-04: the window was closed before the answer came.
    void anAnswerAfterTheEndIsDropped()
    {
        openOverASilentKeychain();
        pressTheRowsButton();
        m_window.reset();
        m_stand->service.reset();
        const int before = listReads();
        m_stand->keychain.answerNow();
        QTest::qWait(0);
        QCOMPARE(listReads(), before);
        QCOMPARE(m_online.count(), 0);
        QVERIFY(m_stand->browser.links().empty());
    }
};

QTEST_MAIN(WindowOverServiceTest)
#include "tst_windowoverservice.moc"
