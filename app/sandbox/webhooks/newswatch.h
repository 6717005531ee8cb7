#pragma once

#include "app/sandbox/webhooks/accountnews.h"
#include "app/sandbox/webhooks/event.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace holdfast::sandbox {

class World;

/// Looks at the world again and again and tells what the service would have told its clients since:
/// whoever or whatever caused it. The world itself knows nothing of webhooks.
///
///     newTransactions, updatedTransactions, deletedTransactions   after a fetch, one account each
///     syncCompleted                       a fetch ended, well or not
///     postConnectionEnrichmentComplete    nothing of the connection is pending any more
///     newRegularTransactions              series were found by that
///     deletedAccount                      the bank dropped an account
///     reauthReminder                      from 5 days before the expiry, every 2 days until
///     renewed refreshReminder                     legacy: not fetched for 2 days, every 2 days
///
/// The first fetch after connecting tells of its transactions at the mock bank only, and older
/// history that arrives afterwards is not told of: so the service's pages say. Restored
/// transactions, nudges and payments do not happen by themselves here.
class NewsWatch
{
public:
    /// What there is counts as told. The world must outlive this.
    explicit NewsWatch(World &world);

    [[nodiscard]] std::vector<Event> look();

private:
    struct Told
    {
        QSet<QString> endedSyncs;
        QHash<QString, AccountNews> transactions; ///< by account id
        QHash<QString, QString> bankIds;          ///< account id → the bank's own id
        QSet<QString> pending;                    ///< accounts that wait for enrichment
        qint64 reauthReminders = 0;
        qint64 refreshReminders = 0;
    };

    [[nodiscard]] Told everythingOf(const SandboxConnection &connection) const;
    [[nodiscard]] Told nothingOf(const SandboxConnection &connection) const;
    [[nodiscard]] std::vector<News> newsOf(const SandboxConnection &connection, Told &told) const;
    void addSyncs(const SandboxConnection &connection, Told &told, std::vector<News> &news) const;
    void addTransactions(const SandboxConnection &connection, Told &told,
                         std::vector<News> &news) const;
    void addEnrichment(const SandboxConnection &connection, Told &told,
                       std::vector<News> &news) const;
    void addDropped(const SandboxConnection &connection, Told &told, std::vector<News> &news) const;
    void addReminders(const SandboxConnection &connection, Told &told,
                      std::vector<News> &news) const;
    [[nodiscard]] bool isElsewhere(const SandboxConnection &left, const QString &bankId) const;

    World &m_world;
    QHash<QString, Told> m_told; ///< by connection id
};

} // namespace holdfast::sandbox
