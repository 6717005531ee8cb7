#include "ui/widgets/detailstabs.h"

#include "ui/widgets/activitypage.h"
#include "ui/widgets/detailspane.h"
#include "ui/widgets/transactionspage.h"

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
    : QTabWidget(parent), m_service(service), m_overview(new DetailsPane)
{
    setObjectName(u"detailsTabs"_s);
    setAccessibleName(tr("Details of the connection"));
    setDocumentMode(true);
    addTab(m_overview, tr("Overview"));
    addTab(emptyTab(), tr("Transactions"));
    addTab(emptyTab(), tr("Activity"));
    connect(this, &QTabWidget::currentChanged, this, &DetailsTabs::tabChosen);
}

void DetailsTabs::setDetails(const ConnectionDetails &details, const WordContext &context)
{
    m_details = details;
    m_context = context;
    showDetails();
}

void DetailsTabs::tabChosen(int tab)
{
    if (tab == Transactions && !m_transactions) {
        m_transactions = new TransactionsPage(m_service);
        widget(tab)->layout()->addWidget(m_transactions);
    } else if (tab == Activity && !m_activity) {
        m_activity = new ActivityPage(m_service);
        widget(tab)->layout()->addWidget(m_activity);
    }
    showDetails();
}

void DetailsTabs::showDetails()
{
    if (!m_details)
        return;
    if (currentIndex() == Transactions)
        m_transactions->setDetails(*m_details, m_context);
    else if (currentIndex() == Activity)
        m_activity->setDetails(*m_details, m_context);
}

void DetailsTabs::go(Tab tab)
{
    setCurrentIndex(tab);
    if (tab == Transactions)
        m_transactions->focusContent();
    else if (tab == Activity)
        m_activity->focusContent();
    else
        m_overview->setFocus(Qt::ShortcutFocusReason);
}

} // namespace holdfast
