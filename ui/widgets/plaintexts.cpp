#include "ui/widgets/plaintexts.h"

#include "ui/widgets/headlinefont.h"

#include <QApplication>
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
    else if (event->type() == QEvent::ApplicationFontChange)
        fitLetters();
}

void PlainLabel::setRank(Rank rank)
{
    m_rank = rank;
    fitLetters();
}

void PlainLabel::fitLetters()
{
    switch (m_rank) {
    case Rank::Text:
        return; // follows by itself
    case Rank::Headline:
        return setFont(headlineFont(QApplication::font(this)));
    case Rank::Title:
        return setFont(titleFont(QApplication::font(this)));
    }
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
