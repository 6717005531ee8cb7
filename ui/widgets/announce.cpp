#include "ui/widgets/announce.h"

#include <QAccessible>
#include <QLabel>

namespace holdfast {

void announce(QLabel &label, const QString &text)
{
    if (label.text() == text)
        return;
    label.setText(text);
    label.setAccessibleName(text);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(&label, text);
#else
    QAccessibleEvent event(&label, QAccessible::Alert);
#endif
    QAccessible::updateAccessibility(&event);
}

} // namespace holdfast
