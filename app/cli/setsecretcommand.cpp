#include "app/cli/setsecretcommand.h"

#include "app/cli/console.h"
#include "app/cli/json.h"
#include "app/cli/secretprompt.h"
#include "core/auth/clientauthenticator.h"
#include "core/secrets/secretsource.h"
#include "core/service/serviceparts.h"
#include "ui/words/errorwords.h"

#include <nlohmann/json.hpp>

namespace holdfast::cli {

SetSecretCommand::SetSecretCommand(Environment &environment, QString nameOrFile)
    : m_environment(environment), m_nameOrFile(std::move(nameOrFile))
{}

SetSecretCommand::~SetSecretCommand() = default;

void SetSecretCommand::run(QObject *context, Callback<CommandResult> done)
{
    const Expected<LoadedProfile> loaded = findProfile(m_nameOrFile, m_environment.folders);
    if (!loaded)
        return answerLater<CommandResult>(context, std::move(done), fail(loaded.error()));
    m_profile = loaded->profile;
    const Expected<Secret> secret = readFittingSecret();
    if (!secret)
        return answerLater<CommandResult>(context, std::move(done), fail(secret.error()));
    m_done = whileAlive(context, std::move(done));
    ServiceWish wish;
    wish.writes = true;
    m_parts = &m_environment.makeParts(wish);
    m_parts->secrets.write(m_profile.key(), *secret, SecretKeeping::Keychain, this,
                           [this](const auto &result) { stored(result); });
}

Expected<Secret> SetSecretCommand::readFittingSecret() const
{
    const Expected<Secret> secret =
        readSecret(m_environment.console,
                   tr("Type or paste the secret or JWK and press Enter; it is not shown."));
    if (!secret)
        return secret;
    // The same look as before every use, so that a wrong one is told now and not at the next start.
    SystemClock clock;
    SystemRandom random;
    if (auto fits = ClientAuthenticator(m_profile, clock, random).setSecret(*secret); !fits)
        return fail(fits.error());
    return secret;
}

void SetSecretCommand::stored(const Expected<std::monostate> &result)
{
    if (!result)
        return giveUp(result.error());
    Expected<InstanceLock> lock = InstanceLock::take(m_parts->dataFolder);
    // Another Holdfast may be open. What is written here is one small transaction, which SQLite puts
    // in order with those of the other.
    const bool beside = !lock && lock.error().kind == ErrorKind::StorageBusy;
    if (lock)
        m_lock.emplace(std::move(*lock));
    Store &store = m_parts->store;
    // Requests run in the order they are asked for; a failed opening fails the others too.
    store.open(m_parts->dataFolder, beside ? Store::Mode::Beside : Store::Mode::ReadWrite, this,
               [](const auto &) {});
    store.oldFiles(this, [this](const Expected<OldFiles> &files) { tellSetAside(files); });
    store.expectKeychain(m_profile.key(), true, this,
                         [this](const Expected<std::monostate> &kept) { remembered(kept); });
}

/// Opening for writing may have moved a damaged database out of the way.
void SetSecretCommand::tellSetAside(const Expected<OldFiles> &files) const
{
    if (files && !files->setAsideNow.isEmpty())
        m_environment.console.complain(
            tr("The database was damaged and was set aside as %1.").arg(files->setAsideNow));
}

void SetSecretCommand::remembered(const Expected<std::monostate> &kept)
{
    // Only tells a locked keychain from an empty one later on.
    if (!kept) {
        //: %1 one or more sentences about what went wrong.
        m_environment.console.note(tr("The secret is stored, but that could not be remembered. %1")
                                       .arg(errorSentence(kept.error(), m_environment.words())));
    }
    if (!m_profile.secretFile.isEmpty())
        m_environment.console.complain(
            tr("The profile names a secret file, which is used instead of the keychain."));
    const Json document{{"profile", jsonText(m_profile.name)},
                        {"file", jsonText(m_profile.file)},
                        {"stored", true}};
    std::exchange(m_done, {})(
        CommandResult{0, toBytes(document),
                      tr("The secret of %1 is in the keychain.").arg(m_profile.name) + u'\n'});
}

void SetSecretCommand::giveUp(const Error &error)
{
    std::exchange(m_done, {})(fail(error));
}

} // namespace holdfast::cli
