#pragma once

#include "core/service/listreader.h"
#include "core/service/servicestate.h"
#include "core/webhooks/webhookreceiver.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace holdfast {

/// Turns webhook events into readings.
///
/// Listens when the profile names a port and the program stays open. An event is written into the
/// inbox, then acknowledged, then worked: the list is read, and the details of the stored
/// connections it named. What was acknowledged and not worked when the program was killed is worked
/// at the next start. However many events come, the service is asked at most once in `webhookGap`,
/// and at most once in `webhookListGap` for events that name nothing stored here.
///
/// Without a single event everything here is found by polling; a port that is taken is a banner and
/// nothing else.
class WebhookDesk : public QObject
{
    Q_OBJECT
public:
    WebhookDesk(ServiceState &state, ListReader &reader, QObject *parent = nullptr);

    /// Opens the door if there is to be one and it is not open; needs a session. Again and again is
    /// fine: a port that was taken may be free now.
    void listen();
    /// The list was read: works what an earlier run has left.
    void listRead();

Q_SIGNALS:
    /// state.summary has the address now.
    void addressKnown();

private:
    void open(const Expected<WebhookMemory> &memory);
    void take(const WebhookEvent &event, QObject *context, Callback<std::monostate> done);
    void taken(WebhookIntake intake);
    [[nodiscard]] static bool isPassing(const Error &error);
    void work();
    void workFound(const Expected<WebhookWork> &work);
    void readNext(const Expected<std::monostate> &last);
    void markWorked();
    void finish();

    ServiceState &m_state;
    ListReader &m_reader;
    std::unique_ptr<WebhookReceiver> m_receiver;
    bool m_opening = false;
    bool m_working = false;
    std::optional<WebhookIntake> m_meanwhile; ///< the most telling that came while we worked
    bool m_anyFailed = false;
    WebhookWork m_work;
    QTimer m_next;
    QElapsedTimer m_since; ///< the end of the last reading; invalid before the first
};

} // namespace holdfast
