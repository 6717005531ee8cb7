#pragma once

#include "core/net/authorisedsender.h"
#include "core/net/listread_p.h"
#include "core/net/moneyhubclient.h"
#include "core/net/retry.h"
#include "core/net/rows_p.h"
#include "core/net/serverclock.h"

#include <QThreadPool>

namespace holdfast {

/// The layers of the client, from the wire up: the gateway it was given, the measured clock, tries,
/// tokens, pages.
struct MoneyhubClient::Parts
{
    Parts(Profile ofClient, HttpGateway &gateway, TokenProvider &ofTokens, Clock &ofClock,
          Random &random, const MoneyhubLimits &ofCalls)
        : profile(std::move(ofClient)), limits(ofCalls), clock(ofClock), tokens(ofTokens),
          serverClock(gateway, clock), retrying(serverClock, clock, random, limits.retry),
          sender(retrying, tokens)
    {
        reading.setMaxThreadCount(1);
        // Not half a minute later, when the program is idle: ending wakes the machine, too.
        reading.setExpiryTimeout(1000);
    }

    [[nodiscard]] HttpRequest request(const char *method, const QUrl &url) const
    {
        HttpRequest result;
        result.method = method;
        result.url = url;
        result.headers = {{QByteArrayLiteral("Accept"), QByteArrayLiteral("application/json")}};
        result.deadline = limits.ordinary;
        return result;
    }

    /// Sends one request and answers with `read(url, answer, now)`.
    template <class T, class Read>
    void ask(const HttpRequest &request, const Authority &authority, QObject *context, Read read,
             Callback<T> done)
    {
        sender.send(request, authority, context,
                    [this, url = request.url, read, done = std::move(done)](Expected<HttpAnswer> answer) {
                        if (answer)
                            done(read(url, *answer, clock.now()));
                        else
                            done(fail(answer.error()));
                    });
    }

    /// Runs `read` on the reading thread and answers with what it returned.
    template <class T>
    void readAside(std::function<Expected<T>()> read, Callback<T> done)
    {
        reading.start([this, read = std::move(read), done = std::move(done)]() mutable {
            // Shared, so that a page is never copied on the way.
            auto result = std::make_shared<Expected<T>>(read());
            read = nullptr;
            QMetaObject::invokeMethod(
                &owner, [result, done = std::move(done)] { done(std::move(*result)); },
                Qt::QueuedConnection);
        });
    }

    /// Reads every page of a list with one of the codecs.
    template <class Row, class Read>
    void readList(const QUrl &url, const Authority &authority, QObject *context, Read read,
                  Callback<ReadList<Row>> done)
    {
        auto list = std::make_shared<ReadList<Row>>();
        auto *job = new ListRead(
            sender, clock, request("GET", url), authority, limits.paging,
            [list, read](const nlohmann::json &rows, int first) { appendRows(rows, read, *list, first); },
            &owner);
        job->start(context, [list, done = std::move(done)](Expected<std::monostate> result) {
            if (result) {
                dropRepeated(*list);
                done(std::move(*list));
            } else {
                done(fail(result.error()));
            }
        });
    }

    const Profile profile;
    const MoneyhubLimits limits;
    Clock &clock;
    TokenProvider &tokens;
    ServerClock serverClock;
    RetryingGateway retrying;
    AuthorisedSender sender;
    QObject owner;  ///< of the list reads under way
    QThreadPool reading;  ///< for pages too long to be read between two frames; ends before `owner`
};

} // namespace holdfast
