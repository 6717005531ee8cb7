#include "ui/widgets/lineageview.h"

#include "ui/widgets/besideletters.h"
#include "ui/widgets/celltext.h"
#include "ui/widgets/plaintexts.h"
#include "ui/widgets/tones.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace holdfast {

namespace {

constexpr int kMargin = 16;
constexpr int kLaneStep = 20;
constexpr int kTextGap = 12;
constexpr int kNodeGap = 8;
constexpr int kAround = 8;
constexpr int kMostLines = 3;
constexpr double kDot = 5;
constexpr double kGraphPen = 1.6;

} // namespace

LineageView::LineageView(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("lineage"));
    setAccessibleName(tr("Where this connection comes from"));
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void LineageView::setLineage(const ConnectionId &self, const Lineage &lineage,
                             LineageEntries entries, const WordContext &context)
{
    LineageGraph graph = lineageGraph(self, lineage);
    if (graph != m_graph) {
        m_graph = std::move(graph);
        const auto own = std::find_if(m_graph.nodes.begin(), m_graph.nodes.end(),
                                      [](const LineageNode &node) { return node.isSelf; });
        m_current = own == m_graph.nodes.end() ? 0 : int(own - m_graph.nodes.begin());
    }
    m_lineage = lineage;
    m_entries = std::move(entries);
    m_context = context;
    forgetTops(); // other words may take more lines
    describe();
    update();
}

int LineageView::laneStep() const
{
    return besideLetters(kLaneStep, fontMetrics());
}

double LineageView::dot() const
{
    return kDot * laneStep() / kLaneStep;
}

int LineageView::textLeft() const
{
    return kMargin + std::max(1, m_graph.lanes) * laneStep() + kTextGap;
}

QStringList LineageView::linesOf(int node, int width) const
{
    const LineageNode &one = m_graph.nodes[size_t(node)];
    QStringList parts;
    const QString step = lineageStepText(node, m_graph, m_lineage, m_context);
    if (step.isEmpty() || !one.until)
        parts << lineageSpan(one, m_entries, m_context);
    parts << step;
    parts.removeAll(QString());
    QStringList lines;
    for (const QString &part : std::as_const(parts))
        lines << brokenLines(part, font(), std::max(60, width - textLeft() - kMargin), kMostLines);
    return lines;
}

int LineageView::nodeHeight(int node, int width) const
{
    return (1 + int(linesOf(node, width).size())) * fontMetrics().height() + kNodeGap;
}

/// Kept, since every row painted asks, and each answer breaks the words of all rows above it.
const std::vector<int> &LineageView::tops(int width) const
{
    if (!m_tops.empty() && m_topsWidth == width)
        return m_tops;
    m_topsWidth = width;
    m_tops.assign(1, kAround);
    for (int node = 0; node < int(m_graph.nodes.size()); ++node)
        m_tops.push_back(m_tops.back() + nodeHeight(node, width));
    return m_tops;
}

void LineageView::forgetTops()
{
    m_tops.clear();
    updateGeometry();
}

int LineageView::heightForWidth(int width) const
{
    return tops(width).back() + kAround;
}

int LineageView::wholeLinesIn(int room, int width) const
{
    const int all = heightForWidth(width);
    if (all <= room)
        return all;
    const std::vector<int> &begins = tops(width);
    const int line = fontMetrics().height();
    const auto next = std::upper_bound(begins.begin(), begins.end(), room);
    if (next == begins.begin() || next == begins.end())
        return room;
    const int lines = std::min((room - *(next - 1)) / line, (*next - *(next - 1) - kNodeGap) / line);
    return *(next - 1) + lines * line;
}

QSize LineageView::sizeHint() const
{
    const int width = std::max(240, this->width());
    return {240, heightForWidth(width)};
}

QSize LineageView::minimumSizeHint() const
{
    return {120, 2 * fontMetrics().height()};
}

QRect LineageView::nodeRect(int node) const
{
    const std::vector<int> &all = tops(width());
    const int top = all[size_t(node)];
    return {0, top, width(), all[size_t(node) + 1] - top};
}

QPointF LineageView::dotOf(int node) const
{
    const int lane = m_graph.nodes[size_t(node)].lane;
    return {kMargin + lane * double(laneStep()) + dot(),
            nodeRect(node).top() + fontMetrics().height() / 2.0};
}

int LineageView::nodeAt(const QPoint &place) const
{
    for (int node = 0; node < int(m_graph.nodes.size()); ++node) {
        if (nodeRect(node).contains(place))
            return node;
    }
    return -1;
}

bool LineageView::lives(int node) const
{
    const LineageNode &one = m_graph.nodes[size_t(node)];
    return !one.until && (one.isSelf || m_entries.contains(one.id));
}

QString LineageView::sentence(int node) const
{
    return lineageSentence(node, m_graph, m_lineage, m_entries, m_context);
}

