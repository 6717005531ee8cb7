// The Data API's routes, over HTTP against the real program.

#include "reststand.h"

#include <QSet>
#include <QTcpSocket>

using namespace Qt::StringLiterals;
using namespace holdfast::test;

class TestSandboxData : public QObject, private RestStand
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startProgram(); }
    void init() { freshTokens(); }
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
};

void TestSandboxData::syncsAreTold()
{
    const QString id = connectionNamed(u"Barclays"_s).value(u"id"_s).toString();
    const HttpAnswer all =
        m_program->get(connectionsPath() + u'/' + id + u"/syncs?limit=2"_s, m_readToken);
    QCOMPARE(all.status, 200);
    QCOMPARE(all.rows().size(), 2);
    const QJsonObject newest = all.rows().first().toObject();
    QCOMPARE(newest.value(u"connectionId"_s), id);
    QCOMPARE(newest.value(u"fetchStatus"_s), u"success"_s);
    const QJsonObject account = newest.value(u"accounts"_s).toArray().first().toObject();
    QCOMPARE(account.value(u"postConnectionEnrichmentStatus"_s), u"complete"_s);
    QVERIFY(account.contains(u"postConnectionEnrichedAt"_s));

    const QString syncId = newest.value(u"id"_s).toString();
    const HttpAnswer one =
        m_program->get(u"/users/%1/syncs/%2"_s.arg(m_userId, syncId), m_readToken);
    QCOMPARE(one.object().value(u"data"_s).toObject(), newest);
    QVERIFY(
        m_program->get(u"/users/%1/syncs?limit=1000"_s.arg(m_userId), m_readToken).rows().size() >
        10);
    QCOMPARE(m_program->get(u"/users/%1/syncs/nonsense"_s.arg(m_userId), m_readToken).status, 404);
    QCOMPARE(m_program->get(connectionsPath() + u"/nonsense/syncs"_s, m_readToken).status, 404);
}

void TestSandboxData::aManualSyncIsLimited()
{
    const QString id = connectionNamed(u"Triodos Bank"_s).value(u"id"_s).toString();
    const HttpAnswer started = sync(id);
    QCOMPARE(started.status, 200);
    const QJsonObject data = started.object().value(u"data"_s).toObject();
    QCOMPARE(data.value(u"status"_s), u"ok"_s);
    const QString path = u"/users/%1/syncs/%2"_s.arg(m_userId, data.value(u"syncId"_s).toString());
    const QJsonObject running =
        m_program->get(path, m_readToken).object().value(u"data"_s).toObject();
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

void TestSandboxData::anExpiredConnectionIsForbiddenToSync()
{
    const HttpAnswer answer = sync(connectionNamed(u"Nationwide"_s).value(u"id"_s).toString());
    QCOMPARE(answer.status, 403);
    QCOMPARE(answer.code(), u"Forbidden"_s);
    QCOMPARE(sync(u"nonsense"_s).status, 404);
}

void TestSandboxData::syncBodiesAreChecked_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("not JSON") << QByteArray("{");
    QTest::newRow("not an object") << QByteArray("[1]");
    QTest::newRow("enableAsync") << QByteArray(R"({"enableAsync":"yes"})");
    QTest::newRow("address") << QByteArray(R"({"customerIpAddress":1})");
    QTest::newRow("date") << QByteArray(R"({"customerLastLoggedTime":"yesterday"})");
}

void TestSandboxData::syncBodiesAreChecked()
{
    QFETCH(QByteArray, body);
    const HttpAnswer answer = sync(connectionNamed(u"Halifax"_s).value(u"id"_s).toString(), body);
    QCOMPARE(answer.status, 400);
    QVERIFY(!answer.code().isEmpty());
}

void TestSandboxData::consentHistoryNeedsItsOwnScope()
{
    const QString path = u"/consent-history?userId="_s + m_userId;
    const HttpAnswer answer =
        m_program->get(path, m_program->token(u"consent_history:read"_s, m_userId));
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.rows().size() >= 10);
    const QJsonObject row = answer.rows().first().toObject();
    for (const char *key : {"consentId", "consentStatus", "createdAt", "permissions", "userId"})
        QVERIFY2(row.contains(QLatin1String(key)), key);
    QCOMPARE(m_program->get(path, m_program->token(u"consent_history:read"_s)).status, 403);
    QCOMPARE(m_program->get(path, m_dataToken).status, 403);
}

