// Pages of the details while readings go on coming: what somebody has selected, where the keyboard
// is and the month that was gone to are the same before and after.
#include "support/fakeclock.h"
#include "support/fakeconnectionservice.h"
#include "support/sampleconnections.h"
#include "support/sampletransactions.h"

#include "core/lifecycle/rules.h"
#include "ui/widgets/accountspage.h"
#include "ui/widgets/consentpage.h"
#include "ui/widgets/detailspane.h"
#include "ui/widgets/monthstrip.h"
#include "ui/words/translations.h"

#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class PageRefreshTest : public QObject
{
    Q_OBJECT

    FakeClock m_clock;
    FakeConnectionService m_service;
    ConnectionDetails m_details;

    DetailsSubject subject() const
    {
        const ConnectionEntry &entry = m_details.entry;
        return {m_details, assess(entry.connection, entry.facts, {}, m_clock.now()),
                WordContext{m_clock.now(), QTimeZone::utc(), QLocale::c()}};
    }
    static void open(QWidget &page)
    {
        page.resize(400, 500);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        page.activateWindow();
    }
    static QLabel *labelWith(const QWidget &page, const QString &text)
    {
        for (QLabel *label : page.findChildren<QLabel *>()) {
            if (label->text().contains(text))
                return label;
        }
        return nullptr;
    }
    void addAccount(const QString &name)
    {
        Account account;
        account.id = AccountId{u"account-"_s + name};
        account.name = name;
        account.reference = u"11111111"_s;
        m_details.accounts.push_back(account);
        m_details.entry.connection.accountIds.push_back(account.id);
    }
    void openAccounts(AccountsPage &page)
    {
        m_details.entry.connection.accountIds.clear();
        addAccount(u"Current"_s);
        addAccount(u"Savings"_s);
        for (const Account &account : m_details.accounts)
            m_service.monthsById[m_details.entry.connection.id.value()].push_back(
                {account.id, {{QDate(2026, 10, 1), 7}}});
        page.setSubject(subject());
        open(page);
        QTRY_COMPARE(page.findChildren<MonthStrip *>().size(), 2);
    }

private Q_SLOTS:
    void initTestCase() { installTranslations(*qApp); }
    void init()
    {
        m_clock = FakeClock();
        m_details = {};
        m_details.entry = showcaseEntries(m_clock.now())[3];
        m_details.entry.settings.notes = u"Rent and bills come from here."_s;
        m_service.monthsById.clear();
    }

    void nothingNewLeavesEveryPartInItsPlace()
    {
        DetailsPane pane;
        pane.showDetails(subject());
        open(pane);
        const QPointer<QLabel> notes = labelWith(pane, u"Rent and bills"_s);
        const QPointer<QPushButton> button = pane.findChild<QPushButton *>(u"detailsAdvice"_s);
        notes->setSelection(0, 4);
        button->setFocus();
        QTRY_VERIFY(button->hasFocus());
        QSignalSpy focus(qApp, &QApplication::focusChanged);
        pane.showDetails(subject());
        QVERIFY(notes && button);
        QCOMPARE(notes->selectedText(), u"Rent"_s);
        QVERIFY(button->hasFocus());
        QCOMPARE(focus.size(), 0); // else a screen reader would say it all again
    }

    void otherWordsComeIntoTheSamePlace()
    {
        DetailsPane pane;
        pane.showDetails(subject());
        open(pane);
        const QPointer<QLabel> headline = pane.findChild<QLabel *>(u"detailsHeadline"_s);
        const QPointer<QLabel> notes = labelWith(pane, u"Rent and bills"_s);
        headline->setSelection(0, 5);
        notes->setSelection(5, 3);
        const QString before = headline->text();
        m_clock.advance(24h * 10);
        pane.showDetails(subject());
        QVERIFY(headline && notes);
        QVERIFY2(headline->text() != before, qPrintable(before));
        QCOMPARE(headline->selectedText(), before.left(5)); // it begins the same
        QCOMPARE(notes->selectedText(), u"and"_s);
        QCOMPARE(pane.findChildren<QLabel *>(u"detailsHeadline"_s).size(), 1);
    }

    void aPageThatLooksTheSameActsOnItsOwnConnection()
    {
        DetailsPane pane;
        ConsentPage consent(m_service);
        const auto show = [&] {
            pane.showDetails(subject());
            consent.showDetails(subject());
        };
        show();
        open(pane);
        labelWith(pane, u"Rent and bills"_s)->setSelection(0, 4);
        QSignalSpy personal(&pane, &DetailsPane::personalRequested);
        QSignalSpy action(&pane, &DetailsPane::actionRequested);
        QSignalSpy removal(&consent, &ConsentPage::removalRequested);
        const ConnectionId other{u"another-bank:twin"_s};
        m_details.entry.connection.id = other;
        show();
        pane.findChild<QPushButton *>(u"detailsPersonal"_s)->click();
        pane.findChild<QPushButton *>(u"detailsAdvice"_s)->click();
        consent.findChild<QPushButton *>(u"consentEnd"_s)->click();
        QCOMPARE(personal.takeFirst().first().value<ConnectionId>(), other);
        QCOMPARE(action.takeFirst().first().value<ConnectionId>(), other);
        QCOMPARE(removal.takeFirst().first().value<ConnectionId>(), other);
        QVERIFY(!labelWith(pane, u"Rent and bills"_s)->hasSelectedText());
    }

    void whatComesAnewMovesTheRestWithAllThatIsSelected()
    {
        DetailsPane pane;
        pane.showDetails(subject());
        open(pane);
        labelWith(pane, u"Rent and bills"_s)->setSelection(0, 4);
        pane.findChild<QPushButton *>(u"detailsPersonal"_s)->setFocus();
        QTRY_VERIFY(pane.findChild<QPushButton *>(u"detailsPersonal"_s)->hasFocus());
        m_details.entry.settings.person = u"Ann"_s;
        pane.showDetails(subject());
        QVERIFY(labelWith(pane, u"Ann"_s));
        QCOMPARE(labelWith(pane, u"Rent and bills"_s)->selectedText(), u"Rent"_s);
        QVERIFY(pane.findChild<QPushButton *>(u"detailsPersonal"_s)->hasFocus());
    }

    void whereTheButtonGoesTheKeyboardStaysInThePage()
    {
        DetailsPane pane;
        QPushButton other(u"elsewhere"_s);
        pane.showDetails(subject());
        open(pane);
        pane.findChild<QPushButton *>(u"detailsAdvice"_s)->setFocus();
        QTRY_VERIFY(pane.findChild<QPushButton *>(u"detailsAdvice"_s)->hasFocus());
        m_details.entry = healthyEntry(m_details.entry.connection.id.value(), u"Barclays"_s,
                                       m_clock.now()); // renewed meanwhile
        pane.showDetails(subject());
        QVERIFY(!pane.findChild<QPushButton *>(u"detailsAdvice"_s));
        QVERIFY(pane.hasFocus());
    }

    void theMonthThatWasGoneToStays()
    {
        AccountsPage page(m_service);
        openAccounts(page);
        const QPointer<MonthStrip> strip = page.findChildren<MonthStrip *>().constLast();
        strip->setFocus();
        QTRY_VERIFY(strip->hasFocus());
        QTest::keyClick(strip, Qt::Key_Home);
        QTest::keyClick(strip, Qt::Key_Right);
        const QDate month = strip->currentMonth();
        m_details.accountsReadAt = m_clock.now(); // a line more
        page.setSubject(subject());
        QTRY_VERIFY(labelWith(page, u"Balances as of"_s));
        auto *after = page.findChildren<MonthStrip *>().constLast();
        QVERIFY(after->hasFocus());
        QCOMPARE(after->currentMonth(), month);

        const QPointer<MonthStrip> same = after;
        m_clock.advance(24h * 31); // a month more at the end
        m_details.accountsReadAt = m_clock.now();
        page.setSubject(subject());
        QVERIFY(same);
        QCOMPARE(same->currentMonth(), month);
    }

    void whatAButtonDoesIsWhatHoldsWhenItIsPressed()
    {
        AccountsPage page(m_service);
        openAccounts(page);
        const QPointer<QToolButton> more =
            page.findChild<QToolButton *>(u"account-account-Savings"_s);
        m_details.accounts.back().reference = u"22222222"_s;
        page.setSubject(subject());
        QVERIFY(more);
        QSignalSpy numbers(&page, &AccountsPage::numberRequested);
        more->click();
        QTRY_VERIFY(page.findChild<QMenu *>(u"accountMenu"_s));
        page.findChild<QMenu *>(u"accountMenu"_s)
            ->findChild<QAction *>(u"accountCopy"_s)
            ->trigger();
        QCOMPARE(numbers.size(), 1);
        QCOMPARE(numbers[0][0].toString(), u"22222222"_s);

        DetailsPane pane;
        const AccountQuestion question{ConnectionId{u"old"_s}, AccountId{u"o"_s}, u"Joint"_s,
                                       {AccountId{u"a"_s}}};
        m_details.questions = {question};
        pane.showDetails(subject());
        m_details.questions.front().candidates.push_back(AccountId{u"b"_s});
        pane.showDetails(subject());
        QSignalSpy asked(&pane, &DetailsPane::questionRequested);
        pane.findChild<QPushButton *>(u"detailsQuestion0"_s)->click();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][1].value<AccountQuestion>(), m_details.questions.front());
    }

    void theSamePlaceOfALongPageIsShown()
    {
        ConsentPage page(m_service);
        page.showDetails(subject());
        open(page);
        page.resize(300, 200);
        QTRY_VERIFY(page.verticalScrollBar()->maximum() > 100);
        page.verticalScrollBar()->setValue(80);
        m_details.entry.settings.person = u"Ann"_s;
        m_clock.advance(24h);
        page.showDetails(subject());
        QTest::qWait(0);
        QCOMPARE(page.verticalScrollBar()->value(), 80);
    }

    void anotherConnectionBeginsAtItsOwnBeginning()
    {
        AccountsPage page(m_service);
        openAccounts(page);
        auto *strip = page.findChildren<MonthStrip *>().constFirst();
        QTest::keyClick(strip, Qt::Key_Home);
        m_service.monthsById[u"other"_s] = m_service.monthsById.begin()->second;
        m_details.entry.connection.id = ConnectionId{u"other"_s};
        page.setSubject(subject());
        QTRY_COMPARE(page.findChildren<MonthStrip *>().size(), 2);
        QVERIFY(!page.findChildren<MonthStrip *>().constFirst()->currentMonth().isValid());
    }
};

QTEST_MAIN(PageRefreshTest)
#include "tst_pagerefresh.moc"
