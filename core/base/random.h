#pragma once

#include <QByteArray>

namespace holdfast {

/// Where unguessable bytes come from. Implementations may be called from any thread.
class Random
{
public:
    virtual ~Random() = default;

    /// Exactly `count` bytes.
    [[nodiscard]] virtual QByteArray bytes(qsizetype count) = 0;
};

/// The operating system's source (QRandomGenerator::system()).
class SystemRandom final : public Random
{
public:
    [[nodiscard]] QByteArray bytes(qsizetype count) override;
};

/// `count` random bytes as base64url without padding: 32 bytes give the 43 characters that RFC 7636
/// §4.1 recommends for a verifier; 16 give a 128-bit state or nonce.
[[nodiscard]] QByteArray randomToken(Random &random, qsizetype count = 32);

/// A random UUID of version 4, lower case, without braces.
[[nodiscard]] QByteArray randomUuid(Random &random);

} // namespace holdfast
