#include "ui/settings/wrappedcheckbox.h"

#include "ui/widgets/celltext.h"

#include <QEvent>
#include <QStyleOptionButton>

namespace holdfast {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostLines = 6;
constexpr int kLeastLetters = 16;

} // namespace

WrappedCheckBox::WrappedCheckBox(const QString &text, QWidget *parent)
    : QCheckBox(text, parent), m_whole(text)
{
    setAccessibleName(QString(text).remove(u'&'));
    // Not fixed: its hint is one line, and a layout would never let it be higher.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

/// What the style needs for box, gap and this text.
QSize WrappedCheckBox::sizeOf(const QString &text) const
{
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text = text;
    const QSize size = fontMetrics().size(Qt::TextShowMnemonic, text);
    return style()->sizeFromContents(QStyle::CT_CheckBox, &option, size, this);
}

QSize WrappedCheckBox::sizeHint() const
{
    return sizeOf(m_whole);
}

QSize WrappedCheckBox::minimumSizeHint() const
{
    const QSize least = sizeOf(QString(kLeastLetters, u'x'));
    return {std::min(least.width(), sizeHint().width()), least.height()};
}

int WrappedCheckBox::heightForWidth(int width) const
{
    return sizeOf(wrapped(width)).height();
}

QString WrappedCheckBox::wrapped(int width) const
{
    if (sizeHint().width() <= width)
        return m_whole;
    const int letter = fontMetrics().size(Qt::TextShowMnemonic, u"x"_s).width();
    const int box = sizeOf(u"x"_s).width() - letter;
    return brokenLines(m_whole, font(), width - box, kMostLines).join(u'\n');
}

void WrappedCheckBox::wrap()
{
    if (const QString text = wrapped(width()); text != this->text())
        setText(text);
}

void WrappedCheckBox::resizeEvent(QResizeEvent *event)
{
    QCheckBox::resizeEvent(event);
    wrap();
}

void WrappedCheckBox::changeEvent(QEvent *event)
{
    QCheckBox::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        wrap();
}

} // namespace holdfast
