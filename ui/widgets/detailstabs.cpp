#include "ui/widgets/detailstabs.h"

#include "ui/widgets/accountspage.h"
#include "ui/widgets/actionicons.h"
#include "ui/widgets/activitypage.h"
#include "ui/widgets/consentpage.h"
#include "ui/widgets/detailspane.h"
#include "ui/widgets/detailstabbar.h"
#include "ui/widgets/syncspage.h"
#include "ui/widgets/transactionspage.h"

#include <QVBoxLayout>

#include <algorithm>
#include <utility>

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
    : QTabWidget(parent), m_service(service), m_bar(new DetailsTabBar(this))
{
    setObjectName(u"detailsTabs"_s);
    setAccessibleName(tr("Details of the connection"));
    setTabBar(m_bar);
    setDocumentMode(true); // which is told to the bar
    setUsesScrollButtons(true); // else the names of all would be the least width
    setElideMode(Qt::ElideNone);
    m_bar->setExpanding(false);
    const std::pair<QString, ActionIcon> tabs[] = {
        {tr("Overview"), ActionIcon::Overview}, {tr("Consent"), ActionIcon::Consent},
        {tr("Accounts"), ActionIcon::Accounts}, {tr("Activity"), ActionIcon::Activity},
        {tr("Syncs"), ActionIcon::Sync},        {tr("Transactions"), ActionIcon::Transactions}};
    for (const auto &[name, icon] : tabs)
        m_bar->describe(addTab(emptyTab(), name), name, actionIcon(icon, IconPlace::Button));
    make(Overview);
    connect(this, &QTabWidget::currentChanged, this, [this](int tab) {
        make(Tab(tab));
        showCurrent();
        updateGeometry();
    });
}

void DetailsTabs::showDetails(const DetailsSubject &subject)
{
    m_subject = subject;
    showCurrent();
}

int DetailsTabs::widthOfTabs() const
{
    return m_bar->widthOfNames();
}

QSize DetailsTabs::minimumSizeHint() const
{
    const QSize bar = m_bar->minimumSizeHint();
    const QSize page = currentWidget()->minimumSizeHint();
    return {std::max(bar.width(), page.width()), bar.height() + page.height()};
}

/// Before the bar is laid out.
void DetailsTabs::resizeEvent(QResizeEvent *event)
{
    m_bar->fit(width());
    QTabWidget::resizeEvent(event);
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
