#include "core/net/listread_p.h"

#include "core/net/replies.h"

#include <nlohmann/json.hpp>

namespace holdfast {

ListRead::ListRead(AuthorisedSender &sender, Clock &clock, const HttpRequest &firstPage,
                   const Authority &authority, const PagingLimits &limits, TakeRows take,
                   QObject *parent)
    : QObject(parent), m_sender(sender), m_clock(clock), m_request(firstPage),
      m_authority(authority), m_take(std::move(take)), m_trail(firstPage.url, limits)
{
}

void ListRead::start(QObject *context, Callback<std::monostate> done)
{
    m_done = whileAlive(context, std::move(done));
    connect(context, &QObject::destroyed, this, &QObject::deleteLater);
    ask(m_trail.first());
}

void ListRead::ask(const QUrl &page)
{
    m_request.url = page;
    m_sender.send(m_request, m_authority, this,
                  [this](Expected<HttpAnswer> answer) { answered(std::move(answer)); });
}

void ListRead::answered(Expected<HttpAnswer> answer)
{
    if (!answer) {
        finish(fail(answer.error()));
        return;
    }
    const Expected<std::optional<QUrl>> next = takePage(*answer);
    if (!next)
        finish(fail(next.error()));
    else if (*next)
        ask(**next);
    else
        finish(std::monostate{});
}

Expected<std::optional<QUrl>> ListRead::takePage(const HttpAnswer &answer)
{
    const Expected<nlohmann::json> page = jsonEnvelope(m_request.url, answer, m_clock.now());
    if (!page)
        return fail(page.error());
    const nlohmann::json &rows = page->at("data");
    if (!rows.is_array())
        return fail(missingField(QStringLiteral("data"), answer));
    m_take(rows, m_rows);
    m_rows += static_cast<int>(rows.size());
    return m_trail.next(*page, rows.size());
}

void ListRead::finish(Expected<std::monostate> result)
{
    deleteLater();
    m_done(std::move(result));
}

} // namespace holdfast
