#include "ui/widgets/accountspage.h"

#include "core/lifecycle/historyreach.h"
#include "core/lifecycle/rules.h"
#include "ui/widgets/choiceactions.h"
#include "ui/widgets/detailsparts.h"
#include "ui/widgets/monthstrip.h"
#include "ui/words/accountwords.h"
#include "ui/words/connectionwords.h"
#include "ui/words/consentwords.h"
#include "ui/words/moneywords.h"
#include "ui/words/relinkwords.h"
#include "ui/words/syncwords.h"
#include "ui/words/transactionwords.h"

#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace holdfast {

using namespace Qt::StringLiterals;

namespace {

const AccountSettings &settingsOf(const AccountId &id, const ConnectionDetails &details)
{
    static const AccountSettings none;
    const auto found = details.accountSettings.find(id);
    return found == details.accountSettings.end() ? none : found->second;
}

/// The quieter second line: type, the bank's name where an own one stands above, since when the
/// service has transactions while nothing of them is here, and the enrichment.
QString secondLine(const Account &account, const DetailsSubject &subject)
{
    const ConnectionDetails &details = subject.details;
    QStringList parts{accountTypeName(account.type)};
    if (!settingsOf(account.id, details).ownName.isEmpty())
        parts << accountNameOf(account, AccountSettings{});
    if (account.historyFrom && details.accountHistories.empty()) {
        //: The first day of an account's transactions at the service.
        parts << AccountsPage::tr("history since %1")
                     .arg(calendarDay(*account.historyFrom, subject.context));
    }
    parts << accountEnrichmentWords(enrichmentOfAccount(account.id, details.syncs),
                                    details.entry.connection, subject.context);
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

AccountHistory historyOf(const AccountId &account, const ConnectionDetails &details)
{
    const auto &all = details.accountHistories;
    const auto found = std::find_if(all.begin(), all.end(), [&](const AccountHistory &one) {
        return one.account == account;
    });
    return found == all.end() ? AccountHistory{} : *found;
}

} // namespace

AccountsPage::AccountsPage(ConnectionService &service, QWidget *parent)
    : DetailsPage(u"accountsPage"_s, tr("Accounts"), parent), m_service(service)
{}

void AccountsPage::setSubject(const DetailsSubject &subject)
{
    showDetails(subject);
    const ConnectionId id = subject.connection().id;
    m_service.accountMonths(id, this, [this, id](Expected<std::vector<AccountMonths>> months) {
        takeMonths(id, std::move(months));
    });
}

/// Without them the rest is told all the same: how far the history reaches stands in words.
void AccountsPage::takeMonths(const ConnectionId &id,
                              Expected<std::vector<AccountMonths>> &&months)
{
    if (!months || shown() != id || *months == m_months)
        return;
    m_months = std::move(*months);
    drawAgain();
}

void AccountsPage::startAnew()
{
    m_months.clear();
    m_hiddenShown = false;
}

void AccountsPage::build(QVBoxLayout &first, QVBoxLayout &, const DetailsSubject &subject)
{
    const ConnectionDetails &details = subject.details;
    addHeading(first, accountCountWords(shownAccounts(details.entry)));
    if (details.accountsReadAt)
        //: %1 is a moment such as "today 10:04".
        first.addWidget(mutedText(tr("Balances as of %1")
                                      .arg(spokenMoment(*details.accountsReadAt, subject.context))));
    if (details.accounts.empty() && !subject.connection().accountIds.empty())
        first.addWidget(mutedText(tr("The accounts have not been read yet.")));
    std::vector<const Account *> hidden;
    for (const Account &account : details.accounts) {
        if (account.goneSince)
            continue;
        if (settingsOf(account.id, details).hidden)
            hidden.push_back(&account);
        else
            addAccount(first, account, subject);
    }
    if (!hidden.empty())
        addHidden(first, hidden, subject);
    first.addSpacing(8);
    for (const QString &sentence : goneAccountSentences(details, subject.context))
        first.addWidget(mutedText(sentence));
    for (const QString &sentence : overlapSentences(details))
        first.addWidget(mutedText(sentence));
    const QString enriched = enrichmentSentence(details, subject.context);
    if (!enriched.isEmpty())
        first.addWidget(mutedText(enriched));
}

void AccountsPage::addAccount(QVBoxLayout &column, const Account &account,
                              const DetailsSubject &subject)
{
    column.addSpacing(8);
    addTitle(column, account, subject);
    if (const QString second = secondLine(account, subject); !second.isEmpty())
        column.addWidget(mutedText(second));
    addMonths(column, account, subject);
    const ConnectionDetails &details = subject.details;
    if (!details.accountHistories.empty() || details.readingTransactions)
        column.addWidget(mutedText(reachSentence(account.id, details, subject.context)));
    if (const QString &notes = settingsOf(account.id, details).notes; !notes.isEmpty())
        column.addWidget(mutedText(notes));
    column.addSpacing(8);
}

void AccountsPage::addTitle(QVBoxLayout &column, const Account &account,
                            const DetailsSubject &subject)
{
    const AccountSettings &settings = settingsOf(account.id, subject.details);
    const QString name = accountNameOf(account, settings);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    //: %1 is an account that is left out of lists and counts.
    line->addWidget(wrappedText(settings.hidden ? tr("%1 (hidden)").arg(name) : name), 1);
    if (account.balance) {
        auto *balance = new PlainLabel(moneyText(*account.balance, subject.context.locale));
        if (subject.details.accountsReadAt)
            balance->setToolTip(plainToolTip(
                tr("Read %1").arg(exactDate(*subject.details.accountsReadAt, subject.context))));
        line->addWidget(balance, 0, Qt::AlignVCenter);
    }
    auto *more = new QToolButton;
    more->setObjectName(u"account-"_s + account.id.value());
    more->setText(u"…"_s);
    more->setAutoRaise(true);
    more->setFocusPolicy(Qt::StrongFocus);
    more->setAccessibleName(tr("Change %1").arg(name));
    more->setToolTip(tr("Name, notes, hide"));
    connect(more, &QToolButton::clicked, this,
            [this, more, account = account.id] {
                openMenu(more->mapToGlobal(more->rect().bottomLeft()), account);
            });
    line->addWidget(more, 0, Qt::AlignVCenter);
    column.addLayout(line);
}

void AccountsPage::addMonths(QVBoxLayout &column, const Account &account,
                             const DetailsSubject &subject)
{
    const auto known = std::find_if(m_months.begin(), m_months.end(), [&](const auto &one) {
        return one.account == account.id;
    });
    if (known == m_months.end() || known->months.empty())
        return;
    auto *strip = new MonthStrip;
    strip->setObjectName(u"months-"_s + account.id.value());
    strip->setAccessibleName(
        tr("Months kept of %1").arg(accountNameOf(account.id, subject.details)));
    strip->setCells(monthCells(historyOf(account.id, subject.details), known->months,
                               utcDay(subject.context.now)),
                    subject.context);
    column.addWidget(strip);
}

void AccountsPage::addHidden(QVBoxLayout &column, const std::vector<const Account *> &hidden,
                             const DetailsSubject &subject)
{
    column.addSpacing(8);
    column.addWidget(mutedText(tr("%n account(s) hidden", nullptr, int(hidden.size()))));
    QPushButton *toggle = roomyButton(m_hiddenShown ? tr("Leave out hidden accounts")
                                                    : tr("Show hidden accounts"),
                                      u"detailsHidden"_s);
    connect(toggle, &QPushButton::clicked, this, [this] {
        m_hiddenShown = !m_hiddenShown;
        drawAgain();
    });
    column.addWidget(toggle, 0, Qt::AlignLeft);
    if (!m_hiddenShown)
        return;
    for (const Account *account : hidden)
        addAccount(column, *account, subject);
}

/// The menu belongs to this and not to what is drawn, which may be replaced while it is open.
void AccountsPage::openMenu(const QPoint &place, const AccountId &account)
{
    const ConnectionDetails &details = subject().details;
    const ConnectionId id = details.entry.connection.id;
    const bool hidden = settingsOf(account, details).hidden;
    const auto known = std::find_if(details.accounts.begin(), details.accounts.end(),
                                    [&account](const Account &one) { return one.id == account; });
    const QString number = known == details.accounts.end() ? QString() : known->reference;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"accountMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    closeWhenChosen(*menu);
    QAction *change = menu->addAction(tr("&Name and notes…"), this, [this, id, account] {
        Q_EMIT personalRequested(id, account);
    });
    change->setObjectName(u"accountChange"_s);
    QAction *hide = menu->addAction(hidden ? tr("&Show this account again")
                                           : tr("&Hide this account"),
                                    this, [this, id, account, hidden] {
                                        Q_EMIT hidingRequested(id, account, !hidden);
                                    });
    hide->setObjectName(u"accountHide"_s);
    if (!number.isEmpty()) {
        QAction *copy = menu->addAction(tr("&Copy account number"), this,
                                        [this, number] { Q_EMIT numberRequested(number); });
        copy->setObjectName(u"accountCopy"_s);
    }
    menu->popup(place);
}

} // namespace holdfast
