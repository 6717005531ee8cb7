#include "app/sandbox/oidc/codedesk.h"

#include "app/sandbox/oidc/idtoken.h"
#include "app/sandbox/oidc/redirectanswer.h"

using namespace Qt::StringLiterals;

namespace holdfast::sandbox {

CodeDesk::CodeDesk(const World &world, const Clock &clock, Random &random, Issuer issuer,
                   SigningKey key)
    : m_world(world), m_clock(clock), m_issuer(std::move(issuer)), m_key(std::move(key)),
      m_codes(random)
{}

Response CodeDesk::approve(const AuthorisationRequest &request, const Approval &approval)
{
    const Instant now = m_world.now();
    m_codes.forgetExpired(now);
    const QByteArray code = m_codes.put({request, approval, m_clock.now()}, now + kLife);
    Parameters answer{{u"code"_s, QString::fromLatin1(code)}};
    if (!request.wantsIdToken) {
        answer.append({u"iss"_s, m_issuer.url});
        return sendBack(request.answerTo, answer);
    }
    // A detached signature over code and state; facts about the person come from the token
    // endpoint. Its own `iss` stands for the parameter, as with the real service.
    IdTokenFacts facts;
    facts.issuer = m_issuer.url;
    facts.clientId = request.clientId;
    facts.sub = approval.userId;
    facts.nonce = request.nonce;
    facts.code = code;
    facts.state = request.answerTo.state;
    facts.now = m_clock.now();
    facts.authTime = facts.now;
    const auto idToken = makeIdToken(m_key, facts);
    if (!idToken)
        return fail(request,
                    {u"server_error"_s, u"the id_token could not be signed"_s, 400, false});
    answer.append({u"id_token"_s, QString::fromLatin1(*idToken)});
    return sendBack(request.answerTo, answer);
}

Response CodeDesk::fail(const AuthorisationRequest &request, const OAuthError &error) const
{
    return sendBackError(request.answerTo, error, m_issuer.url);
}

CodeGrant *CodeDesk::find(const QByteArray &code)
{
    return m_codes.find(code, m_world.now());
}

} // namespace holdfast::sandbox
