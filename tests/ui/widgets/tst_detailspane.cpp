#include "support/fakeclock.h"
#include "support/fakeconnectionservice.h"
#include "support/sampleconnections.h"

#include "core/lifecycle/rules.h"
#include "ui/widgets/accountspage.h"
#include "ui/widgets/consentpage.h"
#include "ui/widgets/detailspane.h"
#include "ui/widgets/monthstrip.h"
#include "ui/widgets/syncspage.h"
#include "ui/words/translations.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;

class DetailsPaneTest : public QObject
{
    Q_OBJECT

    FakeClock m_clock;

    DetailsSubject subject(const ConnectionDetails &details, const RuleSettings &settings = {}) const
    {
        const ConnectionEntry &entry = details.entry;
        return {details, assess(entry.connection, entry.facts, settings, m_clock.now()),
                WordContext{m_clock.now(), QTimeZone::utc(), QLocale::c()}};
    }
    void show(DetailsPage &page, const ConnectionDetails &details,
              const RuleSettings &settings = {}) const
    {
        page.showDetails(subject(details, settings));
    }
    static QString allText(const QWidget &page)
    {
        QStringList texts;
        for (const QLabel *label : page.findChildren<QLabel *>())
            texts << label->text();
        return texts.join(u'\n');
    }

private Q_SLOTS:
    void initTestCase() { installTranslations(*qApp); }

    void saysWhatIsWhatItMeansAndWhyTheOthersDoNotFit()
    {
        DetailsPane pane;
        ConnectionDetails details;
        details.entry = showcaseEntries(m_clock.now())[3];
        show(pane, details);
        QCOMPARE(pane.findChild<QLabel *>(u"detailsHeadline"_s)->text(), u"Ended 20 days ago"_s);
        const QString text = allText(pane);
        QVERIFY(text.contains(u"Refresh: "_s));
        QVERIFY(text.contains(u"Sync now: "_s));
        QCOMPARE(pane.findChild<QPushButton *>(u"detailsAdvice"_s)->text(), u"Renew consent"_s);
        QVERIFY(pane.findChild<QPushButton *>(u"details-reauth"_s));
        QVERIFY(!pane.findChild<QPushButton *>(u"details-refresh"_s));
    }

    void whatWasLeftBehindIsToldAndBroughtAlongAsInTheList()
    {
        DetailsPane pane;
        ConnectionDetails details;
        details.entry = healthyEntry(u"a:1"_s, u"Barclays"_s, m_clock.now());
        details.entry.leftBehind = LeftBehind{ConnectionId{u"a:2"_s}, m_clock.now()};
        show(pane, details);
        QVERIFY(pane.findChild<QLabel *>(u"detailsHeadline"_s)
                    ->text()
                    .startsWith(u"Stays on the old consent until"_s));
        const QString text = allText(pane);
        QVERIFY2(text.contains(u"not ticked when you logged in"_s), qPrintable(text));
        QVERIFY2(!text.contains(u"All is well"_s), qPrintable(text));
        auto *bringAlong = pane.findChild<QPushButton *>(u"detailsAdvice"_s);
        QVERIFY(bringAlong);
        QCOMPARE(bringAlong->text(), u"Bring along"_s);
        QVERIFY(!pane.findChild<QPushButton *>(u"details-reauth"_s));
        QSignalSpy action(&pane, &DetailsPane::actionRequested);
        bringAlong->click();
        QCOMPARE(action.size(), 1);
        QCOMPARE(action[0][1].value<Action>(), Action::Reauth);
    }

    void itsButtonsAsk()
    {
        DetailsPane pane;
        ConnectionDetails details;
        details.entry = showcaseEntries(m_clock.now())[3];
        details.questions = {{ConnectionId{u"old"_s}, AccountId{u"o"_s}, u"Savings"_s, {}}};
        show(pane, details);
        QSignalSpy action(&pane, &DetailsPane::actionRequested);
        QSignalSpy question(&pane, &DetailsPane::questionRequested);
        pane.findChild<QPushButton *>(u"detailsAdvice"_s)->click();
        pane.findChild<QPushButton *>(u"detailsQuestion0"_s)->click();
        QCOMPARE(action.size(), 1);
        QCOMPARE(action[0][1].value<Action>(), Action::Reconsent);
        QCOMPARE(question.size(), 1);
    }

    void keepingAndEndingAConsentAreEquallyEasy()
    {
        FakeConnectionService service;
        ConsentPage page(service);
        page.resize(360, 600);
        ConnectionDetails details;
        details.entry = showcaseEntries(m_clock.now())[3];
        show(page, details);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        auto *keep = page.findChild<QPushButton *>(u"consentKeep"_s);
        auto *end = page.findChild<QPushButton *>(u"consentEnd"_s);
        QVERIFY(keep && end);
        QCOMPARE(keep->text(), u"Renew consent"_s);
        QVERIFY(std::abs(keep->width() - end->width()) <= 1);
        QCOMPARE(keep->height(), end->height());
        QCOMPARE(keep->y(), end->y());
        QCOMPARE(keep->isDefault(), end->isDefault());
        QSignalSpy action(&page, &ConsentPage::actionRequested);
        QSignalSpy removal(&page, &ConsentPage::removalRequested);
        keep->click();
        end->click();
        QCOMPARE(action.size(), 1);
        QCOMPARE(action[0][1].value<Action>(), Action::Reconsent);
        QCOMPARE(removal.size(), 1);
    }

