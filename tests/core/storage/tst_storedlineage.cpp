// Connections that follow each other, as they are kept: what goes over to the newer one, what
// stays, and what only the person can tell. On real files.

#include "storekit.h"
#include "support/sampleaccounts.h"

using namespace holdfast;
using namespace holdfast::test;
using namespace std::chrono;

namespace {

const UserScope kScope = scopeOf(QStringLiteral("client"), QStringLiteral("user"));

ConnectionId idOf(const char *id)
{
    return ConnectionId{QString::fromLatin1(id)};
}

AccountId accountOf(const char *id)
{
    return AccountId{QString::fromLatin1(id)};
}

/// A connection that lists these accounts: "bank:1", "abc" lists a, b and c.
BankConnection listed(const char *id, const char *accounts)
{
    BankConnection connection;
    connection.id = idOf(id);
    connection.name = QStringLiteral("A Bank");
    connection.type = QStringLiteral("api");
    for (const char *letter = accounts; *letter; ++letter)
        connection.accountIds.emplace_back(QString(QLatin1Char(*letter)));
    return connection;
}

} // namespace

class StoredLineageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_kit.reset(); }

    void whatBelongsToAConnectionFollowsIt();
    void aSplitKeepsTheOldOneWhole();
    void theFamilyGoesBackToTheFirst();
    void aFamilyInACircleEnds();
    void whatCannotBeMatchedIsAsked();
    void theAnswerMovesWhatBelongsToIt();
    void noneOfThemIsAnAnswerToo();
    void accountsAreComparedOnceBothAreRead();
    void aRenewalElsewhereIsAdopted();
    void anOldNeighbourIsNotAdopted();
    void aReplacedOneThatComesBackLivesOn();
    void vanishedAccountsAreKeptAndCanReturn();
    void anEmptyListOfAccountsSaysNothing();
    void twoLoginsWithOneAccountOverlap();
    void whatWasAskedAndGrantedIsKept();
    void changesOfSettingsDoNotUndoEachOther();
    void removalTakesSettingsAndLineageAlong();
    void accountsAreNamedForTheSearch();

private:
    template <class Start>
    void must(Start start)
    {
        QCOMPARE(m_kit->tell(start), QStringLiteral("ok"));
    }
    void save(const std::vector<BankConnection> &connections, Instant at = kNow)
    {
        QVERIFY(m_kit->save(kScope, connections, at));
    }
    void read(const char *connection, const std::vector<Account> &accounts)
    {
        must([&](auto *context, auto done) {
            m_kit->store().saveAccounts(kScope, idOf(connection), accounts, kNow, context, done);
        });
    }
    void follow(const char *older, const char *newer, Succession kind = Succession::Replaced,
                Instant at = kNow)
    {
        must([&](auto *context, auto done) {
            m_kit->store().recordSuccession(kScope, idOf(older), idOf(newer), kind, at, context,
                                            done);
        });
    }
    [[nodiscard]] std::vector<SettledAttempt> settle(Instant at = kNow)
    {
        const auto news = m_kit->ask<std::vector<SettledAttempt>>([&](auto *context, auto done) {
            m_kit->store().settleAfterReading(kScope, 0, at, context, done);
        });
        return news ? *news : std::vector<SettledAttempt>(99);
    }
    [[nodiscard]] StoredDetails details(const char *connection)
    {
        return m_kit->details(kScope, idOf(connection)).value_or(StoredDetails{});
    }
    void hide(const char *connection, const char *account)
    {
        must([&](auto *context, auto done) {
            m_kit->store().changeAccountSettings(
                kScope, idOf(connection), accountOf(account),
                [](AccountSettings &settings) {
                    settings.hidden = true;
                    settings.ownName = QStringLiteral("Mine");
                },
                context, done);
        });
    }
    /// "a>x provider-account-id, b stayed": what became of the accounts before `connection`.
    [[nodiscard]] QString steps(const char *connection)
    {
        QStringList told;
        for (const LineageStep &step : details(connection).lineage.before) {
            for (const AccountStep &account : step.accounts)
                told.append(account.newer
                                ? account.older.value() + u'>' + account.newer->value() + u' ' +
                                      matchedByWord(*account.by)
                                : account.older.value() + u' ' + accountFateWord(account.fate));
        }
        return told.join(QStringLiteral(", "));
    }

    /// "bank:1>bank:2": the steps as they come.
    [[nodiscard]] static QString line(const std::vector<LineageStep> &line)
    {
        QStringList told;
        for (const LineageStep &step : line)
            told.append(step.older.value() + u'>' + step.newer.value());
        return told.join(QStringLiteral(", "));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<StoreKit> m_kit;
    int m_run = 0;
};

