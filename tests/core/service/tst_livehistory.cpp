// Transactions in the background: which are asked for and in which order, and when it has ended.

#include "support/servicestand.h"

#include <QSignalSpy>
#include <QUrlQuery>

using namespace holdfast;
using namespace holdfast::test;
using namespace std::chrono_literals;

namespace {

const QString kPath = QStringLiteral("/transactions");

QByteArray row(const QByteArray &id, const QByteArray &day, const QByteArray &status = "posted")
{
    return R"({"id":")" + id + R"(","amount":{"value":-100,"currency":"GBP"},"date":")" + day +
           R"(T09:00:00Z","status":")" + status + R"(","longDescription":"Rent )" + id + R"("})";
}

} // namespace

class TestLiveHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_stand.reset(); }

    void theFirstMonthsComeBeforeTheRest();
    void aNewConnectionTellsHowFarItsTransactionsReach();
    void laterOnlyWhatChangedIsAsked();
    void theListIsReadPageByPage();
    void aClientWithoutTheScopeIsTold();
    void tooManyRequestsAreWaitedOut();
    void whatWasCutOffGoesOnWithTheNextReadingOfTheList();
    void aQuestionTheServiceDoesNotKnowIsAskedOtherwise();
    void nothingIsReadWhereNothingIsStored();
    void nothingIsReadUnlessAsked();
    void consentHistoryStandsInTheDetails();
    void anOvertakenConsentHistoryIsReadAgain_data();
    void anOvertakenConsentHistoryIsReadAgain();
    void aRemovedConnectionIsNotReadOn();

private:
    ServiceStand &stand() { return *m_stand; }
    void start() { QCOMPARE(stand().start(), QStringLiteral("ok")); }
    [[nodiscard]] ConnectionDetails look()
    {
        return stand()
            .ask<ConnectionDetails>([this](auto *c, auto d) {
                stand().service->refreshDetails(ServiceStand::idOf("bank:1"), c, d);
            })
            .value_or(ConnectionDetails());
    }
    [[nodiscard]] ConnectionDetails details()
    {
        return stand()
            .ask<ConnectionDetails>([this](auto *c, auto d) {
                stand().service->details(ServiceStand::idOf("bank:1"), c, d);
            })
            .value_or(ConnectionDetails());
    }
    void lookToTheEnd()
    {
        (void)look();
        QTRY_VERIFY(!details().readingTransactions);
    }
    [[nodiscard]] QStringList texts(const TransactionFilter &filter = {})
    {
        const auto list = stand().ask<TransactionList>(
            [&](auto *c, auto d) { stand().service->transactions(filter, c, d); });
        QStringList found;
        if (list) {
            for (const ListedTransaction &one : list->rows)
                found.append(one.transaction.description);
        }
        return found;
    }
    /// The questions so far: "a1 2026-08-22.. changed 2026-11-21".
    [[nodiscard]] QStringList asked() const
    {
        QStringList questions;
        for (const HttpRequest &request : m_stand->gateway.requestsTo("GET", kPath)) {
            const QUrlQuery query(request.url);
            const auto item = [&query](const char *name) {
                return query.queryItemValue(QString::fromLatin1(name));
            };
            QString question =
                item("accountId") + u' ' + item("startDate") + u'-' + u'-' + item("endDate");
            if (!item("startDateModified").isEmpty())
                question += QStringLiteral(" changed ") + item("startDateModified");
            questions.append(question);
        }
        return questions;
    }
    void answer(const QByteArray &rows, const QByteArray &links = "{}")
    {
        stand().gateway.on("GET", kPath, page(rows, links));
    }
    [[nodiscard]] static HttpAnswer page(const QByteArray &rows, const QByteArray &links = "{}")
    {
        return ScriptedGateway::json(200, R"({"data":[)" + rows + R"(],"links":)" + links + "}");
    }

    std::unique_ptr<ServiceStand> m_stand;
};

void TestLiveHistory::init()
{
    m_stand = std::make_unique<ServiceStand>();
    stand().listed = {{"bank:1"}, {"bank:2"}};
    stand().accounts =
        R"([{"id":"a1","connectionId":"bank:1","accountName":"A","type":"cash:current"},
                           {"id":"a2","connectionId":"bank:1","accountName":"B","type":"savings"}])";
    stand().readHistories = true;
    stand().times.historyPause = 1ms;
    stand().times.historyAgain = stand().times.historyAgainMost = 2ms;
    for (const char *account : {"a1", "a2"}) {
        stand().gateway.on("GET",
                           QStringLiteral("/accounts/%1/balances").arg(QLatin1String(account)),
                           ScriptedGateway::json(200, R"({"data":[]})"));
    }
    stand().gateway.on("GET", QStringLiteral("/consent-history"),
                       ScriptedGateway::json(200, R"({"data":[]})"));
}

