// Words for connections that follow each other.

#include "support/sampleaccounts.h"
#include "ui/words/flowwords.h"
#include "ui/words/relinkwords.h"
#include "ui/words/renewalwords.h"

#include <QTest>

using namespace holdfast;
using namespace std::chrono;

namespace {

const Instant kNow = *parseInstant(u"2026-03-03T10:00:00Z");

WordContext context()
{
    return {kNow, QTimeZone::utc(), QLocale::c()};
}

/// A connection with accounts of these names.
ConnectionDetails detailsWith(const QStringList &names, std::optional<Instant> expiresAt)
{
    ConnectionDetails details;
    BankConnection &connection = details.entry.connection;
    connection.id = ConnectionId{QStringLiteral("bank:1")};
    connection.name = QStringLiteral("Barclays");
    connection.expiresAt.value = expiresAt;
    for (const QString &name : names) {
        Account account = test::sampleAccount("bank:1", qPrintable(name));
        account.name = name;
        connection.accountIds.push_back(account.id);
        details.accounts.push_back(account);
    }
    return details;
}

} // namespace

class TestRelinkWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theForecastNamesThePersonsOwnAccounts_data();
    void theForecastNamesThePersonsOwnAccounts();
    void theOwnNameWins();
    void aLoginWithoutAConsentIsToldAsALogin();
    void aLineageIsToldInSentences();
    void whatIsGrantedAndNotReturnedIsTold();
    void whatWasAskedAndNotGrantedAndWhatCameLaterIsTold();
};

void TestRelinkWords::theForecastNamesThePersonsOwnAccounts_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("expected");
    const QStringList three{QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")};
    QTest::newRow("one: no choice") << three.mid(0, 1) << 72 << QString();
    QTest::newRow("two")
        << three.mid(0, 2) << 72
        << QStringLiteral("If you tick only B, A stays on the old consent and stops on 14 May.");
    QTest::newRow("three")
        << three << 72
        << QStringLiteral(
               "If you tick only B and C, A stays on the old consent and stops on 14 May.");
    QTest::newRow("ended") << three << -1
                           << QStringLiteral(
                                  "If you tick only B and C, A stays on the old consent. "
                                  "That consent has ended already.");
    QTest::newRow("many") << three + three.mid(0, 2) << 72
                          << QStringLiteral("An account you do not tick, such as A, stays on the "
                                            "old consent and stops on 14 May.");
}

void TestRelinkWords::theForecastNamesThePersonsOwnAccounts()
{
    QFETCH(const QStringList, names);
    QFETCH(const int, days);
    const auto details = detailsWith(names, kNow + std::chrono::days{days});
    QTEST(forecastSentence(forecastOf(FlowKind::Reauth, details.entry.connection, kNow), details,
                           context()),
          "expected");
}

void TestRelinkWords::theOwnNameWins()
{
    auto details = detailsWith({QStringLiteral("A"), QStringLiteral("B")}, kNow + days{72});
    details.accountSettings[AccountId{QStringLiteral("A")}].ownName = QStringLiteral("Bills");
    QCOMPARE(
        forecastSentence(forecastOf(FlowKind::Reauth, details.entry.connection, kNow), details,
                         context()),
        QStringLiteral("If you tick only B, Bills stays on the old consent and stops on 14 May."));
    QCOMPARE(shownName(details.entry), QStringLiteral("Barclays"));
    details.entry.settings.ownName = QStringLiteral("Joint");
    QCOMPARE(shownName(details.entry), QStringLiteral("Joint (Barclays)"));
}

// What is reached by its login alone has no consent on which accounts could stay.
void TestRelinkWords::aLoginWithoutAConsentIsToldAsALogin()
{
    auto details = detailsWith({QStringLiteral("A"), QStringLiteral("B")}, std::nullopt);
    BankConnection &connection = details.entry.connection;
    connection.type = QStringLiteral("legacy");
    FlowResult split;
    split.outcome = FlowOutcome::Split;
    RenewalStep step;
    step.state = StepState::Renewed;
    step.result = split;
    const QStringList told{
        forecastSentence(forecastOf(FlowKind::Reauth, connection, kNow), details, context()),
        flowOutcomeSentence(split, connection.name, std::nullopt, context()),
        stepSentence(step, true, context()), leftBehindHeadline(connection, context()),
        stayedSentence(details, context())};
    for (const QString &sentence : told) {
        QVERIFY2(!sentence.contains(QStringLiteral("consent")), qPrintable(sentence));
        QVERIFY2(sentence.contains(QStringLiteral("old login")), qPrintable(sentence));
    }
    step.until = kNow + days{90};
    QVERIFY(stepSentence(step, true, context()).contains(QStringLiteral("old consent")));
    connection.type = QStringLiteral("api");
    QCOMPARE(leftBehindHeadline(connection, context()), QStringLiteral("Stays on the old consent"));
}

void TestRelinkWords::aLineageIsToldInSentences()
{
    ConnectionDetails details;
    details.entry.connection.id = ConnectionId{QStringLiteral("bank:2")};
    details.lineage.before = {
        {ConnectionId{QStringLiteral("bank:1")},
         ConnectionId{QStringLiteral("bank:2")},
         Succession::Split,
         kNow,
         {{AccountId{QStringLiteral("a")}, QStringLiteral("A"), AccountId{QStringLiteral("x")},
           AccountFate::Moved, MatchedBy::Id},
          {AccountId{QStringLiteral("b")}, QStringLiteral("B"), {}, AccountFate::Stayed, {}},
          {AccountId{QStringLiteral("c")}, QStringLiteral("C"), {}, AccountFate::Lost, {}}}}};
    QCOMPARE(lineageSentences(details, context()),
             (QStringList{QStringLiteral("Split off from an earlier connection on 3 March."),
                          QStringLiteral("Moved over with all that belongs to it: A."),
                          QStringLiteral("Stayed on the old consent: B."),
                          QStringLiteral("No longer part of any connection, kept as it was: C.")}));
    // What happened to an earlier connection is told by that one.
    details.lineage.before.push_back({ConnectionId{QStringLiteral("bank:0")},
                                      ConnectionId{QStringLiteral("bank:1")},
                                      Succession::Replaced,
                                      kNow - days{90},
                                      {}});
    QCOMPARE(lineageSentences(details, context()).size(), 4);
}

void TestRelinkWords::whatIsGrantedAndNotReturnedIsTold()
{
    auto details = detailsWith({QStringLiteral("A"), QStringLiteral("B")}, kNow + days{72});
    details.consents = {
        {FlowKind::Reauth, kNow, {}, kNow, kNow + days{72}, details.entry.connection.accountIds}};
    QVERIFY(consentDifferences(details, context()).isEmpty());
    details.entry.connection.accountIds.pop_back();
    QCOMPARE(consentDifferences(details, context()),
             QStringList{QStringLiteral("Granted, but no longer returned: B.")});
}

void TestRelinkWords::whatWasAskedAndNotGrantedAndWhatCameLaterIsTold()
{
    auto details =
        detailsWith({QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")}, kNow + days{72});
    const auto all = details.entry.connection.accountIds;
    details.entry.connection.accountIds = {all[0], all[2]};
    details.consents = {
        {FlowKind::Reauth, kNow, {all[0], all[1]}, kNow, kNow + days{72}, {all[0]}}};
    QCOMPARE(consentDifferences(details, context()),
             (QStringList{QStringLiteral("Asked for, but not granted: B."),
                          QStringLiteral("Returned, though it came after the consent: C.")}));
}

QTEST_GUILESS_MAIN(TestRelinkWords)
#include "tst_relinkwords.moc"
