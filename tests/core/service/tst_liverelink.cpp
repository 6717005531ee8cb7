// Logging in again through the service whole: what follows across ids, what is refused, what the
// page in the browser says and when, and what becomes of flows that were cut off.

#include "support/servicestand.h"

#include <QTimer>

using namespace holdfast;
using namespace holdfast::test;
using namespace std::chrono_literals;

namespace {

FlowRequest reauthOf(const char *id)
{
    FlowRequest request;
    request.kind = FlowKind::Reauth;
    request.connection = ServiceStand::idOf(id);
    return request;
}

AccountId accountOf(const char *id)
{
    return AccountId{QString::fromLatin1(id)};
}

/// An account as the Data API gives it.
QByteArray account(const char *id, const char *connection, const char *atTheBank)
{
    return QByteArray(R"({"id":")") + id + R"(","accountName":"Account )" + id +
           R"(","type":"cash:current","connectionId":")" + connection +
           R"(","providerAccountId":")" + atTheBank +
           R"(","balance":{"amount":{"value":100,"currency":"GBP"},"date":"2026-11-22"}})";
}

/// The browser after the redirect: asks for the clean address it was sent to, and waits there.
class PageVisitor
{
public:
    explicit PageVisitor(ServiceStand &stand)
    {
        QObject::connect(&m_look, &QTimer::timeout, &m_look, [this, &stand] {
            if (m_page || !stand.visit() || stand.visit()->status() != 303)
                return;
            const auto port = static_cast<quint16>(
                QUrl(ScriptedGateway::formField(
                         stand.gateway.requestsTo("POST", QStringLiteral("/oidc/request")).back(),
                         QStringLiteral("redirect_uri")))
                    .port());
            m_page =
                std::make_unique<RawClient>(port, httpGet(port, stand.visit()->field("Location")));
        });
        m_look.start(1ms);
    }
    [[nodiscard]] QByteArray said() const { return m_page ? m_page->body() : QByteArray(); }

private:
    QTimer m_look;
    std::unique_ptr<RawClient> m_page;
};

} // namespace

class TestLiveRelink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_stand.reset(); }

    void whatThePersonSetFollowsTheNewId();
    void aHiddenAccountStaysHiddenAfterASplit();
    void theNextListDoesNotAskAgainAboutWhatIsSuperseded();
    void aForeignAnswerIsRefused_data();
    void aForeignAnswerIsRefused();
    void thePageWaitsForTheSettlement();
    void whatWasGrantedIsKept();
    void aFlowCutOffIsToldAtTheNextStart_data();
    void anUnreadableRowSettlesNothingAndTheNextListDoes_data();
    void anUnreadableRowSettlesNothingAndTheNextListDoes();
    void aFlowCutOffIsToldAtTheNextStart();
    void aLateApprovalIsAdoptedAndTold();
    void aRenewalOnAnotherDeviceCounts();
    void settingsNeedNoNetworkAndAreTold();
    void besideARunningHoldfastNothingIsSet();

private:
    ServiceStand &stand() { return *m_stand; }
    template <class Start>
    void must(Start start)
    {
        QCOMPARE(ServiceStand::wordOf(stand().ask<std::monostate>(start)), QStringLiteral("ok"));
    }
    /// The bank gives the accounts that are ticked to a new connection; `left` stay with bank:1.
    void splitOrReplace(const QByteArray &left, const QByteArray &moved)
    {
        stand().proven = "bank:3";
        stand().whenAuthorised = [this, left, moved] {
            auto &listed = stand().listed;
            if (left == "[]")
                listed.erase(listed.begin());
            else
                listed.front().accountIds = left;
            listed.push_back(
                {.id = "bank:3", .expiresAt = "2027-02-20T00:00:00Z", .accountIds = moved});
            stand().accounts = "[" + account("a", "bank:1", "p") + "," +
                               account("y", "bank:3", "q") + "," + account("z", "bank:3", "r") +
                               "]";
        };
    }
    [[nodiscard]] StoredAttempt lastAttempt()
    {
        const auto all = stand().ask<std::vector<StoredAttempt>>(
            [this](auto *c, auto d) { stand().store->attempts(stand().scope(), c, d); });
        return all && !all->empty() ? all->front() : StoredAttempt{};
    }

    std::unique_ptr<ServiceStand> m_stand;
};

