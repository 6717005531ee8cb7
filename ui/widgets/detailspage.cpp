#include "ui/widgets/detailspage.h"

#include <QApplication>
#include <QGridLayout>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

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
    const int scrolled = verticalScrollBar()->value();
    // The widget that has the keyboard now, and not the last one of this page that ever had it.
    const QWidget *keyboard = QApplication::focusWidget();
    const QString focused =
        widget() && widget()->isAncestorOf(keyboard) ? keyboard->objectName() : QString();
    auto *page = new QWidget;
    page->setObjectName(u"detailsPage"_s);
    page->setBackgroundRole(QPalette::Base);
    m_grid = new QGridLayout(page);
    m_grid->setContentsMargins(16, 16, 16, 16);
    m_grid->setHorizontalSpacing(32);
    m_grid->setVerticalSpacing(16);
    for (QVBoxLayout *&column : m_columns) {
        column = new QVBoxLayout;
        column->setSpacing(4);
    }
    build(*m_columns[0], *m_columns[1], *m_subject);
    m_wide = hasRoomForTwo(*this);
    placeColumns();
    setWidget(page);
    page->show();
    verticalScrollBar()->setValue(scrolled);
    if (!focused.isEmpty()) {
        if (auto *again = page->findChild<QWidget *>(focused))
            again->setFocus();
    }
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
