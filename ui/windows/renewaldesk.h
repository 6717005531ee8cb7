#pragma once

#include "core/base/clock.h"
#include "core/service/renewalsession.h"
#include "ui/windows/renewalpage.h"

#include <QObject>
#include <QPointer>

namespace holdfast {

/// The renewal session of a window: the session itself, its page once that is wanted, and the
/// memory that lets another day go on with it.
class RenewalDesk : public QObject
{
    Q_OBJECT
public:
    /// All must outlive this.
    RenewalDesk(ConnectionService &service, const Clock &clock, QWidget &window);

    /// From now on an unfinished session survives the program. `memory` must outlive this.
    void rememberIn(RenewalMemory &memory);
    /// The list is another, or has been read for the first time: looks once in this run whether an
    /// earlier session left something that is still due; leftFound() tells.
    void look();
    /// Connections are called something else from now on.
    void takeNames() { m_session.takeNames(); }
    /// Tells the page the time.
    void refresh();

    [[nodiscard]] const RenewalSession &session() const { return m_session; }
    /// Comes to be with the first call.
    [[nodiscard]] RenewalPage &page();

    /// False, and nothing is done, while another login is under way.
    bool goOn();
    /// What an earlier session left is not wanted any more.
    void forget();
    /// Whoever was told by `before`, of the same service, is not told again.
    void takeOver(const RenewalDesk &before) { m_told = m_told || before.m_told; }
    /// What an earlier session left, as far as it is still due.
    [[nodiscard]] std::optional<UnfinishedRenewals> stillLeft() const;

Q_SIGNALS:
    /// The session is another; see RenewalSession::changed().
    void changed();
    void leftFound(const holdfast::UnfinishedRenewals &left);
    /// stillLeft() may be less, or nothing, by now.
    void leftLookedAt();
    void backRequested();

private:
    void sessionMoved();
    /// Says how each step has ended, wherever the person is in the window.
    void tellEnded();
    void keep(const std::optional<UnfinishedRenewals> &renewals);

    ConnectionService &m_service;
    const Clock &m_clock;
    QWidget &m_window;
    RenewalSession m_session;
    RenewalMemory *m_memory = nullptr;
    QPointer<RenewalPage> m_page;
    bool m_told = false;
    std::vector<StepState> m_states; ///< of the steps, as last seen
};

} // namespace holdfast
