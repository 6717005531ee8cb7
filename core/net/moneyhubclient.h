#pragma once

#include "core/base/callback.h"
#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/lifecycle/account.h"
#include "core/lifecycle/bankconnection.h"
#include "core/lifecycle/serviceconsent.h"
#include "core/lifecycle/institution.h"
#include "core/lifecycle/serviceuser.h"
#include "core/lifecycle/syncrecord.h"
#include "core/net/httpgateway.h"
#include "core/net/paginglimits.h"
#include "core/net/readlist.h"
#include "core/net/retrypolicy.h"
#include "core/net/tokenprovider.h"
#include "core/net/transactionquery.h"
#include "core/profile/profile.h"

#include <QObject>

#include <chrono>
#include <memory>
#include <optional>
#include <variant>

namespace holdfast {

/// How long and how much, so that tests can shorten it.
struct MoneyhubLimits
{
    /// Over all tries of one request (one page of a list).
    std::chrono::milliseconds ordinary{std::chrono::seconds{60}};
    /// For starting a sync: the service may talk to the bank meanwhile.
    std::chrono::milliseconds sync{std::chrono::seconds{120}};
    qint64 iconBytes = 256 * 1024;
    RetryPolicy retry;
    PagingLimits paging;
    /// One account in one reading.
    PagingLimits transactions{1000, 5000, 5'000'000};
};

struct SyncOptions
{
    /// The service answers as soon as it has queued the fetch. Always sent, because its default
    /// differs between versions of the Data API.
    bool enableAsync = true;
    /// When the person last used this program, if they asked for the sync themselves.
    std::optional<Instant> customerLastLoggedTime;
};

/// What `POST /sync` answered.
struct StartedSync
{
    SyncId id;       ///< empty when the service named none (older versions): read syncs() instead
    QString status;  ///< "ok" or "error", as sent
    friend bool operator==(const StartedSync &, const StartedSync &) = default;
};

/// The Moneyhub calls a connection manager needs, as values. Stateless but for the measured clock.
///
/// Every call is asynchronous and keeps the promise of core/base/callback.h; calls that are pending
/// when the client is destroyed are cut off and not answered. Reads are tried up to three times,
/// everything else goes over the wire once; a 401 leads to one new token and one more try. Lists are
/// read to the last page or fail. The token goes to the origins of identityUrl and apiUrl only.
///
/// Errors, besides what HttpGateway and TokenProvider give: NotAccepted (401, 403 and other refusals;
/// part = the service's code), UnknownId (404), TooManyRequests (429, with retryAt), BankUnavailable
/// (5xx that blames the bank), ServiceDown (other 5xx), BadAnswer (part = the missing field), Usage
/// (an id that cannot be part of an address).
class MoneyhubClient : public QObject
{
    Q_OBJECT
public:
    /// The references must outlive the client. Nothing is sent before the first call.
    MoneyhubClient(Profile profile, HttpGateway &gateway, TokenProvider &tokens, Clock &clock,
                   Random &random, MoneyhubLimits limits = {}, QObject *parent = nullptr);
    ~MoneyhubClient() override;

    /// Registers a user (`POST /users`). Not idempotent: when the answer is lost the user may exist;
    /// findUser() tells.
    void createUser(const QString &clientUserId, QObject *context, Callback<UserId> done);
    /// The user who was registered under this name; none when there is none. Reads every user of the
    /// client, so only for when it is not known. NotAccepted when the client lacks `user:read`.
    void findUser(const QString &clientUserId, QObject *context,
                  Callback<std::optional<UserId>> done);

    /// One page of the users of this client, from `offset` on (0, then UserPage::next). NotAccepted
    /// when the client lacks `user:read`. Rows without an id are left out.
    void users(int offset, QObject *context, Callback<UserPage> done);

    void connections(const UserId &user, QObject *context,
                     Callback<ReadList<BankConnection>> done);
    /// The newest `limit` syncs of one connection (1 to 1000): one page, never followed further.
    void syncs(const UserId &user, const ConnectionId &connection, int limit, QObject *context,
               Callback<ReadList<SyncRecord>> done);
    void sync(const UserId &user, const SyncId &sync, QObject *context, Callback<SyncRecord> done);
    /// Accounts with their transaction counts; all of the user's without a connection.
    void accounts(const UserId &user, const std::optional<ConnectionId> &connection,
                  QObject *context, Callback<ReadList<Account>> done);

    /// One page of an account's transactions, read off this thread; `cursor` is what the page before
    /// said, none for the first. NotAccepted when the client lacks `transactions:read:all`.
    void transactions(const UserId &user, const TransactionQuery &query,
                      const std::optional<TransactionCursor> &cursor, QObject *context,
                      Callback<TransactionPage> done);
    /// What the service knows of an account's balances, of several kinds and days.
    void balances(const UserId &user, const AccountId &account, QObject *context,
                  Callback<ReadList<AccountBalance>> done);
    /// Every consent the service remembers of this user. NotAccepted when the client lacks
    /// `consent_history:read`.
    void consentHistory(const UserId &user, QObject *context, Callback<ReadList<ServiceConsent>> done);

    /// Asks the service to fetch a connection now (`POST /sync`). On Network or BadAnswer it is
    /// unknown whether it will: read syncs() before asking again.
    void startSync(const UserId &user, const ConnectionId &connection, const SyncOptions &options,
                   QObject *context, Callback<StartedSync> done);
    /// Revokes the consent and deletes the connection there. Gone when the service does not know it
    /// (any more). On Network or ServiceDown it is unknown: read connections().
    void removeConnection(const UserId &user, const ConnectionId &connection, QObject *context,
                          Callback<std::monostate> done);

    /// Every bank this client may connect; needs no token.
    void institutions(QObject *context, Callback<ReadList<Institution>> done);
    /// A bank's icon: a PNG of at most 1024 × 1024, or an SVG that refers to nothing outside itself.
    /// Asked of the identity host only and without a token. UnknownId when there is none.
    void icon(const QString &bankRef, QObject *context, Callback<QByteArray> done);

    /// For `profiles check`: is a token given for this scope (and user)?
    void checkScope(const TokenRequest &request, QObject *context, Callback<std::monostate> done);
    /// For `profiles check`: does the service know this user?
    void checkUser(const UserId &user, QObject *context, Callback<std::monostate> done);
    /// For `profiles check`: does the Data API answer for this user?
    void checkDataApi(const UserId &user, QObject *context, Callback<std::monostate> done);

    /// How far the service's clock is ahead of this computer's (negative: behind), by the Date of
    /// the latest answer; within about a second. Nothing before the first dated answer.
    [[nodiscard]] std::optional<std::chrono::milliseconds> serverClockOffset() const;

Q_SIGNALS:
    /// serverClockOffset() was measured for the first time, or moved by more than two seconds since
    /// this was told last.
    void serverClockOffsetChanged();

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace holdfast
