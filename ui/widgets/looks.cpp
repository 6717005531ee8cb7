#include "ui/widgets/looks.h"

#include "ui/widgets/tones.h"

#include <QApplication>
#include <QPainter>
#include <QProxyStyle>
#include <QStyleFactory>
#include <QStyleOption>

#include <utility>

namespace holdfast {

using namespace Qt::StringLiterals;

namespace {

constexpr double kStrongest = 20.5; ///< black and white have 21

struct Colours
{
    QRgb window;
    QRgb text;
    QRgb base;
    QRgb alternate;
    QRgb button;
    QRgb faint; ///< text of what cannot be used
    QRgb highlight;
    QRgb highlighted;
    QRgb link;
};

QPalette paletteOf(const Colours &colours)
{
    QPalette palette(QColor(colours.button), QColor(colours.window));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::ToolTipText, QPalette::BrightText})
        palette.setColor(role, QColor(colours.text));
    palette.setColor(QPalette::Base, QColor(colours.base));
    palette.setColor(QPalette::ToolTipBase, QColor(colours.base));
    palette.setColor(QPalette::AlternateBase, QColor(colours.alternate));
    palette.setColor(QPalette::Highlight, QColor(colours.highlight));
    palette.setColor(QPalette::HighlightedText, QColor(colours.highlighted));
    palette.setColor(QPalette::Link, QColor(colours.link));
    palette.setColor(QPalette::LinkVisited, QColor(colours.link));
    palette.setColor(QPalette::PlaceholderText, QColor(colours.faint));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(colours.faint));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(colours.alternate));
    return palette;
}

/// Leaves out the lines under the letters of shortcuts: in the scripts that are read from the right a
/// letter with a line is written apart from those it is joined to, and the text gets wider than was
/// asked for and cut. The shortcuts work all the same.
class JoinedLettersStyle final : public QProxyStyle
{
public:
    using QProxyStyle::QProxyStyle;

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *more) const override
    {
        return hint == SH_UnderlineShortcut ? 0
                                            : QProxyStyle::styleHint(hint, option, widget, more);
    }
};

/// Fusion takes its lines for shades of the window's colour: on dark ground what is not ticked cannot be
/// seen, and black has no shades at all.
class OutlinedStyle final : public QProxyStyle
{
public:
    enum Lines { OfTicks, OfEverything };

    explicit OutlinedStyle(Lines lines)
        : QProxyStyle(QStyleFactory::create(u"Fusion"_s)), m_lines(lines)
    {}

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override
    {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        switch (element) {
        case PE_IndicatorRadioButton:
        case PE_IndicatorCheckBox:
            outline(*option, *painter, element);
            break;
        case PE_PanelButtonCommand:
        case PE_PanelButtonTool:
        case PE_FrameLineEdit:
        case PE_PanelLineEdit:
        case PE_FrameMenu:
        case PE_Frame:
        case PE_FrameFocusRect:
            if (m_lines == OfEverything)
                outline(*option, *painter, element);
            break;
        default:
            break;
        }
    }

    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override
    {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        if (m_lines != OfEverything)
            return;
        if (control == CC_ComboBox || control == CC_SpinBox)
            outline(*option, *painter, PE_Frame);
        else if (control == CC_Slider)
            outlineSlider(*option, *painter, widget);
    }

private:
    void outline(const QStyleOption &option, QPainter &painter, PrimitiveElement element) const
    {
        const bool focused =
            m_lines == OfEverything &&
            (element == PE_FrameFocusRect || option.state.testFlag(State_HasFocus));
        const bool enabled = option.state.testFlag(State_Enabled);
        const auto ink = focused                   ? QPalette::Link
                         : m_lines == OfEverything ? QPalette::WindowText
                                                   : QPalette::PlaceholderText;
        painter.save();
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(
            option.palette.color(enabled ? QPalette::Active : QPalette::Disabled, ink),
            focused ? 3 : 1));
        const int inset = focused ? 1 : 0;
        const QRect line = option.rect.adjusted(inset, inset, -inset - 1, -inset - 1);
        if (element == PE_IndicatorRadioButton) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.drawEllipse(QRectF(line).adjusted(0.5, 0.5, 0.5, 0.5));
        } else {
            painter.drawRect(line);
        }
        painter.restore();
    }

    /// Its way, which stops at what is drawn along it, and that.
    void outlineSlider(const QStyleOptionComplex &option, QPainter &painter,
                       const QWidget *widget) const
    {
        const auto part = [&](SubControl which) {
            QStyleOption drawn = option;
            drawn.rect = subControlRect(CC_Slider, &option, which, widget);
            return drawn;
        };
        QStyleOption way = part(SC_SliderGroove);
        const QStyleOption handle = part(SC_SliderHandle);
        way.rect = QRect(way.rect.left(), way.rect.center().y() - 2, way.rect.width(), 5);
        way.state.setFlag(State_HasFocus, false);
        painter.save();
        painter.setClipRegion(QRegion(option.rect) - handle.rect);
        outline(way, painter, PE_Frame);
        painter.restore();
        outline(handle, painter, PE_Frame);
    }

    const Lines m_lines;
};

} // namespace

