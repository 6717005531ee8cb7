#pragma once

#include "core/net/httpgateway.h"

#include <algorithm>
#include <functional>
#include <utility>
#include <vector>

namespace holdfast::test {

/// A network that answers from a script and remembers what it was asked.
///
///     gateway.on("POST", "/oidc/token", ScriptedGateway::json(200, R"({"access_token":"t"})"));
///
/// A rule fits when the method is equal and the URL's path ends in `path`; the newest fitting rule
/// answers. once() rules answer one request and go, oldest first, before any on() rule. A request
/// nobody scripted fails with Network, so that the test fails and not the process.
class ScriptedGateway final : public HttpGateway
{
public:
    using Responder = std::function<Expected<HttpAnswer>(const HttpRequest &)>;

    void on(QByteArray method, QString path, Responder responder)
    {
        m_rules.push_back({std::move(method), std::move(path), std::move(responder)});
    }
    void once(QByteArray method, QString path, Responder responder)
    {
        m_once.push_back({std::move(method), std::move(path), std::move(responder)});
    }
    void on(QByteArray method, QString path, HttpAnswer answer)
    {
        on(std::move(method), std::move(path), always(std::move(answer)));
    }
    void once(QByteArray method, QString path, HttpAnswer answer)
    {
        once(std::move(method), std::move(path), always(std::move(answer)));
    }
    void on(QByteArray method, QString path, Error error)
    {
        on(std::move(method), std::move(path), failing(std::move(error)));
    }
    void once(QByteArray method, QString path, Error error)
    {
        once(std::move(method), std::move(path), failing(std::move(error)));
    }

    /// What a test says that a request goes by way of; without it, none.
    std::function<QString(const QUrl &)> proxies;
    [[nodiscard]] QString proxyFor(const QUrl &url) const override
    {
        return proxies ? proxies(url) : QString();
    }

    /// From now on answers wait for release(); for looking at what happens in between.
    void hold() { m_holding = true; }
    /// Answers asked for from now on are given at once; those that wait go on waiting.
    void passOn() { m_holding = false; }
    /// Gives the waiting answers, in order, and stops holding.
    void release()
    {
        m_holding = false;
        for (auto &deliver : std::exchange(m_held, {}))
            deliver();
    }

    void send(const HttpRequest &request, QObject *context, Callback<HttpAnswer> done) override
    {
        m_requests.push_back(request);
        auto deliver = [guard = QPointer<QObject>(context), done = std::move(done),
                        result = answer(request)]() mutable {
            if (guard)
                answerLater<HttpAnswer>(guard, std::move(done), std::move(result));
        };
        if (m_holding)
            m_held.push_back(std::move(deliver));
        else
            deliver();
    }

    [[nodiscard]] const std::vector<HttpRequest> &requests() const { return m_requests; }
    [[nodiscard]] std::vector<HttpRequest> requestsTo(const QByteArray &method,
                                                      const QString &path) const
    {
        std::vector<HttpRequest> found;
        std::copy_if(m_requests.begin(), m_requests.end(), std::back_inserter(found),
                     [&](const HttpRequest &request) { return fits(request, method, path); });
        return found;
    }
    [[nodiscard]] int count(const QByteArray &method, const QString &path) const
    {
        return static_cast<int>(requestsTo(method, path).size());
    }

    [[nodiscard]] static HttpAnswer json(int status, QByteArray body)
    {
        HttpAnswer answer;
        answer.status = status;
        answer.headers = {
            {QByteArrayLiteral("content-type"), QByteArrayLiteral("application/json")}};
        answer.body = std::move(body);
        return answer;
    }
    /// One field of a form-encoded body, decoded; empty when it is not there.
    [[nodiscard]] static QString formField(const HttpRequest &request, const QString &name)
    {
        const auto pairs = request.body.split('&');
        for (const QByteArray &pair : pairs) {
            const qsizetype equals = pair.indexOf('=');
            if (decoded(pair.left(equals)) == name)
                return decoded(pair.mid(equals + 1));
        }
        return {};
    }

private:
    struct Rule
    {
        QByteArray method;
        QString path;
        Responder responder;
    };

    [[nodiscard]] static Responder always(HttpAnswer answer)
    {
        return [answer = std::move(answer)](const HttpRequest &) -> Expected<HttpAnswer> {
            return answer;
        };
    }
    [[nodiscard]] static Responder failing(Error error)
    {
        return [error = std::move(error)](const HttpRequest &) -> Expected<HttpAnswer> {
            return fail(error);
        };
    }
    [[nodiscard]] static QString decoded(QByteArray part)
    {
        return QString::fromUtf8(QByteArray::fromPercentEncoding(part.replace('+', ' ')));
    }
    [[nodiscard]] static bool fits(const HttpRequest &request, const QByteArray &method,
                                   const QString &path)
    {
        return request.method == method && request.url.path().endsWith(path);
    }
    [[nodiscard]] Expected<HttpAnswer> answer(const HttpRequest &request)
    {
        const auto fitting = [&](const Rule &rule) {
            return fits(request, rule.method, rule.path);
        };
        if (auto rule = std::find_if(m_once.begin(), m_once.end(), fitting); rule != m_once.end()) {
            const Responder responder = rule->responder;
            m_once.erase(rule);
            return responder(request);
        }
        if (auto rule = std::find_if(m_rules.rbegin(), m_rules.rend(), fitting);
            rule != m_rules.rend())
            return rule->responder(request);
        return fail(makeError(ErrorKind::Network, QStringLiteral("unscripted"),
                              QString::fromUtf8(request.method) + u' ' + request.url.path()));
    }

    std::vector<Rule> m_rules;
    std::vector<Rule> m_once;
    std::vector<HttpRequest> m_requests;
    std::vector<std::function<void()>> m_held;
    bool m_holding = false;
};

} // namespace holdfast::test