void StoredLineageTest::init()
{
    m_kit = std::make_unique<StoreKit>(m_folder.filePath(QString::number(++m_run)));
    QCOMPARE(m_kit->open(), QStringLiteral("ok"));
    save({listed("bank:1", "abc"), listed("other:1", "o")}, kNow - days{9});
    read("bank:1", {sampleAccount("bank:1", "a", "p"), sampleAccount("bank:1", "b", "q"),
                    sampleAccount("bank:1", "c", "r")});
}

void StoredLineageTest::whatBelongsToAConnectionFollowsIt() // S-02
{
    must([&](auto *context, auto done) {
        m_kit->store().changeSettings(
            kScope, idOf("bank:1"),
            [](ConnectionSettings &settings) {
                settings.ownName = QStringLiteral("Joint");
                settings.notes = QStringLiteral("the red card");
                settings.reminders = false;
                settings.snoozedUntil = kNow + days{1};
            },
            context, done);
    });
    hide("bank:1", "b");
    save({listed("other:1", "o"), listed("bank:2", "xyz")});
    read("bank:2", {sampleAccount("bank:2", "x", "p"), sampleAccount("bank:2", "y", "q"),
                    sampleAccount("bank:2", "z", "r")});
    follow("bank:1", "bank:2");

    const StoredDetails newer = details("bank:2");
    QCOMPARE(newer.row.settings.ownName, QStringLiteral("Joint"));
    QCOMPARE(newer.row.settings.notes, QStringLiteral("the red card"));
    QVERIFY(!newer.row.settings.reminders);
    QCOMPARE(newer.row.settings.snoozedUntil, std::optional(kNow + days{1}));
    QVERIFY(newer.accountSettings.at(accountOf("y")).hidden);
    QCOMPARE(newer.accountSettings.at(accountOf("y")).ownName, QStringLiteral("Mine"));
    QVERIFY(!newer.accountSettings.contains(accountOf("x")));
    QCOMPARE(steps("bank:2"), QStringLiteral("a>x provider-account-id, b>y provider-account-id,"
                                             " c>z provider-account-id"));
    QVERIFY(newer.questions.empty());
    QCOMPARE(newer.row.supersedes, std::optional(idOf("bank:1")));
    QCOMPARE(details("bank:1").row.supersededBy, std::optional(idOf("bank:2")));
    QCOMPARE(details("bank:1").lineage.after.size(), 1U);
}

void StoredLineageTest::aSplitKeepsTheOldOneWhole()
{
    hide("bank:1", "a");
    hide("bank:1", "b");
    save({listed("bank:1", "a"), listed("bank:2", "yz")});
    read("bank:2", {sampleAccount("bank:2", "y", "q"), sampleAccount("bank:2", "z", "r")});
    follow("bank:1", "bank:2", Succession::Split);
    QCOMPARE(steps("bank:2"), QStringLiteral("a stayed, b>y provider-account-id,"
                                             " c>z provider-account-id"));
    QVERIFY(!details("bank:1").row.supersededBy);
    QCOMPARE(details("bank:1").row.leftBehind, std::optional(LeftBehind{idOf("bank:2"), kNow}));
    QCOMPARE(details("bank:2").row.supersedes, std::optional(idOf("bank:1")));
    QVERIFY(details("bank:1").accountSettings.at(accountOf("a")).hidden);
    QVERIFY(details("bank:2").accountSettings.at(accountOf("y")).hidden);
}

void StoredLineageTest::theFamilyGoesBackToTheFirst()
{
    save({listed("bank:2", "xyz")});
    read("bank:2", {sampleAccount("bank:2", "x", "p"), sampleAccount("bank:2", "y"),
                    sampleAccount("bank:2", "z")});
    follow("bank:1", "bank:2");
    QVERIFY(settle().empty());
    save({listed("bank:3", "k")}, kNow + days{9});
    read("bank:3", {sampleAccount("bank:3", "k", "p")});
    follow("bank:2", "bank:3", Succession::Replaced, kNow + days{9});
    QVERIFY(settle(kNow + days{9}).empty());
    const QString all = QStringLiteral("bank:2>bank:3, bank:1>bank:2");
    QCOMPARE(line(details("bank:3").lineage.before), all);
    QCOMPARE(line(details("bank:1").lineage.after), all);
    const Lineage middle = details("bank:2").lineage;
    QCOMPARE(line(middle.before), QStringLiteral("bank:1>bank:2"));
    QCOMPARE(line(middle.after), QStringLiteral("bank:2>bank:3"));
    QVERIFY(!details("bank:3").lineage.before[1].accounts.empty());
    // b and c of the first may be y or z of the second; the third is not asked about them.
    QCOMPARE(details("bank:2").questions.size(), 0U); // it is gone and carries nothing
    for (const AccountQuestion &question : details("bank:3").questions)
        QCOMPARE(question.older, idOf("bank:2"));
}

