// What is told and kept of removals: the service's own time on the receipt, and connections that
// somebody removed elsewhere.

#include "core/service/remover.h"
#include "support/servicestand.h"

#include <QSignalSpy>

using namespace holdfast;
using namespace holdfast::test;
using namespace std::chrono_literals;

class TestLiveRemovals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_stand.reset(); }

    void theServicesOwnTimeStandsOnTheReceipt_data();
    void theServicesOwnTimeStandsOnTheReceipt();
    void aHistoryThatCannotBeReadDelaysNothing();
    void receiptsComeNewestFirst();

    void twoCompleteReadingsAMinuteApartConfirm();
    void emptyListsDeleteNothing();
    void aPartialReadingConfirmsNothing();
    void anUnreadAccountListConfirmsNothing();
    void whileAnHeirsAccountsAreUnknownNothingIsConfirmed();
    void whatCameBackIsForgottenAsGone();
    void whatWasReplacedIsNotGone();
    void whatIsBeingRemovedHereIsNotGone();
    void theDecisionToKeepIsKept();
    void theCopyIsDeletedWithAReceiptAndNothingIsSent();
    void whatIsMissingOnlyOnceCannotBeDeleted();
    void whoOnlyReadsDeletesNothing();

private:
    ServiceStand &stand() { return *m_stand; }
    [[nodiscard]] std::vector<RemovedElsewhere> gone()
    {
        const auto answer = stand().ask<std::vector<RemovedElsewhere>>(
            [this](auto *c, auto d) { stand().service->removedElsewhere(c, d); });
        return answer.value_or(std::vector<RemovedElsewhere>{});
    }
    [[nodiscard]] std::vector<RemovalReceipt> receipts()
    {
        const auto answer = stand().ask<std::vector<RemovalReceipt>>(
            [this](auto *c, auto d) { stand().service->receipts(c, d); });
        return answer.value_or(std::vector<RemovalReceipt>{});
    }
    [[nodiscard]] bool isStored(const char *id)
    {
        return stand()
            .ask<ConnectionDetails>([&](auto *c, auto d) {
                stand().service->details(ServiceStand::idOf(id), c, d);
            })
            .has_value();
    }
    /// The service removes it, and so says its list from now on.
    void agreeToRemove()
    {
        stand().gateway.on("DELETE", QStringLiteral("/connection/bank:1"),
                           [this](const HttpRequest &) {
                               stand().listed.erase(stand().listed.begin());
                               return ScriptedGateway::json(204, {});
                           });
    }
    /// bank:1 is missing in two readings, two minutes apart.
    void loseTheFirst()
    {
        stand().listed.erase(stand().listed.begin());
        QCOMPARE(stand().refresh(), QStringLiteral("ok"));
        stand().clock.advance(2min);
        QCOMPARE(stand().refresh(), QStringLiteral("ok"));
    }

    std::unique_ptr<ServiceStand> m_stand;
};

void TestLiveRemovals::init()
{
    m_stand = std::make_unique<ServiceStand>();
    stand().listed = {{"bank:1"}, {"bank:2"}};
    QCOMPARE(stand().start(), QStringLiteral("ok"));
    stand().clock.advance(1s); // what is there was there before whatever comes
}

