#pragma once

#include "core/service/flowsettlement.h"
#include "core/service/listreader.h"
#include "core/service/sessionstarter.h"
#include "core/service/userregistrar.h"

#include <QObject>

#include <memory>

namespace holdfast {

/// Takes one flow from the click to the changed row:
/// fits? → online → user (registered if there is none) → journal → browser and checks
/// (AuthorisationFlow) → list read again → outcome settled, and written down as one: succession,
/// what followed, consent and the end of the attempt. Only then the page in the browser says that
/// it worked. At most one at a time. A failure at any step leaves the stored connections as they were; one that
/// came after the browser had the link reads the list again, because the bank may have agreed.
///
/// status() ends with the flow; the answer waits until the browser has read its last page, at most
/// ListenerDeadlines::telling: a console program that left at once would take the page's server along.
class FlowRunner : public QObject
{
    Q_OBJECT
public:
    FlowRunner(ServiceState &state, SessionStarter &starter, ListReader &reader,
               QObject *parent = nullptr);
    ~FlowRunner() override;

    /// Errors besides those of the steps: Usage (another one is under way), Inspector, UnknownId,
    /// DoesNotFit (part = reason), StorageReadOnly (nothing can be recorded here).
    void start(const FlowRequest &request, QObject *context, Callback<FlowResult> done);
    void openBrowserAgain();
    void paste(const QString &address, QObject *context, Callback<std::monostate> done);
    void cancel();
    /// The limits go by monotonic time, so that the end moves with the clock it is told by.
    void timeLeapt(std::chrono::milliseconds by);

    [[nodiscard]] const std::optional<FlowStatus> &status() const { return m_status; }

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] Expected<std::monostate> fits(const FlowRequest &request) const;
    void online(const Expected<std::monostate> &result);
    void userKnown(const Expected<std::monostate> &known);
    void writeJournal();
    void journalWritten(quint64 run, const Expected<qint64> &number);
    void profileRead(const Expected<OpenedProfile> &opened);
    void openFlow();
    void dropFlow();
    void stageReached(FlowStage stage);
    void authorised(const Expected<FlowProof> &proof);
    void listRead(const FlowProof &proof, const Expected<std::monostate> &result);
    void refused(const Error &error);
    void writtenDown(const FlowResult &result, const Expected<std::monostate> &kept);
    void endWithPage(const Expected<FlowResult> &result);
    void end(const Expected<FlowResult> &result);
    void tellBrowser(ReturnOutcome outcome);
    void pageTold();
    void endBeforeTheBrowser(quint64 run);
    void deliver();
    [[nodiscard]] ConsentRecord consentOf(const FlowResult &result) const;
    [[nodiscard]] Error plainer(const Error &error) const;
    [[nodiscard]] bool reachedTheBank() const;
    [[nodiscard]] std::optional<BankConnection> stored(const std::optional<ConnectionId> &id) const;

    ServiceState &m_state;
    SessionStarter &m_starter;
    ListReader &m_reader;
    UserRegistrar m_users;
    std::optional<FlowStatus> m_status;
    AuthorisationFlow *m_flow = nullptr;            ///< a child of this
    Callback<FlowResult> m_done;
    std::optional<Expected<FlowResult>> m_result;   ///< settled, not yet answered
    bool m_pageOpen = false;                        ///< the browser may still read its last page
    ConnectionSnapshot m_before;
    qint64 m_journalNumber = 0;                     ///< 0: nothing written, or its end is as well
    Instant m_startedAt;
    quint64 m_run = 0;   ///< tells answers of this flow from those of a cancelled one
};

} // namespace holdfast
