#include "oidcbench.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace holdfast;
using namespace holdfast::test;
using namespace std::chrono_literals;

namespace {

/// A person with a browser: follows redirects on the sandbox, fills in forms.
class Person
{
public:
    explicit Person(OidcBench &bench) : m_bench(bench) {}

    /// Opens the first page of a request.
    void visit(const Changes &changes = {}) { follow(m_bench.authorise(changes)); }
    void reload() { follow(m_bench.get(m_address)); }

    /// Sends the page's form with these fields beside its hidden ones.
    void send(const Parameters &fields, const QList<Header> &headers = {})
    {
        Parameters form{{u"form_token"_s, hidden(u"form_token"_s)}, {u"step"_s, hidden(u"step"_s)}};
        form += fields;
        follow(m_bench.post(m_address, form, headers));
    }
    void approve() { send({{u"decision"_s, u"approve"_s}}); }
    void refuse() { send({{u"decision"_s, u"refuse"_s}}); }
    void logIn(const QString &password = u"secret"_s)
    {
        send({{u"user"_s, u"anna"_s}, {u"password"_s, password}, {u"decision"_s, u"approve"_s}});
    }
    /// Ticks the first `count` accounts and approves.
    void shareAccounts(qsizetype count)
    {
        Parameters fields{{u"decision"_s, u"approve"_s}};
        const QStringList all = offered();
        for (qsizetype i = 0; i < count; ++i)
            fields.append({u"account"_s, all.at(i)});
        send(fields);
    }

    [[nodiscard]] QString hidden(const QString &name) const
    {
        return attribute(u"name=\"%1\" value=\"([^\"]*)\""_s.arg(name)).value(0);
    }
    [[nodiscard]] QStringList offered() const
    {
        return attribute(u"name=\"account\" value=\"([^\"]*)\""_s);
    }
    [[nodiscard]] QStringList ticked() const
    {
        return attribute(u"name=\"account\" value=\"([^\"]*)\" checked"_s);
    }
    [[nodiscard]] QStringList banks() const
    {
        return attribute(u"name=\"bank\" value=\"([^\"]*)\""_s);
    }
    [[nodiscard]] QString heading() const { return attribute(u"<h1>([^<]*)</h1>"_s).value(0); }
    [[nodiscard]] QString message() const
    {
        return attribute(u"role=\"alert\">([^<]*)<"_s).value(0);
    }
    [[nodiscard]] const Response &page() const { return m_page; }
    [[nodiscard]] QString html() const { return QString::fromUtf8(m_page.body); }
    /// What came back to the client, once the visit has ended.
    [[nodiscard]] Changes returned() const { return OidcBench::returned(m_page); }

    QByteArray m_address;

private:
    void follow(Response response)
    {
        const QByteArray here = "http://127.0.0.1:4711";
        while (response.status == 303 && response.header("Location").startsWith(here)) {
            m_address = response.header("Location").mid(here.size());
            response = m_bench.get(m_address);
        }
        m_page = response;
    }
    [[nodiscard]] QStringList attribute(const QString &pattern) const
    {
        QStringList values;
        auto matches = QRegularExpression(pattern).globalMatch(html());
        while (matches.hasNext())
            values.append(matches.next().captured(1));
        return values;
    }

    OidcBench &m_bench;
    Response m_page;
};

} // namespace

class TestSandboxBankPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void connectingLeadsFromConsentToAccounts();
    void aGroupScopeOffersItsBanks_data();
    void aGroupScopeOffersItsBanks();
    void aBankThatIsAwayEndsTheVisit();
    void aWrongPasswordCanBeTriedAgain();
    void anEmptyLoginCanBeTriedAgain();
    void refusingAnywhereTellsTheClient_data();
    void refusingAnywhereTellsTheClient();
    void someAccountMustBeTicked();
    void accountsTheBankDoesNotHaveAreRefused();
    void reconsentSkipsTheBank();
    void refreshAsksForACode();
    void reauthTicksWhatWasSharedAndKeepsTheId();
    void leavingAccountsOutSplitsTheConnection();
    void aForgedFormIsRefused_data();
    void aForgedFormIsRefused();
    void aStaleFormChangesNothing();
    void aFinishedVisitIsOver();
    void aVisitEndsAfterAnHour();
    void pagesAreLockedDown();
    void textFromOutsideIsEscaped();

