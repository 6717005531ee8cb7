#include "ui/widgets/plaintexts.h"

#include "ui/widgets/celltext.h"
#include "ui/widgets/headlinefont.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QStyle>

#include <limits>

namespace holdfast {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRounded = 4; ///< pixels by which joined letters may be wider than they were measured

/// Qt lets Return press buttons in dialogs only, and there those alone that may become the default one.
class ReturnPresses final : public QObject
{
public:
    explicit ReturnPresses(QPushButton &button) : QObject(&button), m_button(button)
    {
        setObjectName(kName);
        button.installEventFilter(this);
    }
    [[nodiscard]] static bool isOn(const QPushButton &button)
    {
        return button.findChild<QObject *>(kName, Qt::FindDirectChildrenOnly) != nullptr;
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress)
            return QObject::eventFilter(watched, event);
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool plain = !(key->modifiers() & ~Qt::KeypadModifier);
        if (!plain || (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter))
            return QObject::eventFilter(watched, event);
        if (!key->isAutoRepeat())
            m_button.click();
        return true;
    }

private:
    inline static const QString kName = u"returnPresses"_s;
    QPushButton &m_button;
};

} // namespace

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

bool PlainLabel::paintsLines() const
{
    // What can be selected is laid out by a document, which has no such fault.
    return isRightToLeft() && wordWrap() &&
           !textInteractionFlags().testFlag(Qt::TextSelectableByMouse);
}

int PlainLabel::heightForWidth(int width) const
{
    return QLabel::heightForWidth(paintsLines() ? width - kRounded : width);
}

void PlainLabel::paintEvent(QPaintEvent *event)
{
    if (paintsLines())
        paintLines();
    else
        QLabel::paintEvent(event);
}

/// Line by line: Qt leaves the space at which a line was broken at its beginning where texts are read
/// from the right, which moves the line out of its column and its end out of sight.
void PlainLabel::paintLines()
{
    QStringList lines;
    const QStringList paragraphs = text().split(u'\n');
    for (const QString &paragraph : paragraphs)
        lines += brokenLines(paragraph, font(), contentsRect().width() - kRounded,
                             std::numeric_limits<int>::max());
    const int spacing = fontMetrics().lineSpacing();
    const QSize size(contentsRect().width(), int(lines.size()) * spacing);
    QRect line = QStyle::alignedRect(layoutDirection(), alignment(), size, contentsRect());
    line.setHeight(spacing);
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.setPen(palette().color(foregroundRole()));
    for (const QString &words : lines) {
        painter.drawText(line, int(alignment() & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter |
                                   Qt::TextSingleLine, words);
        line.translate(0, spacing);
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

QMessageBox *plainMessage(QMessageBox::Icon icon, const QString &title, const QString &headline,
                          const QString &rest, QWidget *parent)
{
    auto *box = new QMessageBox(icon, title, headline, QMessageBox::Ok, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(rest);
    const QList<QLabel *> labels = box->findChildren<QLabel *>();
    for (QLabel *label : labels)
        label->setTextFormat(Qt::PlainText);
    return box;
}

void giveRoom(QPushButton &button)
{
    if (!ReturnPresses::isOn(button))
        new ReturnPresses(button);
    button.setMinimumSize(button.sizeHint() + QSize(24, 8));
}

} // namespace holdfast
