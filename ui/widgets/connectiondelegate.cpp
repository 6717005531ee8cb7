#include "ui/widgets/connectiondelegate.h"

#include "ui/models/connectionlistmodel.h"
#include "ui/widgets/besideletters.h"
#include "ui/widgets/celltext.h"
#include "ui/widgets/headlinefont.h"
#include "ui/widgets/plaintexts.h"
#include "ui/widgets/tones.h"
#include "ui/words/actionwords.h"
#include "ui/words/relinkwords.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QStyleOptionButton>

namespace holdfast {

namespace {

constexpr int kIconSide = 32;
constexpr int kShapeSide = 16;
constexpr int kBarHeight = 6;
constexpr int kHeadingHeight = 32;
constexpr int kWidestBar = 160;

RowGroup groupOfRow(const QModelIndex &index)
{
    return static_cast<RowGroup>(index.data(ConnectionListModel::GroupRole).toInt());
}

bool hasHeading(const QModelIndex &index)
{
    return index.data(ConnectionListModel::FirstOfGroupRole).toBool();
}

} // namespace

/// The colours of one row, which differ when it is selected.
struct ConnectionDelegate::Inks
{
    QColor ground;
    QColor text;
    QColor muted;
    QColor tone;
};

ConnectionDelegate::ConnectionDelegate(BankIcons &icons, QObject *parent)
    : QStyledItemDelegate(parent), m_icons(icons)
{}

int ConnectionDelegate::rowHeight(const QFont &font)
{
    // Two lines of a name and two below it, or two of a state and three below it, with air between
    // them and the lines of the list.
    const int name = QFontMetrics(headlineFont(font)).height();
    const int line = QFontMetrics(font).height();
    const int needed = std::max(2 * name + 2 * line, 5 * line) + 3 * CellText::kGap;
    return std::max(64, (needed + 7) / 8 * 8);
}

int ConnectionDelegate::headingHeight(const QFont &font)
{
    return besideLetters(kHeadingHeight, QFontMetrics(font));
}

QSize ConnectionDelegate::sizeHint(const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const int height = rowHeight(option.font);
    return {120, hasHeading(index) ? height + headingHeight(option.font) : height};
}

void ConnectionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given,
                               const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    painter->save();
    if (hasHeading(index)) {
        const int height = headingHeight(option.font);
        const QRect strip(option.rect.topLeft(), QSize(option.rect.width(), height));
        paintHeadingGround(*painter, strip, option.palette);
        option.rect.setTop(option.rect.top() + height);
    }

    const QPalette &palette = option.palette;
    const QColor base = palette.color(QPalette::Base);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    Inks inks;
    // A tint instead of the full highlight keeps the tones readable on a selected row.
    inks.ground = selected ? selectedGround(palette) : base;
    inks.text = readableOn(palette.color(QPalette::Text), inks.ground);
    inks.muted = mutedColor(palette, inks.ground);
    inks.tone = toneColor(toneOfGroup(groupOfRow(index)), palette, inks.ground);

    if (selected) // else the view's own
        painter->fillRect(option.rect, inks.ground);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      lineColor(palette));
    if (selected && index.column() == ConnectionListModel::Bank) {
        const QRect mark(option.rect.left(), option.rect.top(), 3, option.rect.height());
        painter->fillRect(QStyle::visualRect(option.direction, option.rect, mark),
                          palette.color(QPalette::Highlight));
    }
    painter->setLayoutDirection(option.direction);

    const QRect cell = option.rect.adjusted(kMargin, 0, -kMargin, -1);
    switch (static_cast<ConnectionListModel::Column>(index.column())) {
    case ConnectionListModel::Bank:
        paintBank(*painter, cell, index, option, inks);
        break;
    case ConnectionListModel::State:
        paintState(*painter, cell, index, option, inks);
        break;
    case ConnectionListModel::Consent:
        paintConsent(*painter, cell, index, option, inks);
        break;
    case ConnectionListModel::Button:
        paintButton(*painter, option.rect, index, option);
        break;
    case ConnectionListModel::Updates:
    case ConnectionListModel::Accounts:
    case ConnectionListModel::NextUpdate:
    case ConnectionListModel::EnrichmentColumn:
    case ConnectionListModel::Person:
    case ConnectionListModel::EndsOn:
    case ConnectionListModel::ConnectedOn:
        paintLines(*painter, cell, index.data().toString(),
                   index.data(ConnectionListModel::SecondLineRole).toString(), option.font,
                   inks.text, option, inks);
        break;
    }
    painter->restore();
}

