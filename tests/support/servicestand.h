#pragma once

#include "core/base/clocksignal.h"
#include "core/net/networkstatus.h"
#include "core/secrets/secretsource.h"
#include "core/secrets/sessionstore.h"
#include "core/service/liveservice.h"
#include "core/service/preferencebook.h"
#include "core/service/profileopener.h"
#include "support/fakeclock.h"
#include "support/fakerandom.h"
#include "support/fakesecretstore.h"
#include "support/outcome.h"
#include "support/rawclient.h"
#include "support/recordingbrowser.h"
#include "support/scriptedgateway.h"

#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <memory>

namespace holdfast::test {

/// A profile opener that answers as it is told to.
class FakeProfileOpener final : public ProfileOpener
{
public:
    Expected<OpenedProfile> next = OpenedProfile{};
    int opens = 0;

    void open(QObject *context, Callback<OpenedProfile> done) override
    {
        ++opens;
        answerLater<OpenedProfile>(context, std::move(done), next);
    }
};

/// What a test says of the network.
class FakeNetwork final : public NetworkStatus
{
public:
    int watches = 0;

    void watch() override { ++watches; }
    [[nodiscard]] bool isOffline() const override { return m_offline; }
    void setOffline(bool offline)
    {
        m_offline = offline;
        Q_EMIT changed();
    }

private:
    bool m_offline = false;
};

/// One connection as the stand's service lists it.
struct ListedRow
{
    QByteArray id;
    QByteArray lastUpdated = "2026-11-22T08:00:00Z";
    QByteArray expiresAt = "2027-02-01T00:00:00Z";
    QByteArray type = "api";
    QByteArray accountIds = {};   ///< a JSON array; `a-<id>` alone when empty
    QByteArray more = {};   ///< further members, with a comma in front
    QByteArray name = "A Bank";
    QByteArray status = "ok";
};

/// The live service over a real store in a folder of its own, a scripted Moneyhub and no network.
/// It is 2026-11-22T10:00Z and stays so until a test moves `clock`.
class ServiceStand
{
public:
    const UserId user{QStringLiteral("user-1")};
    QTemporaryDir folder;
    FakeClock clock;
    FakeRandom random;
    ScriptedGateway gateway;
    RecordingBrowser browser;
    FakeSecretStore keychain;
    SessionStore session;
    SecretSource secrets{keychain, session};
    FakeProfileOpener opener;
    FakeNetwork network;
    ClockSignal clockSignal;
    ServiceTimes times;
    Store::Mode mode = Store::Mode::ReadWrite;
    bool lastPictureFirst = true;
    bool listenForWebhooks = false;
    bool readHistories = false;

    std::vector<ListedRow> listed;             ///< what the service has
    QByteArray accounts = "[]";                ///< of everybody
    const PreferenceBook *preferences = nullptr;
    QByteArray consents = "[]";                ///< the service's own history of them
    QByteArray syncs = "[]";                   ///< of every connection
    QByteArray proven = "bank:1";              ///< `mh:con_id` of the next id_token
    QByteArray subject = "\"sub\":\"user-1\","; ///< member of the next id_token, with its comma
    std::chrono::milliseconds serviceAhead{0};  ///< of `clock`, by the Date of the list
    bool datesAnswers = true;                  ///< with a Date that tells of its clock
    std::function<void()> whenAuthorised;      ///< what a flow does to the lists above

    std::unique_ptr<Store> store;
    std::unique_ptr<ConnectionService> service;

    ServiceStand();
    ~ServiceStand();

    void build();
    /// For a further service over the same store; what is given must outlive it.
    [[nodiscard]] ServiceParts parts(ProfileOpener &profileOpener);
    /// Starts a command and waits for its one answer; its word.
    template <class T, class Start>
    [[nodiscard]] Expected<T> ask(Start start)
    {
        auto outcome = std::make_shared<Outcome<T>>();
        auto returned = std::make_shared<bool>(false);
        start(&context, [outcome, returned](Expected<T> result) {
            if (!*returned)
                qFatal("answered before the call returned");
            outcome->take()(std::move(result));
        });
        *returned = true;
        if (!QTest::qWaitFor([&] { return outcome->count() > 0; }, 10'000))
            return fail(makeError(ErrorKind::TimedOut, QStringLiteral("test"), {}));
        settle();
        if (outcome->count() != 1)
            qFatal("answered more than once");
        if (!outcome->succeeded())
            return fail(outcome->error());
        return outcome->value();
    }
    template <class T>
    [[nodiscard]] static QString wordOf(const Expected<T> &result)
    {
        return result ? QStringLiteral("ok") : errorKindWord(result.error().kind);
    }

    [[nodiscard]] QString open();
    [[nodiscard]] QString goOnline();
    [[nodiscard]] QString refresh();
    /// build(), open() and goOnline(); "ok" when all went well.
    [[nodiscard]] QString start();
    [[nodiscard]] Expected<SyncResult> sync(const char *id, bool follow = true);
    [[nodiscard]] Expected<RemovalReceipt> remove(const char *id);
    [[nodiscard]] Expected<FlowResult> flow(const FlowRequest &request);

    [[nodiscard]] QString databasePath() const;
    [[nodiscard]] static ConnectionId idOf(const char *id) { return ConnectionId{QString::fromLatin1(id)}; }
    [[nodiscard]] const ConnectionEntry *entry(const char *id) const;
    [[nodiscard]] QString ids() const;
    /// The words of what is wrong.
    [[nodiscard]] QString faults() const;
    [[nodiscard]] UserScope scope() const { return {opener.next->profile.key(), user}; }
    [[nodiscard]] int calls(const char *method, const char *path) const;
    /// How often a code was exchanged.
    [[nodiscard]] int exchanges() const;
    /// Lets what is on its way arrive, also over the store's thread.
    void settle();

    /// A delivery to the service's webhook receiver; the status it answers.
    [[nodiscard]] int webhook(const QByteArray &type, const QByteArray &body);
    /// The same with an honest signed event.
    [[nodiscard]] int signedWebhook(const QByteArray &id, const QByteArray &events);

    /// What a person's browser does who agrees: comes back with a code. With `error`, one who does not.
    void visitWith(const QByteArray &error = {});
    void comeBack(const QByteArray &error = {});

    /// What the token endpoint answers to an honest request.
    [[nodiscard]] QByteArray tokens(const HttpRequest &request);
    /// The page that the redirect leads to, as the browser asks for it.
    [[nodiscard]] std::unique_ptr<RawClient> lastPage() const;
    /// What the redirect was answered with; null before there was one.
    [[nodiscard]] const RawClient *visit() const { return m_visit.get(); }
    [[nodiscard]] Expected<ConnectionDetails> details(const char *id);

    QObject context;

private:
    [[nodiscard]] HttpRequest lastPush() const;
    [[nodiscard]] quint16 listenerPort() const;
    [[nodiscard]] static ReturnPageTexts pageTexts();
    void script();
    [[nodiscard]] QByteArray list() const;

    QByteArray m_nonce;
    std::unique_ptr<RawClient> m_visit;
    mutable ConnectionSnapshot m_shown;   ///< keeps entry() alive
};

} // namespace holdfast::test
