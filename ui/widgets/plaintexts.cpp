#include "ui/widgets/plaintexts.h"

namespace holdfast {

using namespace Qt::StringLiterals;

PlainLabel::PlainLabel(const QString &text, QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setText(text);
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
