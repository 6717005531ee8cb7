#pragma once

#include "app/cli/servicecommand.h"

namespace holdfast::cli {

/// `status [--offline]`: one line, and exit 3 when a renewal is advised for any connection.
class StatusCommand final : public ServiceCommand
{
    Q_OBJECT
public:
    StatusCommand(Environment &environment, bool offline);

protected:
    void start() override;

private:
    bool m_offline;
};

} // namespace holdfast::cli
