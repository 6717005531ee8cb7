#include "ui/widgets/pagerefresh.h"

#include "ui/widgets/monthstrip.h"
#include "ui/widgets/palettecolours.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLayout>

#include <algorithm>

namespace holdfast {

namespace {

bool areAlike(const QWidget &shown, const QWidget &fresh)
{
    if (shown.metaObject() != fresh.metaObject() || shown.objectName() != fresh.objectName())
        return false;
    if (const auto *button = qobject_cast<const QAbstractButton *>(&shown)) {
        const auto *other = qobject_cast<const QAbstractButton *>(&fresh);
        return button->text() == other->text() && button->isEnabled() == other->isEnabled();
    }
    return qobject_cast<const QLabel *>(&shown) || qobject_cast<const MonthStrip *>(&shown);
}

void takeText(QLabel &shown, const QLabel &fresh)
{
    if (shown.text() == fresh.text())
        return; // setting it anew would drop the selection
    const QString selected = shown.selectedText();
    const int from = shown.selectionStart();
    shown.setText(fresh.text());
    if (!selected.isEmpty() && fresh.text().mid(from, selected.size()) == selected)
        shown.setSelection(from, int(selected.size()));
}

void take(QWidget &shown, const QWidget &fresh)
{
    if (auto *label = qobject_cast<QLabel *>(&shown))
        takeText(*label, *qobject_cast<const QLabel *>(&fresh));
    if (auto *strip = qobject_cast<MonthStrip *>(&shown)) {
        const auto *other = qobject_cast<const MonthStrip *>(&fresh);
        strip->setCells(other->cells(), other->context());
    }
    keepColoursOf(shown, fresh);
    shown.setToolTip(fresh.toolTip());
    shown.setAccessibleName(fresh.accessibleName());
    if (!qobject_cast<MonthStrip *>(&shown)) // which describes the month it is at
        shown.setAccessibleDescription(fresh.accessibleDescription());
}

} // namespace

std::vector<QWidget *> widgetsIn(const QLayout &layout)
{
    std::vector<QWidget *> all;
    for (int at = 0; at < layout.count(); ++at) {
        QLayoutItem *item = layout.itemAt(at);
        if (item->widget()) {
            all.push_back(item->widget());
        } else if (item->layout()) {
            const auto inner = widgetsIn(*item->layout());
            all.insert(all.end(), inner.begin(), inner.end());
        }
    }
    return all;
}

bool showAs(const std::vector<QWidget *> &shown, const std::vector<QWidget *> &fresh)
{
    if (!std::equal(shown.begin(), shown.end(), fresh.begin(), fresh.end(),
                    [](const QWidget *a, const QWidget *b) { return areAlike(*a, *b); }))
        return false;
    for (size_t at = 0; at < shown.size(); ++at)
        take(*shown[at], *fresh[at]);
    return true;
}

PagePlace::PagePlace(const QWidget &page)
{
    // The widget that has the keyboard now, and not the last one of this page that ever had it.
    const QWidget *keyboard = QApplication::focusWidget();
    m_hasFocus = page.isAncestorOf(keyboard);
    if (m_hasFocus)
        m_focused = keyboard->objectName();
    for (const auto *strip : page.findChildren<MonthStrip *>())
        m_months[strip->objectName()] = strip->currentMonth();
    for (const auto *label : page.findChildren<QLabel *>()) {
        if (!label->hasSelectedText())
            continue;
        m_textSelectedIn = label->text();
        m_selectedFrom = label->selectionStart();
        m_selectedLength = int(label->selectedText().size());
    }
}

bool PagePlace::restoreIn(QWidget &page) const
{
    for (auto *strip : page.findChildren<MonthStrip *>()) {
        if (const auto month = m_months.find(strip->objectName()); month != m_months.end())
            strip->goTo(month->second);
    }
    for (auto *label : page.findChildren<QLabel *>()) {
        if (m_selectedLength == 0 || label->text() != m_textSelectedIn)
            continue;
        label->setSelection(m_selectedFrom, m_selectedLength);
        break;
    }
    if (!m_hasFocus)
        return true;
    auto *again = m_focused.isEmpty() ? nullptr : page.findChild<QWidget *>(m_focused);
    if (again)
        again->setFocus();
    return again != nullptr;
}

} // namespace holdfast
