#pragma once

#include "app/sandbox/http/message.h"

#include <functional>
#include <utility>
#include <vector>

namespace holdfast::sandbox {

/// Sees every request that found a route, before and after its handler. How faults get in.
class Interceptor
{
public:
    virtual ~Interceptor() = default;

    /// An answer here replaces the handler's; the handler is then not called.
    /// `endpoint` is the word the route was added with ("token", "users" …), empty for most.
    [[nodiscard]] virtual std::optional<Response> before(const Request &request,
                                                         const QString &endpoint) = 0;

    /// May change the answer of the handler or of before().
    virtual void after(const Request &request, const QString &endpoint, Response &response) = 0;
};

/// Finds the handler of a request by method and path. Unknown routes get 404 as JSON, bodies over
/// 1 MiB get 413. Not thread-safe; everything happens on the server's thread.
class Router
{
public:
    using Handler = std::function<Response(const Request &)>;
    using AsyncHandler = std::function<void(const Request &, Reply)>;

    static constexpr qsizetype kLargestBody = 1 << 20;

    /// `pattern` is `/users/{userId}/syncs`: each part is literal or one captured segment. The
    /// first route that fits wins. `endpoint` names the route for the interceptor.
    void add(const QByteArray &method, const QString &pattern, Handler handler,
             const QString &endpoint = {});
    void addAsync(const QByteArray &method, const QString &pattern, AsyncHandler handler,
                  const QString &endpoint = {});

    /// Not owned; must outlive the router. Null for none.
    void setInterceptor(Interceptor *interceptor) { m_interceptor = interceptor; }

    /// `changed` is called behind each answer to anything but GET, after which the world may be another.
    void watchChanges(std::function<void()> changed) { m_changed = std::move(changed); }

    /// Answers exactly once through `reply`, possibly before this returns.
    void dispatch(Request request, const Reply &reply) const;

private:
    struct Route
    {
        QByteArray method;
        QStringList parts;
        QString endpoint;
        AsyncHandler handler;
    };

    [[nodiscard]] const Route *find(Request &request) const;
    void run(const Route &route, const Request &request, const Reply &reply) const;

    std::vector<Route> m_routes;
    Interceptor *m_interceptor = nullptr;
    std::function<void()> m_changed;
};

} // namespace holdfast::sandbox
