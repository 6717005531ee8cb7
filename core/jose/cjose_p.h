#pragma once

// What the sources of this folder share of libcjose: owners for its handles and its message.

#include <cjose/cjose.h>

#include <QByteArray>
#include <QString>

#include <memory>

namespace holdfast {

struct HeaderRelease
{
    void operator()(cjose_header_t *header) const { cjose_header_release(header); }
};
using CjoseHeader = std::unique_ptr<cjose_header_t, HeaderRelease>;

struct JwsRelease
{
    void operator()(cjose_jws_t *jws) const { cjose_jws_release(jws); }
};
using CjoseJws = std::unique_ptr<cjose_jws_t, JwsRelease>;

/// Takes over `key`; null stays null.
[[nodiscard]] inline std::shared_ptr<cjose_jwk_t> ownKey(cjose_jwk_t *key)
{
    if (!key)
        return nullptr;
    return {key, [](cjose_jwk_t *owned) { cjose_jwk_release(owned); }};
}

/// The key of a JWK that was checked before; null if libcjose does not want it.
[[nodiscard]] inline std::shared_ptr<cjose_jwk_t> importKey(const QByteArray &jwk)
{
    cjose_err error{};
    return ownKey(cjose_jwk_import(jwk.constData(), size_t(jwk.size()), &error));
}

/// Verifies a compact JWS whose form, algorithm, key and signature length were checked before.
[[nodiscard]] inline bool verifyWith(const QByteArray &compact, const cjose_jwk_t *key)
{
    cjose_err error{};
    const CjoseJws jws(cjose_jws_import(compact.constData(), size_t(compact.size()), &error));
    return jws && cjose_jws_verify(jws.get(), key, &error);
}

} // namespace holdfast
