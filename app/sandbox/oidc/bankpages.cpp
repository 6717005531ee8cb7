#include "app/sandbox/oidc/bankpages.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace holdfast::sandbox {

namespace {

QString dayOf(Instant instant)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(toMilliseconds(instant), Qt::UTC);
    return QLocale::c().toString(moment.date(), u"d MMMM yyyy"_s);
}

/// A form around `fields`, with what every form carries. The first button is what Enter presses.
HtmlPage formPage(const Visit &visit, const QString &title, const QString &fields)
{
    HtmlPage page;
    page.title = title;
    page.formTarget = visit.request.answerTo.redirectUri;
    if (!visit.message.isEmpty())
        page.body = u"<p id=\"message\" role=\"alert\">%1</p>\n"_s.arg(escapeHtml(visit.message));
    page.body += u"<form method=\"post\" autocomplete=\"off\">\n"
                 "<input type=\"hidden\" name=\"form_token\" value=\"%1\">\n"
                 "<input type=\"hidden\" name=\"step\" value=\"%2\">\n%3</form>\n"_s.arg(
                     QString::fromLatin1(visit.formToken), stepWord(visit.step), fields);
    return page;
}

QString button(const QString &id, const QString &value, const QString &text,
               const QString &extra = {})
{
    return u"<button id=\"%1\" name=\"decision\" value=\"%2\"%3>%4</button>\n"_s.arg(
        id, value, extra, escapeHtml(text));
}

QString approveButton(const QString &text)
{
    return button(u"approve"_s, u"approve"_s, text, u" class=\"primary\""_s);
}

QString refuseButton(const QString &text)
{
    // Refusing must not be held up by empty required fields.
    return button(u"refuse"_s, u"refuse"_s, text, u" formnovalidate"_s);
}

QString field(const QString &id, const QString &label, const QString &extra)
{
    return u"<label class=\"field\" for=\"%1\">%2\n<input id=\"%1\" name=\"%1\" required%3></label>\n"_s
        .arg(id, escapeHtml(label), extra);
}

QString accountTick(const OfferedAccount &account, int index, bool isTicked)
{
    const QString text = account.accountReference.isEmpty()
                             ? account.name
                             : u"%1 (ending %2)"_s.arg(account.name, account.accountReference);
    return u"<div class=\"tick\"><input type=\"checkbox\" id=\"account-%1\" name=\"account\" "
           u"value=\"%2\"%3>"
           "<label for=\"account-%1\">%4</label></div>\n"_s.arg(
               QString::number(index), escapeHtml(account.providerAccountId),
               isTicked ? u" checked"_s : QString(), escapeHtml(text));
}

} // namespace

QString stepWord(Step step)
{
    switch (step) {
    case Step::ChooseBank:
        return u"choose-bank"_s;
    case Step::Consent:
        return u"consent"_s;
    case Step::LogIn:
        return u"log-in"_s;
    case Step::Accounts:
        return u"accounts"_s;
    case Step::Confirm:
        return u"confirm"_s;
    case Step::Done:
        return u"done"_s;
    }
    return {};
}

HtmlPage chooseBankPage(const Visit &visit, const std::vector<const SandboxBank *> &banks)
{
    QString fields;
    for (const SandboxBank *bank : banks) {
        fields +=
            u"<button class=\"bank\" id=\"bank-%1\" name=\"bank\" value=\"%1\">%2</button>\n"_s.arg(
                escapeHtml(bank->id), escapeHtml(bank->name));
    }
    return formPage(visit, u"Choose your bank"_s, fields + refuseButton(u"Cancel"_s));
}

HtmlPage consentPage(const Visit &visit, const QString &bankName, Instant consentUntil)
{
    const bool renewing = visit.flow() == Flow::Reconsent;
    const QString fields =
        u"<p><strong>%1</strong> would like to read your accounts at <strong>%2</strong>: names, "
        "balances and transactions. It cannot move money.</p>\n<p>Access ends on "
        "<strong>%3</strong>, "
        "and you can withdraw it at any time.</p>\n"_s.arg(
            escapeHtml(visit.request.clientId), escapeHtml(bankName), dayOf(consentUntil));
    const QString title = renewing ? u"Keep sharing your accounts?"_s : u"Share your accounts?"_s;
    return formPage(visit, title,
                    fields + approveButton(renewing ? u"Keep sharing"_s : u"Continue"_s) +
                        refuseButton(u"Refuse"_s));
}

HtmlPage logInPage(const Visit &visit, const QString &bankName)
{
    return formPage(visit, u"Log in to %1"_s.arg(bankName),
                    field(u"user"_s, u"User name"_s, u" autofocus"_s) +
                        field(u"password"_s, u"Password"_s, u" type=\"password\""_s) +
                        button(u"log-in"_s, u"approve"_s, u"Log in"_s, u" class=\"primary\""_s) +
                        refuseButton(u"Cancel"_s));
}

HtmlPage accountsPage(const Visit &visit, const QString &bankName,
                      const std::vector<OfferedAccount> &accounts)
{
    // On a first visit everything is ticked; on a renewal what was shared before.
    const bool isNew = visit.flow() == Flow::Connect;
    QString ticks;
    int index = 0;
    for (const OfferedAccount &account : accounts)
        ticks += accountTick(account, index++, isNew || account.isInConnection);
    const QString fields =
        u"<fieldset><legend>Accounts to share</legend>\n%1</fieldset>\n"_s.arg(ticks);
    return formPage(visit, u"%1: which accounts?"_s.arg(bankName),
                    fields + approveButton(u"Approve"_s) + refuseButton(u"Refuse"_s));
}

HtmlPage confirmPage(const Visit &visit, const QString &bankName)
{
    return formPage(
        visit, u"Confirm with %1"_s.arg(bankName),
        u"<p>Enter the code your bank has sent to your telephone. Here, any code will do.</p>\n"_s +
            field(u"confirmation-code"_s, u"Confirmation code"_s,
                  u" autofocus inputmode=\"numeric\""_s) +
            approveButton(u"Confirm"_s) + refuseButton(u"Cancel"_s));
}

HtmlPage problemPage(const QString &error, const QString &description)
{
    HtmlPage page;
    page.title = u"This request cannot go on"_s;
    page.body = u"<p><code id=\"error\">%1</code></p>\n<p id=\"error-description\">%2</p>\n"
                "<p>Go back to your app and start again.</p>\n"_s.arg(escapeHtml(error),
                                                                      escapeHtml(description));
    return page;
}

} // namespace holdfast::sandbox