void TestLiveRelink::init()
{
    m_stand = std::make_unique<ServiceStand>();
    stand().times.flow.listener.outcome = 50ms;
    stand().listed = {{.id = "bank:1", .accountIds = R"(["a","b","c"])"}, {"bank:2"}};
    stand().accounts = "[" + account("a", "bank:1", "p") + "," + account("b", "bank:1", "q") + "," +
                       account("c", "bank:1", "r") + "]";
    QCOMPARE(stand().start(), QStringLiteral("ok"));
    stand().visitWith();
}

void TestLiveRelink::whatThePersonSetFollowsTheNewId() // S-02
{
    must([&](auto *c, auto d) {
        stand().service->setOwnName(ServiceStand::idOf("bank:1"), QStringLiteral("Joint"), c, d);
    });
    must([&](auto *c, auto d) {
        stand().service->setAccountHidden(ServiceStand::idOf("bank:1"), accountOf("b"), true, c, d);
    });
    must([&](auto *c, auto d) {
        stand().service->setReminders(ServiceStand::idOf("bank:1"), false, c, d);
    });
    must([&](auto *c, auto d) {
        stand().service->setPerson(ServiceStand::idOf("bank:1"), QStringLiteral(" Ann\nB. "), c, d);
    });
    splitOrReplace("[]", R"(["y","z"])");
    const auto result = stand().flow(reauthOf("bank:1"));
    QCOMPARE(ServiceStand::wordOf(result), QStringLiteral("ok"));
    QCOMPARE(flowOutcomeWord(result->outcome), QStringLiteral("replaced"));
    QCOMPARE(stand().ids(), QStringLiteral("bank:2 bank:3"));
    QCOMPARE(stand().entry("bank:3")->settings.ownName, QStringLiteral("Joint"));
    QVERIFY(!stand().entry("bank:3")->settings.reminders);
    QCOMPARE(stand().entry("bank:3")->settings.person, QStringLiteral("Ann B."));
    const auto details = stand().details("bank:3");
    QVERIFY(details->accountSettings.at(accountOf("y")).hidden);
    QCOMPARE(details->entry.hiddenAccounts, 1);
    QCOMPARE(stand().entry("bank:3")->hiddenAccounts, 1);
    QCOMPARE(details->lineage.before.size(), 1U);
    QCOMPARE(details->lineage.before[0].accounts.size(), 3U);
    QVERIFY2(details->lineage.before[0].accounts[0].fate == AccountFate::Lost,
             "a was not ticked, and bank:1 is gone");
}

void TestLiveRelink::aHiddenAccountStaysHiddenAfterASplit()
{
    must([&](auto *c, auto d) {
        stand().service->setAccountHidden(ServiceStand::idOf("bank:1"), accountOf("c"), true, c, d);
    });
    splitOrReplace(R"(["a"])", R"(["y","z"])");
    const auto result = stand().flow(reauthOf("bank:1"));
    QCOMPARE(flowOutcomeWord(result->outcome), QStringLiteral("split"));
    QVERIFY(stand().details("bank:3")->accountSettings.at(accountOf("z")).hidden);
    const auto left = stand().details("bank:1");
    QVERIFY2(left->entry.hiddenAccounts == 0, "the hidden account is no longer carried by it");
    QVERIFY(!left->supersededBy);
    QCOMPARE(left->entry.leftBehind->newer, ServiceStand::idOf("bank:3"));
    QCOMPARE(stand().entry("bank:1")->connection.accountIds, std::vector{accountOf("a")});
    QCOMPARE(stand().details("bank:3")->supersedes, std::optional(ServiceStand::idOf("bank:1")));
}

