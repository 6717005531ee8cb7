#include "ui/widgets/detailstabs.h"

#include "ui/widgets/accountspage.h"
#include "ui/widgets/activitypage.h"
#include "ui/widgets/consentpage.h"
#include "ui/widgets/detailspane.h"
#include "ui/widgets/syncspage.h"
#include "ui/widgets/transactionspage.h"

#include <QTabBar>
#include <QVBoxLayout>

namespace holdfast {

using namespace Qt::StringLiterals;

namespace {

/// A tab that holds nothing until it is looked at.
QWidget *emptyTab()
{
    auto *tab = new QWidget;
    auto *column = new QVBoxLayout(tab);
    column->setContentsMargins(0, 0, 0, 0);
    return tab;
}

} // namespace

DetailsTabs::DetailsTabs(ConnectionService &service, QWidget *parent)
    : QTabWidget(parent), m_service(service)
{
    setObjectName(u"detailsTabs"_s);
    setAccessibleName(tr("Details of the connection"));
    setDocumentMode(true);
    // Beside the list there is not always room for all names; none of them is cut.
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideNone);
    tabBar()->setExpanding(false);
    for (const QString &name : {tr("Overview"), tr("Consent"), tr("Accounts"), tr("Activity"),
                                tr("Syncs"), tr("Transactions")})
        addTab(emptyTab(), name);
    make(Overview);
    connect(this, &QTabWidget::currentChanged, this, [this](int tab) {
        make(Tab(tab));
        showCurrent();
    });
}

void DetailsTabs::showDetails(const DetailsSubject &subject)
{
    m_subject = subject;
    showCurrent();
}

int DetailsTabs::widthOfTabs() const
{
    return tabBar()->sizeHint().width();
}

std::optional<ConnectionId> DetailsTabs::shown() const
{
    return m_subject ? std::optional(m_subject->connection().id) : std::nullopt;
}

void DetailsTabs::make(Tab tab)
{
    QLayout *place = widget(tab)->layout();
    if (place->count() > 0)
        return;
    switch (tab) {
    case Overview:
        makeOverview();
        place->addWidget(m_overview);
        return;
    case Consent:
        makeConsent();
        place->addWidget(m_consent);
        return;
    case Accounts:
        makeAccounts();
        place->addWidget(m_accounts);
        return;
    case Activity:
        makeActivity();
        place->addWidget(m_activity);
        return;
    case Syncs:
        m_syncs = new SyncsPage;
        place->addWidget(m_syncs);
        return;
    case Transactions:
        m_transactions = new TransactionsPage(m_service);
        place->addWidget(m_transactions);
        return;
    }
}

void DetailsTabs::makeOverview()
{
    m_overview = new DetailsPane;
    connect(m_overview, &DetailsPane::actionRequested, this, &DetailsTabs::actionRequested);
    connect(m_overview, &DetailsPane::personalRequested, this, &DetailsTabs::personalRequested);
    connect(m_overview, &DetailsPane::questionRequested, this, &DetailsTabs::questionRequested);
}

void DetailsTabs::makeConsent()
{
    m_consent = new ConsentPage(m_service);
    connect(m_consent, &ConsentPage::actionRequested, this, &DetailsTabs::actionRequested);
    connect(m_consent, &ConsentPage::removalRequested, this, &DetailsTabs::removalRequested);
}

void DetailsTabs::makeAccounts()
{
    m_accounts = new AccountsPage(m_service);
    connect(m_accounts, &AccountsPage::personalRequested, this,
            &DetailsTabs::accountPersonalRequested);
    connect(m_accounts, &AccountsPage::numberRequested, this,
            &DetailsTabs::accountNumberRequested);
    connect(m_accounts, &AccountsPage::hidingRequested, this,
            &DetailsTabs::accountHidingRequested);
}

void DetailsTabs::makeActivity()
{
    m_activity = new ActivityPage(m_service);
    connect(m_activity, &ActivityPage::connectionRequested, this,
            &DetailsTabs::connectionRequested);
}

void DetailsTabs::showCurrent()
{
    if (!m_subject)
        return;
    switch (Tab(currentIndex())) {
    case Overview:
        return m_overview->showDetails(*m_subject);
    case Consent:
        return m_consent->showDetails(*m_subject);
    case Accounts:
        return m_accounts->setSubject(*m_subject);
    case Activity:
        return m_activity->setDetails(m_subject->details, m_subject->context);
    case Syncs:
        return m_syncs->setSubject(*m_subject);
    case Transactions:
        return m_transactions->setDetails(m_subject->details, m_subject->context);
    }
}

void DetailsTabs::go(Tab tab)
{
    setCurrentIndex(tab);
    switch (tab) {
    case Overview:
        return m_overview->setFocus(Qt::ShortcutFocusReason);
    case Consent:
        return m_consent->setFocus(Qt::ShortcutFocusReason);
    case Accounts:
        return m_accounts->setFocus(Qt::ShortcutFocusReason);
    case Activity:
        return m_activity->focusContent();
    case Syncs:
        return m_syncs->focusContent();
    case Transactions:
        return m_transactions->focusContent();
    }
}

} // namespace holdfast
