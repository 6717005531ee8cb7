#include "support/fakeclock.h"
#include "support/sampleconnections.h"

#include "ui/words/consentwords.h"

#include <QTest>

using namespace holdfast;
using namespace holdfast::test;
using namespace std::chrono;
using namespace Qt::StringLiterals;

// Consents as they were asked, granted and remembered, and accounts that are no longer returned.
class TestConsentWords : public QObject
{
    Q_OBJECT

    const Instant m_now = *parseInstant(u"2026-03-03T10:00:00Z");

    [[nodiscard]] WordContext context() const { return {m_now, QTimeZone::utc(), QLocale::c()}; }
    [[nodiscard]] ConnectionDetails details() const
    {
        ConnectionDetails made;
        made.entry = healthyEntry(u"bank:1"_s, u"Barclays"_s, m_now);
        made.entry.connection.accountIds.clear();
        for (const QString &name : {u"A"_s, u"B"_s}) {
            Account account;
            account.id = AccountId{name};
            account.name = name;
            made.accounts.push_back(account);
            made.entry.connection.accountIds.push_back(account.id);
        }
        return made;
    }

private Q_SLOTS:
    void whatWasAskedAndGrantedIsOneSentenceEach_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QStringList>("asked");
        QTest::addColumn<QStringList>("granted");
        QTest::addColumn<bool>("hasEnd");
        QTest::addColumn<QString>("expected");
        QTest::newRow("renewed for one of two")
            << int(FlowKind::Reauth) << QStringList{u"A"_s, u"B"_s} << QStringList{u"A"_s} << true
            << u"Asked on 3 March for A and B. Granted for A until 2 May."_s;
        QTest::newRow("connected") << int(FlowKind::Connect) << QStringList() << QStringList{u"A"_s}
                                   << true << u"Connected on 3 March. Granted for A until 2 May."_s;
        QTest::newRow("no end") << int(FlowKind::Reauth) << QStringList{u"A"_s}
                                << QStringList{u"A"_s} << false
                                << u"Asked on 3 March for A. Granted for A."_s;
        QTest::newRow("nothing known") << int(FlowKind::Refresh) << QStringList() << QStringList()
                                       << false << u"Asked on 3 March. Granted."_s;
        QTest::newRow("until alone") << int(FlowKind::Reconsent) << QStringList() << QStringList()
                                     << true << u"Asked on 3 March. Granted until 2 May."_s;
    }

    void whatWasAskedAndGrantedIsOneSentenceEach()
    {
        QFETCH(int, kind);
        QFETCH(QStringList, asked);
        QFETCH(QStringList, granted);
        QFETCH(bool, hasEnd);
        ConnectionDetails about = details();
        ConsentRecord record{FlowKind(kind), m_now, {}, m_now, {}, {}};
        for (const QString &id : asked)
            record.askedAccounts.push_back(AccountId{id});
        for (const QString &id : granted)
            record.grantedAccounts.push_back(AccountId{id});
        if (hasEnd)
            record.grantedUntil = m_now + days{60};
        about.consents = {record};
        QTEST(consentRecordSentences(about, context()).join(u'|'), "expected");
    }

    void theServicesRecordIsToldWithMaskedNumbers()
    {
        ServiceConsent consent;
        consent.status = u"Revoked"_s;
        consent.from.value = m_now;
        consent.to.value = m_now + days{60};
        consent.cancelledAt.value = m_now;
        consent.accounts = {u"••••1234"_s, u"••••99"_s};
        QCOMPARE(serviceConsentSentences({consent}, context()),
                 QStringList{u"The service's own record: the consent was withdrawn. It was given "
                             "from 3 March to 2 May. It was cancelled today 10:00. It is for "
                             "••••1234 and ••••99."_s});
        consent = {};
        consent.status = u"On <hold>"_s; // a word that is not known here
        QCOMPARE(serviceConsentSentences({consent}, context()),
                 QStringList{u"The service's own record says “On <hold>”."_s});
        consent.status.clear();
        consent.to.value = m_now;
        QCOMPARE(serviceConsentSentences({consent}, context()),
                 QStringList{u"The service keeps a record of its own. It was given up to 3 March."_s});
        QVERIFY2(serviceConsentSentences({ServiceConsent{}}, context()).isEmpty(),
                 "a record that says nothing is not told");
    }

    void onlyTheNewestAreTold()
    {
        ServiceConsent consent;
        consent.status = u"Authorised"_s;
        QCOMPARE(serviceConsentSentences(std::vector<ServiceConsent>(20, consent), context()).size(),
                 qsizetype(kConsentsTold));
    }

    // S-10
    void accountsThatAreGoneOrCameBackAreToldUnlessTheyMoved()
    {
        ConnectionDetails about = details();
        QVERIFY(goneAccountSentences(about, context()).isEmpty());
        about.accounts[0].goneSince = m_now;
        about.accounts[1].returnedAt = m_now;
        QCOMPARE(goneAccountSentences(about, context()),
                 (QStringList{
                     u"A is no longer returned since 3 March; what was fetched before is kept."_s,
                     u"B was missing for a time and came back on 3 March."_s}));
        LineageStep step;
        step.older = about.entry.connection.id;
        step.accounts = {{AccountId{u"A"_s}, u"A"_s, AccountId{u"X"_s}, AccountFate::Moved, {}}};
        about.lineage.after = {step};
        QCOMPARE(goneAccountSentences(about, context()).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestConsentWords)
#include "tst_consentwords.moc"
