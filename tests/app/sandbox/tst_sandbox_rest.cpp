// The Identity service's and the Data API's routes and the control API, over HTTP against the real
// program.
#include "support/sandboxprogram.h"

#include <QSet>
#include <QTcpServer>
#include <QTcpSocket>

#include <memory>

using namespace Qt::StringLiterals;
using holdfast::test::HttpAnswer;
using holdfast::test::SandboxProgram;

class TestSandboxRest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void bankListsAreBareArrays_data();
    void bankListsAreBareArrays();
    void iconsAreDrawn();
    void usersComeAndGo();
    void connectionsCarryTheirFields();
    void bothScopeFamiliesReadConnections_data();
    void bothScopeFamiliesReadConnections();
    void tokensAreChecked_data();
    void tokensAreChecked();
    void aUserTokenReachesItsOwnUserOnly();
    void bothSpellingsDelete_data();
    void bothSpellingsDelete();
    void syncsAreTold();
    void aManualSyncIsLimited();
    void anExpiredConnectionIsForbiddenToSync();
    void syncBodiesAreChecked_data();
    void syncBodiesAreChecked();
    void consentHistoryNeedsItsOwnScope();
    void accountsAndBalances();
    void identifiersNeedTheDetailsScope();
    void transactionsPageThroughWithoutGapOrRepeat();
    void transactionFiltersNarrow();
    void directionScopesNarrowTransactions();
    void wrongQueriesAreRefused_data();
    void wrongQueriesAreRefused();
    void regularTransactionsAreFound();
    void unknownRoutesAndHugeBodies();

    void theClockMovesTheWorld();
    void patchesSetFields();
    void unreadableValuesAreSentAsTheyAre();
    void whatAPatchAskedForIsSent();
    void faultsWithStatus_data();
    void faultsWithStatus();
    void spoiltAnswers();
    void unknownFaultWordsAreRefused_data();
    void unknownFaultWordsAreRefused();
    void aWebhookIsSent();
    void withoutListenerNoWebhook();

private:
    QJsonObject connectionNamed(const QString &name);
    QString connectionsPath() const { return u"/users/%1/connections"_s.arg(m_userId); }
    HttpAnswer sync(const QString &connectionId, const QByteArray &body = "{}")
    {
        return m_program->call("POST", u"/v3/sync/"_s + connectionId, m_dataToken, body);
    }

    std::unique_ptr<SandboxProgram> m_program;
    QTcpServer m_webhooks;
    QString m_userId;
    QByteArray m_readToken;
    QByteArray m_dataToken;
};

void TestSandboxRest::initTestCase()
{
    QVERIFY(m_webhooks.listen(QHostAddress::LocalHost));
    m_program = std::make_unique<SandboxProgram>(QStringList{
        u"--webhook"_s, u"http://127.0.0.1:%1/hook"_s.arg(m_webhooks.serverPort())});
    QVERIFY(m_program->isReady());
    m_userId = m_program->userId();
}

void TestSandboxRest::init()
{
    QCOMPARE(m_program->control("DELETE", u"/faults"_s).status, 204);
    m_readToken = m_program->token(u"connection:read user:read"_s);
    m_dataToken = m_program->token(u"accounts:read accounts:write:all transactions:read:all "
                                   "regular_transactions:read"_s,
                                   m_userId);
    QVERIFY(!m_readToken.isEmpty());
    QVERIFY(!m_dataToken.isEmpty());
}

QJsonObject TestSandboxRest::connectionNamed(const QString &name)
{
    const QJsonArray rows = m_program->get(connectionsPath(), m_readToken).rows();
    for (const QJsonValue &row : rows) {
        if (row.toObject().value(u"name"_s) == name)
            return row.toObject();
    }
    return {};
}

void TestSandboxRest::bankListsAreBareArrays_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("type");
    for (const char *type : {"api", "legacy", "test", "zoopla", "mouseprice", "autotrader"})
        QTest::newRow(type) << QString::fromLatin1(type) << QString::fromLatin1(type);
    QTest::newRow("all") << u"all"_s << QString();
    QTest::newRow("payments") << u"payments"_s << QString();
    QTest::newRow("beta") << u"beta"_s << QString();
}