void TestLiveRelink::theNextListDoesNotAskAgainAboutWhatIsSuperseded()
{
    splitOrReplace("[]", R"(["y","z"])");
    QCOMPARE(ServiceStand::wordOf(stand().flow(reauthOf("bank:1"))), QStringLiteral("ok"));
    stand().clock.advance(std::chrono::days{200});
    QCOMPARE(stand().refresh(), QStringLiteral("ok"));
    QVERIFY(!stand().entry("bank:1"));
    QCOMPARE(stand().details("bank:1")->supersededBy, std::optional(ServiceStand::idOf("bank:3")));
}

void TestLiveRelink::aForeignAnswerIsRefused_data()
{
    QTest::addColumn<QByteArray>("proven");
    QTest::addColumn<QString>("part");
    QTest::newRow("another bank's") << QByteArray("other:1") << QStringLiteral("connection");
    QTest::newRow("another login, there before")
        << QByteArray("bank:2") << QStringLiteral("known-connection");
    QTest::newRow("another user's")
        << QByteArray("bank:9") << QStringLiteral("unlisted-connection");
}

void TestLiveRelink::aForeignAnswerIsRefused()
{
    QFETCH(const QByteArray, proven);
    QFETCH(const QString, part);
    PageVisitor browser(stand());
    stand().proven = proven;
    const auto before = stand().details("bank:1");
    const auto result = stand().flow(reauthOf("bank:1"));
    QVERIFY(!result);
    QCOMPARE(errorKindWord(result.error().kind), QStringLiteral("check-failed"));
    QCOMPARE(result.error().part, part);
    QVERIFY2(browser.said().contains("FAILED"), browser.said().constData());
    QTRY_VERIFY(!stand().service->health().checking);
    QVERIFY(stand().details("bank:1")->entry == before->entry);
    QVERIFY(stand().details("bank:1")->lineage == Lineage{});
    QCOMPARE(lastAttempt().outcome, QStringLiteral("check-failed"));
}

void TestLiveRelink::thePageWaitsForTheSettlement()
{
    PageVisitor browser(stand());
    QByteArray saidBefore = "nothing was read";
    stand().whenAuthorised = [this, &browser, &saidBefore] {
        stand().listed.front().expiresAt = "2027-02-20T00:00:00Z";
        stand().gateway.once("GET", QStringLiteral("/syncs"), [&](const HttpRequest &) {
            saidBefore = browser.said();
            return ScriptedGateway::json(200, R"({"data":[]})");
        });
    };
    QCOMPARE(ServiceStand::wordOf(stand().flow(reauthOf("bank:1"))), QStringLiteral("ok"));
    QCOMPARE(saidBefore, QByteArray());
    QVERIFY(browser.said().contains("SUCCEEDED"));
}

void TestLiveRelink::whatWasGrantedIsKept()
{
    splitOrReplace(R"(["a"])", R"(["y","z"])");
    QCOMPARE(ServiceStand::wordOf(stand().flow(reauthOf("bank:1"))), QStringLiteral("ok"));
    const auto consents = stand().details("bank:3")->consents;
    QCOMPARE(consents.size(), 1U);
    QCOMPARE(consents[0].askedAccounts,
             (std::vector{accountOf("a"), accountOf("b"), accountOf("c")}));
    QCOMPARE(consents[0].grantedAccounts, (std::vector{accountOf("y"), accountOf("z")}));
    QCOMPARE(consents[0].grantedUntil, parseInstant(u"2027-02-20T00:00:00Z"));
}

void TestLiveRelink::aFlowCutOffIsToldAtTheNextStart_data()
{
    QTest::addColumn<QString>("agreed");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("nothing came of it") << QString() << QStringLiteral("unchanged");
    QTest::newRow("S-07 renewed all the same")
        << QStringLiteral("renew") << QStringLiteral("renewed");
    QTest::newRow("S-07 replaced all the same")
        << QStringLiteral("replace") << QStringLiteral("replaced");
    QTest::newRow("S-07 split all the same") << QStringLiteral("split") << QStringLiteral("split");
}

