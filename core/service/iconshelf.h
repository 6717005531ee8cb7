#pragma once

#include "core/service/sessionstarter.h"

#include <QHash>
#include <QObject>

namespace holdfast {

/// Bank lists and icons, kept for the run. What the lists say of banks that are closed for good goes
/// into the book. An icon needs the bank's `bankRef`, which only the bank
/// list knows, so the first icon reads that list.
class IconShelf : public QObject
{
    Q_OBJECT
public:
    IconShelf(ServiceState &state, SessionStarter &starter, QObject *parent = nullptr);

    void institutions(QObject *context, Callback<std::vector<Institution>> done);
    /// Asks nobody for a secret and starts nothing: before there is a session it fails, and asking
    /// again later helps. A bank list that could not be read is not asked for again within half a
    /// minute, however many rows want their icon. UnknownId when the bank is not in the lists or has no icon, BadAnswer when what it has is none.
    void icon(const BankId &bank, QObject *context, Callback<QByteArray> done);

private:
    void online(const Expected<std::monostate> &result);
    void listRead(const Expected<ReadList<Institution>> &list);
    void fetchIcon(const BankId &bank, QObject *context, Callback<QByteArray> done);

    ServiceState &m_state;
    SessionStarter &m_starter;
    std::optional<std::vector<Institution>> m_institutions;
    std::optional<Error> m_failure;                       ///< of the last try to read the bank list
    std::chrono::steady_clock::time_point m_failedAt;
    Waiters<std::vector<Institution>> m_waiters;
    QHash<BankId, QByteArray> m_icons;   ///< empty bytes: known to have none that can be shown
};

} // namespace holdfast
