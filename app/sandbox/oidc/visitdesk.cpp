#include "app/sandbox/oidc/visitdesk.h"

#include "app/sandbox/http/router.h"
#include "app/sandbox/oidc/bankpages.h"
#include "core/base/secret.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast::sandbox {

namespace {

constexpr std::chrono::days kLongestConsent{90};

/// Answers a form that may not count, in words for the person who sees it.
Response problem(int status, const QString &error, const QString &description)
{
    return htmlResponse(status, problemPage(error, description));
}

Response visitIsOver()
{
    return problem(404, u"visit_over"_s, u"This visit to the bank has ended."_s);
}

QStringList valuesOf(const Parameters &form, const QString &name)
{
    QStringList values;
    for (const Parameter &item : form) {
        if (item.name == name)
            values.append(item.value);
    }
    return values;
}

} // namespace

VisitDesk::VisitDesk(World &world, Random &random, CodeDesk &codes, QString baseUrl)
    : m_world(world), m_codes(codes), m_baseUrl(std::move(baseUrl)), m_random(random),
      m_visits(random)
{}

void VisitDesk::addRoutes(Router &router)
{
    router.add("GET", u"/bank/{visit}"_s, [this](const Request &request) { return show(request); });
    router.add("POST", u"/bank/{visit}"_s,
               [this](const Request &request) { return submit(request); });
}

std::optional<Visit> VisitDesk::newVisit(const AuthorisationRequest &request)
{
    Visit visit;
    visit.request = request;
    visit.userId = request.claims.sub;
    visit.formToken = randomToken(m_random);
    switch (visit.flow()) {
    case Flow::Connect: {
        const auto banks = m_world.banksForScope(request.scope.bankScope);
        if (banks.empty() || (banks.size() == 1 && !banks.front()->isAvailable()))
            return {};
        const bool isGroup = groupScopes().contains(request.scope.bankScope);
        visit.step = isGroup ? Step::ChooseBank : Step::Consent;
        visit.bankId = isGroup ? QString() : banks.front()->id;
        break;
    }
    case Flow::Refresh:
        visit.step = Step::Confirm;
        visit.bankId = request.claims.connectionId.section(u':', 0, 0);
        break;
    case Flow::Reauth:
    case Flow::Reconsent:
        visit.bankId = request.claims.connectionId.section(u':', 0, 0);
        break;
    }
    return visit;
}

Response VisitDesk::start(const AuthorisationRequest &request)
{
    std::optional<Visit> visit = newVisit(request);
    if (!visit)
        return m_codes.fail(request, {u"temporarily_unavailable"_s,
                                      u"the bank cannot be connected now"_s, 400, false});
    const Instant now = m_world.now();
    m_visits.forgetExpired(now);
    return Response::redirect(m_baseUrl.toUtf8() + "/bank/" +
                              m_visits.put(std::move(*visit), now + kLife));
}

Response VisitDesk::approveAtOnce(const AuthorisationRequest &request)
{
    std::optional<Visit> visit = newVisit(request);
    if (!visit)
        return m_codes.fail(request, {u"temporarily_unavailable"_s,
                                      u"the bank cannot be connected now"_s, 400, false});
    if (visit->bankId.isEmpty())
        visit->bankId = m_world.banksForScope(request.scope.bankScope).front()->id;
    identify(*visit);
    QStringList accounts;
    if (visit->flow() == Flow::Connect || visit->flow() == Flow::Reauth) {
        const auto offered =
            m_world.accountsOnOffer(visit->userId, visit->bankId, request.claims.connectionId);
        for (const OfferedAccount &account : offered)
            accounts.append(account.providerAccountId);
    }
    return finish(*visit, accounts);
}

Response VisitDesk::show(const Request &request)
{
    Visit *visit = m_visits.find(request.part(u"visit"_s).toLatin1(), m_world.now());
    if (!visit || visit->step == Step::Done)
        return visitIsOver();
    const Response page = htmlResponse(200, pageOf(*visit));
    visit->message.clear();
    return page;
}

HtmlPage VisitDesk::pageOf(const Visit &visit)
{
    switch (visit.step) {
    case Step::ChooseBank:
        return chooseBankPage(visit, m_world.banksForScope(visit.request.scope.bankScope));
    case Step::Consent:
        return consentPage(
            visit, bankName(visit),
            visit.request.claims.consentUntil.value_or(m_world.now() + kLongestConsent));
    case Step::LogIn:
        return logInPage(visit, bankName(visit));
    case Step::Accounts:
        return accountsPage(
            visit, bankName(visit),
            m_world.accountsOnOffer(visit.userId, visit.bankId, visit.request.claims.connectionId));
    case Step::Confirm:
        return confirmPage(visit, bankName(visit));
    case Step::Done:
        break;
    }
    return problemPage(u"visit_over"_s, u"This visit to the bank has ended."_s);
}

