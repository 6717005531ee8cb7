#include "ui/widgets/dialogroom.h"

#include <QDialog>
#include <QLayout>

#include <algorithm>

namespace holdfast {

void giveRoomToTexts(QDialog &dialog)
{
    QLayout &layout = *dialog.layout();
    layout.activate();
    const QSize usual = layout.sizeHint();
    dialog.resize(usual.width(),
                  std::max(usual.height(), layout.heightForWidth(usual.width())));
}

} // namespace holdfast
