#include "ui/widgets/activitypage.h"

#include "ui/widgets/eventtree.h"
#include "ui/widgets/lineageview.h"
#include "ui/widgets/placeholder.h"
#include "ui/words/errorwords.h"

#include <QFrame>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace holdfast {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAroundRow = 8; ///< of the family, in sight with the row itself

/// Those of the connection's family that are in the list.
LineageEntries familyIn(const std::vector<ConnectionEntry> &entries, const LineageGraph &graph)
{
    LineageEntries family;
    for (const ConnectionEntry &entry : entries) {
        const ConnectionId &id = entry.connection.id;
        if (std::any_of(graph.nodes.begin(), graph.nodes.end(),
                        [&id](const LineageNode &node) { return node.id == id; }))
            family.emplace(id, entry);
    }
    return family;
}

} // namespace

ActivityPage::ActivityPage(ConnectionService &service, QWidget *parent)
    : QWidget(parent), m_service(service), m_lineage(new LineageView),
      m_lineageFrame(new QScrollArea(this)), m_line(new QFrame(this)), m_tree(new EventTree(m_model)),
      m_placeholder(new Placeholder(this))
{
    setObjectName(u"activityPage"_s);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_tree->setObjectName(u"activityList"_s);
    m_tree->setAccessibleName(tr("Activity"));
    m_lineageFrame->setObjectName(u"lineageFrame"_s);
    m_lineageFrame->setFrameShape(QFrame::NoFrame);
    m_lineageFrame->setWidgetResizable(true);
    m_lineageFrame->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_lineageFrame->setFocusPolicy(Qt::NoFocus);
    m_lineageFrame->setWidget(m_lineage);
    m_lineageFrame->hide();
    m_line->setFrameShape(QFrame::HLine);
    m_line->setForegroundRole(QPalette::PlaceholderText);
    m_line->hide();
    connect(m_placeholder, &Placeholder::buttonClicked, this, &ActivityPage::ask);
    connect(m_lineage, &LineageView::connectionRequested, this,
            &ActivityPage::connectionRequested);
    connect(m_lineage, &LineageView::placeChosen, this, &ActivityPage::showInFamily);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_lineageFrame);
    column->addWidget(m_line);
    auto *rest = new QWidget(this);
    m_pages = new QStackedLayout(rest);
    m_pages->addWidget(m_placeholder);
    m_pages->addWidget(m_tree);
    column->addWidget(rest, 1);
    m_placeholder->show(tr("Reading…"), {}, {});
    setFocusProxy(m_tree);
}

void ActivityPage::setDetails(const ConnectionDetails &details, const WordContext &context)
{
    m_details = details;
    m_context = context;
    showLineage();
    ask();
}

void ActivityPage::showLineage()
{
    const ConnectionId &self = m_details.entry.connection.id;
    const LineageGraph graph = lineageGraph(self, m_details.lineage);
    const bool family = graph.nodes.size() > 1;
    if (family) {
        const ConnectionSnapshot all = m_service.snapshot();
        m_lineage->setLineage(self, m_details.lineage, familyIn(*all, graph), m_context);
    }
    m_lineageFrame->setVisible(family);
    m_line->setVisible(family);
    fitLineage();
}

/// A long family scrolls: what happened keeps the larger part of the page.
void ActivityPage::fitLineage()
{
    m_lineageFrame->setFixedHeight(m_lineage->wholeLinesIn(height() * 2 / 5, width()));
}

void ActivityPage::showInFamily(const QRect &place)
{
    const QPoint middle = place.center();
    m_lineageFrame->ensureVisible(0, middle.y(), 0, place.height() / 2 + kAroundRow);
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
        m_placeholder->setSign(StateSign::Kind::Fault);
        m_placeholder->show(words.headline, meaningInOne(words),
                            tr("Try again"));
        m_pages->setCurrentWidget(m_placeholder);
        return;
    }
    m_model.setEvents(std::move(*events), m_details, m_context);
    if (m_model.rowCount() > 0) {
        m_pages->setCurrentWidget(m_tree);
        return;
    }
    m_placeholder->setSign(StateSign::Kind::Reading);
    m_placeholder->show(tr("Nothing has happened yet"),
                        tr("Updates, renewals and attempts of this connection are listed here."),
                        {});
    m_pages->setCurrentWidget(m_placeholder);
}

void ActivityPage::focusContent()
{
    m_tree->focusContent();
}

void ActivityPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitLineage();
}

} // namespace holdfast
