#include "core/net/certificates.h"

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace holdfast::test {

namespace {

struct Free
{
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
    void operator()(X509 *certificate) const { X509_free(certificate); }
    void operator()(BIO *bio) const { BIO_free(bio); }
};
using Key = std::unique_ptr<EVP_PKEY, Free>;
using Certificate = std::unique_ptr<X509, Free>;

Key makeKey()
{
    return Key(EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256"));
}

void extend(X509 *certificate, X509 *issuer, int nid, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, nid, value.constData());
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

Certificate makeCertificate(EVP_PKEY *key, const QByteArray &name, const CertificateWish &wish)
{
    static long serial = 1;
    Certificate certificate(X509_new());
    X509_set_version(certificate.get(), 2);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), ++serial);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), wish.startsInSeconds);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), wish.endsInSeconds);
    X509_set_pubkey(certificate.get(), key);
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate.get()), "CN", MBSTRING_ASC,
                               reinterpret_cast<const unsigned char *>(name.constData()), -1, -1, 0);
    return certificate;
}

void sign(X509 *certificate, X509 *issuer, EVP_PKEY *key)
{
    X509_set_issuer_name(certificate, X509_get_subject_name(issuer));
    X509_sign(certificate, key, EVP_sha256());
}

QByteArray contents(BIO *bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return QByteArray(data, size);
}

QSslCertificate toQt(X509 *certificate)
{
    const std::unique_ptr<BIO, Free> bio(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(bio.get(), certificate);
    return QSslCertificate(contents(bio.get()), QSsl::Pem);
}

QSslConfiguration toConfiguration(X509 *certificate, EVP_PKEY *key)
{
    const std::unique_ptr<BIO, Free> bio(BIO_new(BIO_s_mem()));
    PEM_write_bio_PrivateKey(bio.get(), key, nullptr, nullptr, 0, nullptr, nullptr);
    QSslConfiguration result;
    result.setLocalCertificate(toQt(certificate));
    result.setPrivateKey(QSslKey(contents(bio.get()), QSsl::Ec));
    result.setPeerVerifyMode(QSslSocket::VerifyNone);
    return result;
}

} // namespace

struct TestAuthority::Parts
{
    Key key = makeKey();
    Certificate certificate = makeCertificate(key.get(), "Holdfast test authority", {});
};

TestAuthority::TestAuthority() : m_parts(std::make_unique<Parts>())
{
    X509 *own = m_parts->certificate.get();
    extend(own, own, NID_basic_constraints, "critical,CA:TRUE");
    extend(own, own, NID_key_usage, "critical,keyCertSign");
    sign(own, own, m_parts->key.get());
}

TestAuthority::~TestAuthority() = default;

QSslCertificate TestAuthority::certificate() const
{
    return toQt(m_parts->certificate.get());
}

QSslConfiguration TestAuthority::server(const CertificateWish &wish) const
{
    const Key key = makeKey();
    const Certificate certificate = makeCertificate(key.get(), "test server", wish);
    extend(certificate.get(), m_parts->certificate.get(), NID_subject_alt_name, wish.altNames);
    sign(certificate.get(), m_parts->certificate.get(), m_parts->key.get());
    return toConfiguration(certificate.get(), key.get());
}

QSslConfiguration TestAuthority::selfSignedServer()
{
    const Key key = makeKey();
    const Certificate certificate = makeCertificate(key.get(), "test server", {});
    extend(certificate.get(), certificate.get(), NID_subject_alt_name, CertificateWish{}.altNames);
    sign(certificate.get(), certificate.get(), key.get());
    return toConfiguration(certificate.get(), key.get());
}

} // namespace holdfast::test