void TestSandboxRest::bankListsAreBareArrays()
{
    QFETCH(QString, list);
    QFETCH(QString, type);
    const QString path = u"/oidc/.well-known/%1-connections"_s.arg(list);
    for (const auto &query : {u""_s, u"?undefined"_s, u"?clientId=holdfast-sandbox"_s}) {
        const HttpAnswer answer = m_program->get(path + query);
        QCOMPARE(answer.status, 200);
        QVERIFY(!answer.array().isEmpty());
        bool someAvailable = false;
        for (const QJsonValue &value : answer.array()) {
            const QJsonObject bank = value.toObject();
            QCOMPARE(bank.value(u"id"_s).toString().size(), 32);
            if (!type.isEmpty())
                QCOMPARE(bank.value(u"type"_s).toString(), type);
            const QJsonObject status = bank.value(u"status"_s).toObject();
            QCOMPARE(status.size(), 2);
            someAvailable |= status.value(u"auth"_s) == u"AVAILABLE"_s;
        }
        QVERIFY(someAvailable);
    }
}

void TestSandboxRest::iconsAreDrawn()
{
    QSet<QByteArray> pictures;
    QSet<QString> refs;
    const QJsonArray banks = m_program->get(u"/oidc/.well-known/all-connections"_s).array();
    for (const QJsonValue &bank : banks) {
        const QString ref = bank.toObject().value(u"bankRef"_s).toString();
        if (refs.contains(ref))
            continue;
        refs.insert(ref);
        const HttpAnswer icon = m_program->get(u"/bank-icons/"_s + ref);
        QCOMPARE(icon.status, 200);
        QVERIFY(icon.contentType.startsWith("image/svg+xml"));
        pictures.insert(icon.body);
    }
    QCOMPARE(pictures.size(), refs.size());
    QCOMPARE(m_program->get(u"/bank-icons/nobody"_s).status, 404);
    const QByteArray generic = m_program->get(u"/bank-icons/default"_s).body;
    QVERIFY(generic.startsWith("<svg"));
    QCOMPARE(m_program->get(u"/bank-icons/nobody?defaultIcon=true"_s).body, generic);
}

void TestSandboxRest::usersComeAndGo()
{
    const QByteArray create = m_program->token(u"user:create"_s);
    const HttpAnswer made = m_program->call("POST", u"/users"_s, create, R"({"clientUserId":"new-one"})");
    QCOMPARE(made.status, 201);
    const QString userId = made.object().value(u"userId"_s).toString();
    QCOMPARE(userId.size(), 24);
    QCOMPARE(made.object().value(u"clientUserId"_s), u"new-one"_s);
    QCOMPARE(made.object().value(u"managedBy"_s), u"client"_s);

    QCOMPARE(m_program->get(u"/users/"_s + userId, m_readToken).object().value(u"userId"_s), userId);
    const HttpAnswer page = m_program->get(u"/users?limit=1"_s, m_readToken);
    QCOMPARE(page.rows().size(), 1);
    const QString next = page.object().value(u"links"_s).toObject().value(u"next"_s).toString();
    QVERIFY(next.startsWith(m_program->ready("identityUrl")));
    QCOMPARE(m_program->get(next, m_readToken).rows().first().toObject().value(u"userId"_s), userId);

    QCOMPARE(m_program->call("POST", u"/users"_s, create, R"({"clientUserId":7})").status, 400);
    QCOMPARE(m_program->call("POST", u"/users"_s, create, "{nonsense").status, 400);
    QCOMPARE(m_program->call("POST", u"/users"_s, m_readToken, "{}").status, 403);

    const QByteArray remove = m_program->token(u"user:delete"_s);
    QCOMPARE(m_program->call("DELETE", u"/users/"_s + userId, remove).status, 204);
    QCOMPARE(m_program->call("DELETE", u"/users/"_s + userId, remove).status, 404);
    QCOMPARE(m_program->get(u"/users/"_s + userId, m_readToken).status, 404);
}

void TestSandboxRest::connectionsCarryTheirFields()
{
    const HttpAnswer answer = m_program->get(connectionsPath(), m_readToken);
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.object().value(u"meta"_s).isObject());
    QVERIFY(answer.rows().size() >= 10);
    const QJsonObject expired = connectionNamed(u"Nationwide"_s);
    QCOMPARE(expired.value(u"extendedStatus"_s), u"expired"_s);
    QCOMPARE(expired.value(u"tppConsent"_s), true);
    QCOMPARE(connectionNamed(u"HSBC"_s).value(u"tppConsent"_s), false);
    const QJsonObject fresh = connectionNamed(u"Starling Bank"_s);
    QCOMPARE(fresh.value(u"status"_s), u"never"_s);
    QVERIFY(!fresh.contains(u"lastUpdated"_s));
    QVERIFY(connectionNamed(u"Barclays"_s).value(u"error"_s).isNull());
    QCOMPARE(m_program->get(u"/users/nobody/connections"_s, m_readToken).status, 404);
}

void TestSandboxRest::bothScopeFamiliesReadConnections_data()
{
    QTest::addColumn<QString>("scope");
    QTest::addColumn<int>("status");
    QTest::newRow("new") << u"connection:read"_s << 200;
    QTest::newRow("old") << u"user:read"_s << 200;
    QTest::newRow("another") << u"user:create"_s << 403;
}

