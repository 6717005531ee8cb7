// What the consent's page tells of it, and what it leaves open rather than make up.
#include "support/sampleconnections.h"
#include "support/sampletransactions.h"

#include "ui/words/consentfacts.h"

#include <QTest>

using namespace holdfast;
using namespace holdfast::test;
using namespace std::chrono;
using namespace Qt::StringLiterals;

namespace {

const Instant kNow = *parseInstant(u"2026-03-03T10:00:00Z");

WordContext context()
{
    return {kNow, QTimeZone::utc(), QLocale::c()};
}

ConnectionDetails bareDetails()
{
    ConnectionDetails details;
    details.entry = healthyEntry(u"bank:1"_s, u"Barclays"_s, kNow);
    details.entry.connection.connectedOn.value = *parseInstant(u"2026-01-15T09:30:00Z");
    details.entry.connection.accountIds = {AccountId{u"A"_s}, AccountId{u"B"_s}};
    return details;
}

ConsentRecord record(FlowKind kind, QStringView at)
{
    ConsentRecord one;
    one.kind = kind;
    one.askedAt = one.grantedAt = *parseInstant(at);
    return one;
}

Account account(const QString &name)
{
    Account one;
    one.id = AccountId{name};
    one.name = name;
    return one;
}

ServiceConsent remembered(const std::vector<QString> &permissions)
{
    ServiceConsent consent;
    consent.permissions = permissions;
    return consent;
}

/// What stands beside the name; "-" when there is no such line.
QString valueOf(const QString &name, const ConnectionDetails &details, const QString &askedBy = {})
{
    const QList<ConsentFact> facts = consentFacts(details, askedBy, context());
    for (const ConsentFact &fact : facts) {
        if (fact.name == name)
            return fact.value;
    }
    return u"-"_s;
}

using Change = void (*)(ConnectionDetails &);

} // namespace

Q_DECLARE_METATYPE(Change)

class ConsentFactsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOrderIsThatOfImportance()
    {
        ConnectionDetails details = bareDetails();
        details.entry.settings.ownName = u"Household"_s;
        details.consents = {record(FlowKind::Reauth, u"2026-02-20T08:00:00Z")};
        QStringList names;
        for (const ConsentFact &fact : consentFacts(details, u"Desk"_s, context()))
            names << fact.name;
        QCOMPARE(names, (QStringList{u"Bank"_s, u"Your name for it"_s, u"Whose login"_s,
                                     u"Accounts"_s, u"Data"_s, u"Asked by"_s, u"Granted"_s,
                                     u"Renewed"_s, u"End"_s, u"Data goes back"_s}));
    }

    void eachFactSaysWhatIsKnownAndNoMore_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *what, const QString &name, Change change,
                            const QString &expected) {
            QTest::newRow(what) << name << change << expected;
        };
        const auto nothing = [](ConnectionDetails &) {};
        const QString granted = u"Granted"_s;
        const QString renewed = u"Renewed"_s;

        row("no name of one's own", u"Your name for it"_s, nothing, u"-"_s);
        row("a name of one's own", u"Your name for it"_s,
            [](ConnectionDetails &d) { d.entry.settings.ownName = u"House\nhold"_s; },
            u"House hold"_s);
        row("nobody named", u"Whose login"_s, nothing,
            u"Nobody named; you can name somebody under Name and notes"_s);
        row("somebody named", u"Whose login"_s,
            [](ConnectionDetails &d) { d.entry.settings.person = u"Kim"_s; }, u"Kim"_s);

        row("no accounts", u"Accounts"_s,
            [](ConnectionDetails &d) { d.entry.connection.accountIds.clear(); },
            u"None that the service names"_s);
        row("accounts by name", u"Accounts"_s,
            [](ConnectionDetails &d) { d.accounts = {account(u"A"_s), account(u"B"_s)}; },
            u"A and B"_s);

        row("nothing seen", u"Data"_s, nothing,
            u"As granted at the bank; nothing has been seen so far"_s);
        row("accounts seen", u"Data"_s,
            [](ConnectionDetails &d) { d.accounts = {account(u"A"_s)}; },
            u"As granted at the bank; seen so far: accounts"_s);
        row("everything seen", u"Data"_s,
            [](ConnectionDetails &d) {
                d.accounts = {account(u"A"_s)};
                d.accounts[0].balance = Money{1, u"GBP"_s, false};
                d.accounts[0].historyFrom = QDate(2025, 3, 5);
            },
            u"As granted at the bank; seen so far: accounts, balances and transactions"_s);
        row("remembered by the service", u"Data"_s,
            [](ConnectionDetails &d) {
                d.serviceConsents = {remembered({}),
                                     remembered({u"ReadAccountsBasic"_s, u"ReadProducts"_s,
                                                 u"ReadTransactionsDebits"_s, u"ReadStars"_s})};
            },
            u"As the service remembers it: accounts, transactions and ReadStars"_s);

        row("granted when connected", granted, nothing, u"Thursday 15 January, 09:30"_s);
        row("granted on a day nobody can read", granted,
            [](ConnectionDetails &d) { d.entry.connection.connectedOn = {{}, true}; },
            u"On a day Holdfast cannot read"_s);
        row("granted here", granted,
            [](ConnectionDetails &d) {
                d.entry.connection.connectedOn = {};
                d.consents = {record(FlowKind::Reauth, u"2026-02-20T08:00:00Z"),
                              record(FlowKind::Connect, u"2026-01-10T08:00:00Z")};
            },
            u"Saturday 10 January, 08:00"_s);
        row("granted on no day", granted,
            [](ConnectionDetails &d) { d.entry.connection.connectedOn = {}; },
            u"The service names no day"_s);

        row("never renewed", renewed, nothing, u"-"_s);
        row("agreed to when connected", renewed,
            [](ConnectionDetails &d) {
                d.entry.connection.userConsentedAt.value = d.entry.connection.connectedOn.value;
            },
            u"-"_s);
        row("agreed to on the day it was connected", renewed,
            [](ConnectionDetails &d) {
                d.entry.connection.userConsentedAt.value = *parseInstant(u"2026-01-15T23:59:00Z");
            },
            u"-"_s);
        row("agreed to when connected here", renewed,
            [](ConnectionDetails &d) {
                d.entry.connection.connectedOn = {};
                d.consents = {record(FlowKind::Connect, u"2026-01-10T08:00:00Z")};
                d.entry.connection.userConsentedAt.value = *parseInstant(u"2026-01-10T07:58:00Z");
            },
            u"-"_s);
        row("connected here and not renewed", renewed,
            [](ConnectionDetails &d) {
                d.consents = {record(FlowKind::Connect, u"2026-01-15T09:30:00Z")};
            },
            u"-"_s);
        row("renewed elsewhere", renewed,
            [](ConnectionDetails &d) {
                d.entry.connection.userConsentedAt.value = *parseInstant(u"2026-01-16T00:01:00Z");
            },
            u"16 January"_s);
        row("renewed here", renewed,
            [](ConnectionDetails &d) {
                d.consents = {record(FlowKind::Reconsent, u"2026-02-20T08:00:00Z"),
                              record(FlowKind::Reauth, u"2026-02-01T08:00:00Z")};
                d.entry.connection.userConsentedAt.value = *parseInstant(u"2026-02-20T08:20:00Z");
            },
            u"20 February and 1 February"_s);
        row("renewed on the very day", renewed,
            [](ConnectionDetails &d) {
                d.consents = {record(FlowKind::Reauth, u"2026-01-15T12:00:00Z")};
                d.entry.connection.userConsentedAt.value = *parseInstant(u"2026-01-15T12:00:00Z");
            },
            u"15 January"_s);

        row("no end", u"End"_s,
            [](ConnectionDetails &d) { d.entry.connection.expiresAt = {}; },
            u"The service names no end"_s);
        row("an end nobody can read", u"End"_s,
            [](ConnectionDetails &d) { d.entry.connection.expiresAt = {{}, true}; },
            u"On a day Holdfast cannot read"_s);

        row("nothing read", u"Data goes back"_s, nothing,
            u"Not known before transactions are read"_s);
        row("as far as the service says", u"Data goes back"_s,
            [](ConnectionDetails &d) {
                d.accounts = {account(u"A"_s), account(u"B"_s)};
                d.accounts[0].historyFrom = QDate(2026, 2, 1);
                d.accounts[1].historyFrom = QDate(2026, 1, 5);
            },
            u"To Mon 5 Jan, at the service"_s);
        row("as far as it is kept here", u"Data goes back"_s,
            [](ConnectionDetails &d) {
                d.accountHistories = {sampleHistory(AccountId{u"A"_s}, QDate(2026, 1, 3), kNow)};
            },
            u"To Sat 3 Jan, on this computer"_s);
    }

    void eachFactSaysWhatIsKnownAndNoMore()
    {
        QFETCH(QString, name);
        QFETCH(Change, change);
        ConnectionDetails details = bareDetails();
        change(details);
        QTEST(valueOf(name, details), "expected");
    }

    void daysAreThoseOfThePersonsZone()
    {
        ConnectionDetails details = bareDetails();
        details.entry.connection.connectedOn.value = *parseInstant(u"2026-01-15T23:30:00Z");
        details.entry.connection.userConsentedAt.value = *parseInstant(u"2026-01-16T00:45:00Z");
        QCOMPARE(valueOf(u"Renewed"_s, details), u"16 January"_s);
        WordContext there = context();
        there.zone = QTimeZone("Europe/Helsinki");
        for (const ConsentFact &fact : consentFacts(details, {}, there))
            QVERIFY2(fact.name != u"Renewed"_s, qPrintable(fact.value));
    }

    void theEndIsToldWithWhatIsLeft()
    {
        const QStringList lines = valueOf(u"End"_s, bareDetails()).split(u'\n');
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines.front(), u"Saturday 16 May, 10:05"_s);
        QVERIFY2(lines.back().startsWith(u"74"_s), qPrintable(lines.back()));
    }

    void whoAskedIsNamedAsPlainText()
    {
        const QString told = valueOf(u"Asked by"_s, bareDetails(), u"<b>Desk</b>\n2"_s);
        QVERIFY2(told.startsWith(u"<b>Desk</b> 2. "_s), qPrintable(told));
        QVERIFY(valueOf(u"Asked by"_s, bareDetails()).startsWith(u"The client of this profile."_s));
    }
};

QTEST_GUILESS_MAIN(ConsentFactsTest)
#include "tst_consentfacts.moc"
