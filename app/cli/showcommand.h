#pragma once

#include "app/cli/servicecommand.h"

namespace holdfast::cli {

/// `show ID [--offline]`: one connection whole, with accounts and syncs freshly read unless
/// offline.
class ShowCommand final : public ServiceCommand
{
    Q_OBJECT
public:
    ShowCommand(Environment &environment, ConnectionId id, bool offline);

protected:
    void start() override;

private:
    void show(const Expected<ConnectionDetails> &details);

    ConnectionId m_id;
    bool m_offline;
};

} // namespace holdfast::cli