void StoredLineageTest::aFamilyInACircleEnds()
{
    save({listed("bank:1", "abc"), listed("bank:2", "xyz")});
    follow("bank:1", "bank:2", Succession::Replaced, kNow);
    follow("bank:2", "bank:1", Succession::Replaced, kNow + days{1});
    const QString all = QStringLiteral("bank:2>bank:1, bank:1>bank:2");
    for (const char *one : {"bank:1", "bank:2"}) {
        QCOMPARE(line(details(one).lineage.before), all);
        QCOMPARE(line(details(one).lineage.after), all);
    }
}

void StoredLineageTest::whatCannotBeMatchedIsAsked()
{
    save({listed("bank:2", "xyz")});
    read("bank:2", {sampleAccount("bank:2", "x", "p"), sampleAccount("bank:2", "y"),
                    sampleAccount("bank:2", "z")});
    follow("bank:1", "bank:2");
    QCOMPARE(steps("bank:2"), QStringLiteral("a>x provider-account-id, b open, c open"));
    const auto questions = details("bank:2").questions;
    QCOMPARE(questions.size(), 2U);
    QCOMPARE(questions[0].account, accountOf("b"));
    QCOMPARE(questions[0].name, QStringLiteral("Account b"));
    QCOMPARE(questions[0].candidates, (std::vector{accountOf("y"), accountOf("z")}));
}

void StoredLineageTest::theAnswerMovesWhatBelongsToIt()
{
    hide("bank:1", "b");
    whatCannotBeMatchedIsAsked();
    const auto answer = [&](const char *account, const char *same) {
        return m_kit->tell([&](auto *context, auto done) {
            m_kit->store().answerQuestion(
                kScope, {idOf("bank:2"), idOf("bank:1"), accountOf(account), accountOf(same)},
                context, done);
        });
    };
    QCOMPARE(answer("b", "z"), QStringLiteral("ok"));
    QVERIFY(details("bank:2").accountSettings.at(accountOf("z")).hidden);
    QCOMPARE(steps("bank:2"), QStringLiteral("a>x provider-account-id, b>z person, c open"));
    QCOMPARE(details("bank:2").questions.size(), 1U);
    QCOMPARE(answer("c", "z"), QStringLiteral("does-not-fit"));
    QCOMPARE(answer("b", "y"), QStringLiteral("unknown-id"));
    QCOMPARE(answer("nobody", "y"), QStringLiteral("unknown-id"));
    QCOMPARE(steps("bank:2"), QStringLiteral("a>x provider-account-id, b>z person, c open"));
}

void StoredLineageTest::noneOfThemIsAnAnswerToo()
{
    whatCannotBeMatchedIsAsked();
    must([&](auto *context, auto done) {
        m_kit->store().answerQuestion(kScope, {idOf("bank:2"), idOf("bank:1"), accountOf("b"), {}},
                                      context, done);
    });
    QCOMPARE(steps("bank:2"), QStringLiteral("a>x provider-account-id, b lost, c open"));
    QCOMPARE(details("bank:2").questions.size(), 1U);
}

void StoredLineageTest::accountsAreComparedOnceBothAreRead()
{
    hide("bank:1", "a");
    save({listed("bank:2", "xyz")});
    follow("bank:1", "bank:2");
    QCOMPARE(steps("bank:2"), QString());
    QVERIFY(settle().empty());
    QCOMPARE(steps("bank:2"), QString());
    read("bank:2", {sampleAccount("bank:2", "x", "p"), sampleAccount("bank:2", "y", "q"),
                    sampleAccount("bank:2", "z", "r")});
    QVERIFY(settle().empty());
    QVERIFY(steps("bank:2").startsWith(QStringLiteral("a>x")));
    QVERIFY(details("bank:2").accountSettings.at(accountOf("x")).hidden);
}

