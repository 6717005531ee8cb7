// The part of DetailsPane that shows the accounts: those in use, those that the person hid, and
// those that the connection no longer carries.
#include "ui/widgets/detailsparts.h"
#include "ui/widgets/detailspane_p.h"
#include "ui/words/connectionwords.h"
#include "ui/words/consentwords.h"
#include "ui/words/moneywords.h"
#include "ui/words/relinkwords.h"
#include "ui/words/syncwords.h"
#include "ui/words/transactionwords.h"

#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace holdfast {

using namespace Qt::StringLiterals;

namespace {

const AccountSettings &settingsOf(const AccountId &id, const ConnectionDetails &details)
{
    static const AccountSettings none;
    const auto found = details.accountSettings.find(id);
    return found == details.accountSettings.end() ? none : found->second;
}

/// The quieter second line: the bank's name where an own one stands above, how far the service's
/// history goes back while nothing of it is here, and the enrichment.
QString secondLine(const Account &account, const ConnectionDetails &details,
                   const WordContext &context)
{
    QStringList parts;
    if (!settingsOf(account.id, details).ownName.isEmpty())
        parts << accountNameOf(account, AccountSettings{});
    if (account.historyFrom && details.accountHistories.empty()) {
        //: The first day of an account's transactions at the service.
        parts << DetailsPane::tr("history since %1")
                     .arg(context.locale.toString(*account.historyFrom, u"d MMMM yyyy"));
    }
    parts << accountEnrichmentWords(enrichmentOfAccount(account.id, details.syncs),
                                    details.entry.connection, context);
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

void DetailsPane::addAccount(QVBoxLayout &column, const Account &account, const Subject &subject)
{
    const AccountSettings &settings = settingsOf(account.id, subject.details);
    const QString name = accountNameOf(account, settings);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    //: %1 is an account that is left out of lists and counts.
    line->addWidget(wrappedText(settings.hidden ? tr("%1 (hidden)").arg(name) : name), 1);
    if (account.balance)
        line->addWidget(new PlainLabel(moneyText(*account.balance, subject.context.locale)), 0,
                        Qt::AlignVCenter);
    auto *more = new QToolButton;
    more->setObjectName(u"account-"_s + account.id.value());
    more->setText(u"…"_s);
    more->setAutoRaise(true);
    more->setFocusPolicy(Qt::StrongFocus);
    more->setAccessibleName(tr("Change %1").arg(name));
    more->setToolTip(tr("Name, notes, hide"));
    connect(more, &QToolButton::clicked, this, [this, more, id = subject.connection().id,
                                                account = account.id, hidden = settings.hidden] {
        openAccountMenu(more->mapToGlobal(more->rect().bottomLeft()), id, account, hidden);
    });
    line->addWidget(more, 0, Qt::AlignVCenter);
    column.addLayout(line);

    if (const QString second = secondLine(account, subject.details, subject.context);
        !second.isEmpty())
        column.addWidget(mutedText(second));
    if (!subject.details.accountHistories.empty() || subject.details.readingTransactions)
        column.addWidget(mutedText(reachSentence(account.id, subject.details, subject.context)));
    if (!settings.notes.isEmpty())
        column.addWidget(mutedText(settings.notes));
    column.addSpacing(4);
}

/// The menu belongs to the pane and not to the page, which may be replaced while it is open.
void DetailsPane::openAccountMenu(const QPoint &place, const ConnectionId &id,
                                  const AccountId &account, bool hidden)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"accountMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *change = menu->addAction(tr("&Name and notes…"), this, [this, id, account] {
        Q_EMIT accountPersonalRequested(id, account);
    });
    change->setObjectName(u"accountChange"_s);
    QAction *hide = menu->addAction(hidden ? tr("&Show this account again")
                                           : tr("&Hide this account"),
                                    this, [this, id, account, hidden] {
                                        Q_EMIT accountHidingRequested(id, account, !hidden);
                                    });
    hide->setObjectName(u"accountHide"_s);
    menu->popup(place);
}

void DetailsPane::addAccounts(QVBoxLayout &column, const Subject &subject)
{
    const ConnectionDetails &details = subject.details;
    addHeading(column, accountCountWords(shownAccounts(details.entry)));
    if (details.accounts.empty() && !subject.connection().accountIds.empty())
        column.addWidget(mutedText(tr("The accounts have not been read yet.")));
    std::vector<const Account *> hidden;
    for (const Account &account : details.accounts) {
        if (account.goneSince)
            continue;
        if (settingsOf(account.id, details).hidden)
            hidden.push_back(&account);
        else
            addAccount(column, account, subject);
    }
    if (!hidden.empty())
        addHiddenAccounts(column, hidden, subject);
    for (const QString &sentence : goneAccountSentences(details, subject.context))
        column.addWidget(mutedText(sentence));
    const QString enriched = enrichmentSentence(details, subject.context);
    if (!enriched.isEmpty())
        column.addWidget(mutedText(enriched));
}

void DetailsPane::addHiddenAccounts(QVBoxLayout &column, const std::vector<const Account *> &hidden,
                                    const Subject &subject)
{
    column.addWidget(mutedText(tr("%n account(s) hidden", nullptr, int(hidden.size()))));
    QPushButton *toggle = roomyButton(m_hiddenShown ? tr("Leave out hidden accounts")
                                                    : tr("Show hidden accounts"),
                                      u"detailsHidden"_s);
    connect(toggle, &QPushButton::clicked, this, [this] {
        m_hiddenShown = !m_hiddenShown;
        Q_EMIT redrawRequested();
    });
    column.addWidget(toggle, 0, Qt::AlignLeft);
    if (!m_hiddenShown)
        return;
    column.addSpacing(4);
    for (const Account *account : hidden)
        addAccount(column, *account, subject);
}

} // namespace holdfast
