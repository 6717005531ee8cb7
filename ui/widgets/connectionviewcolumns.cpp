// The part of ConnectionView about its columns: which, in which order, how wide.
#include "ui/widgets/besideletters.h"
#include "ui/widgets/connectionview.h"
#include "ui/widgets/headlinefont.h"

#include <QHeaderView>
#include <QSignalBlocker>

#include <algorithm>

namespace holdfast {

namespace {

using Columns = ConnectionListModel;

constexpr QStringView kLongName = u"Nationwide"; ///< a word of a bank's name that is not broken
constexpr int kBesideName = 72;                  ///< the bank's picture, and margins

} // namespace

void ConnectionView::setColumns(const ListColumns &columns)
{
    if (columns == m_columns)
        return;
    m_columns = columns;
    orderSections();
    placeColumns();
    Q_EMIT arranged();
}

void ConnectionView::orderSections()
{
    QHeaderView *header = horizontalHeader();
    const QSignalBlocker quiet(header); // these moves are nobody's dragging
    int place = 0;
    for (const Columns::Column column : m_columns.all())
        header->moveSection(header->visualIndex(column), place++);
    for (int column = 0; column < Columns::kColumns; ++column)
        header->setSectionHidden(column, !m_columns.shows(Columns::Column(column)));
    updateGeometries();
    viewport()->update();
}

void ConnectionView::takeDraggedColumns()
{
    std::vector<Columns::Column> shown;
    for (int place = 0; place < Columns::kColumns; ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        if (!horizontalHeader()->isSectionHidden(column))
            shown.push_back(Columns::Column(column));
    }
    m_columns = ListColumns(shown);
    Q_EMIT arranged();
}

/// As wide as what mostly stands in it, in the person's own font; what is longer is wrapped, and
/// elided beyond that.
ColumnNeed ConnectionView::needOf(Columns::Column column) const
{
    const auto holding = [this](const QString &usual, int besides = 4) {
        return fontMetrics().horizontalAdvance(usual) + besideLetters(besides, fontMetrics()) +
               2 * ConnectionDelegate::kMargin;
    };
    const QString name =
        m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    const int least = std::max(holding(name, 6), holding(tr("November,"), 6));
    switch (column) {
    case Columns::Bank: {
        const int longWord = QFontMetrics(headlineFont(font())).horizontalAdvance(kLongName.toString()) +
                             besideLetters(kBesideName, fontMetrics());
        return {std::max(holding(tr("4 accounts"), 64), longWord),
                std::max(holding(tr("4 accounts · enriched"), 48), longWord), 320, 23};
    }
    case Columns::State: {
        const int headline = holding(tr("Barclays wants you to confirm"), 24);
        // On two lines it leaves two for what it means.
        return {std::max(holding(tr("wants you to"), 24), headline * 11 / 20), headline, kAnyWidth,
                0};
    }
    case Columns::Consent:
        return {least, holding(tr("Ended 4 November")), 200, 15};
    case Columns::Button: {
        const int button = m_delegate->buttonColumnWidth();
        return {button, button, button, 0};
    }
    case Columns::Updates:
    case Columns::EndsOn:
        return {least, holding(tr("14 November, 08:00")), 200, 15};
    case Columns::NextUpdate:
        return {least, holding(tr("between tomorrow 06:00")), 240, 15};
    case Columns::Accounts:
    case Columns::EnrichmentColumn:
    case Columns::Person:
    case Columns::ConnectedOn:
        return {least, holding(tr("4 November 2025")), 180, 12};
    }
    return {};
}

void ConnectionView::placeColumns()
{
    std::vector<ColumnNeed> needs;
    for (const Columns::Column column : m_columns.shown())
        needs.push_back(needOf(column));
    int least = 0;
    for (const ColumnNeed &need : needs)
        least += need.least;
    if (least > viewport()->width()) { // scrolled sideways as it is, none has to be that narrow
        for (ColumnNeed &need : needs)
            need.least = std::max(need.least, (need.least + need.usual) / 2);
    }
    const std::vector<int> widths = columnWidths(needs, viewport()->width());
    for (size_t i = 0; i < widths.size(); ++i)
        setColumnWidth(m_columns.shown()[i], widths[i]);
}

} // namespace holdfast