void StoredLineageTest::aRenewalElsewhereIsAdopted() // S-06
{
    hide("bank:1", "a");
    save({listed("bank:2", "xyz")});
    read("bank:2", {sampleAccount("bank:2", "x", "p"), sampleAccount("bank:2", "y", "q"),
                    sampleAccount("bank:2", "z", "", "9")});
    QVERIFY(settle().empty());
    QCOMPARE(steps("bank:2"),
             QStringLiteral("a>x provider-account-id, b>y provider-account-id, c>z elimination"));
    QVERIFY(details("bank:2").accountSettings.at(accountOf("x")).hidden);
    QCOMPARE(details("bank:1").row.supersededBy, std::optional(idOf("bank:2")));
    const StoredDetails once = details("bank:2");
    QVERIFY(settle(kNow + hours{1}).empty());
    QVERIFY(details("bank:2") == once);
}

void StoredLineageTest::anOldNeighbourIsNotAdopted() // S-05
{
    save({listed("bank:1", "abc"), listed("bank:2", "x")}, kNow - days{5});
    read("bank:2", {sampleAccount("bank:2", "x", "p")});
    save({listed("bank:2", "x")});
    QVERIFY(settle().empty());
    QVERIFY(!details("bank:1").row.supersededBy);
    QVERIFY(!details("bank:2").row.supersedes);
}

void StoredLineageTest::aReplacedOneThatComesBackLivesOn()
{
    whatBelongsToAConnectionFollowsIt();
    save({listed("bank:1", "abc"), listed("bank:2", "xyz")});
    QVERIFY(!details("bank:1").row.supersededBy);
    QVERIFY(details("bank:1").row.leftBehind.has_value());
    QCOMPARE(details("bank:1").row.settings.ownName, QStringLiteral("Joint"));
}

void StoredLineageTest::vanishedAccountsAreKeptAndCanReturn() // S-10
{
    hide("bank:1", "b");
    save({listed("bank:1", "ac")}, kNow);
    read("bank:1", {sampleAccount("bank:1", "a", "p"), sampleAccount("bank:1", "c", "r")});
    auto accounts = details("bank:1").accounts;
    QCOMPARE(accounts.size(), 3U);
    QCOMPARE(accounts[2].id, accountOf("b"));
    QCOMPARE(accounts[2].goneSince, std::optional(kNow));
    QVERIFY(!accounts[0].goneSince);

    save({listed("bank:1", "abc")}, kNow + days{2});
    accounts = details("bank:1").accounts;
    QCOMPARE(accounts[2].id, accountOf("b"));
    QVERIFY(!accounts[2].goneSince);
    QCOMPARE(accounts[2].returnedAt, std::optional(kNow + days{2}));
    QVERIFY(details("bank:1").accountSettings.at(accountOf("b")).hidden);
}

void StoredLineageTest::anEmptyListOfAccountsSaysNothing()
{
    save({listed("bank:1", "")}, kNow);
    for (const Account &account : details("bank:1").accounts)
        QVERIFY(!account.goneSince);
}

void StoredLineageTest::twoLoginsWithOneAccountOverlap() // S-05
{
    save({listed("bank:1", "abc"), listed("bank:2", "xy"), listed("other:1", "o")});
    read("bank:2", {sampleAccount("bank:2", "x", "p"), sampleAccount("bank:2", "y", "s")});
    read("other:1", {sampleAccount("other:1", "o", "p")});
    const auto overlaps = details("bank:1").overlaps;
    QCOMPARE(overlaps.size(), 1U);
    QCOMPARE(overlaps[0].other, idOf("bank:2"));
    QCOMPARE(overlaps[0].accounts.size(), 1U);
    QCOMPARE(overlaps[0].accounts[0].newer, accountOf("x"));
    QVERIFY(details("other:1").overlaps.empty());
    save({listed("bank:1", "abc"), listed("other:1", "o")});
    QVERIFY2(details("bank:1").overlaps.empty(), "what is gone carries nothing");
}

