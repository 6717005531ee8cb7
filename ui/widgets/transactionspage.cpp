#include "ui/widgets/transactionspage.h"

#include "ui/widgets/detailsparts.h"
#include "ui/widgets/pageroom.h"
#include "ui/widgets/placeholder.h"
#include "ui/widgets/plaintexts.h"
#include "ui/widgets/rowcopy.h"
#include "ui/widgets/transactiondelegate.h"
#include "ui/widgets/transactionfilterbar.h"
#include "ui/widgets/transactionsortbar.h"
#include "ui/words/errorwords.h"
#include "ui/words/relinkwords.h"
#include "ui/words/transactionwords.h"

#include <QListView>
#include <QResizeEvent>
#include <QScrollBar>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <utility>

namespace holdfast {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Pages come many a second while a history is read; looking once in this time is enough.
constexpr auto kBetweenRefreshes = 500ms;
/// From this width on the sentences above the list follow one another.
constexpr int kWide = 560;

} // namespace

TransactionsPage::TransactionsPage(ConnectionService &service, QWidget *parent)
    : QWidget(parent), m_service(service), m_model(service),
      m_filter(new TransactionFilterBar(this)), m_sort(new TransactionSortBar(this)),
      m_standing(new PlainLabel(this)),
      m_list(new QListView(this)), m_placeholder(new Placeholder(this))
{
    setObjectName(u"transactionsPage"_s);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_standing->setObjectName(u"transactionsStanding"_s);
    m_standing->setWordWrap(true);
    setInk(*m_standing, &mutedInk);
    m_standing->setContentsMargins(16, 0, 16, 8);
    m_standing->setTextInteractionFlags(Qt::TextSelectableByMouse);

    m_list->setObjectName(u"transactionsList"_s);
    m_list->setAccessibleName(tr("Transactions"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new TransactionDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    new RowCopy(*m_list, &RowCopy::spoken);

    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_filter);
    column->addWidget(m_standing);
    column->addWidget(m_sort);
    auto *rest = new QWidget(page);
    m_pages = new QStackedLayout(rest);
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_placeholder);
    column->addWidget(rest, 1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(&PageRoom::of(*page));
    setFocusProxy(m_list);

    m_changesDue.setSingleShot(true);
    connect(&m_changesDue, &QTimer::timeout, &m_model, &TransactionListModel::refresh);
    connect(&m_service, &ConnectionService::transactionsChanged, this,
            &TransactionsPage::takeChanges);
    connect(m_filter, &TransactionFilterBar::changed, this, &TransactionsPage::filterChanged);
    connect(m_sort, &TransactionSortBar::changed, this, &TransactionsPage::filterChanged);
    connect(m_filter, &TransactionFilterBar::listRequested, this, &TransactionsPage::focusContent);
    connect(&m_model, &TransactionListModel::stateChanged, this, &TransactionsPage::showState);
    connect(&m_model, &TransactionListModel::aboutToMerge, this, &TransactionsPage::rememberPlace);
    connect(&m_model, &TransactionListModel::merged, this, &TransactionsPage::restorePlace);
    connect(m_placeholder, &Placeholder::buttonClicked, this,
            &TransactionsPage::placeholderPressed);
}

void TransactionsPage::setDetails(const ConnectionDetails &details, const WordContext &context)
{
    const bool another = details.entry.connection.id != m_details.entry.connection.id;
    // Hiding an account changes what "all" are.
    const bool others = details.accountSettings != m_details.accountSettings;
    m_details = details;
    m_context = context;
    m_filter->setDetails(details, context);
    std::map<AccountId, QString> names;
    for (const Account &account : details.accounts)
        names[account.id] = accountNameOf(account.id, details);
    m_model.setWords(context, std::move(names));
    if (another) {
        m_changesDue.stop();
        m_list->scrollToTop();
    }
    if (another || others)
        m_model.show(wanted());
    else if (m_missed)
        m_model.refresh();
    m_missed = false;
    showStanding();
    showState();
}

void TransactionsPage::filterChanged()
{
    m_model.show(wanted());
    showStanding();
}

void TransactionsPage::takeChanges(const QList<ConnectionId> &ids)
{
    if (!ids.contains(m_details.entry.connection.id))
        return;
    if (!isVisible())
        m_missed = true;
    else if (!m_changesDue.isActive())
        m_changesDue.start(kBetweenRefreshes);
}

void TransactionsPage::showStanding()
{
    QStringList lines = standingLines(m_filter->accounts(), m_details, m_context);
    if (m_model.state() == TransactionListModel::State::Failed && m_model.rowCount() > 0)
        lines << errorWords(m_model.error(), m_context).headline;
    // Below the list the page is low and wide.
    m_standing->setText(lines.join(width() >= kWide ? u" "_s : u"\n"_s));
    m_standing->setVisible(!lines.isEmpty());
}

void TransactionsPage::showState()
{
    // While the next rows come it stays, and keeps the focus of who sorts.
    if (m_model.state() != TransactionListModel::State::Loading)
        m_sort->setVisible(m_model.rowCount() > 0);
    if (m_model.rowCount() > 0) {
        m_pages->setCurrentWidget(m_list);
        fillView();
        if (m_model.state() == TransactionListModel::State::Failed)
            showStanding();
        return;
    }
    switch (m_model.state()) {
    case TransactionListModel::State::Loading:
        // Comes within milliseconds. A sentence would flicker; nothing is said until there is
        // something to say, unless the list before was empty too.
        if (!m_placeholder->isVisible())
            m_placeholder->show(tr("Reading…"), {}, {});
        break;
    case TransactionListModel::State::Failed: {
        const ErrorWords words = errorWords(m_model.error(), m_context);
        m_placeholder->setSign(StateSign::Kind::Fault);
        m_placeholder->show(words.headline, meaningInOne(words),
                            tr("Try again"));
        break;
    }
    case TransactionListModel::State::Loaded:
        showPlaceholder();
        break;
    }
    m_pages->setCurrentWidget(m_placeholder);
}

void TransactionsPage::showPlaceholder()
{
    if (m_filter->isNarrowed()) {
        m_placeholder->setSign(StateSign::Kind::NoMatch);
        m_placeholder->show(tr("Nothing fits"),
                            tr("None of the transactions kept here is what you asked for."),
                            tr("Show all"));
        return;
    }
    const EmptyListWords words = noTransactionsWords(m_details, m_context);
    m_placeholder->setSign(StateSign::Kind::Reading);
    m_placeholder->show(words.headline, words.sentence, {});
}

void TransactionsPage::placeholderPressed()
{
    if (m_model.state() == TransactionListModel::State::Failed)
        m_model.show(wanted());
    else
        m_filter->clear();
    m_filter->focusSearch();
}

void TransactionsPage::rememberPlace()
{
    // At the top what is new is what is wanted.
    m_top = m_list->verticalScrollBar()->value() > 0 ? m_list->indexAt(QPoint(1, 1))
                                                      : QModelIndex();
    m_topAt = m_top.isValid() ? m_list->visualRect(m_top).top() : 0;
}

void TransactionsPage::restorePlace()
{
    if (m_top.isValid()) {
        // Asking for a place lays the rows out; the range of the bar follows with that.
        const int moved = m_list->visualRect(m_top).top() - m_topAt;
        QScrollBar *bar = m_list->verticalScrollBar();
        bar->setValue(bar->value() + moved);
    }
    m_top = QPersistentModelIndex();
}

/// A refresh may find that there is more while the end of the list is in sight; views ask only when
/// somebody scrolls.
void TransactionsPage::fillView()
{
    const QModelIndex last = m_model.index(m_model.rowCount() - 1);
    if (m_model.canFetchMore({}) && m_list->isVisible() &&
        m_list->visualRect(last).top() < m_list->viewport()->height())
        m_model.fetchMore({});
}

void TransactionsPage::focusContent()
{
    if (m_model.rowCount() == 0) {
        m_filter->focusSearch();
        return;
    }
    m_list->setFocus(Qt::ShortcutFocusReason);
    if (!m_list->selectionModel()->hasSelection())
        m_list->setCurrentIndex(m_model.index(0));
}

TransactionFilter TransactionsPage::wanted() const
{
    TransactionFilter filter = m_filter->filter();
    filter.sorting = m_sort->sorting();
    return filter;
}

void TransactionsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if ((event->size().width() >= kWide) != (event->oldSize().width() >= kWide))
        showStanding();
}

} // namespace holdfast
