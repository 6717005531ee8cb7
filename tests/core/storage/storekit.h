#pragma once

#include "core/storage/store.h"
#include "support/outcome.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

namespace holdfast::test {

/// 2026-11-22T10:00:00Z
inline const Instant kNow = fromMilliseconds(1'795'341'600'000);

/// A store in a folder of its own. The functions end in the answer, so that a test reads like the
/// story it tells; the event loop runs meanwhile.
class StoreKit
{
public:
    explicit StoreKit(const QString &folder) : m_folder(folder) {}

    [[nodiscard]] const QString &folder() const { return m_folder; }
    [[nodiscard]] QString databasePath() const { return m_folder + QStringLiteral("/holdfast.db"); }
    [[nodiscard]] Store &store() { return *m_store; }

    [[nodiscard]] QString open(Store::Mode mode = Store::Mode::ReadWrite,
                               StoreDeadlines deadlines = {})
    {
        m_store = std::make_unique<Store>(m_clock, deadlines);
        return wordOf<std::monostate>([this, mode](auto done) {
            m_store->open(m_folder, mode, &m_context, std::move(done));
        });
    }
    void close() { m_store.reset(); }

    /// Starts a request and waits for its answer: `kit.ask<StoredList>([&](auto *context, auto
    /// done) { kit.store().loadConnections(scope, context, done); })`
    template <class T, class Start>
    [[nodiscard]] Expected<T> ask(Start start)
    {
        // Shared: an answer that comes too late must not write into a dead frame.
        auto outcome = std::make_shared<Outcome<T>>();
        start(&m_context, [outcome](Expected<T> result) { outcome->take()(std::move(result)); });
        if (!QTest::qWaitFor([&] { return outcome->count() == 1; }, 30000))
            return fail(makeError(ErrorKind::TimedOut, {}, QStringLiteral("no answer")));
        if (!outcome->succeeded())
            return fail(outcome->error());
        return outcome->value();
    }
    /// The same for requests that only succeed or fail: "ok" or the word of the error.
    template <class Start>
    [[nodiscard]] QString tell(Start start)
    {
        const auto answer = ask<std::monostate>(std::move(start));
        return answer ? QStringLiteral("ok") : errorKindWord(answer.error().kind);
    }

    [[nodiscard]] Expected<StoredList>
    save(const UserScope &scope, const std::vector<BankConnection> &listed, Instant readAt = kNow)
    {
        return ask<StoredList>([&](auto *context, auto done) {
            m_store->saveConnections(scope, listed, readAt, context, done);
        });
    }
    [[nodiscard]] Expected<StoredList> load(const UserScope &scope)
    {
        return ask<StoredList>(
            [&](auto *context, auto done) { m_store->loadConnections(scope, context, done); });
    }
    [[nodiscard]] Expected<StoredDetails> details(const UserScope &scope, const ConnectionId &id)
    {
        return ask<StoredDetails>(
            [&](auto *context, auto done) { m_store->details(scope, id, context, done); });
    }

private:
    template <class T, class Start>
    [[nodiscard]] QString wordOf(Start start)
    {
        const auto answer = ask<T>([&](QObject *, auto done) { start(done); });
        return answer ? QStringLiteral("ok") : errorKindWord(answer.error().kind);
    }

    QString m_folder;
    SystemClock m_clock;
    QObject m_context;
    std::unique_ptr<Store> m_store;
};

inline UserScope scopeOf(const QString &client, const QString &user)
{
    return {client + QStringLiteral("@identity.example"), UserId{user}};
}

/// A connection with every field filled, so that a column that is forgotten shows.
inline BankConnection fullConnection(int number)
{
    BankConnection connection;
    connection.id = ConnectionId{QStringLiteral("%1:%2")
                                     .arg(number % 100, 32, 16, QLatin1Char('a'))
                                     .arg(number, 8, 10, QLatin1Char('0'))};
    connection.name = QStringLiteral("Bank of %1").arg(number % 100);
    connection.type = QStringLiteral("api");
    connection.status = QStringLiteral("ok");
    connection.error = QStringLiteral("sync_partial");
    connection.extendedStatus = QStringLiteral("stoppedSyncing");
    connection.tppConsent = number % 2 == 0;
    connection.singleSyncOnly = false;
    connection.connectedOn.value = kNow - std::chrono::days{60} + std::chrono::milliseconds{7};
    connection.lastUpdated.value = kNow - std::chrono::hours{number % 48};
    connection.expiresAt.value = kNow + std::chrono::days{number % 90};
    connection.userConsentedAt.unreadable = true;
    for (int account = 0; account < 3; ++account)
        connection.accountIds.emplace_back(
            QStringLiteral("account-%1-%2").arg(number).arg(account));
    return connection;
}

} // namespace holdfast::test
