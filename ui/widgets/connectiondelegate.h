#pragma once

#include "ui/widgets/bankicons.h"

#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

namespace holdfast {

/// Paints the rows of ConnectionListModel: two texts a cell, wrapped where a line is too short, the
/// tone's shape beside the words, the bar of the consent, and the one button of a row.
///
/// A row is rowHeight() high, and headingHeight() more when a heading stands above it.
class ConnectionDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    static constexpr int kMargin = 8; ///< left and right of what a cell shows
    /// Four lines of `font`, on a grid of eight pixels: 64 for the usual sizes.
    [[nodiscard]] static int rowHeight(const QFont &font);
    [[nodiscard]] static int headingHeight(const QFont &font);
    /// What a heading is written on; the view writes it, over the whole width.
    [[nodiscard]] static QColor headingGround(const QPalette &palette);

    explicit ConnectionDelegate(BankIcons &icons, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

    /// Where the row's button is within the cell's rectangle; empty without a button.
    [[nodiscard]] QRect buttonRect(const QRect &cell, const QModelIndex &index) const;
    /// Room for the widest of the buttons' words.
    [[nodiscard]] int buttonColumnWidth() const;
    /// The row whose button is under the mouse, and whether it is held down.
    void setHotButton(const QModelIndex &index, bool pressed);
    [[nodiscard]] QModelIndex hotButton() const { return m_hot; }

private:
    struct Inks;

    static void paintHeadingGround(QPainter &painter, const QRect &strip, const QPalette &palette);
    void paintBank(QPainter &painter, const QRect &cell, const QModelIndex &index,
                   const QStyleOptionViewItem &option, const Inks &inks) const;
    void paintState(QPainter &painter, const QRect &cell, const QModelIndex &index,
                    const QStyleOptionViewItem &option, const Inks &inks) const;
    void paintConsent(QPainter &painter, const QRect &cell, const QModelIndex &index,
                      const QStyleOptionViewItem &option, const Inks &inks) const;
    void paintButton(QPainter &painter, const QRect &cell, const QModelIndex &index,
                     const QStyleOptionViewItem &option) const;
    /// Both texts, centred in `area`; gives the middle of the first line, for a shape beside it.
    int paintLines(QPainter &painter, const QRect &area, const QString &first,
                   const QString &second, const QFont &firstFont, const QColor &firstInk,
                   const QStyleOptionViewItem &option, const Inks &inks) const;

    BankIcons &m_icons;
    QPersistentModelIndex m_hot;
    bool m_pressed = false;
};

} // namespace holdfast
