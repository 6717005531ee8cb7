#pragma once

#include "app/cli/servicecommand.h"

namespace holdfast::cli {

/// `history ID [--offline]`: everything that happened to one connection and to those it grew out
/// of, freshly read unless offline; the oldest first.
class HistoryCommand final : public ServiceCommand
{
    Q_OBJECT
public:
    HistoryCommand(Environment &environment, ConnectionId id, bool offline);

protected:
    void start() override;

private:
    void load();
    void show(const Expected<std::vector<HistoryEvent>> &events);

    ConnectionId m_id;
    bool m_offline;
};

} // namespace holdfast::cli
