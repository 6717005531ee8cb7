#pragma once

#include <QByteArray>

namespace holdfast {

/// Bytes that must not leak: a client secret, private key, token, code or verifier.
///
/// Has no conversion to text and no debug output, so it cannot slip into a log, a signal or a
/// model. The only way in to the bytes is reveal(), which is easy to search for. Copies share one
/// buffer; it is overwritten when the last copy goes. Qt's own copies (a request body, say) are
/// beyond our reach.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArray bytes);
    Secret(const Secret &) = default;
    Secret(Secret &&) noexcept = default;
    Secret &operator=(const Secret &other);
    Secret &operator=(Secret &&other) noexcept;
    ~Secret();

    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }
    [[nodiscard]] qsizetype size() const { return m_bytes.size(); }

    /// The bytes, for handing them to the wire or to cryptography and for nothing else.
    [[nodiscard]] const QByteArray &reveal() const { return m_bytes; }

    /// Compares in time that depends on the lengths only.
    friend bool operator==(const Secret &a, const Secret &b);

private:
    void wipe();

    QByteArray m_bytes;
};

/// Compares two byte strings in time that depends on the lengths only; for `state` and tokens.
[[nodiscard]] bool equalConstantTime(const QByteArray &a, const QByteArray &b);

/// Whether it begins like a PEM file (RFC 7468): the form in which tools hand out the key that is
/// needed as a JWK.
[[nodiscard]] bool looksLikePem(const QByteArray &text);

} // namespace holdfast
