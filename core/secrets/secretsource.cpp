#include "core/secrets/secretsource.h"

#include "core/secrets/secretfile.h"

#include <QObject>

#include <functional>
#include <utility>

namespace holdfast {

namespace {

QString clientSecretName(const QString &profileKey)
{
    return secretName(profileKey, SecretPurpose::ClientSecret);
}

/// One search through session and keychain; deletes itself when the context goes or it has
/// answered.
class Search final : public QObject
{
public:
    Search(SecretStore &keychain, const SecretPlace &place, QObject *context,
           Callback<FoundSecret> done)
        : QObject(context), m_keychain(keychain), m_place(place), m_done(std::move(done))
    {}

    void onSession(Expected<Secret> answer)
    {
        if (answer) {
            finish(FoundSecret{std::move(*answer), SecretOrigin::Session});
            return;
        }
        m_keychain.read(clientSecretName(m_place.profileKey), this,
                        [this](Expected<Secret> found) { onKeychain(std::move(found)); });
    }

private:
    void onKeychain(Expected<Secret> answer)
    {
        if (answer)
            finish(FoundSecret{std::move(*answer), SecretOrigin::Keychain});
        else
            finish(fail(judgeAbsence(answer.error(), m_place.keychainExpected)));
    }

    void finish(Expected<FoundSecret> result)
    {
        deleteLater();
        // Called as a local: the callback may delete the context, and us with it.
        const auto done = std::exchange(m_done, {});
        done(std::move(result));
    }

    SecretStore &m_keychain;
    SecretPlace m_place;
    Callback<FoundSecret> m_done;
};

/// Two steps of which the first decides: only when `first` succeeded is `then` started.
class TwoSteps final : public QObject
{
public:
    using Step = std::function<void(QObject *, Callback<std::monostate>)>;

    TwoSteps(QObject *context, Step second, Callback<std::monostate> done)
        : QObject(context), m_second(std::move(second)), m_done(std::move(done))
    {}

    void onFirst(Expected<std::monostate> answer)
    {
        if (!answer) {
            finish(std::move(answer));
            return;
        }
        m_second(this, [this](Expected<std::monostate> last) { finish(std::move(last)); });
    }

private:
    void finish(Expected<std::monostate> result)
    {
        deleteLater();
        // Called as a local: the callback may delete the context, and us with it.
        const auto done = std::exchange(m_done, {});
        done(std::move(result));
    }

    Step m_second;
    Callback<std::monostate> m_done;
};

} // namespace

QString secretName(const QString &profileKey, SecretPurpose purpose)
{
    switch (purpose) {
    case SecretPurpose::ClientSecret:
        return profileKey + QStringLiteral("/client-secret");
    }
    return profileKey;
}

Error judgeAbsence(Error answer, bool keychainExpected)
{
    if (answer.kind == ErrorKind::SecretAbsent && keychainExpected) {
        answer.kind = ErrorKind::SecretStoreLocked;
        answer.detail =
            QStringLiteral("a secret was stored here before: the keychain is locked, or "
                           "the entry was removed by another program");
    }
    return answer;
}

bool canAskFor(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::SecretAbsent:
    case ErrorKind::SecretStoreMissing:
    case ErrorKind::SecretStoreLocked:
    case ErrorKind::SecretDenied:
    case ErrorKind::SecretSlow:
        return true;
    default:
        return false;
    }
}

SecretSource::SecretSource(SecretStore &keychain, SecretStore &session)
    : m_keychain(keychain), m_session(session)
{}

void SecretSource::read(const SecretPlace &place, QObject *context, Callback<FoundSecret> done)
{
    if (!place.secretFile.isEmpty()) {
        Expected<FoundSecret> found = readSecretFile(place.secretFile).map([](Secret secret) {
            return FoundSecret{std::move(secret), SecretOrigin::File};
        });
        answerLater(context, std::move(done), std::move(found));
        return;
    }
    auto *search = new Search(m_keychain, place, context, std::move(done));
    m_session.read(clientSecretName(place.profileKey), search,
                   [search](Expected<Secret> answer) { search->onSession(std::move(answer)); });
}

void SecretSource::write(const QString &profileKey, const Secret &secret, SecretKeeping keeping,
                         QObject *context, Callback<std::monostate> done)
{
    const QString name = clientSecretName(profileKey);
    if (keeping == SecretKeeping::ThisRun) {
        m_session.write(name, secret, context, std::move(done));
        return;
    }
    const auto forgetCopy = [this, name](QObject *owner, Callback<std::monostate> last) {
        m_session.remove(name, owner, std::move(last));
    };
    auto *steps = new TwoSteps(context, forgetCopy, std::move(done));
    m_keychain.write(name, secret, steps, [steps](Expected<std::monostate> answer) {
        steps->onFirst(std::move(answer));
    });
}

void SecretSource::remove(const QString &profileKey, QObject *context,
                          Callback<std::monostate> done)
{
    const QString name = clientSecretName(profileKey);
    const auto removeEntry = [this, name](QObject *owner, Callback<std::monostate> last) {
        m_keychain.remove(name, owner, std::move(last));
    };
    auto *steps = new TwoSteps(context, removeEntry, std::move(done));
    m_session.remove(name, steps, [steps](Expected<std::monostate> answer) {
        steps->onFirst(std::move(answer));
    });
}

} // namespace holdfast
