// Thousands of connections in one database: what is asked of one of them costs the same however many
// there are beside it. Told by the steps that SQLite takes, not by time.

#include "stepcount.h"
#include "storekit.h"

using namespace holdfast;
using namespace holdfast::test;

namespace {

const UserScope kScope = scopeOf(QStringLiteral("client"), QStringLiteral("user"));

ConnectionId idOf(int number)
{
    return ConnectionId{QStringLiteral("bank:%1").arg(number, 6, 10, QLatin1Char('0'))};
}

/// Two connections in a row carry the same account, each beside one of its own.
std::vector<Account> accountsOf(int number)
{
    std::vector<Account> accounts(2);
    accounts[0].id = AccountId{QStringLiteral("own-%1").arg(number)};
    accounts[0].reference = QStringLiteral("%1").arg(number % 10000, 4, 10, QLatin1Char('0'));
    accounts[1].id = AccountId{QStringLiteral("shared-%1").arg(number)};
    accounts[1].providerAccountId = QStringLiteral("at-the-bank-%1").arg(number / 2);
    for (Account &account : accounts) {
        account.connectionId = idOf(number);
        account.type = QStringLiteral("card");
        account.balance = Money{number, QStringLiteral("GBP"), false};
    }
    return accounts;
}

} // namespace

class StoredCrowdTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(StepCount::begin());
    }

    void detailsOfOneCostTheSameInACrowd()
    {
        const qint64 few = stepsForDetails(50);
        const qint64 many = stepsForDetails(2000);
        QVERIFY2(few > 50, "nothing was counted");
        QVERIFY2(many < few * 3 / 2, qPrintable(QStringLiteral("%1 steps among 50 connections, %2 "
                                                               "among 2000").arg(few).arg(many)));
    }

private:
    /// Of a connection in the middle of so many, at one bank; what it tells is right.
    [[nodiscard]] qint64 stepsForDetails(int count)
    {
        QTemporaryDir folder;
        StoreKit kit(folder.path());
        if (kit.open() != u"ok")
            qFatal("the store does not open");
        std::vector<BankConnection> listed;
        std::vector<Account> accounts;
        for (int number = 0; number < count; ++number) {
            BankConnection connection;
            connection.id = idOf(number);
            for (const Account &account : accountsOf(number)) {
                connection.accountIds.push_back(account.id);
                accounts.push_back(account);
            }
            listed.push_back(std::move(connection));
        }
        if (!kit.save(kScope, listed))
            qFatal("the list is not stored");
        if (kit.tell([&](auto *context, auto done) {
                kit.store().saveAllAccounts(kScope, accounts, kNow, context, done);
            }) != u"ok")
            qFatal("the accounts are not stored");

        (void)kit.details(kScope, idOf(0)); // what is read once in a run
        const StepCount steps;
        const Expected<StoredDetails> details = kit.details(kScope, idOf(count / 2));
        const qint64 taken = steps.taken();
        if (!details || details->accounts.size() != 2 || details->overlaps.size() != 1 ||
            details->overlaps.front().other != idOf((count / 2) ^ 1))
            qFatal("the details are not those of the connection");
        return taken;
    }
};

QTEST_GUILESS_MAIN(StoredCrowdTest)
#include "tst_storedcrowd.moc"
