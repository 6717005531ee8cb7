#pragma once

#include "core/secrets/secretstore.h"

#include <QObject>

#include <optional>

namespace holdfast {

/// A store whose entries may hold only so much (2,560 bytes on Windows, less than a 4096-bit RSA
/// key), made to hold more: what is too long is kept in several entries of the inner store. What is
/// read is what was written to the last byte, or absent; a chunk that is missing or altered never
/// makes a shorter key.
///
/// The entry of the key itself then is the head: "holdfast-chunks 1 COUNT SIZE SHA256". The chunks
/// lie under "KEY#HASH.NUMBER" with the beginning of that SHA256, so that those of a new secret never
/// meet those of the old one: they are written first, then the head, which makes the change as a
/// whole, and only then the old ones are removed.
///
/// What fits is kept as it is, under its key alone. Errors are the inner store's. Lives on the inner
/// store's thread; answers to nobody once it is destroyed.
class ChunkedStore final : public SecretStore
{
public:
    /// Without a limit (in bytes, at least 128) everything fits. `inner` must outlive this.
    ChunkedStore(SecretStore &inner, std::optional<qsizetype> limit);

    void read(const QString &key, QObject *context, Callback<Secret> done) override;
    void write(const QString &key, const Secret &secret, QObject *context,
               Callback<std::monostate> done) override;
    void remove(const QString &key, QObject *context, Callback<std::monostate> done) override;

private:
    [[nodiscard]] bool fits(const Secret &secret) const;

    SecretStore &m_inner;
    const std::optional<qsizetype> m_limit;
    QObject m_life; ///< what is under way ends with it
};

} // namespace holdfast