QColor ConnectionDelegate::headingGround(const QPalette &palette)
{
    return blended(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.04);
}

void ConnectionDelegate::paintHeadingGround(QPainter &painter, const QRect &strip,
                                            const QPalette &palette)
{
    painter.fillRect(strip, headingGround(palette));
    painter.fillRect(QRect(strip.left(), strip.bottom(), strip.width(), 1), lineColor(palette));
}

int ConnectionDelegate::paintLines(QPainter &painter, const QRect &area, const QString &first,
                                   const QString &second, const QFont &firstFont,
                                   const QColor &firstInk, const QStyleOptionViewItem &option,
                                   const Inks &inks) const
{
    const CellText text = cellText(first, firstFont, second, option.font, area.size());
    const int above = QFontMetrics(firstFont).height();
    const int below = QFontMetrics(option.font).height();
    const int flags = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine;
    QRect line(area.left(), area.center().y() - text.height / 2, area.width(), above);
    const int middleOfFirst = line.center().y();
    painter.setFont(firstFont);
    painter.setPen(firstInk);
    for (const QString &words : text.first) {
        painter.drawText(line, flags, words);
        line.translate(0, above);
    }
    line.translate(0, CellText::kGap);
    line.setHeight(below);
    painter.setFont(option.font);
    painter.setPen(inks.muted);
    for (const QString &words : text.second) {
        painter.drawText(line, flags, words);
        line.translate(0, below);
    }
    return middleOfFirst;
}

void ConnectionDelegate::paintBank(QPainter &painter, const QRect &cell, const QModelIndex &index,
                                   const QStyleOptionViewItem &option, const Inks &inks) const
{
    const int side = besideLetters(kIconSide, option.fontMetrics);
    const QRect place(cell.left() + 4, cell.center().y() - side / 2, side, side);
    const QString name = index.data().toString();
    const BankId bank{index.data(ConnectionListModel::BankIdRole).toString()};
    paintBankIcon(painter, QStyle::visualRect(option.direction, cell, place), m_icons, bank, name, option.palette);
    const QRect words = cell.adjusted(4 + side + 12, 0, 0, 0);
    paintLines(painter, QStyle::visualRect(option.direction, cell, words), name,
               index.data(ConnectionListModel::SecondLineRole).toString(), headlineFont(option.font),
               inks.text, option, inks);
}

void ConnectionDelegate::paintState(QPainter &painter, const QRect &cell, const QModelIndex &index,
                                    const QStyleOptionViewItem &option, const Inks &inks) const
{
    QFont font = option.font;
    font.setWeight(QFont::DemiBold);
    const int side = besideLetters(kShapeSide, option.fontMetrics);
    const QRect words = cell.adjusted(side + kMargin, 0, 0, 0);
    const int middle = paintLines(
        painter, QStyle::visualRect(option.direction, cell, words), index.data().toString(),
        index.data(ConnectionListModel::SecondLineRole).toString(), font, inks.tone, option, inks);
    const QRect shape(cell.left(), middle - side / 2 + 1, side, side);
    paintToneShape(painter,
                   QRectF(QStyle::visualRect(option.direction, cell, shape)).adjusted(1, 1, -1, -1),
                   toneOfGroup(groupOfRow(index)), inks.tone);
}

