#pragma once

#include "app/cli/command.h"
#include "app/cli/environment.h"
#include "core/base/secret.h"
#include "core/service/profileopener.h"
#include "core/storage/instancelock.h"
#include "core/storage/stored.h"

#include <optional>

namespace holdfast::cli {

/// `profiles set-secret NAME`: takes the client secret or private JWK from the standard input into
/// the keychain, after a look whether it fits the profile. There is no other way in: an argument
/// would be seen by everybody on this computer.
class SetSecretCommand final : public Command
{
    Q_OBJECT
public:
    SetSecretCommand(Environment &environment, QString nameOrFile);
    ~SetSecretCommand() override;

    void run(QObject *context, Callback<CommandResult> done) override;

private:
    [[nodiscard]] Expected<Secret> readFittingSecret() const;
    void stored(const Expected<std::monostate> &result);
    void tellSetAside(const Expected<OldFiles> &files) const;
    void remembered(const Expected<std::monostate> &kept);
    void giveUp(const Error &error);

    Environment &m_environment;
    QString m_nameOrFile;
    Profile m_profile;
    const ServiceParts *m_parts = nullptr;
    std::optional<InstanceLock> m_lock; ///< while the database is open for writing
    Callback<CommandResult> m_done;
};

} // namespace holdfast::cli