Response VisitDesk::submit(const Request &request)
{
    const QByteArray origin = request.header("origin");
    if (!origin.isEmpty() && origin != "null" && origin != m_baseUrl.toUtf8())
        return problem(403, u"foreign_form"_s, u"This form was sent by another site."_s);
    Visit *visit = m_visits.find(request.part(u"visit"_s).toLatin1(), m_world.now());
    if (!visit || visit->step == Step::Done)
        return visitIsOver();
    const Parameters form = parseParameters(request.body);
    if (!equalConstantTime(firstValue(form, u"form_token"_s).value_or(QString()).toUtf8(),
                           visit->formToken))
        return problem(403, u"foreign_form"_s, u"This form does not belong to the visit."_s);
    // The id is read before advance(), which may end the visit but never removes it.
    const QByteArray here = m_baseUrl.toUtf8() + request.path;
    if (firstValue(form, u"step"_s) != stepWord(visit->step))
        return Response::redirect(here);
    Response response = advance(*visit, form);
    if (response.status == 0)
        return Response::redirect(here);
    return response;
}

Response VisitDesk::advance(Visit &visit, const Parameters &form)
{
    if (firstValue(form, u"decision"_s) == u"refuse") {
        visit.step = Step::Done;
        return m_codes.fail(visit.request,
                            {u"access_denied"_s, u"the person refused"_s, 400, false});
    }
    switch (visit.step) {
    case Step::ChooseBank:
        return chooseBank(visit, form);
    case Step::Consent:
        return consent(visit);
    case Step::LogIn:
        return logIn(visit, form);
    case Step::Accounts:
        return chooseAccounts(visit, form);
    case Step::Confirm:
        return confirm(visit, form);
    case Step::Done:
        break;
    }
    return visitIsOver();
}

Response VisitDesk::again(Visit &visit, const QString &message) const
{
    visit.message = message;
    Response samePage;
    samePage.status = 0; // submit() turns it into a redirect to the page
    return samePage;
}

Response VisitDesk::chooseBank(Visit &visit, const Parameters &form)
{
    const QString chosen = firstValue(form, u"bank"_s).value_or(QString());
    const auto banks = m_world.banksForScope(visit.request.scope.bankScope);
    const bool isOffered =
        std::any_of(banks.begin(), banks.end(),
                    [&chosen](const SandboxBank *bank) { return bank->id == chosen; });
    if (!isOffered)
        return again(visit, u"Choose one of the banks below."_s);
    visit.bankId = chosen;
    visit.step = Step::Consent;
    return again(visit, {});
}

Response VisitDesk::consent(Visit &visit)
{
    if (visit.flow() == Flow::Reconsent)
        return finish(visit, {});
    visit.step = Step::LogIn;
    return again(visit, {});
}

Response VisitDesk::logIn(Visit &visit, const Parameters &form)
{
    const QString user = firstValue(form, u"user"_s).value_or(QString()).trimmed();
    const QString password = firstValue(form, u"password"_s).value_or(QString());
    if (user.isEmpty() || password.isEmpty())
        return again(visit, u"Enter a user name and a password."_s);
    if (password == u"wrong")
        return again(visit, u"User name or password is wrong. Try again."_s);
    identify(visit);
    visit.step = Step::Accounts;
    return again(visit, {});
}

Response VisitDesk::chooseAccounts(Visit &visit, const Parameters &form)
{
    const auto offered =
        m_world.accountsOnOffer(visit.userId, visit.bankId, visit.request.claims.connectionId);
    QStringList chosen = valuesOf(form, u"account"_s);
    chosen.removeDuplicates();
    for (const QString &account : chosen) {
        const bool isOffered =
            std::any_of(offered.begin(), offered.end(),
                        [&account](const auto &one) { return one.providerAccountId == account; });
        if (!isOffered)
            return problem(400, u"invalid_request"_s,
                           u"The bank does not know one of these accounts."_s);
    }
    if (chosen.isEmpty())
        return again(visit, u"Tick at least one account, or refuse."_s);
    return finish(visit, chosen);
}

Response VisitDesk::confirm(Visit &visit, const Parameters &form)
{
    if (firstValue(form, u"confirmation-code"_s).value_or(QString()).trimmed().isEmpty())
        return again(visit, u"Enter the confirmation code."_s);
    return finish(visit, {});
}

Response VisitDesk::finish(Visit &visit, const QStringList &accounts)
{
    visit.step = Step::Done;
    const RequestedClaims &claims = visit.request.claims;
    Approval approval;
    approval.flow = visit.flow();
    approval.userId = visit.userId;
    approval.bankId = visit.flow() == Flow::Connect ? visit.bankId : QString();
    approval.connectionId = claims.connectionId;
    approval.providerAccountIds = accounts;
    approval.enableAsync = claims.enableAsync;
    approval.expiresAt = claims.consentUntil;
    return m_codes.approve(visit.request, approval);
}

QString VisitDesk::bankName(const Visit &visit) const
{
    const SandboxBank *bank = m_world.bank(visit.bankId);
    return bank ? bank->name : u"your bank"_s;
}

/// A one-time connect names no user; the service makes one for it.
void VisitDesk::identify(Visit &visit)
{
    if (visit.userId.isEmpty())
        visit.userId =
            m_world.registerUser({}, visit.request.clientId, visit.request.scope.text, u"user"_s)
                .userId;
}

} // namespace holdfast::sandbox
