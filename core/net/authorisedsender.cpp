#include "core/net/authorisedsender.h"

#include "core/net/authorisedjob_p.h"

namespace holdfast {

Authority userLevel(const char *scope, const UserId &user)
{
    return {TokenRequest{QString::fromLatin1(scope), user}, {}};
}

AuthorisedSender::AuthorisedSender(HttpGateway &gateway, TokenProvider &tokens)
    : m_gateway(gateway), m_tokens(tokens)
{
}

void AuthorisedSender::send(const HttpRequest &request, const Authority &authority, QObject *context,
                            Callback<HttpAnswer> done)
{
    if (!authority.token) {
        m_gateway.send(request, context, std::move(done));
        return;
    }
    auto *job = new AuthorisedJob(*this, request, authority);
    job->start(context, std::move(done));
}

AuthorisedJob::AuthorisedJob(AuthorisedSender &sender, const HttpRequest &request,
                             const Authority &authority)
    : QObject(&sender.m_owner), m_sender(sender), m_request(request), m_wanted(*authority.token),
      m_olderScope(authority.olderScope)
{
    if (!m_olderScope.isEmpty() && sender.m_invalidScopes.contains(m_wanted.scope))
        m_wanted.scope = std::exchange(m_olderScope, {});
}

void AuthorisedJob::start(QObject *context, Callback<HttpAnswer> done)
{
    m_done = whileAlive(context, std::move(done));
    connect(context, &QObject::destroyed, this, &QObject::deleteLater);
    askForToken();
}

void AuthorisedJob::askForToken()
{
    m_sender.m_tokens.token(m_wanted, this,
                            [this](Expected<Secret> token) { tokenArrived(std::move(token)); });
}

void AuthorisedJob::tokenArrived(Expected<Secret> token)
{
    if (token) {
        m_token = std::move(*token);
        HttpRequest request = m_request;
        request.headers.append({QByteArrayLiteral("Authorization"), "Bearer " + m_token.reveal()});
        m_sender.m_gateway.send(request, this,
                                [this](Expected<HttpAnswer> answer) { answered(std::move(answer)); });
        return;
    }
    if (token.error().part == u"invalid_scope" && !m_olderScope.isEmpty()) {
        m_sender.m_invalidScopes.insert(m_wanted.scope);
        m_wanted.scope = std::exchange(m_olderScope, {});
        askForToken();
        return;
    }
    finish(fail(token.error()));
}

void AuthorisedJob::answered(Expected<HttpAnswer> answer)
{
    if (answer && answer->status == 401) {
        m_sender.m_tokens.reject(m_wanted, m_token);
        if (!std::exchange(m_wasRejected, true)) {
            askForToken();
            return;
        }
    }
    finish(std::move(answer));
}

void AuthorisedJob::finish(Expected<HttpAnswer> answer)
{
    deleteLater();
    m_done(std::move(answer));
}

} // namespace holdfast