private:
    [[nodiscard]] Changes renewal(const QString &flow, const QString &connectionId) const
    {
        return {{u"scope"_s, u"openid "_s + flow},
                {u"claims"_s, OidcBench::claims(m_bench->user, connectionId)}};
    }
    /// Exchanges what came back and gives the connection it names.
    [[nodiscard]] QString connectionOf(const Changes &returned)
    {
        const QJsonObject reply = OidcBench::json(m_bench->exchange(returned.value(u"code"_s)));
        return OidcBench::payload(reply.value(u"id_token"_s).toString())
            .value(u"mh:con_id"_s)
            .toString();
    }

    std::unique_ptr<OidcBench> m_bench;
    std::unique_ptr<Person> m_person;
};

void TestSandboxBankPages::init()
{
    m_bench = std::make_unique<OidcBench>(false);
    m_person = std::make_unique<Person>(*m_bench);
}

void TestSandboxBankPages::connectingLeadsFromConsentToAccounts()
{
    m_person->visit();
    QCOMPARE(m_person->hidden(u"step"_s), u"consent"_s);
    QVERIFY(m_person->html().contains(u"20 February 2027")); // 90 days on
    m_person->approve();
    QCOMPARE(m_person->hidden(u"step"_s), u"log-in"_s);
    m_person->logIn();
    QCOMPARE(m_person->hidden(u"step"_s), u"accounts"_s);
    QVERIFY(m_person->offered().size() > 1);
    QCOMPARE(m_person->ticked(), m_person->offered());
    m_person->shareAccounts(1);
    const Changes back = m_person->returned();
    QCOMPARE(back.value(u"state"_s), u"a state"_s);
    QCOMPARE(back.value(u"iss"_s), OidcBench::issuer());
    const auto *connection = m_bench->world.connection(connectionOf(back));
    QVERIFY(connection);
    QCOMPARE(connection->accounts.size(), std::size_t(1));
}

void TestSandboxBankPages::aGroupScopeOffersItsBanks_data()
{
    QTest::addColumn<QString>("group");
    for (const char *group : {"id:all", "id:api", "id:legacy", "id:test", "id:zoopla",
                              "id:mouseprice", "id:autotrader"})
        QTest::newRow(group) << QString::fromLatin1(group);
}

void TestSandboxBankPages::aGroupScopeOffersItsBanks()
{
    QFETCH(QString, group);
    m_person->visit({{u"scope"_s, u"openid "_s + group}});
    QCOMPARE(m_person->hidden(u"step"_s), u"choose-bank"_s);
    const QStringList banks = m_person->banks();
    QVERIFY(!banks.isEmpty());
    for (const QString &bank : banks) {
        QVERIFY(group == u"id:all" || group == u"id:"_s + m_bench->world.bank(bank)->type);
        QVERIFY(m_bench->world.bank(bank)->isAvailable());
    }
    m_person->send({{u"bank"_s, u"made up"_s}});
    QCOMPARE(m_person->hidden(u"step"_s), u"choose-bank"_s);
    QVERIFY(!m_person->message().isEmpty());
    m_person->send({{u"bank"_s, banks.constLast()}});
    QCOMPARE(m_person->hidden(u"step"_s), u"consent"_s);
    m_person->approve();
    m_person->logIn();
    m_person->shareAccounts(m_person->offered().size());
    QVERIFY(connectionOf(m_person->returned()).startsWith(banks.constLast() + u':'));
}

void TestSandboxBankPages::aBankThatIsAwayEndsTheVisit()
{
    for (const SandboxBank &bank : m_bench->world.banks()) {
        if (bank.isAvailable())
            continue;
        m_person->visit({{u"scope"_s, u"openid id:"_s + bank.id}});
        QCOMPARE(m_person->returned().value(u"error"_s), u"temporarily_unavailable"_s);
        return;
    }
    QFAIL("The catalogue has no bank that is away.");
}

void TestSandboxBankPages::aWrongPasswordCanBeTriedAgain()
{
    m_person->visit();
    m_person->approve();
    m_person->logIn(u"wrong"_s);
    QCOMPARE(m_person->hidden(u"step"_s), u"log-in"_s);
    QVERIFY(m_person->message().contains(u"wrong"));
    m_person->reload();
    QVERIFY(m_person->message().isEmpty()); // said once
    m_person->logIn();
    QCOMPARE(m_person->hidden(u"step"_s), u"accounts"_s);
}

