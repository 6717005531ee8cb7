#include "core/secrets/keychainstore.h"

#include "core/base/logging.h"
#include "core/secrets/keychainrequest_p.h"

#include <qt6keychain/keychain.h>

namespace holdfast {

namespace {

void prepare(QKeychain::Job &job, const QString &key)
{
    job.setKey(key);
    job.setAutoDelete(true);
    // Qt's own plain-text settings file would be the fallback; it must never be.
    job.setInsecureFallback(false);
}

Expected<Secret> readAnswer(QKeychain::Job *job)
{
    if (const std::optional<Error> error = keychainError(job->error(), job->errorString()))
        return fail(*error);
    const QByteArray bytes = static_cast<QKeychain::ReadPasswordJob *>(job)->binaryData();
    if (bytes.isEmpty())
        return fail(makeError(ErrorKind::SecretAbsent, {}, QStringLiteral("the entry is empty")));
    return Secret{bytes};
}

Expected<std::monostate> writeAnswer(QKeychain::Job *job)
{
    if (const std::optional<Error> error = keychainError(job->error(), job->errorString()))
        return fail(*error);
    return std::monostate{};
}

Expected<std::monostate> removeAnswer(QKeychain::Job *job)
{
    if (job->error() == QKeychain::EntryNotFound)
        return std::monostate{};
    return writeAnswer(job);
}

} // namespace

KeychainStore::KeychainStore(QString service, KeychainDeadlines deadlines)
    : m_service(std::move(service)), m_deadlines(deadlines)
{}

KeychainStore::~KeychainStore() = default;

std::optional<qsizetype> KeychainStore::entryLimit()
{
#ifdef Q_OS_WIN
    return 5 * 512; // CRED_MAX_CREDENTIAL_BLOB_SIZE of wincred.h
#else
    return std::nullopt;
#endif
}

void KeychainStore::read(const QString &key, QObject *context, Callback<Secret> done)
{
    auto *job = new QKeychain::ReadPasswordJob(m_service);
    prepare(*job, key);
    startKeychainRequest<Secret>(job, readAnswer, m_deadlines.read, &m_life,
                                 whileAlive(context, std::move(done)));
}

void KeychainStore::write(const QString &key, const Secret &secret, QObject *context,
                          Callback<std::monostate> done)
{
    auto *job = new QKeychain::WritePasswordJob(m_service);
    prepare(*job, key);
    // Binary, because a key must come back byte for byte whatever the platform's text encoding is.
    job->setBinaryData(secret.reveal());
    startKeychainRequest<std::monostate>(job, writeAnswer, m_deadlines.write, &m_life,
                                         whileAlive(context, std::move(done)));
}

void KeychainStore::remove(const QString &key, QObject *context, Callback<std::monostate> done)
{
    auto *job = new QKeychain::DeletePasswordJob(m_service);
    prepare(*job, key);
    startKeychainRequest<std::monostate>(job, removeAnswer, m_deadlines.write, &m_life,
                                         whileAlive(context, std::move(done)));
}

} // namespace holdfast