void TestSandboxRest::bothScopeFamiliesReadConnections()
{
    QFETCH(QString, scope);
    QFETCH(int, status);
    QCOMPARE(m_program->get(connectionsPath(), m_program->token(scope)).status, status);
}

void TestSandboxRest::tokensAreChecked_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("scope");
    QTest::addColumn<bool>("withSub");
    QTest::addColumn<int>("status");
    QTest::newRow("data with sub") << u"/v3/accounts"_s << u"accounts:read"_s << true << 200;
    QTest::newRow("data without sub") << u"/v3/accounts"_s << u"accounts:read"_s << false << 403;
    QTest::newRow("data without scope") << u"/v3/accounts"_s << u"transactions:read:all"_s << true << 403;
    QTest::newRow("transactions") << u"/v3/transactions"_s << u"transactions:read:all"_s << true << 200;
    QTest::newRow("transactions without scope") << u"/v3/transactions"_s << u"accounts:read"_s << true << 403;
    QTest::newRow("users") << u"/users"_s << u"user:read"_s << false << 200;
    QTest::newRow("users without scope") << u"/users"_s << u"connection:read"_s << false << 403;
}

void TestSandboxRest::tokensAreChecked()
{
    QFETCH(QString, path);
    QFETCH(QString, scope);
    QFETCH(bool, withSub);
    QFETCH(int, status);
    const QByteArray token = m_program->token(scope, withSub ? m_userId : QString());
    QCOMPARE(m_program->get(path, token).status, status);
    const HttpAnswer anonymous = m_program->get(path);
    QCOMPARE(anonymous.status, 401);
    QCOMPARE(anonymous.code(), u"Unauthorized"_s);
    QVERIFY(!anonymous.object().value(u"correlationId"_s).toString().isEmpty());
    QCOMPARE(m_program->get(path, "made-up").status, 401);
}

void TestSandboxRest::aUserTokenReachesItsOwnUserOnly()
{
    const QByteArray create = m_program->token(u"user:create"_s);
    const QString other = m_program->call("POST", u"/users"_s, create, "{}").object().value(u"userId"_s).toString();
    const QByteArray own = m_program->token(u"connection:read"_s, m_userId);
    QCOMPARE(m_program->get(connectionsPath(), own).status, 200);
    QCOMPARE(m_program->get(u"/users/%1/connections"_s.arg(other), own).status, 403);

    // Another person's data token does not see this person's connection.
    const QByteArray theirs = m_program->token(u"accounts:read accounts:write:all"_s, other);
    const QString mine = connectionNamed(u"Barclays"_s).value(u"id"_s).toString();
    QCOMPARE(m_program->call("POST", u"/v3/sync/"_s + mine, theirs, "{}").status, 404);
    QVERIFY(m_program->get(u"/v3/accounts"_s, theirs).rows().isEmpty());
}

void TestSandboxRest::bothSpellingsDelete_data()
{
    QTest::addColumn<QString>("spelling");
    QTest::addColumn<QString>("bank");
    QTest::addColumn<QString>("scope");
    QTest::newRow("singular") << u"connection"_s << u"Zoopla"_s << u"connection:delete"_s;
    QTest::newRow("plural") << u"connections"_s << u"AutoTrader"_s << u"user:delete"_s;
}

void TestSandboxRest::bothSpellingsDelete()
{
    QFETCH(QString, spelling);
    QFETCH(QString, bank);
    QFETCH(QString, scope);
    const QString id = connectionNamed(bank).value(u"id"_s).toString();
    QVERIFY(!id.isEmpty());
    const QString path = u"/users/%1/%2/%3"_s.arg(m_userId, spelling, id);
    QCOMPARE(m_program->call("DELETE", path, m_readToken).status, 403);
    const QByteArray token = m_program->token(scope);
    QCOMPARE(m_program->call("DELETE", path, token).status, 204);
    QCOMPARE(m_program->call("DELETE", path, token).status, 404);
    QVERIFY(connectionNamed(bank).isEmpty());
}