void TestLiveRemovals::theServicesOwnTimeStandsOnTheReceipt_data()
{
    QTest::addColumn<QByteArray>("consents");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &consents, const char *expected) {
        QTest::newRow(name) << consents << QString::fromLatin1(expected);
    };
    const QByteArray end = R"("consentStatus":"Revoked"})";
    row("named", R"([{"consentId":"c","connectionId":"bank:1","cancelledAt":"2026-11-22T09:00:00Z",)" + end + "]",
        "2026-11-22T09:00:00Z");
    row("by its bank", R"([{"consentId":"c","provider":"bank","cancelledAt":"2026-11-22T10:01:00Z",)" + end + "]",
        "2026-11-22T10:01:00Z");
    row("by the bank's name", R"([{"consentId":"c","provider":"a bank","cancelledAt":"2026-11-22T10:00:00Z",)" + end + "]",
        "2026-11-22T10:00:00Z");
    row("long before", R"([{"consentId":"c","provider":"bank","cancelledAt":"2026-11-20T10:00:00Z",)" + end + "]", "");
    row("another connection's", R"([{"consentId":"c","connectionId":"bank:2","provider":"bank","cancelledAt":"2026-11-22T10:00:00Z",)" + end + "]", "");
    row("two that could be it",
        R"([{"consentId":"c","provider":"bank","cancelledAt":"2026-11-22T10:00:00Z"},
            {"consentId":"d","provider":"bank","cancelledAt":"2026-11-22T10:00:30Z"}])", "");
    row("two, and one of them named",
        R"([{"consentId":"c","connectionId":"bank:1","cancelledAt":"2026-11-22T10:00:09Z"},
            {"consentId":"d","provider":"bank","cancelledAt":"2026-11-22T10:00:30Z"},
            {"consentId":"e","provider":"bank","cancelledAt":"2026-11-22T10:00:40Z"}])",
        "2026-11-22T10:00:09Z");
    row("the only one of those that could be read",
        R"([{"consentId":"c","provider":"bank","cancelledAt":"2026-11-22T10:00:00Z"}, 7])", "");
    row("named, beside one that could not be read",
        R"([{"consentId":"c","connectionId":"bank:1","cancelledAt":"2026-11-22T10:00:09Z"}, 7])",
        "2026-11-22T10:00:09Z");
    row("not cancelled", R"([{"consentId":"c","connectionId":"bank:1",)" + end + "]", "");
}

void TestLiveRemovals::theServicesOwnTimeStandsOnTheReceipt()
{
    QFETCH(const QByteArray, consents);
    QFETCH(const QString, expected);
    stand().consents = consents;
    agreeToRemove();
    const auto receipt = stand().remove("bank:1");
    QCOMPARE(ServiceStand::wordOf(receipt), QStringLiteral("ok"));
    QCOMPARE(receipt->cancelledAt ? formatInstant(*receipt->cancelledAt) : QString(), expected);
    QCOMPARE(receipts(), std::vector{*receipt});
}

void TestLiveRemovals::aHistoryThatCannotBeReadDelaysNothing()
{
    stand().gateway.on("GET", QStringLiteral("/consent-history"),
                       ScriptedGateway::json(403, R"({"code":"Forbidden"})"));
    agreeToRemove();
    const auto receipt = stand().remove("bank:1");
    QCOMPARE(ServiceStand::wordOf(receipt), QStringLiteral("ok"));
    QVERIFY(!receipt->cancelledAt);
    QVERIFY(!isStored("bank:1"));
}

void TestLiveRemovals::receiptsComeNewestFirst()
{
    agreeToRemove();
    QCOMPARE(ServiceStand::wordOf(stand().remove("bank:1")), QStringLiteral("ok"));
    stand().clock.advance(1h);
    stand().gateway.on("DELETE", QStringLiteral("/connection/bank:2"), [this](const HttpRequest &) {
        stand().listed.clear();
        return ScriptedGateway::json(204, {});
    });
    QCOMPARE(ServiceStand::wordOf(stand().remove("bank:2")), QStringLiteral("ok"));
    const auto all = receipts();
    QCOMPARE(all.size(), 2U);
    QCOMPARE(all[0].connection, ServiceStand::idOf("bank:2"));
    QCOMPARE(all[1].connection, ServiceStand::idOf("bank:1"));
}

