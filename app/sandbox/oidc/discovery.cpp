#include "app/sandbox/oidc/discovery.h"

#include "app/sandbox/oidc/scopes.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace holdfast::sandbox {

namespace {

QJsonArray words(const char *text)
{
    return QJsonArray::fromStringList(QString::fromLatin1(text).split(u' '));
}

QJsonArray scopesOf(const World &world)
{
    QStringList scopes{u"openid"_s, u"offline_access"_s, u"reauth"_s, u"refresh"_s, u"reconsent"_s};
    scopes += functionalScopes();
    scopes += groupScopes();
    for (const SandboxBank &bank : world.banks())
        scopes.append(u"id:"_s + bank.id);
    return QJsonArray::fromStringList(scopes);
}

} // namespace

QJsonObject discoveryDocument(const Issuer &issuer, JwsAlgorithm idTokenAlgorithm,
                              const World &world)
{
    const QJsonArray signing = words("RS256 RS384 RS512 PS256 PS384 PS512 ES256 ES384 ES512");
    QJsonArray requestSigning = signing;
    requestSigning.append(u"none"_s);
    QJsonObject document{
        {u"issuer"_s, issuer.url},
        {u"authorization_endpoint"_s, issuer.authorisation()},
        {u"token_endpoint"_s, issuer.token()},
        {u"jwks_uri"_s, issuer.keySet()},
        {u"pushed_authorization_request_endpoint"_s, issuer.pushedRequest()},
        {u"response_types_supported"_s, QJsonArray{u"code"_s, u"code id_token"_s}},
        {u"response_modes_supported"_s, words("form_post fragment query")},
        {u"grant_types_supported"_s, words("authorization_code refresh_token client_credentials")},
        {u"token_endpoint_auth_methods_supported"_s, words("client_secret_basic private_key_jwt")},
        {u"token_endpoint_auth_signing_alg_values_supported"_s, signing},
        {u"id_token_signing_alg_values_supported"_s,
         QJsonArray{jwsAlgorithmWord(idTokenAlgorithm)}},
        {u"request_object_signing_alg_values_supported"_s, requestSigning},
        {u"subject_types_supported"_s, words("public")},
        {u"code_challenge_methods_supported"_s, words("S256")},
        {u"claim_types_supported"_s, words("normal")},
        {u"claims_parameter_supported"_s, true},
        {u"request_parameter_supported"_s, true},
        {u"request_uri_parameter_supported"_s, true},
        {u"require_request_uri_registration"_s, true},
        {u"authorization_response_iss_parameter_supported"_s, true},
        {u"claims_supported"_s,
         words("sub auth_time iss mh:con_id mh:sync mh:cat_type mh:account_verification "
               "mh:benefits_check mh:counterparties_check")},
        {u"scopes_supported"_s, scopesOf(world)},
    };
    for (const char *kind :
         {"all", "api", "legacy", "test", "beta", "zoopla", "mouseprice", "autotrader"}) {
        const QString word = QString::fromLatin1(kind);
        document.insert(word + u"_connections_endpoint"_s,
                        u"%1/.well-known/%2-connections"_s.arg(issuer.url, word));
    }
    return document;
}

} // namespace holdfast::sandbox