void TestLiveHistory::theFirstMonthsComeBeforeTheRest()
{
    answer(row("t1", "2026-11-20"));
    start();
    QSignalSpy changes(stand().service.get(), &ConnectionService::transactionsChanged);
    lookToTheEnd();
    QCOMPARE(asked(),
             (QStringList{QStringLiteral("a1 2026-08-22--"), QStringLiteral("a2 2026-08-22--"),
                          QStringLiteral("a1 --2026-08-21"), QStringLiteral("a2 --2026-08-21")}));
    const ConnectionDetails known = details();
    QCOMPARE(known.accountHistories.size(), 2u);
    QVERIFY(known.accountHistories[0].whole && known.accountHistories[1].whole);
    QCOMPARE(known.accountHistories[0].count, 1);
    QCOMPARE(known.accountHistories[0].readAt, std::optional(stand().clock.now()));
    QVERIFY(!known.transactionsFault);
    QVERIFY(changes.size() >= 4);
    QCOMPARE(texts(), (QStringList{QStringLiteral("Rent t1"), QStringLiteral("Rent t1")}));
    TransactionFilter filter;
    filter.text = QStringLiteral("nothing");
    QVERIFY(texts(filter).isEmpty());
}

void TestLiveHistory::aNewConnectionTellsHowFarItsTransactionsReach()
{
    ListedRow fresh{"bank:1", ""}; // never updated yet
    fresh.accountIds = R"(["a1"])";
    stand().listed = {fresh, {"bank:2"}};
    stand().accounts =
        R"([{"id":"a1","connectionId":"bank:1","accountName":"A","type":"savings"}])";
    stand().gateway.on("GET", kPath, [](const HttpRequest &request) -> Expected<HttpAnswer> {
        const bool older = request.url.query().contains(QStringLiteral("endDate="));
        return page(older ? row("t2", "2024-11-20") : row("t1", "2026-11-20"));
    });
    start();
    const auto facts = [this] { return (*stand().service->snapshot())[0].facts; };
    QVERIFY(!facts().transactionsFrom);
    std::vector<std::optional<QDate>> told;
    connect(stand().service.get(), &ConnectionService::connectionsChanged, this, [&] {
        if (told.empty() || told.back() != facts().transactionsFrom)
            told.push_back(facts().transactionsFrom);
    });
    lookToTheEnd();
    QTRY_COMPARE(told.size(), 2U);
    // Nothing but the first months had been read when the first page was stored.
    QCOMPARE(told[0], std::optional(QDate(2026, 11, 20)));
    QCOMPARE(told[1], std::optional(QDate(2024, 11, 20)));
    QCOMPARE(details().entry.facts.transactionsFrom, told[1]);
    QCOMPARE(stand().refresh(), QStringLiteral("ok"));
    QCOMPARE(facts().transactionsFrom, told[1]);
    stand().service->disconnect(this);
}

void TestLiveHistory::laterOnlyWhatChangedIsAsked()
{
    stand().accounts =
        R"([{"id":"a1","connectionId":"bank:1","accountName":"A","type":"savings"}])";
    answer(row("t1", "2026-11-20", "pending"));
    start();
    lookToTheEnd();
    const auto before = asked().size();
    stand().clock.advance(24h);
    lookToTheEnd();
    QCOMPARE(asked().mid(before), (QStringList{QStringLiteral("a1 -- changed 2026-11-21"),
                                               QStringLiteral("a1 2026-11-20--")}));
}

void TestLiveHistory::theListIsReadPageByPage()
{
    stand().accounts =
        R"([{"id":"a1","connectionId":"bank:1","accountName":"A","type":"savings"}])";
    const QByteArray next = R"({"next":"/transactions?accountId=a1&limit=1000&offset=1000"})";
    stand().gateway.once("GET", kPath, page(row("t1", "2026-11-20"), next));
    stand().gateway.once("GET", kPath, page(row("t2", "2026-11-19")));
    answer("");
    start();
    lookToTheEnd();
    if (details().transactionsFault)
        QFAIL(qPrintable(details().transactionsFault->detail));
    QCOMPARE(texts(), (QStringList{QStringLiteral("Rent t1"), QStringLiteral("Rent t2")}));
}

