#include "core/service/webhookdesk.h"

#include "core/base/logging.h"

#include <algorithm>

namespace holdfast {

using namespace std::chrono;

WebhookDesk::WebhookDesk(ServiceState &state, ListReader &reader, QObject *parent)
    : QObject(parent), m_state(state), m_reader(reader)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &WebhookDesk::work);
}

void WebhookDesk::listen()
{
    const bool wanted = m_state.parts.listenForWebhooks && m_state.stores() && m_state.session &&
                        m_state.profile->webhookPort;
    if (!wanted || m_opening || (m_receiver && m_receiver->port() != 0))
        return;
    m_opening = true;
    m_state.parts.store.ensureWebhookPath(
        m_state.profile->key(), QString::fromLatin1(randomToken(m_state.parts.random)), this,
        [this](const Expected<WebhookMemory> &memory) { open(memory); });
}

void WebhookDesk::open(const Expected<WebhookMemory> &memory)
{
    m_opening = false;
    if (!memory)
        return m_state.health.report(HealthBoard::Area::Store, memory.error());
    const Profile &profile = *m_state.profile;
    m_receiver = std::make_unique<WebhookReceiver>(
        m_state.parts.clock,
        [this](const auto &keyId, QObject *context, auto done) {
            m_state.session->keys().keysFor(keyId, context, std::move(done));
        },
        [this](const WebhookEvent &event, QObject *context, auto done) {
            take(event, context, std::move(done));
        });
    const auto listening = m_receiver->listen(
        {*profile.webhookPort,
         memory->path.toLatin1(),
         memory->signedOnly,
         {profile.identityUrl.toString(), profile.clientId,
          jwsAlgorithmFromWord(profile.idTokenAlgorithm).value_or(JwsAlgorithm::RS256)}});
    if (!listening) {
        Error error = listening.error();
        error.part = QStringLiteral("webhook-port");
        error.about = QString::number(*profile.webhookPort);
        return m_state.health.report(HealthBoard::Area::Webhooks, error);
    }
    m_state.health.clear(HealthBoard::Area::Webhooks);
    m_state.summary.webhookAddress = webhookAddress(m_receiver->port(), memory->path);
    Q_EMIT addressKnown();
}

void WebhookDesk::take(const WebhookEvent &event, QObject *context, Callback<std::monostate> done)
{
    WebhookNotice notice{event.token, m_state.clock().now(), event.known, event.readsList, {},
                         {}};
    // Somebody else's rows are not ours to look for; that there is news may still be true.
    if (event.user.isEmpty() || event.user == m_state.scope->user) {
        notice.connections = event.connections;
        notice.accounts = event.accounts;
    }
    const auto answer = whileAlive(context, std::move(done));
    // In this context: the event is worked also when the sender has hung up meanwhile.
    m_state.parts.store.takeWebhook(*m_state.scope, notice, this,
                                    [this, answer](const Expected<WebhookIntake> &intake) {
                                        if (!intake)
                                            return answer(fail(intake.error()));
                                        answer(std::monostate{});
                                        taken(*intake);
                                    });
}

void WebhookDesk::taken(WebhookIntake intake)
{
    if (intake == WebhookIntake::SeenBefore || intake == WebhookIntake::Nothing)
        return;
    if (m_working) {
        m_meanwhile = std::max(m_meanwhile.value_or(intake), intake);
        return;
    }
    const ServiceTimes &times = m_state.parts.times;
    milliseconds pause = times.webhookPause;
    if (m_since.isValid()) {
        const auto gap = intake == WebhookIntake::List ? times.webhookListGap : times.webhookGap;
        pause = std::max(pause, gap - milliseconds{m_since.elapsed()});
    }
    if (!m_next.isActive() || m_next.remainingTimeAsDuration() > pause)
        m_next.start(pause);
}

void WebhookDesk::listRead()
{
    if (m_receiver && !m_working && !m_next.isActive())
        m_next.start(m_state.parts.times.webhookPause);
}

/// What the service will not let us read is no reason to come back to it for ever.
bool WebhookDesk::isPassing(const Error &error)
{
    return error.kind != ErrorKind::NotAccepted && error.kind != ErrorKind::UnknownId &&
           error.kind != ErrorKind::Gone;
}

void WebhookDesk::work()
{
    m_working = true;
    m_anyFailed = false;
    m_meanwhile.reset();
    m_state.parts.store.webhookWork(
        *m_state.scope, this, [this](const Expected<WebhookWork> &found) { workFound(found); });
}

void WebhookDesk::workFound(const Expected<WebhookWork> &found)
{
    if (!found || found->upTo == 0)
        return finish();
    m_work = *found;
    // Not one that is under way: it may have asked before the event.
    m_reader.readAnew(this, [this](const Expected<std::monostate> &read) {
        m_since.start();
        if (!read)
            return finish();
        readNext(read);
    });
}

void WebhookDesk::readNext(const Expected<std::monostate> &last)
{
    m_anyFailed = m_anyFailed || (!last && isPassing(last.error()));
    while (!m_work.connections.empty()) {
        const ConnectionId id = m_work.connections.back();
        m_work.connections.pop_back();
        if (m_state.book.find(id)) {
            return m_reader.readDetails(
                id, this, [this](const Expected<std::monostate> &read) { readNext(read); });
        }
    }
    markWorked();
}

/// What could not be read stays in the inbox; the next reading of the list comes back to it.
void WebhookDesk::markWorked()
{
    if (m_anyFailed)
        return finish();
    m_state.parts.store.webhooksWorked(*m_state.scope, m_work.upTo, this,
                                       [this](const Expected<std::monostate> &) { finish(); });
}

void WebhookDesk::finish()
{
    m_working = false;
    if (m_meanwhile)
        taken(*m_meanwhile);
}

} // namespace holdfast
