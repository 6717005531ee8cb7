#pragma once

#include "app/sandbox/oidc/codedesk.h"
#include "app/sandbox/oidc/html.h"
#include "app/sandbox/oidc/visit.h"

namespace holdfast::sandbox {

class Router;

/// Leads a person through the pages, one visit per authorisation request, and ends it at the
/// CodeDesk. Every page is `GET /bank/{visit}`; every form posts to the same address and is
/// answered with a redirect to the next page, so that reload and back do no harm.
///
/// Against forgery: the visit's address is unguessable, each visit has a form token of its own, and
/// a form from another origin is refused.
class VisitDesk
{
public:
    static constexpr std::chrono::hours kLife{1};

    VisitDesk(World &world, Random &random, CodeDesk &codes, QString baseUrl);

    void addRoutes(Router &router);

    /// Starts the visit of a request and sends the browser to its first page. A bank that cannot be
    /// connected now ends it at once (temporarily_unavailable).
    [[nodiscard]] Response start(const AuthorisationRequest &request);

    /// Approves without pages: all accounts, first fitting bank.
    [[nodiscard]] Response approveAtOnce(const AuthorisationRequest &request);

private:
    [[nodiscard]] Response show(const Request &request);
    [[nodiscard]] Response submit(const Request &request);
    [[nodiscard]] Response advance(Visit &visit, const Parameters &form);
    [[nodiscard]] Response chooseBank(Visit &visit, const Parameters &form);
    [[nodiscard]] Response consent(Visit &visit);
    [[nodiscard]] Response logIn(Visit &visit, const Parameters &form);
    [[nodiscard]] Response chooseAccounts(Visit &visit, const Parameters &form);
    [[nodiscard]] Response confirm(Visit &visit, const Parameters &form);

    [[nodiscard]] std::optional<Visit> newVisit(const AuthorisationRequest &request);
    [[nodiscard]] HtmlPage pageOf(const Visit &visit);
    [[nodiscard]] Response again(Visit &visit, const QString &message) const;
    [[nodiscard]] Response finish(Visit &visit, const QStringList &accounts);
    [[nodiscard]] QString bankName(const Visit &visit) const;
    void identify(Visit &visit);

    World &m_world;
    CodeDesk &m_codes;
    QString m_baseUrl;
    Random &m_random;
    ExpiringStore<Visit> m_visits;
};

} // namespace holdfast::sandbox