    void aHealthyConsentCanBeKeptToo()
    {
        FakeConnectionService service;
        ConsentPage page(service);
        ConnectionDetails details;
        details.entry = healthyEntry(u"a:1"_s, u"A Bank"_s, m_clock.now());
        details.entry.connection.tppConsent = true;
        show(page, details);
        QVERIFY(page.findChild<QPushButton *>(u"consentKeep"_s));
        QVERIFY(page.findChild<QPushButton *>(u"consentEnd"_s));
    }

    void whoMayOnlyReadIsOfferedNeither()
    {
        FakeConnectionService service;
        ConsentPage page(service);
        ConnectionDetails details;
        details.entry = showcaseEntries(m_clock.now())[0];
        RuleSettings settings;
        settings.role = Role::Inspector;
        show(page, details, settings);
        QVERIFY(!page.findChild<QPushButton *>(u"consentEnd"_s));
        QVERIFY(!page.findChild<QPushButton *>(u"consentKeep"_s));
    }

    void theConsentSaysWhoAskedAndForWhat()
    {
        FakeConnectionService service;
        service.profileNow.name = u"Budget & <i>Co</i>"_s;
        ConsentPage page(service);
        ConnectionDetails details;
        details.entry = showcaseEntries(m_clock.now())[3];
        details.entry.settings.person = u"Kim"_s;
        show(page, details);
        const QString text = allText(page);
        QVERIFY2(text.contains(u"Budget & <i>Co</i>"_s), qPrintable(text)); // U-03
        QVERIFY(text.contains(u"Kim"_s));
        QVERIFY(text.contains(u"Ended 20 days ago"_s));
        QVERIFY(text.contains(u"What ending it means"_s));
    }

    void theAllowanceOfTheBankIsTold()
    {
        SyncsPage page;
        ConnectionDetails details;
        details.entry = showcaseEntries(m_clock.now())[10];
        page.setSubject(subject(details));
        QVERIFY2(allText(page).contains(u"3 of 4"_s), qPrintable(allText(page)));
    }

    void accountsShowTheMonthsThatAreKept()
    {
        FakeConnectionService service;
        AccountsPage page(service);
        ConnectionDetails details;
        details.entry = healthyEntry(u"a:1"_s, u"A Bank"_s, m_clock.now());
        Account account;
        account.id = details.entry.connection.accountIds[0];
        account.name = u"Current"_s;
        account.type = u"cash:current"_s;
        account.balance = Money{123456, u"GBP"_s, false};
        details.accounts.push_back(account);
        details.accountsReadAt = m_clock.now();
        service.monthsById[u"a:1"_s] = {{account.id, {{QDate(2026, 10, 1), 7}}}};
        page.setSubject(subject(details));
        QTRY_VERIFY(page.findChild<MonthStrip *>());
        const QString text = allText(page);
        QVERIFY2(text.contains(u"£1234.56"_s) || text.contains(u"£1,234.56"_s), qPrintable(text));
        QVERIFY(text.contains(u"current account"_s));
        QVERIFY2(text.contains(u"Balances as of today 10:00"_s), qPrintable(text));
        QCOMPARE(page.findChild<MonthStrip *>()->accessibleName(), u"Months kept of Current"_s);
        // The months are an addition: without them the rest is there.
        service.monthsFault = makeError(ErrorKind::StorageDamaged, {}, {});
        page.setSubject(subject(details));
        QTest::qWait(1);
        QVERIFY(allText(page).contains(u"Current"_s));
    }

    // U-01, U-03
    void textsFromOutsideArePlain()
    {
        FakeConnectionService service;
        ConnectionDetails details;
        details.entry = healthyEntry(u"a:1"_s, u"<img src='/etc/passwd'> M&S"_s, m_clock.now());
        Account account;
        account.id = details.entry.connection.accountIds[0];
        account.name = u"<a href='http://x'>Current</a>"_s;
        account.balance = Money{100, u"<b>X</b>"_s, false};
        details.accounts.push_back(account);
        ServiceConsent consent;
        consent.permissions = {u"<script>"_s};
        details.serviceConsents.push_back(consent);
        DetailsPane pane;
        ConsentPage consentPage(service);
        AccountsPage accounts(service);
        for (DetailsPage *page : std::initializer_list<DetailsPage *>{&pane, &consentPage, &accounts}) {
            show(*page, details);
            for (const QLabel *label : page->findChildren<QLabel *>())
                QCOMPARE(label->textFormat(), Qt::PlainText);
        }
        QVERIFY(allText(accounts).contains(u"<a href='http://x'>Current</a>"_s));
        QVERIFY(allText(consentPage).contains(u"<script>"_s));
    }

    void theFocusSurvivesNewData()
    {
        DetailsPane pane;
        ConnectionDetails details;
        details.entry = showcaseEntries(m_clock.now())[3];
        show(pane, details);
        pane.show();
        QVERIFY(QTest::qWaitForWindowExposed(&pane));
        pane.activateWindow();
        pane.findChild<QPushButton *>(u"detailsAdvice"_s)->setFocus();
        QTRY_VERIFY(pane.findChild<QPushButton *>(u"detailsAdvice"_s)->hasFocus());
        show(pane, details);
        QTRY_VERIFY(pane.findChild<QPushButton *>(u"detailsAdvice"_s)->hasFocus());
    }
};

QTEST_MAIN(DetailsPaneTest)
#include "tst_detailspane.moc"
