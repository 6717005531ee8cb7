#pragma once

#include "core/auth/authorisationanswer.h"
#include "core/auth/returnpage.h"
#include "core/base/expected.h"
#include "core/http/loopbackserver.h"

#include <QObject>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <optional>
#include <variant>

namespace holdfast {

class LoopbackConnection;

/// Where the redirect is expected.
struct ListenerSettings
{
    /// As registered. Loopback `http:` with port 0 means any free port; `https:` means the hosted
    /// return page, which sends the browser on to http://127.0.0.1:<listenPort>/callback.
    QUrl redirectUri;
    quint16 listenPort = 0;
    /// `code id_token`: the answer may come as form_post, or in the fragment by the relay page.
    bool withIdToken = false;
    /// Scheme, host and port of the identity service: the one foreign page that may post here.
    QByteArray identityOrigin;
};

struct ListenerDeadlines
{
    std::chrono::milliseconds connection = std::chrono::seconds{10}; ///< one socket, whole life
    /// How long a connection may say nothing once all places are taken and others wait.
    std::chrono::milliseconds patience = std::chrono::milliseconds{50};
    std::chrono::milliseconds hold = std::chrono::seconds{4};    ///< until "checking" is said
    std::chrono::milliseconds outcome = std::chrono::seconds{5}; ///< for the page to be fetched
    std::chrono::milliseconds telling = std::chrono::milliseconds{1500}; ///< until outcomeTold()
    std::chrono::milliseconds linger = std::chrono::seconds{1};          ///< after it was
};

/// The small server that the bank's redirect comes back to (RFC 8252 §7.3, §8.3).
///
/// Listens on loopback only, for one flow only. Each request passes, in this order: syntax and
/// size, Host and Origin (403), path (404), method (405), parameters and `state` (400). Whatever
/// fails is answered and waiting goes on; no answer repeats anything that was sent. The first
/// request with the right `state` and a code or an error is the redirect: received() once. Its
/// browser is sent to a clean address whose page is held until showOutcome(), so that what it says
/// is true.
class LoopbackListener : public QObject
{
    Q_OBJECT
public:
    LoopbackListener(ReturnPageTexts texts, ListenerDeadlines deadlines, QObject *parent = nullptr);
    ~LoopbackListener() override;

    /// Binds, and gives the redirect URI to send: the registered one, with the port filled in if it
    /// was 0. 127.0.0.1 or [::1] bind just that; `localhost` binds both families to one port, since
    /// otherwise another program could hold the second one. Fails with ReturnPath, part "port".
    [[nodiscard]] Expected<QUrl> listen(const ListenerSettings &settings);

    [[nodiscard]] quint16 port() const;
    /// Where the browser really arrives, with port: differs from listen()'s for the hosted page.
    [[nodiscard]] QUrl arrival() const;

    /// Until this is called no state is the right one.
    void expect(const QByteArray &state);
    /// The answer came another way: from now on the right state is told "already received".
    void answeredElsewhere();

    /// What the waiting page says; closes soon after.
    void showOutcome(ReturnOutcome outcome);
    void close();

Q_SIGNALS:
    void received(const holdfast::AuthorisationAnswer &answer);
    void triedHttps();
    /// Once after showOutcome(): the page with the truth is on its way, or nobody came for it in
    /// `telling`, or nobody will. A program that ends now leaves no browser with half a page.
    void outcomeTold();
    void closed();

private:
    void serve(LoopbackConnection *connection);
    void serveRedirect(LoopbackConnection &connection);
    void serveAnswer(LoopbackConnection &connection, const QByteArray &formEncoded);
    void serveOutcome(LoopbackConnection &connection);
    void answerHeld(LoopbackConnection *connection);
    void tell();
    [[nodiscard]] bool isOurHost(const LoopbackConnection &connection) const;
    [[nodiscard]] bool isOriginAllowed(const LoopbackConnection &connection) const;
    void answerPage(LoopbackConnection &connection, int status, const QByteArray &page,
                    const QByteArray &policy);
    void answerSentence(LoopbackConnection &connection, int status, const QString &sentence);
    void redirect(LoopbackConnection &connection, const QByteArray &path);
    void refuse(LoopbackConnection &connection, int status);
    [[nodiscard]] Expected<std::monostate> bind(const QUrl &place);

    ReturnPageTexts m_texts;
    ListenerDeadlines m_deadlines;
    ListenerSettings m_settings;
    LoopbackServer m_server;
    QUrl m_arrival;
    QByteArray m_hostField; ///< what Host must say
    QByteArray m_path;
    QByteArray m_state;
    bool m_received = false;
    bool m_cameHere = false; ///< the redirect itself came to this listener
    std::optional<ReturnOutcome> m_outcome;
    bool m_told = false;
    QTimer m_closing;
    QTimer m_telling;
    quint64 m_refused = 0;
};

} // namespace holdfast