void TestLiveHistory::aClientWithoutTheScopeIsTold()
{
    stand().gateway.on("GET", kPath, ScriptedGateway::json(403, R"({"code":"Forbidden"})"));
    start();
    lookToTheEnd();
    QCOMPARE(errorKindWord(details().transactionsFault.value_or(Error{}).kind),
             QStringLiteral("not-accepted"));
    // A fact about this installation, which another reading of the list does not change.
    const auto before = asked().size();
    QCOMPARE(stand().refresh(), QStringLiteral("ok"));
    stand().settle();
    QCOMPARE(asked().size(), before);
    QCOMPARE(stand().faults(), QString());
}

void TestLiveHistory::tooManyRequestsAreWaitedOut()
{
    stand().gateway.once("GET", kPath, ScriptedGateway::json(429, R"({"retryAfterSecs":0})"));
    answer(row("t1", "2026-11-20"));
    start();
    lookToTheEnd();
    QVERIFY(!details().transactionsFault);
    QCOMPARE(details().accountHistories.size(), 2u);
}

void TestLiveHistory::whatWasCutOffGoesOnWithTheNextReadingOfTheList()
{
    stand().gateway.once("GET", kPath, page(row("t1", "2026-11-20")));
    for (int i = 0; i < 3; ++i)
        stand().gateway.once("GET", kPath, ScriptedGateway::json(500, "{}"));
    answer("");
    start();
    (void)look();
    QTRY_VERIFY_WITH_TIMEOUT(details().transactionsFault, 20'000);
    QCOMPARE(errorKindWord(details().transactionsFault->kind), QStringLiteral("service-down"));
    QCOMPARE(texts().size(), 1);
    QCOMPARE(stand().refresh(), QStringLiteral("ok"));
    QTRY_VERIFY(!details().readingTransactions);
    QVERIFY(!details().transactionsFault);
    QCOMPARE(details().accountHistories.size(), 2u);
}

void TestLiveHistory::aQuestionTheServiceDoesNotKnowIsAskedOtherwise()
{
    stand().accounts =
        R"([{"id":"a1","connectionId":"bank:1","accountName":"A","type":"savings"}])";
    stand().gateway.on("GET", kPath, [](const HttpRequest &request) -> Expected<HttpAnswer> {
        if (request.url.query().contains(QStringLiteral("startDateModified")))
            return ScriptedGateway::json(400, R"({"code":"BadRequest"})");
        return page("");
    });
    start();
    lookToTheEnd();
    const auto before = asked().size();
    lookToTheEnd();
    QCOMPARE(asked().mid(before), (QStringList{QStringLiteral("a1 -- changed 2026-11-21"),
                                               QStringLiteral("a1 2026-11-07--")}));
    QVERIFY(!details().transactionsFault);
}

void TestLiveHistory::nothingIsReadWhereNothingIsStored()
{
    start();
    stand().mode = Store::Mode::ReadOnly;
    start();
    (void)look();
    stand().settle();
    QVERIFY(asked().isEmpty());
}

void TestLiveHistory::nothingIsReadUnlessAsked()
{
    stand().readHistories = false;
    start();
    (void)look();
    stand().settle();
    QVERIFY(asked().isEmpty());
    QCOMPARE(stand().calls("GET", "/consent-history"), 0);
}

void TestLiveHistory::consentHistoryStandsInTheDetails()
{
    stand().gateway.once(
        "GET", QStringLiteral("/consent-history"),
        ScriptedGateway::json(
            200,
            R"({"data":[{"consentId":"c1","connectionId":"bank:1","consentStatus":"Authorised",
            "accountDetails":[{"identification":"20304012345678"}]}]})"));
    answer("");
    start();
    QTRY_COMPARE(details().serviceConsents.size(), 1u);
    QCOMPARE(details().serviceConsents[0].accounts, std::vector{QStringLiteral("••••5678")});
}

void TestLiveHistory::anOvertakenConsentHistoryIsReadAgain_data()
{
    QTest::addColumn<bool>("keepsHistories");
    QTest::newRow("in the window, renewed elsewhere") << true;
    QTest::newRow("on the console, by another program's record") << false;
}

