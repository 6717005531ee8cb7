#pragma once

#include "core/service/flightrecorder.h"
#include "core/service/sessionstarter.h"

#include <QObject>

namespace holdfast {

/// Removes one connection: marked here → revoked at the service → the service's list looked at until
/// it is gone there → deleted here, with a receipt. An object per removal that deletes itself after
/// its one answer.
///
/// Nothing local is deleted before the service's own list confirms. A refusal takes the mark back;
/// anything unclear leaves the connection `removing`: the next reading of the list that lacks it
/// finishes, and asking again, or the next start of the program (RemovalResumer), goes on from there.
/// The receipt then gets the service's own time of the cancellation, where its consent history can
/// be read and tells it. What was removed elsewhere is only deleted here. DoesNotFit, part
/// "removing", while one is at work.
class Remover : public QObject
{
    Q_OBJECT
public:
    /// `looks`: how often the service's list is looked at before it counts as not confirmed.
    Remover(ServiceState &state, SessionStarter &starter, const ConnectionId &id, int looks,
            QObject *parent);

    void start(QObject *context, Callback<RemovalReceipt> done);

private:
    [[nodiscard]] Expected<std::monostate> fits() const;
    void online(const Expected<std::monostate> &result);
    void lookAmongGone();
    void forget(const RemovedElsewhere &gone);
    void begin(const ConnectionEntry &entry);
    void marked(const Expected<Instant> &since);
    void asked(const Expected<std::monostate> &answer);
    void takeBack(const Error &error);
    void look();
    void looked(const Expected<ReadList<BankConnection>> &list);
    void confirmed();
    void lookedForRemains(const Expected<OldFiles> &files);
    void deleted(const Expected<std::monostate> &result);
    void askWhenCancelled();
    void consentsRead(const Expected<ReadList<ServiceConsent>> &consents);
    void showRows(const Expected<RemovalReceipt> &result);
    void end(const Expected<RemovalReceipt> &result);

    ServiceState &m_state;
    SessionStarter &m_starter;
    Callback<RemovalReceipt> m_done;
    RemovalReceipt m_receipt;
    FlightRecorder *m_recorder = nullptr; ///< once something is about to be sent
    bool m_resumed = false;           ///< it was `removing` before: an earlier answer is not known
    bool m_reserved = false;          ///< in state.removing
    std::optional<Error> m_unclear;   ///< why the service's answer to the removal is not known
    int m_looksLeft;
    std::chrono::milliseconds m_pause;
};

/// When the service cancelled the consent of a removal, by its own account: that of the consent that
/// names the connection; else, in a list that was read whole, of the only one of that bank that was
/// cancelled meanwhile. None when there is none, or no telling which.
[[nodiscard]] std::optional<Instant> cancellationOf(const RemovalReceipt &receipt,
                                                    const ReadList<ServiceConsent> &consents);

/// Receipts of removals whose connection the service no longer lists and that nobody here is working
/// on: cut off by a crash, or confirmed too late. What is left is to delete here.
[[nodiscard]] std::vector<StoredReceipt>
removalsToFinish(const StoredList &list, const std::set<ConnectionId> &underWay, Instant now);

} // namespace holdfast