void TestLiveRelink::anUnreadableRowSettlesNothingAndTheNextListDoes_data()
{
    QTest::addColumn<QByteArray>("unreadable");
    QTest::newRow("perhaps the old one") << QByteArray("bank:9");
    QTest::newRow("the new one") << QByteArray("bank:3");
}

void TestLiveRelink::anUnreadableRowSettlesNothingAndTheNextListDoes()
{
    QFETCH(const QByteArray, unreadable);
    splitOrReplace("[]", R"(["y","z"])");
    const auto agreed = stand().whenAuthorised;
    stand().whenAuthorised = [this, agreed, unreadable] {
        agreed();
        std::erase_if(stand().listed, [&](const ListedRow &row) { return row.id == unreadable; });
        stand().listed.push_back({.id = ""});
    };
    QCOMPARE(ServiceStand::wordOf(stand().flow(reauthOf("bank:1"))), QStringLiteral("bad-answer"));
    QVERIFY2(stand().entry("bank:1"), "nothing was concluded from its absence");

    stand().listed.pop_back();
    if (unreadable == "bank:3")
        stand().listed.push_back({.id = "bank:3", .accountIds = R"(["y","z"])"});
    QCOMPARE(stand().refresh(), QStringLiteral("ok"));
    QVERIFY(!stand().entry("bank:1"));
    const auto details = stand().details("bank:3");
    QVERIFY(details);
    QCOMPARE(details->lineage.before.size(), 1U);
    QVERIFY(details->lineage.before[0].kind == Succession::Replaced);
}

void TestLiveRelink::aFlowCutOffIsToldAtTheNextStart()
{
    QFETCH(const QString, agreed);
    must([&](auto *c, auto d) {
        stand().service->setAccountHidden(ServiceStand::idOf("bank:1"), accountOf("b"), true, c, d);
    });
    stand().browser.whenOpened([](const QUrl &) {});
    stand().service->startFlow(reauthOf("bank:1"), &stand().context, [](const auto &) {});
    QTRY_COMPARE(stand().browser.links().size(), 1U);
    stand().settle();
    stand().service.reset(); // as kill -9 would: nothing more is written
    if (agreed == u"renew")
        stand().listed.front().expiresAt = "2027-02-20T00:00:00Z";
    if (agreed == u"replace" || agreed == u"split") {
        splitOrReplace(agreed == u"split" ? R"(["a"])" : "[]", R"(["y","z"])");
        stand().whenAuthorised();
    }

    stand().build();
    QList<SettledAttempt> news;
    QObject::connect(stand().service.get(), &ConnectionService::attemptsSettled, &stand().context,
                     [&news](const auto &told) { news += told; });
    QCOMPARE(stand().open(), QStringLiteral("ok"));
    QCOMPARE(stand().goOnline(), QStringLiteral("ok"));
    QCOMPARE(news.size(), 1);
    QVERIFY(news[0].cutOff);
    QTEST(flowOutcomeWord(news[0].result.outcome), "outcome");
    QCOMPARE(news[0].bankName, QStringLiteral("A Bank"));
    QCOMPARE(lastAttempt().outcome, QStringLiteral("unfinished"));
    QTEST(lastAttempt().settledAs, "outcome");
    if (agreed == u"replace" || agreed == u"split")
        QVERIFY(stand().details("bank:3")->accountSettings.at(accountOf("y")).hidden);
    QCOMPARE(stand().refresh(), QStringLiteral("ok"));
    QVERIFY2(news.size() == 1, "told once");
}

