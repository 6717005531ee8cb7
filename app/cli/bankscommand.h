#pragma once

#include "app/cli/servicecommand.h"

namespace holdfast::cli {

/// `banks [--search TEXT]`: what can be connected. The text is looked for in name and id, as it
/// stands and without regard to case.
class BanksCommand final : public ServiceCommand
{
    Q_OBJECT
public:
    BanksCommand(Environment &environment, QString search);

protected:
    void start() override;

private:
    void list(const Expected<std::vector<Institution>> &banks);
    [[nodiscard]] bool isWanted(const Institution &bank) const;

    QString m_search;
};

} // namespace holdfast::cli
