#include "ui/widgets/dialogroom.h"

#include <QDialog>
#include <QLayout>
#include <QScreen>

#include <algorithm>

namespace holdfast {

namespace {

constexpr double kUsualLine = 16; ///< pixels high

} // namespace

void resizeByLetters(QDialog &dialog, const QSize &usual)
{
    const double larger = std::max(1.0, dialog.fontMetrics().height() / kUsualLine);
    const QSize room = dialog.screen()->availableSize() * 9 / 10;
    dialog.resize((QSizeF(usual) * larger).toSize().boundedTo(room.expandedTo(usual)));
}

void giveRoomToTexts(QDialog &dialog)
{
    QLayout &layout = *dialog.layout();
    layout.activate();
    const QSize usual = layout.sizeHint();
    dialog.resize(usual.width(),
                  std::max(usual.height(), layout.heightForWidth(usual.width())));
}

} // namespace holdfast
