#pragma once

#include "app/cli/servicecommand.h"

namespace holdfast::cli {

/// `remove ID [--yes]`: revokes at the service, waits until it is gone there, deletes what is kept
/// here, prints the receipt. Of one that was removed elsewhere it deletes what is kept here. Without
/// --yes it asks, and where nobody can be asked it is wrong usage.
class RemoveCommand final : public ServiceCommand
{
    Q_OBJECT
public:
    RemoveCommand(Environment &environment, ConnectionId id, bool yes);

protected:
    void start() override;
    void tellRemoved(const RemovalReceipt &receipt) override;

private:
    void lookAmongGone(const Error &unknown);
    [[nodiscard]] Error whyUnknown(const Error &unknown) const;
    void remove(const QString &question, const QString &progress);
    [[nodiscard]] std::optional<Error> obstacle(const QString &question) const;
    void removed(const Expected<RemovalReceipt> &receipt);

    ConnectionId m_id;
    bool m_yes;
    std::optional<RemovalReceipt> m_resumed; ///< going online ended what an earlier run began
};

} // namespace holdfast::cli