void TestSandboxRest::syncsAreTold()
{
    const QString id = connectionNamed(u"Barclays"_s).value(u"id"_s).toString();
    const HttpAnswer all = m_program->get(connectionsPath() + u'/' + id + u"/syncs?limit=2"_s, m_readToken);
    QCOMPARE(all.status, 200);
    QCOMPARE(all.rows().size(), 2);
    const QJsonObject newest = all.rows().first().toObject();
    QCOMPARE(newest.value(u"connectionId"_s), id);
    QCOMPARE(newest.value(u"fetchStatus"_s), u"success"_s);
    const QJsonObject account = newest.value(u"accounts"_s).toArray().first().toObject();
    QCOMPARE(account.value(u"postConnectionEnrichmentStatus"_s), u"complete"_s);
    QVERIFY(account.contains(u"postConnectionEnrichedAt"_s));

    const QString syncId = newest.value(u"id"_s).toString();
    const HttpAnswer one = m_program->get(u"/users/%1/syncs/%2"_s.arg(m_userId, syncId), m_readToken);
    QCOMPARE(one.object().value(u"data"_s).toObject(), newest);
    QVERIFY(m_program->get(u"/users/%1/syncs?limit=1000"_s.arg(m_userId), m_readToken).rows().size() > 10);
    QCOMPARE(m_program->get(u"/users/%1/syncs/nonsense"_s.arg(m_userId), m_readToken).status, 404);
    QCOMPARE(m_program->get(connectionsPath() + u"/nonsense/syncs"_s, m_readToken).status, 404);
}

void TestSandboxRest::aManualSyncIsLimited()
{
    const QString id = connectionNamed(u"Triodos Bank"_s).value(u"id"_s).toString();
    const HttpAnswer started = sync(id);
    QCOMPARE(started.status, 200);
    const QJsonObject data = started.object().value(u"data"_s).toObject();
    QCOMPARE(data.value(u"status"_s), u"ok"_s);
    const QString path = u"/users/%1/syncs/%2"_s.arg(m_userId, data.value(u"syncId"_s).toString());
    const QJsonObject running = m_program->get(path, m_readToken).object().value(u"data"_s).toObject();
    QCOMPARE(running.value(u"action"_s), u"client-update"_s);

    // The fourth of the day: both the cool-down and the bank's own limit stand in the way.
    const HttpAnswer refused = sync(id);
    QCOMPARE(refused.status, 429);
    QCOMPARE(refused.code(), u"TooManyRequests"_s);
    const int seconds = refused.object().value(u"retryAfterSecs"_s).toInt();
    QCOMPARE(refused.retryAfter.toInt(), seconds);
    QVERIFY(seconds > 30 * 60 && seconds <= 24 * 3600);

    // Another connection has its own limits, and without enableAsync the fetch has ended on return.
    const QString other = connectionNamed(u"Santander"_s).value(u"id"_s).toString();
    const HttpAnswer waited = sync(other, R"({"enableAsync":false})");
    QCOMPARE(waited.status, 200);
    QVERIFY(connectionNamed(u"Santander"_s).value(u"error"_s).isNull());
    QCOMPARE(sync(other).status, 429);
    QVERIFY(sync(other).retryAfter.toInt() <= 30 * 60);
}

void TestSandboxRest::anExpiredConnectionIsForbiddenToSync()
{
    const HttpAnswer answer = sync(connectionNamed(u"Nationwide"_s).value(u"id"_s).toString());
    QCOMPARE(answer.status, 403);
    QCOMPARE(answer.code(), u"Forbidden"_s);
    QCOMPARE(sync(u"nonsense"_s).status, 404);
}

void TestSandboxRest::syncBodiesAreChecked_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("not JSON") << QByteArray("{");
    QTest::newRow("not an object") << QByteArray("[1]");
    QTest::newRow("enableAsync") << QByteArray(R"({"enableAsync":"yes"})");
    QTest::newRow("address") << QByteArray(R"({"customerIpAddress":1})");
    QTest::newRow("date") << QByteArray(R"({"customerLastLoggedTime":"yesterday"})");
}

void TestSandboxRest::syncBodiesAreChecked()
{
    QFETCH(QByteArray, body);
    const HttpAnswer answer = sync(connectionNamed(u"Halifax"_s).value(u"id"_s).toString(), body);
    QCOMPARE(answer.status, 400);
    QVERIFY(!answer.code().isEmpty());
}

void TestSandboxRest::consentHistoryNeedsItsOwnScope()
{
    const QString path = u"/consent-history?userId="_s + m_userId;
    const HttpAnswer answer = m_program->get(path, m_program->token(u"consent_history:read"_s, m_userId));
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.rows().size() >= 10);
    const QJsonObject row = answer.rows().first().toObject();
    for (const char *key : {"consentId", "consentStatus", "createdAt", "permissions", "userId"})
        QVERIFY2(row.contains(QLatin1String(key)), key);
    QCOMPARE(m_program->get(path, m_program->token(u"consent_history:read"_s)).status, 403);
    QCOMPARE(m_program->get(path, m_dataToken).status, 403);
}