void LineageView::paintEdges(QPainter &painter, const QColor &color) const
{
    for (const LineageEdge &edge : m_graph.edges) {
        const QPointF from = dotOf(edge.older);
        const QPointF to = dotOf(edge.newer);
        const bool split = edge.kind == Succession::Split;
        painter.setPen(QPen(color, kGraphPen, split ? Qt::DashLine : Qt::SolidLine, Qt::RoundCap));
        QPainterPath path(from - QPointF(0, dot()));
        const double middle = (from.y() + to.y()) / 2;
        path.cubicTo(from.x(), middle, to.x(), middle, to.x(), to.y() + dot());
        painter.drawPath(path);
    }
}

void LineageView::paintNode(QPainter &painter, int node) const
{
    const QColor ground = palette().color(QPalette::Base);
    const bool alive = lives(node);
    const QColor ink = alive ? toneColor(Tone::Fine, palette(), ground)
                             : mutedColor(palette(), ground);
    painter.setPen(QPen(ink, kGraphPen));
    painter.setBrush(alive ? ink : ground);
    painter.drawEllipse(dotOf(node), dot(), dot());
}

void LineageView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor ground = palette().color(QPalette::Base);
    painter.fillRect(rect(), ground);
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (rightToLeft) {
        painter.translate(width(), 0);
        painter.scale(-1, 1);
    }
    paintEdges(painter, mutedColor(palette(), ground));
    for (int node = 0; node < int(m_graph.nodes.size()); ++node)
        paintNode(painter, node);
    painter.restore();

    const int texts = textLeft();
    const int height = fontMetrics().height();
    for (int node = 0; node < int(m_graph.nodes.size()); ++node) {
        const LineageNode &one = m_graph.nodes[size_t(node)];
        const QRect line = nodeRect(node);
        QRect area(texts, line.top(), std::max(0, width() - texts - kMargin), height);
        const auto draw = [&](const QString &text, const QColor &ink) {
            painter.setPen(ink);
            painter.drawText(QStyle::visualRect(layoutDirection(), rect(), area),
                             int(rightToLeft ? Qt::AlignRight : Qt::AlignLeft) |
                                 Qt::AlignAbsolute | Qt::AlignVCenter,
                             painter.fontMetrics().elidedText(text, Qt::ElideRight, area.width()));
            area.translate(0, height);
        };
        QFont title = font();
        title.setWeight(one.isSelf ? QFont::DemiBold : QFont::Normal);
        painter.setFont(title);
        draw(lineageTitle(one, m_entries), palette().color(QPalette::Text));
        painter.setFont(font());
        for (const QString &text : linesOf(node, width()))
            draw(text, mutedColor(palette(), ground));
        if (hasFocus() && node == m_current) {
            painter.setPen(readableOn(palette().color(QPalette::Highlight), ground));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(line.adjusted(4, -4, -5, -5));
        }
    }
}

std::vector<OwnKeys> LineageView::ownKeys()
{
    return {{{Qt::Key_Up, Qt::Key_Down}, tr("Go from one to the next in the family")},
            {{Qt::Key_Home, Qt::Key_End}, tr("Go to the newest or oldest of the family")},
            {{Qt::Key_Return}, tr("Show that connection")}};
}

void LineageView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        return setCurrent(m_current - 1);
    case Qt::Key_Down:
        return setCurrent(m_current + 1);
    case Qt::Key_Home:
        return setCurrent(0);
    case Qt::Key_End:
        return setCurrent(int(m_graph.nodes.size()) - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return go(m_current);
    default:
        QWidget::keyPressEvent(event);
    }
}

void LineageView::mousePressEvent(QMouseEvent *event)
{
    if (const int node = nodeAt(event->position().toPoint()); node >= 0)
        setCurrent(node);
}

void LineageView::mouseDoubleClickEvent(QMouseEvent *event)
{
    go(nodeAt(event->position().toPoint()));
}

void LineageView::setCurrent(int node)
{
    m_current = std::clamp(node, 0, std::max(0, int(m_graph.nodes.size()) - 1));
    describe();
    update();
    if (!m_graph.nodes.empty())
        Q_EMIT placeChosen(nodeRect(m_current));
}

void LineageView::go(int node)
{
    if (node < 0 || node >= int(m_graph.nodes.size()))
        return;
    const LineageNode &one = m_graph.nodes[size_t(node)];
    if (!one.isSelf && m_entries.contains(one.id))
        Q_EMIT connectionRequested(one.id);
}

/// The one that the keyboard is at, and how many there are.
void LineageView::describe()
{
    if (m_graph.nodes.empty())
        return;
    setAccessibleDescription(tr("%1 %n connection(s) in all.", nullptr, int(m_graph.nodes.size()))
                                 .arg(sentence(m_current)));
}

bool LineageView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int node = nodeAt(help->pos());
        QToolTip::showText(help->globalPos(), node < 0 ? QString() : plainToolTip(sentence(node)),
                           this);
        return true;
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        forgetTops();
    if (event->type() == QEvent::FocusIn && !m_graph.nodes.empty())
        Q_EMIT placeChosen(nodeRect(m_current));
    return QWidget::event(event);
}

} // namespace holdfast
