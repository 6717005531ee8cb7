// Finding accounts again under a new connection id: each rule, each way in which it proves nothing,
// and the order of the rules.

#include "core/lifecycle/overlap.h"
#include "support/sampleaccounts.h"

#include <QTest>

using namespace holdfast;
using holdfast::test::sampleAccount;

namespace {

using Accounts = std::vector<Account>;

Account older(const char *id, const char *atTheBank = "", const char *reference = "",
              const char *type = "cash:current", const char *currency = "GBP")
{
    return sampleAccount("bank:1", id, atTheBank, reference, type, currency);
}

Account newer(const char *id, const char *atTheBank = "", const char *reference = "",
              const char *type = "cash:current", const char *currency = "GBP")
{
    return sampleAccount("bank:2", id, atTheBank, reference, type, currency);
}

/// "a>x by id, b>y by …; left: c | z"
QString told(const AccountMatching &matching)
{
    QStringList moved;
    for (const AccountMatch &match : matching.moved)
        moved.append(match.older.value() + u'>' + match.newer.value() + u' ' +
                     matchedByWord(match.by));
    const auto ids = [](const std::vector<AccountId> &all) {
        QString text;
        for (const AccountId &id : all)
            text += id.value();
        return text;
    };
    return moved.join(QStringLiteral(", ")) + QStringLiteral(" | ") + ids(matching.olderLeft) +
           QStringLiteral(" | ") + ids(matching.newerLeft);
}

} // namespace

class TestAccountMatching : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachAccountIsFoundByTheSurestRule_data();
    void eachAccountIsFoundByTheSurestRule();
    void weakerEvidenceIsLeftOutWhereItProvesNothing();
    void anotherBanksIdsAreNotOurs();
    void onlyBothSidesLeftMakeAQuestion();
    void overlapsAreTheSameBankAccountInTwoConnections();
};

void TestAccountMatching::eachAccountIsFoundByTheSurestRule_data()
{
    QTest::addColumn<Accounts>("before");
    QTest::addColumn<Accounts>("after");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, Accounts before, Accounts after, const char *expected) {
        QTest::newRow(name) << std::move(before) << std::move(after)
                            << QString::fromLatin1(expected);
    };
    row("nothing", {}, {}, " |  | ");
    row("by id", {older("a")}, {newer("a")}, "a>a id |  | ");
    row("id wins over the bank's id", {older("a", "p"), older("b", "q")},
        {newer("a", "q"), newer("b", "p")}, "a>a id, b>b id |  | ");
    row("by the bank's id", {older("a", "p"), older("b", "q")}, {newer("y", "q"), newer("x", "p")},
        "a>x provider-account-id, b>y provider-account-id |  | ");
    row("the bank's id twice on one side proves nothing", {older("a", "p"), older("b", "p")},
        {newer("x", "p"), newer("y", "p")}, " | ab | xy");
    row("by description", {older("a", "", "1234"), older("b", "", "5678")},
        {newer("x", "", "5678"), newer("y", "", "1234")}, "a>y description, b>x description |  | ");
    row("the same digits twice prove nothing", {older("a", "", "1234"), older("b", "", "1234")},
        {newer("x", "", "1234"), newer("y", "", "1234")}, " | ab | xy");
    row("the same digits twice on the new side", {older("a", "", "1234")},
        {newer("x", "", "1234"), newer("y", "", "1234")}, " | a | xy");
    row("another type is another account", {older("a", "", "1234"), older("b", "", "9")},
        {newer("x", "", "1234", "savings"), newer("y", "", "1234", "card")}, " | ab | xy");
    row("another currency is another account", {older("a", "", "1234"), older("b", "", "9")},
        {newer("x", "", "1234", "cash:current", "EUR"), newer("y", "", "7")}, " | ab | xy");
    row("half a description proves nothing", {older("a", "", "1234", ""), older("b", "", "5")},
        {newer("x", "", "1234", ""), newer("y", "", "7")}, " | ab | xy");
    row("the last ones on both sides", {older("a", "p", "1"), older("b", "q", "2")},
        {newer("x", "p", "1"), newer("y", "r", "3")},
        "a>x provider-account-id, b>y elimination |  | ");
    row("elimination needs nothing at all", {older("a", "", "", "", "")},
        {newer("x", "", "", "", "")}, "a>x elimination |  | ");
    row("but never another currency", {older("a", "", "", "", "GBP")},
        {newer("x", "", "", "", "EUR")}, " | a | x");
    row("two left against one", {older("a"), older("b")}, {newer("x")}, " | ab | x");
    row("one left against two", {older("a")}, {newer("x"), newer("y")}, " | a | xy");
    row("an account that came with the login", {older("a", "p")},
        {newer("x", "p"), newer("y", "q")}, "a>x provider-account-id |  | y");
    row("an account that went", {older("a", "p"), older("b", "q")}, {newer("x", "p")},
        "a>x provider-account-id | b | ");
}