void TestSandboxRest::accountsAndBalances()
{
    const QJsonObject connection = connectionNamed(u"Barclays"_s);
    const HttpAnswer answer = m_program->get(
        u"/v3/accounts?showTransactionData=true&connectionId="_s + connection.value(u"id"_s).toString(), m_dataToken);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.rows().size(), connection.value(u"accountIds"_s).toArray().size());
    const QJsonObject account = answer.rows().first().toObject();
    const QString id = account.value(u"id"_s).toString();
    QVERIFY(connection.value(u"accountIds"_s).toArray().contains(QJsonValue(id)));
    QVERIFY(account.value(u"transactionData"_s).toObject().value(u"count"_s).toInt() > 100);
    QVERIFY(account.value(u"balance"_s).toObject().value(u"amount"_s).toObject().value(u"value"_s).isDouble());
    QVERIFY(!account.value(u"providerAccountId"_s).toString().isEmpty());

    const HttpAnswer one = m_program->get(u"/v3/accounts/"_s + id, m_dataToken);
    QCOMPARE(one.object().value(u"data"_s).toObject().value(u"id"_s), id);
    const HttpAnswer balances = m_program->get(u"/v3/accounts/%1/balances"_s.arg(id), m_dataToken);
    QVERIFY(balances.rows().size() > 1);
    QVERIFY(!m_program->get(u"/v3/accounts/syncs"_s, m_dataToken).rows().isEmpty());
    QCOMPARE(m_program->get(u"/v3/accounts/nonsense"_s, m_dataToken).status, 404);
}

void TestSandboxRest::identifiersNeedTheDetailsScope()
{
    const QByteArray withDetails = m_program->token(u"accounts:read accounts_details:read"_s, m_userId);
    QVERIFY(m_program->get(u"/v3/accounts"_s, withDetails).body.contains("sortCodeAccountNumber"));
    QVERIFY(!m_program->get(u"/v3/accounts"_s, m_dataToken).body.contains("sortCodeAccountNumber"));
}

void TestSandboxRest::transactionsPageThroughWithoutGapOrRepeat()
{
    // A sync that ends between two pages would bring new rows and move the others.
    QCOMPARE(m_program->control("POST", u"/clock"_s, R"({"advanceSeconds":10})").status, 200);
    QSet<QString> seen;
    QString last = u"9999"_s;
    QString next = u"/v3/transactions?limit=700"_s;
    int total = 0;
    while (!next.isEmpty()) {
        const HttpAnswer page = m_program->get(next, m_dataToken);
        QCOMPARE(page.status, 200);
        total = page.object().value(u"meta"_s).toObject().value(u"count"_s).toInt();
        const QJsonArray rows = page.rows();
        for (const QJsonValue &row : rows) {
            const QString date = row.toObject().value(u"date"_s).toString();
            QVERIFY(date <= last);
            last = date;
            seen.insert(row.toObject().value(u"id"_s).toString());
        }
        next = page.object().value(u"links"_s).toObject().value(u"next"_s).toString();
    }
    QVERIFY(total > 2000);
    QCOMPARE(seen.size(), total);
}

void TestSandboxRest::transactionFiltersNarrow()
{
    QCOMPARE(m_program->control("POST", u"/clock"_s, R"({"advanceSeconds":10})").status, 200);
    const auto count = [this](const QString &query) {
        const HttpAnswer answer = m_program->get(u"/v3/transactions?onlyCount=true&"_s + query, m_dataToken);
        return answer.rows().isEmpty() ? answer.object().value(u"meta"_s).toObject().value(u"count"_s).toInt() : -1;
    };
    const int all = count({});
    QCOMPARE(count(u"creditDebitIndicator=credit"_s) + count(u"creditDebitIndicator=debit"_s), all);
    const int before = count(u"endDate=2026-01-31"_s);
    QCOMPARE(before + count(u"startDate=2026-02-01"_s), all);
    const int groceries = count(u"text=tesco"_s);
    QVERIFY(groceries > 0 && groceries < all);
    const int category = count(u"categoryId=std:groceries"_s);
    QVERIFY(category > groceries && category < all);
    QCOMPARE(count(u"hasProject=true"_s), 0);
    QCOMPARE(count(u"startDateModified=2001-01-01"_s), all);

    const QJsonObject newest = m_program->get(u"/v3/transactions?limit=1"_s, m_dataToken).rows().first().toObject();
    const QString id = newest.value(u"id"_s).toString();
    const QString accountId = newest.value(u"accountId"_s).toString();
    QCOMPARE(count(u"ids=%1&ids=nonsense"_s.arg(id)), 1);
    const int ofAccount = count(u"accountIds="_s + accountId);
    QVERIFY(ofAccount > 0 && ofAccount < all);
    QCOMPARE(count(u"accountId="_s + accountId), ofAccount);
    QCOMPARE(m_program->get(u"/v3/transactions/"_s + id, m_dataToken).object().value(u"data"_s).toObject(), newest);
}

