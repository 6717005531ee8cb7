#include "ui/widgets/plaintexts.h"

#include <QEvent>

namespace holdfast {

using namespace Qt::StringLiterals;

PlainLabel::PlainLabel(const QString &text, QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    alignByWindow();
}

/// A QLabel goes by its text otherwise: "Barclays" would stand left in an Arabic window.
void PlainLabel::alignByWindow()
{
    const Qt::Alignment kept = alignment() & ~(Qt::AlignLeft | Qt::AlignRight | Qt::AlignAbsolute);
    if (kept & Qt::AlignHorizontal_Mask)
        return; // in the middle
    setAlignment(kept | Qt::AlignAbsolute | (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft));
}

void PlainLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        alignByWindow();
}

QString withoutMnemonic(const QString &text)
{
    return QString(text).replace(u'&', u"&&"_s);
}

QString plainToolTip(const QString &text)
{
    if (text.isEmpty())
        return {};
    return u"<span>"_s + text.toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</span>"_s;
}

QString plainTitle(const QString &text)
{
    return QString(text).replace(u"[*]"_s, u"[*][*]"_s);
}

void giveRoom(QPushButton &button)
{
    button.setMinimumSize(button.sizeHint() + QSize(24, 8));
}

} // namespace holdfast