void ConnectionDelegate::paintConsent(QPainter &painter, const QRect &cell,
                                      const QModelIndex &index, const QStyleOptionViewItem &option,
                                      const Inks &inks) const
{
    const QVariant left = index.data(ConnectionListModel::FractionLeftRole);
    const QString first = index.data().toString();
    const QString second = index.data(ConnectionListModel::SecondLineRole).toString();
    if (!left.isValid()) {
        paintLines(painter, cell, first, second, option.font, inks.muted, option, inks);
        return;
    }
    const QFontMetrics metrics(option.font);
    const int gap = 6;
    const int thick = besideLetters(kBarHeight, metrics);
    const QStringList lines = brokenLines(first, option.font, cell.width(), 3);
    const int height = int(lines.size()) * metrics.height() + gap + thick;
    QRect words(cell.left(), cell.center().y() - height / 2, cell.width(), metrics.height());
    painter.setFont(option.font);
    painter.setPen(inks.text);
    for (const QString &line : lines) {
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, line);
        words.translate(0, metrics.height());
    }

    const QRect whole(cell.left(), words.top() + gap,
                      std::min(cell.width(), besideLetters(kWidestBar, metrics)), thick);
    QRectF bar(QStyle::visualRect(option.direction, cell, whole));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(blended(inks.ground, inks.text, 0.16));
    painter.drawRoundedRect(bar, thick / 2.0, thick / 2.0);
    const double share = left.toDouble();
    if (share <= 0)
        return;
    // What is left is never drawn as nothing.
    const double filled = std::max<double>(thick, bar.width() * share);
    if (option.direction == Qt::RightToLeft)
        bar.setLeft(bar.right() - filled);
    else
        bar.setWidth(filled);
    // Where the matter is not the consent, its bar does not raise the alarm.
    const RowGroup group = groupOfRow(index);
    const bool aboutConsent = group == RowGroup::EndsSoon || group == RowGroup::Fine;
    painter.setBrush(aboutConsent ? inks.tone : inks.muted);
    painter.drawRoundedRect(bar, thick / 2.0, thick / 2.0);
}

QRect ConnectionDelegate::buttonRect(const QRect &cell, const QModelIndex &index) const
{
    if (index.data().toString().isEmpty())
        return {};
    QRect area = cell;
    if (hasHeading(index))
        area.setTop(area.top() + headingHeight(QApplication::font()));
    const int height = std::max(QFontMetrics(QApplication::font()).height() + 14, 32);
    return QRect(area.left() + kMargin, area.center().y() - height / 2, area.width() - 2 * kMargin,
                 height);
}

int ConnectionDelegate::buttonColumnWidth() const
{
    const QFontMetrics metrics(QApplication::font());
    int widest = metrics.horizontalAdvance(bringAlongText());
    for (const Action action : {Action::Reconsent, Action::Reauth, Action::Refresh, Action::Sync})
        widest = std::max(widest, metrics.horizontalAdvance(buttonText(action)));
    return widest + 28 + 2 * kMargin;
}

void ConnectionDelegate::setHotButton(const QModelIndex &index, bool pressed)
{
    m_hot = index;
    m_pressed = pressed;
}

void ConnectionDelegate::paintButton(QPainter &painter, const QRect &cell, const QModelIndex &index,
                                     const QStyleOptionViewItem &option) const
{
    // The heading's strip is already taken off the cell here.
    QRect whole = cell;
    if (hasHeading(index))
        whole.setTop(whole.top() - headingHeight(QApplication::font()));
    const QRect place = buttonRect(whole, index);
    if (place.isEmpty())
        return;
    QStyleOptionButton button;
    button.initFrom(option.widget);
    button.rect = place;
    button.text = withoutMnemonic(index.data().toString());
    button.state = QStyle::State_Enabled | QStyle::State_Active;
    if (index == m_hot)
        button.state |= QStyle::State_MouseOver;
    button.state |= index == m_hot && m_pressed ? QStyle::State_Sunken : QStyle::State_Raised;
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_PushButton, &button, &painter, option.widget);
}

} // namespace holdfast