void TestLiveRemovals::twoCompleteReadingsAMinuteApartConfirm() // S-09
{
    QSignalSpy changed(stand().service.get(), &ConnectionService::removedElsewhereChanged);
    const Instant first = stand().clock.now();
    stand().listed.erase(stand().listed.begin());
    QCOMPARE(stand().refresh(), QStringLiteral("ok"));
    QVERIFY(gone().empty());
    stand().clock.advance(30s);
    QCOMPARE(stand().refresh(), QStringLiteral("ok"));
    QVERIFY2(gone().empty(), "half a minute is too soon");
    QCOMPARE(changed.size(), 0);
    stand().clock.advance(31s);
    QCOMPARE(stand().refresh(), QStringLiteral("ok"));
    const auto found = gone();
    QCOMPARE(found.size(), 1U);
    QCOMPARE(found[0].id, ServiceStand::idOf("bank:1"));
    QCOMPARE(found[0].bankName, QStringLiteral("A Bank"));
    QCOMPARE(found[0].accounts, 1);
    QCOMPARE(found[0].missingSince, first);
    QCOMPARE(found[0].confirmedAt, stand().clock.now());
    QVERIFY(!found[0].kept);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(stand().refresh(), QStringLiteral("ok"));
    QVERIFY2(changed.size() == 1, "told once");
    QCOMPARE(stand().ids(), QStringLiteral("bank:2"));
    const auto details = stand().details("bank:1");
    QCOMPARE(details->removedElsewhereSince, std::optional(first));
}

void TestLiveRemovals::emptyListsDeleteNothing() // S-09
{
    const auto before = stand().listed;
    stand().listed.clear();
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(stand().refresh(), QStringLiteral("ok"));
        stand().clock.advance(1h);
    }
    QVERIFY(isStored("bank:1") && isStored("bank:2"));
    QVERIFY(receipts().empty());
    stand().listed = before;
    QCOMPARE(stand().refresh(), QStringLiteral("ok"));
    QCOMPARE(stand().ids(), QStringLiteral("bank:1 bank:2"));
    QVERIFY(gone().empty());
}

void TestLiveRemovals::aPartialReadingConfirmsNothing()
{
    stand().listed.erase(stand().listed.begin());
    QCOMPARE(stand().refresh(), QStringLiteral("ok"));
    stand().clock.advance(1h);
    stand().gateway.once(
        "GET", QStringLiteral("/connections"),
        ScriptedGateway::json(200, R"({"data":[{"id":"bank:2","name":"A Bank"},{"id":7}]})"));
    QCOMPARE(stand().refresh(), QStringLiteral("ok"));
    QVERIFY(gone().empty());
    QCOMPARE(stand().refresh(), QStringLiteral("ok"));
    QCOMPARE(gone().size(), 1U);
}

void TestLiveRemovals::anUnreadAccountListConfirmsNothing()
{
    stand().listed.erase(stand().listed.begin());
    QCOMPARE(stand().refresh(), QStringLiteral("ok"));
    stand().clock.advance(1h);
    stand().listed.push_back({"bank:9"}); // without its accounts nobody knows whom it follows
    stand().gateway.once("GET", QStringLiteral("/accounts"),
                         ScriptedGateway::json(403, R"({"code":"Forbidden"})"));
    QCOMPARE(stand().refresh(), QStringLiteral("ok"));
    QVERIFY(gone().empty());
}

void TestLiveRemovals::whileAnHeirsAccountsAreUnknownNothingIsConfirmed()
{
    stand().clock.advance(1h);
    stand().listed = {{"bank:2"}, {.id = "bank:9", .accountIds = R"(["y"])"}};
    QCOMPARE(stand().refresh(), QStringLiteral("ok"));
    stand().clock.advance(1h);
    QCOMPARE(stand().refresh(), QStringLiteral("ok"));
    QVERIFY2(gone().empty(), "the accounts of bank:9 are not in the list of accounts yet");

    stand().accounts = R"([{"id":"y","connectionId":"bank:9","type":"cash:current",)"
                       R"("accountName":"Current","currency":"GBP"}])";
    stand().listed.back().lastUpdated = "2026-11-22T11:30:00Z"; // so that they are read again
    QCOMPARE(stand().refresh(), QStringLiteral("ok"));
    QCOMPARE(gone().size(), 1U);
}

