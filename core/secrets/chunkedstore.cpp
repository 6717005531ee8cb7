#include "core/secrets/chunkedstore.h"

#include "core/secrets/chunks_p.h"

#include <utility>

namespace holdfast {
namespace {

Error missingChunk()
{
    return makeError(ErrorKind::SecretAbsent, {},
                     QStringLiteral("a part of the entry is missing or altered"));
}

/// Head, then chunk after chunk.
class ChunkedRead final : public QObject
{
public:
    ChunkedRead(SecretStore &inner, const QString &key, Callback<Secret> done, QObject *parent)
        : QObject(parent), m_inner(inner), m_key(key), m_done(std::move(done))
    {}

    void start()
    {
        m_inner.read(m_key, this, [this](const Expected<Secret> &entry) { headRead(entry); });
    }

private:
    void headRead(const Expected<Secret> &entry)
    {
        if (!entry || !looksLikeChunkHead(*entry))
            return end(entry);
        const auto head = readChunkHead(*entry);
        if (!head)
            return end(fail(missingChunk()));
        m_head = *head;
        readNext();
    }

    void readNext()
    {
        if (m_chunks.size() < m_head.count)
            return m_inner.read(chunkKey(m_key, m_head, int(m_chunks.size())), this,
                                [this](const Expected<Secret> &chunk) { chunkRead(chunk); });
        const auto whole = joined(m_chunks, m_head);
        end(whole ? Expected<Secret>(*whole) : fail(missingChunk()));
    }

    void chunkRead(const Expected<Secret> &chunk)
    {
        if (!chunk && chunk.error().kind == ErrorKind::SecretAbsent)
            return end(fail(missingChunk()));
        if (!chunk)
            return end(chunk);
        m_chunks.append(*chunk);
        readNext();
    }

    void end(const Expected<Secret> &result)
    {
        deleteLater();
        const auto done = std::exchange(m_done, {});
        done(result);
    }

    SecretStore &m_inner;
    const QString m_key;
    Callback<Secret> m_done;
    ChunkHead m_head;
    QList<Secret> m_chunks;
};

/// Takes the place of an entry, whole or in chunks, by another one or by nothing.
class ChunkedChange final : public QObject
{
public:
    /// Without `limit` the secret fits; without a secret the entry goes.
    ChunkedChange(SecretStore &inner, const QString &key, std::optional<Secret> secret,
                  std::optional<qsizetype> limit, Callback<std::monostate> done, QObject *parent)
        : QObject(parent), m_inner(inner), m_key(key), m_secret(std::move(secret)),
          m_limit(limit), m_done(std::move(done))
    {
        if (m_secret && m_limit)
            m_new = headFor(*m_secret, *m_limit);
    }

    void start()
    {
        m_inner.read(m_key, this, [this](const Expected<Secret> &entry) { oldRead(entry); });
    }

private:
    /// What cannot be read cannot be cleared away; that is no reason not to write.
    void oldRead(const Expected<Secret> &entry)
    {
        if (entry)
            m_old = readChunkHead(*entry);
        writeNext();
    }

    void writeNext()
    {
        if (m_new && m_written < m_new->count)
            return m_inner.write(
                chunkKey(m_key, *m_new, m_written), chunkOf(*m_secret, *m_limit, m_written), this,
                [this](const Expected<std::monostate> &written) { chunkWritten(written); });
        const auto changed = [this](const Expected<std::monostate> &result) { headChanged(result); };
        if (!m_secret)
            return m_inner.remove(m_key, this, changed);
        m_inner.write(m_key, m_new ? chunkHeadEntry(*m_new) : *m_secret, this, changed);
    }

    void chunkWritten(const Expected<std::monostate> &written)
    {
        if (!written)
            return headChanged(written);
        ++m_written;
        writeNext();
    }

    /// Whatever is not in use now is cleared away: the old chunks, or after a failure the new ones.
    void headChanged(const Expected<std::monostate> &result)
    {
        m_result = result;
        m_litter = result ? m_old : m_new;
        if (m_old == m_new) // the same secret again
            m_litter.reset();
        m_left = m_litter ? m_litter->count : 0;
        clearNext({});
    }

    /// Litter that stays is harmless: nobody looks for it.
    void clearNext(const Expected<std::monostate> &)
    {
        if (m_left == 0)
            return end();
        --m_left;
        m_inner.remove(chunkKey(m_key, *m_litter, m_left), this,
                       [this](const Expected<std::monostate> &removed) { clearNext(removed); });
    }

    void end()
    {
        deleteLater();
        const auto done = std::exchange(m_done, {});
        done(m_result);
    }

    SecretStore &m_inner;
    const QString m_key;
    const std::optional<Secret> m_secret;
    const std::optional<qsizetype> m_limit;
    Callback<std::monostate> m_done;
    std::optional<ChunkHead> m_old;
    std::optional<ChunkHead> m_new;
    std::optional<ChunkHead> m_litter;
    Expected<std::monostate> m_result;
    int m_written = 0;
    int m_left = 0;
};

} // namespace

ChunkedStore::ChunkedStore(SecretStore &inner, std::optional<qsizetype> limit)
    : m_inner(inner), m_limit(limit)
{}

bool ChunkedStore::fits(const Secret &secret) const
{
    return secret.size() <= *m_limit && !looksLikeChunkHead(secret);
}

void ChunkedStore::read(const QString &key, QObject *context, Callback<Secret> done)
{
    if (!m_limit)
        return m_inner.read(key, context, std::move(done));
    auto *job = new ChunkedRead(m_inner, key, whileAlive(context, std::move(done)), &m_life);
    job->start();
}

void ChunkedStore::write(const QString &key, const Secret &secret, QObject *context,
                         Callback<std::monostate> done)
{
    if (!m_limit)
        return m_inner.write(key, secret, context, std::move(done));
    auto *job = new ChunkedChange(m_inner, key, secret, fits(secret) ? std::nullopt : m_limit,
                                  whileAlive(context, std::move(done)), &m_life);
    job->start();
}

void ChunkedStore::remove(const QString &key, QObject *context, Callback<std::monostate> done)
{
    if (!m_limit)
        return m_inner.remove(key, context, std::move(done));
    auto *job = new ChunkedChange(m_inner, key, std::nullopt, std::nullopt,
                                  whileAlive(context, std::move(done)), &m_life);
    job->start();
}

} // namespace holdfast
