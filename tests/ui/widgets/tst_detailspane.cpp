#include "support/fakeclock.h"
#include "support/sampleconnections.h"

#include "core/lifecycle/rules.h"
#include "ui/widgets/detailspane.h"
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

    void show(DetailsPane &pane, const ConnectionDetails &details, const RuleSettings &settings = {})
    {
        const ConnectionEntry &entry = details.entry;
        pane.showDetails(details, assess(entry.connection, entry.facts, settings, m_clock.now()),
                         WordContext{m_clock.now(), QTimeZone::utc(), QLocale::c()});
    }
    static QString allText(DetailsPane &pane)
    {
        QStringList texts;
        for (const QLabel *label : pane.findChildren<QLabel *>())
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
        QVERIFY(text.contains(u"have not been read yet"_s));
        QCOMPARE(pane.findChild<QPushButton *>(u"detailsAdvice"_s)->text(), u"Renew consent"_s);
        QVERIFY(pane.findChild<QPushButton *>(u"details-reauth"_s));
        QVERIFY(!pane.findChild<QPushButton *>(u"details-refresh"_s));
    }

    void itsButtonsAsk()
    {
        DetailsPane pane;
        ConnectionDetails details;
        details.entry = showcaseEntries(m_clock.now())[3];
        show(pane, details);
        QSignalSpy action(&pane, &DetailsPane::actionRequested);
        QSignalSpy removal(&pane, &DetailsPane::removalRequested);
        pane.findChild<QPushButton *>(u"detailsAdvice"_s)->click();
        pane.findChild<QPushButton *>(u"detailsRemove"_s)->click();
        QCOMPARE(action.size(), 1);
        QCOMPARE(action[0][1].value<Action>(), Action::Reconsent);
        QCOMPARE(removal.size(), 1);
    }

    void whoMayOnlyReadIsOfferedNoRemoval()
    {
        DetailsPane pane;
        ConnectionDetails details;
        details.entry = showcaseEntries(m_clock.now())[0];
        RuleSettings settings;
        settings.role = Role::Inspector;
        show(pane, details, settings);
        QVERIFY(!pane.findChild<QPushButton *>(u"detailsRemove"_s));
    }

    void theAllowanceOfTheBankIsTold()
    {
        DetailsPane pane;
        ConnectionDetails details;
        details.entry = showcaseEntries(m_clock.now())[10];
        show(pane, details);
        QVERIFY2(allText(pane).contains(u"3 of 4"_s), qPrintable(allText(pane)));
    }

    // U-01, U-03
    void textsFromOutsideArePlain()
    {
        DetailsPane pane;
        ConnectionDetails details;
        details.entry = healthyEntry(u"a:1"_s, u"<img src='/etc/passwd'> M&S"_s, m_clock.now());
        Account account;
        account.id = details.entry.connection.accountIds[0];
        account.name = u"<a href='http://x'>Current</a>"_s;
        account.balance = Money{100, u"<b>X</b>"_s, false};
        details.accounts.push_back(account);
        SyncRecord sync;
        sync.fetchStatus = u"<script>"_s;
        details.syncs.push_back(sync);
        show(pane, details);
        QVERIFY(allText(pane).contains(u"<a href='http://x'>Current</a>"_s));
        for (const QLabel *label : pane.findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
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