void TestLiveHistory::anOvertakenConsentHistoryIsReadAgain()
{
    QFETCH(const bool, keepsHistories);
    const QString path = QStringLiteral("/consent-history");
    const auto record = [](const QByteArray &id, const QByteArray &status, const QByteArray &from,
                           const QByteArray &to) {
        return R"({"consentId":")" + id + R"(","connectionId":"bank:1","consentStatus":")" + status +
               R"(","consentFrom":")" + from + R"(","consentTo":")" + to + R"("})";
    };
    const QByteArray old = "2026-12-06T00:00:00Z";
    stand().listed.front().expiresAt = old;
    stand().gateway.on("GET", path,
                       page(record("c1", "Authorised", "2026-09-07T00:00:00Z", old)));
    answer("");
    start();
    QTRY_COMPARE(details().serviceConsents.size(), 1u);

    const QByteArray end = "2027-02-25T00:00:00Z";
    stand().gateway.on("GET", path,
                       page(record("c1", "Revoked", "2026-09-07T00:00:00Z", old) + "," +
                            record("c2", "Authorised", "2026-11-22T00:00:00Z", end)));
    stand().readHistories = keepsHistories;
    if (!keepsHistories)
        start();
    const int calls = stand().calls("GET", "/consent-history");
    QCOMPARE(look().serviceConsents.size(), 1u);
    QVERIFY2(stand().calls("GET", "/consent-history") == calls, "the record tells of this end");

    stand().listed.front().expiresAt = end;
    QCOMPARE(stand().refresh(), QStringLiteral("ok"));
    const ConnectionDetails renewed = look();
    QCOMPARE(renewed.serviceConsents.size(), 2u);
    QCOMPARE(renewed.serviceConsents[0].status, QStringLiteral("Authorised"));
    QCOMPARE(renewed.serviceConsents[0].to.value, parseInstant(QString::fromLatin1(end)));
    QCOMPARE(renewed.serviceConsents[1].status, QStringLiteral("Revoked"));

    // A fault passes; then it is asked again.
    stand().listed.front().expiresAt = "2027-02-26T00:00:00Z";
    QCOMPARE(stand().refresh(), QStringLiteral("ok"));
    stand().gateway.on("GET", path, [](const HttpRequest &) -> Expected<HttpAnswer> {
        return fail(makeError(ErrorKind::Network, {}, {}));
    });
    (void)look();
    const int failed = stand().calls("GET", "/consent-history");
    stand().gateway.on("GET", path,
                       page(record("c3", "Authorised", "2026-11-22T00:00:00Z",
                                   "2027-02-26T00:00:00Z")));
    QCOMPARE(look().serviceConsents.size(), 3u);
    QVERIFY(stand().calls("GET", "/consent-history") > failed);

    // A service whose record never agrees with its list is not asked each time.
    stand().listed.front().expiresAt = "2027-02-25T12:00:00Z";
    QCOMPARE(stand().refresh(), QStringLiteral("ok"));
    const int before = stand().calls("GET", "/consent-history");
    (void)look();
    const int asked = stand().calls("GET", "/consent-history");
    QCOMPARE(asked, before + 1);
    (void)look();
    QCOMPARE(stand().calls("GET", "/consent-history"), asked);
}

void TestLiveHistory::aRemovedConnectionIsNotReadOn()
{
    stand().gateway.on("GET", kPath, [this](const HttpRequest &) -> Expected<HttpAnswer> {
        return page(row("t1", "2026-11-20"), R"({"next":"/transactions?accountId=a1&offset=)" +
                                                 QByteArray::number(asked().size() * 1000) + "\"}");
    });
    stand().times.historyPause = 20ms;
    start();
    (void)look();
    QTRY_VERIFY(asked().size() > 2);
    stand().gateway.on("DELETE", QStringLiteral("/users/user-1/connection/bank:1"),
                       [this](const HttpRequest &) {
                           stand().listed = {{"bank:2"}};
                           return ScriptedGateway::json(204, {});
                       });
    QCOMPARE(ServiceStand::wordOf(stand().remove("bank:1")), QStringLiteral("ok"));
    stand().settle();
    const auto after = asked().size();
    QTest::qWait(60);
    QVERIFY(asked().size() <= after + 1);
    QVERIFY(texts().isEmpty());
}

QTEST_GUILESS_MAIN(TestLiveHistory)
#include "tst_livehistory.moc"