void TestLiveRelink::aLateApprovalIsAdoptedAndTold() // S-07
{
    stand().browser.whenOpened([](const QUrl &) {});
    FlowRequest request = reauthOf("bank:1");
    request.timeLimit = 1s;
    QCOMPARE(ServiceStand::wordOf(stand().flow(request)), QStringLiteral("timed-out"));
    QList<SettledAttempt> news;
    QObject::connect(stand().service.get(), &ConnectionService::attemptsSettled, &stand().context,
                     [&news](const auto &told) { news += told; });
    QCOMPARE(stand().refresh(), QStringLiteral("ok"));
    QVERIFY2(news.isEmpty(), "nothing came of it so far, and the end was told");
    stand().listed.front().expiresAt = "2027-02-20T00:00:00Z";
    QCOMPARE(stand().refresh(), QStringLiteral("ok"));
    QCOMPARE(news.size(), 1);
    QCOMPARE(flowOutcomeWord(news[0].result.outcome), QStringLiteral("renewed"));
    QVERIFY(!news[0].cutOff);
    QCOMPARE(lastAttempt().outcome, QStringLiteral("timed-out"));
}

void TestLiveRelink::aRenewalOnAnotherDeviceCounts() // S-06
{
    stand().clock.advance(std::chrono::days{100}); // the consent has ended meanwhile
    splitOrReplace("[]", R"(["y","z"])");
    stand().whenAuthorised();
    QCOMPARE(stand().refresh(), QStringLiteral("ok"));
    QCOMPARE(stand().ids(), QStringLiteral("bank:2 bank:3"));
    QCOMPARE(stand().details("bank:3")->supersedes, std::optional(ServiceStand::idOf("bank:1")));
}

void TestLiveRelink::settingsNeedNoNetworkAndAreTold()
{
    QList<ConnectionId> told;
    QObject::connect(stand().service.get(), &ConnectionService::connectionsChanged,
                     &stand().context, [&told](const auto &ids) { told += ids; });
    const auto asked = stand().gateway.requests().size();
    const ConnectionId id = ServiceStand::idOf("bank:1");
    const Instant until = stand().clock.now() + 24h;
    must([&](auto *c, auto d) {
        stand().service->setOwnName(id, QStringLiteral(" Ours\nand theirs"), c, d);
    });
    must([&](auto *c, auto d) { stand().service->setSnooze(id, until, c, d); });
    must([&](auto *c, auto d) { stand().service->setNotes(id, QString(9000, u'x'), c, d); });
    must([&](auto *c, auto d) {
        stand().service->setAccountName(id, accountOf("a"), QStringLiteral("Bills"), c, d);
    });
    must([&](auto *c, auto d) {
        stand().service->setAccountNotes(id, accountOf("a"), QStringLiteral("for bills"), c, d);
    });
    QCOMPARE(told, QList<ConnectionId>(5, id));
    QCOMPARE(stand().gateway.requests().size(), asked);
    const ConnectionSettings settings = stand().entry("bank:1")->settings;
    QVERIFY(!settings.ownName.contains(u'\n'));
    QCOMPARE(settings.snoozedUntil, std::optional(until));
    QCOMPARE(settings.notes.size(), kNotesLimit);
    const auto account = stand().details("bank:1")->accountSettings.at(accountOf("a"));
    QCOMPARE(account.ownName + u'|' + account.notes, QStringLiteral("Bills|for bills"));
    QCOMPARE(ServiceStand::wordOf(stand().ask<std::monostate>([&](auto *c, auto d) {
                 stand().service->setOwnName(ServiceStand::idOf("bank:9"), QStringLiteral("x"), c,
                                             d);
             })),
             QStringLiteral("unknown-id"));
}

void TestLiveRelink::besideARunningHoldfastNothingIsSet()
{
    stand().mode = Store::Mode::ReadOnly;
    QCOMPARE(stand().start(), QStringLiteral("ok"));
    QCOMPARE(ServiceStand::wordOf(stand().ask<std::monostate>([&](auto *c, auto d) {
                 stand().service->setOwnName(ServiceStand::idOf("bank:1"), QStringLiteral("x"), c,
                                             d);
             })),
             QStringLiteral("storage-read-only"));
}

QTEST_GUILESS_MAIN(TestLiveRelink)
#include "tst_liverelink.moc"
