#pragma once

#include "app/cli/command.h"
#include "app/cli/environment.h"
#include "core/lifecycle/bankconnection.h"
#include "core/net/readlist.h"

namespace holdfast::cli {

/// `explain [--at T] [FILE|-]`: what the rules say of connections that come as JSON. Needs no
/// profile, network or database.
class ExplainCommand final : public Command
{
    Q_OBJECT
public:
    /// `file`: empty or "-" is the standard input. `asOf`: none is now.
    ExplainCommand(Environment &environment, QString file, std::optional<Instant> asOf);

    void run(QObject *context, Callback<CommandResult> done) override;

private:
    [[nodiscard]] bool isStandardInput() const;
    [[nodiscard]] static QString whyNoConnection(const RowProblem &problem);
    [[nodiscard]] Error unreadable(const QString &why) const;
    [[nodiscard]] Expected<QByteArray> readText() const;
    [[nodiscard]] Expected<CommandResult> explain() const;
    void tellProblems(const ReadList<BankConnection> &list) const;

    Environment &m_environment;
    QString m_file;
    Instant m_asOf;
};

} // namespace holdfast::cli