void TestSandboxRest::directionScopesNarrowTransactions()
{
    for (const auto &[scope, sign] : {std::pair{u"transactions:read:in"_s, 1}, std::pair{u"transactions:read:out"_s, -1}}) {
        const HttpAnswer answer = m_program->get(u"/v3/transactions?limit=50"_s, m_program->token(scope, m_userId));
        QCOMPARE(answer.rows().size(), 50);
        for (const QJsonValue &row : answer.rows()) {
            const auto value = row.toObject().value(u"amount"_s).toObject().value(u"value"_s).toInteger();
            QVERIFY(value * sign > 0);
        }
    }
}

void TestSandboxRest::wrongQueriesAreRefused_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("limit word") << u"/v3/transactions?limit=many"_s;
    QTest::newRow("limit negative") << u"/v3/transactions?limit=-1"_s;
    QTest::newRow("limit too large") << u"/v3/accounts?limit=1001"_s;
    QTest::newRow("limit fraction") << u"/v3/accounts?limit=1.5"_s;
    QTest::newRow("offset word") << u"/v3/transactions?offset=x"_s;
    QTest::newRow("offset too large") << u"/v3/transactions?offset=1000000001"_s;
    QTest::newRow("date word") << u"/v3/transactions?startDate=yesterday"_s;
    QTest::newRow("impossible date") << u"/v3/transactions?endDate=2026-02-30"_s;
    QTest::newRow("modified date") << u"/v3/transactions?startDateModified=x"_s;
    QTest::newRow("indicator") << u"/v3/transactions?creditDebitIndicator=both"_s;
    QTest::newRow("51 ids") << u"/v3/transactions?ids=0"_s + u"&ids=1"_s.repeated(50);
}

void TestSandboxRest::wrongQueriesAreRefused()
{
    QFETCH(QString, path);
    const HttpAnswer answer = m_program->get(path, m_dataToken);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.code(), u"BadRequest"_s);
}

void TestSandboxRest::regularTransactionsAreFound()
{
    const HttpAnswer answer = m_program->get(u"/v3/regular-transactions"_s, m_dataToken);
    QCOMPARE(answer.status, 200);
    QVERIFY(!answer.rows().isEmpty());
    const QJsonObject series = answer.rows().first().toObject();
    QVERIFY(series.value(u"numTxMatchedInSeries"_s).toInt() >= 3);
    QCOMPARE(series.value(u"frequency"_s), u"monthly"_s);
    QCOMPARE(m_program->get(u"/v3/regular-transactions"_s, m_program->token(u"accounts:read"_s, m_userId)).status, 403);
}

void TestSandboxRest::unknownRoutesAndHugeBodies()
{
    for (const auto &path : {u"/nowhere"_s, u"/v3/nowhere"_s, u"/oidc/nowhere"_s}) {
        const HttpAnswer answer = m_program->get(path);
        QCOMPARE(answer.status, 404);
        QCOMPARE(answer.code(), u"NotFound"_s);
    }
    const QByteArray create = m_program->token(u"user:create"_s);
    const QByteArray huge = R"({"clientUserId":")" + QByteArray(1024 * 1024, 'x') + "\"}";
    QCOMPARE(m_program->call("POST", u"/users"_s, create, huge).status, 413);
}

void TestSandboxRest::theClockMovesTheWorld()
{
    const auto now = [this] { return m_program->control("GET", u"/clock"_s).object().value(u"now"_s).toString(); };
    const QString before = now();
    const QJsonObject healthy = connectionNamed(u"Barclays"_s);
    const HttpAnswer moved = m_program->control("POST", u"/clock"_s, R"({"advanceSeconds":864000})");
    QCOMPARE(moved.status, 200);
    QCOMPARE(QDateTime::fromString(before, Qt::ISODateWithMs).daysTo(
                 QDateTime::fromString(now(), Qt::ISODateWithMs)), 10);
    // Tokens live by the moved clock.
    QCOMPARE(m_program->get(connectionsPath(), m_readToken).status, 401);
    m_readToken = m_program->token(u"connection:read"_s);
    QVERIFY(connectionNamed(u"Barclays"_s).value(u"lastUpdated"_s).toString() > healthy.value(u"lastUpdated"_s).toString());
    QCOMPARE(connectionNamed(u"Monzo"_s).value(u"extendedStatus"_s), u"expired"_s);
    QCOMPARE(m_program->control("POST", u"/clock"_s, R"({"advanceSeconds":"soon"})").status, 400);
    QCOMPARE(m_program->control("POST", u"/clock"_s, "[]").status, 400);
    QCOMPARE(m_program->control("POST", u"/clock"_s, R"({"advanceSeconds":-864000})").status, 200);
}

