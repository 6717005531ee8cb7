#pragma once

#include "core/net/authorisedsender.h"
#include "core/net/paging.h"

#include "core/base/clock.h"

#include <functional>
#include <variant>

namespace holdfast {

/// Reads a `{data: […], links: {next}}` list page by page; deletes itself after the answer or when the
/// context goes. A page that fails ends the whole read.
class ListRead final : public QObject
{
    Q_OBJECT
public:
    /// Takes the rows of one page; `first` is the position of its first row in the list.
    using TakeRows = std::function<void(const nlohmann::json &rows, int first)>;

    ListRead(AuthorisedSender &sender, Clock &clock, const HttpRequest &firstPage,
             const Authority &authority, const PagingLimits &limits, TakeRows take, QObject *parent);

    void start(QObject *context, Callback<std::monostate> done);

private:
    void ask(const QUrl &page);
    void answered(Expected<HttpAnswer> answer);
    [[nodiscard]] Expected<std::optional<QUrl>> takePage(const HttpAnswer &answer);
    void finish(Expected<std::monostate> result);

    AuthorisedSender &m_sender;
    Clock &m_clock;
    HttpRequest m_request;
    const Authority m_authority;
    const TakeRows m_take;
    PageTrail m_trail;
    Callback<std::monostate> m_done;
    int m_rows = 0;
};

} // namespace holdfast
