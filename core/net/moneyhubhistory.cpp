// The calls that read what lies behind a connection: transactions, balances, consents.

#include "core/net/codecs_p.h"
#include "core/net/endpoint_p.h"
#include "core/net/moneyhubclient.h"
#include "core/net/moneyhubparts_p.h"
#include "core/net/replies.h"
#include "core/net/transactionpage.h"

#include <nlohmann/json.hpp>

namespace holdfast {

namespace {

Endpoint &addDay(Endpoint &endpoint, const char *name, const std::optional<QDate> &day)
{
    return day ? endpoint.query(name, day->toString(Qt::ISODate)) : endpoint;
}

Expected<QUrl> firstPage(const QUrl &api, const TransactionQuery &query)
{
    Endpoint endpoint(api);
    endpoint.word("transactions").queryId("accountId", query.account);
    addDay(endpoint, "startDate", query.from);
    addDay(endpoint, "endDate", query.to);
    addDay(endpoint, "startDateModified", query.modifiedSince);
    return endpoint.url();
}

Expected<TransactionPage> readPage(const QByteArray &body, TransactionCursor &&cursor)
{
    Expected<TransactionRows> read = readTransactionRows(body, cursor.account);
    if (!read)
        return fail(read.error());
    const Expected<std::optional<QUrl>> next = cursor.trail.nextAt(read->next, read->sent);
    if (!next)
        return fail(next.error());
    TransactionPage page;
    page.leftOut = read->sent - read->rows.size();
    page.rows = std::move(read->rows);
    page.problems = std::move(read->problems);
    if (*next) {
        cursor.next = **next;
        page.next = std::move(cursor);
    }
    return page;
}

} // namespace

void MoneyhubClient::transactions(const UserId &user, const TransactionQuery &query,
                                  const std::optional<TransactionCursor> &cursor, QObject *context,
                                  Callback<TransactionPage> done)
{
    const Expected<QUrl> url = firstPage(m_parts->profile.apiUrl, query);
    if (!url) {
        answerLater<TransactionPage>(context, std::move(done), fail(url.error()));
        return;
    }
    const PageTrail trail(*url, m_parts->limits.transactions);
    TransactionCursor here =
        cursor.value_or(TransactionCursor{query.account, trail.first(), trail});
    const HttpRequest request = m_parts->request("GET", here.next);
    const auto answered = [parts = m_parts.get(), here = std::move(here),
                           done =
                               whileAlive(context, std::move(done))](Expected<HttpAnswer> answer) {
        if (!answer)
            done(fail(answer.error()));
        else if (const Expected<std::monostate> kind =
                     jsonAnswer(here.next, *answer, parts->clock.now());
                 !kind)
            done(fail(kind.error()));
        else
            parts->readAside<TransactionPage>(
                [body = std::move(answer->body), here]() mutable {
                    return readPage(body, std::move(here));
                },
                done);
    };
    m_parts->sender.send(request, userLevel("transactions:read:all", user), context, answered);
}

void MoneyhubClient::balances(const UserId &user, const AccountId &account, QObject *context,
                              Callback<ReadList<AccountBalance>> done)
{
    const Expected<QUrl> url = Endpoint(m_parts->profile.apiUrl)
                                   .word("accounts")
                                   .id(account, "accountId")
                                   .word("balances")
                                   .url();
    if (!url) {
        answerLater<ReadList<AccountBalance>>(context, std::move(done), fail(url.error()));
        return;
    }
    const auto read = [](const QUrl &asked, const HttpAnswer &answer,
                         Instant now) -> Expected<ReadList<AccountBalance>> {
        const Expected<nlohmann::json> document = jsonEnvelope(asked, answer, now);
        if (!document)
            return fail(document.error());
        ReadList<AccountBalance> result;
        appendRows(document->at("data"), readAccountBalance, result);
        return result;
    };
    m_parts->ask<ReadList<AccountBalance>>(m_parts->request("GET", *url),
                                           userLevel("accounts:read", user), context, read,
                                           std::move(done));
}

void MoneyhubClient::consentHistory(const UserId &user, QObject *context,
                                    Callback<ReadList<ServiceConsent>> done)
{
    const Expected<QUrl> url = Endpoint(m_parts->profile.identityUrl)
                                   .word("consent-history")
                                   .queryId("userId", user)
                                   .url();
    if (!url) {
        answerLater<ReadList<ServiceConsent>>(context, std::move(done), fail(url.error()));
        return;
    }
    m_parts->readList<ServiceConsent>(*url, userLevel("consent_history:read", user), context,
                                      readServiceConsent, std::move(done));
}

} // namespace holdfast
