#pragma once

#include "app/cli/servicecommand.h"

#include <optional>

namespace holdfast::cli {

/// `connections [--at T] [--offline]`: the list, freshly read unless offline. With `--at` a
/// forecast from what is stored, which needs no service either.
class ConnectionsCommand final : public ServiceCommand
{
    Q_OBJECT
public:
    ConnectionsCommand(Environment &environment, bool offline, std::optional<Instant> asOf);

protected:
    void start() override;

private:
    void list(const Expected<std::vector<ConnectionDetails>> &all);
    void print(const std::vector<ConnectionDetails> &all, const std::vector<RemovedElsewhere> &gone);
    [[nodiscard]] QString heading() const;
    [[nodiscard]] QString table(const std::vector<ConnectionEntry> &entries,
                                const WordContext &at) const;

    bool m_offline;
    std::optional<Instant> m_asOf;
};

} // namespace holdfast::cli