QPalette paletteFor(Look look)
{
    switch (look) {
    case Look::AsDesktop:
        break;
    case Look::Light:
        return paletteOf({.window = 0xf2f3f5,
                          .text = 0x1b1d21,
                          .base = 0xffffff,
                          .alternate = 0xf7f8f9,
                          .button = 0xf7f8fa,
                          .faint = 0x70757d,
                          .highlight = 0x1f5fd0,
                          .highlighted = 0xffffff,
                          .link = 0x1a56c4});
    case Look::Dark:
        return paletteOf({.window = 0x2a2c30,
                          .text = 0xe8e9eb,
                          .base = 0x1e2023,
                          .alternate = 0x25272b,
                          .button = 0x36393f,
                          .faint = 0x989ca3,
                          .highlight = 0x2f6fe4,
                          .highlighted = 0xffffff,
                          .link = 0x8ab4ff});
    case Look::HighContrast:
        return paletteOf({.window = 0x000000,
                          .text = 0xffffff,
                          .base = 0x000000,
                          .alternate = 0x000000,
                          .button = 0x000000,
                          .faint = 0xb8b8b8,
                          .highlight = 0xffe14d,
                          .highlighted = 0x000000,
                          .link = 0x6fe8ff});
    }
    return {};
}

bool isHighContrast(const QPalette &palette)
{
    return palette.color(QPalette::Window) == palette.color(QPalette::Base) &&
           contrast(palette.color(QPalette::Base), palette.color(QPalette::Text)) > kStrongest &&
           contrast(palette.color(QPalette::Window), palette.color(QPalette::WindowText)) >
               kStrongest;
}

Looks::Looks() : m_desktopStyle(QApplication::style()->name()) {}

void Looks::use(Look look)
{
    if (std::exchange(m_look, look) == look)
        return;
    // Ahead of the style, which may ask for colours as it comes.
    QApplication::setPalette(paletteFor(look));
    setStyle();
    QApplication::setPalette(paletteFor(look));
}

void Looks::setStyle()
{
    const auto ofLook = [this]() -> QStyle * {
        switch (m_look) {
        case Look::AsDesktop:
            return QStyleFactory::create(m_desktopStyle);
        case Look::Light:
            return QStyleFactory::create(u"Fusion"_s);
        case Look::Dark:
            return new OutlinedStyle(OutlinedStyle::OfTicks);
        case Look::HighContrast:
            return new OutlinedStyle(OutlinedStyle::OfEverything);
        }
        return nullptr;
    };
    QStyle *style = ofLook();
    if (style)
        QApplication::setStyle(m_turned ? new JoinedLettersStyle(style) : style);
}

void Looks::use(Qt::LayoutDirection direction)
{
    // Who asked for the other direction on the command line has it, unless the texts decide.
    if (direction == Qt::RightToLeft)
        QApplication::setLayoutDirection(Qt::RightToLeft);
    else if (m_turned)
        QApplication::setLayoutDirection(Qt::LayoutDirectionAuto);
    const bool turned = direction == Qt::RightToLeft;
    if (std::exchange(m_turned, turned) != turned)
        setStyle();
}

} // namespace holdfast
