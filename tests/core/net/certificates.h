#pragma once

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>

#include <memory>

typedef struct evp_pkey_st EVP_PKEY;
typedef struct x509_st X509;

namespace holdfast::test {

/// What a test certificate says.
struct CertificateWish
{
    QByteArray altNames = "DNS:localhost,IP:127.0.0.1";  ///< OpenSSL's notation
    long startsInSeconds = -3600;
    long endsInSeconds = 3600;
};

/// A certificate authority that exists for one test run only, and servers it vouches for.
class TestAuthority
{
public:
    TestAuthority();
    ~TestAuthority();

    /// The authority's own certificate, for the list of trusted ones.
    [[nodiscard]] QSslCertificate certificate() const;
    /// What a server needs to show a certificate of this authority.
    [[nodiscard]] QSslConfiguration server(const CertificateWish &wish = {}) const;
    /// The same with a certificate that vouches for itself.
    [[nodiscard]] static QSslConfiguration selfSignedServer();

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace holdfast::test