void TestSandboxBankPages::anEmptyLoginCanBeTriedAgain()
{
    m_person->visit();
    m_person->approve();
    m_person->logIn(QString());
    QCOMPARE(m_person->hidden(u"step"_s), u"log-in"_s);
    QVERIFY(!m_person->message().isEmpty());
}

void TestSandboxBankPages::refusingAnywhereTellsTheClient_data()
{
    QTest::addColumn<int>("pages");
    QTest::newRow("bank chooser") << 0;
    QTest::newRow("consent") << 1;
    QTest::newRow("log in") << 2;
    QTest::newRow("accounts") << 3;
}

void TestSandboxBankPages::refusingAnywhereTellsTheClient()
{
    QFETCH(int, pages);
    m_person->visit({{u"scope"_s, u"openid id:test"_s}});
    if (pages > 0)
        m_person->send({{u"bank"_s, OidcBench::mockBank()}});
    if (pages > 1)
        m_person->approve();
    if (pages > 2)
        m_person->logIn();
    const QStringList before = m_bench->world.connectionIdsOf(m_bench->user);
    m_person->refuse();
    const Changes back = m_person->returned();
    QCOMPARE(back.value(u"error"_s), u"access_denied"_s);
    QCOMPARE(back.value(u"state"_s), u"a state"_s);
    QCOMPARE(back.value(u"iss"_s), OidcBench::issuer());
    QVERIFY(!back.contains(u"code"_s));
    QCOMPARE(m_bench->world.connectionIdsOf(m_bench->user), before);
}

void TestSandboxBankPages::someAccountMustBeTicked()
{
    m_person->visit();
    m_person->approve();
    m_person->logIn();
    m_person->shareAccounts(0);
    QCOMPARE(m_person->hidden(u"step"_s), u"accounts"_s);
    QVERIFY(!m_person->message().isEmpty());
}

void TestSandboxBankPages::accountsTheBankDoesNotHaveAreRefused()
{
    m_person->visit();
    m_person->approve();
    m_person->logIn();
    m_person->send({{u"account"_s, u"made up"_s}, {u"decision"_s, u"approve"_s}});
    QCOMPARE(m_person->page().status, 400);
}

void TestSandboxBankPages::reconsentSkipsTheBank()
{
    m_bench->world.advance(std::chrono::days(80));
    m_person->visit(renewal(u"reconsent"_s, m_bench->api));
    QCOMPARE(m_person->hidden(u"step"_s), u"consent"_s);
    m_person->approve();
    QCOMPARE(connectionOf(m_person->returned()), m_bench->api);
    QCOMPARE(m_bench->world.connection(m_bench->api)->expiresAt,
             m_bench->world.now() + std::chrono::days(90));
}

void TestSandboxBankPages::refreshAsksForACode()
{
    m_person->visit(renewal(u"refresh"_s, m_bench->legacy));
    QCOMPARE(m_person->hidden(u"step"_s), u"confirm"_s);
    m_person->send({{u"confirmation-code"_s, u" "_s}, {u"decision"_s, u"approve"_s}});
    QVERIFY(!m_person->message().isEmpty());
    m_person->send({{u"confirmation-code"_s, u"123"_s}, {u"decision"_s, u"approve"_s}});
    QCOMPARE(connectionOf(m_person->returned()), m_bench->legacy);
}

void TestSandboxBankPages::reauthTicksWhatWasSharedAndKeepsTheId()
{
    m_person->visit(renewal(u"reauth"_s, m_bench->api));
    m_person->approve();
    m_person->logIn();
    QCOMPARE(m_person->ticked().size(),
             qsizetype(m_bench->world.connection(m_bench->api)->accounts.size()));
    m_person->shareAccounts(m_person->offered().size());
    QCOMPARE(connectionOf(m_person->returned()), m_bench->api);
}

void TestSandboxBankPages::leavingAccountsOutSplitsTheConnection()
{
    const auto before = m_bench->world.connection(m_bench->api)->accounts.size();
    m_person->visit(renewal(u"reauth"_s, m_bench->api));
    m_person->approve();
    m_person->logIn();
    m_person->shareAccounts(1);
    const QString renewed = connectionOf(m_person->returned());
    QVERIFY(renewed != m_bench->api);
    QCOMPARE(m_bench->world.connection(renewed)->accounts.size(), std::size_t(1));
    QCOMPARE(m_bench->world.connection(m_bench->api)->accounts.size(), before - 1);
}