void TestSandboxRest::patchesSetFields()
{
    const QString id = connectionNamed(u"Barclays"_s).value(u"id"_s).toString();
    const QString path = u"/connections/"_s + id;
    const HttpAnswer patched = m_program->control(
        "PATCH", path, R"({"error":"resync","lastUpdated":"2026-01-01T00:00:00Z","tppConsent":null})");
    QCOMPARE(patched.status, 200);
    QJsonObject connection = connectionNamed(u"Barclays"_s);
    QCOMPARE(connection, patched.object());
    QCOMPARE(connection.value(u"error"_s), u"resync"_s);
    QCOMPARE(connection.value(u"status"_s), u"error"_s);
    QCOMPARE(connection.value(u"lastUpdated"_s), u"2026-01-01T00:00:00Z"_s);
    QVERIFY(!connection.contains(u"tppConsent"_s));

    // What was set lasts: a manual sync fails the same way, until the bank is told to answer.
    QCOMPARE(sync(id, R"({"enableAsync":false})").object().value(u"data"_s).toObject().value(u"status"_s), u"error"_s);
    QCOMPARE(connectionNamed(u"Barclays"_s).value(u"error"_s), u"resync"_s);
    QCOMPARE(m_program->control("PATCH", path, R"({"error":null,"tppConsent":true})").status, 200);
    QVERIFY(connectionNamed(u"Barclays"_s).value(u"error"_s).isNull());

    QCOMPARE(m_program->control("PATCH", u"/connections/nonsense"_s, "{}").status, 404);
    QCOMPARE(m_program->control("PATCH", path, R"({"id":"other"})").status, 400);
    QCOMPARE(m_program->control("PATCH", path, R"({"fetchOutcome":"magic"})").status, 400);
}

void TestSandboxRest::unreadableValuesAreSentAsTheyAre()
{
    const QString id = connectionNamed(u"Barclays"_s).value(u"id"_s).toString();
    const QString path = u"/connections/"_s + id;
    QCOMPARE(m_program->control("PATCH", path, R"({"expiresAt":"soon","newField":[1]})").status, 200);
    QCOMPARE(connectionNamed(u"Barclays"_s).value(u"expiresAt"_s), u"soon"_s);
    QCOMPARE(connectionNamed(u"Barclays"_s).value(u"newField"_s).toArray().size(), 1);
    QCOMPARE(m_program->control("PATCH", path, R"({"expiresAt":"2099-01-01T00:00:00Z"})").status, 200);
    QCOMPARE(connectionNamed(u"Barclays"_s).value(u"expiresAt"_s), u"2099-01-01T00:00:00Z"_s);
}

void TestSandboxRest::whatAPatchAskedForIsSent()
{
    // S-14: the flag still says yes although the consent ended 100 days ago.
    const QString id = connectionNamed(u"Barclays"_s).value(u"id"_s).toString();
    const QString expiry = QDateTime::currentDateTimeUtc().addDays(-100).toString(Qt::ISODate);
    const QByteArray fields = QJsonDocument(QJsonObject{{u"expiresAt"_s, expiry},
                                                        {u"tppConsent"_s, true},
                                                        {u"error"_s, QJsonValue()},
                                                        {u"status"_s, u"ok"_s}}).toJson();
    const QJsonObject patched = m_program->control("PATCH", u"/connections/"_s + id, fields).object();
    QCOMPARE(patched, connectionNamed(u"Barclays"_s));
    QCOMPARE(patched.value(u"expiresAt"_s), expiry);
    QCOMPARE(patched.value(u"tppConsent"_s), true);
    QVERIFY(patched.value(u"error"_s).isNull());
    QCOMPARE(patched.value(u"status"_s), u"ok"_s);
    QCOMPARE(m_program->control("PATCH", u"/connections/"_s + id,
                                R"({"expiresAt":"2099-01-01T00:00:00Z","status":"ok"})").status, 200);
    QCOMPARE(connectionNamed(u"Barclays"_s).value(u"status"_s), u"ok"_s);
}

void TestSandboxRest::faultsWithStatus_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {401, 403, 404, 429, 500, 502, 503})
        QTest::addRow("%d", status) << status;
}

void TestSandboxRest::faultsWithStatus()
{
    QFETCH(int, status);
    const QByteArray order =
        R"({"endpoint":"connections","kind":")" + QByteArray::number(status) + R"(","times":2})";
    QCOMPARE(m_program->control("POST", u"/faults"_s, order).status, 201);
    for (int i = 0; i < 2; ++i) {
        const HttpAnswer answer = m_program->get(connectionsPath(), m_readToken);
        QCOMPARE(answer.status, status);
        QVERIFY(!answer.code().isEmpty());
        QCOMPARE(!answer.retryAfter.isEmpty(), status == 429);
    }
    QCOMPARE(m_program->get(connectionsPath(), m_readToken).status, 200);
}

