#pragma once

#include "core/lifecycle/ids.h"
#include "ui/models/listcolumns.h"

#include <QByteArray>
#include <QString>

namespace holdfast {

/// How a person has arranged the window: what should be so again after a restart.
struct WindowArrangement
{
    QByteArray geometry;    ///< QWidget::saveGeometry(); empty: as it comes
    int detailsBeside = 0;  ///< width of the details beside the list, pixels; 0: as it comes
    int detailsBelow = 0;   ///< their height below it
    SortBy sortBy = SortBy::Urgency;
    Qt::SortOrder sortOrder = Qt::AscendingOrder;
    ConnectionId selected;  ///< whose details are open; empty: none
    int detailsTab = 0;     ///< DetailsTabs::Tab
    GroupBy groupBy = GroupBy::Urgency;
    ListColumns columns = {};
    friend bool operator==(const WindowArrangement &, const WindowArrangement &) = default;
};

/// As one line of text, to be kept.
[[nodiscard]] QString arrangementText(const WindowArrangement &arrangement);
/// What was kept. Anything in it that is missing or makes no sense, be it all, is as it comes.
[[nodiscard]] WindowArrangement arrangementFrom(const QString &text);

/// The column of ConnectionListModel to order by; −1 by urgency.
[[nodiscard]] int columnOf(SortBy sortBy);

} // namespace holdfast