void TestSandboxBankPages::aForgedFormIsRefused_data()
{
    QTest::addColumn<QString>("token");
    QTest::addColumn<QByteArray>("origin");
    QTest::addColumn<int>("status");
    QTest::newRow("no token") << QString() << QByteArray() << 403;
    QTest::newRow("guessed token") << u"guess"_s << QByteArray() << 403;
    QTest::newRow("foreign origin") << u"right"_s << QByteArray("https://evil.example") << 403;
    QTest::newRow("own origin") << u"right"_s << QByteArray("http://127.0.0.1:4711") << 303;
}

void TestSandboxBankPages::aForgedFormIsRefused()
{
    QFETCH(QString, token);
    QFETCH(QByteArray, origin);
    QFETCH(int, status);
    m_person->visit();
    const QString sent = token == u"right" ? m_person->hidden(u"form_token"_s) : token;
    QList<Header> headers;
    if (!origin.isEmpty())
        headers.append(Header{"origin", origin});
    const Response response = m_bench->post(
        m_person->m_address,
        {{u"form_token"_s, sent}, {u"step"_s, u"consent"_s}, {u"decision"_s, u"approve"_s}},
        headers);
    QCOMPARE(response.status, status);
    m_person->reload();
    QCOMPARE(m_person->hidden(u"step"_s), status == 303 ? u"log-in"_s : u"consent"_s);
}

void TestSandboxBankPages::aStaleFormChangesNothing()
{
    m_person->visit();
    const QString token = m_person->hidden(u"form_token"_s);
    m_person->approve();
    const Response response = m_bench->post(
        m_person->m_address,
        {{u"form_token"_s, token}, {u"step"_s, u"consent"_s}, {u"decision"_s, u"refuse"_s}});
    QCOMPARE(response.status, 303);
    m_person->reload();
    QCOMPARE(m_person->hidden(u"step"_s), u"log-in"_s);
}

void TestSandboxBankPages::aFinishedVisitIsOver()
{
    m_person->visit();
    const QByteArray address = m_person->m_address;
    m_person->refuse();
    QCOMPARE(m_bench->get(address).status, 404);
    QCOMPARE(m_bench->post(address, {{u"decision"_s, u"approve"_s}}).status, 404);
    QCOMPARE(m_bench->get("/bank/unknown").status, 404);
}

void TestSandboxBankPages::aVisitEndsAfterAnHour()
{
    m_person->visit();
    m_bench->world.advance(1h);
    QCOMPARE(m_bench->get(m_person->m_address).status, 404);
}

void TestSandboxBankPages::pagesAreLockedDown()
{
    m_person->visit();
    const Response &page = m_person->page();
    const QByteArray policy = page.header("Content-Security-Policy");
    QVERIFY(policy.startsWith("default-src 'none'"));
    QVERIFY(policy.contains("form-action 'self' http://127.0.0.1:5000;"));
    QVERIFY(policy.contains("frame-ancestors 'none'"));
    QVERIFY(!policy.contains("unsafe"));
    QVERIFY(!policy.contains("script-src"));
    QCOMPARE(page.header("X-Content-Type-Options"), QByteArray("nosniff"));
    QCOMPARE(page.header("Cache-Control"), QByteArray("no-store"));
    for (const char *outside : {"src=", "href=", "url(", "@import"})
        QVERIFY2(!page.body.contains(outside), outside);
    // Every field has a label of its own.
    m_person->approve();
    for (const char *id : {"user", "password"}) {
        QVERIFY(
            m_person->page().body.contains(QByteArray("<label class=\"field\" for=\"") + id + '"'));
        QVERIFY(m_person->page().body.contains(QByteArray("<input id=\"") + id + '"'));
    }
}

void TestSandboxBankPages::textFromOutsideIsEscaped()
{
    const Response page =
        m_bench->get("/oidc/auth?client_id=signing-client&redirect_uri=%22%3E%3Cscript%3E");
    QVERIFY(!page.body.contains("<script"));
    m_person->visit(
        {{u"response_mode"_s, u"form_post"_s}, {u"state"_s, u"\"><script>x</script>'"_s}});
    m_person->refuse();
    QVERIFY(m_person->html().contains(u"value=\"&quot;&gt;&lt;script&gt;x&lt;/script&gt;&#39;\""));
    QCOMPARE(m_person->page().body.count("<script>"), 1); // the page's own line
}

QTEST_GUILESS_MAIN(TestSandboxBankPages)
#include "tst_sandbox_bankpages.moc"
