#pragma once

#include "support/writtentexts.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedLayout>
#include <QStringList>
#include <QStyle>
#include <QStyleOptionFrame>
#include <QTabBar>

namespace holdfast::test {

/// What nobody would let pass who looked at this window: texts that have less room than they need,
/// parts that stand on each other or stick out of what they are in, views that show nothing.
class LayoutCheck
{
public:
    /// `picture` is the window as it is seen.
    LayoutCheck(QWidget &window, const QImage &picture) : m_window(window)
    {
        const QList<QWidget *> all = window.findChildren<QWidget *>();
        const WrittenTexts written(window);
        for (QWidget *widget : all) {
            if (!widget->isVisibleTo(&window))
                continue;
            if (const auto *label = qobject_cast<QLabel *>(widget))
                look(*label);
            else if (const auto *button = qobject_cast<QAbstractButton *>(widget))
                look(*button);
            else if (const auto *bar = qobject_cast<QTabBar *>(widget))
                look(*bar);
            else if (const auto *edit = qobject_cast<QLineEdit *>(widget))
                look(*edit);
            else if (const auto *area = qobject_cast<QScrollArea *>(widget))
                look(*area);
            else if (const auto *view = qobject_cast<QAbstractItemView *>(widget))
                look(*view, written);
            if (widget->layout())
                lookForOverlaps(*widget->layout());
            lookForInk(*widget, picture);
        }
        if (window.layout())
            lookForOverlaps(*window.layout());
        for (const WrittenText &text : written.all())
            look(text);
        if (isOneColour(picture, picture.rect()))
            m_faults << QStringLiteral("%1 is empty").arg(nameOf(window));
    }

    [[nodiscard]] const QStringList &faults() const { return m_faults; }

private:
    static constexpr int kSlack = 1; ///< pixels, for what is rounded

    static QString nameOf(const QWidget &widget)
    {
        return QString::fromLatin1(widget.metaObject()->className()) + u' ' + widget.objectName();
    }
    void tell(const QWidget &widget, const QString &text, const QString &what)
    {
        m_faults << QStringLiteral("%1 “%2” %3").arg(nameOf(widget), text.left(60), what);
    }
    void compare(const QWidget &widget, const QString &text, const QSize &needed)
    {
        if (needed.width() > widget.width() + kSlack || needed.height() > widget.height() + kSlack)
            tell(widget, text,
                 QStringLiteral("is cut: %1 × %2, needs %3 × %4")
                     .arg(widget.width()).arg(widget.height())
                     .arg(needed.width()).arg(needed.height()));
        lookOutside(widget, text);
    }

    void look(const QLabel &label)
    {
        if (label.text().trimmed().isEmpty())
            return;
        if (label.wordWrap())
            compare(label, label.text(), {0, label.heightForWidth(label.width())});
        else
            compare(label, label.text(), {label.sizeHint().width(), 0});
    }

    void look(const QAbstractButton &button)
    {
        if (button.text().isEmpty())
            return;
        QSize needed = button.minimumSizeHint();
        if (button.hasHeightForWidth())
            needed.setHeight(button.heightForWidth(button.width()));
        compare(button, button.text(), needed);
    }

    /// Each tab in sight, and one that has no words has them for those who ask.
    void look(const QTabBar &bar)
    {
        for (int tab = 0; tab < bar.count(); ++tab) {
            const QString name = bar.accessibleTabName(tab) + bar.tabText(tab);
            if (!bar.rect().adjusted(-kSlack, 0, kSlack, 0).contains(bar.tabRect(tab)))
                tell(bar, name, QStringLiteral("is a tab out of sight"));
            if (bar.tabText(tab).isEmpty() &&
                (bar.accessibleTabName(tab).isEmpty() || bar.tabToolTip(tab).isEmpty()))
                tell(bar, QString::number(tab), QStringLiteral("is a tab without a name"));
        }
    }

    /// What somebody types may be longer than the field; what we put there fits, unless the field is
    /// as wide as it can be. A hint may be shortened: its field has a name besides.
    void look(const QLineEdit &edit)
    {
        const QString text = edit.text();
        QStyleOptionFrame option;
        option.initFrom(&edit);
        const int room =
            edit.style()->subElementRect(QStyle::SE_LineEditContents, &option, &edit).width();
        const bool widest =
            edit.parentWidget() && edit.width() * 2 > edit.parentWidget()->width();
        if (!widest && edit.fontMetrics().horizontalAdvance(text) > room + kSlack)
            tell(edit, text, QStringLiteral("is cut: %1 wide").arg(room));
    }

    /// Pages are read from top to bottom; what is only seen by scrolling sideways is missed.
    void look(const QScrollArea &area)
    {
        if (area.widget() && area.widget()->width() > area.viewport()->width() + kSlack)
            tell(area, {}, QStringLiteral("has to be scrolled sideways"));
    }

    void look(const QAbstractItemView &view, const WrittenTexts &written)
    {
        if (qobject_cast<const QHeaderView *>(&view) || !view.model() ||
            view.model()->rowCount(view.rootIndex()) == 0)
            return;
        const QRect place = placeOf(*view.viewport());
        for (const WrittenText &text : written.all()) {
            if (!text.text.trimmed().isEmpty() && text.place.intersects(place))
                return;
        }
        tell(view, {}, QStringLiteral("has rows and shows none"));
    }