void TestSandboxRest::spoiltAnswers()
{
    const auto order = [this](const char *endpoint, const char *kind) {
        return m_program->control("POST", u"/faults"_s,
                                  QByteArray(R"({"endpoint":")") + endpoint + R"(","kind":")" + kind + "\"}").status;
    };
    QCOMPARE(order("connections", "html"), 201);
    QVERIFY(m_program->get(connectionsPath(), m_readToken).contentType.startsWith("text/html"));
    QCOMPARE(order("connections", "empty"), 201);
    QVERIFY(m_program->get(connectionsPath(), m_readToken).body.isEmpty());
    // Qt asks again by itself when an answer is not HTTP.
    QCOMPARE(m_program->control("POST", u"/faults"_s,
                                R"({"endpoint":"connections","kind":"garbage","times":20})").status, 201);
    QCOMPARE(m_program->get(connectionsPath(), m_readToken).object(), QJsonObject());
    QCOMPARE(m_program->control("DELETE", u"/faults"_s).status, 204);

    QCOMPARE(order("connections", "redirect"), 201);
    const HttpAnswer redirected = m_program->get(connectionsPath(), m_readToken);
    QCOMPARE(redirected.status, 302);
    QVERIFY(QUrl::fromEncoded(redirected.location).host() != u"127.0.0.1"_s);

    QCOMPARE(order("transactions", "paging-loop"), 201);
    const QJsonObject links =
        m_program->get(u"/v3/transactions?limit=5"_s, m_dataToken).object().value(u"links"_s).toObject();
    QCOMPARE(links.value(u"next"_s), links.value(u"self"_s));

    // A spoilt answer to a POST does not undo what the POST did.
    const QString id = connectionNamed(u"Halifax"_s).value(u"id"_s).toString();
    QCOMPARE(order("sync", "empty"), 201);
    QVERIFY(sync(id).body.isEmpty());
    QCOMPARE(sync(id).status, 429);
}

void TestSandboxRest::unknownFaultWordsAreRefused_data()
{
    QTest::addColumn<QByteArray>("order");
    QTest::newRow("endpoint") << QByteArray(R"({"endpoint":"moon","kind":"500","times":1})");
    QTest::newRow("kind") << QByteArray(R"({"endpoint":"token","kind":"melt","times":1})");
    QTest::newRow("id_token kind elsewhere") << QByteArray(R"({"endpoint":"jwks","kind":"nonce","times":1})");
    QTest::newRow("times") << QByteArray(R"({"endpoint":"token","kind":"nonce","times":0})");
    QTest::newRow("nothing") << QByteArray("{}");
    QTest::newRow("not JSON") << QByteArray("soon");
}

void TestSandboxRest::unknownFaultWordsAreRefused()
{
    QFETCH(QByteArray, order);
    const int status = m_program->control("POST", u"/faults"_s, order).status;
    QVERIFY(status >= 400 && status < 500);
}

void TestSandboxRest::aWebhookIsSent()
{
    QByteArray received;
    connect(&m_webhooks, &QTcpServer::newConnection, this, [this, &received] {
        QTcpSocket *socket = m_webhooks.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket, &received] {
            received += socket->readAll();
            if (received.endsWith('}'))
                socket->write("HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n");
        });
    });
    const HttpAnswer answer = m_program->control(
        "POST", u"/webhooks"_s, R"({"eventType":"syncCompleted","payload":{"syncId":"s"}})");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.object().value(u"answeredStatus"_s).toInt(), 204);
    QVERIFY(received.startsWith("POST /hook "));
    const QJsonObject event = QJsonDocument::fromJson(received.mid(received.indexOf("\r\n\r\n") + 4)).object();
    QCOMPARE(event.value(u"eventType"_s), u"syncCompleted"_s);
    QVERIFY(!event.value(u"id"_s).toString().isEmpty());
    QCOMPARE(event.value(u"payload"_s).toObject().value(u"syncId"_s), u"s"_s);
    QCOMPARE(m_program->control("POST", u"/webhooks"_s, "{}").status, 400);
    m_webhooks.disconnect(this);
}

void TestSandboxRest::withoutListenerNoWebhook()
{
    SandboxProgram program({u"--scenario"_s, u"empty"_s});
    QCOMPARE(program.control("POST", u"/webhooks"_s, R"({"eventType":"x"})").status, 409);
}

QTEST_GUILESS_MAIN(TestSandboxRest)
#include "tst_sandbox_rest.moc"