void TestAccountMatching::eachAccountIsFoundByTheSurestRule()
{
    QFETCH(const Accounts, before);
    QFETCH(const Accounts, after);
    QTEST(told(matchAccounts(before, after, MatchEvidence::All)), "expected");
}

void TestAccountMatching::weakerEvidenceIsLeftOutWhereItProvesNothing()
{
    const Accounts before{older("a"), older("b", "p"), older("c", "", "1234"), older("d")};
    const Accounts after{newer("a"), newer("x", "p"), newer("y", "", "1234"), newer("z")};
    QCOMPARE(told(matchAccounts(before, after, MatchEvidence::IdsOnly)),
             QStringLiteral("a>a id, b>x provider-account-id | cd | yz"));
    QCOMPARE(told(matchAccounts(before, after, MatchEvidence::Descriptions)),
             QStringLiteral("a>a id, b>x provider-account-id, c>y description | d | z"));
    QCOMPARE(
        told(matchAccounts(before, after, MatchEvidence::All)),
        QStringLiteral("a>a id, b>x provider-account-id, c>y description, d>z elimination |  | "));
}

void TestAccountMatching::anotherBanksIdsAreNotOurs()
{
    const Accounts before{older("a", "1", "1234"), older("b", "2")};
    const Accounts after{sampleAccount("other:2", "x", "1", "1234"),
                         sampleAccount("other:2", "y", "2")};
    QVERIFY(matchAccounts(before, after, MatchEvidence::All).moved.empty());
}

void TestAccountMatching::onlyBothSidesLeftMakeAQuestion()
{
    QVERIFY(matchAccounts({older("a"), older("b")}, {newer("x"), newer("y")}, MatchEvidence::All)
                .isOpen());
    QVERIFY(!matchAccounts({older("a"), older("b")}, {}, MatchEvidence::All).isOpen());
    QVERIFY(!matchAccounts({}, {newer("x")}, MatchEvidence::All).isOpen());
}

void TestAccountMatching::overlapsAreTheSameBankAccountInTwoConnections() // S-05
{
    const CarriedAccounts ours{ConnectionId{QStringLiteral("bank:1")},
                               {older("a", "p"), older("b", "", "1234"), older("c", "q")}};
    const CarriedAccounts joint{ConnectionId{QStringLiteral("bank:2")},
                                {newer("x", "p"), newer("y", "", "1234"), newer("z", "r")}};
    const CarriedAccounts second{ConnectionId{QStringLiteral("bank:3")},
                                 {sampleAccount("bank:3", "v", "s")}};
    const CarriedAccounts stranger{ConnectionId{QStringLiteral("other:4")},
                                   {sampleAccount("other:4", "w", "p")}};
    const auto overlaps = overlapsOf(ours, {ours, joint, second, stranger});
    QCOMPARE(overlaps.size(), 1U);
    QCOMPARE(overlaps.front().other, joint.connection);
    QCOMPARE(told({overlaps.front().accounts, {}, {}}),
             QStringLiteral("a>x provider-account-id, b>y description |  | "));
}

QTEST_GUILESS_MAIN(TestAccountMatching)
#include "tst_accountmatching.moc"
