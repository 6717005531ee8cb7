#include "app/cli/setsecretcommand.h"

#include "app/cli/console.h"
#include "app/cli/json.h"
#include "core/auth/clientauthenticator.h"
#include "core/secrets/secretsource.h"
#include "core/service/serviceparts.h"

#include <nlohmann/json.hpp>

namespace holdfast::cli {

namespace {

constexpr qint64 kMostBytes = 64 * 1024;

} // namespace

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
    const Expected<Secret> secret = readSecret();
    if (!secret)
        return answerLater<CommandResult>(context, std::move(done), fail(secret.error()));
    m_done = whileAlive(context, std::move(done));
    ServiceWish wish;
    wish.writes = true;
    m_parts = &m_environment.makeParts(wish);
    m_parts->secrets.write(m_profile.key(), *secret, SecretKeeping::Keychain, this,
                           [this](const auto &result) { stored(result); });
}

Expected<Secret> SetSecretCommand::readSecret() const
{
    Console &console = m_environment.console;
    if (console.canAsk())
        console.complain(
            tr("Paste the secret or JWK; it is not shown. End with Ctrl+D on an empty line."));
    Expected<QByteArray> text = console.readInput(kMostBytes, true);
    if (!text)
        return fail(text.error());
    Secret secret(text->trimmed());
    text->fill('\0');
    if (secret.isEmpty()) {
        return fail(
            makeError(ErrorKind::Usage, QStringLiteral("stdin"),
                      tr("Nothing came on the standard input; give the secret or JWK there.")));
    }
    // The same look as before every use, so that a wrong one is told now and not at the next start.
    SystemClock clock;
    SystemRandom random;
    if (auto fits = ClientAuthenticator(m_profile, clock, random).setSecret(secret); !fits)
        return fail(fits.error());
    return secret;
}

void SetSecretCommand::stored(const Expected<std::monostate> &result)
{
    if (!result)
        return giveUp(result.error());
    Store &store = m_parts->store;
    // Requests run in the order they are asked for; a failed opening fails the second one too.
    store.open(m_parts->dataFolder, Store::Mode::ReadWrite, this, [](const auto &) {});
    store.expectKeychain(m_profile.key(), true, this, [this](const Expected<std::monostate> &kept) {
        // Only tells a locked keychain from an empty one later on.
        if (!kept)
            m_environment.console.note(
                tr("The secret is stored, but that could not be remembered: %1")
                    .arg(kept.error().detail));
        remembered();
    });
}

void SetSecretCommand::remembered()
{
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
