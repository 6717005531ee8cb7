#pragma once

#include "core/base/secret.h"
#include "core/net/authorisedsender.h"

namespace holdfast {

/// One request with its token; deletes itself after the answer or when the context goes.
class AuthorisedJob final : public QObject
{
    Q_OBJECT
public:
    AuthorisedJob(AuthorisedSender &sender, const HttpRequest &request, const Authority &authority);

    void start(QObject *context, Callback<HttpAnswer> done);

private:
    void askForToken();
    void tokenArrived(Expected<Secret> token);
    void answered(Expected<HttpAnswer> answer);
    void finish(Expected<HttpAnswer> answer);

    AuthorisedSender &m_sender;
    const HttpRequest m_request;
    TokenRequest m_wanted;
    QString m_olderScope;
    Secret m_token;
    Callback<HttpAnswer> m_done;
    bool m_wasRejected = false;
};

} // namespace holdfast
