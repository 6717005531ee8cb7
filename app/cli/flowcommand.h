#pragma once

#include "app/cli/servicecommand.h"

#include <chrono>
#include <optional>

namespace holdfast::cli {

/// What the browser flows have in common.
struct FlowOptions
{
    bool noBrowser = false;
    std::chrono::seconds timeLimit{600};
};

/// `connect`, `renew`, `reauth`, `refresh` and `reconsent`: takes the person through the browser
/// and prints the connection that counts from then on. The link goes to the error output.
class FlowCommand final : public ServiceCommand
{
    Q_OBJECT
public:
    /// `connect [--bank ID]`
    [[nodiscard]] static std::unique_ptr<FlowCommand>
    connectBank(Environment &environment, std::optional<BankId> bank, const FlowOptions &options);
    /// The others; without a kind the advised one (`renew`).
    [[nodiscard]] static std::unique_ptr<FlowCommand> renew(Environment &environment,
                                                            ConnectionId id,
                                                            std::optional<FlowKind> kind,
                                                            const FlowOptions &options);

protected:
    void start() override;

private:
    FlowCommand(Environment &environment, const FlowOptions &options);

    /// Fills in the kind; an error says in a sentence why the flow does not fit.
    [[nodiscard]] Expected<FlowRequest> request() const;
    void begin(const FlowRequest &request);
    void warnIfThere(const BankId &bank);
    void forecast(const FlowRequest &request, const ConnectionDetails &details);
    void followFlow();
    void ended(const Expected<FlowResult> &result);
    void collect();
    void print(const Expected<std::vector<ConnectionDetails>> &details);

    FlowOptions m_options;
    std::optional<ConnectionId> m_id;
    std::optional<BankId> m_bank;
    std::optional<FlowKind> m_kind;
    FlowStage m_told = FlowStage::Ended;
    bool m_toldBrowserFailed = false;
    FlowResult m_result;
};

} // namespace holdfast::cli