void StoredLineageTest::whatWasAskedAndGrantedIsKept()
{
    save({listed("bank:1", "ab"), listed("bank:2", "z")});
    read("bank:2", {sampleAccount("bank:2", "z", "r")});
    const auto attempt = m_kit->ask<qint64>([&](auto *context, auto done) {
        StoredAttempt started;
        started.kind = AttemptKind::Reauth;
        started.connection = idOf("bank:1");
        m_kit->store().attemptStarted(kScope, started, context, done);
    });
    const ConsentRecord consent{FlowKind::Reauth,
                                kNow,
                                {accountOf("a"), accountOf("b"), accountOf("c")},
                                kNow + minutes{2},
                                kNow + days{90},
                                {accountOf("z")}};
    const FlowResult result{FlowOutcome::Split, idOf("bank:2"), idOf("bank:1"), {idOf("bank:1")}};
    must([&](auto *context, auto done) {
        m_kit->store().settleFlow(kScope, {*attempt, result, consent}, context, done);
    });
    QVERIFY(details("bank:2").consents == std::vector{consent});
    QCOMPARE(steps("bank:2"), QStringLiteral("a stayed, b stayed, c>z provider-account-id"));
    const auto attempts = m_kit->ask<std::vector<StoredAttempt>>(
        [&](auto *context, auto done) { m_kit->store().attempts(kScope, context, done); });
    QCOMPARE(attempts->front().outcome, QStringLiteral("split"));
    QCOMPARE(attempts->front().result, std::optional(idOf("bank:2")));
}

void StoredLineageTest::changesOfSettingsDoNotUndoEachOther()
{
    const auto change = [&](std::function<void(ConnectionSettings &)> how) {
        m_kit->store().changeSettings(kScope, idOf("bank:1"), std::move(how), this, [](auto &&) {});
    };
    change([](ConnectionSettings &settings) { settings.ownName = QStringLiteral("One"); });
    change([](ConnectionSettings &settings) { settings.notes = QStringLiteral("Two"); });
    const StoredDetails kept = details("bank:1");
    QCOMPARE(kept.row.settings.ownName, QStringLiteral("One"));
    QCOMPARE(kept.row.settings.notes, QStringLiteral("Two"));
    QVERIFY(m_kit->load(kScope)->connections[0].settings == kept.row.settings);
}

void StoredLineageTest::accountsAreNamedForTheSearch()
{
    const auto names = [this] {
        QStringList told;
        const auto stored = m_kit->ask<std::vector<NamedAccount>>([&](auto *context, auto done) {
            m_kit->store().accountNames(kScope, context, done);
        });
        for (const NamedAccount &one : stored.value_or(std::vector<NamedAccount>{}))
            told.append(one.connection.value() + u' ' + one.name + u'/' + one.ownName);
        return told.join(QStringLiteral(", "));
    };
    const QString before = names();
    QVERIFY2(before.startsWith(QStringLiteral("bank:1 ")), qPrintable(before));
    const auto count = before.count(u',');
    hide("bank:1", "a");
    QCOMPARE(names().count(u','), count - 1);
    must([&](auto *context, auto done) {
        m_kit->store().changeAccountSettings(
            kScope, idOf("bank:1"), accountOf("b"),
            [](AccountSettings &settings) { settings.ownName = QStringLiteral("Rainy day"); },
            context, done);
    });
    QVERIFY2(names().contains(QStringLiteral("/Rainy day")), qPrintable(names()));
    save({listed("bank:1", "c")}); // a and b are gone
    QCOMPARE(names().count(u','), 0);
    const auto others = m_kit->ask<std::vector<NamedAccount>>([&](auto *context, auto done) {
        m_kit->store().accountNames(scopeOf(QStringLiteral("client"), QStringLiteral("other")),
                                    context, done);
    });
    QVERIFY(others && others->empty());
}

void StoredLineageTest::removalTakesSettingsAndLineageAlong()
{
    whatBelongsToAConnectionFollowsIt();
    must([&](auto *context, auto done) {
        m_kit->store().finishRemoval(
            kScope, {idOf("bank:2"), QStringLiteral("A Bank"), 3, kNow, kNow, false}, context,
            done);
    });
    m_kit->close();
    QByteArray bytes;
    for (const QFileInfo &file : QDir(m_kit->folder()).entryInfoList(QDir::Files)) {
        QFile content(file.filePath());
        QVERIFY(content.open(QIODevice::ReadOnly));
        bytes += content.readAll();
    }
    QVERIFY(bytes.size() > 10'000);
    QVERIFY(!bytes.contains("the red card"));
    QVERIFY(!bytes.contains("Joint"));
    QVERIFY(!bytes.contains("Account b"));
}

QTEST_GUILESS_MAIN(StoredLineageTest)
#include "tst_storedlineage.moc"
