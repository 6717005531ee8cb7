#pragma once

#include "core/base/secret.h"
#include "core/jose/base64url.h"

#include <openssl/bn.h>

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <memory>

namespace holdfast::test {

/// Signs whatever block it is given with the bare RSA operation: for signatures that no honest
/// library would make.
class RsaForge
{
public:
    explicit RsaForge(const Secret &privateJwk)
    {
        const QJsonObject jwk = QJsonDocument::fromJson(privateJwk.reveal()).object();
        m_n = number(jwk[u"n"]);
        m_d = number(jwk[u"d"]);
    }

    [[nodiscard]] int bytes() const { return BN_num_bytes(m_n.get()); }

    /// block^d mod n, in `length` bytes.
    [[nodiscard]] QByteArray sign(const QByteArray &block, int length) const
    {
        const Number input(BN_bin2bn(data(block), int(block.size()), nullptr));
        const Number output(BN_new());
        const std::unique_ptr<BN_CTX, void (*)(BN_CTX *)> context(BN_CTX_new(), BN_CTX_free);
        BN_mod_exp(output.get(), input.get(), m_d.get(), m_n.get(), context.get());
        QByteArray result(length, '\0');
        BN_bn2binpad(output.get(), reinterpret_cast<unsigned char *>(result.data()), length);
        return result;
    }

    /// signature + n: the same number modulo n, but no longer a proper representative.
    [[nodiscard]] QByteArray addModulus(const QByteArray &signature) const
    {
        const Number value(BN_bin2bn(data(signature), int(signature.size()), nullptr));
        BN_add(value.get(), value.get(), m_n.get());
        QByteArray result(BN_num_bytes(value.get()), '\0');
        BN_bn2bin(value.get(), reinterpret_cast<unsigned char *>(result.data()));
        return result;
    }

private:
    struct Free
    {
        void operator()(BIGNUM *number) const { BN_free(number); }
    };
    using Number = std::unique_ptr<BIGNUM, Free>;

    static const unsigned char *data(const QByteArray &bytes)
    {
        return reinterpret_cast<const unsigned char *>(bytes.constData());
    }
    static Number number(const QJsonValue &text)
    {
        const QByteArray bytes = decodeBase64Url(text.toString().toLatin1()).value();
        return Number(BN_bin2bn(data(bytes), int(bytes.size()), nullptr));
    }

    Number m_n;
    Number m_d;
};

} // namespace holdfast::test
