#include "ui/widgets/detailspage.h"

#include "ui/widgets/pagerefresh.h"

#include <QApplication>
#include <QGridLayout>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <memory>
#include <utility>

namespace holdfast {

using namespace Qt::StringLiterals;

namespace {

/// From this width on, in lines of text, the second column stands beside the first.
constexpr int kTwoColumns = 40;

bool hasRoomForTwo(const QWidget &page)
{
    return page.width() >= kTwoColumns * page.fontMetrics().height();
}

} // namespace

DetailsPage::DetailsPage(const QString &name, const QString &title, QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(name);
    setAccessibleName(title);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setBackgroundRole(QPalette::Base);
    viewport()->setBackgroundRole(QPalette::Base);
}

std::optional<ConnectionId> DetailsPage::shown() const
{
    return m_subject ? std::optional(m_subject->connection().id) : std::nullopt;
}

void DetailsPage::showDetails(const DetailsSubject &subject)
{
    if (shown() != subject.connection().id) {
        startAnew();
        verticalScrollBar()->setValue(0);
        if (widget() && widget()->isAncestorOf(QApplication::focusWidget()))
            setFocus();
    }
    m_subject = subject;
    draw();
}

void DetailsPage::drawAgain()
{
    QTimer::singleShot(0, this, [this] {
        if (m_subject)
            draw();
    });
}

void DetailsPage::draw()
{
    auto page = std::make_unique<QWidget>();
    page->setObjectName(u"detailsPage"_s);
    page->setBackgroundRole(QPalette::Base);
    auto *grid = new QGridLayout(page.get());
    grid->setContentsMargins(16, 16, 16, 16);
    grid->setHorizontalSpacing(32);
    grid->setVerticalSpacing(16);
    std::array<QVBoxLayout *, 2> columns;
    for (QVBoxLayout *&column : columns) {
        column = new QVBoxLayout;
        column->setSpacing(4);
        grid->addLayout(column, int(&column - columns.data()), 0); // which owns what it holds
    }
    build(*columns[0], *columns[1], *m_subject);
    // The buttons of another connection are others, however alike they look.
    const bool again = std::exchange(m_drawn, shown()) == shown() && widget();
    if (again && showInPlace(columns))
        return;

    const int scrolled = verticalScrollBar()->value();
    const std::optional<PagePlace> place =
        again ? std::optional<PagePlace>(*widget()) : std::nullopt;
    m_grid = grid;
    m_columns = columns;
    m_wide = hasRoomForTwo(*this);
    placeColumns();
    QWidget *drawn = page.release();
    setWidget(drawn);
    drawn->show();
    verticalScrollBar()->setValue(scrolled);
    if (place && !place->restoreIn(*drawn))
        setFocus();
}

/// Has the page that is shown say what these columns do; false when it cannot.
bool DetailsPage::showInPlace(const std::array<QVBoxLayout *, 2> &fresh)
{
    std::array<std::vector<QWidget *>, 2> all;
    for (size_t column = 0; column < fresh.size(); ++column) {
        const std::vector<QWidget *> shown = widgetsIn(*m_columns[column]);
        const std::vector<QWidget *> now = widgetsIn(*fresh[column]);
        if (shown.size() != now.size())
            return false;
        all[0].insert(all[0].end(), shown.begin(), shown.end());
        all[1].insert(all[1].end(), now.begin(), now.end());
    }
    return showAs(all[0], all[1]);
}

void DetailsPage::placeColumns()
{
    for (QVBoxLayout *column : m_columns)
        m_grid->removeItem(column);
    const bool two = m_wide && m_columns[1]->count() > 0;
    m_grid->addLayout(m_columns[0], 0, 0, two ? Qt::AlignTop : Qt::Alignment());
    m_grid->addLayout(m_columns[1], two ? 0 : 1, two ? 1 : 0, two ? Qt::AlignTop : Qt::Alignment());
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, two ? 1 : 0);
    m_grid->setRowStretch(2, 1);
}

void DetailsPage::resizeEvent(QResizeEvent *event)
{
    const bool wide = hasRoomForTwo(*this);
    if (m_grid && wide != m_wide) {
        m_wide = wide;
        placeColumns();
    }
    QScrollArea::resizeEvent(event);
}

} // namespace holdfast
