// What is due, how far ahead, and which of it is to be renewed: chosen before anything begins.
#include "support/renewalstand.h"

#include "ui/words/translations.h"

#include <QComboBox>
#include <QDateEdit>

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;
using namespace std::chrono;

class RenewalChoiceTest : public QObject, private RenewalStand
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

    void nothingIsBegunBeforeItWasChosen()
    {
        openThreeDue();
        QCOMPARE(barText(), u"Renew 3 due…"_s);
        openPage();
        QCOMPARE(names(), QStringList({u"Alpha"_s, u"Beta"_s, u"Gamma · Anna logs in"_s}));
        QCOMPARE(sentence(), u"About 5 minutes in all. Without a bank login: 2. With a login at "
                             "the bank: 1."_s);
        QVERIFY(flows().isEmpty());
        button(u"renewalBack"_s).click();
        QVERIFY(!part<RenewalPage>()->isVisible());
        QVERIFY(view().isVisible() && view().hasFocus());
        QVERIFY(flows().isEmpty());
    }

    void theHorizonSaysHowManyThereAre()
    {
        auto entries = threeDue(m_clock->now());
        entries[3].connection.expiresAt.value = m_clock->now() + days{40};
        openWith(entries);
        openPage();
        auto *horizon = part<QComboBox>(u"renewalHorizon"_s);
        QCOMPARE(loose(horizon->itemText(0)), u"Ended, or waiting for you (2)"_s);
        QCOMPARE(loose(horizon->itemText(1)), u"Also what ends within 7 days (3)"_s);
        QCOMPARE(loose(horizon->itemText(3)), u"Also what ends within 30 days (3)"_s);
        horizon->setCurrentIndex(0);
        QCOMPARE(names(), QStringList({u"Alpha"_s, u"Gamma · Anna logs in"_s}));
        QVERIFY(!part<QDateEdit>(u"renewalDay"_s)->isVisible());
        horizon->setCurrentIndex(4);
        QVERIFY(part<QDateEdit>(u"renewalDay"_s)->isVisible());
        part<QDateEdit>(u"renewalDay"_s)->setDate(QDate(2027, 1, 1)); // the end is on that day
        QCOMPARE(names(), QStringList({u"Alpha"_s, u"Beta"_s, u"Delta"_s,
                                       u"Gamma · Anna logs in"_s}));
        part<QDateEdit>(u"renewalDay"_s)->setDate(QDate(2026, 12, 31));
        QCOMPARE(names().size(), 3);
    }

    void whatIsNotTickedIsNotRenewed()
    {
        auto entries = threeDue(m_clock->now());
        entries[1].settings.snoozedUntil = m_clock->now() + days{1};
        entries[3].connection.type = u"zoopla"_s;
        entries[3].connection.expiresAt.value = m_clock->now() - days{1};
        openWith(entries);
        openPage();
        QCOMPARE(headline(), u"Renew 2 connections, one after the other"_s);
        QCOMPARE(row(2), u"Beta: You wanted to hear of it later. Tick it to renew it now."_s);
        QCOMPARE(row(3),
                 u"Delta: This one ends by itself; there is nothing for you to do."_s);
        const QModelIndex snoozed = rows().index(2, 0);
        const QModelIndex zoopla = rows().index(3, 0);
        QCOMPARE(snoozed.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        QVERIFY(rows().setData(snoozed, Qt::Checked, Qt::CheckStateRole));
        QVERIFY(!rows().setData(zoopla, Qt::Checked, Qt::CheckStateRole));
        QVERIFY(!rows().flags(zoopla).testFlag(Qt::ItemIsUserCheckable));
        QVERIFY(rows().setData(rows().index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(headline(), u"Renew 2 connections, one after the other"_s);
        button(u"renewalStart"_s).click();
        QCOMPARE(names(), QStringList({u"Beta"_s, u"Gamma · Anna logs in"_s}));
    }

    void withoutATickNothingStarts()
    {
        openThreeDue();
        openPage();
        for (int i = 0; i < 3; ++i)
            rows().setData(rows().index(i, 0), Qt::Unchecked, Qt::CheckStateRole);
        QVERIFY(!button(u"renewalStart"_s).isEnabled());
        QCOMPARE(sentence(), u"Tick what you want to renew."_s);
    }

    void everythingHasANameForReadingAloud()
    {
        startSession();
        auto *page = part<RenewalPage>();
        QCOMPARE(loose(page->accessibleName()), u"Renewing 1 of 3"_s);
        QVERIFY(!page->accessibleDescription().isEmpty());
        QCOMPARE(rows().index(0, 0).data(Qt::AccessibleTextRole).toString(),
                 u"Alpha. Ends soon. In your browser now."_s);
        for (QPushButton *each : page->findChildren<QPushButton *>())
            QVERIFY(!each->isVisible() || !each->text().isEmpty());
    }

    void anInspectorHasNothingToStart()
    {
        m_service->settings.role = Role::Inspector;
        m_service->profileNow.role = Role::Inspector;
        openThreeDue();
        m_window->openRenewals();
        QVERIFY(!button(u"renewalStart"_s).isEnabled());
        QCOMPARE(row(0), u"Alpha: This profile may only read."_s);
    }
};

QTEST_MAIN(RenewalChoiceTest)
#include "tst_renewalchoice.moc"
