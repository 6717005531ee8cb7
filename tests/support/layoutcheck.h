#pragma once

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QImage>
#include <QLabel>
#include <QLayout>
#include <QPushButton>
#include <QStackedLayout>
#include <QStringList>
#include <QWidget>

namespace holdfast::test {

/// What nobody would let pass who looked at this window: texts that have less room than they need,
/// parts that stand on each other or stick out of what they are in, a picture without anything.
class LayoutCheck
{
public:
    /// `picture` is the window as it is seen.
    LayoutCheck(QWidget &window, const QImage &picture)
    {
        const QList<QWidget *> all = window.findChildren<QWidget *>();
        for (QWidget *widget : all) {
            if (!widget->isVisibleTo(&window))
                continue;
            if (const auto *label = qobject_cast<QLabel *>(widget))
                look(*label);
            else if (const auto *button = qobject_cast<QAbstractButton *>(widget))
                look(*button);
            if (widget->layout())
                lookForOverlaps(*widget->layout());
        }
        if (isOneColour(picture))
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

    void look(const QLabel &label)
    {
        if (label.text().trimmed().isEmpty())
            return;
        if (label.wordWrap()) {
            const int needed = label.heightForWidth(label.width());
            if (needed > label.height() + kSlack)
                tell(label, label.text(), QStringLiteral("is cut: %1 high, needs %2")
                                              .arg(label.height()).arg(needed));
        } else if (label.sizeHint().width() > label.width() + kSlack) {
            tell(label, label.text(), QStringLiteral("is cut: %1 wide, needs %2")
                                          .arg(label.width()).arg(label.sizeHint().width()));
        }
        lookOutside(label, label.text());
    }

    void look(const QAbstractButton &button)
    {
        if (button.text().isEmpty())
            return;
        const QSize needed = button.minimumSizeHint();
        if (needed.width() > button.width() + kSlack || needed.height() > button.height() + kSlack)
            tell(button, button.text(),
                 QStringLiteral("is cut: %1 × %2, needs %3 × %4")
                     .arg(button.width()).arg(button.height())
                     .arg(needed.width()).arg(needed.height()));
        lookOutside(button, button.text());
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
            const QLayoutItem *item = layout.itemAt(i);
            if (!item->isEmpty() && !item->geometry().isEmpty())
                items << item;
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

    static bool isOneColour(const QImage &picture)
    {
        const QRgb first = picture.pixel(0, 0);
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                if (picture.pixel(x, y) != first)
                    return false;
            }
        }
        return true;
    }

    QStringList m_faults;
};

} // namespace holdfast::test