void TestLiveRemovals::whatCameBackIsForgottenAsGone() // S-09, P-16
{
    const auto first = stand().listed.front();
    loseTheFirst();
    QCOMPARE(gone().size(), 1U);
    stand().listed.push_back(first);
    QCOMPARE(stand().refresh(), QStringLiteral("ok"));
    QVERIFY(gone().empty());
    QVERIFY(!stand().details("bank:1")->removedElsewhereSince);
    // Gone once more it has to be confirmed once more.
    stand().listed.pop_back();
    QCOMPARE(stand().refresh(), QStringLiteral("ok"));
    QVERIFY(gone().empty());
}

void TestLiveRemovals::whatWasReplacedIsNotGone()
{
    stand().listed = {{"bank:2"}, {"bank:3"}};
    QCOMPARE(stand().refresh(), QStringLiteral("ok"));
    QCOMPARE(ServiceStand::wordOf(stand().ask<std::monostate>([this](auto *c, auto d) {
                 stand().store->recordSuccession(stand().scope(), ServiceStand::idOf("bank:1"),
                                                 ServiceStand::idOf("bank:3"), Succession::Replaced,
                                                 stand().clock.now(), c, d);
             })),
             QStringLiteral("ok"));
    stand().clock.advance(1h);
    QCOMPARE(stand().refresh(), QStringLiteral("ok"));
    QVERIFY(gone().empty());
}

void TestLiveRemovals::whatIsBeingRemovedHereIsNotGone()
{
    stand().gateway.on("DELETE", QStringLiteral("/connection/bank:1"),
                       ScriptedGateway::json(204, {}));
    QCOMPARE(ServiceStand::wordOf(stand().remove("bank:1")), QStringLiteral("service-down"));
    loseTheFirst();
    QVERIFY(gone().empty());
    QCOMPARE(receipts().size(), 1U);
    QVERIFY(!receipts()[0].alreadyGone);
}

void TestLiveRemovals::theDecisionToKeepIsKept()
{
    loseTheFirst();
    QSignalSpy changed(stand().service.get(), &ConnectionService::removedElsewhereChanged);
    QCOMPARE(ServiceStand::wordOf(stand().ask<std::monostate>([this](auto *c, auto d) {
                 stand().service->keepRemovedElsewhere(ServiceStand::idOf("bank:1"), c, d);
             })),
             QStringLiteral("ok"));
    QCOMPARE(changed.size(), 1);
    QVERIFY(gone()[0].kept);
    QCOMPARE(stand().start(), QStringLiteral("ok")); // also after a restart
    QVERIFY(gone()[0].kept);
    QVERIFY(isStored("bank:1"));
}

void TestLiveRemovals::theCopyIsDeletedWithAReceiptAndNothingIsSent()
{
    loseTheFirst();
    const Instant confirmed = gone()[0].confirmedAt;
    stand().clock.advance(24h);
    const auto receipt = stand().remove("bank:1");
    QCOMPARE(ServiceStand::wordOf(receipt), QStringLiteral("ok"));
    QVERIFY(receipt->alreadyGone);
    QCOMPARE(receipt->confirmedAt, confirmed);
    QCOMPARE(receipt->bankName, QStringLiteral("A Bank"));
    QCOMPARE(stand().calls("DELETE", "/bank:1"), 0);
    QVERIFY(!isStored("bank:1"));
    QVERIFY(gone().empty());
    QCOMPARE(receipts().size(), 1U);
}

void TestLiveRemovals::whatIsMissingOnlyOnceCannotBeDeleted()
{
    stand().listed.erase(stand().listed.begin());
    QCOMPARE(stand().refresh(), QStringLiteral("ok"));
    QCOMPARE(ServiceStand::wordOf(stand().remove("bank:1")), QStringLiteral("unknown-id"));
    QVERIFY(isStored("bank:1"));
}

void TestLiveRemovals::whoOnlyReadsDeletesNothing()
{
    loseTheFirst();
    stand().opener.next->profile.role = Role::Inspector;
    QCOMPARE(stand().start(), QStringLiteral("ok"));
    QCOMPARE(ServiceStand::wordOf(stand().remove("bank:1")), QStringLiteral("inspector"));
    QVERIFY(isStored("bank:1"));
}

QTEST_GUILESS_MAIN(TestLiveRemovals)
#include "tst_liveremovals.moc"
