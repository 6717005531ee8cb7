// What the privacy view hides, field by field: nothing of what names somebody or tells an amount gets
// through, what tells rows apart stays, and errors say no more than what is wrong.
#include "core/service/masker.h"

#include "core/lifecycle/currency.h"
#include "core/service/maskedservice.h"
#include "support/fakeclock.h"
#include "support/fakeconnectionservice.h"
#include "support/sampleconnections.h"

#include <QTest>

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

const QString kSecret = u"Kanari"_s;

QString maskOf(MaskedName kind, int number)
{
    return u"mask %1-%2"_s.arg(int(kind)).arg(number);
}
QString mask(MaskedName kind, int number = 1)
{
    return maskOf(kind, number);
}

Account account(const QString &id)
{
    Account one;
    one.id = AccountId(id);
    one.name = kSecret + u" account "_s + id;
    one.reference = u"4711"_s;
    one.providerAccountId = kSecret;
    one.type = u"savings"_s;
    one.balance = Money{1'234, u"GBP"_s};
    return one;
}

/// Which every call that fails fails with.
Error nameyError()
{
    Error error = makeErrorAbout(u"/home/kanari/desk.json"_s, ErrorKind::StorageReadOnly, u"moved"_s,
                                 u"Kanari Bank, account 4711"_s);
    error.correlationId = u"c-1"_s;
    return error;
}

Error maskedError()
{
    Error error = nameyError();
    error.about = mask(MaskedName::Note);
    error.detail.clear();
    return error;
}

} // namespace

class MaskerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneNameHasOneMask()
    {
        QCOMPARE(m_masker.masked(MaskedName::Bank, kSecret), mask(MaskedName::Bank, 1));
        QCOMPARE(m_masker.masked(MaskedName::Bank, u"Monzo"_s), mask(MaskedName::Bank, 2));
        QCOMPARE(m_masker.masked(MaskedName::Bank, kSecret), mask(MaskedName::Bank, 1));
        QCOMPARE(m_masker.masked(MaskedName::User, kSecret), mask(MaskedName::User, 1));
        QCOMPARE(m_masker.masked(MaskedName::Bank, QString()), QString());
        QCOMPARE(m_masker.nameBehind(MaskedName::Bank, mask(MaskedName::Bank, 2)), u"Monzo"_s);
        QCOMPARE(m_masker.nameBehind(MaskedName::Bank, kSecret), QString());
        QCOMPARE(m_masker.nameBehind(MaskedName::Profile, mask(MaskedName::Profile)), QString());
    }

    void aRow()
    {
        ConnectionEntry entry = healthyEntry(u"a:1"_s, kSecret, m_clock.now());
        entry.settings.ownName = kSecret;
        entry.settings.notes = kSecret;
        entry.settings.person = kSecret;
        ConnectionEntry expected = entry;
        expected.connection.name = mask(MaskedName::Bank);
        expected.settings.ownName.clear();
        expected.settings.notes = mask(MaskedName::Note);
        expected.settings.person = mask(MaskedName::Note);
        QVERIFY(m_masker.masked(entry) == expected);
    }

    void details()
    {
        ConnectionDetails details;
        details.entry = healthyEntry(u"a:1"_s, kSecret, m_clock.now());
        details.accounts = {account(u"1"_s), account(u"2"_s)};
        details.accountSettings[AccountId(u"1"_s)] = {kSecret, kSecret, true};
        LineageStep step;
        step.accounts = {{AccountId(u"1"_s), account(u"1"_s).name, {}, AccountFate::Lost, {}}};
        details.lineage = {{step}, {step}};
        details.questions = {{ConnectionId(u"o"_s), AccountId(u"9"_s), kSecret, {}}};
        ServiceConsent consent;
        consent.provider = kSecret;
        consent.status = u"Authorised"_s;
        consent.accounts = {u"••••4711"_s};
        details.serviceConsents = {consent};
        details.transactionsFault = nameyError();

        ConnectionDetails expected = details;
        expected.entry.connection.name = mask(MaskedName::Bank);
        for (int i = 0; i < 2; ++i) {
            Account &one = expected.accounts[size_t(i)];
            one.name = mask(MaskedName::Account, i + 1);
            one.reference.clear();
            one.providerAccountId.clear();
            one.balance = hiddenMoney();
        }
        expected.accountSettings[AccountId(u"1"_s)] = {{}, mask(MaskedName::Note), true};
        for (auto *steps : {&expected.lineage.before, &expected.lineage.after})
            steps->front().accounts.front().name = mask(MaskedName::Account, 1); // the same account
        expected.questions.front().name = mask(MaskedName::Account, 3);
        expected.serviceConsents.front().provider = mask(MaskedName::Bank);
        // A note whose number would tell it from others is the words' affair.
        expected.serviceConsents.front().accounts = {mask(MaskedName::Note, 2)};
        expected.transactionsFault = maskedError();
        expected.transactionsFault->about = mask(MaskedName::Note, 3);
        QVERIFY(m_masker.masked(details) == expected);
    }

    void anAccountWithoutABalanceHasNone()
    {
        ConnectionDetails details;
        details.accounts = {account(u"1"_s)};
        details.accounts.front().balance.reset();
        QVERIFY(!m_masker.masked(details).accounts.front().balance);
    }

    void listsOfNames()
    {
        const ConnectionId id(u"a:1"_s);
        QVERIFY(m_masker.masked(std::vector<NamedAccount>{{id, kSecret, kSecret}}) ==
                (std::vector<NamedAccount>{{id, mask(MaskedName::Account), {}}}));

        TransactionList list;
        ListedTransaction row;
        row.transaction.amount = Money{-500, u"GBP"_s};
        row.transaction.description = kSecret;
        row.transaction.counterparty = u"Shop"_s;
        list.rows = {row};
        row.transaction.amount = hiddenMoney();
        row.transaction.description = mask(MaskedName::Note, 1);
        row.transaction.counterparty = mask(MaskedName::Note, 2);
        QVERIFY(m_masker.masked(list).rows == std::vector<ListedTransaction>{row});

        RemovalReceipt receipt;
        receipt.connection = id;
        receipt.bankName = kSecret;
        receipt.accounts = 2;
        receipt.mayRemainIn = {u"/home/kanari/old.db"_s};
        RemovalReceipt hidden = receipt;
        hidden.bankName = mask(MaskedName::Bank);
        hidden.mayRemainIn = {mask(MaskedName::Note, 3)};
        QVERIFY(m_masker.masked(receipt) == hidden);
        QVERIFY(m_masker.masked(std::vector{receipt, receipt}) == (std::vector{hidden, hidden}));

        RemovedElsewhere gone;
        gone.bankName = kSecret;
        gone.ownName = kSecret;
        const auto hiddenGone = m_masker.masked(std::vector{gone});
        QCOMPARE(hiddenGone.front().bankName, mask(MaskedName::Bank));
        QCOMPARE(hiddenGone.front().ownName, QString());
    }

    void whatIsUnderWay()
    {
        SettledAttempt attempt;
        attempt.bankName = kSecret;
        QCOMPARE(m_masker.masked(attempt).bankName, mask(MaskedName::Bank));
        FlowStatus flow;
        flow.bankName = kSecret;
        QCOMPARE(m_masker.masked(flow).bankName, mask(MaskedName::Bank));
        ServiceHealth health;
        health.faults = {nameyError(), nameyError()};
        QVERIFY(m_masker.masked(health).faults == (std::vector{maskedError(), maskedError()}));
    }

    void profilesAndUsers()
    {
        ProfileSummary summary;
        summary.name = kSecret;
        summary.key = u"key"_s;
        QCOMPARE(m_masker.masked(summary).name, mask(MaskedName::Profile));
        QCOMPARE(m_masker.masked(summary).key, summary.key); // things are kept by it
        summary.sandbox = true;
        QCOMPARE(m_masker.masked(summary).name, kSecret); // which is our own

        ProfileChoice choice{ProfileId(u"desk"_s), u"desk"_s, false, nameyError()};
        const ProfileChoice hidden = m_masker.masked(choice);
        QCOMPARE(hidden.name, mask(MaskedName::Profile, 2));
        QCOMPARE(hidden.id, choice.id);
        QVERIFY(hidden.fault == maskedError());

        UserPage page;
        page.users.resize(1);
        page.users.front().id = UserId(u"u-1"_s);
        page.users.front().clientUserId = kSecret;
        const ServiceUser user = m_masker.masked(page).users.front();
        QCOMPARE(user.id.value(), mask(MaskedName::User));
        QCOMPARE(user.clientUserId, QString());
    }

    void errors_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("part");
        QTest::addColumn<QString>("about");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char *name, ErrorKind kind, const QString &part,
                            const QString &about, const QString &shown) {
            QTest::newRow(name) << kind << part << about << shown;
        };
        row("a path", ErrorKind::StorageReadOnly, u"moved"_s, u"/home/kanari"_s,
            mask(MaskedName::Note));
        row("a file without a path", ErrorKind::SecretFile, u"missing"_s, u"kanari.jwk"_s,
            mask(MaskedName::Note));
        row("a profile's name", ErrorKind::Profile, u"missing"_s, u"kanari"_s,
            mask(MaskedName::Profile));
        row("a count", ErrorKind::BadAnswer, u"rows"_s, u"12"_s, u"12"_s);
        row("a proxy", ErrorKind::Network, u"proxy"_s, u"proxy.lan:3128"_s, u"proxy.lan:3128"_s);
        row("nothing", ErrorKind::ServiceDown, {}, {}, {});
    }
    void errors()
    {
        QFETCH(ErrorKind, kind);
        QFETCH(QString, part);
        QFETCH(QString, about);
        QFETCH(QString, shown);
        const Error error = makeErrorAbout(about, kind, part, u"Kanari Bank says no"_s);
        QVERIFY(m_masker.masked(error) == makeErrorAbout(shown, kind, part, {}));
    }

    void whatGoesWrongNamesNobody_data()
    {
        using Call = std::function<void(ConnectionService &, QObject *, std::function<void(Error)>)>;
        QTest::addColumn<Call>("call");
        const ConnectionId id(u"a:1"_s);
        const auto row = [](const char *name, auto ask) {
            QTest::newRow(name) << Call([ask](ConnectionService &service, QObject *context,
                                              const std::function<void(Error)> &told) {
                ask(service, context, [told](const auto &result) { told(result.error()); });
            });
        };
        row("secret", [](auto &service, auto *context, auto done) {
            service.provideSecret(Secret("s"), false, context, done);
        });
        row("refresh", [](auto &service, auto *context, auto done) { service.refresh(context, done); });
        row("details", [id](auto &service, auto *context, auto done) {
            service.details(id, context, done);
        });
        row("history", [id](auto &service, auto *context, auto done) {
            service.history(id, context, done);
        });
        row("months", [id](auto &service, auto *context, auto done) {
            service.accountMonths(id, context, done);
        });
        row("transactions", [](auto &service, auto *context, auto done) {
            service.transactions({}, context, done);
        });
        row("users", [](auto &service, auto *context, auto done) { service.users(0, context, done); });
        row("banks", [](auto &service, auto *context, auto done) {
            service.institutions(context, done);
        });
        row("flow", [](auto &service, auto *context, auto done) {
            service.startFlow({}, context, done);
        });
        row("address", [](auto &service, auto *context, auto done) {
            service.pasteAddress({}, context, done);
        });
        row("sync", [id](auto &service, auto *context, auto done) {
            service.sync(id, false, context, done);
        });
        row("remove", [id](auto &service, auto *context, auto done) {
            service.remove(id, context, done);
        });
        row("reminders", [id](auto &service, auto *context, auto done) {
            service.setReminders(id, false, context, done);
        });
        row("snooze", [id](auto &service, auto *context, auto done) {
            service.setSnooze(id, {}, context, done);
        });
        row("hidden account", [id](auto &service, auto *context, auto done) {
            service.setAccountHidden(id, AccountId(), true, context, done);
        });
        row("match", [](auto &service, auto *context, auto done) {
            service.answerAccountMatch({}, context, done);
        });
        row("removed elsewhere", [id](auto &service, auto *context, auto done) {
            service.keepRemovedElsewhere(id, context, done);
        });
    }
    void whatGoesWrongNamesNobody()
    {
        using Call = std::function<void(ConnectionService &, QObject *, std::function<void(Error)>)>;
        QFETCH(Call, call);
        FakeConnectionService service;
        service.answerInstitutions = false;
        for (auto *fault : {&service.secretFault, &service.detailsFault, &service.historyFault,
                            &service.monthsFault, &service.transactionsFault, &service.usersFault,
                            &service.noteFault})
            *fault = nameyError();
        MaskedService masked(service, m_masker, true);
        for (const bool hidden : {true, false}) {
            masked.setHidden(hidden);
            std::optional<Error> told;
            call(masked, this, [&told](const Error &error) { told = error; });
            const auto failNow = [](auto &done) {
                if (done)
                    std::exchange(done, {})(fail(nameyError()));
            };
            failNow(service.refreshDone);
            failNow(service.flowDone);
            failNow(service.pasteDone);
            failNow(service.syncDone);
            failNow(service.removeDone);
            failNow(service.institutionsDone);
            QTRY_VERIFY(told);
            QVERIFY(*told == (hidden ? maskedError() : nameyError()));
        }
    }

    void init() { m_masker = Masker(maskOf); }

private:
    FakeClock m_clock;
    Masker m_masker{maskOf};
};

QTEST_GUILESS_MAIN(MaskerTest)
#include "tst_masker.moc"