    /// What is drawn, not written.
    void lookForInk(const QWidget &widget, const QImage &picture)
    {
        if (!widget.inherits("holdfast::MonthStrip") && !widget.inherits("holdfast::MonthView") &&
            !widget.inherits("holdfast::LineageView") && !widget.inherits("holdfast::StateSign"))
            return;
        const qreal ratio = picture.devicePixelRatio();
        const QRect place = placeOf(widget) & widgetPicture();
        if (place.width() < 8 || place.height() < 8)
            return; // scrolled out of sight
        const QRect pixels(place.topLeft() * ratio, place.size() * ratio);
        if (isOneColour(picture, pixels.adjusted(2, 2, -2, -2) & picture.rect()))
            tell(widget, {}, QStringLiteral("is empty"));
    }

    /// By whatever it was written: what was shortened, and what the edge of its place cuts off.
    void look(const WrittenText &written)
    {
        const QRectF seen = written.place & written.clip;
        if (seen.isEmpty() || seen.height() < written.place.height() / 2)
            return; // scrolled out of sight, upwards or downwards
        const QWidget *widget = m_window.childAt(seen.center().toPoint());
        if (!widget || qobject_cast<const QLineEdit *>(widget))
            return;
        const auto *view = qobject_cast<const QAbstractItemView *>(widget->parentWidget());
        if (written.text.endsWith(u'…') && !isWhole(written.text) && !mayBeShort(view, written))
            tell(*widget, written.text, QStringLiteral("is shortened"));
        if (!scrollsSideways(widget) && (written.place.left() < written.clip.left() - 2 * kSlack ||
                         written.place.right() > written.clip.right() + 2 * kSlack))
            tell(*widget, written.text,
                 QStringLiteral("is cut off at its side: from %1 to %2, seen from %3 to %4")
                     .arg(written.place.left()).arg(written.place.right())
                     .arg(written.clip.left()).arg(written.clip.right()));
    }

    static bool scrollsSideways(const QWidget *widget)
    {
        for (; widget; widget = widget->parentWidget()) {
            const auto *area = qobject_cast<const QAbstractScrollArea *>(widget);
            if (area && area->horizontalScrollBar()->maximum() > 0)
                return true;
        }
        return false;
    }

    /// A list may shorten what stands second in a row: it is told whole beside the list.
    static bool mayBeShort(const QAbstractItemView *view, const WrittenText &written)
    {
        return view && !qobject_cast<const QHeaderView *>(view) &&
               written.font.weight() < QFont::DemiBold;
    }

    /// The dots were in the text as it was given.
    [[nodiscard]] bool isWhole(const QString &text) const
    {
        const auto holds = [&text](QString whole) {
            return whole.contains(text) || whole.remove(u'&').contains(text);
        };
        for (const auto *action : m_window.findChildren<QAction *>()) {
            if (holds(action->text()))
                return true;
        }
        for (const auto *widget : m_window.findChildren<QWidget *>()) {
            for (const char *name : {"text", "placeholderText", "plainText", "currentText"}) {
                if (holds(widget->property(name).toString()))
                    return true;
            }
        }
        return false;
    }

    [[nodiscard]] QRect widgetPicture() const { return {QPoint(), m_window.size()}; }
    [[nodiscard]] QRect placeOf(const QWidget &widget) const
    {
        QRect place(widget.mapTo(&m_window, QPoint()), widget.size());
        for (const QWidget *around = widget.parentWidget(); around && around != &m_window;
             around = around->parentWidget())
            place &= QRect(around->mapTo(&m_window, QPoint()), around->size());
        return place;
    }

    void lookOutside(const QWidget &widget, const QString &text)
    {
        const QWidget *parent = widget.parentWidget();
        if (!parent || qobject_cast<const QAbstractScrollArea *>(parent->parentWidget()))
            return; // a scroll bar brings it into sight
        if (!parent->rect().adjusted(-kSlack, -kSlack, kSlack, kSlack).contains(widget.geometry()))
            tell(widget, text, QStringLiteral("sticks out of %1").arg(nameOf(*parent)));
    }

    void lookForOverlaps(const QLayout &layout)
    {
        if (qobject_cast<const QStackedLayout *>(&layout))
            return;
        QList<const QLayoutItem *> items;
        for (int i = 0; i < layout.count(); ++i) {
            QLayoutItem *item = layout.itemAt(i);
            if (!item->isEmpty() && !item->geometry().isEmpty())
                items << item;
            if (const QLayout *inner = item->layout())
                lookForOverlaps(*inner);
        }
        for (qsizetype i = 0; i < items.size(); ++i) {
            for (qsizetype k = i + 1; k < items.size(); ++k) {
                const QRect both = items[i]->geometry() & items[k]->geometry();
                if (both.width() > kSlack && both.height() > kSlack)
                    m_faults << QStringLiteral("parts %1 and %2 of %3 overlap")
                                    .arg(i).arg(k)
                                    .arg(nameOf(*layout.parentWidget()));
            }
        }
    }

    static bool isOneColour(const QImage &picture, const QRect &part)
    {
        const QRgb first = picture.pixel(part.topLeft());
        for (int y = part.top(); y <= part.bottom(); ++y) {
            for (int x = part.left(); x <= part.right(); ++x) {
                if (picture.pixel(x, y) != first)
                    return false;
            }
        }
        return true;
    }

    QWidget &m_window;
    QStringList m_faults;
};

} // namespace holdfast::test