void TestSandboxData::accountsAndBalances()
{
    const QJsonObject connection = connectionNamed(u"Barclays"_s);
    const HttpAnswer answer =
        m_program->get(u"/v3/accounts?showTransactionData=true&connectionId="_s +
                           connection.value(u"id"_s).toString(),
                       m_dataToken);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.rows().size(), connection.value(u"accountIds"_s).toArray().size());
    const QJsonObject account = answer.rows().first().toObject();
    const QString id = account.value(u"id"_s).toString();
    QVERIFY(connection.value(u"accountIds"_s).toArray().contains(QJsonValue(id)));
    QVERIFY(account.value(u"transactionData"_s).toObject().value(u"count"_s).toInt() > 100);
    QVERIFY(account.value(u"balance"_s)
                .toObject()
                .value(u"amount"_s)
                .toObject()
                .value(u"value"_s)
                .isDouble());
    QVERIFY(!account.value(u"providerAccountId"_s).toString().isEmpty());

    const HttpAnswer one = m_program->get(u"/v3/accounts/"_s + id, m_dataToken);
    QCOMPARE(one.object().value(u"data"_s).toObject().value(u"id"_s), id);
    const HttpAnswer balances = m_program->get(u"/v3/accounts/%1/balances"_s.arg(id), m_dataToken);
    QVERIFY(balances.rows().size() > 1);
    QVERIFY(!m_program->get(u"/v3/accounts/syncs"_s, m_dataToken).rows().isEmpty());
    QCOMPARE(m_program->get(u"/v3/accounts/nonsense"_s, m_dataToken).status, 404);
}

void TestSandboxData::identifiersNeedTheDetailsScope()
{
    const QByteArray withDetails =
        m_program->token(u"accounts:read accounts_details:read"_s, m_userId);
    QVERIFY(m_program->get(u"/v3/accounts"_s, withDetails).body.contains("sortCodeAccountNumber"));
    QVERIFY(!m_program->get(u"/v3/accounts"_s, m_dataToken).body.contains("sortCodeAccountNumber"));
}

void TestSandboxData::transactionsPageThroughWithoutGapOrRepeat()
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

void TestSandboxData::transactionFiltersNarrow()
{
    QCOMPARE(m_program->control("POST", u"/clock"_s, R"({"advanceSeconds":10})").status, 200);
    const auto count = [this](const QString &query) {
        const HttpAnswer answer =
            m_program->get(u"/v3/transactions?onlyCount=true&"_s + query, m_dataToken);
        return answer.rows().isEmpty()
                   ? answer.object().value(u"meta"_s).toObject().value(u"count"_s).toInt()
                   : -1;
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

    const QJsonObject newest =
        m_program->get(u"/v3/transactions?limit=1"_s, m_dataToken).rows().first().toObject();
    const QString id = newest.value(u"id"_s).toString();
    const QString accountId = newest.value(u"accountId"_s).toString();
    QCOMPARE(count(u"ids=%1&ids=nonsense"_s.arg(id)), 1);
    const int ofAccount = count(u"accountIds="_s + accountId);
    QVERIFY(ofAccount > 0 && ofAccount < all);
    QCOMPARE(count(u"accountId="_s + accountId), ofAccount);
    QCOMPARE(m_program->get(u"/v3/transactions/"_s + id, m_dataToken)
                 .object()
                 .value(u"data"_s)
                 .toObject(),
             newest);
}

void TestSandboxData::directionScopesNarrowTransactions()
{
    for (const auto &[scope, sign] :
         {std::pair{u"transactions:read:in"_s, 1}, std::pair{u"transactions:read:out"_s, -1}}) {
        const HttpAnswer answer =
            m_program->get(u"/v3/transactions?limit=50"_s, m_program->token(scope, m_userId));
        QCOMPARE(answer.rows().size(), 50);
        for (const QJsonValue &row : answer.rows()) {
            const auto value =
                row.toObject().value(u"amount"_s).toObject().value(u"value"_s).toInteger();
            QVERIFY(value * sign > 0);
        }
    }
}

void TestSandboxData::wrongQueriesAreRefused_data()
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

void TestSandboxData::wrongQueriesAreRefused()
{
    QFETCH(QString, path);
    const HttpAnswer answer = m_program->get(path, m_dataToken);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.code(), u"BadRequest"_s);
}

void TestSandboxData::regularTransactionsAreFound()
{
    const HttpAnswer answer = m_program->get(u"/v3/regular-transactions"_s, m_dataToken);
    QCOMPARE(answer.status, 200);
    QVERIFY(!answer.rows().isEmpty());
    const QJsonObject series = answer.rows().first().toObject();
    QVERIFY(series.value(u"numTxMatchedInSeries"_s).toInt() >= 3);
    QCOMPARE(series.value(u"frequency"_s), u"monthly"_s);
    QCOMPARE(
        m_program
            ->get(u"/v3/regular-transactions"_s, m_program->token(u"accounts:read"_s, m_userId))
            .status,
        403);
}

QTEST_GUILESS_MAIN(TestSandboxData)
#include "tst_sandbox_data.moc"
