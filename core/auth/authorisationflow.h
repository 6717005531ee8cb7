#pragma once

#include "core/auth/authorisationrequest.h"
#include "core/auth/idtokenverifier.h"
#include "core/auth/loopbacklistener.h"
#include "core/auth/returnpage.h"
#include "core/auth/tokenreply.h"
#include "core/base/callback.h"
#include "core/lifecycle/flow.h"
#include "core/lifecycle/ids.h"
#include "core/profile/profile.h"

#include <QObject>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <optional>
#include <variant>

namespace holdfast {

class BrowserOpener;
class KeySet;

/// What an authorisation proved: this connection, for this user.
struct FlowProof
{
    ConnectionId connectionId;    ///< `mh:con_id` of the verified id_token; may be a new one
    UserId user;                  ///< `sub`, equal to the user that was asked for
    std::optional<SyncId> syncId; ///< `mh:sync`, only when the service fetches on its own
    friend bool operator==(const FlowProof &, const FlowProof &) = default;
};

/// How long each wait of a flow may last. Waiting for the person is FlowRequest::timeLimit;
/// discovery and keys have the deadlines of their own requests.
struct FlowDeadlines
{
    std::chrono::milliseconds push = std::chrono::seconds{60}; ///< PAR
    std::chrono::milliseconds browser =
        std::chrono::seconds{5}; ///< until it is said to have failed
    std::chrono::milliseconds exchange = std::chrono::seconds{120}; ///< the service syncs meanwhile
    ListenerDeadlines listener;
};

/// What a flow is built from. Everything is borrowed and must outlive the flow.
struct AuthorisationFlowParts
{
    HttpGateway &gateway;
    Discovery &discovery;
    KeySet &keys;
    ClientAuthenticator &authenticator; ///< has its secret by the time of start()
    BrowserOpener &browser;
    Clock &clock;
    Random &random;
};

/// One journey through the browser: connect, reauth, refresh or reconsent.
///
///     start ── discovery ── listener bound ── [PAR] ── browser opened      Preparing
///                                                        │
///                 strays, wrong state: answered, waiting goes on           AtTheBank
///                                                        │ redirect, or paste()
///     checks: state, iss, error, front-channel id_token ── exchange (once) Checking
///                ── id_token: signature, claims, sub, mh:con_id
///                                                        │
///     finished(proof or error), once                                       Ended
///     showOutcome(): the page in the browser tells the truth, the port is given back
///
/// Changes nothing anywhere but at the service; who owns the flow stores what finished() brings.
/// Follows RFC 8252 (loopback, the system's browser), 7636 (S256), 9126 (PAR), 9207 (`iss`) and
/// 9700, and OpenID Connect Core. Lives on one thread. Destroying it ends it without a signal.
class AuthorisationFlow : public QObject
{
    Q_OBJECT
public:
    AuthorisationFlow(Profile profile, FlowRequest request, UserId user,
                      const AuthorisationFlowParts &parts, ReturnPageTexts texts,
                      FlowDeadlines deadlines = {}, QObject *parent = nullptr);

    /// Call once. Says first whether the request is sound (Usage otherwise, and then nothing
    /// was sent or opened); everything later comes by finished().
    [[nodiscard]] Expected<std::monostate> start();

    /// Ends with Cancelled, unless it has ended. A redirect that comes later finds nobody.
    void cancel();

    /// Opens the link again; with PAR a fresh one, since a request_uri works once and for a minute.
    /// Does nothing unless the stage is AtTheBank.
    void openBrowserAgain();

    /// The address the browser shows at the end. Gets the same checks as a redirect; what does not
    /// belong to this flow is answered with ReturnPath (part: "address", "state" …) and the flow
    /// waits on.
    void paste(const QString &address, QObject *context, Callback<std::monostate> done);

    /// After finished(): what the page says. Then the port is given back, as soon as the page has
    /// been read and at the latest after ListenerDeadlines::outcome; closed() tells.
    void showOutcome(ReturnOutcome outcome);

    [[nodiscard]] FlowStage stage() const { return m_stage; }
    [[nodiscard]] QUrl link() const { return m_link; } ///< for the browser; empty while preparing

Q_SIGNALS:
    void stageChanged(holdfast::FlowStage stage);
    void linkChanged(const QUrl &link);
    /// The browser could not be started, or the link not made again. The flow goes on: the person
    /// can copy the link and paste the address.
    void browserFailed(const holdfast::Error &error);
    /// A browser asked for the redirect by https, which a loopback port cannot answer: offer
    /// paste().
    void browserTriedHttps();
    /// The end; once, never from inside start(), cancel() or paste().
    void finished(const holdfast::Expected<holdfast::FlowProof> &result);
    /// Once after showOutcome(), within a second or two: the browser has its page, or none is
    /// coming for it. Whoever may end the program waits for this.
    void outcomeTold();
    /// After showOutcome(): nothing is listening any more.
    void closed();

private:
    // The steps, in the order of the drawing.
    void discovered(const Expected<ProviderMetadata> &provider);
    void makeLink();
    void pushed(const Expected<HttpAnswer> &answer);
    void linkMade(const Expected<QUrl> &link);
    void openBrowser();
    void browserAnswered(const Expected<std::monostate> &result);
    void consider(const AuthorisationAnswer &answer);
    void verifyFront(const Expected<VerificationKeys> &keys);
    void exchangeCode();
    void exchanged(const Expected<HttpAnswer> &answer);
    void verifyBack(const Expected<VerificationKeys> &keys);
    void prove(const IdTokenClaims &claims);

    [[nodiscard]] Expected<QByteArray> requestObject(const FormFields &parameters) const;
    [[nodiscard]] Expected<QUrl> requestObjectLink(const FormFields &parameters) const;
    [[nodiscard]] std::optional<Error> answerFault(const AuthorisationAnswer &answer) const;
    [[nodiscard]] Expected<IdTokenClaims> verified(const Secret &idToken,
                                                   const VerificationKeys &keys,
                                                   IdTokenExpectations::Channel channel) const;
    void noteServerClock(const HttpAnswer &answer);
    void enter(FlowStage stage);
    void end(const Expected<FlowProof> &result);
    [[nodiscard]] bool isOver() const { return m_stage == FlowStage::Ended; }

    const Profile m_profile;
    const FlowRequest m_request;
    const UserId m_user;
    AuthorisationFlowParts m_parts;
    const FlowDeadlines m_deadlines;
    LoopbackListener m_listener;
    QTimer m_timeLimit;
    QTimer m_browserLimit;
    FlowStage m_stage = FlowStage::Preparing;
    bool m_pushing = false;
    bool m_outcomeShown = false;
    ProviderMetadata m_provider;
    FlowSecrets m_secrets;
    QUrl m_redirectUri;
    QUrl m_link;
    AuthorisationAnswer m_answer; ///< the redirect, once it is here
    TokenReply m_tokens;
    std::optional<std::chrono::milliseconds> m_serverAhead;
};

} // namespace holdfast
