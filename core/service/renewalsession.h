#pragma once

#include "core/base/clock.h"
#include "core/lifecycle/renewalplan.h"
#include "core/service/renewalmemory.h"

#include <QObject>

#include <functional>

namespace holdfast {

/// Takes the person through renewals, one after the other: one trip to the browser at a time, the
/// next when the one before has ended.
///
/// What is no longer due when its turn comes is passed over. A refusal at the bank, and a fault that
/// is one bank's alone, end that renewal and not the session. Anything else (network, service, this
/// computer, nobody in front of the browser, Cancel in the panel of the flow) pauses it: the next
/// would most likely meet the same. The one it happened to waits, and resume() tries it again.
class RenewalSession : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Idle,
        Running,
        Paused,
        Finished, ///< every one had its turn, or it was stopped; the report can be read
    };

    /// What people call a connection.
    using NameOf = std::function<QString(const ConnectionEntry &)>;

    /// `service` and `clock` must outlive this.
    RenewalSession(ConnectionService &service, NameOf nameOf, const Clock &clock,
                   QObject *parent = nullptr);

    /// Renews `items` in their order. `until` is the horizon they were chosen by. Does nothing while
    /// a session is running or paused, or without items.
    void start(const std::vector<RenewalItem> &items, Instant until);
    /// Goes on with what an earlier session left, as far as it is still due; what that one did is
    /// part of this one's report.
    void goOn(const UnfinishedRenewals &before);
    /// After the trip that is under way; called again before its end, takes that back.
    void pause();
    void resume();
    /// The one under way is cancelled as far as that is still possible; while paused, the next one.
    void skip();
    /// Ends it for today: the one under way is cancelled as far as possible, and what is left is in
    /// unfinished().
    void stop();
    /// Back to Idle, once the report has been read. Only from Finished.
    void close();

    /// Calls each step as the service does now; one that it knows no more goes without a name.
    void takeNames();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isUnderWay() const;
    [[nodiscard]] bool pausesNext() const { return m_pausing; }
    /// Cancelling has been asked for, and the end of the trip has not come yet.
    [[nodiscard]] bool isEnding() const { return m_skipping || m_stopping; }
    /// Finished by stop(), with something left.
    [[nodiscard]] bool isForLater() const { return m_forLater; }
    [[nodiscard]] const std::vector<RenewalStep> &steps() const { return m_steps; }
    /// The one whose turn it is, or −1.
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] int waiting() const;
    /// Why it paused by itself.
    [[nodiscard]] const std::optional<Error> &fault() const { return m_fault; }
    /// It paused because the person cancelled the flow in its own panel.
    [[nodiscard]] bool wasCancelled() const { return m_cancelled; }
    /// What is to be kept so that another day can go on; none when there is nothing.
    [[nodiscard]] std::optional<UnfinishedRenewals> unfinished() const;

    /// What goOn() would do now.
    [[nodiscard]] std::vector<RenewalItem> stillDue(const UnfinishedRenewals &before) const;

Q_SIGNALS:
    /// Anything above is another.
    void changed();

private:
    [[nodiscard]] const ConnectionEntry *find(const ConnectionId &id) const;
    [[nodiscard]] std::optional<RenewalItem> dueNow(const ConnectionId &id, Instant until) const;
    [[nodiscard]] RenewalStep stepFor(const RenewalItem &item) const;
    void begin(std::vector<RenewalStep> steps, Instant until);
    void nextLater();
    void next();
    void flowEnded(const Expected<FlowResult> &result);
    void takeResult(RenewalStep &step, const FlowResult &result);
    /// False when the session has to pause.
    [[nodiscard]] bool takeFault(RenewalStep &step, const Error &error);
    void settle(bool mayGoOn);
    void finish(bool stopped);

    ConnectionService &m_service;
    const NameOf m_nameOf;
    const Clock &m_clock;
    State m_state = State::Idle;
    std::vector<RenewalStep> m_steps;
    Instant m_until;
    int m_current = -1;
    bool m_pausing = false;
    bool m_skipping = false;
    bool m_stopping = false;
    bool m_forLater = false;
    bool m_cancelled = false;
    std::optional<Error> m_fault;
};

} // namespace holdfast
