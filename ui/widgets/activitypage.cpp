#include "ui/widgets/activitypage.h"

#include "ui/widgets/activitydelegate.h"
#include "ui/widgets/placeholder.h"
#include "ui/words/errorwords.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QStackedLayout>
#include <QTreeView>

namespace holdfast {

using namespace Qt::StringLiterals;

ActivityPage::ActivityPage(ConnectionService &service, QWidget *parent)
    : QWidget(parent), m_service(service), m_tree(new QTreeView(this)),
      m_placeholder(new Placeholder(this)), m_pages(new QStackedLayout(this))
{
    setObjectName(u"activityPage"_s);
    m_tree->setObjectName(u"activityList"_s);
    m_tree->setAccessibleName(tr("Activity"));
    m_tree->setModel(&m_model);
    m_tree->setItemDelegate(new ActivityDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    // By pixels it would measure the sentences of all rows before it can scroll.
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->installEventFilter(this);
    connect(m_tree, &QWidget::customContextMenuRequested, this, &ActivityPage::showContextMenu);
    connect(m_placeholder, &Placeholder::buttonClicked, this, &ActivityPage::ask);
    m_pages->addWidget(m_placeholder);
    m_pages->addWidget(m_tree);
    m_placeholder->show(tr("Reading…"), {}, {});
    setFocusProxy(m_tree);
}

void ActivityPage::setDetails(const ConnectionDetails &details, const WordContext &context)
{
    m_details = details;
    m_context = context;
    ask();
}

void ActivityPage::ask()
{
    const ConnectionId id = m_details.entry.connection.id;
    m_service.history(id, this, [this, id](Expected<std::vector<HistoryEvent>> events) {
        take(id, std::move(events));
    });
}

void ActivityPage::take(const ConnectionId &id, Expected<std::vector<HistoryEvent>> &&events)
{
    if (id != m_details.entry.connection.id)
        return; // another one was chosen meanwhile
    if (!events) {
        const ErrorWords words = errorWords(events.error(), m_context);
        m_placeholder->show(words.headline, words.whatItMeans + u' ' + words.whoseTurn,
                            tr("Try again"));
        m_pages->setCurrentWidget(m_placeholder);
        return;
    }
    m_model.setEvents(std::move(*events), m_details, m_context);
    if (m_model.rowCount() > 0) {
        m_pages->setCurrentWidget(m_tree);
        return;
    }
    m_placeholder->show(tr("Nothing has happened yet"),
                        tr("Updates, renewals and attempts of this connection are listed here."),
                        {});
    m_pages->setCurrentWidget(m_placeholder);
}

void ActivityPage::focusContent()
{
    m_tree->setFocus(Qt::ShortcutFocusReason);
    if (!m_tree->selectionModel()->hasSelection())
        m_tree->setCurrentIndex(m_model.index(0, 0));
}

void ActivityPage::showContextMenu(const QPoint &place)
{
    const QModelIndex index = m_tree->indexAt(place);
    if (!index.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString text = index.data(ActivityModel::CopyRole).toString();
    menu->addAction(tr("&Copy"), this, [this, text] { copy(text); });
    if (const QString id = index.data(ActivityModel::CorrelationRole).toString(); !id.isEmpty())
        menu->addAction(tr("Copy c&orrelation id"), this, [this, id] { copy(id); });
    menu->popup(m_tree->viewport()->mapToGlobal(place));
}

void ActivityPage::copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

bool ActivityPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_tree || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const QModelIndex current = m_tree->currentIndex();
    if (key->matches(QKeySequence::Copy) && current.isValid()) {
        copy(current.data(ActivityModel::CopyRole).toString());
        return true;
    }
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (enter && current.isValid() && !current.parent().isValid()) {
        m_tree->setExpanded(current, !m_tree->isExpanded(current));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

/// Sentences are broken by the width there is.
void ActivityPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_tree->doItemsLayout();
}

} // namespace holdfast
